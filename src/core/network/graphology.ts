import type { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";

import type { Dice } from "../model/dice.ts";
import { edgeCount, type SparseGraph } from "./sparse-graph.ts";

/**
 * The only file that knows graphology: our columns in, one label per node out. Louvain's method
 * moves nodes between communities while modularity grows, then treats communities as nodes and
 * starts again. The library walks the nodes in a ring from a thrown starting point, so a run is
 * settled by its dice and by the order of the nodes.
 *
 * V. D. Blondel et al., "Fast unfolding of communities in large networks", J. Stat. Mech. (2008).
 */
export function louvainRuns(graph: SparseGraph, resolution: number, dice: readonly Dice[]): readonly Uint32Array[] {
  const seen = asGraphology(graph);
  return dice.map((rng) => {
    const labels = new Uint32Array(graph.size);
    const found = louvain(seen, { resolution, rng, getEdgeWeight: "weight" });
    for (let node = 0; node < graph.size; node++) labels[node] = found[node] ?? 0;
    return labels;
  });
}

/** What the library reads of a graph (2.0.2); a test compares it with a graph built the long way. */
type Read = {
  readonly type: "undirected";
  readonly multi: false;
  readonly order: number;
  readonly size: number;
  readonly selfLoopCount: number;
  readonly undirectedDegreeWithoutSelfLoops: (node: number) => number;
  readonly forEachNode: (tell: (node: number) => void) => void;
  readonly forEachEdge: (tell: TellEdge) => void;
  /** Never called: the library takes an object for a graph when it has these two. */
  readonly addUndirectedEdgeWithKey: () => void;
  readonly dropNode: () => void;
};
type TellEdge = (key: string, attributes: { weight: number }, a: number, b: number) => void;

/**
 * Our columns seen as a graphology graph. Filling a real one takes three times as long as finding the
 * communities in it (250,000 edges: .7 s against .2 s), and the library only walks over it.
 */
function asGraphology(graph: SparseGraph): UndirectedGraph {
  const size = edgeCount(graph);
  const start = (node: number): number => graph.starts[node] ?? 0;
  const read: Read = {
    type: "undirected",
    multi: false,
    order: graph.size,
    size,
    selfLoopCount: size - graph.neighbours.length / 2,
    undirectedDegreeWithoutSelfLoops: (node) => start(node + 1) - start(node),
    forEachNode: (tell) => {
      for (let node = 0; node < graph.size; node++) tell(node);
    },
    forEachEdge: (tell) => {
      const attributes = { weight: 0 };
      for (let a = 0; a < graph.size; a++) {
        attributes.weight = graph.loops[a] ?? 0;
        if (attributes.weight > 0) tell("", attributes, a, a);
        for (let at = start(a); at < start(a + 1); at++) {
          const b = graph.neighbours[at] ?? 0;
          attributes.weight = graph.weights[at] ?? 0;
          if (a < b) tell("", attributes, a, b);
        }
      }
    },
    addUndirectedEdgeWithKey: () => undefined,
    dropNode: () => undefined,
  };
  if (!passesForGraph(read)) throw new Error("the columns do not pass for a graph");
  return read;
}

/** The library's own test of what a graph is; it asks for no more than `Read`. */
function passesForGraph(read: object): read is UndirectedGraph {
  return "addUndirectedEdgeWithKey" in read && "dropNode" in read && "multi" in read;
}
