import { byText } from "../model/ids.ts";
import { across, bearing, chance, down, turnBetween } from "./directions.ts";

/** How far the land reaches in each direction from the origin. */
export type Skyline = { readonly at: (turn: number) => number; readonly mean: number };

/** Directions in which the land's reach is kept. */
const SECTORS = 180;
/** Sectors either side over which a cape is rounded off. */
const ROUNDED = 9;

/**
 * The land's outline as seen from the origin, rounded so that a ring at a distance from it has no
 * corners. Without points it is a small circle.
 */
export function skylineOf(points: Iterable<readonly [number, number]>): Skyline {
  const reach = new Float64Array(SECTORS);
  for (const [x, y] of points) {
    const sector = Math.floor(bearing(x, y) * SECTORS) % SECTORS;
    reach[sector] = Math.max(reach[sector] ?? 0, Math.sqrt(x * x + y * y));
  }
  const highest = around(reach, ROUNDED, (values) => Math.max(...values, LEAST_REACH));
  let rounded = highest;
  for (let round = 0; round < 3; round++) {
    rounded = around(rounded, ROUNDED, (values) => values.reduce((sum, value) => sum + value, 0) / values.length);
  }
  const mean = rounded.reduce((sum, value) => sum + value, 0) / SECTORS;
  return {
    mean,
    at: (turn) => {
      const exact = (turn - Math.floor(turn)) * SECTORS - 0.5;
      const sector = Math.floor(exact);
      const part = exact - sector;
      const here = rounded[(sector + SECTORS) % SECTORS] ?? mean;
      const next = rounded[(sector + 1) % SECTORS] ?? mean;
      return here * (1 - part) + next * part;
    },
  };
}

/** Reach of an empty land, map units. */
const LEAST_REACH = 60;

function around(values: Float64Array, side: number, of: (window: number[]) => number): Float64Array {
  return values.map((_, i) => {
    const window: number[] = [];
    for (let k = -side; k <= side; k++) window.push(values[(i + k + SECTORS) % SECTORS] ?? 0);
    return of(window);
  });
}

/** Someone to be set down in a ring: who, in which direction they would like to be, and beside whom. */
export type Wisher = {
  readonly row: number;
  readonly id: string;
  readonly turn: number;
  /** Those of one company stand together; empty for those on their own. */
  readonly company: string;
};

/** A band round the land. */
export type Band = {
  readonly skyline: Skyline;
  /** Distance of the band's inner edge from the skyline, and its thickness, map units. */
  readonly inner: number;
  readonly thickness: number;
  /** 0 spreads evenly over the thickness; up to 1 thins out outwards. */
  readonly fading: number;
};

/** How far a place may be shaken, beside the distance between two places: stipple, not lattice. */
const SHAKE = 0.62;

/** A company of fewer than this, and of more, is laid as if it had so many: its patch is about as wide as deep. */
const LEAST_COMPANY = 4;
const MOST_COMPANY = 100;

/**
 * Sets people down evenly in a band: in the order of the directions they wish for, patch by patch. A patch is a few
 * columns wide, and filled row by row, outwards in one and inwards in the next, so that a company stands together
 * instead of along a spoke. Within a company the order is one of their own that does not change when others come or
 * go, so a few newcomers move everybody only a little. Returns the distance between neighbours.
 */
export function fillBand(
  wishers: readonly Wisher[],
  band: Band,
  into: { readonly x: Float64Array; readonly y: Float64Array },
): number {
  if (wishers.length === 0) return 0;
  const sorted = wishers
    .map((wisher) => ({ ...wisher, turn: wisher.turn - Math.floor(wisher.turn), depth: chance(wisher.id, 3) }))
    .toSorted((a, b) => a.turn - b.turn || byText(a.company, b.company) || a.depth - b.depth);
  const length = 6.283185307179586 * (band.skyline.mean + band.inner + band.thickness / 2);
  const spacing = Math.sqrt((length * band.thickness) / sorted.length);
  const perColumn = Math.max(1, Math.round(band.thickness / spacing));
  const columns = Math.ceil(sorted.length / perColumn);
  const offset = bestOffset(sorted, perColumn, columns);
  const wide = Math.min(perColumn, Math.round(Math.sqrt(usualCompany(sorted))));
  sorted.forEach((member, at) => {
    const patch = Math.floor(at / (perColumn * wide));
    // The last patch is as wide as what is left of the ring.
    const width = Math.min(wide, columns - patch * wide);
    const within = at - patch * perColumn * wide;
    const up = Math.floor(within / width);
    const row = patch % 2 === 0 ? up : perColumn - 1 - up;
    const shake = SHAKE * (chance(member.id, 5) - 0.5);
    const turn = offset + (patch * wide + (within % width) + 0.5 + shake + (row % 2 === 0 ? 0 : 0.5)) / columns;
    const even = (row + 0.5 + SHAKE * (chance(member.id, 9) - 0.5)) / perColumn;
    const depth = even * (1 - band.fading + band.fading * even);
    const far = band.skyline.at(turn) + band.inner + band.thickness * depth;
    into.x[member.row] = across(turn) * far;
    into.y[member.row] = down(turn) * far;
  });
  return spacing;
}

/** The size of the company the middle person is in, within limits. */
function usualCompany(sorted: readonly Wisher[]): number {
  const sizes = new Map<string, number>();
  for (const { company, id } of sorted) sizes.set(company || id, (sizes.get(company || id) ?? 0) + 1);
  const each = sorted.map(({ company, id }) => sizes.get(company || id) ?? 1).toSorted((a, b) => a - b);
  return Math.max(LEAST_COMPANY, Math.min(MOST_COMPANY, each[each.length >> 1] ?? 1));
}

/** The turn by which to rotate the whole ring so that people come nearest to their wishes. */
function bestOffset(sorted: readonly Wisher[], perColumn: number, columns: number): number {
  let x = 0;
  let y = 0;
  sorted.forEach((wisher, at) => {
    const difference = turnBetween((Math.floor(at / perColumn) + 0.5) / columns, wisher.turn);
    x += across(difference);
    y += down(difference);
  });
  return bearing(x, y);
}
