import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { diceFrom } from "../../src/core/model/dice.ts";
import type { LaidGraph, Places } from "./layout-measures.ts";

/** What sigma's usual stack makes of a graph: a random start, then ForceAtlas2 with the settings it infers. */
export function forceAtlas({ count, a, b }: LaidGraph, iterations: number): Places {
  const graph = new Graph({ type: "undirected" });
  const dice = diceFrom(1);
  for (let row = 0; row < count; row++) graph.addNode(row, { x: dice(), y: dice() });
  a.forEach((p, i) => graph.addEdge(p, b[i] ?? p));
  const found = forceAtlas2(graph, { iterations, settings: forceAtlas2.inferSettings(graph) });
  return {
    x: Array.from({ length: count }, (_, row) => found[row]?.x ?? 0),
    y: Array.from({ length: count }, (_, row) => found[row]?.y ?? 0),
  };
}
