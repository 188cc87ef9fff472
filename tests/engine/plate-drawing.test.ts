import { expect, test } from "vitest";
import { layOut } from "../../src/core/map/lay-out.ts";
import type { PictureChoice } from "../../src/engine/picture-choice.ts";
import { paintPlate } from "../../src/engine/picture.ts";
import { pageOf } from "../../src/engine/picture-page.ts";
import { SvgPen } from "../../src/engine/svg-pen.ts";
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
/** Every letter half as wide as high. */
const measure = (font: string, text: string): number => Number(/([\d.]+)px/.exec(font)?.[1]) * 0.5 * text.length;

function plate(pixels: number, names: boolean): string {
  const choice: PictureChoice = {
    as: "svg",
    pixels,
    names,
    dark: false,
    face: new Uint8Array([1, 2, 3]),
    words: {
      title: "La rete",
      clusterNames: analysis.clusters.map((_, at) => `Gruppo ${at + 1}`),
      legend: [{ mark: "person", text: "una persona" }],
      footer: "23 novembre 2026",
    },
  };
  const page = pageOf(map.bounds, pixels);
  const pen = new SvgPen(measure);
  paintPlate(pen, page, { network, analysis, map, choice });
  return pen.write(page, choice.words.title, choice.face);
}

type Written = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: string;
};

/** Filled letters of a drawing, in the order they are drawn. */
const written = (svg: string): readonly Written[] =>
  [
    ...svg.matchAll(
      /<text x="([-\d.]+)" y="([-\d.]+)"[^>]*font-size="([\d.]+)" text-anchor="(\w+)"[^>]* fill="(?!none)[^>]*>([^<]*)</g,
    ),
  ].map(([, x, y, size, anchor = "", text = ""]) => ({ text, x: Number(x), y: Number(y), size: Number(size), anchor }));

const boxOf = ({ text, x, y, size, anchor }: Written) => {
  const width = measure(`${size}px`, unescaped(text));
  const left = anchor === "middle" ? x - width / 2 : x;
  return { left, right: left + width, top: y - size * 0.36, bottom: y + size * 0.36 };
};
const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

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
    const boxes = written(plate(pixels, true)).map((one) => ({ ...boxOf(one), text: one.text }));
    const overlaps = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} on ${b.text}`),
    );
    expect(overlaps).toEqual([]);
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
