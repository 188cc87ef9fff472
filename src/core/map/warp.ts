import { chance } from "./directions.ts";

/** A smooth displacement of the plane. */
export type Warp = (x: number, y: number) => { readonly x: number; readonly y: number };

/** Distance between two bends of the coast, map units. */
const WAVE = 190;
/** Farthest anything is moved by each of the two waves. */
const HEIGHT = 30;
const FINE_HEIGHT = 11;
/** How much shorter the second wave is. */
const FINER = 2.3;

/**
 * Bends the plane gently, as no coast is a circle: value noise on a lattice, joined by the quintic
 * of Perlin (2002). Neighbours stay neighbours, for it stretches nothing by more than about a third.
 */
export function warpFrom(seed: number): Warp {
  const known = new Map<number, number>();
  // Lattice points near the land are few; each is thrown once.
  const height = (column: number, row: number, layer: number): number => {
    const key = ((column + 512) * 1024 + row + 512) * 4 + layer;
    const value = known.get(key) ?? chance(`${layer} ${column} ${row}`, seed) * 2 - 1;
    known.set(key, value);
    return value;
  };
  const noise = (x: number, y: number, layer: number): number => {
    const column = Math.floor(x);
    const row = Math.floor(y);
    const u = ease(x - column);
    const upper = height(column, row, layer) * (1 - u) + height(column + 1, row, layer) * u;
    const lower = height(column, row + 1, layer) * (1 - u) + height(column + 1, row + 1, layer) * u;
    return upper + (lower - upper) * ease(y - row);
  };
  return (x, y) => {
    const fineX = (x * FINER) / WAVE + 9.5;
    const fineY = (y * FINER) / WAVE;
    return {
      x: x + HEIGHT * noise(x / WAVE, y / WAVE, 0) + FINE_HEIGHT * noise(fineX, fineY, 1),
      y: y + HEIGHT * noise(x / WAVE, y / WAVE, 2) + FINE_HEIGHT * noise(fineX, fineY, 3),
    };
  };
}

const ease = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);
