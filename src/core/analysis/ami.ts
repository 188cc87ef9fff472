import { ln } from "../model/arithmetic.ts";

/** Terms of the hypergeometric distribution smaller than this share of the largest add nothing a double can hold. */
const NEGLIGIBLE = 1e-18;
/** Keeps the quotient defined where both partitions say nothing. */
const LEAST_DIFFERENCE = Number.EPSILON;

/**
 * How much two partitions of the same things agree, corrected for chance (adjusted mutual information):
 *
 *   AMI = (MI − E[MI]) / ((H(U) + H(V))/2 − E[MI])
 *
 * 1 for equal partitions, about 0 for unrelated ones. `weights` says how many things each entry
 * stands for. The expectation is over random partitions with the same group sizes (hypergeometric).
 *
 * N. X. Vinh, J. Epps & J. Bailey, "Information Theoretic Measures for Clusterings Comparison", JMLR 11
 * (2010); arithmetic mean and special cases as scikit-learn. Departure: the distribution is summed
 * outwards from its mode and divided by its sum, so no factorials are needed, and groups of equal
 * size are counted once.
 */
export function adjustedMutualInformation(
  u: ArrayLike<number>,
  v: ArrayLike<number>,
  weights: ArrayLike<number> = new Uint8Array(u.length).fill(1),
): number {
  return informationBetween(weights)(u, v);
}

/** The same, for many partitions of the same things: what depends on group sizes alone is computed once. */
export function informationBetween(weights: ArrayLike<number>): (u: ArrayLike<number>, v: ArrayLike<number>) => number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i] ?? 0;
  const logs = new Float64Array(total + 1);
  for (let n = 1; n <= total; n++) logs[n] = ln(n);
  const expected = expectedCells(total, logs);
  const log = (n: number): number => logs[n] ?? 0;
  const entropy = (sizes: ReadonlyMap<number, number>): number => {
    let sum = 0;
    for (const size of sizes.values()) sum -= (size / total) * (log(size) - log(total));
    return sum;
  };
  return (u, v) => {
    const { rows, columns, cells, filled } = contingency(u, v, weights);
    // The same partition under any labels; the formula would divide nothing by nothing where everyone is alone.
    if (filled === rows.size && filled === columns.size) return 1;
    let chance = 0;
    const columnSizes = counted(columns);
    for (const [a, timesA] of counted(rows)) {
      for (const [b, timesB] of columnSizes) chance += timesA * timesB * expected(a, b);
    }
    let information = 0;
    for (const [row, line] of cells) {
      for (const [column, n] of line) {
        information += (n / total) * (log(n) + log(total) - log(rows.get(row) ?? 0) - log(columns.get(column) ?? 0));
      }
    }
    const difference = (entropy(rows) + entropy(columns)) / 2 - chance;
    const bounded = difference < 0 ? Math.min(difference, -LEAST_DIFFERENCE) : Math.max(difference, LEAST_DIFFERENCE);
    return (information - chance) / bounded;
  };
}

function contingency(u: ArrayLike<number>, v: ArrayLike<number>, weights: ArrayLike<number>) {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const cells = new Map<number, Map<number, number>>();
  let filled = 0;
  for (let i = 0; i < u.length; i++) {
    const row = u[i] ?? 0;
    const column = v[i] ?? 0;
    const weight = weights[i] ?? 0;
    let line = cells.get(row);
    if (line === undefined) cells.set(row, (line = new Map<number, number>()));
    const before = line.get(column);
    if (before === undefined) filled++;
    line.set(column, (before ?? 0) + weight);
    rows.set(row, (rows.get(row) ?? 0) + weight);
    columns.set(column, (columns.get(column) ?? 0) + weight);
  }
  return { rows, columns, cells, filled };
}

/** Σ_n P(n) · n/N · ln(N n / (a b)) for groups of a and b, n hypergeometric; remembered by (a, b). */
function expectedCells(total: number, logs: Float64Array): (a: number, b: number) => number {
  const known = new Map<number, number>();
  const log = (n: number): number => logs[n] ?? 0;
  const sumUp = (a: number, b: number): number => {
    const least = Math.max(0, a + b - total);
    const most = Math.min(a, b);
    const mode = Math.min(most, Math.max(least, Math.floor(((a + 1) * (b + 1)) / (total + 2))));
    const term = (n: number): number => (n === 0 ? 0 : (n / total) * (log(n) + log(total) - log(a) - log(b)));
    let mass = 1;
    let sum = term(mode);
    let chance = 1;
    for (let n = mode; n < most && chance > NEGLIGIBLE; n++) {
      chance *= ((a - n) * (b - n)) / ((n + 1) * (total - a - b + n + 1));
      mass += chance;
      sum += chance * term(n + 1);
    }
    chance = 1;
    for (let n = mode; n > least && chance > NEGLIGIBLE; n--) {
      chance *= (n * (total - a - b + n)) / ((a - n + 1) * (b - n + 1));
      mass += chance;
      sum += chance * term(n - 1);
    }
    return sum / mass;
  };
  return (a, b) => {
    const key = Math.min(a, b) * (total + 1) + Math.max(a, b);
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = sumUp(Math.min(a, b), Math.max(a, b))));
    return value;
  };
}

function counted(sizes: ReadonlyMap<number, number>): readonly (readonly [size: number, times: number])[] {
  const times = new Map<number, number>();
  for (const size of sizes.values()) times.set(size, (times.get(size) ?? 0) + 1);
  return [...times].sort(([a], [b]) => a - b);
}
