import Graph from "graphology";
import Sigma from "sigma";
import { hueOf, inksOf } from "../../../src/core/map/inks.ts";
import type { View } from "../../../src/engine/protocol.ts";
import { boxOnPage, settleWebgl, type Program } from "./program.ts";

/** sigma as it comes: default settings, everyone a node, every tie an edge, at the same places. */
export type SigmaProgram = Program & {
  readonly sigma: Sigma;
  /** The node under a point of the window, by sigma's own picking. */
  readonly nodeAt: (x: number, y: number) => string | null;
};

/** Opens sigma's defaults on an account. */
export function openSigma(view: Pick<View, "map" | "people">): SigmaProgram {
  const box = boxOnPage();
  const { left, right, top, bottom } = view.map.bounds;
  const scale = Math.min(box.clientWidth / (right - left), box.clientHeight / (bottom - top));
  const sigma = new Sigma(graphOfView(view, scale), box);
  const { nodes, edges } = sigma.getCanvases();
  const camera = sigma.getCamera();
  const asked = sigma as unknown as { getNodeAtPosition: (at: { x: number; y: number }) => string | null };
  return {
    sigma,
    nodeAt: (x, y) => asked.getNodeAtPosition({ x, y }),
    pan: (dx, dy) => {
      const { x, y } = camera.getState();
      const side = Math.min(box.clientWidth, box.clientHeight);
      camera.setState({ x: x - dx / side, y: y + dy / side });
    },
    // Its 2-D canvases of labels are not waited for: to its advantage.
    sync: () => {
      for (const canvas of [edges, nodes]) if (canvas !== undefined) settleWebgl(canvas);
    },
    close: () => {
      sigma.kill();
      box.remove();
    },
  };
}

/** No dot is drawn smaller by the app, in CSS pixels. */
const LEAST_DOT = 0.7;

/** Everyone and every tie as sigma wants them. `scale`: CSS pixels per map unit, so that dots are as large as in the app. */
export function graphOfView({ map, people }: Pick<View, "map" | "people">, scale: number): Graph {
  const graph = new Graph({ type: "undirected", multi: false });
  const inks = inksOf(false);
  map.x.forEach((x, row) => {
    graph.addNode(String(row), {
      x,
      y: -(map.y[row] ?? 0),
      size: Math.max(LEAST_DOT, (map.radius[row] ?? 0) * scale),
      label: people.names[row] ?? "",
      color: hex(hueOf(inks, map.colour[row] ?? -1)),
    });
  });
  map.ties.a.forEach((a, i) => graph.addEdge(String(a), String(map.ties.b[i] ?? a)));
  return graph;
}

const hex = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
