import { contours } from "d3-contour";
import type { Box, Raster } from "./raster.ts";

/** A closed ring as x0,y0,x1,y1,… in map units, without its first point again at the end. */
export type Ring = Float32Array;

/** An outline and the holes in it. */
export type Outline = { readonly outer: Ring; readonly holes: readonly Ring[]; readonly area: number };

/**
 * The outlines of where a field on a raster is above a level, largest first (marching squares),
 * their corners rounded by Chaikin's cutting (1974).
 */
export function outlines(raster: Raster, field: ArrayLike<number>, level: number): Outline[] {
  const traced = contours().size([raster.columns, raster.rows]).smooth(true).contour(Array.from(field), level);
  return traced.coordinates
    .map(([outer, ...holes]) => {
      const ring = toRing(raster, outer ?? []);
      return { outer: ring, holes: holes.map((hole) => toRing(raster, hole)), area: ringArea(ring) };
    })
    .filter((outline) => outline.outer.length >= 6)
    .toSorted((a, b) => b.area - a.area);
}

function toRing(raster: Raster, points: readonly (readonly number[])[]): Ring {
  const ring: number[] = [];
  // The last point repeats the first.
  for (const point of points.slice(0, -1)) {
    ring.push(raster.left + (point[0] ?? 0) * raster.cell, raster.top + (point[1] ?? 0) * raster.cell);
  }
  return smooth(ring);
}

/** Rounds of averaging: they take away the grid's stairs and the kinks where three regions meet. */
const AVERAGED = 7;

function smooth(points: readonly number[]): Ring {
  let averaged = points;
  for (let round = 0; round < AVERAGED; round++) averaged = average(averaged);
  const thinned: number[] = [];
  for (let i = 0; i < averaged.length; i += 4) thinned.push(averaged[i] ?? 0, averaged[i + 1] ?? 0);
  return Float32Array.from(cutCorners(thinned.length >= 12 ? thinned : averaged));
}

function average(points: readonly number[]): number[] {
  const length = points.length;
  return points.map((value, i) => {
    const before = points[(i + length - 2) % length] ?? value;
    const after = points[(i + 2) % length] ?? value;
    return value / 2 + (before + after) / 4;
  });
}

function cutCorners(points: readonly number[]): number[] {
  const cut: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    const nextX = points[(i + 2) % points.length] ?? 0;
    const nextY = points[(i + 3) % points.length] ?? 0;
    cut.push(x * 0.75 + nextX * 0.25, y * 0.75 + nextY * 0.25, x * 0.25 + nextX * 0.75, y * 0.25 + nextY * 0.75);
  }
  return cut;
}

/** Area enclosed, always positive. */
export function ringArea(ring: ArrayLike<number>): number {
  let twice = 0;
  for (let i = 0; i < ring.length; i += 2) {
    const nextX = ring[(i + 2) % ring.length] ?? 0;
    const nextY = ring[(i + 3) % ring.length] ?? 0;
    twice += (ring[i] ?? 0) * nextY - nextX * (ring[i + 1] ?? 0);
  }
  return twice < 0 ? -twice / 2 : twice / 2;
}

/** Whether a point lies inside rings drawn with the even–odd rule. */
export function isInside(rings: readonly ArrayLike<number>[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const x0 = ring[i] ?? 0;
      const y0 = ring[i + 1] ?? 0;
      const x1 = ring[(i + 2) % ring.length] ?? 0;
      const y1 = ring[(i + 3) % ring.length] ?? 0;
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
    }
  }
  return inside;
}

/** The extent of rings. */
export function extentOf(rings: readonly ArrayLike<number>[]): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i += 2) {
      left = Math.min(left, ring[i] ?? 0);
      right = Math.max(right, ring[i] ?? 0);
      top = Math.min(top, ring[i + 1] ?? 0);
      bottom = Math.max(bottom, ring[i + 1] ?? 0);
    }
  }
  return left > right ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom };
}
