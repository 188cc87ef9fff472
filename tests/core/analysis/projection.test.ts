import { expect, test } from "vitest";

import { bindingWeight, sharedChance } from "../../../src/core/analysis/projection.ts";
import { chanceToKnow } from "../../../src/core/network/alter-ties.ts";
import { hasShared, readShared } from "../../support/oracle.ts";

test("small companies bind more than large ones, and none without measure", () => {
  expect(bindingWeight(2)).toBeCloseTo(1, 12);
  expect(bindingWeight(1)).toBeCloseTo(1, 12);
  expect(bindingWeight(100)).toBeLessThan(bindingWeight(10));
  expect(chanceToKnow(1)).toBeCloseTo(0.6, 12);
});

type SouthernWomen = {
  readonly edges: readonly (readonly [string, string])[];
  readonly projection: Readonly<Record<string, { adamic_adar_1_over_lnk: number; pk_0_6_k_035_noisy_or: number }>>;
  readonly examples: { readonly p_known: readonly (readonly [number, number])[] };
};

test.skipIf(!hasShared)("every pair of the Southern women is projected as the oracle has it", () => {
  const oracle = JSON.parse(readShared("oracles/formulas_southern_women.json")) as SouthernWomen;
  const eventsOf = grouped(oracle.edges, ([woman]) => woman);
  const sizes = grouped(oracle.edges, ([, event]) => event);
  expect(Object.keys(oracle.projection)).toHaveLength(139);
  for (const [pair, expected] of Object.entries(oracle.projection)) {
    const [a = "", b = ""] = pair.split("|");
    const hers = new Set((eventsOf.get(b) ?? []).map(([, event]) => event));
    const shared = (eventsOf.get(a) ?? []).flatMap(([, event]) =>
      hers.has(event) ? [sizes.get(event)?.length ?? 0] : [],
    );
    const binding = shared.reduce((sum, k) => sum + bindingWeight(k), 0);
    expect(Math.abs(binding - expected.adamic_adar_1_over_lnk)).toBeLessThan(1e-6);
    expect(Math.abs(sharedChance(shared) - expected.pk_0_6_k_035_noisy_or)).toBeLessThan(1e-6);
  }
  for (const [k, p] of oracle.examples.p_known) expect(Math.abs(chanceToKnow(k) - p)).toBeLessThan(1e-6);
});

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
