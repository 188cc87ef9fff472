import { expect, test } from "vitest";
import { growthCells, growthOf, growthsOf, growthVerdict, slopeOf, type Curve } from "./growth.ts";

const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000];

const curveOf = (cost: (size: number) => number): Curve => ({
  along: "people",
  measured: SIZES.map((people) => ({
    people,
    messages: 3 * people,
    costs: [{ stage: "network", ms: 0, cpu: cost(people), above: null, kept: 0 }],
  })),
});

test("the slope is the exponent, whatever the unit", () => {
  expect(slopeOf(SIZES.map((n) => [n, 7 * n]))).toBeCloseTo(1, 10);
  expect(slopeOf(SIZES.map((n) => [n, 0.001 * n ** 1.5]))).toBeCloseTo(1.5, 10);
  expect(slopeOf([[10, 3]])).toBeNull();
});

test("n and n log n are met, n to the 1.3 is not, a square is a regression", () => {
  const verdict = (cost: (size: number) => number): string => growthVerdict(growthOf(curveOf(cost), "network"));
  expect(verdict((n) => n)).toBe("met");
  expect(verdict((n) => n * Math.log(n))).toBe("met");
  expect(verdict((n) => n ** 1.3)).toBe("not met");
  expect(verdict((n) => (n * n) / 1e4)).toBe("regressed");
});

test("what takes no time tells nothing, and does not pull a steep stage down", () => {
  expect(
    growthVerdict(
      growthOf(
        curveOf(() => 2),
        "network",
      ),
    ),
  ).toBe("too quick to tell");
  const steep = growthOf(
    curveOf((n) => Math.max(20, (n / 1000) ** 2)),
    "network",
  );
  expect(steep.slope).toBeCloseTo(2, 5);
});

test("a bend at the end shows in the last step before it shows in the whole", () => {
  const bent = growthOf(
    curveOf((n) => (n < 100_000 ? n : 4 * n)),
    "network",
  );
  expect(bent.last).toBeGreaterThan(2);
  expect(bent.slope).toBeLessThan(1.5);
});

test("along the messages only reading is told, along the people every stage", () => {
  const people = curveOf((n) => n);
  expect(growthsOf([people, { ...people, along: "messages" }]).map(({ stage }) => stage)).toEqual([
    "read",
    "join people",
    "network",
    "analysis",
    "layout",
    "view",
    "report",
    "read",
  ]);
  expect(growthCells(growthOf(people, "network"))).toEqual([
    "network, by people",
    "1k · 3k · 10k · 30k · 100k",
    "1 · 3 · 10 · 30 · 100",
    "– · – · – · – · –",
    "1.00",
    "1.00",
    "met",
  ]);
});
