import type { PictureChoice } from "../../src/engine/picture-choice.ts";
import { paintPlate, type PictureInput } from "../../src/engine/picture.ts";
import { pageOf } from "../../src/engine/picture-page.ts";
import { SvgPen } from "../../src/engine/svg-pen.ts";

/** Every letter half as wide as high: near the title face, and the same everywhere. */
const measure = (font: string, text: string): number => Number(/([\d.]+)px/.exec(font)?.[1]) * 0.5 * text.length;

/** The plate of a map as a drawing, with the names of people or without. */
export function drawnPlate(of: Omit<PictureInput, "choice">, pixels: number, names: boolean): string {
  const choice: PictureChoice = {
    as: "svg",
    pixels,
    names,
    dark: false,
    face: new Uint8Array([1, 2, 3]),
    words: {
      title: "La rete",
      clusterNames: of.analysis.clusters.map((_, at) => `Gruppo ${at + 1}`),
      legend: [{ mark: "person", text: "una persona" }],
      footer: "23 novembre 2026",
    },
  };
  const page = pageOf(of.map.bounds, pixels);
  const pen = new SvgPen(measure);
  paintPlate(pen, page, { ...of, choice });
  return pen.write(page, choice.words.title, choice.face);
}

/** A line of letters of a drawing. */
export type Written = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** The em, pixels. */
  readonly size: number;
  readonly anchor: string;
  /** `500` for regions and the plate's own words, `400` for people. */
  readonly weight: string;
};

/** Filled letters of a drawing, in the order they are drawn. */
export const written = (svg: string): readonly Written[] =>
  [
    ...svg.matchAll(
      /<text x="([-\d.]+)" y="([-\d.]+)"[^>]*font-weight="(\d+)" font-size="([\d.]+)" text-anchor="(\w+)"[^>]* fill="(?!none)[^>]*>([^<]*)</g,
    ),
  ].map(([, x, y, weight = "", size, anchor = "", text = ""]) => ({
    text: unescaped(text),
    x: Number(x),
    y: Number(y),
    size: Number(size),
    anchor,
    weight,
  }));

/** Pairs of lines that lie on each other, as "one on the other". */
export function overlapping(lines: readonly Written[]): readonly string[] {
  const boxes = lines.map(boxOf).toSorted((a, b) => a.top - b.top);
  return boxes.flatMap((a, i) => {
    const found: string[] = [];
    for (let at = i + 1; at < boxes.length; at++) {
      const b = boxes[at];
      if (b === undefined || b.top >= a.bottom) break;
      if (a.left < b.right && b.left < a.right) found.push(`${a.text} on ${b.text}`);
    }
    return found;
  });
}

function boxOf({ text, x, y, size, anchor }: Written) {
  const width = measure(`${size}px`, text);
  const left = anchor === "middle" ? x - width / 2 : x;
  return { text, left, right: left + width, top: y - size * 0.36, bottom: y + size * 0.36 };
}

const unescaped = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
