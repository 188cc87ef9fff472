import type { Cluster } from "./analysis.ts";
import type { Partition } from "./clusters.ts";
import type { Standing } from "./standing.ts";

/** Hues of the atlas; later clusters are neutral. */
const COLOURS = 10;
/** What a person who is not cold adds to a cluster's weight beside their strength, so that unknown strengths count too. */
const PRESENCE = 0.1;

/**
 * Gives the ten hues to the clusters that matter most to ego, by the summed strength of their people:
 * by head-count a company of cold contacts would outshine the family. Cold contacts weigh nothing.
 */
export function colourClusters(
  clusters: readonly Omit<Cluster, "colour">[],
  partition: Partition,
  standings: readonly Standing[],
): readonly Cluster[] {
  const weights = partition.clusters.map((rows) => rows.reduce((sum, row) => sum + weightOf(standings[row]), 0));
  const ranked = [...weights.keys()].toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const slots = new Map(ranked.slice(0, COLOURS).map((at, slot) => [at, slot]));
  return clusters.map((cluster, at) => ({ ...cluster, colour: slots.get(at) ?? -1 }));
}

function weightOf(standing: Standing | undefined): number {
  if (standing === undefined || standing.state === "cold") return 0;
  return PRESENCE + (standing.value ?? 0);
}
