import { expect, test } from "vitest";

import { splitDisconnected, findClusters } from "../../../src/core/analysis/clusters.ts";
import { incidence } from "../../../src/core/analysis/incidence.ts";
import { modularity } from "../../../src/core/analysis/modularity.ts";
import { diceFrom } from "../../../src/core/model/dice.ts";
import { louvainRuns } from "../../../src/core/network/graphology.ts";
import { sparseGraph } from "../../../src/core/network/sparse-graph.ts";
import { facebookCombined, graphOf, hasShared, readOracle } from "../../support/oracle.ts";
import { idOf, sketch } from "../../support/sketch.ts";

const DICE = Array.from({ length: 10 }, (_, run) => diceFrom(run));

// The gates of analysis.md §4.8.
const GATES: readonly (readonly [string, number])[] = [
  ["karate_unweighted", 0.4197],
  ["football", 0.6043],
  ["ego414_alters", 0.5436],
  ["cs_aarhus_multiplex", 0.49],
  ["facebook_combined", 0.8345],
];

for (const [name, gate] of GATES) {
  test.skipIf(!hasShared)(`the best of ten runs on ${name} reaches ${gate}, and no group is in pieces`, () => {
    const graph = name === "facebook_combined" ? facebookCombined() : graphOf(readOracle(name));
    const runs = louvainRuns(graph, 1, DICE);
    expect(Math.max(...runs.map((labels) => modularity(graph, labels)))).toBeGreaterThanOrEqual(gate);
    for (const labels of runs) {
      const split = splitDisconnected(graph, labels);
      expect(splitDisconnected(graph, split)).toEqual(split);
    }
  });
}

test("the same dice find the same groups", () => {
  const graph = sparseGraph(
    6,
    [
      [0, 1],
      [1, 2],
      [0, 2],
      [3, 4],
      [4, 5],
      [3, 5],
      [2, 3],
    ].map(([a = 0, b = 0]) => ({ a, b, weight: 1 })),
  );
  const [first] = louvainRuns(graph, 1, [diceFrom(7)]);
  expect(louvainRuns(graph, 1, [diceFrom(7)])).toEqual([first]);
  expect(first?.[0]).toBe(first?.[2]);
  expect(first?.[0]).not.toBe(first?.[3]);
});

test("a group in two pieces becomes two groups", () => {
  const graph = sparseGraph(4, [
    { a: 0, b: 1, weight: 1 },
    { a: 2, b: 3, weight: 1 },
  ]);
  expect([...splitDisconnected(graph, [0, 0, 0, 0])]).toEqual([0, 0, 1, 1]);
});

test("groups under three people and people of no affiliation are in no cluster", () => {
  const of = incidence(
    sketch(`
      source linkedin
      [company] Valdora: Ada Bice Carla
      [company] Sesia: Dario Elena
      [company] Merlo: Fulvia
      Gino in linkedin
      Ivo in linkedin
    `),
  );
  const { clusters, clusterOf, membership } = findClusters(of, { seed: 1, resolution: 1 });
  expect(clusters.map((rows) => new Set(rows.map((row) => of.people[row]?.name)))).toEqual([
    new Set(["Ada", "Bice", "Carla"]),
  ]);
  expect(clusterOf[of.rowOf.get(idOf("Dario")) ?? -1]).toBe(-1);
  expect(membership[of.rowOf.get(idOf("Ada")) ?? -1]).toBe(1);
});

test("people seen together cluster even without a common label", () => {
  const of = incidence(sketch("source facebook\nAda — Bice\nBice — Carla\nAda — Carla\nDario in facebook"));
  expect(findClusters(of, { seed: 1, resolution: 1 }).clusters).toHaveLength(1);
});

test("a higher resolution never finds fewer clusters in a ring of teams", () => {
  const teams = Array.from({ length: 12 }, (_, t) => [0, 1, 2, 3].map((i) => `T${t}x${i}`));
  const lines = teams.flatMap((team, t) => [
    `[company] Team${t}: ${team.join(" ")}`,
    `[event] Torneo${t}: ${team.slice(0, 2).join(" ")} ${(teams[(t + 1) % 12] ?? []).slice(0, 2).join(" ")}`,
  ]);
  const of = incidence(sketch(`source linkedin\n${lines.join("\n")}`));
  const count = (resolution: number) => findClusters(of, { seed: 3, resolution }).clusters.length;
  expect(count(0.5)).toBeLessThanOrEqual(count(1));
  expect(count(1)).toBeLessThanOrEqual(count(2));
  expect(count(0.5)).toBeLessThan(count(2));
});
