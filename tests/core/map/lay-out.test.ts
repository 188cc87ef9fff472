import { describe, expect, test } from "vitest";
import { isInside } from "../../../src/core/map/contour.ts";
import { estimatedWidth, LINE_HEIGHT } from "../../../src/core/map/labels.ts";
import { layOut } from "../../../src/core/map/lay-out.ts";
import type { NetworkMap } from "../../../src/core/map/map.ts";
import { blockOf, touches } from "../../../src/core/map/person-labels.ts";
import { inventNetwork, type Invented, type Recipe } from "../../support/invent-network.ts";

const USUAL: Recipe = { people: 1200, clusters: 12, cold: 0.6, sea: 0.08, bridges: 0.06, seed: 3 };

const made = (recipe: Recipe): Invented & { readonly map: NetworkMap } => {
  const invented = inventNetwork(recipe);
  return { ...invented, map: layOut(invented.network, invented.analysis, 1) };
};

const usual = made(USUAL);
const rowsOf = (map: NetworkMap): number[] => [...map.x.keys()];
const distance = (map: NetworkMap, a: number, b: number): number =>
  Math.hypot(map.x[a]! - map.x[b]!, map.y[a]! - map.y[b]!);

function nearestOf(map: NetworkMap, row: number, among: readonly number[]): readonly number[] {
  return among.filter((other) => other !== row).toSorted((a, b) => distance(map, row, a) - distance(map, row, b));
}

test("the same network and seed give the same map, to the last bit", () => {
  const again = made(USUAL).map;
  expect(again).toEqual(usual.map);
});

test("another seed gives another coast", () => {
  expect(layOut(usual.network, usual.analysis, 2).x).not.toEqual(usual.map.x);
});

describe.each([
  ["the usual network", USUAL],
  ["fifty people", { ...USUAL, people: 50, clusters: 4, cold: 0.2 }],
  ["one cluster", { ...USUAL, people: 80, clusters: 1 }],
  ["only cold contacts", { ...USUAL, people: 300, cold: 1 }],
  ["nobody in a cluster", { ...USUAL, people: 200, sea: 1 }],
  ["nobody whose strength is known", { ...USUAL, blind: true }],
  ["nobody", { ...USUAL, people: 0 }],
  ["one person", { ...USUAL, people: 1, clusters: 1, cold: 0, sea: 0 }],
])("with %s", (_, recipe) => {
  const { map } = made(recipe);

  test("everything has a place within the bounds", () => {
    const { left, right, top, bottom } = map.bounds;
    for (const row of rowsOf(map)) {
      expect(map.x[row]! >= left && map.x[row]! <= right && map.y[row]! >= top && map.y[row]! <= bottom).toBe(true);
      expect(map.radius[row]!).toBeGreaterThan(0);
    }
    for (const value of map.regions.flatMap(({ rings }) => rings.flatMap((ring) => [...ring]))) {
      expect(Number.isFinite(value)).toBe(true);
    }
  });

  test("names of regions do not touch, and lie inside their region", () => {
    const named = map.regions.filter(({ label }) => (label.lines ?? []).length > 0);
    const boxes = named.map(({ label }) =>
      blockOf(label, label.lines ?? [], { size: label.size, lineHeight: LINE_HEIGHT }, estimatedWidth),
    );
    boxes.forEach((box, i) => {
      const { rings } = named[i]!;
      for (const x of [box.left, box.right])
        for (const y of [box.top, box.bottom]) expect(isInside(rings, x, y)).toBe(true);
      for (const other of boxes.slice(i + 1)) expect(touches(box, other)).toBe(false);
    });
  });

  test("the land is a thousand units wide", () => {
    const xs = map.regions.flatMap(({ rings }) => rings.flatMap((ring) => [...ring].filter((__, i) => i % 2 === 0)));
    if (xs.length > 0) expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(1000, 1);
  });
});

test("people stand on their own cluster's land, but for a few at the shore", () => {
  const { map, analysis } = usual;
  let ashore = 0;
  let all = 0;
  analysis.people.forEach((person, row) => {
    if (person.cluster === null || map.halo[row] === 1) return;
    const region = map.regions.find(({ cluster }) => cluster === person.cluster);
    all++;
    if (region !== undefined && isInside(region.rings, map.x[row]!, map.y[row]!)) ashore++;
  });
  expect(ashore / all).toBeGreaterThan(0.985);
});

test("no two regions overlap", () => {
  const { regions } = usual.map;
  for (const [i, region] of regions.entries()) {
    for (const ring of region.rings) {
      for (let p = 0; p < ring.length; p += 2) {
        for (const [j, other] of regions.entries()) {
          if (i !== j) expect(isInside(other.rings, ring[p]!, ring[p + 1]!)).toBe(false);
        }
      }
    }
  }
});

test("the halo lies outside all land, all round it", () => {
  const { map } = usual;
  const quarters = [0, 0, 0, 0];
  for (const row of rowsOf(map)) {
    if (map.halo[row] === 0) continue;
    for (const { rings } of map.regions) expect(isInside(rings, map.x[row]!, map.y[row]!)).toBe(false);
    const quarter = (map.x[row]! < 0 ? 1 : 0) + (map.y[row]! < 0 ? 2 : 0);
    quarters[quarter] = quarters[quarter]! + 1;
  }
  const total = quarters.reduce((sum, count) => sum + count, 0);
  for (const count of quarters) expect(count / total).toBeGreaterThan(0.12);
});

test("dots on the land and at sea do not overlap, and hardly anybody stands in a crowd", () => {
  const { map } = usual;
  const dry = rowsOf(map).filter((row) => map.halo[row] === 0);
  let overlapping = 0;
  let crowded = 0;
  for (const row of dry) {
    const [nearest] = nearestOf(map, row, dry);
    const free = distance(map, row, nearest!);
    if (free < (map.radius[row]! + map.radius[nearest!]!) * 0.97) overlapping++;
    // A crowd: the nearest neighbour within 1.5 pixels on a map 2,000 pixels wide.
    if (free < 0.75) crowded++;
  }
  expect(overlapping / dry.length).toBeLessThan(0.01);
  expect(crowded / dry.length).toBeLessThanOrEqual(0.1);
});

test("neighbours on the map are neighbours in the network", () => {
  const { map, analysis, network } = usual;
  const land = rowsOf(map).filter((row) => map.halo[row] === 0 && analysis.people[row]!.cluster !== null);
  let same = 0;
  for (const row of land) {
    const near = nearestOf(map, row, land).slice(0, 8);
    same += near.filter((other) => analysis.people[other]!.cluster === analysis.people[row]!.cluster).length / 8;
  }
  expect(same / land.length).toBeGreaterThan(0.8);
  // Within clusters: those of the same small context lie nearer than chance would have it.
  const rowOf = new Map(network.people.map(({ id }, row) => [id, row]));
  const on = new Set(land);
  let nearer = 0;
  let contexts = 0;
  for (const { name, members } of network.environments) {
    const rows = members.map(({ person }) => rowOf.get(person)!).filter((row) => on.has(row));
    if (!name.includes("parte") || rows.length < 5) continue;
    const peers = land.filter((row) => analysis.people[row]!.cluster === analysis.people[rows[0]!]!.cluster);
    const mean = (of: readonly number[]): number => {
      const away = of.flatMap((a, i) => of.slice(i + 1).map((b) => distance(map, a, b)));
      return away.reduce((sum, value) => sum + value, 0) / away.length;
    };
    contexts++;
    if (mean(rows) < mean(peers) * 0.9) nearer++;
  }
  expect(contexts).toBeGreaterThan(8);
  expect(nearer / contexts).toBeGreaterThan(0.7);
});

test("bridges stand nearer to the other cluster than its people's usual neighbours do", () => {
  const { map, analysis } = usual;
  const spans = map.spans ?? [];
  expect(spans.length).toBeGreaterThan(8);
  let nearer = 0;
  for (const { person, x, y } of spans) {
    const own = analysis.people[person]!.cluster;
    const peers = rowsOf(map).filter((row) => map.halo[row] === 0 && analysis.people[row]!.cluster === own);
    const away = (row: number): number => Math.hypot(map.x[row]! - x, map.y[row]! - y);
    const closer = peers.filter((row) => away(row) < away(person)).length;
    if (closer / peers.length < 0.35) nearer++;
  }
  expect(nearer / spans.length).toBeGreaterThan(0.75);
});

test("area comes from the strength of ties and never from the number of faint contacts", () => {
  const { network, analysis } = usual;
  const ringed = (map: NetworkMap, cluster: string): number =>
    map.regions.findIndex((region) => region.cluster === cluster);
  const smallest = usual.map.regions.at(-1)!.cluster;
  const stronger = analysis.people.map((person) =>
    person.cluster === smallest && person.strength !== null && person.strength.band !== "cold"
      ? { ...person, strength: { ...person.strength, value: 1 } }
      : person,
  );
  const map = layOut(network, { ...analysis, people: stronger }, 1);
  expect(ringed(map, smallest)).toBeLessThan(ringed(usual.map, smallest));
});

test("the strongest ties stand nearer the heart of their region", () => {
  const { map, analysis } = usual;
  let inner = 0;
  let counted = 0;
  for (const { cluster } of map.regions) {
    const rows = rowsOf(map).filter(
      (row) =>
        map.halo[row] === 0 && analysis.people[row]!.cluster === cluster && analysis.people[row]!.roles.length === 0,
    );
    if (rows.length < 16) continue;
    const x = rows.reduce((sum, row) => sum + map.x[row]!, 0) / rows.length;
    const y = rows.reduce((sum, row) => sum + map.y[row]!, 0) / rows.length;
    const away = (row: number): number => Math.hypot(map.x[row]! - x, map.y[row]! - y);
    const byStrength = rows.toSorted((a, b) => map.radius[b]! - map.radius[a]!);
    const half = Math.floor(rows.length / 2);
    const mean = (of: readonly number[]): number => of.reduce((sum, row) => sum + away(row), 0) / of.length;
    counted++;
    if (mean(byStrength.slice(0, half)) < mean(byStrength.slice(half))) inner++;
  }
  expect(inner / counted).toBeGreaterThan(0.8);
});
