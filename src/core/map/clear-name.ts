import type { Belonging } from "./belonging.ts";
import { isInside } from "./contour.ts";
import { chance } from "./directions.ts";
import { dotSize } from "./grounds.ts";
import { estimatedWidth, LINE_HEIGHT, type PlacedName } from "./labels.ts";
import { separate } from "./separate.ts";

/** Free space round a dot, in its radii; bridges have a ring. */
const CLEARANCE = 1.22;
const RING_CLEARANCE = 2.05;

/** The room each person's dot asks for: a radius in map units. */
export const bodiesOf = (belonging: Belonging, dot: number): Float64Array =>
  Float64Array.from(
    belonging.weight,
    (weight, row) => dot * dotSize(weight) * (belonging.bridge[row] === 1 ? RING_CLEARANCE : CLEARANCE),
  );

/** Up to this many heights of the name above and below it people move closer together. */
const PARTED = 3;
/** Where dots with their free space take more than this share of what is left beside the name, they stay. */
const CROWDED = 0.85;
/** Rounds of parting, freeing overlaps and coming back ashore. */
const ROUNDS = 6;

/**
 * Parts the people of a region around its name, as a mapmaker sets a name where no town is: those
 * behind it slip above or below, their neighbours make room. In a crowded region everybody stays.
 */
export function clearName(
  region: {
    readonly name: PlacedName;
    readonly rings: readonly Float32Array[];
    readonly rows: readonly number[];
    readonly bodies: Float64Array;
  },
  at: { readonly x: Float64Array; readonly y: Float64Array },
): void {
  const { name, rings, rows, bodies } = region;
  const halfWidth = (Math.max(0, ...name.lines.map(estimatedWidth)) * name.size) / 2;
  const halfHeight = ((1 + (name.lines.length - 1) * LINE_HEIGHT) * name.size) / 2;
  if (halfWidth === 0 || rows.length === 0) return;
  const x = Float64Array.from(rows, (row) => at.x[row] ?? 0);
  const y = Float64Array.from(rows, (row) => at.y[row] ?? 0);
  const radius = Float64Array.from(rows, (row) => bodies[row] ?? 0);
  const zone = halfHeight * PARTED;
  if (isCrowded({ x, y, radius }, name, { halfWidth, halfHeight, zone })) return;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < rows.length; i++) {
      const dx = Math.abs((x[i] ?? 0) - name.x);
      const dy = (y[i] ?? 0) - name.y;
      const shut = halfHeight + (radius[i] ?? 0);
      const open = easedOpening(dx - (radius[i] ?? 0), halfWidth, halfHeight) * shut;
      const far = Math.abs(dy);
      const reach = Math.max(zone, shut * 1.2);
      if (open <= far && round > 0) continue;
      if (far >= reach || open === 0) continue;
      const side = dy !== 0 ? Math.sign(dy) : chance(`${rows[i] ?? 0}`, 1) < 0.5 ? -1 : 1;
      const parted = round === 0 ? open + (far * (reach - open)) / reach : open;
      y[i] = name.y + side * Math.max(parted, far);
    }
    separate({ x, y, radius }, 8);
  }
  rows.forEach((row, i) => {
    // Nobody is pushed into the sea for a name.
    if (!isInside(rings, x[i] ?? 0, y[i] ?? 0) && isInside(rings, at.x[row] ?? 0, at.y[row] ?? 0)) return;
    at.x[row] = x[i] ?? 0;
    at.y[row] = y[i] ?? 0;
  });
}

/** Steps in which someone in the water walks towards the heart of their region, and their share of the way. */
const STEPS = 24;
const STEP = 0.06;

/** Brings those who were pushed into the water back on their own land. */
export function comeAshore(
  region: { readonly rings: readonly Float32Array[]; readonly rows: readonly number[] },
  heart: { readonly x: number; readonly y: number },
  at: { readonly x: Float64Array; readonly y: Float64Array },
): void {
  for (const row of region.rows) {
    for (let step = 0; step < STEPS && !isInside(region.rings, at.x[row] ?? 0, at.y[row] ?? 0); step++) {
      at.x[row] = (at.x[row] ?? 0) + (heart.x - (at.x[row] ?? 0)) * STEP;
      at.y[row] = (at.y[row] ?? 0) + (heart.y - (at.y[row] ?? 0)) * STEP;
    }
  }
}

/** How wide people part at a distance from the middle of the name: fully along it, then less and less. */
function easedOpening(dx: number, halfWidth: number, halfHeight: number): number {
  if (dx <= halfWidth) return 1;
  const beyond = (dx - halfWidth) / (halfHeight * 1.5);
  return beyond >= 1 ? 0 : 1 - beyond * beyond * (3 - 2 * beyond);
}

/** Whether the people near the name would have no room beside it. */
function isCrowded(
  { x, y, radius }: { x: Float64Array; y: Float64Array; radius: Float64Array },
  name: PlacedName,
  { halfWidth, halfHeight, zone }: { halfWidth: number; halfHeight: number; zone: number },
): boolean {
  let asked = 0;
  for (let i = 0; i < x.length; i++) {
    if (Math.abs((x[i] ?? 0) - name.x) > halfWidth || Math.abs((y[i] ?? 0) - name.y) > zone) continue;
    asked += 4 * (radius[i] ?? 0) * (radius[i] ?? 0);
  }
  return asked > CROWDED * 4 * halfWidth * (zone - halfHeight);
}
