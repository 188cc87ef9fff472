import { outlines } from "./contour.ts";
import type { NetworkMap } from "./map.ts";
import { cellAt, distances, rasterOver } from "./raster.ts";

/** How far round each person the reach of a circle goes, map units, and the side of a cell. */
const ROUND = 15;
const CELL = 3;

/**
 * How far a circle reaches: rings round its people, wherever on the map they live. The reaches of two circles overlap
 * where they share people, and near them. Empty for nobody.
 */
export function reachOf({ x, y }: Pick<NetworkMap, "x" | "y">, rows: Iterable<number>): readonly Float32Array[] {
  const members = [...rows];
  if (members.length === 0) return [];
  const xs = members.map((row) => x[row] ?? 0);
  const ys = members.map((row) => y[row] ?? 0);
  const box = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  const raster = rasterOver(box, ROUND + 3 * CELL, CELL);
  const marked = new Uint8Array(raster.columns * raster.rows);
  members.forEach((_, at) => (marked[cellAt(raster, xs[at] ?? 0, ys[at] ?? 0)] = 1));
  const near = distances(raster, marked).map((away) => -away);
  return outlines(raster, near, -ROUND).flatMap(({ outer, holes }) => [outer, ...holes]);
}
