import type { Grounds } from "./grounds.ts";
import { columnOf, rasterOver, rowOf, type Box, type Raster } from "./raster.ts";

/** A field over the part of a raster a ground reaches. Columns and rows count in the whole raster. */
type Patch = {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
};

/** How strongly each ground holds each cell. */
export type Territory = {
  readonly raster: Raster;
  readonly patches: readonly Patch[];
  /** Strongest and second strongest hold on each cell, and whose the strongest is (−1: nobody's). */
  readonly first: Float32Array;
  readonly second: Float32Array;
  readonly owner: Int16Array;
};

/** Side of a cell in map units. */
const CELL = 3;
/** Free margin round everything. */
const MARGIN = 12;
/** Reach of one person's density, as a multiple of the mean distance between neighbours. */
const REACH = 2.1;
/** Least reach: below it borders would follow single dots. */
const LEAST_REACH = 24;
/** Weight of the ground itself beside its people: keeps a region in one piece. */
const GROUND_WEIGHT = 0.55;
/** The ground's own reach beside its radius. */
const GROUND_REACH = 1.2;

/** Where people stand and the grounds they stand on (centres moved as the people were). */
export type Settled = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly grounds: Grounds;
};

/**
 * The density of every ground's people, smoothed with Epanechnikov's kernel squared and scaled so
 * that it is about 1 in the interior of any region, crowded or not.
 */
export function territoryOf(settled: Settled): Territory {
  const raster = rasterOver(boxOf(settled), MARGIN, CELL);
  const size = raster.columns * raster.rows;
  const territory = {
    raster,
    patches: settled.grounds.rows.map((_, ground) => patchOf(settled, ground, raster)),
    first: new Float32Array(size),
    second: new Float32Array(size),
    owner: new Int16Array(size).fill(-1),
  };
  territory.patches.forEach((patch, ground) => claim(territory, patch, ground));
  return territory;
}

/** Everything any density reaches. */
function boxOf({ x, y, grounds }: Settled): Box {
  const box = { left: 0, top: 0, right: 0, bottom: 0 };
  const meet = (atX: number, atY: number, reach: number): void => {
    box.left = Math.min(box.left, atX - reach);
    box.right = Math.max(box.right, atX + reach);
    box.top = Math.min(box.top, atY - reach);
    box.bottom = Math.max(box.bottom, atY + reach);
  };
  grounds.rows.forEach((rows, ground) => {
    const radius = grounds.radius[ground] ?? 0;
    meet(grounds.x[ground] ?? 0, grounds.y[ground] ?? 0, radius * GROUND_REACH);
    const reach = reachOf(radius, rows.length);
    for (const row of rows) meet(x[row] ?? 0, y[row] ?? 0, reach);
  });
  return box;
}

/** How far one person's density reaches on a ground. */
const reachOf = (radius: number, people: number): number =>
  Math.min(2 * radius, Math.max(LEAST_REACH, (REACH * radius * 1.7724538509055159) / Math.sqrt(people)));

function patchOf(settled: Settled, ground: number, raster: Raster): Patch {
  const { grounds } = settled;
  const rows = grounds.rows[ground] ?? [];
  const radius = grounds.radius[ground] ?? 0;
  const area = Math.PI * radius * radius;
  const reach = reachOf(radius, rows.length);
  const interior = (rows.length / area) * ((Math.PI * reach * reach) / 3);
  const seeds = rows.map((row) => ({ x: settled.x[row] ?? 0, y: settled.y[row] ?? 0, reach, peak: 1 / interior }));
  seeds.push({
    x: grounds.x[ground] ?? 0,
    y: grounds.y[ground] ?? 0,
    reach: radius * GROUND_REACH,
    peak: GROUND_WEIGHT,
  });
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const seed of seeds) {
    left = Math.min(left, seed.x - seed.reach);
    top = Math.min(top, seed.y - seed.reach);
    right = Math.max(right, seed.x + seed.reach);
    bottom = Math.max(bottom, seed.y + seed.reach);
  }
  const column = Math.max(0, columnOf(raster, left) - 1);
  const row = Math.max(0, rowOf(raster, top) - 1);
  const columns = Math.min(raster.columns, columnOf(raster, right) + 3) - column;
  const rowCount = Math.min(raster.rows, rowOf(raster, bottom) + 3) - row;
  const patch = { column, row, columns, rows: rowCount, values: new Float32Array(columns * rowCount) };
  for (const seed of seeds) splat(raster, patch, seed);
  return patch;
}

function splat(raster: Raster, patch: Patch, seed: { x: number; y: number; reach: number; peak: number }): void {
  const fromColumn = Math.max(0, columnOf(raster, seed.x - seed.reach) - patch.column);
  const toColumn = Math.min(patch.columns - 1, columnOf(raster, seed.x + seed.reach) - patch.column);
  const fromRow = Math.max(0, rowOf(raster, seed.y - seed.reach) - patch.row);
  const toRow = Math.min(patch.rows - 1, rowOf(raster, seed.y + seed.reach) - patch.row);
  const scale = 1 / (seed.reach * seed.reach);
  for (let r = fromRow; r <= toRow; r++) {
    const dy = raster.top + (patch.row + r + 0.5) * raster.cell - seed.y;
    for (let c = fromColumn; c <= toColumn; c++) {
      const dx = raster.left + (patch.column + c + 0.5) * raster.cell - seed.x;
      const nearness = 1 - (dx * dx + dy * dy) * scale;
      if (nearness <= 0) continue;
      const at = r * patch.columns + c;
      patch.values[at] = (patch.values[at] ?? 0) + seed.peak * nearness * nearness;
    }
  }
}

function claim(
  territory: { raster: Raster; first: Float32Array; second: Float32Array; owner: Int16Array },
  patch: Patch,
  ground: number,
): void {
  const { raster, first, second, owner } = territory;
  for (let r = 0; r < patch.rows; r++) {
    for (let c = 0; c < patch.columns; c++) {
      const value = patch.values[r * patch.columns + c] ?? 0;
      if (value <= 0) continue;
      const at = (patch.row + r) * raster.columns + patch.column + c;
      if (value > (first[at] ?? 0)) {
        second[at] = first[at] ?? 0;
        first[at] = value;
        owner[at] = ground;
      } else if (value > (second[at] ?? 0)) second[at] = value;
    }
  }
}
