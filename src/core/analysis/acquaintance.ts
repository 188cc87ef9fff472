import { exp2, ln, rounded } from "../model/arithmetic.ts";
import { byText, type EnvironmentId, type PersonId } from "../model/ids.ts";
import type { Network } from "../model/network.ts";
import { chanceToKnow, MOST_SURE } from "../network/alter-ties.ts";
import { incidence, type Incidence } from "./incidence.ts";
import { sharedChance } from "./projection.ts";

/** Below this chance an inferred tie is not worth telling: it would be wrong more than twice in three times. */
export const LEAST_TOLD_CHANCE = 0.3;
/** Pairs of classes looked at; beyond it the largest environments are left out of the pairing, since each adds least to a chance. */
const MOST_PAIRS = 1_000_000;
const DECIMALS = 4;

/** A tie between two people that nothing shows and their shared environments make likely. */
export type InferredTie = {
  readonly a: PersonId;
  readonly b: PersonId;
  /** Chance that they know each other, 0–1. */
  readonly chance: number;
  readonly environments: readonly EnvironmentId[];
};

/** People with the same environments, and the chance that members of two classes know each other. */
type Pairing = {
  readonly classes: readonly { readonly rows: readonly number[]; readonly environments: readonly number[] }[];
  /** Environments too large to pair by. */
  readonly leftOut: readonly number[];
};

/** Of a circle of which ego says that hardly anyone knows another, this part of the usual chance. A judgement. */
const FEW_SHARE = 1 / 3;

/** The chance that two members of an environment know each other: from its size, and from ego's word on who knows whom. */
function chanceWithin({ environments, members }: Incidence, at: number): number {
  const usual = chanceToKnow(members[at]?.length ?? 0);
  switch (environments[at]?.cohesion) {
    case "all":
      return MOST_SURE;
    case "few":
      return usual * FEW_SHARE;
    case "groups":
    case undefined:
      return usual;
  }
}

/**
 * Pairs of people who probably know each other (P_ij ≥ .3) by what they share:
 *
 *   P_ij = 1 − Π (1 − p(k_f)) over environments f shared,   p(k) = min(.95, .6 k^−.35)
 *
 * without those seen together or declared tied. They are never drawn and never counted as bridges;
 * the report lists them as `inferred`. Sorted by a, then b.
 */
export function inferredTies(network: Network): readonly InferredTie[] {
  const of = incidence(network);
  const known = new Set(
    of.alterTies.flatMap(({ a, b, tie }) => (tie.basis === "inferred" ? [] : [a * of.people.length + b])),
  );
  const found: InferredTie[] = [];
  const { classes, leftOut } = pairing(of);
  const unpaired = new Set(leftOut);
  const chances = of.members.map((_, at) => chanceWithin(of, at));
  eachPair(of, { classes, leftOut, known: chances }, (a, b, chance) => {
    if (chance < LEAST_TOLD_CHANCE) return;
    const first = classes[a];
    const second = classes[b];
    if (first === undefined || second === undefined) return;
    const shared = first.environments.filter((at) => !unpaired.has(at) && second.environments.includes(at));
    const environments = shared.flatMap((at) => of.environments[at]?.id ?? []);
    for (const x of first.rows) {
      for (const y of second.rows) {
        const low = Math.min(x, y);
        const high = Math.max(x, y);
        if ((a === b && x >= y) || known.has(low * of.people.length + high)) continue;
        const [personA, personB] = [of.people[low]?.id, of.people[high]?.id];
        if (personA === undefined || personB === undefined) continue;
        found.push({ a: personA, b: personB, chance: rounded(chance, DECIMALS), environments });
      }
    }
  });
  return found.sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b));
}

/**
 * Σ over pairs of people of the chance that they know each other: the expected number of ties among
 * ego's contacts, once for each factor by which every chance p(k) is multiplied (at most to .95). A
 * declared tie, and one a file states outright, counts 1; an observed one at least its weight.
 */
export function expectedTies(of: Incidence, factors: readonly number[]): readonly number[] {
  const found = pairing(of);
  return factors.map((factor) => expectedAt(of, found, factor));
}

function expectedAt(of: Incidence, found: Pairing, factor: number): number {
  const bounded = (chance: number): number => (factor === 1 ? chance : Math.min(MOST_SURE, chance * factor));
  const known = of.members.map((_, at) => bounded(chanceWithin(of, at)));
  let sum = 0;
  eachPair(of, { ...found, known }, (a, b, chance) => {
    const n = found.classes[a]?.rows.length ?? 0;
    sum += chance * (a === b ? (n * (n - 1)) / 2 : n * (found.classes[b]?.rows.length ?? 0));
  });
  // For environments too large to pair, the sum of their own chances: an upper bound, close since p(k) is small there.
  for (const at of found.leftOut) {
    const k = of.members[at]?.length ?? 0;
    sum += (known[at] ?? 0) * ((k * (k - 1)) / 2);
  }
  for (const { a, b, tie } of of.alterTies) {
    if (tie.basis === "inferred") continue;
    const second = new Set(of.environmentsOf[b]);
    const shared = (of.environmentsOf[a] ?? []).filter((at) => second.has(at));
    const together = sharedChance(shared, (at) => known[at] ?? 0);
    const certain = tie.basis === "declared" || tie.statedIn !== undefined ? 1 : bounded(tie.weight);
    sum += Math.max(0, certain - together);
  }
  return sum;
}

function pairing(of: Incidence): Pairing {
  const byKey = new Map<string, { rows: number[]; environments: readonly number[] }>();
  for (const row of of.people.keys()) {
    const environments = (of.environmentsOf[row] ?? []).filter((at) => (of.members[at]?.length ?? 0) > 1);
    if (environments.length === 0) continue;
    const key = environments.join(",");
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, { rows: [row], environments });
    else same.rows.push(row);
  }
  const classes = [...byKey.values()];
  const counts = new Map<number, number>();
  for (const { environments } of classes) for (const at of environments) counts.set(at, (counts.get(at) ?? 0) + 1);
  const pairsIn = (count: number): number => (count * (count + 1)) / 2;
  let total = [...counts.values()].reduce((sum, count) => sum + pairsIn(count), 0);
  const leftOut: number[] = [];
  const bySize = [...counts].sort(([a], [b]) => (of.members[b]?.length ?? 0) - (of.members[a]?.length ?? 0) || a - b);
  for (const [at, count] of bySize) {
    if (total <= MOST_PAIRS) break;
    total -= pairsIn(count);
    leftOut.push(at);
  }
  return { classes, leftOut };
}

/** Calls `tell` for every two classes that share an environment, a class with itself included; `known`: chance within each. */
function eachPair(
  of: Incidence,
  found: Pairing & { readonly known: readonly number[] },
  tell: (a: number, b: number, chance: number) => void,
): void {
  const { classes } = found;
  const leftOut = new Set(found.leftOut);
  const present: number[][] = of.environments.map(() => []);
  for (const [at, { environments }] of classes.entries()) for (const env of environments) present[env]?.push(at);
  const doubt = found.known.map((chance) => -ln(1 - chance));
  const sum = new Float64Array(classes.length);
  for (const [a, { environments }] of classes.entries()) {
    const touched: number[] = [];
    for (const env of environments) {
      if (leftOut.has(env)) continue;
      for (const b of present[env] ?? []) {
        if (b < a) continue;
        if (sum[b] === 0) touched.push(b);
        sum[b] = (sum[b] ?? 0) + (doubt[env] ?? 0);
      }
    }
    for (const b of touched) {
      tell(a, b, 1 - exp2(-(sum[b] ?? 0) / Math.LN2));
      sum[b] = 0;
    }
  }
}
