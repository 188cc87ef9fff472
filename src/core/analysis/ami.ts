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
  weights?: ArrayLike<number>,
): number {
  const { rows, columns, cells, total } = contingency(u, v, weights);
  const filled = [...cells.values()].reduce((sum, line) => sum + line.size, 0);
  // The same partition under any labels; the formula would divide nothing by nothing where everyone is alone.
  if (filled === rows.size && filled === columns.size) return 1;
  const expected = expectedInformation([...rows.values()], [...columns.values()], total);
  let information = 0;
  for (const [row, line] of cells) {
    for (const [column, n] of line) {
      information += (n / total) * (ln(n * total) - ln((rows.get(row) ?? 0) * (columns.get(column) ?? 0)));
    }
  }
  const difference = (entropy(rows, total) + entropy(columns, total)) / 2 - expected;
  const bounded = difference < 0 ? Math.min(difference, -LEAST_DIFFERENCE) : Math.max(difference, LEAST_DIFFERENCE);
  return (information - expected) / bounded;
}

function contingency(u: ArrayLike<number>, v: ArrayLike<number>, weights: ArrayLike<number> | undefined) {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const cells = new Map<number, Map<number, number>>();
  let total = 0;
  for (let i = 0; i < u.length; i++) {
    const row = u[i] ?? 0;
    const column = v[i] ?? 0;
    const weight = weights?.[i] ?? 1;
    const line = cells.get(row) ?? new Map<number, number>();
    cells.set(row, line.set(column, (line.get(column) ?? 0) + weight));
    rows.set(row, (rows.get(row) ?? 0) + weight);
    columns.set(column, (columns.get(column) ?? 0) + weight);
    total += weight;
  }
  return { rows, columns, cells, total };
}

function entropy(sizes: ReadonlyMap<number, number>, total: number): number {
  let sum = 0;
  for (const size of sizes.values()) sum -= (size / total) * (ln(size) - ln(total));
  return sum;
}

function expectedInformation(rows: readonly number[], columns: readonly number[], total: number): number {
  let sum = 0;
  const columnSizes = counted(columns);
  for (const [a, timesA] of counted(rows)) {
    for (const [b, timesB] of columnSizes) sum += timesA * timesB * expectedCell(a, b, total);
  }
  return sum;
}

/** Σ_n P(n) · n/N · ln(N n / (a b)), n hypergeometric. */
function expectedCell(a: number, b: number, total: number): number {
  const least = Math.max(0, a + b - total);
  const most = Math.min(a, b);
  const mode = Math.min(most, Math.max(least, Math.floor(((a + 1) * (b + 1)) / (total + 2))));
  const term = (n: number): number => (n === 0 ? 0 : (n / total) * (ln(n * total) - ln(a * b)));
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
}

function counted(sizes: readonly number[]): readonly (readonly [size: number, times: number])[] {
  const times = new Map<number, number>();
  for (const size of sizes) times.set(size, (times.get(size) ?? 0) + 1);
  return [...times].sort(([a], [b]) => a - b);
}
