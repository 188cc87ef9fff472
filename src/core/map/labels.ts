import { extentOf, ringArea } from "./contour.ts";
import type { Box } from "./raster.ts";

/** A name set in one place: the centre of its block of lines, and the size of the type. */
export type PlacedName = {
  readonly x: number;
  readonly y: number;
  /** The em in map units. */
  readonly size: number;
  readonly lines: readonly string[];
};

/** Width of a text set at size 1. */
export type Measure = (text: string) => number;

/** Distance of two lines, in ems. */
export const LINE_HEIGHT = 1.06;
/** Share of the free rectangle a name may fill: names must not touch the coast. */
const FILLED = 0.8;
/** Share of its region a name may cover: its people need the rest. */
const MOST_GROUND = 0.24;
/** How much larger the type must become for one more line. */
const LINE_EARNS = 1.22;
/** Type grows with its region up to this size, map units. */
const LARGEST = 27;
/** Names smaller than this are shortened, so that what is left can be read. */
const SMALLEST = 7;
/** Sampling rows over the height of a region. */
const SAMPLES = 56;
/** Words a name is broken between; more lines read as a list. */
const MOST_LINES = 3;

/**
 * Sets a name inside a region: the line breaks and the place that allow the largest type. A name
 * that would become unreadable is shortened with an ellipsis.
 */
export function placeName(rings: readonly ArrayLike<number>[], name: string, measure: Measure): PlacedName {
  const box = extentOf(rings);
  const whole = bestBreak(rings, box, breaks(name), measure);
  if (whole.size >= SMALLEST || name === "") return whole;
  let best = whole;
  for (const shorter of shortened(name)) {
    const placed = bestBreak(rings, box, breaks(shorter), measure);
    if (placed.size > best.size) best = placed;
    if (best.size >= SMALLEST) break;
  }
  return best;
}

/**
 * Sets another name where one was placed: its people made room there. It may take the room the
 * first one took; what does not fit is placed anew.
 */
export function renamed(
  region: { readonly rings: readonly ArrayLike<number>[]; readonly label: PlacedName; readonly room: Measure },
  name: string,
  measure: Measure,
): PlacedName {
  const { rings, label, room } = region;
  // Room was made for a name of usual length where there was none.
  const width = label.lines.length === 0 ? Infinity : Math.max(...label.lines.map(room)) * label.size;
  const own = measure(name);
  const size = own === 0 ? 0 : Math.min(label.size, width / own);
  if (size >= SMALLEST || size >= label.size * 0.9) return { x: label.x, y: label.y, size, lines: [name] };
  return placeName(rings, name, measure);
}

function bestBreak(
  rings: readonly ArrayLike<number>[],
  box: Box,
  candidates: readonly (readonly string[])[],
  measure: Measure,
): PlacedName {
  const ground = MOST_GROUND * Math.abs(rings.reduce((sum, ring) => sum + ringArea(ring), 0));
  let best: PlacedName = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, size: 0, lines: [] };
  for (const lines of candidates) {
    const width = Math.max(0.6, ...lines.map(measure));
    const height = 1 + (lines.length - 1) * LINE_HEIGHT;
    const free = largestFree(rings, box, width / height);
    const size = Math.min(LARGEST, (free.height * FILLED) / height, Math.sqrt(ground / (width * height)));
    // A further line must earn its place.
    if (size > best.size * (best.lines.length > 0 ? LINE_EARNS : 1)) best = { x: free.x, y: free.y, size, lines };
  }
  return best;
}

/** All ways to break a name between words into one, two or three lines of even length. */
function breaks(name: string): string[][] {
  const words = name.split(" ").filter((word) => word !== "");
  if (words.length === 0) return [[]];
  const found: string[][] = [[words.join(" ")]];
  for (let a = 1; a < words.length; a++) {
    found.push([words.slice(0, a).join(" "), words.slice(a).join(" ")]);
    if (MOST_LINES < 3) continue;
    for (let b = a + 1; b < words.length; b++) {
      found.push([words.slice(0, a).join(" "), words.slice(a, b).join(" "), words.slice(b).join(" ")]);
    }
  }
  return found.length > 40 ? found.slice(0, 40) : found;
}

/** Ever shorter forms of a name, by words first, then by letters. */
function shortened(name: string): string[] {
  const words = name.split(" ").filter((word) => word !== "");
  const found: string[] = [];
  for (let kept = words.length - 1; kept >= 1; kept--) found.push(`${words.slice(0, kept).join(" ")}…`);
  const first = Array.from(words[0] ?? "");
  for (let kept = first.length - 2; kept >= 4; kept -= 2) found.push(`${first.slice(0, kept).join("")}…`);
  return found;
}

/**
 * The largest rectangle of a given shape (width ÷ height) inside the rings: cells stretched to that
 * shape make it a search for the largest square (dynamic programming over the cells).
 */
function largestFree(
  rings: readonly ArrayLike<number>[],
  box: Box,
  shape: number,
): { x: number; y: number; height: number } {
  const tall = Math.max(1e-6, (box.bottom - box.top) / SAMPLES, (box.right - box.left) / (shape * SAMPLES * 4));
  const wide = tall * shape;
  const columns = Math.max(1, Math.floor((box.right - box.left) / wide));
  const rows = Math.max(1, Math.floor((box.bottom - box.top) / tall));
  let above = new Uint16Array(columns + 1);
  let best = { side: 0, column: 0, row: 0, off: Infinity };
  for (let r = 0; r < rows; r++) {
    const spans = crossings(rings, box.top + (r + 0.5) * tall);
    const here = new Uint16Array(columns + 1);
    for (let c = 0; c < columns; c++) {
      if (!holds(spans, box.left + c * wide, box.left + (c + 1) * wide)) continue;
      const side = Math.min(here[c] ?? 0, above[c] ?? 0, above[c + 1] ?? 0) + 1;
      here[c + 1] = side;
      // Of equally large places the one nearest the middle of the region.
      const off = Math.abs(c + 1 - side / 2 - columns / 2) + Math.abs(r + 1 - side / 2 - rows / 2);
      if (side > best.side || (side === best.side && off < best.off)) best = { side, column: c, row: r, off };
    }
    above = here;
  }
  return {
    x: box.left + (best.column + 1 - best.side / 2) * wide,
    y: box.top + (best.row + 1 - best.side / 2) * tall,
    height: best.side * tall,
  };
}

/** Where a horizontal line enters and leaves the rings, from left to right. */
function crossings(rings: readonly ArrayLike<number>[], y: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const x0 = ring[i] ?? 0;
      const y0 = ring[i + 1] ?? 0;
      const x1 = ring[(i + 2) % ring.length] ?? 0;
      const y1 = ring[(i + 3) % ring.length] ?? 0;
      if (y0 > y !== y1 > y) found.push(x0 + ((x1 - x0) * (y - y0)) / (y1 - y0));
    }
  }
  return found.toSorted((a, b) => a - b);
}

function holds(spans: readonly number[], left: number, right: number): boolean {
  for (let i = 0; i + 1 < spans.length; i += 2) {
    if ((spans[i] ?? 0) <= left && (spans[i + 1] ?? 0) >= right) return true;
  }
  return false;
}

/**
 * Width of a text in Alegreya Medium at size 1, estimated by kinds of letters; a little generous,
 * so that the real type fits where the estimate does.
 */
export const estimatedWidth: Measure = (text) => {
  let width = 0;
  for (const letter of text) width += NARROW.has(letter) ? 0.3 : WIDE.has(letter) ? 0.84 : widthOf(letter);
  return width;
};

const NARROW = new Set("iltjfrI.,:;'’|!()[] ");
const WIDE = new Set("mwMWQ@%—&");

function widthOf(letter: string): number {
  if (letter.toLowerCase() !== letter) return 0.68;
  return letter >= "\u2E80" ? 1.02 : 0.53;
}
