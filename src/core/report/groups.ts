import type { Analysis, Cluster } from "../analysis/analysis.ts";
import type { Circle } from "../model/circle.ts";
import { byText, type CircleId, type ClusterId, type PersonId } from "../model/ids.ts";
import type { ReportCircle, ReportCluster } from "./contract.ts";
import { FEWEST } from "./rarity.ts";
import type { Veil } from "./veil.ts";

/** The name and kind of what small groups are merged into. */
const OTHER = "other";

/** Circles or clusters as told, and where each went. */
export type Told<Id extends string, Group> = {
  readonly groups: readonly Group[];
  /** The id under which the report tells of a group. */
  readonly idOf: (id: Id) => string;
};

/** Circles as they are; behind pseudonyms named by kind and number, and small ones merged. */
export function tellCircles(circles: readonly Circle[], veil: Veil): Told<CircleId, ReportCircle> {
  const small = veil.names === "included" ? [] : circles.filter(({ people }) => people.length < FEWEST);
  const merged = veil.id("circle", OTHER);
  const inMerged = new Set(small.map(({ id }) => id));
  const idOf = (id: CircleId): string => (inMerged.has(id) ? merged : veil.id("circle", id));
  const numbers = new Map<string, number>();
  const told = circles
    .filter(({ id }) => !inMerged.has(id))
    .map((circle) => ({ circle, id: idOf(circle.id) }))
    .sort((a, b) => byText(a.id, b.id))
    .map(({ circle: { name, kind, basis, people, silhouettes }, id }): ReportCircle => {
      const number = (numbers.get(kind) ?? 0) + 1;
      numbers.set(kind, number);
      const shown = veil.names === "included" ? name : `${kind} ${number}`;
      return { id, name: shown, kind, basis, people: people.length, silhouettes };
    });
  const other: ReportCircle = {
    id: merged,
    name: OTHER,
    kind: OTHER,
    basis: leastFounded(small),
    people: distinct(small),
    silhouettes: small.reduce((sum, { silhouettes }) => sum + silhouettes, 0),
  };
  return { groups: small.length === 0 ? told : [...told, other].sort((a, b) => byText(a.id, b.id)), idOf };
}

/** Clusters as they are; behind pseudonyms numbered from the largest, and small ones merged. */
export function tellClusters(clusters: Analysis["clusters"], veil: Veil): Told<ClusterId, ReportCluster> {
  const small = veil.names === "included" ? [] : clusters.filter(({ people }) => people.length < FEWEST);
  const merged = veil.id("cluster", OTHER);
  const inMerged = new Set(small.map(({ id }) => id));
  const idOf = (id: ClusterId): string => (inMerged.has(id) ? merged : veil.id("cluster", id));
  const told = clusters
    .filter(({ id }) => !inMerged.has(id))
    .map((cluster, at): ReportCluster => {
      const shown = veil.names === "included" ? cluster.name : `Cluster ${at + 1}`;
      return {
        id: idOf(cluster.id),
        name: shown,
        people: cluster.people.length,
        colour: cluster.colour,
        ...terms(cluster, veil),
      };
    });
  const other: ReportCluster = { id: merged, name: OTHER, people: distinct(small), colour: -1, why: [], terms: [] };
  return { groups: [...told, ...(small.length === 0 ? [] : [other])].sort((a, b) => byText(a.id, b.id)), idOf };
}

function terms({ terms, people }: Cluster, veil: Veil): Pick<ReportCluster, "why" | "terms"> {
  return {
    why: veil.list(terms.map(({ name, covers }) => `${name} (${covers}/${people.length})`)),
    terms: veil.list(terms.map(({ name }) => name)),
  };
}

const distinct = (groups: readonly { readonly people: readonly PersonId[] }[]): number =>
  new Set(groups.flatMap(({ people }) => people)).size;

/** A merged circle is only as well founded as the least of its parts. */
function leastFounded(circles: readonly Circle[]): Circle["basis"] {
  const has = (basis: Circle["basis"]): boolean => circles.some((circle) => circle.basis === basis);
  return has("suggested") ? "suggested" : has("confirmed") ? "confirmed" : "declared";
}
