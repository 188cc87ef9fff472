import { expect, test } from "vitest";
import { finderOf } from "../../../src/app/map/finder.ts";
import { layOut } from "../../../src/core/map/lay-out.ts";
import { diceFrom } from "../../../src/core/model/dice.ts";
import { inventNetwork } from "../../support/invent-network.ts";

const { network, analysis } = inventNetwork({ people: 700, clusters: 8, cold: 0.5, sea: 0.1, bridges: 0.05, seed: 2 });
const map = layOut(network, analysis, 1);
const finder = finderOf(map);

test("the nearest person is the one that looking at everybody finds", () => {
  const dice = diceFrom(1);
  for (let i = 0; i < 300; i++) {
    const x = map.bounds.left + dice() * (map.bounds.right - map.bounds.left);
    const y = map.bounds.top + dice() * (map.bounds.bottom - map.bounds.top);
    const away = Array.from(map.x, (px, row) => Math.hypot(px - x, map.y[row]! - y));
    const least = Math.min(...away);
    const found = finder.nearest(x, y, 40);
    if (least > 40) expect(found).toBe(-1);
    else expect(away[found]).toBeCloseTo(least, 6);
  }
});

test("arrows go the way they point, and everybody can be reached by them", () => {
  const ways = [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const;
  const reached = new Set([0]);
  const queue = [0];
  for (let row = queue.pop(); row !== undefined; row = queue.pop()) {
    for (const [dx, dy] of ways) {
      const next = finder.towards(row, dx, dy);
      if (next < 0) continue;
      expect((map.x[next]! - map.x[row]!) * dx + (map.y[next]! - map.y[row]!) * dy).toBeGreaterThan(0);
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  expect(reached.size / map.x.length).toBeGreaterThan(0.9);
});
