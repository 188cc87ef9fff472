import { diceFrom } from "../model/dice.ts";
import { louvainRuns } from "../network/graphology.ts";
import type { SparseGraph } from "../network/sparse-graph.ts";
import { agreement, certainty, type Certainty } from "./agreement.ts";
import type { Incidence } from "./incidence.ts";
import { lookedInto } from "./looked-into.ts";
import { modularity } from "./modularity.ts";
import { quotient } from "./quotient.ts";

/** Runs with different dice, of which the most typical is kept. */
const RUNS = 10;
/** Keeps the dice of neighbouring seeds apart. */
const SEED_STRIDE = 7_919;
/** Groups of fewer people are not shown as clusters. */
const LEAST_PEOPLE = 3;
/** Share of runs (0–1) below which a person lies between two clusters: at six in ten, most runs still agree (analysis.md §4.4). */
const LEAST_MEMBERSHIP = 0.6;

/** How clusters are looked for. */
export type ClusterChoice = {
  readonly seed: number;
  /** γ: 1 usual, .5 for larger and 2 for smaller clusters. */
  readonly resolution: number;
};

/** A partition of people; those in no cluster stand in none. */
export type Partition = {
  /** Rows of each cluster's people, ascending; largest cluster first. */
  readonly clusters: readonly (readonly number[])[];
  /** Cluster of each person, −1 for none. */
  readonly clusterOf: Int32Array;
  /** Share of runs that agree on the person's cluster; 0 without a cluster. */
  readonly membership: Float64Array;
  /** The other cluster of whoever has a membership below .6, by number; −1 for none. */
  readonly between: Int32Array;
  /** Of the partition kept, on the graph of all pairs; small groups count as they were found. */
  readonly modularity: number;
  /** Mean adjusted mutual information between the runs; 0 where there was nothing to cluster. */
  readonly stability: number;
  /** False where there was nothing to cluster. */
  readonly found: boolean;
};

/**
 * Clusters: Louvain on the quotient of affiliations, each group looked into again unless larger ones are asked for; ten
 * runs, the most typical kept, disconnected groups split, groups under three people folded into none.
 *
 * Louvain can leave a community disconnected (V. A. Traag, L. Waltman & N. J. van Eck, "From Louvain
 * to Leiden", Scientific Reports 9 (2019)); on graphs like ours that was measured to be rare, so a
 * split afterwards is enough.
 */
export function findClusters(of: Incidence, { seed, resolution }: ClusterChoice): Partition {
  const { classes, classOf, graph } = quotient(of);
  if (graph.size === 0) return nothing(of.people.length);
  const dice = Array.from({ length: RUNS }, (_, run) => diceFrom(seed * SEED_STRIDE + run));
  const weights = classes.map((rows) => rows.length);
  const louvain = louvainRuns(graph, resolution, dice);
  const runs =
    resolution < 1
      ? louvain
      : louvain.map((labels, run) => lookedInto(graph, labels, { people: weights, dice: dice[run] ?? diceFrom(seed) }));
  const { medoid, stability } = agreement(runs, weights);
  const typical = runs[medoid] ?? new Uint32Array(graph.size);
  const kept = splitDisconnected(graph, typical);
  const found = { classes, classOf, labels: kept, typical, certainty: certainty(typical, runs, weights) };
  return {
    ...laidOut(of.people.length, found),
    modularity: modularity(graph, kept, resolution),
    stability,
    found: true,
  };
}

/** Gives each connected part of a group a label of its own. */
export function splitDisconnected(graph: SparseGraph, labels: ArrayLike<number>): Uint32Array {
  const result = new Uint32Array(graph.size);
  const reached = new Uint8Array(graph.size);
  let next = 0;
  for (let start = 0; start < graph.size; start++) {
    if (reached[start] === 1) continue;
    const label = next++;
    const waiting = [start];
    reached[start] = 1;
    for (let a = waiting.pop(); a !== undefined; a = waiting.pop()) {
      result[a] = label;
      for (let at = graph.starts[a] ?? 0; at < (graph.starts[a + 1] ?? 0); at++) {
        const b = graph.neighbours[at] ?? 0;
        if (reached[b] === 1 || labels[b] !== labels[start]) continue;
        reached[b] = 1;
        waiting.push(b);
      }
    }
  }
  return result;
}

const nothing = (people: number): Partition => ({
  clusters: [],
  clusterOf: new Int32Array(people).fill(-1),
  membership: new Float64Array(people),
  between: new Int32Array(people).fill(-1),
  modularity: 0,
  stability: 0,
  found: false,
});

type Found = {
  readonly classes: readonly (readonly number[])[];
  readonly classOf: Int32Array;
  /** Group of each class, in one piece each. */
  readonly labels: Uint32Array;
  /** Group of each class as the typical run has it. */
  readonly typical: ArrayLike<number>;
  readonly certainty: Certainty;
};

function laidOut(people: number, found: Found): Pick<Partition, "clusters" | "clusterOf" | "membership" | "between"> {
  const groups = new Map<number, number[]>();
  for (const [at, rows] of found.classes.entries()) {
    const label = found.labels[at] ?? 0;
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [...rows]);
    else group.push(...rows);
  }
  const clusters = [...groups.values()]
    .filter((rows) => rows.length >= LEAST_PEOPLE)
    .map((rows) => rows.sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const clusterOf = new Int32Array(people).fill(-1);
  const membership = new Float64Array(people);
  for (const [cluster, rows] of clusters.entries()) {
    for (const row of rows) {
      clusterOf[row] = cluster;
      membership[row] = found.certainty.sure[found.classOf[row] ?? -1] ?? 0;
    }
  }
  return { clusters, clusterOf, membership, between: betweens(found, { clusters, clusterOf, membership }) };
}

function betweens(
  { classes, classOf, typical, certainty: { other } }: Found,
  { clusters, clusterOf, membership }: Pick<Partition, "clusters" | "clusterOf" | "membership">,
): Int32Array {
  // A group of the typical run that fell into pieces is met again in its largest piece.
  const pieceOf = new Map<number, number>();
  for (const [at, rows] of classes.entries()) {
    const piece = clusterOf[rows[0] ?? -1] ?? -1;
    const label = typical[at] ?? 0;
    const known = pieceOf.get(label) ?? -1;
    const larger = (clusters[piece]?.length ?? 0) > (clusters[known]?.length ?? 0);
    if (piece >= 0 && (known < 0 || larger)) pieceOf.set(label, piece);
  }
  return clusterOf.map((own, row) => {
    if (own < 0 || (membership[row] ?? 0) >= LEAST_MEMBERSHIP) return -1;
    return pieceOf.get(other[classOf[row] ?? -1] ?? -1) ?? -1;
  });
}
