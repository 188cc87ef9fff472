import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { View } from "../../engine/protocol.ts";
import { Atlas } from "./atlas.ts";
import type { Camera } from "./camera.ts";
import { useMedia, useWide } from "../shell/use-wide.ts";
import { MapLegend, type Mark } from "./map-legend.tsx";
import type { MapWords } from "./map-words.ts";
import { readInks } from "./palette.ts";
import { sceneOf } from "./scene.ts";
import { MapButton } from "./map-button.tsx";
import { countIn, tieOf } from "./spoken.ts";
import "./map.css";

export type MapViewProps = {
  readonly view: Pick<View, "map" | "people" | "clusters">;
  readonly theme: "light" | "dark";
  readonly words: MapWords;
  /** Row of the chosen person, −1 for nobody. */
  readonly selection: number;
  /** Rows lit up, or `null` when everybody is looked at. */
  readonly highlight: Uint32Array | null;
  /** What the legend explains, in this order. */
  readonly marks: readonly Mark[];
  /** Only the hand moves the map. */
  readonly frozen: boolean;
  /** How far those lit up reach, where they are one circle: rings; none otherwise. */
  readonly reach: readonly Float32Array[];
  /** Ego is on the map. */
  readonly ego: boolean;
  /** More buttons, below those of the map itself. */
  readonly tools: ReactNode;
  /** What lies over the map, in its upper left corner. */
  readonly overlay: ReactNode;
  readonly onSelect: (row: number | null) => void;
  /** People picked by hand, by row; those already picked are let go. */
  readonly onPick: (rows: readonly number[]) => void;
  /** Someone was carried to a region: their row, and the region's cluster as an index into `view.clusters`. */
  readonly onPut: (row: number, cluster: number) => void;
  /** The views by number, from 1. */
  readonly onLook: (number: number) => void;
  readonly onSearch: () => void;
};

/** Width of the window from which the legend stands open under the map, in CSS pixels. */
const ROOM_FOR_A_LEGEND = 992;
/** CSS pixels moved by one press of an arrow. */
const STEP = 90;
const ZOOM = 1.6;

/** The map: an atlas page to wander on, by hand or by keyboard. The list beside it is its equal. */
export function MapView(props: MapViewProps) {
  const wide = useWide(ROOM_FOR_A_LEGEND);
  const { view, theme, words, selection, highlight, frozen, ego, reach } = props;
  const root = useRef<HTMLDivElement>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const points = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const left = useRef<{ readonly map: View["map"]; readonly camera: Camera } | null>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const strong = useMedia("(prefers-contrast: more), (forced-colors: active)");
  const [someone, setSomeone] = useState("");
  const keys = useId();
  const { map, people, clusters } = view;

  useEffect(() => {
    if (root.current === null || under.current === null || points.current === null || over.current === null) return;
    const stage = { root: root.current, under: under.current, points: points.current, over: over.current };
    const scene = sceneOf(map, people, readInks(root.current, theme === "dark", strong));
    const rank = new Map(clusters.map(({ id }, index) => [id, index]));
    const opened = new Atlas(stage, scene, {
      events: {
        onSelect: (row) => latest.current.onSelect(row),
        onPick: (rows) => latest.current.onPick(rows),
        onPut: (row, region) => {
          const cluster = map.regions[region]?.cluster;
          const at = cluster === undefined ? undefined : rank.get(cluster);
          if (at !== undefined) latest.current.onPut(row, at);
        },
      },
      me: () => latest.current.words.me,
      nameless: (region) => {
        const cluster = map.regions[region]?.cluster;
        return latest.current.words.group((cluster === undefined ? region : (rank.get(cluster) ?? region)) + 1);
      },
    });
    setAtlas(opened);
    if (left.current?.map === map) opened.resume(left.current.camera);
    return () => {
      left.current = { map, camera: opened.camera };
      setAtlas(null);
      opened.close();
    };
  }, [map, people, clusters, theme, strong]);

  useEffect(() => {
    atlas?.attend(highlight === null ? null : new Set(highlight), selection, { frozen, ego, reach });
  }, [atlas, highlight, selection, frozen, ego, reach]);

  /** Says who is under the keyboard, and of which region when one has just arrived there. */
  const say = (arrived: boolean): void => {
    const row = atlas?.hovered ?? -1;
    if (row < 0) return setSomeone("");
    const index = people.cluster[row] ?? -1;
    const cluster = clusters[index];
    const name = cluster === undefined ? null : cluster.name.replace(/ \(\d+\/\d+\)$/, "") || words.group(index + 1);
    const here = name === null || !arrived ? "" : `${words.region({ name, ...countIn(people, index) })} `;
    setSomeone(here + words.someone({ name: people.names[row] ?? "", group: name, ...tieOf(people, row) }));
  };

  const press = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || atlas === null) return;
    if (!answer(atlas, event, props)) return;
    event.preventDefault();
    event.stopPropagation();
    say(event.key.startsWith("Page"));
  };

  return (
    <div className="map">
      <div className="map-sheet">
        {/* One stop of the Tab key; inside, arrows move. A role of its own tells screen readers so. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          ref={root}
          className="map-stage"
          role="application"
          aria-label={words.label}
          aria-describedby={keys}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          onKeyDown={press}
        >
          <canvas ref={under} className="map-layer" aria-hidden="true" />
          <div ref={points} className="map-layer" aria-hidden="true" />
          <canvas ref={over} className="map-layer" aria-hidden="true" />
        </div>
        <p id={keys} className="map-unseen">
          {words.keys}
        </p>
        <p className="map-unseen" aria-live="polite">
          {someone}
        </p>
        <div className="map-buttons">
          <MapButton label={words.zoomIn} drawing="M0-5V5M-5 0H5" onPress={() => atlas?.zoom(ZOOM)} />
          <MapButton label={words.zoomOut} drawing="M-5 0H5" onPress={() => atlas?.zoom(1 / ZOOM)} />
          <MapButton
            label={words.fit}
            drawing="M-6-2.5V-6H-2.5M2.5-6H6V-2.5M6 2.5V6H2.5M-2.5 6H-6V2.5"
            onPress={() => atlas?.fit()}
          />
          {props.tools}
        </div>
        {props.overlay}
      </div>
      <MapLegend words={words} marks={props.marks} folded={!wide} />
    </div>
  );
}

/** Whether a key meant something here. */
function answer(atlas: Atlas, { key, shiftKey }: KeyboardEvent, props: MapViewProps): boolean {
  const { selection, onSelect } = props;
  const direction = DIRECTIONS[key];
  if (direction !== undefined) {
    const [dx, dy] = direction;
    if (shiftKey) atlas.pan(-dx * STEP, -dy * STEP);
    else atlas.step(dx, dy);
    return true;
  }
  switch (key) {
    case "+":
    case "=":
      atlas.zoom(ZOOM);
      return true;
    case "-":
      atlas.zoom(1 / ZOOM);
      return true;
    case "0":
    case "Home":
      atlas.fit();
      return true;
    case "PageDown":
    case "PageUp":
      atlas.leap(key === "PageDown" ? 1 : -1);
      return true;
    case "Enter":
      if (atlas.hovered >= 0) onSelect(atlas.hovered);
      else atlas.step(1, 0);
      return true;
    case "/":
      props.onSearch();
      return true;
    case "x":
    case "X":
    case " ":
      if (atlas.hovered >= 0) props.onPick([atlas.hovered]);
      return atlas.hovered >= 0;
    case "1":
    case "2":
    case "3":
    case "4":
    case "5":
    case "6":
      props.onLook(Number(key));
      return true;
    case "Escape":
      if (atlas.leave()) return true;
      if (selection < 0) return false;
      onSelect(null);
      return true;
    default:
      return false;
  }
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
