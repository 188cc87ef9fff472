import { extentOf } from "./contour.ts";
import type { Stroke, Rings } from "./drawing.ts";
import { chance } from "./directions.ts";
import { css, type Rgb } from "./inks.ts";
import { LINE_HEIGHT } from "./labels.ts";
import type { Box } from "./raster.ts";

/**
 * What painting asks of a 2-D canvas context, on the page or in the worker. Written out here so
 * that the core needs no DOM.
 */
export type Pen = {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineJoin: "bevel" | "miter" | "round";
  lineCap: "butt" | "round" | "square";
  font: string;
  textAlign: "center" | "end" | "left" | "right" | "start";
  textBaseline: "alphabetic" | "bottom" | "hanging" | "ideographic" | "middle" | "top";
  save(): void;
  restore(): void;
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  fill(rule: "evenodd" | "nonzero"): void;
  stroke(): void;
  clip(rule: "evenodd" | "nonzero"): void;
  setLineDash(dash: number[]): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  createRadialGradient(
    x0: number,
    y0: number,
    r0: number,
    x1: number,
    y1: number,
    r1: number,
  ): { addColorStop(at: number, colour: string): void };
};

/** How map units become pixels. */
export type Sheet = {
  /** Pixels per map unit. */
  readonly scale: number;
  /** Map place of the upper left pixel. */
  readonly left: number;
  readonly top: number;
  /** Size of the sheet in pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels per point: the screen's density, or a share of a picture's size. */
  readonly point: number;
  /** Pixels per map unit of a dot's radius: dots grow slower than the map. */
  readonly dot: number;
  /** Font families of names. */
  readonly face: string;
};

type Columns = { readonly x: ArrayLike<number>; readonly y: ArrayLike<number>; readonly radius: ArrayLike<number> };

/** Draws a list of strokes. The pen's transform must be the identity. */
export function paint(strokes: readonly Stroke[], people: Columns, sheet: Sheet, pen: Pen): void {
  pen.lineJoin = "round";
  pen.lineCap = "round";
  for (const stroke of strokes) paintOne(stroke, people, sheet, pen);
  pen.setLineDash([]);
}

function paintOne(stroke: Stroke, people: Columns, sheet: Sheet, pen: Pen): void {
  switch (stroke.kind) {
    case "fill":
      trace(stroke.rings, sheet, pen);
      pen.fillStyle = stroke.colour;
      return pen.fill("evenodd");
    case "wash":
      return paintWash(stroke, sheet, pen);
    case "outline":
      trace(stroke.rings, sheet, pen);
      return line(stroke, sheet, pen);
    case "lines":
      pen.beginPath();
      for (let i = 0; i + 3 < stroke.ends.length; i += 4) {
        pen.moveTo(acrossOf(sheet, stroke.ends[i] ?? 0), downOf(sheet, stroke.ends[i + 1] ?? 0));
        pen.lineTo(acrossOf(sheet, stroke.ends[i + 2] ?? 0), downOf(sheet, stroke.ends[i + 3] ?? 0));
      }
      return line(stroke, sheet, pen);
    case "dots":
      return paintDots(stroke, people, sheet, pen);
    case "diamonds":
      return paintDiamonds(stroke, sheet, pen);
    case "figures":
      return paintFigures(stroke, sheet, pen);
    case "name":
      return paintName(stroke, sheet, pen);
  }
}

const acrossOf = (sheet: Sheet, x: number): number => (x - sheet.left) * sheet.scale;
const downOf = (sheet: Sheet, y: number): number => (y - sheet.top) * sheet.scale;

function line(
  { colour, width, dash }: { readonly colour: string; readonly width: number; readonly dash: readonly number[] },
  sheet: Sheet,
  pen: Pen,
): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width * sheet.point;
  pen.setLineDash(dash.map((length) => length * sheet.point));
  pen.stroke();
}

function trace(rings: Rings, sheet: Sheet, pen: Pen): void {
  pen.beginPath();
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i += 2) {
      const x = acrossOf(sheet, ring[i] ?? 0);
      const y = downOf(sheet, ring[i + 1] ?? 0);
      if (i === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    }
    pen.closePath();
  }
}

/** Widths of the bands of pigment along an edge, map units, and how much each adds. */
const POOLS = [
  { width: 26, share: 0.1 },
  { width: 13, share: 0.16 },
  { width: 5, share: 0.3 },
] as const;
/** Soft blots of pigment inside a wash. */
const BLOTS = 3;
const BLOT_SHARE = 0.5;

/** Pigment dries unevenly: blots inside, and a darker rim where the water ended. */
function paintWash(wash: Extract<Stroke, { kind: "wash" }>, sheet: Sheet, pen: Pen): void {
  pen.save();
  trace(wash.rings, sheet, pen);
  pen.fillStyle = css(wash.hue, wash.strength * 0.78);
  pen.fill("evenodd");
  pen.clip("evenodd");
  const box = extentOf(wash.rings);
  for (let i = 0; i < BLOTS; i++) blot(wash, i, box, { sheet, pen });
  trace(wash.rings, sheet, pen);
  for (const { width, share } of POOLS) {
    pen.strokeStyle = css(wash.hue, wash.strength * share);
    pen.lineWidth = width * sheet.scale;
    pen.setLineDash([]);
    pen.stroke();
  }
  pen.restore();
}

function blot(
  wash: { readonly hue: Rgb; readonly strength: number; readonly seed: number },
  i: number,
  box: Box,
  { sheet, pen }: { sheet: Sheet; pen: Pen },
): void {
  const x = acrossOf(sheet, box.left + (box.right - box.left) * chance(`blot ${i} x`, wash.seed));
  const y = downOf(sheet, box.top + (box.bottom - box.top) * chance(`blot ${i} y`, wash.seed));
  const size =
    (0.35 + 0.4 * chance(`blot ${i} size`, wash.seed)) *
    Math.max(box.right - box.left, box.bottom - box.top) *
    sheet.scale;
  const shade = pen.createRadialGradient(x, y, 0, x, y, Math.max(1, size));
  shade.addColorStop(0, css(wash.hue, wash.strength * BLOT_SHARE));
  shade.addColorStop(0.6, css(wash.hue, wash.strength * BLOT_SHARE * 0.4));
  shade.addColorStop(1, css(wash.hue, 0));
  pen.fillStyle = shade;
  pen.beginPath();
  pen.rect(
    acrossOf(sheet, box.left),
    downOf(sheet, box.top),
    (box.right - box.left) * sheet.scale,
    (box.bottom - box.top) * sheet.scale,
  );
  pen.fill("nonzero");
}

const TURN = 2 * Math.PI;
/** Below this radius, in points, nobody sees that a dot is square, and squares are drawn much faster. */
const LEAST_ROUND = 0.9;
/** A dot is never drawn smaller, and its outline never wider than this share of it. */
const LEAST_DOT = 0.7;
const OUTLINE = 1;
const OUTLINE_SHARE = 0.4;
/** Free space between a bridge's dot and its ring: at most so many points, and this share of the dot. */
const RING_GAP = 2.2;
const RING_SHARE = 0.75;
/** The ring's width, in points. */
const RING_WIDTH = 1.1;
const RING_WIDTH_SHARE = 0.5;

/** A dot's radius on a sheet, in pixels. */
export const dotRadius = (sheet: Pick<Sheet, "dot" | "point">, radius: number): number =>
  Math.max(LEAST_DOT * sheet.point, radius * sheet.dot);

/** Radius of a dot, or of the ring round it, in pixels. */
export function outerRadius(sheet: Pick<Sheet, "dot" | "point">, radius: number, ring: boolean): number {
  const own = dotRadius(sheet, radius);
  return ring ? own + Math.min(RING_GAP * sheet.point, own * RING_SHARE + 0.5 * sheet.point) : own;
}

function paintDots(dots: Extract<Stroke, { kind: "dots" }>, people: Columns, sheet: Sheet, pen: Pen): void {
  const circles = (ring: boolean): void => {
    pen.beginPath();
    for (const row of dots.rows) {
      const x = acrossOf(sheet, people.x[row] ?? 0);
      const y = downOf(sheet, people.y[row] ?? 0);
      const radius = outerRadius(sheet, people.radius[row] ?? 0, ring);
      if (x < -radius || y < -radius || x > sheet.width + radius || y > sheet.height + radius) continue;
      if (radius < LEAST_ROUND * sheet.point && !ring) {
        pen.rect(x - radius, y - radius, 2 * radius, 2 * radius);
        continue;
      }
      pen.moveTo(x + radius, y);
      pen.arc(x, y, radius, 0, TURN);
    }
  };
  circles(false);
  if (dots.fill !== null) {
    pen.fillStyle = dots.fill;
    pen.fill("nonzero");
  }
  pen.setLineDash([]);
  const typical = dotRadius(sheet, people.radius[dots.rows[0] ?? 0] ?? 0);
  if (dots.line !== null) {
    pen.strokeStyle = dots.line;
    pen.lineWidth = Math.min(OUTLINE * sheet.point, typical * OUTLINE_SHARE);
    pen.stroke();
  }
  if (dots.ring === null) return;
  circles(true);
  pen.strokeStyle = dots.ring;
  pen.lineWidth = Math.min(RING_WIDTH * sheet.point, typical * RING_WIDTH_SHARE);
  pen.stroke();
}

/** Half the diagonal of a diamond, in points. */
const DIAMOND = 3.6;

function paintDiamonds(marks: Extract<Stroke, { kind: "diamonds" }>, sheet: Sheet, pen: Pen): void {
  const half = DIAMOND * sheet.point;
  pen.beginPath();
  for (const place of marks.places) {
    const x = acrossOf(sheet, place.x);
    const y = downOf(sheet, place.y);
    pen.moveTo(x, y - half);
    pen.lineTo(x + half, y);
    pen.lineTo(x, y + half);
    pen.lineTo(x - half, y);
    pen.closePath();
  }
  pen.fillStyle = marks.fill;
  pen.fill("nonzero");
  line({ colour: marks.line, width: 1, dash: [] }, sheet, pen);
}

/** Smaller than this, in points, a figure is a speck, and is left out until one comes nearer. */
const LEAST_FIGURE = 2.2;

function paintFigures({ x, y, size, colour }: Extract<Stroke, { kind: "figures" }>, sheet: Sheet, pen: Pen): void {
  const half = size * sheet.scale;
  if (half < LEAST_FIGURE * sheet.point) return;
  pen.beginPath();
  for (let at = 0; at < x.length; at++) {
    const [middle, centre] = [acrossOf(sheet, x[at] ?? 0), downOf(sheet, y[at] ?? 0)];
    const head = half * 0.38;
    pen.moveTo(middle + head, centre - half * 0.5);
    pen.arc(middle, centre - half * 0.5, head, 0, 2 * Math.PI);
    pen.moveTo(middle - half * 0.7, centre + half);
    pen.arc(middle, centre + half, half * 0.7, Math.PI, 2 * Math.PI);
    pen.closePath();
  }
  line({ colour, width: 1, dash: [] }, sheet, pen);
}

/** Width of the paper left free round letters, as a share of their size. */
const LETTER_PAPER = 0.16;

function paintName({ name, colour, paper }: Extract<Stroke, { kind: "name" }>, sheet: Sheet, pen: Pen): void {
  const size = name.size * sheet.scale;
  pen.font = `500 ${size}px ${sheet.face}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.strokeStyle = paper;
  pen.lineWidth = size * LETTER_PAPER;
  pen.setLineDash([]);
  pen.fillStyle = colour;
  const x = acrossOf(sheet, name.x);
  const first = downOf(sheet, name.y) - ((name.lines.length - 1) * LINE_HEIGHT * size) / 2;
  for (const [i, text] of name.lines.entries()) pen.strokeText(text, x, first + i * LINE_HEIGHT * size);
  for (const [i, text] of name.lines.entries()) pen.fillText(text, x, first + i * LINE_HEIGHT * size);
}
