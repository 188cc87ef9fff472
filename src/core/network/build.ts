import type { Change } from "../model/change.ts";
import type { Day } from "../model/day.ts";
import type { Circle } from "../model/circle.ts";
import { byText } from "../model/ids.ts";
import type { CircleId, PersonId } from "../model/ids.ts";
import type { Answered, Environment, Network, Person } from "../model/network.ts";
import type { FileRead } from "../model/source.ts";
import { scrub } from "../people/forgotten.ts";
import { DECLARED_SOURCE } from "../people/keys.ts";
import { rowsLeftOut, withoutRows } from "../people/left-out.ts";
import { mergePeople } from "../people/merge.ts";
import type { Merged } from "../people/merge.ts";
import { companiesInEgosWords, inEgosWords } from "../people/own-words.ts";
import { poolAcquaintances } from "./acquaintances.ts";
import { buildAlterTies } from "./alter-ties.ts";
import { buildCircles, suggestedKind } from "./circles.ts";
import { buildSources, inOrder } from "./coverage.ts";
import { circleLog, placeDrawn } from "./drawn-circles.ts";
import { buildEnvironments } from "./environments.ts";
import { poolGatherings } from "./gatherings.ts";
import { circleOfEnvironment } from "./ids.ts";
import { afterMoves, movesOf } from "./moves.ts";
import type { Moves } from "./moves.ts";
import { poolThreads } from "./threads.ts";
import { buildTies } from "./ties.ts";
import { lastAnswers, placeAnswers, toldOfTies, withCohesion } from "./told.ts";
import type { ToldOfTie } from "./told.ts";

/** What a network is made of: files as read, ego's log in the order it was said, and the day that counts as today. */
export type ToBuild = {
  readonly files: readonly FileRead[];
  readonly changes: readonly Change[];
  readonly day: Day;
};

/**
 * The one network of everything brought and said. The same files in any order, their rows in any
 * order, or a file twice, give the same network; leaving a change out undoes it.
 */
export function buildNetwork(brought: ToBuild): Network {
  const { day } = brought;
  const { files: left, changes } = scrub(brought);
  const files = inOrder(left);
  const log = circleLog(changes);
  const answers = lastAnswers(changes);
  const everyone = mergePeople({
    files,
    changes,
    typed: [...log.drawn, ...answers.values()].flatMap(({ people }) => people),
  });
  const worded = { ...everyone, people: inEgosWords(everyone, files, changes) };
  const out = rowsLeftOut(worded, changes);
  const merged = withoutRows(worded, out);
  const closeness = closenessOf(changes, merged);
  const threads = poolThreads(files, merged);
  const occasions = poolGatherings(files, merged, day);
  const moves = movesOf(log, merged);
  const drawn = placeDrawn(log, merged, moves);
  const companies = companiesInEgosWords(merged, changes);
  const placed = buildEnvironments({ files, merged, threads, occasions, drawn, companies });
  const environments = withCohesion(afterMoves(placed, moves), log).map((environment) => {
    const circle = log.confirmed.size > 0 && suggestedKind(environment) !== null;
    const id = circle ? circleOfEnvironment(environment.id) : null;
    return id !== null && log.confirmed.has(id) ? confirmedByEgo(environment, moves.get(id)?.outOf) : environment;
  });
  const circles = buildCircles(environments, log, moves);
  const answered = placeAnswers(answers, merged);
  const told = toldOfTies(changes, merged, new Set(circles.map(({ id }) => id)));
  const said = saidByEgo({ merged, closeness, environments, circles, moves, answered, told });
  const egoSpoke = log.drawn.length > 0 || said.some(({ sources }) => sources.includes(DECLARED_SOURCE));
  const sources = buildSources(files, egoSpoke, day);
  const seeing = new Set(sources.filter(({ contactCoverage }) => contactCoverage !== null).map(({ id }) => id));
  const leftOut = [...out].flatMap((row) => worded.people[row] ?? []).toSorted((a, b) => byText(a.id, b.id));
  const forgotten = forgottenPeople(changes);
  return {
    ego: merged.ego,
    people: said,
    ties: buildTies({
      files,
      merged: { ...merged, people: said },
      threads,
      occasions,
      closeness,
      seeing,
      today: day,
    }).map((tie, row) => ({ ...tie, ...told.get(row) })),
    environments,
    circles,
    alterTies: buildAlterTies(environments, poolAcquaintances(files, merged)),
    proposals: merged.proposals,
    sources,
    ...(answered.length === 0 ? {} : { answers: answered }),
    ...(leftOut.length === 0
      ? {}
      : { leftOut: leftOut.map(({ id, name, sources: seen }) => ({ id, name, sources: seen })) }),
    ...(forgotten === 0 ? {} : { forgotten }),
  };
}

/** Each person is forgotten once, however often it is said. */
const forgottenPeople = (changes: readonly Change[]): number =>
  new Set(changes.flatMap((change) => (change.kind === "forget" ? [`${change.salt} ${change.marks.join(" ")}`] : [])))
    .size;

/** The last word on each person; `null` takes it back. */
function closenessOf(changes: readonly Change[], { rowOfAlias }: Merged): ReadonlyMap<number, number> {
  const said = new Map<number, number>();
  for (const change of changes) {
    if (change.kind !== "closeness") continue;
    const row = rowOfAlias.get(change.person);
    if (row === undefined) continue;
    if (change.closeness === null) said.delete(row);
    else said.set(row, change.closeness);
  }
  return said;
}

/** Agreeing to a suggested circle is ego's own word about everyone in it. */
function confirmedByEgo(environment: Environment, outOf: ReadonlySet<PersonId> | undefined): Environment {
  const members = environment.members.map(({ person, sources }) => ({
    person,
    sources: outOf?.has(person) === true ? sources : [...new Set([...sources, DECLARED_SOURCE])].toSorted(),
  }));
  return { ...environment, members };
}

type ToSay = {
  readonly merged: Merged;
  readonly closeness: ReadonlyMap<number, number>;
  readonly environments: readonly Environment[];
  readonly circles: readonly Circle[];
  readonly moves: ReadonlyMap<CircleId, Moves>;
  readonly answered: readonly Answered[];
  readonly told: ReadonlyMap<number, ToldOfTie>;
};

/** People of whom ego said where they belong, what they give or how close they are, and those who came to mind, are known from ego's word too. */
function saidByEgo({
  merged: { people },
  closeness,
  environments,
  circles,
  moves,
  answered,
  told,
}: ToSay): readonly Person[] {
  const named = new Set<PersonId>();
  for (const { members } of environments) {
    for (const { person, sources } of members) if (sources.includes(DECLARED_SOURCE)) named.add(person);
  }
  for (const { people: found } of answered) for (const person of found) named.add(person);
  // Met on a platform and nowhere else is the one thing ego can say that leaves someone to the platform.
  for (const [row, { origin, carriers }] of told) {
    const person = people[row];
    const elsewhere = (origin?.circle ?? null) !== null || carriers?.includes(DECLARED_SOURCE) === true;
    if (person !== undefined && elsewhere) named.add(person.id);
  }
  for (const { id } of circles) for (const person of moves.get(id)?.into ?? []) named.add(person);
  return people.map((person, row) =>
    named.has(person.id) || closeness.has(row) || person.offers !== undefined || person.seeks !== undefined
      ? { ...person, sources: [...new Set([...person.sources, DECLARED_SOURCE])].toSorted() }
      : person,
  );
}
