import { LINE_HEIGHT, type Measure, type PlacedName } from "./labels.ts";
import type { Sheet } from "./paint.ts";
import { blockOf, type Occupied, type Rectangle } from "./person-labels.ts";

/** A region as its name needs it. */
export type NamedRegion = {
  readonly colour: number;
  readonly name: PlacedName;
  /** The region's extent, map units. */
  readonly box: Rectangle;
};

/** A name as it is shown at one zoom. */
export type ShownName = {
  readonly name: PlacedName;
  readonly colour: number;
  /** Larger than the place people left for it: it must be drawn over their dots. */
  readonly enlarged: boolean;
};

/** A name this much larger than its place still hides nobody. */
const ROOMY = 1.08;
/** Type on screen is kept between these, in points. */
const SMALLEST = 11;
const LARGEST = 38;
/** A name may reach over the shore as far as this many widths of its region; a wider one waits for a closer look. */
const OVERHANG = 1.12;
/** Free space either side of a name, in ems. */
const AROUND = 0.3;
/** A name cut short is shown only from this size on, in points: small and cut it says too little. */
const LEAST_CUT = 15;
/** A region narrower than this, in points, has no name at this zoom. */
const LEAST_WIDTH = 20;

/**
 * The names to show at one zoom, largest region first: at least readable, at most as large as a
 * title, never touching another. On a small sheet a name that does not fit its region waits for a
 * closer look. Sizes come back in map units, ready to draw.
 */
export function namesOnSheet(
  regions: readonly NamedRegion[],
  sheet: Pick<Sheet, "scale" | "left" | "top" | "width" | "height" | "point">,
  occupied: Occupied,
  measure: Measure,
): ShownName[] {
  const shown: ShownName[] = [];
  for (const { name, colour, box } of regions) {
    if (name.lines.length === 0 || name.size <= 0) continue;
    const room = (box.right - box.left) * sheet.scale;
    if (room < LEAST_WIDTH * sheet.point) continue;
    const size = Math.max(SMALLEST * sheet.point, Math.min(LARGEST * sheet.point, name.size * sheet.scale));
    if (size < LEAST_CUT * sheet.point && name.lines.some((line) => line.endsWith("…"))) continue;
    const centre = { x: (name.x - sheet.left) * sheet.scale, y: (name.y - sheet.top) * sheet.scale };
    const block = blockOf(centre, name.lines, { size, lineHeight: LINE_HEIGHT }, measure);
    if (block.right < 0 || block.bottom < 0 || block.left > sheet.width || block.top > sheet.height) continue;
    const padded = { ...block, left: block.left - size * AROUND, right: block.right + size * AROUND };
    if (block.right - block.left > room * OVERHANG || !occupied.isFree(padded)) continue;
    occupied.add(padded);
    shown.push({
      colour,
      name: { ...name, size: size / sheet.scale },
      enlarged: size > name.size * sheet.scale * ROOMY,
    });
  }
  return shown;
}
