import type { Incidence } from "./incidence.ts";

/** Contexts of fewer people are a talk, not a world to be joined to another. */
const LEAST_PEOPLE = 3;
/** Two contexts are separate when the share of people in both, the person aside, is below this. */
const SEPARATE_BELOW = 0.1;

/** A context that can be bridged. */
export type Context = {
  readonly name: string;
  readonly kind: string;
  /** Rows, ascending. */
  readonly members: readonly number[];
};

/** A person who joins separate contexts. */
export type Bridge = {
  readonly row: number;
  /** Contexts among theirs of which no two overlap, at least two; largest first. */
  readonly joins: readonly Context[];
  /** How many kinds of context those are. */
  readonly kinds: number;
};

/**
 * Who, still living, belongs to two or more circles or observed environments that share almost nobody else:
 *
 *   (|A ∩ B| − 1) / (|A ∪ B| − 1) < 0.1       the person not counted
 *
 * This is a fact about memberships and not an inference: betweenness on inferred ties agrees with the
 * true one only by rho −.12 … +.24 (analysis.md §0). Sorted by the number of contexts joined, then of
 * their kinds; `strength` settles the rest, stronger first.
 *
 * R. S. Burt, "Structural Holes and Good Ideas", American Journal of Sociology 110 (2004), for the idea.
 */
export function bridges(of: Incidence, strength: (row: number) => number | null): readonly Bridge[] {
  const contexts = bridgeable(of);
  const contextsOf: number[][] = of.people.map(() => []);
  for (const [at, { members }] of contexts.entries()) for (const row of members) contextsOf[row]?.push(at);
  const shared = overlaps(contextsOf, contexts.length);
  const areSeparate = (a: number, b: number): boolean => {
    const both = (shared.get(Math.min(a, b) * contexts.length + Math.max(a, b)) ?? 1) - 1;
    const either = (contexts[a]?.members.length ?? 0) + (contexts[b]?.members.length ?? 0) - both - 2;
    return either > 0 && both / either < SEPARATE_BELOW;
  };
  const found = contextsOf.flatMap((own, row) => {
    const joins = separateOnes(own, areSeparate).flatMap((at) => contexts[at] ?? []);
    const hasDied = of.people[row]?.standing === "has-died";
    return joins.length < 2 || hasDied ? [] : [{ row, joins, kinds: new Set(joins.map(({ kind }) => kind)).size }];
  });
  return found.sort(
    (a, b) =>
      b.joins.length - a.joins.length ||
      b.kinds - a.kinds ||
      (strength(b.row) ?? 0) - (strength(a.row) ?? 0) ||
      a.row - b.row,
  );
}

/**
 * Circles of three or more, silhouettes counted, and observed or declared environments of three or more; largest
 * first. Being together once, without a name for it, is no belonging.
 */
function bridgeable(of: Incidence): readonly Context[] {
  const circles = of.circles.flatMap(({ name, kind, silhouettes }, at) => {
    const members = of.circleMembers[at] ?? [];
    return members.length + silhouettes < LEAST_PEOPLE ? [] : [{ name, kind, members }];
  });
  const environments = of.environments.flatMap(({ name, kind, basis }, at) => {
    const members = of.members[at] ?? [];
    const isOnce = kind === "event" && name === "";
    return members.length < LEAST_PEOPLE || basis === "inferred" || isOnce ? [] : [{ name, kind, members }];
  });
  return [...circles, ...environments].sort((a, b) => b.members.length - a.members.length);
}

/** How many people each two contexts share; pairs that share nobody are absent. */
function overlaps(contextsOf: readonly (readonly number[])[], size: number): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const own of contextsOf) {
    for (const [i, a] of own.entries()) {
      for (const b of own.slice(i + 1)) shared.set(a * size + b, (shared.get(a * size + b) ?? 0) + 1);
    }
  }
  return shared;
}

/** Contexts of which no two overlap: from each start the largest that fit, and the longest such list. */
function separateOnes(own: readonly number[], areSeparate: (a: number, b: number) => boolean): readonly number[] {
  let best: readonly number[] = [];
  for (const start of own) {
    const chosen = [start];
    for (const other of own) {
      if (other !== start && chosen.every((one) => areSeparate(one, other))) chosen.push(other);
    }
    if (chosen.length > best.length) best = chosen;
  }
  return best;
}
