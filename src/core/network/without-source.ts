import type { SourceId } from "../model/ids.ts";
import type { Network } from "../model/network.ts";

/**
 * The network as it would be had ego never brought this source: whoever and whatever only it shows is
 * gone, and what others show too stays with what they show.
 */
export function withoutSource(network: Network, source: SourceId): Network {
  const kept = new Map(
    network.people
      .map((person) => ({ ...person, sources: person.sources.filter((one) => one !== source) }))
      .filter(({ sources }) => sources.length > 0)
      .map((person) => [person.id, person]),
  );
  const left = network.sources.filter(({ id }) => id !== source);
  const sees = new Set(left.filter(({ contactCoverage }) => contactCoverage !== null).map(({ id }) => id));
  const environments = network.environments
    .map((environment) => ({
      ...environment,
      members: environment.members
        .map(({ person, sources }) => ({ person, sources: sources.filter((one) => one !== source) }))
        .filter(({ person, sources }) => kept.has(person) && sources.length > 0),
    }))
    .filter(({ members }) => members.length > 0);
  const present = new Set(environments.map(({ id }) => id));
  return {
    ...network,
    people: [...kept.values()],
    ties: network.ties
      .filter(({ person }) => kept.has(person))
      .map((tie) => ({
        ...tie,
        contacts: tie.contacts.filter((log) => log.source !== source),
        listedIn: tie.listedIn.filter((one) => one !== source),
        endedIn: tie.endedIn.filter((one) => one !== source),
        covered: tie.covered && (kept.get(tie.person)?.sources.some((one) => sees.has(one)) ?? false),
      })),
    environments,
    circles: network.circles
      .map((circle) => ({
        ...circle,
        people: circle.people.filter((person) => kept.has(person)),
        sources: circle.sources.filter((one) => one !== source),
      }))
      .filter(({ sources }) => sources.length > 0),
    alterTies: network.alterTies
      .map((tie) => ({ ...tie, environments: tie.environments.filter((id) => present.has(id)) }))
      .filter(
        (tie) =>
          kept.has(tie.a) && kept.has(tie.b) && (tie.basis === "declared" || tie.environments.length > 0),
      ),
    proposals: [],
    sources: left,
  };
}
