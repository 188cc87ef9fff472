import { informationBetween } from "./ami.ts";

/** What several runs of a clustering agree on. */
export type Agreement = {
  /** The run most like all others (medoid). */
  readonly medoid: number;
  /** Mean adjusted mutual information over all pairs of runs; 1 for a single run. */
  readonly stability: number;
};

/**
 * Chooses among runs the one with the highest mean AMI to the others: what most runs say, rather
 * than the luckiest. The earliest on ties. `weights`: how many people each entry stands for.
 */
export function agreement(runs: readonly ArrayLike<number>[], weights: ArrayLike<number>): Agreement {
  const between = informationBetween(weights);
  const sums = runs.map(() => 0);
  let all = 0;
  let pairs = 0;
  for (const [i, a] of runs.entries()) {
    for (const [j, b] of runs.entries()) {
      if (j <= i) continue;
      const ami = between(a, b);
      sums[i] = (sums[i] ?? 0) + ami;
      sums[j] = (sums[j] ?? 0) + ami;
      all += ami;
      pairs++;
    }
  }
  let medoid = 0;
  for (const [i, sum] of sums.entries()) if (sum > (sums[medoid] ?? 0) + SAME) medoid = i;
  return { medoid, stability: pairs === 0 ? 1 : all / pairs };
}

/** Sums of AMI closer than this differ only in their last bits. */
const SAME = 1e-9;

/** How sure the chosen partition is of each entry. */
export type Certainty = {
  /** Share of runs that agree on the entry's group, 0–1. */
  readonly sure: Float64Array;
  /** The other group of the chosen partition that most runs put the entry in; −1 where none did. */
  readonly other: Int32Array;
};

/**
 * For every entry, the share of runs whose group for it is the counterpart of its group in `chosen`,
 * the chosen run included, and the group it is found in most often otherwise. Two groups are
 * counterparts when each is the other's most similar one (Jaccard, weighted), so that the smaller part
 * of a group that split or was swallowed disagrees. Equally often: the group with the lower label.
 */
export function certainty(
  chosen: ArrayLike<number>,
  runs: readonly ArrayLike<number>[],
  weights: ArrayLike<number>,
): Certainty {
  const sure = new Float64Array(chosen.length);
  const homes = runs.map((run) => {
    const home = new Map([...counterparts(chosen, run, weights)].map(([own, theirs]) => [theirs, own]));
    return Int32Array.from(run, (label) => home.get(label) ?? -1);
  });
  const other = new Int32Array(chosen.length).fill(-1);
  for (let i = 0; i < chosen.length; i++) {
    const elsewhere: number[] = [];
    let agreeing = 0;
    for (const home of homes) {
      const label = home[i] ?? -1;
      if (label === chosen[i]) agreeing++;
      else if (label >= 0) elsewhere.push(label);
    }
    sure[i] = agreeing / runs.length;
    other[i] = mostOften(elsewhere);
  }
  return { sure, other };
}

function mostOften(labels: number[]): number {
  labels.sort((a, b) => a - b);
  let best = -1;
  let most = 0;
  let count = 0;
  for (const [at, label] of labels.entries()) {
    count = at > 0 && labels[at - 1] === label ? count + 1 : 1;
    if (count > most) [best, most] = [label, count];
  }
  return best;
}

function counterparts(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  weights: ArrayLike<number>,
): ReadonlyMap<number, number> {
  const sizeA = new Map<number, number>();
  const sizeB = new Map<number, number>();
  const shared = new Map<number, Map<number, number>>();
  for (let i = 0; i < a.length; i++) {
    const x = a[i] ?? 0;
    const y = b[i] ?? 0;
    const weight = weights[i] ?? 1;
    sizeA.set(x, (sizeA.get(x) ?? 0) + weight);
    sizeB.set(y, (sizeB.get(y) ?? 0) + weight);
    const line = shared.get(x) ?? new Map<number, number>();
    shared.set(x, line.set(y, (line.get(y) ?? 0) + weight));
  }
  const bestOfA = new Map<number, { readonly other: number; readonly jaccard: number }>();
  const bestOfB = new Map<number, { readonly other: number; readonly jaccard: number }>();
  for (const [x, line] of shared) {
    for (const [y, both] of line) {
      const jaccard = both / ((sizeA.get(x) ?? 0) + (sizeB.get(y) ?? 0) - both);
      if (jaccard > (bestOfA.get(x)?.jaccard ?? 0)) bestOfA.set(x, { other: y, jaccard });
      if (jaccard > (bestOfB.get(y)?.jaccard ?? 0)) bestOfB.set(y, { other: x, jaccard });
    }
  }
  const result = new Map<number, number>();
  for (const [x, { other }] of bestOfA) if (bestOfB.get(other)?.other === x) result.set(x, other);
  return result;
}
