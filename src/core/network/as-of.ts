import type { Circle } from "../model/circle.ts";
import type { Day } from "../model/day.ts";
import type { CircleId, EnvironmentId, PersonId, SourceId } from "../model/ids.ts";
import type { AlterTie, Ego, EgoTie, Environment, Network, Person } from "../model/network.ts";
import type { Coverage, Source } from "../model/source.ts";
import { DECLARED_SOURCE } from "../people/keys.ts";
import { buildAlterTies } from "./alter-ties.ts";
import { suggestedKind } from "./circles.ts";
import { circleOfEnvironment, environmentOfLabel } from "./ids.ts";
import { evenLabel } from "./labels.ts";
import { earliest, isCovered } from "./ties.ts";

/** A network as it stood on a day, and those of whom it cannot be told whether they were in it. */
export type NetworkAsOf = {
  readonly network: Network;
  /** People whom nothing dates, sorted. Nobody from the last dated day on: by then everyone here has been met. */
  readonly undated: readonly PersonId[];
};

/** First and last day on which anything in the network is dated; `null` where nothing is. */
export function datedSpan({ sources, ties }: Network): Coverage {
  let from: Day | null = null;
  let to: Day | null = null;
  const note = (day: Day | null | undefined): void => {
    if (day === null || day === undefined) return;
    if (from === null || day < from) from = day;
    if (to === null || day > to) to = day;
  };
  for (const { coverage, contactCoverage } of sources) {
    for (const day of [coverage.from, coverage.to, contactCoverage?.from, contactCoverage?.to]) note(day);
  }
  for (const tie of ties) {
    note(tie.since);
    for (const { day } of tie.sinceIn ?? []) note(day);
    for (const { days } of tie.contacts) for (const day of [days[0], days.at(-1)]) note(day);
  }
  return { from, to };
}

/** First day anything dates the tie: a beginning or a contact; `null` when nothing does. */
export function firstDated({ since, sinceIn = [], contacts }: EgoTie): Day | null {
  const begun = since === null ? [] : [{ day: since }];
  const met = contacts.flatMap(({ days: [day] }) => (day === undefined ? [] : [{ day }]));
  return earliest([...begun, ...sinceIn, ...met]);
}

/**
 * The network as of the end of an earlier day: contacts after it are gone, and so are people first dated later, with
 * the places and circles that only they make. From the last dated day on it is the very network given.
 *
 * What has no date is not guessed at. People whom nothing dates are left out and counted apart. A source or place that
 * does not date someone stays with them if another one does, so long as that source had begun: a label tells where one
 * knows a person from, not since when. Circles ego drew keep those of their people who are there; ego's word on
 * closeness was said today and is not put back in time. Names, roles and ended ties are as now, no source dates them.
 */
export function networkAsOf(network: Network, day: Day): NetworkAsOf {
  const last = datedSpan(network).to;
  if (last === null || day >= last) return { network, undated: [] };
  const sources = network.sources.flatMap((source) => sourceOn(source, day));
  const begun = new Set([...sources.map(({ id }) => id), DECLARED_SOURCE]);
  const seeing = new Set(sources.filter(({ contactCoverage }) => contactCoverage !== null).map(({ id }) => id));
  const tieOf = new Map(network.ties.map((tie): readonly [PersonId, EgoTie] => [tie.person, tie]));
  const people = network.people.flatMap((person) => personOn(person, tieOf.get(person.id), { day, begun }));
  const kept = new Map(people.map((person): readonly [PersonId, Person] => [person.id, person]));
  const later = contextsToCome(network.ego, day);
  const environments = network.environments.flatMap((environment) => placeOn(environment, kept, later));
  const before = byCircle(network.environments);
  const now = byCircle(environments);
  return {
    network: {
      ...network,
      ego: egoOn(network.ego, day),
      people,
      ties: network.ties.flatMap((tie) => {
        const person = kept.get(tie.person);
        return person === undefined ? [] : [tieOn(tie, { day, person, covered: isCovered(person, seeing) })];
      }),
      environments,
      circles: network.circles.flatMap((circle) =>
        circleOn(circle, { kept, begun, was: before.get(circle.id), now: now.get(circle.id) }),
      ),
      alterTies: alterTiesOn(network.alterTies, environments, { kept, begun }),
      proposals: network.proposals.filter(({ a, b }) => kept.has(a) && kept.has(b)),
      sources,
    },
    undated: network.ties.flatMap((tie) => (firstDated(tie) === null ? [tie.person] : [])).toSorted(),
  };
}

/** A source that had not begun is none yet; one without dates cannot be placed in time and stays. */
function sourceOn(source: Source, day: Day): readonly Source[] {
  const { coverage, contactCoverage } = source;
  if (coverage.from !== null && coverage.from > day) return [];
  const saw = contactCoverage !== null && (contactCoverage.from === null || contactCoverage.from <= day);
  return [{ ...source, coverage: upTo(coverage, day), contactCoverage: saw ? upTo(contactCoverage, day) : null }];
}

const upTo = ({ from, to }: Coverage, day: Day): Coverage => ({ from, to: to !== null && to > day ? day : to });

type Then = { readonly day: Day; readonly begun: ReadonlySet<SourceId> };

function personOn(person: Person, tie: EgoTie | undefined, { day, begun }: Then): readonly Person[] {
  const first = tie === undefined ? null : firstDated(tie);
  if (tie === undefined || first === null || first > day) return [];
  const later = new Set((tie.sinceIn ?? []).flatMap((beginning) => (beginning.day > day ? [beginning.source] : [])));
  const isThere = (source: SourceId): boolean => begun.has(source) && !later.has(source);
  const identities = person.identities.filter(({ source }) => isThere(source));
  return [{ ...person, sources: person.sources.filter(isThere), identities }];
}

function tieOn(
  tie: EgoTie,
  { day, person, covered }: { readonly day: Day; readonly person: Person; readonly covered: boolean },
): EgoTie {
  const there = new Set(person.sources);
  const contacts = tie.contacts.flatMap(({ source, days, directions, weights }) => {
    const after = days.findIndex((one) => one > day);
    const end = after < 0 ? days.length : after;
    if (end === 0) return [];
    return [{ source, days: days.slice(0, end), directions: directions.slice(0, end), weights: weights.slice(0, end) }];
  });
  const left = {
    ...tie,
    since: tie.since !== null && tie.since <= day ? tie.since : null,
    contacts,
    listedIn: tie.listedIn.filter((source) => there.has(source)),
    endedIn: tie.endedIn.filter((source) => there.has(source)),
    covered,
    closeness: null,
  };
  return tie.sinceIn === undefined ? left : { ...left, sinceIn: tie.sinceIn.filter((one) => one.day <= day) };
}

function egoOn(ego: Ego, day: Day): Ego {
  return { ...ego, belonged: ego.belonged.filter(({ from }) => from === null || from <= day) };
}

/** Ego's companies, schools and groups that were all still to come. */
function contextsToCome({ belonged }: Ego, day: Day): ReadonlySet<EnvironmentId> {
  const idOf = ({ environment: { kind, name } }: Ego["belonged"][number]): EnvironmentId =>
    environmentOfLabel(kind, evenLabel(kind, name));
  const come = new Set(belonged.filter(({ from }) => from === null || from <= day).map(idOf));
  return new Set(belonged.map(idOf).filter((id) => !come.has(id)));
}

function placeOn(
  environment: Environment,
  kept: ReadonlyMap<PersonId, Person>,
  later: ReadonlySet<EnvironmentId>,
): readonly Environment[] {
  const members = environment.members.flatMap(({ person, sources }) => {
    const there = kept.get(person)?.sources ?? [];
    const left = sources.filter((source) => source === DECLARED_SOURCE || there.includes(source));
    return kept.has(person) && left.length > 0 ? [{ person, sources: left }] : [];
  });
  if (members.length === 0) return [];
  return [{ ...environment, members, egoBelongs: environment.egoBelongs && !later.has(environment.id) }];
}

type There = {
  readonly kept: ReadonlyMap<PersonId, Person>;
  readonly begun: ReadonlySet<SourceId>;
};

/** A suggestion stays if its place would have suggested it then; whoever ego added to it stays too. */
function circleOn(
  circle: Circle,
  { kept, begun, was, now }: There & { readonly was: Environment | undefined; readonly now: Environment | undefined },
): readonly Circle[] {
  const suggests = now !== undefined && suggestedKind(now) !== null;
  if (circle.basis === "suggested" && was !== undefined && !suggests) return [];
  const were = new Set(was?.members.map(({ person }) => person));
  const here = new Set(now?.members.map(({ person }) => person));
  const people = circle.people.filter((person) => kept.has(person) && (here.has(person) || !were.has(person)));
  const sources = circle.sources.filter((source) => begun.has(source));
  return people.length === 0 || sources.length === 0 ? [] : [{ ...circle, people, sources }];
}

const byCircle = (environments: readonly Environment[]): ReadonlyMap<CircleId, Environment> =>
  new Map(environments.map((environment) => [circleOfEnvironment(environment.id), environment]));

/** What was seen together is weighed anew among those there; no pair comes up that is not tied today. */
function alterTiesOn(
  ties: readonly AlterTie[],
  environments: readonly Environment[],
  { kept, begun }: There,
): readonly AlterTie[] {
  const staying = ties.filter(({ a, b }) => kept.has(a) && kept.has(b));
  const stated = staying.flatMap(({ a, b, statedIn = [] }) => {
    const sources = statedIn.filter((source) => begun.has(source));
    return sources.length === 0 ? [] : [{ a, b, sources }];
  });
  const again = new Map(
    buildAlterTies(environments, stated).map((tie): readonly [string, AlterTie] => [`${tie.a} ${tie.b}`, tie]),
  );
  return staying.flatMap((tie) => {
    const isOther = tie.environments.length === 0 && tie.statedIn === undefined;
    return isOther ? [tie] : (again.get(`${tie.a} ${tie.b}`) ?? []);
  });
}
