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

/** Someone to be set down in a ring: who, and in which direction they would like to be. */
export type Wisher = { readonly row: number; readonly id: string; readonly turn: number };

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

/**
 * Sets people down evenly in a band: in the order of the directions they wish for, column by
 * column, and within a column in an order of their own that does not change when others come or
 * go. So a few newcomers move everybody only a little. Returns the distance between neighbours.
 */
export function fillBand(
  wishers: readonly Wisher[],
  band: Band,
  into: { readonly x: Float64Array; readonly y: Float64Array },
): number {
  if (wishers.length === 0) return 0;
  const sorted = wishers
    .map((wisher) => ({ ...wisher, turn: wisher.turn - Math.floor(wisher.turn), depth: chance(wisher.id, 3) }))
    .toSorted((a, b) => a.turn - b.turn || a.depth - b.depth);
  const length = 6.283185307179586 * (band.skyline.mean + band.inner + band.thickness / 2);
  const spacing = Math.sqrt((length * band.thickness) / sorted.length);
  const perColumn = Math.max(1, Math.round(band.thickness / spacing));
  const columns = Math.ceil(sorted.length / perColumn);
  const offset = bestOffset(sorted, perColumn, columns);
  for (let column = 0; column < columns; column++) {
    const members = sorted.slice(column * perColumn, (column + 1) * perColumn).toSorted((a, b) => a.depth - b.depth);
    members.forEach((member, at) => {
      const shake = SHAKE * (chance(member.id, 5) - 0.5);
      const turn = offset + (column + 0.5 + shake + (at % 2 === 0 ? 0 : 0.5)) / columns;
      const even = (at + 0.5 + SHAKE * (chance(member.id, 9) - 0.5)) / members.length;
      const depth = even * (1 - band.fading + band.fading * even);
      const far = band.skyline.at(turn) + band.inner + band.thickness * depth;
      into.x[member.row] = across(turn) * far;
      into.y[member.row] = down(turn) * far;
    });
  }
  return spacing;
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
