import { separate, type Bodies } from "./separate.ts";

/** An attraction between two disks, 0–1. */
export type Pull = { readonly a: number; readonly b: number; readonly weight: number };

export type Packing = {
  /** Rounds of moving; more settle better. */
  readonly rounds: number;
  /** How much stronger the pull to the middle is along y than along x: above 1 makes the whole wider than tall. */
  readonly squeeze: number;
  /** Least free distance between two disks. */
  readonly gap: number;
};

/** Rounds of arranging the centres before the disks have any size, and how far they spread, beside all areas. */
const ARRANGING = 4;
const SPREAD = 0.9;
/** Disks then start at this share of their size and grow, so that the arrangement survives. */
const FIRST_SIZE = 0.25;
/** Share of the rounds after which disks have their full size. */
const GROWN_AFTER = 0.6;
/** Share of the way back to its arranged place a disk walks per round, at first; later it lets go. */
const LOYALTY = 0.4;
/** Share of the distance to the middle walked per round, at the first and at the last round. */
const GRAVITY_FIRST = 0.02;
const GRAVITY_LAST = 0.012;
/** Share of the free distance between two attracted disks walked per round, at weight 1. */
const ATTRACTION = 0.09;
/** Passes that free the last overlaps. */
const LAST_PASSES = 240;

/**
 * Moves disks, in place, so that attracted ones touch, none overlap, and all gather round the
 * origin: first the centres alone, free to pass each other, then as disks that grow. Every step is a smooth function of the positions, so a small change of
 * the data moves the picture little.
 */
export function packDisks(disks: Bodies, pulls: readonly Pull[], packing: Packing): void {
  const { x, y, radius } = disks;
  arrange(disks, pulls, packing);
  const homeX = x.slice();
  const homeY = y.slice();
  const grown = new Float64Array(radius.length);
  for (let round = 0; round < packing.rounds; round++) {
    const progress = round / packing.rounds;
    const size = Math.min(1, FIRST_SIZE + ((1 - FIRST_SIZE) * progress) / GROWN_AFTER);
    for (let i = 0; i < radius.length; i++) grown[i] = (radius[i] ?? 0) * size + packing.gap / 2;
    attract(disks, pulls, { size, force: ATTRACTION * (1 - 0.7 * progress) });
    const gravity = GRAVITY_FIRST + (GRAVITY_LAST - GRAVITY_FIRST) * progress;
    gather(disks, gravity, packing.squeeze);
    const loyalty = LOYALTY * (1 - progress);
    for (let i = 0; i < radius.length; i++) {
      x[i] = (x[i] ?? 0) + ((homeX[i] ?? 0) - (x[i] ?? 0)) * loyalty;
      y[i] = (y[i] ?? 0) + ((homeY[i] ?? 0) - (y[i] ?? 0)) * loyalty;
    }
    separate({ x, y, radius: grown }, 3);
  }
  for (let i = 0; i < radius.length; i++) grown[i] = (radius[i] ?? 0) + packing.gap / 2;
  separate({ x, y, radius: grown }, LAST_PASSES);
}

function gather({ x, y }: Bodies, gravity: number, squeeze: number): void {
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i] ?? 0) * (1 - gravity);
    y[i] = (y[i] ?? 0) * (1 - gravity * squeeze);
  }
}

/**
 * Draws every centre towards the mean of those it is attracted to, over and over, and spreads the
 * whole out again each time. This is power iteration from the given start: linear, so that it
 * neither jumps nor depends on the order of disks, and what hangs together ends together.
 */
function arrange({ x, y, radius }: Bodies, pulls: readonly Pull[], { squeeze }: Packing): void {
  const count = x.length;
  if (count < 3 || pulls.length === 0) return;
  const area = radius.reduce((sum, r) => sum + r * r, 0);
  const spread = Math.sqrt(area) * SPREAD;
  const weights = new Float64Array(count);
  for (const { a, b, weight } of pulls) {
    weights[a] = (weights[a] ?? 0) + weight;
    weights[b] = (weights[b] ?? 0) + weight;
  }
  for (let round = 0; round < ARRANGING; round++) {
    const meanX = new Float64Array(count);
    const meanY = new Float64Array(count);
    for (const { a, b, weight } of pulls) {
      meanX[a] = (meanX[a] ?? 0) + (weight * (x[b] ?? 0)) / (weights[a] ?? 1);
      meanY[a] = (meanY[a] ?? 0) + (weight * (y[b] ?? 0)) / (weights[a] ?? 1);
      meanX[b] = (meanX[b] ?? 0) + (weight * (x[a] ?? 0)) / (weights[b] ?? 1);
      meanY[b] = (meanY[b] ?? 0) + (weight * (y[a] ?? 0)) / (weights[b] ?? 1);
    }
    for (let i = 0; i < count; i++) {
      if ((weights[i] ?? 0) === 0) continue;
      x[i] = ((x[i] ?? 0) + (meanX[i] ?? 0)) / 2;
      y[i] = ((y[i] ?? 0) + (meanY[i] ?? 0)) / 2;
    }
    standardise(x, spread);
    standardise(y, spread / squeeze);
  }
}

/** Shifts and scales values to mean 0 and a given deviation. */
function standardise(values: Float64Array, deviation: number): void {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let square = 0;
  for (const value of values) square += (value - mean) * (value - mean);
  const scale = square === 0 ? 0 : deviation / Math.sqrt(square / values.length);
  for (let i = 0; i < values.length; i++) values[i] = ((values[i] ?? 0) - mean) * scale;
}

function attract({ x, y, radius }: Bodies, pulls: readonly Pull[], step: { size: number; force: number }): void {
  for (const { a, b, weight } of pulls) {
    const ra = radius[a] ?? 0;
    const rb = radius[b] ?? 0;
    const dx = (x[b] ?? 0) - (x[a] ?? 0);
    const dy = (y[b] ?? 0) - (y[a] ?? 0);
    const distance = Math.sqrt(dx * dx + dy * dy);
    const free = distance - (ra + rb) * step.size;
    if (free <= 0 || distance === 0) continue;
    const move = (step.force * weight * free) / distance;
    const shareA = (rb * rb) / (ra * ra + rb * rb);
    x[a] = (x[a] ?? 0) + dx * move * shareA;
    y[a] = (y[a] ?? 0) + dy * move * shareA;
    x[b] = (x[b] ?? 0) - dx * move * (1 - shareA);
    y[b] = (y[b] ?? 0) - dy * move * (1 - shareA);
  }
}
