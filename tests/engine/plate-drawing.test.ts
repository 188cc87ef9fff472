import { expect, test } from "vitest";
import { layOut } from "../../src/core/map/lay-out.ts";
import { pageOf } from "../../src/engine/picture-page.ts";
import { drawnPlate, overlapping, written } from "../support/drawn-plate.ts";
import { inventNetwork } from "../support/invent-network.ts";

const { network: bare, analysis } = inventNetwork({
  people: 420,
  clusters: 8,
  cold: 0.4,
  sea: 0.06,
  bridges: 0.06,
  seed: 5,
});
const network = { ...bare, people: bare.people.map((person, row) => ({ ...person, name: `Nome<${row}> & Cognome` })) };
const map = layOut(network, analysis, 1);
const plate = (pixels: number, names: boolean): string => drawnPlate({ network, analysis, map }, pixels, names);

test("at every size the same names stand at the same place of the plate", () => {
  const small = written(plate(2048, true));
  expect(small.length).toBeGreaterThan(40);
  for (const pixels of [1024, 4096, 8192]) {
    const large = written(plate(pixels, true));
    expect(large.map(({ text }) => text)).toEqual(small.map(({ text }) => text));
    large.forEach(({ x, y, size }, at) => {
      const of = small[at];
      const scale = pixels / 2048;
      // Within a thousandth of the plate's width: the rounding of whole pixels and of hundredths.
      expect(Math.abs(x / scale - (of?.x ?? 0))).toBeLessThan(2);
      expect(Math.abs(y / scale - (of?.y ?? 0))).toBeLessThan(2);
      expect(size / scale / (of?.size ?? 1)).toBeCloseTo(1, 2);
    });
  }
});

test("no name lies on another, at any size", () => {
  for (const pixels of [1024, 2048, 4096, 8192]) {
    expect(overlapping(written(plate(pixels, true)))).toEqual([]);
  }
});

test("a dot of the drawing lies where the map has it, for everyone on the land", () => {
  const svg = plate(4096, false);
  const { map: sheet } = pageOf(map.bounds, 4096);
  const ends = new Set(
    [...svg.matchAll(/M([-\d.]+) ([-\d.]+)[LA]/g)].map(([, x, y]) => `${Number(x).toFixed(1)} ${Number(y).toFixed(1)}`),
  );
  let found = 0;
  let sought = 0;
  map.x.forEach((x, row) => {
    if (map.halo[row] === 1) return;
    sought++;
    const radius = Math.max(0.7 * sheet.point, (map.radius[row] ?? 0) * sheet.dot);
    const at = [(x - sheet.left) * sheet.scale + radius, ((map.y[row] ?? 0) - sheet.top) * sheet.scale];
    const near = [-0.1, 0, 0.1].flatMap((dx) => [-0.1, 0, 0.1].map((dy) => [(at[0] ?? 0) + dx, (at[1] ?? 0) + dy]));
    if (near.some(([px = 0, py = 0]) => ends.has(`${px.toFixed(1)} ${py.toFixed(1)}`))) found++;
  });
  expect(sought).toBeGreaterThan(200);
  expect(found).toBe(sought);
});

test("with names out no name is in it; with names in they are only letters, never marks of the file", () => {
  expect(plate(2048, false)).not.toContain("Cognome");
  const named = plate(2048, true);
  expect(named).toContain("Nome&lt;");
  expect(named).not.toContain("Nome<");
  for (const svg of [named, plate(1024, false)]) {
    expect(svg).not.toMatch(/<script|href|<image|<foreignObject|NaN|undefined/);
    expect((svg.match(/<g\b/g) ?? []).length).toBe((svg.match(/<\/g>/g) ?? []).length);
  }
});
