import { adjustedMutualInformation } from "../../src/core/analysis/ami.ts";
import { findClusters } from "../../src/core/analysis/clusters.ts";
import { incidence, type Incidence } from "../../src/core/analysis/incidence.ts";
import { diceFrom } from "../../src/core/model/dice.ts";
import { buildNetwork } from "../../src/core/network/build.ts";
import { louvainRuns } from "../../src/core/network/graphology.ts";
import { sparseGraph, type WeightedEdge } from "../../src/core/network/sparse-graph.ts";
import { emailOf, plant, type Plan, type Planted } from "../support/planted.ts";
import { dayOf } from "../support/sketch-files.ts";

/** How much of what was planted is found again: adjusted mutual information, means over networks. */
export type Told = {
  readonly missing: number;
  readonly ours: number;
  /** Louvain on the graph of all pairs who share a place, each edge of weight one. */
  readonly clique: number;
  /** The same with the number of places shared as weight. */
  readonly counted: number;
  /** Of someone who knows the truth of everyone still shown in a place of two or more. */
  readonly best: number;
  /** Mean best F1 of the places themselves, as overlapping chips, per circle. */
  readonly chips: number;
  /** Share of people of whom nothing is shown. */
  readonly silent: number;
};

/** Shares of memberships missing, as the evidence asks: 0–60 %. */
export const LEVELS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6] as const;

/** Kinds of trouble besides what is missing. */
export const NOISES = {
  /** Every place is of one circle only. */
  none: { overlap: 0, wrong: 0, everyone: 0 },
  /** People who sit in two circles. */
  overlap: { overlap: 0.15, wrong: 0, everyone: 0 },
  /** People who sit in two circles, people shown where they do not belong, a company of many that cuts across. */
  all: { overlap: 0.1, wrong: 0.1, everyone: 0.4 },
} as const;

/** Few and many circles, alike and unlike in size. */
const SHAPES = [
  { people: 60, circles: 5, spread: 2 },
  { people: 150, circles: 8, spread: 4 },
  { people: 240, circles: 10, spread: 6 },
  { people: 240, circles: 20, spread: 3 },
  { people: 400, circles: 24, spread: 12 },
] as const;
const SEEDS = [1, 2, 3];

/** Fifteen networks of five shapes, with some of it missing and some kind of noise. */
export function toldOf(missing: number, noise: keyof typeof NOISES): Told {
  const plans = SHAPES.flatMap((shape) => SEEDS.map((seed): Plan => ({ ...shape, ...NOISES[noise], missing, seed })));
  const each = plans.map((plan) => measured(plan));
  const mean = (of: (told: Omit<Told, "missing">) => number): number =>
    each.reduce((sum, told) => sum + of(told), 0) / each.length;
  return {
    missing,
    ours: mean(({ ours }) => ours),
    clique: mean(({ clique }) => clique),
    counted: mean(({ counted }) => counted),
    best: mean(({ best }) => best),
    chips: mean(({ chips }) => chips),
    silent: mean(({ silent }) => silent),
  };
}

function measured(plan: Plan): Omit<Told, "missing"> {
  const planted = plant(plan);
  const { of, rows } = asRead(planted);
  const shown = new Set(of.members.filter(({ length }) => length > 1).flat());
  const known = Int32Array.from(of.people, () => -1);
  for (const [person, row] of rows.entries()) if (shown.has(row)) known[row] = planted.circleOf[person] ?? -1;
  return {
    ours: toldOfCircles(planted, rows, findClusters(of, { seed: plan.seed, resolution: 1 }).clusterOf),
    clique: toldOfCircles(planted, rows, explicitCliqueLouvain(of, "one", plan.seed)),
    counted: toldOfCircles(planted, rows, explicitCliqueLouvain(of, "count", plan.seed)),
    best: toldOfCircles(planted, rows, known),
    chips: toldByChips(planted, rows, of),
    silent: 1 - shown.size / rows.length,
  };
}

/** How far below Louvain on all pairs a mean of fifteen networks may fall. */
const SLACK = 0.01;

/** The gate: at every level at least what the usual way finds, but for a hundredth. */
export const isNoLowerThanUsual = ({ ours, clique }: Told): boolean => ours >= clique - SLACK;

const TODAY = dayOf("2026-11-23");

/** The planted export as the analysis sees it, the whole way from the files, and the row of each planted person. */
function asRead(planted: Planted): { readonly of: Incidence; readonly rows: readonly number[] } {
  const network = buildNetwork({ files: planted.files, changes: [], day: TODAY });
  const of = incidence(network);
  const rowOf = new Map(
    network.people.flatMap(({ id, identities }) =>
      identities.map(({ value }): readonly [string, number] => [value, of.rowOf.get(id) ?? -1]),
    ),
  );
  return { of, rows: planted.circleOf.map((_, person) => rowOf.get(emailOf(person)) ?? -1) };
}

/** The usual way: every pair that shares a place is an edge (of weight one, or of the number of places), and Louvain runs once. */
export function explicitCliqueLouvain(of: Incidence, weight: "one" | "count", seed: number): Int32Array {
  const size = of.people.length;
  const shared = new Map<number, number>();
  for (const members of of.members) {
    for (const [at, a] of members.entries()) {
      for (const b of members.slice(at + 1)) {
        const pair = a * size + b;
        shared.set(pair, weight === "one" ? 1 : (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  const edges = [...shared].map(([pair, weight]): WeightedEdge => ({
    a: Math.floor(pair / size),
    b: pair % size,
    weight,
  }));
  if (edges.length === 0) return new Int32Array(size).fill(-1);
  const [labels = new Uint32Array(size)] = louvainRuns(sparseGraph(size, edges), 1, [diceFrom(seed)]);
  const tied = new Set(edges.flatMap(({ a, b }) => [a, b]));
  return Int32Array.from(labels, (label, row) => (tied.has(row) ? label : -1));
}

/**
 * How well labels tell the planted circles, over everyone planted. Whoever has no label (−1) stands alone: nobody gains
 * by saying nothing of a person.
 */
function toldOfCircles(planted: Planted, rows: readonly number[], labels: ArrayLike<number>): number {
  const found = rows.map((row, person) => {
    const label = labels[row] ?? -1;
    return label < 0 ? labels.length + person : label;
  });
  return adjustedMutualInformation(planted.circleOf, found);
}

/** Mean over planted circles of the best F1 that any place of three or more reaches: what the overlapping chips tell. */
function toldByChips(planted: Planted, rows: readonly number[], of: Incidence): number {
  const chips = of.members.filter(({ length }) => length >= LEAST_CHIP).map((members) => new Set(members));
  const best = planted.circles.map((people) => {
    const own = people.map((person) => rows[person] ?? -1);
    return Math.max(
      0,
      ...chips.map((chip) => (2 * own.filter((row) => chip.has(row)).length) / (own.length + chip.size)),
    );
  });
  return best.reduce((sum, value) => sum + value, 0) / best.length;
}
const LEAST_CHIP = 3;
