import type { Analysis } from "../analysis/analysis.ts";
import { outlines, ringArea, type Outline } from "./contour.ts";
import type { Region } from "./map.ts";
import { cellAt, distances, rasterOver, type Raster } from "./raster.ts";
import type { Settled, Territory } from "./territory.ts";

/** Density, beside the interior's, at which a region ends. */
const SHORE = 0.34;
/** How much stronger than anybody else's a hold must be at a border: leaves a thin strait. */
const BORDER = 0.1;
/** Islands below this share of the region's largest piece are left out. */
const LEAST_ISLAND = 0.03;
/** Lakes below this area, in square map units, are filled in. */
const LEAST_LAKE = 120;

/** A region before its name is placed, and the ground it lies on. */
export type Bare = Omit<Region, "label"> & { readonly ground: number };

/** Draws every ground's region, largest first. No two regions overlap. */
export function drawRegions(settled: Settled, territory: Territory, analysis: Analysis): Bare[] {
  const regions: { readonly region: Bare; readonly area: number }[] = [];
  settled.grounds.clusters.forEach((at, ground) => {
    const cluster = analysis.clusters[at];
    if (cluster === undefined) return;
    const pieces = keptPieces(piecesOf(territory, ground));
    const rings = pieces.flatMap((piece) => [piece.outer, ...piece.holes]);
    if (rings.length === 0) return;
    const area = pieces.reduce((sum, piece) => sum + piece.area, 0);
    const region = {
      cluster: cluster.id,
      colour: cluster.colour,
      rings,
      name: bareName(cluster.name),
      people: cluster.people.length,
      ground,
    };
    regions.push({ region, area });
  });
  return regions.toSorted((a, b) => b.area - a.area).map(({ region }) => region);
}

/** Every point of every coast. */
export function* coastPoints(regions: readonly Bare[]): Generator<readonly [number, number]> {
  for (const { rings } of regions) {
    for (const ring of rings) for (let i = 0; i < ring.length; i += 2) yield [ring[i] ?? 0, ring[i + 1] ?? 0];
  }
}

/** `Tessitura Valdora (13/18)` → `Tessitura Valdora`. */
export const bareName = (name: string): string => name.replace(/\s*\(\d+\/\d+\)/gu, "").trim();

function piecesOf({ raster, patches, first, second, owner }: Territory, ground: number): Outline[] {
  const patch = patches[ground];
  if (patch === undefined) return [];
  const values = new Float32Array(patch.values.length);
  for (let r = 0; r < patch.rows; r++) {
    for (let c = 0; c < patch.columns; c++) {
      const at = (patch.row + r) * raster.columns + patch.column + c;
      const own = patch.values[r * patch.columns + c] ?? 0;
      const others = owner[at] === ground ? (second[at] ?? 0) : (first[at] ?? 0);
      values[r * patch.columns + c] = Math.min(own - SHORE, (own - others - BORDER) * 0.6);
    }
  }
  const window: Raster = {
    left: raster.left + patch.column * raster.cell,
    top: raster.top + patch.row * raster.cell,
    cell: raster.cell,
    columns: patch.columns,
    rows: patch.rows,
  };
  return outlines(window, values, 0);
}

function keptPieces(pieces: readonly Outline[]): Outline[] {
  const largest = pieces[0]?.area ?? 0;
  const kept = pieces.filter((piece) => piece.area >= largest * LEAST_ISLAND);
  return kept.map((piece) => ({ ...piece, holes: piece.holes.filter((hole) => ringArea(hole) >= LEAST_LAKE) }));
}

/** Distances from the coast at which the water lines run, nearest first, in map units. */
const WATER_LINES = [8, 16, 26] as const;

/** The cells of the land. */
export function shoreOf({ owner, first }: Territory): Uint8Array {
  return Uint8Array.from(owner, (ground, i) => (ground >= 0 && (first[i] ?? 0) >= SHORE ? 1 : 0));
}

/** Open water enclosed by land is left without lines below this area: lines there would only crowd. */
const LEAST_POOL = 2600;
/** Side of a cell for the water lines, map units. */
const WATER_CELL = 4;

/**
 * Rings round the land, and round everybody who floats beside it, at fixed distances from the
 * shore, nearest first: the water lines of an engraved map.
 */
export function waterLines(
  territory: Territory,
  islets: readonly { readonly x: number; readonly y: number }[],
): Float32Array[][] {
  const { raster } = territory;
  const land = shoreOf(territory);
  let { left, top } = raster;
  let right = left + raster.columns * raster.cell;
  let bottom = top + raster.rows * raster.cell;
  for (const { x, y } of islets) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const wide = rasterOver({ left, top, right, bottom }, WATER_LINES[2] + 2 * WATER_CELL, WATER_CELL);
  const marked = new Uint8Array(wide.columns * wide.rows);
  land.forEach((here, i) => {
    if (here === 0) return;
    const x = raster.left + ((i % raster.columns) + 0.5) * raster.cell;
    const y = raster.top + (Math.floor(i / raster.columns) + 0.5) * raster.cell;
    marked[cellAt(wide, x, y)] = 1;
  });
  for (const { x, y } of islets) marked[cellAt(wide, x, y)] = 1;
  const near = distances(wide, marked).map((distance) => -distance);
  return WATER_LINES.map((distance) =>
    outlines(wide, near, -distance).flatMap((o) => [
      o.outer,
      ...o.holes.filter((hole) => ringArea(hole) >= LEAST_POOL),
    ]),
  );
}
