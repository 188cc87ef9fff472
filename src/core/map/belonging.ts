import type { Analysis, PersonAnalysis } from "../analysis/analysis.ts";
import { ln } from "../model/arithmetic.ts";
import type { PersonId } from "../model/ids.ts";
import type { Network } from "../model/network.ts";

/** On the land of a cluster, in the sea between clusters, or in the halo of cold contacts. */
export type Place = "land" | "sea" | "halo";

/** A context as the map needs it: person rows, and how much one shared membership says. */
export type Gathering = {
  /** Index into `Network.environments`. */
  readonly index: number;
  readonly members: Uint32Array;
  /** 1 / ln(max(members, e)): a large affiliation says little, a small one much (analysis.md §4.4). */
  readonly weight: number;
};

/** Who belongs where, in rows of `Network.people` and positions in `Analysis.clusters`. */
export type Belonging = {
  readonly rowOf: ReadonlyMap<PersonId, number>;
  readonly place: readonly Place[];
  /** Cluster of each person, −1 for none. */
  readonly cluster: Int32Array;
  /** Per cluster a text that outlives the coming and going of its people: what holds it together. */
  readonly anchors: readonly string[];
  /** What a person adds to the area of their cluster, above 0. */
  readonly weight: Float64Array;
  /** 1 for bridges, who need room for their ring. */
  readonly bridge: Uint8Array;
  /** The other cluster a person leans to, −1 for none. */
  readonly other: Int32Array;
  /** How much they lean there, 0 (not at all) to 0.5 (as much as to their own). */
  readonly lean: Float64Array;
  readonly gatherings: readonly Gathering[];
  /** Gatherings of each person, as positions in `gatherings`. */
  readonly gatheringsOf: readonly (readonly number[])[];
  /** Affinity of people without a cluster: pairs of cluster and weight. */
  readonly pull: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** How much pairs of clusters have in common, `low * clusters + high` → weight. */
  readonly between: ReadonlyMap<number, number>;
};

/** Area of a person whose strength no source can tell: a little below a typical weak tie. */
const UNKNOWN_WEIGHT = 0.1;
/** Least area of a person on the land, so that nobody's ground vanishes. */
const LEAST_WEIGHT = 0.03;
/** Contexts of more than this share of everybody tell nobody apart (analysis.md §4.4). */
const TOO_LARGE = 0.5;
/** Of a context spread over many clusters only the largest shares are followed. */
const SHARES_FOLLOWED = 6;
/** Least affinity to another cluster, beside all affinities, that moves a person to the border. */
const LEAST_LEAN = 0.25;

/** Sorts everybody into land, sea and halo, and finds what pulls them. */
export function belong(network: Network, analysis: Analysis): Belonging {
  const count = network.people.length;
  const rowOf = new Map<PersonId, number>();
  network.people.forEach((person, row) => rowOf.set(person.id, row));
  const clusterAt = new Map(analysis.clusters.map((cluster, at) => [cluster.id, at]));
  const cluster = new Int32Array(count).fill(-1);
  const weight = new Float64Array(count);
  const place: Place[] = [];
  analysis.people.forEach((person, row) => {
    cluster[row] = person.cluster === null ? -1 : (clusterAt.get(person.cluster) ?? -1);
    weight[row] = Math.max(LEAST_WEIGHT, person.strength?.value ?? UNKNOWN_WEIGHT);
    place.push(isCold(person) ? "halo" : (cluster[row] ?? -1) < 0 ? "sea" : "land");
  });
  const gatherings = gather(network, rowOf);
  const gatheringsOf: number[][] = Array.from({ length: count }, () => []);
  gatherings.forEach(({ members }, at) => members.forEach((row) => gatheringsOf[row]?.push(at)));
  return {
    rowOf,
    place,
    cluster,
    anchors: analysis.clusters.map((found) => found.terms[0]?.environment ?? found.id),
    weight,
    bridge: Uint8Array.from(analysis.people, (person) => (person.roles.includes("bridge") ? 1 : 0)),
    gatherings,
    gatheringsOf,
    ...lean(network, { rowOf, place, cluster, gatherings, gatheringsOf }, analysis),
  };
}

/** A cold contact: covered by a source of contact, never in contact, in no circle. */
export const isCold = (person: PersonAnalysis): boolean =>
  person.strength?.band === "cold" && person.circles.length === 0;

function gather(network: Network, rowOf: ReadonlyMap<PersonId, number>): Gathering[] {
  const found: Gathering[] = [];
  network.environments.forEach((environment, index) => {
    const rows = environment.members.map((member) => rowOf.get(member.person)).filter((row) => row !== undefined);
    if (rows.length < 2 || rows.length > Math.max(3, TOO_LARGE * network.people.length)) return;
    found.push({ index, members: Uint32Array.from(rows), weight: 1 / Math.max(1, ln(rows.length)) });
  });
  return found;
}

function lean(
  network: Network,
  known: Pick<Belonging, "rowOf" | "place" | "cluster" | "gatherings" | "gatheringsOf">,
  analysis: Analysis,
): Pick<Belonging, "other" | "lean" | "pull" | "between"> {
  const { rowOf, place, cluster, gatherings, gatheringsOf } = known;
  const shares = gatherings.map((gathering) => sharesOf(gathering, cluster));
  const tied = tiedClusters(network, rowOf, cluster);
  const other = new Int32Array(place.length).fill(-1);
  const leaning = new Float64Array(place.length);
  const pull = new Map<number, ReadonlyMap<number, number>>();
  const between = new Map<number, number>();
  for (let row = 0; row < place.length; row++) {
    const own = cluster[row] ?? -1;
    const affinity = new Map<number, number>(tied.get(row));
    for (const at of gatheringsOf[row] ?? []) {
      const worth = gatherings[at]?.weight ?? 0;
      for (const [to, share] of shares[at] ?? []) affinity.set(to, (affinity.get(to) ?? 0) + worth * share);
    }
    if (own < 0) {
      if (affinity.size > 0) pull.set(row, affinity);
      continue;
    }
    let total = 0;
    let best = -1;
    for (const [to, value] of affinity) {
      total += value;
      if (to !== own && (best < 0 || value > (affinity.get(best) ?? 0))) best = to;
    }
    if (total === 0) continue;
    for (const [to, value] of affinity) {
      if (to === own) continue;
      const key = Math.min(own, to) * analysis.clusters.length + Math.max(own, to);
      between.set(key, (between.get(key) ?? 0) + value / total);
    }
    const share = best < 0 ? 0 : (affinity.get(best) ?? 0) / total;
    const roles = analysis.people[row]?.roles ?? [];
    if (share >= LEAST_LEAN || (share > 0 && (roles.includes("bridge") || roles.includes("several-circles")))) {
      other[row] = best;
      leaning[row] = Math.min(0.5, share);
    }
  }
  return { other, lean: leaning, pull, between };
}

/** The clusters a context reaches, each with its share of the members; the largest few. */
function sharesOf(gathering: Gathering, cluster: Int32Array): readonly (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (const row of gathering.members) {
    const at = cluster[row] ?? -1;
    if (at >= 0) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, SHARES_FOLLOWED)
    .map(([at, seen]) => [at, seen / gathering.members.length] as const);
}

function tiedClusters(
  network: Network,
  rowOf: ReadonlyMap<PersonId, number>,
  cluster: Int32Array,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const tied = new Map<number, Map<number, number>>();
  const add = (row: number, to: number, worth: number): void => {
    if (to < 0) return;
    const known = tied.get(row) ?? new Map<number, number>();
    known.set(to, (known.get(to) ?? 0) + worth);
    tied.set(row, known);
  };
  for (const { a, b, basis, weight } of network.alterTies) {
    if (basis === "inferred") continue;
    const from = rowOf.get(a);
    const to = rowOf.get(b);
    if (from === undefined || to === undefined) continue;
    add(from, cluster[to] ?? -1, weight);
    add(to, cluster[from] ?? -1, weight);
  }
  return tied;
}
