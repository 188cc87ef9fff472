import type { Network } from "../core/model/network.ts";
import type { PersonId } from "../core/model/ids.ts";
import { byText } from "../core/model/ids.ts";
import type { ClusterView, WorldView } from "./groups.ts";
import type { Made } from "./session.ts";

/** A context of fewer people is a meeting, not a place in someone's life. */
const LEAST_PEOPLE = 3;
/** Shown at most: enough for every list, little to send. */
const MOST_WORLDS = 300;

/** Clusters as the page shows them, in the order of the analysis. */
export function clusterViews({ analysis }: Made): readonly ClusterView[] {
  const sums = new Map<string, { certainty: number; between: number }>();
  for (const { cluster, membership, between } of analysis.people) {
    if (cluster === null) continue;
    const sum = sums.get(cluster) ?? { certainty: 0, between: 0 };
    sum.certainty += membership;
    if (between !== null) sum.between++;
    sums.set(cluster, sum);
  }
  return analysis.clusters.map(({ id, name, people, colour, terms, parts }) => ({
    id,
    name,
    people: people.length,
    colour,
    // A circle and its chat may have one name; what it says is said once.
    terms: terms
      .filter((term, at) => terms.findIndex((other) => other.name === term.name) === at)
      .map((term) => ({ name: term.name, covers: term.covers })),
    certainty: (sums.get(id)?.certainty ?? 0) / Math.max(1, people.length),
    between: sums.get(id)?.between ?? 0,
    parts: parts.map((part) => ({ name: part.name, people: part.people.length })),
  }));
}

/** Contexts as overlapping labels, largest first; untitled talks are left out, since there is nothing to call them by. */
export function worldViews(network: Network): readonly WorldView[] {
  const worlds = network.environments.filter(({ members, name }) => members.length >= LEAST_PEOPLE && name !== "");
  const counts = new Map<PersonId, number>();
  for (const { members } of worlds) {
    for (const { person } of members) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return worlds
    .map(({ id, kind, name, basis, members, egoBelongs }) => ({
      id,
      kind,
      name,
      basis,
      people: members.length,
      onlyHere: members.filter(({ person }) => counts.get(person) === 1).length,
      egoBelongs,
    }))
    .sort((a, b) => b.people - a.people || byText(a.id, b.id))
    .slice(0, MOST_WORLDS);
}
