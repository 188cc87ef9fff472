import type { Cluster } from "./analysis.ts";
import { describeClusters, type Described } from "./cluster-names.ts";
import { findClusters, type ClusterChoice, type Partition } from "./clusters.ts";
import { within, type Incidence } from "./incidence.ts";

/** People a cluster must exceed before it is looked into: up to thirty can be read as a list of names. */
const LEAST_PEOPLE = 30;
/** … and the share of the whole network (0–1): only a cluster that hides much of it is worth opening. */
const LEAST_SHARE = 0.15;
/** Parts that make a cluster fall apart; one is the cluster again. */
const LEAST_PARTS = 2;
/** Mean adjusted mutual information between runs (0–1) below which parts are not told: each run would tell others. */
const LEAST_STEADY = 0.6;

/**
 * Clusters with their parts. What is shared by more than half of a cluster, as the company that made it
 * one, says nothing inside it, so the same search on its people alone finds what lies beneath: offices,
 * years, groups. Same dice, same choice of the typical run; parts are named by what distinguishes them
 * within the cluster, and a part nothing distinguishes has no name. Whoever nothing places is in no part.
 */
export function withParts(
  of: Incidence,
  clusters: readonly Described[],
  choice: ClusterChoice & { readonly partition: Partition },
): readonly Omit<Cluster, "colour">[] {
  const least = Math.max(LEAST_PEOPLE, LEAST_SHARE * of.people.length);
  return clusters.map((cluster, at) => {
    const rows = choice.partition.clusters[at] ?? [];
    return { ...cluster, parts: rows.length > least ? partsOf(within(of, rows), choice) : [] };
  });
}

function partsOf(inside: Incidence, { seed, resolution }: ClusterChoice): Cluster["parts"] {
  const partition = findClusters(inside, { seed, resolution });
  if (partition.clusters.length < LEAST_PARTS || partition.stability < LEAST_STEADY) return [];
  return describeClusters(inside, partition).map(({ name, people }) => ({ name, people }));
}
