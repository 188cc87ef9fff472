import { expect, test } from "vitest";

import { expectedTies, inferredTies } from "../../../src/core/analysis/acquaintance.ts";
import { effectiveSize, estimatedEffectiveSize } from "../../../src/core/analysis/effective-size.ts";
import { incidence } from "../../../src/core/analysis/incidence.ts";
import { sharedChance } from "../../../src/core/analysis/projection.ts";
import { chanceToKnow } from "../../../src/core/network/alter-ties.ts";
import { sparseGraph } from "../../../src/core/network/sparse-graph.ts";
import { facebookCombined, graphOf, hasShared, readOracle } from "../../support/oracle.ts";
import { idOf, sketch } from "../../support/sketch.ts";

test("a star hears as many voices as it has points, a triangle one less for each tie", () => {
  const edge = (a: number, b: number) => ({ a, b, weight: 1 });
  expect(effectiveSize(sparseGraph(4, [edge(0, 1), edge(0, 2), edge(0, 3)]), 0)).toBeCloseTo(3, 12);
  expect(effectiveSize(sparseGraph(3, [edge(0, 1), edge(0, 2), edge(1, 2)]), 0)).toBeCloseTo(1, 12);
  expect(effectiveSize(sparseGraph(2, []), 0)).toBeNull();
});

for (const name of [
  "karate_unweighted",
  "karate_weighted",
  "football",
  "surfers_observed_weighted",
  "ego414_alters",
  "ego414_with_ego",
  "cs_aarhus_multiplex",
  "facebook_combined",
]) {
  test.skipIf(!hasShared)(`effective sizes in ${name} are the oracle's`, () => {
    const oracle = readOracle(name);
    const combined = name === "facebook_combined";
    const graph = combined ? facebookCombined() : graphOf(oracle);
    // Every ninth node of the large graph: the exact measure is quadratic in the degree.
    const nodes = combined
      ? Object.keys(oracle.burt)
          .map(Number)
          .sort((a, b) => a - b)
          .map((node, i) => (i % 9 === 0 ? node : -1))
      : oracle.nodes;
    let worst = 0;
    for (const [i, node] of nodes.entries()) {
      if (node < 0) continue;
      const expected = oracle.burt[String(node)]?.effective_size ?? null;
      const ours = effectiveSize(graph, i);
      if (expected === null) expect(ours).toBeNull();
      else worst = Math.max(worst, Math.abs((ours ?? Number.NaN) - expected));
    }
    expect(worst).toBeLessThan(1e-6);
  });
}

const OFFICE = `
  source linkedin
  [company] Valdora: Ada Bice Carla Dario
  [school] Liceo: Carla Dario Elena
  Ada — Elena declared
  Ada — Bice 0.9
  Fulvia in linkedin
`;

test("expected ties count every pair at its chance, a declared tie as one", () => {
  const company = chanceToKnow(4);
  const school = chanceToKnow(3);
  const both = sharedChance([4, 3]);
  const plain = 5 * company + 2 * school + both;
  expect(expectedTies(incidence(sketch(OFFICE)), [1])[0]).toBeCloseTo(plain + 1 + (0.9 - company), 10);
});

test("ego's effective size is estimated from expected ties, and is nobody's below two people", () => {
  const of = incidence(sketch(OFFICE));
  expect(estimatedEffectiveSize(of)?.value).toBeCloseTo(6 - (2 / 6) * (expectedTies(of, [1])[0] ?? 0), 2);
  expect(estimatedEffectiveSize(incidence(sketch("source linkedin\nAda in linkedin")))).toBeNull();
});

test("only probable pairs are told as inferred, without those seen or declared", () => {
  const pairs = inferredTies(sketch(OFFICE)).map(({ a, b }) => [a, b].sort().join());
  const pair = (x: string, y: string) => [idOf(x), idOf(y)].sort().join();
  expect(pairs).toContain(pair("Carla", "Dario"));
  expect(pairs).not.toContain(pair("Ada", "Bice"));
  expect(pairs).not.toContain(pair("Ada", "Elena"));
  const large = `source linkedin\n[company] Grande: ${Array.from({ length: 40 }, (_, i) => `P${i}`).join(" ")}`;
  expect(inferredTies(sketch(large))).toEqual([]);
});
