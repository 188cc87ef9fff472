import type { Analysis } from "../analysis/analysis.ts";
import type { Belonging } from "./belonging.ts";
import { across, chance, down } from "./directions.ts";
import { packDisks, type Pull } from "./pack-disks.ts";
import type { Bodies } from "./separate.ts";

/** The round ground of each cluster that has somebody on the land. */
export type Grounds = Bodies & {
  /** Position in `Analysis.clusters` of each ground, largest ground first. */
  readonly clusters: readonly number[];
  /** Ground of each cluster, −1 where nobody stands on the land. */
  readonly groundOf: Int32Array;
  /** Person rows on each ground, strongest first. */
  readonly rows: readonly (readonly number[])[];
  /** Radius of a dot of relative size 1, map units. */
  readonly dot: number;
};

/** Sum of all grounds in square map units: about half of a land 1,000 wide and 800 tall. */
const TOTAL_AREA = 360_000;
/** Smallest ground, as a share of all grounds: room for a name. */
const LEAST_SHARE = 0.011;
/** Free water between two grounds. */
const STRAIT = 11;
/** Share of all grounds that dots with their free space may take. */
const DOTS_SHARE = 0.23;
/** Width of a dot's own free space, in its radii. */
const DOT_SPACE = 2.6;
/** Share of one ground that dots with their free space may take: round bodies never fill a disk. */
const DOTS_PACKED = 0.7;
/** Largest radius of a dot of relative size 1, map units. */
const LARGEST_DOT = 7;
/** Rounds of packing. */
const ROUNDS = 420;
/** The land is wider than tall, as screens and atlas pages are. */
const SQUEEZE = 1.75;

/**
 * A ground for each cluster. Its area comes from the summed strength of those of its people who
 * are not cold, with a floor, and never from their number: many faint contacts do not make a
 * large country. Grounds that have much in common lie side by side.
 */
export function layGrounds(belonging: Belonging, analysis: Analysis, seed: number): Grounds {
  const members: number[][] = analysis.clusters.map(() => []);
  const sums = new Float64Array(analysis.clusters.length);
  belonging.place.forEach((place, row) => {
    const at = belonging.cluster[row] ?? -1;
    if (place !== "land" || at < 0) return;
    members[at]?.push(row);
    sums[at] = (sums[at] ?? 0) + (belonging.weight[row] ?? 0);
  });
  const clusters = analysis.clusters
    .map((_, at) => at)
    .filter((at) => (members[at]?.length ?? 0) > 0)
    .toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b);
  const groundOf = new Int32Array(analysis.clusters.length).fill(-1);
  clusters.forEach((at, ground) => (groundOf[at] = ground));
  const { radius, dot } = sizes(
    clusters.map((at) => sums[at] ?? 0),
    clusters.map((at) => dotSpace(belonging, members[at] ?? [])),
  );
  const spread = Math.sqrt(TOTAL_AREA) / 2;
  const x = new Float64Array(clusters.length);
  const y = new Float64Array(clusters.length);
  clusters.forEach((at, ground) => {
    const turn = chance(belonging.anchors[at] ?? "", seed);
    const far = spread * (0.3 + 0.7 * Math.sqrt(chance(belonging.anchors[at] ?? "", seed + 1)));
    x[ground] = across(turn) * far;
    y[ground] = (down(turn) * far) / SQUEEZE;
  });
  packDisks({ x, y, radius }, pullsOf(belonging, groundOf), { rounds: ROUNDS, squeeze: SQUEEZE, gap: STRAIT });
  const rows = clusters.map((at) =>
    (members[at] ?? []).toSorted((a, b) => (belonging.weight[b] ?? 0) - (belonging.weight[a] ?? 0) || a - b),
  );
  return { x, y, radius, clusters, groundOf, rows, dot };
}

/** Relative radius of the dot of a tie of a given strength: 0.6 for the faintest, 1.5 for the strongest. */
export const dotSize = (weight: number): number => 0.6 + 0.9 * Math.sqrt(weight);

/** Room the dots of some people need, in squares of the radius of a dot of relative size 1. */
function dotSpace(belonging: Belonging, rows: readonly number[]): number {
  let space = 0;
  for (const row of rows) space += (DOT_SPACE * dotSize(belonging.weight[row] ?? 0)) ** 2;
  return space;
}

/** Radii of the grounds from summed strength, and the dot that fits on all of them. */
function sizes(sums: readonly number[], spaces: readonly number[]): { radius: Float64Array; dot: number } {
  const all = total(sums);
  const least = Math.min(LEAST_SHARE, 0.7 / Math.max(1, sums.length));
  const unit = Math.sqrt((DOTS_SHARE * TOTAL_AREA) / Math.max(1, total(spaces)));
  const areas = sums.map((sum, ground) => {
    const share = TOTAL_AREA * Math.max(least, all === 0 ? 0 : sum / all);
    return Math.max(share, (unit * unit * (spaces[ground] ?? 0)) / DOTS_PACKED);
  });
  const scale = TOTAL_AREA / Math.max(1, total(areas));
  const radius = Float64Array.from(areas, (area) => Math.sqrt((area * scale) / Math.PI));
  return { radius, dot: Math.min(LARGEST_DOT, unit * Math.sqrt(scale)) };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** People in common that count as few: one person more or less should not move countries. */
const SELDOM = 2;

/** What grounds have in common, beside the most that either has in common with any. */
function pullsOf(belonging: Belonging, groundOf: Int32Array): Pull[] {
  const most = new Map<number, number>();
  const pairs: { a: number; b: number; weight: number }[] = [];
  for (const [key, weight] of belonging.between) {
    const a = groundOf[Math.floor(key / groundOf.length)] ?? -1;
    const b = groundOf[key % groundOf.length] ?? -1;
    if (a < 0 || b < 0) continue;
    pairs.push({ a, b, weight });
    most.set(a, Math.max(most.get(a) ?? 0, weight));
    most.set(b, Math.max(most.get(b) ?? 0, weight));
  }
  return pairs
    .map(({ a, b, weight }) => ({
      a,
      b,
      weight: weight / (SELDOM + Math.sqrt((most.get(a) ?? 1) * (most.get(b) ?? 1))),
    }))
    .toSorted((p, q) => p.a - q.a || p.b - q.b);
}
