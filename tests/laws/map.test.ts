import fc from "fast-check";
import { expect, test } from "vitest";
import { personId } from "../../src/core/model/ids.ts";
import { layOut } from "../../src/core/map/lay-out.ts";
import { inventNetwork, type Recipe } from "../support/invent-network.ts";

const recipes: fc.Arbitrary<Recipe> = fc.record({
  people: fc.integer({ min: 0, max: 260 }),
  clusters: fc.integer({ min: 1, max: 14 }),
  cold: fc.double({ min: 0, max: 1, noNaN: true }),
  sea: fc.double({ min: 0, max: 1, noNaN: true }),
  bridges: fc.double({ min: 0, max: 0.5, noNaN: true }),
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  blind: fc.boolean(),
});

test("any network has a finite map with everybody on it, once, and every mark and tie points at somebody", () => {
  fc.assert(
    fc.property(recipes, fc.integer(), (recipe, seed) => {
      const { network, analysis } = inventNetwork(recipe);
      const map = layOut(network, analysis, seed);
      const count = network.people.length;
      expect([map.x.length, map.y.length, map.radius.length, map.colour.length, map.halo.length]).toEqual(
        Array.from({ length: 5 }, () => count),
      );
      expect([...map.x, ...map.y, ...map.radius].every(Number.isFinite)).toBe(true);
      expect(Object.values(map.bounds).every(Number.isFinite)).toBe(true);
      for (const { members } of map.environments) for (const row of members) expect(row).toBeLessThan(count);
      for (const row of [...map.ties.a, ...map.ties.b]) expect(row).toBeLessThan(count);
      for (const { label, rings } of map.regions) {
        expect(rings.length).toBeGreaterThan(0);
        expect([label.x, label.y, label.size].every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test("one person more in a hundred moves the others little", () => {
  for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const recipe = { people: 900, clusters: 11, cold: 0.6, sea: 0.06, bridges: 0.06, seed };
    const before = inventNetwork(recipe);
    const after = inventNetwork({ ...recipe, people: 909 });
    const old = layOut(before.network, before.analysis, 1);
    const now = layOut(after.network, after.analysis, 1, old.footing);
    const rowNow = new Map(after.network.people.map(({ id }, row) => [id, row]));
    const width = old.bounds.right - old.bounds.left;
    const moved = before.network.people
      .map(({ id }, row) => {
        const to = rowNow.get(id) ?? row;
        return Math.hypot((now.x[to] ?? 0) - (old.x[row] ?? 0), (now.y[to] ?? 0) - (old.y[row] ?? 0)) / width;
      })
      .toSorted((a, b) => a - b);
    // Shares of the map's width: half of all people do not move, nineteen in twenty hardly do.
    expect(moved[Math.floor(moved.length / 2)]).toBeLessThan(0.001);
    expect(moved[Math.floor(moved.length * 0.95)]).toBeLessThan(0.03);
    // Newcomers have a place of their own among them.
    expect(now.x.every(Number.isFinite) && now.y.every(Number.isFinite)).toBe(true);
  }
});

test("a map of other people is drawn as if there had been none before", () => {
  const recipe = { people: 300, clusters: 6, cold: 0.5, sea: 0.06, bridges: 0.06 };
  const mine = inventNetwork({ ...recipe, seed: 1 });
  const yours = inventNetwork({ ...recipe, seed: 2 });
  const others = { ...yours.network, people: yours.network.people };
  const { footing: _mine, ...fresh } = layOut(others, yours.analysis, 1);
  const strangers = layOut(mine.network, mine.analysis, 1).footing;
  if (strangers === undefined) throw new Error("no footing");
  const known = new Map([...strangers.people].map(([id, at]) => [personId(`${id} of another`), at]));
  const { footing: _yours, ...after } = layOut(others, yours.analysis, 1, { ...strangers, people: known });
  expect(after).toEqual(fresh);
});
