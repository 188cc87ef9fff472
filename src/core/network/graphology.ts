import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";

import type { Dice } from "../model/dice.ts";
import type { SparseGraph } from "./sparse-graph.ts";

/**
 * The only file that knows graphology: our columns in, one label per node out. Louvain's method
 * moves nodes between communities while modularity grows, then treats communities as nodes and
 * starts again. The library walks the nodes in a ring from a thrown starting point, so a run is
 * settled by its dice and by the order of the nodes.
 *
 * V. D. Blondel et al., "Fast unfolding of communities in large networks", J. Stat. Mech. (2008).
 */
export function louvainRuns(graph: SparseGraph, resolution: number, dice: readonly Dice[]): readonly Uint32Array[] {
  const built = toGraphology(graph);
  return dice.map((rng) => {
    const labels = new Uint32Array(graph.size);
    const found = louvain(built, { resolution, rng, getEdgeWeight: "weight" });
    for (let node = 0; node < graph.size; node++) labels[node] = found[String(node)] ?? 0;
    return labels;
  });
}

function toGraphology(graph: SparseGraph): UndirectedGraph {
  const built = new UndirectedGraph();
  for (let node = 0; node < graph.size; node++) built.addNode(String(node));
  for (let a = 0; a < graph.size; a++) {
    const loop = graph.loops[a] ?? 0;
    if (loop > 0) built.addUndirectedEdge(String(a), String(a), { weight: loop });
    for (let at = graph.starts[a] ?? 0; at < (graph.starts[a + 1] ?? 0); at++) {
      const b = graph.neighbours[at] ?? 0;
      if (a < b) built.addUndirectedEdge(String(a), String(b), { weight: graph.weights[at] ?? 0 });
    }
  }
  return built;
}
