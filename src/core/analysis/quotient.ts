import { byText } from "../model/ids.ts";
import { sparseGraph, type SparseGraph, type WeightedEdge } from "../network/sparse-graph.ts";
import type { Incidence } from "./incidence.ts";
import { bindingWeight } from "./projection.ts";
import { tieClasses } from "./tie-classes.ts";

/** An affiliation that covers more than this share of all contacts says nothing about circles. */
const MOST_SHARE = 0.5;
/** … if it has more people than this: of nine contacts, the choir of five is still a circle. */
const SMALL_ENOUGH = 30;
/** An affiliation of one person ties nobody. */
const LEAST_MEMBERS = 2;
/** Edges of the quotient above which the largest affiliations are left out (they stay visible as environments). */
export const MOST_EDGES = 300_000;

/** People grouped by what they belong to, and how the groups are tied. */
export type Quotient = {
  /** Rows of the people of each class, ascending. */
  readonly classes: readonly (readonly number[])[];
  /** Class of each person; −1 for those without any affiliation or tie to cluster by. */
  readonly classOf: Int32Array;
  readonly graph: SparseGraph;
  /** Environments the projection used, ascending. */
  readonly used: readonly number[];
};

/**
 * The graph that is clustered: two people are tied by every affiliation they share, with 1/ln k, and
 * by being seen together or declared tied. Those with identical affiliations are one node of
 * multiplicity n, which is exact: modularity is that of the full graph of all pairs,
 *
 *   W(S, T) = n_S n_T Σ w_f over f in both,   loop(S) = n_S (n_S − 1)/2 · Σ w_f
 *
 * and 5,000 contacts with a company of 2,000 need some 40,000 edges instead of 2.5 million.
 *
 * Ego is not in it: tied to everyone, ego would pull all circles into one. Departures from
 * analysis.md §4.4: a circle ego declared, and any affiliation of up to thirty people, is kept even
 * above half of all contacts; a tie seen between people is added on top of the affiliation that shows
 * it, since being there together was seen.
 */
export function quotient(of: Incidence, mostEdges = MOST_EDGES): Quotient {
  const fitting = of.environments.flatMap((environment, at) => {
    const size = of.members[at]?.length ?? 0;
    const wide = size > SMALL_ENOUGH && size > of.people.length * MOST_SHARE;
    const tooWide = wide && environment.basis !== "declared";
    return size < LEAST_MEMBERS || tooWide ? [] : [at];
  });
  const first = classify(of, fitting);
  const used = withinEdges(of, first, { environments: fitting, mostEdges });
  const grouped = used.length === fitting.length ? first : classify(of, used);
  return { ...grouped, used, graph: sparseGraph(grouped.classes.length, edges(of, grouped, used)) };
}

type Classes = Pick<Quotient, "classes" | "classOf">;

function classify(of: Incidence, environments: readonly number[]): Classes {
  const isUsed = new Set(environments);
  const own = tieClasses(of, isUsed);
  const byKey = new Map<string, number[]>();
  for (const row of of.people.keys()) {
    const affiliations = (of.environmentsOf[row] ?? []).filter((at) => isUsed.has(at));
    const individual = own.get(row);
    if (affiliations.length === 0 && individual === undefined) continue;
    const key = `${affiliations.join(",")};${individual ?? ""}`;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [row]);
    else same.push(row);
  }
  const classes = [...byKey].sort(([a], [b]) => byText(a, b)).map(([, rows]) => rows);
  const classOf = new Int32Array(of.people.length).fill(-1);
  for (const [at, rows] of classes.entries()) for (const row of rows) classOf[row] = at;
  return { classes, classOf };
}

/** Classes present in each environment, ascending. */
function classesIn(of: Incidence, { classOf }: Classes, environment: number): readonly number[] {
  const found = new Set<number>();
  for (const row of of.members[environment] ?? []) found.add(classOf[row] ?? -1);
  return [...found].sort((a, b) => a - b);
}

function withinEdges(
  of: Incidence,
  grouped: Classes,
  { environments, mostEdges }: { readonly environments: readonly number[]; readonly mostEdges: number },
): readonly number[] {
  const sized = environments.map((at) => {
    const count = classesIn(of, grouped, at).length;
    return { at, size: of.members[at]?.length ?? 0, edges: (count * (count - 1)) / 2 };
  });
  let total = sized.reduce((sum, { edges }) => sum + edges, 0);
  const dropped = new Set<number>();
  for (const { at, edges } of [...sized].sort((a, b) => b.size - a.size || b.edges - a.edges || a.at - b.at)) {
    if (total <= mostEdges) break;
    total -= edges;
    dropped.add(at);
  }
  return environments.filter((at) => !dropped.has(at));
}

function edges(of: Incidence, grouped: Classes, used: readonly number[]): readonly WeightedEdge[] {
  const { classes } = grouped;
  const result: WeightedEdge[] = [];
  const weightOf = new Map(used.map((at) => [at, bindingWeight(of.members[at]?.length ?? 0)]));
  const present = new Map(used.map((at) => [at, classesIn(of, grouped, at)]));
  const seen = seenTogether(of, grouped);
  const sum = new Float64Array(classes.length);
  for (const [a, rows] of classes.entries()) {
    const touched: number[] = [];
    const add = (b: number, weight: number): void => {
      if (weight <= 0) return;
      if (sum[b] === 0) touched.push(b);
      sum[b] = (sum[b] ?? 0) + weight;
    };
    let own = 0;
    for (const at of of.environmentsOf[rows[0] ?? -1] ?? []) {
      const weight = weightOf.get(at);
      if (weight === undefined) continue;
      own += weight;
      for (const b of present.get(at) ?? []) if (b > a) add(b, weight * rows.length * (classes[b]?.length ?? 0));
    }
    for (const [b, weight] of seen[a] ?? []) add(b, weight);
    add(a, own * ((rows.length * (rows.length - 1)) / 2));
    for (const b of touched.sort((x, y) => x - y)) {
      result.push({ a, b, weight: sum[b] ?? 0 });
      sum[b] = 0;
    }
  }
  return result;
}

/** Weight of the declared and observed ties between classes, at the lower class; within a class, at itself. */
function seenTogether(of: Incidence, { classes, classOf }: Classes): readonly ReadonlyMap<number, number>[] {
  const result = classes.map(() => new Map<number, number>());
  for (const { a, b, tie } of of.alterTies) {
    const classA = classOf[a] ?? -1;
    const classB = classOf[b] ?? -1;
    const low = Math.min(classA, classB);
    if (low < 0 || tie.basis === "inferred") continue;
    const high = Math.max(classA, classB);
    result[low]?.set(high, (result[low].get(high) ?? 0) + tie.weight);
  }
  return result;
}
