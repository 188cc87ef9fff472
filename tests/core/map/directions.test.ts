import { expect, test } from "vitest";
import { across, bearing, chance, down, turnBetween } from "../../../src/core/map/directions.ts";

test("directions lie on the unit circle where trigonometry puts them", () => {
  for (let i = 0; i < 1000; i++) {
    const turn = i / 1000;
    expect(Math.abs(across(turn) - Math.cos(2 * Math.PI * turn))).toBeLessThan(0.004);
    expect(Math.abs(down(turn) - Math.sin(2 * Math.PI * turn))).toBeLessThan(0.004);
  }
});

test("the bearing of a direction is its turn, all the way round", () => {
  for (let i = 0; i < 1000; i++) {
    const turn = i / 1000;
    expect(Math.abs(turnBetween(bearing(across(turn), down(turn)), turn))).toBeLessThan(0.0015);
  }
  expect(bearing(0, 0)).toBe(0);
});

test("chances spread evenly and belong to their text", () => {
  const bins = Array.from({ length: 10 }, () => 0);
  for (let i = 0; i < 10_000; i++) {
    const bin = Math.floor(chance(`person ${i}`, 4) * 10);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  for (const count of bins) expect(Math.abs(count - 1000)).toBeLessThan(150);
  expect(chance("a", 1)).toBe(chance("a", 1));
  expect(chance("a", 1)).not.toBe(chance("a", 2));
});
