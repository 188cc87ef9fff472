import { diceFrom } from "../../src/core/model/dice.ts";
import type { Network } from "../../src/core/model/network.ts";
import { chanceToKnow } from "../../src/core/network/alter-ties.ts";
import { rowsOf } from "../support/rows-of.ts";

/** A graph to be laid out: pairs of rows, each once. */
export type LaidGraph = { readonly count: number; readonly a: Uint32Array; readonly b: Uint32Array };

/** Places of the people, in any unit. */
export type Places = { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };

/** How well a picture keeps a graph (performance.md §3). */
export type LayoutMeasures = {
  /** Share of the graph's neighbours among the deg(v) nearest people, at most 30 each; mean over the sample. */
  readonly neighbours: number;
  /** Share of the sample whose nearest neighbour is under 1.5 px away on a map 2,000 px wide. */
  readonly crowd: number;
  /** Median length of a tie beside the median distance of two people. */
  readonly tieLength: number;
};

const SAMPLE = 600;
const MOST_NEIGHBOURS = 30;
const CROWDED = 1.5 / 2000;

/**
 * Who is likely to know whom: ties seen or stated, and each pair of a context with the chance a context of that size
 * gives (analysis.md §2.1). A clique of everyone in a company would be nobody's network.
 */
export function graphOfNetwork(network: Network): LaidGraph {
  const rowOf = rowsOf(network);
  const dice = diceFrom(11);
  const pairs = new Set<number>();
  const count = network.people.length;
  const add = (p: number | undefined, q: number | undefined): void => {
    if (p !== undefined && q !== undefined && p !== q) pairs.add(Math.min(p, q) * count + Math.max(p, q));
  };
  for (const { a, b, environments } of network.alterTies)
    if (environments.length === 0) add(rowOf.get(a), rowOf.get(b));
  const groups = [
    ...network.environments.map(({ members }) => members.map(({ person }) => person)),
    ...network.circles.map(({ people }) => people),
  ];
  for (const members of groups) {
    const chance = chanceToKnow(members.length);
    for (const [at, p] of members.entries()) {
      for (const q of members.slice(at + 1)) if (dice() < chance) add(rowOf.get(p), rowOf.get(q));
    }
  }
  const sorted = [...pairs].toSorted((p, q) => p - q);
  return {
    count,
    a: Uint32Array.from(sorted, (pair) => Math.floor(pair / count)),
    b: Uint32Array.from(sorted, (pair) => pair % count),
  };
}

/** Measures a picture of a graph; the same sample for the same graph. */
export function measureLayout(graph: LaidGraph, { x, y }: Places): LayoutMeasures {
  const neighbours: number[][] = Array.from({ length: graph.count }, () => []);
  graph.a.forEach((p, i) => {
    const q = graph.b[i] ?? p;
    neighbours[p]?.push(q);
    neighbours[q]?.push(p);
  });
  const dice = diceFrom(7);
  const tied = neighbours.flatMap((of, row) => (of.length > 0 ? [row] : []));
  const sample = shuffled(tied, dice).slice(0, SAMPLE);
  const xs = Array.from({ length: graph.count }, (_, row) => x[row] ?? 0);
  const width = Math.max(...range(xs), 1e-9);
  let kept = 0;
  let crowded = 0;
  for (const row of sample) {
    const mine = new Set(neighbours[row]);
    const away = Array.from({ length: graph.count }, (_, other) => ({
      other,
      d: other === row ? Infinity : squared({ x, y }, row, other),
    })).toSorted((p, q) => p.d - q.d || p.other - q.other);
    const most = Math.min(MOST_NEIGHBOURS, mine.size);
    kept += away.slice(0, most).filter(({ other }) => mine.has(other)).length / most;
    if (Math.sqrt(away[0]?.d ?? Infinity) < CROWDED * width) crowded++;
  }
  const ties = Array.from(graph.a, (p, i) => Math.sqrt(squared({ x, y }, p, graph.b[i] ?? p)));
  const pairs = Array.from({ length: 4000 }, () =>
    Math.sqrt(squared({ x, y }, Math.floor(dice() * graph.count), Math.floor(dice() * graph.count))),
  );
  return {
    neighbours: kept / sample.length,
    crowd: crowded / sample.length,
    tieLength: median(ties) / median(pairs),
  };
}

const squared = ({ x, y }: Places, p: number, q: number): number =>
  ((x[p] ?? 0) - (x[q] ?? 0)) ** 2 + ((y[p] ?? 0) - (y[q] ?? 0)) ** 2;

function range(values: readonly number[]): readonly [number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [most - least];
}

/** The middle value; of an even number the upper of the two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((p, q) => p - q)[Math.floor(values.length / 2)] ?? Number.NaN;

function shuffled(values: readonly number[], dice: () => number): number[] {
  const order = [...values];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(dice() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}
