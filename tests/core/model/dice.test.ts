import { expect, test } from "vitest";
import { diceFrom } from "../../../src/core/model/dice.ts";
import { digest } from "../../../src/core/model/digest.ts";

test("the same seed throws the same dice, another seed others", () => {
  const first = throws(1);
  expect(throws(1)).toEqual(first);
  expect(throws(2)).not.toEqual(first);
});

test("dice are spread evenly, from the first throw of small seeds on", () => {
  let sum = 0;
  for (let seed = 0; seed < 1000; seed++) sum += diceFrom(seed)();
  expect(sum / 1000).toBeGreaterThan(0.45);
  expect(sum / 1000).toBeLessThan(0.55);
});

test("dice stay below one", () => {
  for (const value of throws(7, 10_000)) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThan(1);
  }
});

test("a digest is SHA-256's first sixteen hex digits", () => {
  expect(digest("")).toBe("e3b0c44298fc1c14");
  expect(digest("ciao")).toBe("b133a0c0e9bee3be");
  expect(digest("perché")).not.toBe(digest("perche"));
});

function throws(seed: number, times = 5): number[] {
  const dice = diceFrom(seed);
  return Array.from({ length: times }, () => dice());
}
