import Graph from "graphology";
import Sigma from "sigma";
import type { DotLook } from "../../core/map/drawing.ts";
import { dotInks } from "../../core/map/drawing.ts";
import type { Inks, Rgb } from "../../core/map/inks.ts";
import type { NetworkMap } from "../../core/map/map.ts";
import type { Camera } from "./camera.ts";
import { pointProgram, type PointData, type PointState } from "./point-program.ts";

/** The people sigma draws. */
export type Points = {
  /** Shows a camera; `onFrame` of `openPoints` is called in the same frame. */
  readonly show: (camera: Camera, dot: number) => void;
  /** Lights rows up: 1 in full, less for the others. */
  readonly light: (shown: Float32Array) => void;
  readonly resize: () => void;
  readonly close: () => void;
};

export type PointsInput = {
  readonly container: HTMLElement;
  readonly map: NetworkMap;
  readonly inks: Inks;
  readonly looks: readonly DotLook[];
  /** Rows to draw, the last on top. */
  readonly rows: readonly number[];
  readonly onFrame: () => void;
  /** The WebGL context was lost. */
  readonly onLost: () => void;
};

/**
 * Opens sigma over a container, or `null` where there is no WebGL. In steps with a rest between
 * them, so that the page answers meanwhile.
 */
export async function openPoints(input: PointsInput): Promise<Points | null> {
  const { map, inks, onFrame, onLost } = input;
  const state: PointState = {
    dot: 1,
    ring: [inks.ink[0] / 255, inks.ink[1] / 255, inks.ink[2] / 255],
    shown: new Float32Array(map.x.length).fill(1),
  };
  if (!hasWebgl()) return null;
  await rest();
  // A box of its own: closing sigma empties the whole element it was given.
  const box = document.createElement("div");
  box.className = "map-points";
  input.container.append(box);
  const graph = graphOf(input);
  await rest();
  try {
    // Nobody yet, so that people are indexed and drawn once, within the box that is known only then.
    const sigma = new Sigma<PointData>(emptyGraph(), box, {
      allowInvalidContainer: true,
      renderLabels: false,
      stagePadding: 0,
      minCameraRatio: null,
      maxCameraRatio: null,
      defaultNodeType: "point",
      nodeProgramClasses: { point: pointProgram(state) },
      nodeHoverProgramClasses: {},
    });
    const { left, right, top, bottom } = map.bounds;
    sigma.setCustomBBox({ x: [left, right], y: [-bottom, -top] });
    sigma.setGraph(graph);
    sigma.on("afterRender", onFrame);
    for (const canvas of Object.values(sigma.getCanvases())) canvas.addEventListener("webglcontextlost", onLost);
    return pointsOf(sigma, box, { map, state });
  } catch {
    box.remove();
    return null;
  }
}

function pointsOf(
  sigma: Sigma<PointData>,
  box: HTMLElement,
  { map, state }: { readonly map: NetworkMap; readonly state: PointState },
): Points {
  const { left, right, top, bottom } = map.bounds;
  const span = Math.max(right - left, bottom - top) || 1;
  /** CSS pixels per map unit at sigma's ratio 1. */
  const calibrate = (): number => {
    const cameraState = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
    const a = sigma.graphToViewport({ x: left, y: 0 }, { cameraState });
    const b = sigma.graphToViewport({ x: left + span, y: 0 }, { cameraState });
    return (b.x - a.x) / span;
  };
  let unit = calibrate();
  return {
    show: (camera, dot) => {
      state.dot = dot;
      sigma.getCamera().setState({
        x: 0.5 + (camera.x - (left + right) / 2) / span,
        y: 0.5 - (camera.y - (top + bottom) / 2) / span,
        ratio: unit / camera.scale,
        angle: 0,
      });
      // Also where only the dots' size or nothing at all changed.
      sigma.scheduleRender();
    },
    light: (shown) => {
      state.shown.set(shown);
      sigma.refresh({ skipIndexation: true, schedule: true });
    },
    resize: () => {
      sigma.resize(true);
      sigma.refresh({ skipIndexation: true, schedule: true });
      unit = calibrate();
    },
    close: () => {
      sigma.kill();
      box.remove();
    },
  };
}

/** The first context starts the whole machinery behind WebGL, which takes its time: a step of its own. */
function hasWebgl(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  // Contexts are few; this one has told what it was made for.
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const emptyGraph = (): Graph<PointData> => new Graph<PointData>({ type: "undirected", allowSelfLoops: false });

function graphOf({ map, inks, looks, rows }: PointsInput): Graph<PointData> {
  const graph = emptyGraph();
  const packed = new Map<string, { fill: number; line: number }>();
  for (const row of rows) {
    const look = looks[row] ?? "full";
    const hollow = look === "hollow" || look === "ringed-hollow";
    const slot = map.colour[row] ?? -1;
    const key = `${slot} ${hollow}`;
    let colours = packed.get(key);
    if (colours === undefined) {
      const { fill, line, open } = dotInks(inks, slot);
      colours = { fill: pack(hollow ? open : fill), line: pack(line) };
      packed.set(key, colours);
    }
    graph.addNode(String(row), {
      x: map.x[row] ?? 0,
      y: -(map.y[row] ?? 0),
      row,
      radius: map.radius[row] ?? 0,
      ringed: look === "ringed" || look === "ringed-hollow" ? 1 : 0,
      ...colours,
    });
  }
  return graph;
}

/** Four bytes of a colour in one float, as sigma's buffers hold them. */
function pack([red, green, blue]: Rgb): number {
  const bytes = new Uint8Array([red, green, blue, 254]);
  return new Float32Array(bytes.buffer)[0] ?? 0;
}
