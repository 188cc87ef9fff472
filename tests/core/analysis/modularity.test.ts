import { expect, test } from "vitest";

import { modularity } from "../../../src/core/analysis/modularity.ts";
import { sparseGraph } from "../../../src/core/network/sparse-graph.ts";
import { facebookCombined, graphOf, hasShared, readOracle } from "../../support/oracle.ts";

test("two pairs that do not touch are as modular as two groups can be", () => {
  const graph = sparseGraph(4, [
    { a: 0, b: 1, weight: 1 },
    { a: 2, b: 3, weight: 1 },
  ]);
  expect(modularity(graph, [0, 0, 1, 1])).toBeCloseTo(0.5, 12);
  expect(modularity(graph, [0, 0, 0, 0])).toBeCloseTo(0, 12);
});

test("a loop counts like the pairs inside the node it stands for", () => {
  const pairs = sparseGraph(4, [
    { a: 0, b: 1, weight: 3 },
    { a: 1, b: 2, weight: 1 },
    { a: 0, b: 2, weight: 1 },
    { a: 2, b: 3, weight: 2 },
  ]);
  const folded = sparseGraph(3, [
    { a: 0, b: 0, weight: 3 },
    { a: 0, b: 1, weight: 2 },
    { a: 1, b: 2, weight: 2 },
  ]);
  expect(modularity(folded, [0, 0, 1], 1.5)).toBeCloseTo(modularity(pairs, [0, 0, 0, 1], 1.5), 12);
});

test("nobody tied to anybody: no modularity", () => {
  expect(modularity(sparseGraph(3, []), [0, 1, 2])).toBe(0);
});

for (const name of ["karate_unweighted", "karate_weighted", "football", "ego414_alters", "facebook_combined"]) {
  test.skipIf(!hasShared)(`modularity of ${name} is the oracle's at every resolution`, () => {
    const oracle = readOracle(name);
    const combined = name === "facebook_combined";
    const graph = combined ? facebookCombined() : graphOf(oracle);
    const nodes = combined
      ? Object.keys(oracle.burt)
          .map(Number)
          .sort((a, b) => a - b)
      : oracle.nodes;
    for (const { labels, modularity: expected } of Object.values(oracle.partitions)) {
      const ours = nodes.map((node) => labels[String(node)] ?? -1);
      for (const [gamma, q] of Object.entries(expected)) {
        expect(Math.abs(modularity(graph, ours, Number(gamma)) - q)).toBeLessThan(1e-6);
      }
    }
  });
}
