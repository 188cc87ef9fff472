import { expect, test } from "vitest";
import { placeEgo, strandsTo } from "../../../src/app/map/ego.ts";
import { inside, regionAt } from "../../../src/app/map/hand.ts";
import { sceneOf } from "../../../src/app/map/scene.ts";
import { isInside } from "../../../src/core/map/contour.ts";
import { inksOf } from "../../../src/core/map/inks.ts";
import { layOut } from "../../../src/core/map/lay-out.ts";
import { reachOf } from "../../../src/core/map/reach.ts";
import { peopleColumns } from "../../../src/engine/people-columns.ts";
import { inventNetwork } from "../../support/invent-network.ts";

const { network, analysis } = inventNetwork({ people: 260, clusters: 6, cold: 0.4, sea: 0.06, bridges: 0.06, seed: 3 });
const map = layOut(network, analysis, 1);

test("a line drawn round people holds exactly those within it", () => {
  const { left, right, top, bottom } = map.bounds;
  const all = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  expect(inside(all, map)).toHaveLength(network.people.length);
  const half = all.map(({ x, y }) => ({ x: Math.min(x, 0), y }));
  expect(inside(half, map)).toEqual(network.people.flatMap((_, row) => ((map.x[row] ?? 0) < 0 ? [row] : [])));
  expect(inside([{ x: 0, y: 0 }], map)).toEqual([]);
});

test("a place in a region is that region's, and the open sea is nobody's", () => {
  map.regions.forEach(({ label }, at) => expect(regionAt(map, label)).toBe(at));
  expect(regionAt(map, { x: map.bounds.left, y: map.bounds.top })).toBe(-1);
});

test("ego stands in the water, off every dot, and its strands stay few", () => {
  const ego = placeEgo(map);
  expect(map.regions.some(({ rings }) => isInside(rings, ego.x, ego.y))).toBe(false);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns read network and analysis only
  const people = peopleColumns({ network, analysis } as Parameters<typeof peopleColumns>[0], []);
  const scene = sceneOf(map, people, inksOf(false));
  expect(strandsTo(scene, { lit: null, focus: -1, ego: false, reach: [] })).toEqual([]);
  expect(strandsTo(scene, { lit: null, focus: 7, ego: false, reach: [] })).toEqual([7]);
  const shown = strandsTo(scene, { lit: null, focus: -1, ego: true, reach: [] });
  expect(shown.length).toBeLessThanOrEqual(15);
  expect(shown.every((row) => map.halo[row] === 0)).toBe(true);
  const strengths = shown.map((row) => people.strength[row] || 0);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
});

test("a circle reaches round each of its people, and no farther", () => {
  const rows = network.people
    .map((_, row) => row)
    .filter((row) => map.halo[row] === 0)
    .slice(0, 12);
  const reach = reachOf(map, rows);
  for (const row of rows) expect(isInside(reach, map.x[row] ?? 0, map.y[row] ?? 0)).toBe(true);
  for (const [row, x] of map.x.entries()) {
    const y = map.y[row] ?? 0;
    const away = Math.min(...rows.map((member) => Math.hypot((map.x[member] ?? 0) - x, (map.y[member] ?? 0) - y)));
    if (away > 25) expect(isInside(reach, x, y)).toBe(false);
  }
  expect(reachOf(map, [])).toEqual([]);
});
