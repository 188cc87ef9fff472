import { expect, test } from "vitest";

import {
  effectiveCircles,
  effectiveNumber,
  eiAgainstLargestCircle,
  eiIndex,
} from "../../../src/core/analysis/diversity.ts";
import { findClusters } from "../../../src/core/analysis/clusters.ts";
import { incidence } from "../../../src/core/analysis/incidence.ts";
import { hasShared, readOracle, readShared } from "../../support/oracle.ts";
import { sketch } from "../../support/sketch.ts";

type Examples = {
  readonly shannon: readonly (readonly [readonly number[], number, number])[];
  readonly ei_index: readonly (readonly [number, number, number])[];
};

test.skipIf(!hasShared)("effective numbers and E–I are the oracle's", () => {
  const { examples } = JSON.parse(readShared("oracles/formulas_southern_women.json")) as { examples: Examples };
  for (const [counts, , number] of examples.shannon) expect(effectiveNumber(counts)).toBeCloseTo(number, 6);
  for (const [external, internal, ei] of examples.ei_index) expect(eiIndex(external, internal)).toBeCloseTo(ei, 6);
});

for (const name of ["karate_unweighted", "football", "ego414_alters"]) {
  test.skipIf(!hasShared)(`E–I of the partition of ${name} is the oracle's`, () => {
    const { edges, partitions } = readOracle(name);
    for (const { labels, EI_index: expected } of Object.values(partitions)) {
      const external = edges.filter(([a, b]) => labels[a] !== labels[b]).length;
      expect(eiIndex(external, edges.length - external)).toBeCloseTo(expected, 6);
    }
  });
}

test("four equal circles are four, and nobody has none", () => {
  expect(effectiveNumber([5, 5, 5, 5])).toBeCloseTo(4, 12);
  expect(effectiveNumber([])).toBeNull();
  expect(eiIndex(0, 0)).toBeNull();
});

test("someone in two circles counts half in each", () => {
  const of = incidence(sketch("source linkedin\n(sport) Palestra: Ada Bice\n(family) Casa: Bice Carla"));
  const partition = findClusters(of, { seed: 1, resolution: 1 });
  expect(partition.clusters).toEqual([]);
  expect(effectiveCircles(of, partition)).toBeCloseTo(2, 4);
  expect(eiAgainstLargestCircle(of)).toBeCloseTo(-1 / 3, 4);
});
