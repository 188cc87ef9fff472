import { expect, test } from "vitest";

import { analyse } from "../../../src/core/analysis/analyse.ts";
import type { Measure } from "../../../src/core/analysis/analysis.ts";
import { sharedShare } from "../../../src/core/analysis/measures.ts";
import { incidence } from "../../../src/core/analysis/incidence.ts";
import { diceFrom } from "../../../src/core/model/dice.ts";
import { chanceToKnow } from "../../../src/core/network/alter-ties.ts";
import { sketch, TODAY } from "../../support/sketch.ts";

const people = (letter: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`).join(" ");
const alone = (letter: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${letter}${i} in linkedin`).join("\n");

function measuresOf(drawing: string): (kind: Measure["kind"]) => Measure | undefined {
  const { measures } = analyse(sketch(`source linkedin\n${drawing}`), { day: TODAY, seed: 1 });
  return (kind) => measures.find((one) => one.kind === kind);
}

test("effective size is told with what it would be if people knew each other twice as much, or half", () => {
  const size = measuresOf(`[company] Valdora: ${people("A", 9)}\n${alone("B", 1)}`)("effective-size");
  const at = (factor: number): number => 10 - (2 / 10) * 36 * Math.min(0.95, factor * chanceToKnow(9));
  expect(size?.value).toBeCloseTo(at(1), 2);
  expect(size?.interval?.[0]).toBeCloseTo(at(2), 2);
  expect(size?.interval?.[1]).toBeCloseTo(at(0.5), 2);
});

test("of nine people effective size and E–I are not told; of ten they are", () => {
  const few = measuresOf(`[company] Valdora: ${people("A", 9)}\n(sport) Palestra: A0 A1 A2`);
  expect([few("effective-size")?.cannotTell, few("ei")?.cannotTell]).toEqual(["few-people", "few-people"]);
  const enough = measuresOf(`[company] Valdora: ${people("A", 10)}\n(sport) Palestra: A0 A1 A2`);
  expect(enough("effective-size")?.cannotTell).toBeNull();
  expect(enough("ei")).toMatchObject({ value: (7 - 3) / 10, interval: null, cannotTell: null });
});

test("where hardly anybody shares a place with anyone, effective size is not told", () => {
  const drawing = `[company] Valdora: ${people("A", 3)}\n${alone("B", 13)}`;
  expect(sharedShare(incidence(sketch(`source linkedin\n${drawing}`)))).toBe(3 / 16);
  expect(measuresOf(drawing)("effective-size")).toMatchObject({
    value: null,
    interval: null,
    cannotTell: "few-shared",
  });
});

test("without a circle, and with nobody who shares anything, nothing is told", () => {
  const of = measuresOf(alone("A", 12));
  expect(of("effective-circles")).toMatchObject({ value: null, cannotTell: "no-circles" });
  expect(of("ei")).toMatchObject({ value: null, cannotTell: "no-circles" });
  expect(of("separation")).toMatchObject({ value: null, cannotTell: "few-shared" });
  expect(of("steadiness")).toMatchObject({ value: null, cannotTell: "few-shared" });
});

test("three companies apart are wholly separate and steady", () => {
  const of = measuresOf(["A", "B", "C"].map((x) => `[company] ${x}: ${people(x, 6)}`).join("\n"));
  expect(of("separation")?.value).toBeCloseTo(2 / 3, 4);
  expect(of("steadiness")?.value).toBe(1);
  expect(of("effective-circles")?.value).toBeCloseTo(3, 4);
});

test("where each run finds other groups, how separate they are is not told", () => {
  // Ties thrown at random hold no groups.
  const dice = diceFrom(7);
  const throwOne = (): number => Math.floor(dice() * 80);
  const ties = new Set(Array.from({ length: 300 }, () => [throwOne(), throwOne()].sort((a, b) => a - b).join(" — R")));
  const drawn = [...ties].filter((tie) => new Set(tie.split(" — R")).size === 2).map((tie) => `R${tie}`);
  const of = measuresOf(drawn.join("\n"));
  expect(of("steadiness")?.cannotTell).toBeNull();
  expect(of("steadiness")?.value ?? 1).toBeLessThan(0.6);
  expect(of("separation")).toMatchObject({ value: null, cannotTell: "unsteady" });
});
