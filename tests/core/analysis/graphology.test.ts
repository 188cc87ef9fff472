import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import { expect, test } from "vitest";

import { diceFrom } from "../../../src/core/model/dice.ts";
import { louvainRuns } from "../../../src/core/network/graphology.ts";
import { sparseGraph, type WeightedEdge } from "../../../src/core/network/sparse-graph.ts";

test("our columns and a graph built the long way are clustered alike", () => {
  for (let seed = 1; seed <= 20; seed++) {
    const dice = diceFrom(seed);
    const size = 20 + seed * 3;
    const edges: WeightedEdge[] = [];
    for (let a = 0; a < size; a++) {
      for (let b = a; b < size; b++) {
        if (dice() < (a % 4 === b % 4 ? 0.3 : 0.05)) edges.push({ a, b, weight: 0.1 + dice() });
      }
    }
    const built = new UndirectedGraph();
    for (let node = 0; node < size; node++) built.addNode(String(node));
    for (const { a, b, weight } of edges) built.addUndirectedEdge(a, b, { weight });
    const found = louvain(built, { rng: diceFrom(seed), resolution: 1.5 });
    const [ours] = louvainRuns(sparseGraph(size, edges), 1.5, [diceFrom(seed)]);
    expect([...(ours ?? [])]).toEqual(Array.from({ length: size }, (_, node) => found[node]));
  }
});
