import type { Circle } from "../model/circle.ts";
import { byText } from "../model/ids.ts";
import type { CircleId, EnvironmentId, PersonId, SourceId } from "../model/ids.ts";
import type { AlterTie, EgoTie, Environment, Network, Person } from "../model/network.ts";
import { DECLARED_SOURCE } from "../people/keys.ts";
import { buildAlterTies } from "./alter-ties.ts";
import { suggestedKind } from "./circles.ts";
import { environmentsOfEgo } from "./environments.ts";
import { circleOfEnvironment } from "./ids.ts";
import { earliest, isCovered } from "./ties.ts";

/**
 * The network as it would be had ego never brought this source: whoever and whatever only it shows is
 * gone, and what others show too stays with what they show. People keep their ids and stay joined, so
 * that the two networks can be laid over one another; ego's own word (circles drawn or confirmed,
 * closeness) stays, whichever source first showed the person.
 */
export function withoutSource(network: Network, source: SourceId): Network {
  const people = network.people.flatMap((person) => seenElsewhere(person, source));
  const kept = new Map(people.map((person): readonly [PersonId, Person] => [person.id, person]));
  const sources = network.sources.filter(({ id }) => id !== source);
  const seeing = new Set(sources.filter(({ contactCoverage }) => contactCoverage !== null).map(({ id }) => id));
  const lost = contextsLost(network, source);
  const environments = network.environments.flatMap((environment) => placesLeft(environment, { source, lost, kept }));
  const before = byCircle(network.environments);
  const now = byCircle(environments);
  return {
    ...network,
    people,
    ties: network.ties.flatMap((tie) => {
      const person = kept.get(tie.person);
      return person === undefined ? [] : [tieLeft(tie, source, isCovered(person, seeing))];
    }),
    environments,
    circles: network.circles.flatMap((circle) =>
      circleLeft(circle, { source, kept, before: before.get(circle.id), now: now.get(circle.id) }),
    ),
    alterTies: tiesLeft(network.alterTies, environments, { kept, source }),
    proposals: network.proposals.filter(({ a, b }) => kept.has(a) && kept.has(b)),
    sources,
  };
}

/** The same for several sources; their order changes nothing. */
export const withoutSources = (network: Network, sources: readonly SourceId[]): Network =>
  sources.reduce(withoutSource, network);

function seenElsewhere(person: Person, source: SourceId): readonly Person[] {
  const sources = person.sources.filter((one) => one !== source);
  if (sources.length === 0) return [];
  return [{ ...person, sources, identities: person.identities.filter((identity) => identity.source !== source) }];
}

/** Contexts of ego's own that only this source's files state. */
function contextsLost({ sources }: Network, source: SourceId): ReadonlySet<EnvironmentId> {
  const elsewhere = environmentsOfEgo(sources.filter(({ id }) => id !== source).flatMap(({ files }) => files));
  const here = environmentsOfEgo(sources.filter(({ id }) => id === source).flatMap(({ files }) => files));
  return new Set([...here].filter((id) => !elsewhere.has(id)));
}

type Left = {
  readonly source: SourceId;
  readonly kept: ReadonlyMap<PersonId, Person>;
};

function placesLeft(
  environment: Environment,
  { source, lost, kept }: Left & { readonly lost: ReadonlySet<EnvironmentId> },
): readonly Environment[] {
  const members = environment.members
    .map(({ person, sources }) => ({ person, sources: sources.filter((one) => one !== source) }))
    .filter(({ person, sources }) => kept.has(person) && sources.length > 0);
  if (members.length === 0) return [];
  return [{ ...environment, members, egoBelongs: environment.egoBelongs && !lost.has(environment.id) }];
}

function tieLeft(tie: EgoTie, source: SourceId, covered: boolean): EgoTie {
  const contacts = tie.contacts.filter((log) => log.source !== source);
  const left = {
    ...tie,
    contacts,
    listedIn: tie.listedIn.filter((one) => one !== source),
    endedIn: tie.endedIn.filter((one) => one !== source),
    covered,
    closeness: source === DECLARED_SOURCE ? null : tie.closeness,
    ...(tie.carriers === undefined ? {} : { carriers: tie.carriers.filter((one) => one !== source) }),
  };
  if (tie.sinceIn === undefined) return left;
  const sinceIn = tie.sinceIn.filter((beginning) => beginning.source !== source);
  return { ...left, sinceIn, since: earliest(sinceIn) };
}

/** The environments that suggest a circle, by that circle. */
function byCircle(environments: readonly Environment[]): ReadonlyMap<CircleId, Environment> {
  const suggesting = environments.filter((environment) => suggestedKind(environment) !== null);
  return new Map(suggesting.map((environment) => [circleOfEnvironment(environment.id), environment]));
}

type ToCircle = Left & { readonly before: Environment | undefined; readonly now: Environment | undefined };

/** A suggestion stays while what is left would still suggest it; ego's own circles stay with who is left. */
function circleLeft(circle: Circle, { source, before, now, kept }: ToCircle): readonly Circle[] {
  const sources = circle.sources.filter((one) => one !== source);
  if (sources.length === 0) return [];
  const basis = circle.basis === "confirmed" && source === DECLARED_SOURCE ? "suggested" : circle.basis;
  if (before !== undefined && now === undefined && basis !== "confirmed") return [];
  const here = membersOf(now);
  const were = membersOf(before);
  const egoGone = source === DECLARED_SOURCE && now !== undefined && circle.basis !== "declared";
  const people = egoGone
    ? [...here].toSorted()
    : circle.people.filter(
        (person) => kept.has(person) && (now === undefined || here.has(person) || !were.has(person)),
      );
  return people.length === 0 && circle.basis === "suggested" ? [] : [{ ...circle, basis, people, sources }];
}

const membersOf = (environment: Environment | undefined): ReadonlySet<PersonId> =>
  new Set(environment?.members.map(({ person }) => person));

/** What was seen together is weighed anew among the people left; what other sources state stays as it was. */
function tiesLeft(
  ties: readonly AlterTie[],
  environments: readonly Environment[],
  { kept, source }: Left,
): readonly AlterTie[] {
  const staying = ties.filter(({ a, b }) => kept.has(a) && kept.has(b));
  const stated = staying.flatMap(({ a, b, statedIn = [] }) => {
    const sources = statedIn.filter((one) => one !== source);
    return sources.length === 0 ? [] : [{ a, b, sources }];
  });
  const again = new Map(
    buildAlterTies(environments, stated).map((tie): readonly [string, AlterTie] => [`${tie.a} ${tie.b}`, tie]),
  );
  const isOther = (tie: AlterTie): boolean => tie.environments.length === 0 && tie.statedIn === undefined;
  return staying
    .flatMap((tie) => (isOther(tie) ? [tie] : (again.get(`${tie.a} ${tie.b}`) ?? [])))
    .toSorted((x, y) => byText(x.a, y.a) || byText(x.b, y.b));
}
