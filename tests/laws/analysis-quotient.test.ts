import * as fc from "fast-check";
import { expect, test } from "vitest";

import { incidence } from "../../src/core/analysis/incidence.ts";
import { modularity } from "../../src/core/analysis/modularity.ts";
import { bindingWeight } from "../../src/core/analysis/projection.ts";
import { quotient } from "../../src/core/analysis/quotient.ts";
import type { Network } from "../../src/core/model/network.ts";
import { sparseGraph } from "../../src/core/network/sparse-graph.ts";
import { diceFrom } from "../../src/core/model/dice.ts";
import { largeNetwork } from "../support/large-network.ts";
import { digest } from "../../src/core/model/digest.ts";
import { personId } from "../../src/core/model/ids.ts";
import { networks, relabelled } from "../support/arbitrary-network.ts";

/** Modularity of a partition on the graph of all pairs of people, each pair added up by hand. */
function onAllPairs(network: Network, labelOf: (row: number) => number): number {
  const of = incidence(network);
  const { used } = quotient(of);
  const edges = [];
  for (const a of of.people.keys()) {
    for (let b = a + 1; b < of.people.length; b++) {
      let weight = 0;
      for (const at of used) {
        const members = of.members[at] ?? [];
        if (members.includes(a) && members.includes(b)) weight += bindingWeight(members.length);
      }
      for (const tie of of.alterTies) if (tie.a === a && tie.b === b) weight += tie.tie.weight;
      if (weight > 0) edges.push({ a, b, weight });
    }
  }
  return modularity(
    sparseGraph(of.people.length, edges),
    of.people.map((_, row) => labelOf(row)),
  );
}

function compare(network: Network, seed: number, groups: number): void {
  const { graph, classOf } = quotient(incidence(network));
  const dice = diceFrom(seed);
  const labels = Array.from({ length: graph.size }, () => Math.floor(dice() * groups));
  const labelOf = (row: number): number => labels[classOf[row] ?? -1] ?? groups + row;
  expect(Math.abs(modularity(graph, labels) - onAllPairs(network, labelOf))).toBeLessThan(1e-9);
}

test("any partition of the quotient is as modular as the same partition of all pairs", () => {
  fc.assert(fc.property(networks, fc.nat(1_000), fc.integer({ min: 1, max: 5 }), compare), {
    numRuns: 150,
    seed: 20261123,
  });
});

test("so it is for a larger star", () => {
  for (const size of [100, 300]) compare(largeNetwork(size, size / 3), size, 8);
});

test("people under other ids make the same graph, node by node", () => {
  fc.assert(
    fc.property(networks, fc.nat(1_000), (network, salt) => {
      const plain = quotient(incidence(network)).graph;
      const other = quotient(incidence(relabelled(network, (id) => personId(digest(`${salt} ${id}`))))).graph;
      expect(other.starts).toEqual(plain.starts);
      expect(other.neighbours).toEqual(plain.neighbours);
      for (const [at, weight] of plain.weights.entries()) expect(other.weights[at]).toBeCloseTo(weight, 9);
    }),
    { numRuns: 150, seed: 20261123 },
  );
});
