import { expect, test } from "vitest";

import { analyse } from "../../../src/core/analysis/analyse.ts";
import { sketch, TODAY } from "../../support/sketch.ts";

const people = (letter: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`).join(" ");

test("the first hue goes to the cluster with the most contact in it, not to the largest", () => {
  const { clusters } = analyse(
    sketch(`
      source linkedin 2015-01-01..2026-11-20
      [company] Ferrovalle: ${people("A", 6)}
      [company] Sesia: ${people("C", 5)}
      [group] Coro: ${people("B", 4)}
      B0 ~ linkedin 2026-01-01 2026-03-01 2026-05-01 2026-09-01 2026-11-01
      B1 ~ linkedin 2026-02-01 2026-04-01 2026-08-01
    `),
    { day: TODAY, seed: 1 },
  );
  expect(clusters.map(({ name, colour }) => [name, colour])).toEqual([
    ["Ferrovalle (6/6)", 1],
    ["Sesia (5/5)", 2],
    ["Coro (4/4)", 0],
  ]);
});

test("after ten hues the rest is neutral", () => {
  const many = Array.from({ length: 12 }, (_, i) => `[company] Ditta${i}: ${people(`P${i}x`, 3)}`).join("\n");
  const { clusters } = analyse(sketch(`source linkedin\n${many}`), { day: TODAY, seed: 1 });
  expect(clusters.map(({ colour }) => colour).toSorted((a, b) => a - b)).toEqual([
    -1, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ]);
});
