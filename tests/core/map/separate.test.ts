import { expect, test } from "vitest";
import { diceFrom } from "../../../src/core/model/dice.ts";
import { packDisks } from "../../../src/core/map/pack-disks.ts";
import { separate } from "../../../src/core/map/separate.ts";

function crowd(count: number, span: number): { x: Float64Array; y: Float64Array; radius: Float64Array } {
  const dice = diceFrom(9);
  const throwAll = (least: number, most: number): Float64Array =>
    Float64Array.from({ length: count }, () => least + dice() * (most - least));
  return { x: throwAll(0, span), y: throwAll(0, span), radius: throwAll(1, 4) };
}

function worstOverlap({ x, y, radius }: ReturnType<typeof crowd>): number {
  let worst = 0;
  for (let a = 0; a < x.length; a++) {
    for (let b = a + 1; b < x.length; b++) {
      const distance = Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
      worst = Math.max(worst, (radius[a]! + radius[b]! - distance) / (radius[a]! + radius[b]!));
    }
  }
  return worst;
}

test("bodies thrown together come apart", () => {
  const bodies = crowd(400, 60);
  expect(worstOverlap(bodies)).toBeGreaterThan(0.5);
  separate(bodies, 300);
  expect(worstOverlap(bodies)).toBeLessThan(0.05);
});

test("bodies on the very same spot come apart too", () => {
  const bodies = { x: new Float64Array(5), y: new Float64Array(5), radius: new Float64Array(5).fill(2) };
  separate(bodies, 200);
  expect(worstOverlap(bodies)).toBeLessThan(0.02);
});

test("bodies that do not touch stay where they are", () => {
  const bodies = {
    x: Float64Array.of(0, 10, 0),
    y: Float64Array.of(0, 0, 10),
    radius: Float64Array.of(2, 2, 2),
  };
  separate(bodies, 50);
  expect([...bodies.x, ...bodies.y]).toEqual([0, 10, 0, 0, 0, 10]);
});

test("packed disks keep their gap, and those that attract lie nearer than those that do not", () => {
  const disks = crowd(24, 10);
  for (let i = 0; i < 24; i++) disks.radius[i] = 10 + (i % 5);
  const pulls = Array.from({ length: 12 }, (_, i) => ({ a: 2 * i, b: 2 * i + 1, weight: 1 }));
  packDisks(disks, pulls, { rounds: 300, squeeze: 1.5, gap: 4 });
  let free = Infinity;
  for (let a = 0; a < 24; a++) {
    for (let b = a + 1; b < 24; b++) {
      const distance = Math.hypot(disks.x[a]! - disks.x[b]!, disks.y[a]! - disks.y[b]!);
      free = Math.min(free, distance - disks.radius[a]! - disks.radius[b]!);
    }
  }
  expect(free).toBeGreaterThan(3.5);
  const pairs = pulls.filter(({ a, b }) => Math.hypot(disks.x[a]! - disks.x[b]!, disks.y[a]! - disks.y[b]!) < 45);
  expect(pairs.length).toBeGreaterThanOrEqual(9);
});
