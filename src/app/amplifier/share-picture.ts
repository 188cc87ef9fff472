import type { CircleKind } from "../../core/model/circle.ts";
import type { SourceId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";
import { baselineOf, dashOf, isLost, isOnCircle, LINE, linesOf, pictureOf } from "./picture-of.ts";

/** The words that go into the picture. None is the user's own. */
export type ShareWords = {
  readonly title: string;
  readonly sentence: string;
  /** "Without LinkedIn and Facebook"; empty where nothing, or everything, is switched off. */
  readonly off: string;
  /** Whose network it is, in one's own words: "me". */
  readonly me: string;
  readonly kinds: Readonly<Record<CircleKind, string>>;
  readonly foot: string;
};

/** Pixels of each side. */
const SIDE = 1600;
const PAPER = "#f6f4ec";
const INK = "#1b2530";
const SOFT = "#535d66";
const ACCENT = "#0e5a66";
const WASHES = ["#c9dbe6", "#e9d9b4", "#e2c9c0", "#d3dcc4", "#d9cfe0"];
/** Letters in a line of the sentence. */
const SENTENCE_LINE = 62;

/** The picture as a drawing that needs nothing of the page: day colours, system letters, kinds instead of names. */
export function shareDrawing(view: View, off: readonly SourceId[], words: ShareWords): string {
  const picture = pictureOf(view, off);
  const faint = (here: boolean): string => (here ? "" : ' opacity="0.18"');
  const dust = picture.dust.map(
    ({ x, y, here }) => `<circle cx="${x}" cy="${y}" r="3" fill="${SOFT}"${here ? ' opacity="0.5"' : faint(false)}/>`,
  );
  const strands = picture.circles.flatMap(({ strands: threads }) =>
    threads.map(
      ({ source, here, from, to }) =>
        `<line x1="${from[0]}" y1="${from[1]}" x2="${to[0]}" y2="${to[1]}" stroke="${ACCENT}" stroke-width="3" stroke-dasharray="${dashOf(view, source) ?? ""}"${faint(here)}/>`,
    ),
  );
  const blobs = picture.circles.map(({ x, y, radius, dots, stays }, at) => {
    const fill = isLost({ stays }) ? "none" : (WASHES[at % WASHES.length] ?? PAPER);
    // Paler under a name.
    const pale = isOnCircle({ x }) ? ' opacity="0.4"' : "";
    const people = dots.map(({ x: cx, y: cy, silhouette, here }) =>
      silhouette
        ? `<circle cx="${cx}" cy="${cy}" r="4" fill="none" stroke="${INK}" stroke-width="1.5"${here ? pale : faint(here)}/>`
        : `<circle cx="${cx}" cy="${cy}" r="5" fill="${INK}"${here ? pale : faint(here)}/>`,
    );
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${SOFT}" stroke-width="1.6"/>${people.join("")}`;
  });
  const names = picture.circles.map(({ x, y, radius, kind }) => {
    const lines = linesOf(words.kinds[kind]);
    const top = baselineOf({ x, y, radius }, lines.length);
    return lines.map((line, row) => text(line, { x, y: top + row * LINE, size: 28, anchor: "middle" })).join("");
  });
  const sentence = wrapped(words.off === "" ? words.sentence : `${words.off}. ${words.sentence}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="-150 -150 1300 1300" font-family="system-ui, sans-serif">`,
    `<rect x="-150" y="-150" width="1300" height="1300" fill="${PAPER}"/>`,
    text(words.title, { x: -100, y: -85, size: 44, anchor: "start" }),
    ...dust,
    ...strands,
    ...blobs,
    `<circle cx="500" cy="500" r="44" fill="${PAPER}" stroke="${INK}" stroke-width="2.5"/>`,
    text(words.me, { x: 500, y: 510, size: 28, anchor: "middle" }),
    ...names,
    ...sentence.map((line, row) => text(line, { x: -100, y: 1030 + row * 33, size: 29, anchor: "start" })),
    text(words.foot, { x: 1100, y: -88, size: 28, anchor: "end" }),
    "</svg>",
  ].join("");
}

type Set = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
};

function text(words: string, { x, y, size, anchor }: Set): string {
  const safe = words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${INK}" stroke="${PAPER}" stroke-width="5" stroke-linejoin="round" paint-order="stroke">${safe}</text>`;
}

function wrapped(sentence: string): readonly string[] {
  const lines: string[] = [""];
  for (const word of sentence.trim().split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last === "") lines[lines.length - 1] = word;
    else if (last.length + word.length < SENTENCE_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The drawing as a PNG; `null` where the browser cannot make one. */
export async function toPng(drawing: string): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([drawing], { type: "image/svg+xml" }));
  try {
    const image = new Image(SIDE, SIDE);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = SIDE;
    canvas.height = SIDE;
    canvas.getContext("2d")?.drawImage(image, 0, 0, SIDE, SIDE);
    return await new Promise((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
