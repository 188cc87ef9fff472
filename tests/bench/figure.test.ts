import { expect, test } from "vitest";
import { figureTable, median, verdictOf, type Figure } from "./figure.ts";

const figure = (ours: number, other: number, atMost: number | null): Figure => ({
  goal: "S11",
  name: "frame",
  unit: "ms",
  ours,
  against: "bare WebGL 2",
  other,
  atMost,
});

test("a ratio is met up to its goal, missed up to twice of it, and a regression beyond", () => {
  expect(verdictOf(figure(25, 100, 0.25))).toBe("met");
  expect(verdictOf(figure(26, 100, 0.25))).toBe("not met");
  expect(verdictOf(figure(50, 100, 0.25))).toBe("not met");
  expect(verdictOf(figure(51, 100, 0.25))).toBe("regressed");
  expect(verdictOf(figure(900, 1, null))).toBe("no goal");
});

test("what could not be measured is never met", () => {
  expect(verdictOf(figure(Number.NaN, 100, 0.25))).toBe("unknown");
  expect(verdictOf(figure(1, Number.NaN, 0.25))).toBe("unknown");
  expect(verdictOf(figure(1, 0, 0.25))).toBe("unknown");
  expect(median([])).toBeNaN();
});

test("the median is not moved by one slow turn", () => {
  expect(median([9, 1, 2, 400, 3])).toBe(3);
  expect(median([4, 2, 1, 3])).toBe(2.5);
});

test("the table tells ours, the other, the ratio, the goal and the verdict", () => {
  expect(
    figureTable([figure(6.84, 94.3, 0.25)])
      .split("\n")
      .at(-1),
  ).toBe("| S11 | frame | 6.8 ms | bare WebGL 2 | 94.3 ms | 0.073 | 0.25    | met |");
});
