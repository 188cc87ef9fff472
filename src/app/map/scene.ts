import {
  drawEnvironments,
  drawHalo,
  drawLand,
  drawNames,
  drawPeople,
  drawSpans,
  lookOf,
  type DotLook,
  type Stroke,
} from "../../core/map/drawing.ts";
import { placeEgo } from "./ego.ts";
import { fitting, type Camera, type Size } from "./camera.ts";
import { css, type Inks } from "../../core/map/inks.ts";
import type { PlacedName } from "../../core/map/labels.ts";
import { extentOf } from "../../core/map/contour.ts";
import type { NetworkMap } from "../../core/map/map.ts";
import type { Box } from "../../core/map/raster.ts";
import { ROLE_BITS, STATES, type PeopleColumns } from "../../engine/protocol.ts";

/** Everything about one map that does not change while it is looked at. */
export type Scene = {
  readonly map: NetworkMap;
  readonly people: PeopleColumns;
  readonly inks: Inks;
  readonly looks: readonly DotLook[];
  /** Rows sigma draws, the last on top. Everyone else is drawn on the land's canvas. */
  readonly points: readonly number[];
  readonly inPoints: Uint8Array;
  /** Rows in the order in which they get a name: bridges, then the strongest ties, then the halo. */
  readonly notable: readonly number[];
  /** Marks each person belongs to. */
  readonly marksOf: ReadonlyMap<number, readonly number[]>;
  readonly tiesOf: ReadonlyMap<number, readonly number[]>;
  /** Where ego stands when shown. */
  readonly ego: { readonly x: number; readonly y: number };
};

/** sigma holds at most so many people at first (performance: its set-up grows with them). */
const MOST_POINTS = 5000;

const BRIDGE = 1 << ROLE_BITS.indexOf("bridge");
const DORMANT = STATES.indexOf("dormant");

/** Prepares a map for being looked at. */
export function sceneOf(map: NetworkMap, people: PeopleColumns, inks: Inks): Scene {
  const count = map.x.length;
  const isBridge = (row: number): boolean => ((people.roles[row] ?? 0) & BRIDGE) !== 0;
  const looks = Array.from({ length: count }, (_, row) => lookOf(isBridge(row), people.state[row] === DORMANT));
  const rank = (row: number): number =>
    (map.halo[row] === 1 ? 0 : 1000) + (isBridge(row) ? 100 : 0) + (map.radius[row] ?? 0);
  const notable = Array.from({ length: count }, (_, row) => row).toSorted((a, b) => rank(b) - rank(a) || a - b);
  const points = notable
    .filter((row) => map.halo[row] === 0)
    .slice(0, MOST_POINTS)
    .toReversed();
  const inPoints = new Uint8Array(count);
  for (const row of points) inPoints[row] = 1;
  const marksOf = new Map<number, number[]>();
  map.environments.forEach(({ members }, mark) => {
    for (const row of members) push(marksOf, row, mark);
  });
  const tiesOf = new Map<number, number[]>();
  map.ties.a.forEach((a, i) => {
    const b = map.ties.b[i] ?? a;
    push(tiesOf, a, b);
    push(tiesOf, b, a);
  });
  return { map, people, inks, looks, points, inPoints, notable, marksOf, tiesOf, ego: placeEgo(map) };
}

/** What is seen at first: everything, or, in a narrow window, the land, with the halo reaching beyond. */
export function homeBox(map: NetworkMap, narrow: boolean): Box {
  if (!narrow || map.regions.length === 0) return map.bounds;
  return extentOf(map.waters?.at(-1) ?? map.regions.flatMap(({ rings }) => rings));
}

/** Nearest view that lit people are brought to, beside the whole, and the margin round them in CSS pixels. */
const NEAREST_FOCUS = 3;
const MARGIN = 90;

/** The camera that shows some people, never nearer than is calm. */
export function cameraOn(
  { map }: Scene,
  rows: ReadonlySet<number>,
  { home, size }: { readonly home: Camera; readonly size: Size },
): Camera {
  const places = [...rows].flatMap((row) => [map.x[row] ?? 0, map.y[row] ?? 0]);
  const on = fitting(extentOf([places]), size, MARGIN);
  return { ...on, scale: Math.max(home.scale, Math.min(on.scale, home.scale * NEAREST_FOCUS)) };
}

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** What is looked at in particular. */
export type Attention = {
  /** Rows lit up, or `null` when everybody is looked at. */
  readonly lit: ReadonlySet<number> | null;
  /** The person whose memberships are shown, −1 for nobody. */
  readonly focus: number;
  /** How far the circle that is looked at reaches; no rings when none is. */
  readonly reach: readonly Float32Array[];
  /** Whether ego is on the map, with strands to the strongest ties. */
  readonly ego: boolean;
};

/** How much is left of those who are not lit up. */
const DIMMED = 0.14;
const DIMMED_DUST = 0.3;

/** How strongly each person shows, 0–1. */
export const shares = (scene: Scene, lit: ReadonlySet<number> | null): Float32Array =>
  Float32Array.from(scene.looks, (_, row) => (lit === null || lit.has(row) ? 1 : DIMMED));

/** How much of the washes is left while only some people are looked at. */
const PALER = 0.5;

/** Zoom, beside the view of everything, from which contexts are marked, and all of them. */
const MARKS_FROM = 1.7;
const ALL_MARKS_FROM = 3.2;
const FIRST_MARKS = 60;

/** The strokes of the land's canvas, lowest first. `withPoints` leaves out whom sigma draws. */
export function underStrokes(
  scene: Scene,
  attention: Attention,
  seen: {
    readonly zoom: number;
    readonly withPoints: boolean;
    readonly names: readonly { name: PlacedName; colour: number }[];
  },
): Stroke[] {
  const { map, inks, looks, inPoints } = scene;
  const { lit, focus } = attention;
  const isLeft = (row: number): boolean => !seen.withPoints || inPoints[row] === 0;
  // Where only some are looked at, the land steps back.
  const land = drawLand(map, lit === null ? inks : { ...inks, wash: inks.wash * PALER });
  const strokes = lit === null ? land : land.filter(({ kind }) => kind !== "figures");
  if (lit === null) {
    strokes.push(...drawHalo(map, inks));
  } else {
    strokes.push(...drawHalo(map, inks, { shown: (row) => !lit.has(row), opacity: DIMMED_DUST }));
  }
  strokes.push(
    { kind: "fill", rings: attention.reach, colour: css(inks.ink, 0.05) },
    { kind: "outline", rings: attention.reach, colour: css(inks.ink, 0.8), width: 1.6, dash: [] },
  );
  strokes.push(...drawSpans(map, inks, (row) => lit === null || lit.has(row)));
  if (seen.zoom >= MARKS_FROM) {
    strokes.push(...drawEnvironments(map, inks, seen.zoom >= ALL_MARKS_FROM ? map.environments.length : FIRST_MARKS));
  }
  strokes.push(...drawNames(seen.names, inks));
  if (focus >= 0) strokes.push(...memberships(scene, focus));
  if (lit === null) strokes.push(...drawPeople(map, inks, looks, { shown: isLeft, opacity: 1 }));
  else {
    strokes.push(...drawPeople(map, inks, looks, { shown: (row) => isLeft(row) && !lit.has(row), opacity: DIMMED }));
    strokes.push(...drawPeople(map, inks, looks, { shown: (row) => isLeft(row) && lit.has(row), opacity: 1 }));
    const dust = [...lit].filter((row) => map.halo[row] === 1);
    strokes.push({ kind: "dots", rows: dust, fill: css(inks.ink), line: null, ring: null });
  }
  return strokes;
}

/** Lines from one person to the contexts they belong to and the people they were seen with. */
function memberships({ map, inks, marksOf, tiesOf }: Scene, row: number): Stroke[] {
  const x = map.x[row] ?? 0;
  const y = map.y[row] ?? 0;
  const marks = (marksOf.get(row) ?? []).flatMap((mark) => map.environments[mark] ?? []);
  const people = (tiesOf.get(row) ?? []).flatMap((to) => [x, y, map.x[to] ?? x, map.y[to] ?? y]);
  return [
    { kind: "lines", ends: people, colour: css(inks.ink, 0.5), width: 1, dash: [] },
    {
      kind: "lines",
      ends: marks.flatMap((mark) => [x, y, mark.x, mark.y]),
      colour: css(inks.ink, 0.75),
      width: 1,
      dash: [4, 3],
    },
    { kind: "diamonds", places: marks, fill: css(inks.land), line: css(inks.ink) },
  ];
}
