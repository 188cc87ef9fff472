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

/** Disks start at this share of their size and grow, so that at first they can pass each other. */
const FIRST_SIZE = 0.2;
/** Share of the rounds after which disks have their full size. */
const GROWN_AFTER = 0.65;
/** Share of the distance to the middle walked per round, at the first and at the last round. */
const GRAVITY_FIRST = 0.03;
const GRAVITY_LAST = 0.012;
/** Share of the free distance between two attracted disks walked per round, at weight 1. */
const ATTRACTION = 0.09;
/** Passes that free the last overlaps. */
const LAST_PASSES = 240;

/**
 * Moves disks, in place, so that attracted ones touch, none overlap, and all gather round the
 * origin. Every step is a smooth function of the positions, so a small change of the data moves
 * the picture little.
 */
export function packDisks(disks: Bodies, pulls: readonly Pull[], packing: Packing): void {
  const { x, y, radius } = disks;
  const grown = new Float64Array(radius.length);
  for (let round = 0; round < packing.rounds; round++) {
    const progress = round / packing.rounds;
    const size = Math.min(1, FIRST_SIZE + ((1 - FIRST_SIZE) * progress) / GROWN_AFTER);
    for (let i = 0; i < radius.length; i++) grown[i] = (radius[i] ?? 0) * size + packing.gap / 2;
    attract(disks, pulls, { size, force: ATTRACTION * (1 - 0.7 * progress) });
    const gravity = GRAVITY_FIRST + (GRAVITY_LAST - GRAVITY_FIRST) * progress;
    for (let i = 0; i < radius.length; i++) {
      x[i] = (x[i] ?? 0) * (1 - gravity);
      y[i] = (y[i] ?? 0) * (1 - gravity * packing.squeeze);
    }
    separate({ x, y, radius: grown }, 3);
  }
  for (let i = 0; i < radius.length; i++) grown[i] = (radius[i] ?? 0) + packing.gap / 2;
  separate({ x, y, radius: grown }, LAST_PASSES);
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
