import { isInside } from "../../core/map/contour.ts";
import { across, down, GOLDEN_TURN } from "../../core/map/directions.ts";
import { css } from "../../core/map/inks.ts";
import type { NetworkMap } from "../../core/map/map.ts";
import type { Sheet } from "../../core/map/paint.ts";
import type { Attention, Scene } from "./scene.ts";

/** Most people ego's strands lead to at once: the fifteen one turns to (Dunbar's second circle); more would be a net. */
const MOST_STRANDS = 15;
/** Points between the threads of one strand, at its middle. */
const APART = 3;
/** Radius of ego's mark, points. */
const MARK = 6;
/** Free room round ego's mark, map units, and places tried for it. */
const ROOM = 9;
const TRIED = 900;

/** Where ego is drawn: in the water nearest the middle of the land; the middle itself where there is no water. */
export function placeEgo({ regions, x, y, halo }: NetworkMap): { readonly x: number; readonly y: number } {
  const people = regions.reduce((sum, region) => sum + region.people, 0) || 1;
  const middle = {
    x: regions.reduce((sum, region) => sum + region.label.x * region.people, 0) / people,
    y: regions.reduce((sum, region) => sum + region.label.y * region.people, 0) / people,
  };
  for (let i = 0; i < TRIED; i++) {
    const far = 8 * Math.sqrt(i);
    const at = { x: middle.x + far * across(i * GOLDEN_TURN), y: middle.y + far * down(i * GOLDEN_TURN) };
    if (regions.some(({ rings }) => isInside(rings, at.x, at.y))) continue;
    const free = !x.some(
      (px, row) => halo[row] === 0 && Math.max(Math.abs(px - at.x), Math.abs((y[row] ?? 0) - at.y)) < ROOM,
    );
    if (free) return at;
  }
  return middle;
}

/** Whom ego's strands lead to: the one in focus, and with ego on the map the strongest of those looked at. */
export function strandsTo({ notable, map, people }: Scene, { lit, focus, ego }: Attention): number[] {
  const rows = new Set(focus >= 0 ? [focus] : []);
  if (!ego) return [...rows];
  const near = notable
    .filter((row) => (lit === null ? map.halo[row] === 0 : lit.has(row)))
    .toSorted((a, b) => (people.strength[b] || 0) - (people.strength[a] || 0) || a - b);
  for (const row of near.slice(0, MOST_STRANDS)) rows.add(row);
  return [...rows];
}

/** Ego, and the tie to each of these people: a thread for every source that knows of it. */
export function paintEgo(
  scene: Scene,
  attention: Attention,
  { sheet, me }: { readonly sheet: Sheet; readonly me: string },
  pen: CanvasRenderingContext2D,
): void {
  const rows = strandsTo(scene, attention);
  if (rows.length === 0) return;
  const { map, people, inks, ego } = scene;
  const on = (x: number, y: number): readonly [number, number] => [
    (x - sheet.left) * sheet.scale,
    (y - sheet.top) * sheet.scale,
  ];
  const [x, y] = on(ego.x, ego.y);
  pen.lineWidth = 0.9 * sheet.point;
  pen.strokeStyle = css(inks.ink, 0.6);
  for (const row of rows) {
    const [toX, toY] = on(map.x[row] ?? 0, map.y[row] ?? 0);
    const length = Math.max(1, Math.sqrt((toX - x) * (toX - x) + (toY - y) * (toY - y)));
    const threads = bitsIn(people.sources[row] ?? 0);
    pen.beginPath();
    for (let i = 0; i < threads; i++) {
      // A curve's middle lies half-way to its handle.
      const aside = 2 * APART * sheet.point * (i - (threads - 1) / 2);
      pen.moveTo(x, y);
      pen.quadraticCurveTo(
        (x + toX) / 2 - ((toY - y) / length) * aside,
        (y + toY) / 2 + ((toX - x) / length) * aside,
        toX,
        toY,
      );
    }
    pen.stroke();
  }
  pen.beginPath();
  pen.arc(x, y, MARK * sheet.point, 0, 2 * Math.PI);
  pen.fillStyle = css(inks.paper);
  pen.fill();
  pen.lineWidth = 2 * sheet.point;
  pen.strokeStyle = css(inks.ink);
  pen.stroke();
  pen.beginPath();
  pen.arc(x, y, 2.2 * sheet.point, 0, 2 * Math.PI);
  pen.fillStyle = css(inks.ink);
  pen.fill();
  pen.font = `italic 500 ${13 * sheet.point}px ${sheet.face}`;
  pen.textAlign = "center";
  pen.textBaseline = "top";
  pen.lineJoin = "round";
  pen.lineWidth = 3.4 * sheet.point;
  pen.strokeStyle = css(inks.paper, 0.9);
  pen.strokeText(me, x, y + (MARK + 2) * sheet.point);
  pen.fillText(me, x, y + (MARK + 2) * sheet.point);
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let left = bits; left > 0; left >>= 1) count += left & 1;
  return count;
}
