import { expect, test } from "vitest";

import { agreement, certainty } from "../../../src/core/analysis/agreement.ts";
import { adjustedMutualInformation } from "../../../src/core/analysis/ami.ts";

const spread = (label: (i: number) => number): number[] => Array.from({ length: 200 }, (_, i) => label(i));
const SEVENS = spread((i) => i % 7);
const SQUARES = spread((i) => (i * i) % 5);
const TWENTIES = spread((i) => Math.floor(i / 20) % 4);
const BLOCKS = spread((i) => Math.floor(i / 23));

// Computed with scikit-learn's adjusted_mutual_info_score (arithmetic mean).
const KNOWN: readonly (readonly [string, readonly number[], readonly number[], number])[] = [
  ["the same partition", [0, 0, 1, 1], [0, 0, 1, 1], 1],
  ["the same partition under other labels", [0, 0, 1, 1], [7, 7, 3, 3], 1],
  ["crossed pairs", [0, 0, 1, 1], [0, 1, 0, 1], -0.5],
  ["halves against thirds", [0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2], 0.2987924581708901],
  [
    "one person moved",
    [...five(0), ...five(1), ...five(2)],
    [...five(0).slice(1), 1, ...five(1), ...five(2)],
    0.8106532854908765,
  ],
  ["everyone together, twice", [0, 0, 0], [0, 0, 0], 1],
  ["everyone alone, twice", [0, 1, 2], [0, 1, 2], 1],
  ["together against alone", [0, 0, 0, 0], [0, 1, 2, 3], 0],
  ["remainders against squares", SEVENS, SQUARES, -0.020270976044683257],
  ["remainders against blocks", SEVENS, TWENTIES, -0.02776636521372381],
  ["blocks of 20 against blocks of 23", TWENTIES, BLOCKS, 0.46277872995796654],
];

function five(label: number): number[] {
  return [label, label, label, label, label];
}

for (const [what, u, v, ami] of KNOWN) {
  test(`agreement of ${what} is scikit-learn's`, () => {
    expect(adjustedMutualInformation(u, v)).toBeCloseTo(ami, 9);
    expect(adjustedMutualInformation(v, u)).toBeCloseTo(ami, 9);
  });
}

test("an entry of weight three is three people", () => {
  const weighted = adjustedMutualInformation([0, 1, 1], [0, 0, 1], [3, 1, 2]);
  expect(weighted).toBeCloseTo(adjustedMutualInformation([0, 0, 0, 1, 1, 1], [0, 0, 0, 0, 1, 1]), 12);
});

test("the run most like the others is kept", () => {
  const usual = [0, 0, 0, 1, 1, 1];
  const odd = [0, 1, 0, 1, 0, 1];
  expect(agreement([odd, usual, usual], [1, 1, 1, 1, 1, 1]).medoid).toBe(1);
  expect(agreement([usual], [1, 1, 1, 1, 1, 1])).toEqual({ medoid: 0, stability: 1 });
});

test("only the smaller part of a group that splits is unsure", () => {
  const { sure } = certainty(
    [0, 0, 0, 0, 1, 1],
    [
      [0, 0, 0, 0, 1, 1],
      [0, 0, 0, 2, 1, 1],
    ],
    [1, 1, 1, 1, 1, 1],
  );
  expect([...sure]).toEqual([1, 1, 1, 0.5, 1, 1]);
});

test("only the smaller of two groups that are merged is unsure", () => {
  const { sure } = certainty(
    [0, 0, 0, 1, 1],
    [
      [0, 0, 0, 1, 1],
      [4, 4, 4, 4, 4],
    ],
    [1, 1, 1, 1, 1],
  );
  expect([...sure]).toEqual([1, 1, 1, 0.5, 0.5]);
});

test("who wavers is told with the group they are found in most often otherwise", () => {
  const chosen = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2];
  const moved = (to: number) => chosen.map((label, i) => 5 + (i === 3 ? to : label));
  const { sure, other } = certainty(
    chosen,
    [chosen, moved(1), moved(1), moved(2)],
    chosen.map(() => 1),
  );
  expect(sure[3]).toBe(0.25);
  expect([...other]).toEqual([-1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1]);
});
