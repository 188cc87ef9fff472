import { dotInks } from "../core/map/drawing.ts";
import { css, type Inks } from "../core/map/inks.ts";
import type { NetworkMap } from "../core/map/map.ts";
import type { Sheet } from "../core/map/paint.ts";
import { FACE } from "./picture-face.ts";
import type { PictureChoice } from "./picture-choice.ts";
import type { PlatePen } from "./svg-pen.ts";

/** A plate: its size, and where the map lies on it. All in pixels but `point`. */
export type Page = {
  readonly width: number;
  readonly height: number;
  /** Pixels per point; a plate is 1,200 points along its longer side. */
  readonly point: number;
  readonly map: Sheet;
};

/** Longer side of a plate in points. */
const POINTS = 1200;
/** Points from the edge to the frame, from the frame to the map, above it and below it. */
const EDGE = 22;
const INSET = 26;
const HEAD = 84;
const FOOT = 92;
/** A map much taller than wide, or the other way round, still gets a plate of this shape at most. */
const MOST_SHAPE = 1.6;

/** A plate for a map, so that its longer side has the pixels asked for. */
export function pageOf(bounds: NetworkMap["bounds"], pixels: number): Page {
  const point = pixels / POINTS;
  const mapWidth = Math.max(1, bounds.right - bounds.left);
  const mapHeight = Math.max(1, bounds.bottom - bounds.top);
  const side = 2 * (EDGE + INSET);
  const bands = 2 * EDGE + HEAD + FOOT;
  // The largest plate whose longer side is POINTS and whose map area has the map's shape.
  const scale = Math.min((POINTS - side) / mapWidth, (POINTS - bands) / mapHeight);
  const width = Math.min(POINTS, Math.max(mapWidth * scale + side, POINTS / MOST_SHAPE));
  const height = Math.min(POINTS, Math.max(mapHeight * scale + bands, POINTS / MOST_SHAPE));
  const area = { width: (width - side) * point, height: (height - bands) * point };
  const perUnit = scale * point;
  return {
    width: Math.round(width * point),
    height: Math.round(height * point),
    point,
    map: {
      scale: perUnit,
      left: (bounds.left + bounds.right) / 2 - area.width / 2 / perUnit - (EDGE + INSET) / scale,
      top: (bounds.top + bounds.bottom) / 2 - area.height / 2 / perUnit - (EDGE + HEAD) / scale,
      width: Math.round(width * point),
      height: Math.round(height * point),
      point,
      dot: perUnit,
      face: FACE,
    },
  };
}

type Words = PictureChoice["words"];

/** Frame, title, legend and footer. */
export function drawPage(
  pen: PlatePen,
  page: Page,
  { inks, words, face, slot }: { inks: Inks; words: Words; face: string; slot: number },
): void {
  const { point, width, height } = page;
  pen.setLineDash([]);
  pen.strokeStyle = css(inks.ink, 0.8);
  pen.lineWidth = 1.3 * point;
  pen.strokeRect(EDGE * point, EDGE * point, width - 2 * EDGE * point, height - 2 * EDGE * point);
  pen.strokeStyle = css(inks.ink, 0.4);
  pen.lineWidth = 0.6 * point;
  const inner = (EDGE + 5) * point;
  pen.strokeRect(inner, inner, width - 2 * inner, height - 2 * inner);
  pen.textAlign = "center";
  pen.textBaseline = "alphabetic";
  pen.fillStyle = css(inks.ink);
  pen.font = `500 ${34 * point}px ${face}`;
  pen.fillText(words.title, width / 2, (EDGE + 56) * point, width - 4 * EDGE * point);
  drawLegend(pen, page, { inks, legend: words.legend, face, slot });
  pen.textAlign = "center";
  pen.fillStyle = css(inks.faint);
  pen.font = `500 ${12.5 * point}px ${face}`;
  pen.fillText(words.footer, width / 2, height - (EDGE + 20) * point, width - 4 * EDGE * point);
}

/** Points between two entries of the legend, and from a mark to its word. */
const BETWEEN = 30;
const TO_WORD = 16;

function drawLegend(
  pen: PlatePen,
  page: Page,
  { inks, legend, face, slot }: { inks: Inks; legend: Words["legend"]; face: string; slot: number },
): void {
  const { point } = page;
  const fit = (size: number): { size: number; widths: number[]; total: number } => {
    pen.font = `500 ${size * point}px ${face}`;
    const widths = legend.map(({ text }) => pen.measureText(text).width + TO_WORD * point);
    return { size, widths, total: widths.reduce((sum, w) => sum + w, 0) + BETWEEN * point * (legend.length - 1) };
  };
  const wanted = fit(14);
  const room = page.width - 2 * (EDGE + INSET) * point;
  const { widths, total } = wanted.total <= room ? wanted : fit((14 * room) / wanted.total);
  let x = page.width / 2 - total / 2;
  const y = page.height - (EDGE + 50) * point;
  pen.textBaseline = "middle";
  legend.forEach(({ mark, text }, i) => {
    pen.save();
    drawMark(pen, mark, { x: x + 5 * point, y, point, inks, slot });
    pen.restore();
    pen.textAlign = "left";
    pen.fillStyle = css(inks.ink);
    pen.fillText(text, x + TO_WORD * point, y);
    x += (widths[i] ?? 0) + BETWEEN * point;
  });
  pen.textBaseline = "alphabetic";
}

type Place = {
  readonly x: number;
  readonly y: number;
  readonly point: number;
  readonly inks: Inks;
  readonly slot: number;
};

function drawMark(pen: PlatePen, mark: Words["legend"][number]["mark"], { x, y, point, inks, slot }: Place): void {
  const { fill, line } = dotInks(inks, slot);
  const circle = (radius: number): void => {
    pen.beginPath();
    pen.arc(x, y, radius * point, 0, 2 * Math.PI);
  };
  pen.lineWidth = point;
  pen.strokeStyle = css(line);
  switch (mark) {
    case "person":
    case "bridge":
      circle(4);
      pen.fillStyle = css(fill);
      pen.fill();
      pen.stroke();
      if (mark === "person") return;
      circle(6.6);
      pen.strokeStyle = css(inks.ink);
      return pen.stroke();
    case "cold":
      circle(1.5);
      pen.fillStyle = css(inks.dust);
      return pen.fill();
    case "environment":
      pen.beginPath();
      pen.moveTo(x, y - 4 * point);
      pen.lineTo(x + 4 * point, y);
      pen.lineTo(x, y + 4 * point);
      pen.lineTo(x - 4 * point, y);
      pen.closePath();
      pen.fillStyle = css(inks.land);
      pen.fill();
      pen.strokeStyle = css(inks.ink, 0.75);
      return pen.stroke();
    case "tie":
      pen.beginPath();
      pen.moveTo(x - 6 * point, y);
      pen.lineTo(x + 6 * point, y);
      pen.strokeStyle = css(inks.ink, 0.6);
      return pen.stroke();
  }
}
