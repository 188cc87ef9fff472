import type { Change } from "../model/change.ts";
import type { Day } from "../model/day.ts";
import type { PersonId } from "../model/ids.ts";
import type { Environment, Network, Person } from "../model/network.ts";
import type { FileRead } from "../model/source.ts";
import { DECLARED_SOURCE } from "../people/keys.ts";
import { mergePeople } from "../people/merge.ts";
import type { Merged } from "../people/merge.ts";
import { buildAlterTies } from "./alter-ties.ts";
import { buildCircles, suggestedKind } from "./circles.ts";
import { buildSources, inOrder } from "./coverage.ts";
import { circleLog, placeDrawn } from "./drawn-circles.ts";
import { buildEnvironments } from "./environments.ts";
import { circleOfEnvironment } from "./ids.ts";
import { poolThreads } from "./threads.ts";
import { buildTies } from "./ties.ts";

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
export function buildNetwork({ files: brought, changes, day }: ToBuild): Network {
  const files = inOrder(brought);
  const log = circleLog(changes);
  const merged = mergePeople({ files, changes, typed: log.drawn.flatMap(({ people }) => people) });
  const closeness = closenessOf(changes, merged);
  const threads = poolThreads(files, merged);
  const placed = buildEnvironments({ files, merged, threads, drawn: placeDrawn(log, merged) });
  const environments = placed.map((environment) =>
    suggestedKind(environment) !== null && log.confirmed.has(circleOfEnvironment(environment.id))
      ? confirmedByEgo(environment)
      : environment,
  );
  const people = saidByEgo(merged, closeness, environments);
  const egoSpoke = log.drawn.length > 0 || people.some(({ sources }) => sources.includes(DECLARED_SOURCE));
  const sources = buildSources(files, egoSpoke, day);
  const seeing = new Set(sources.filter(({ contactCoverage }) => contactCoverage !== null).map(({ id }) => id));
  return {
    ego: merged.ego,
    people,
    ties: buildTies({ files, merged: { ...merged, people }, threads, closeness, seeing, today: day }),
    environments,
    circles: buildCircles(environments, log),
    alterTies: buildAlterTies(environments),
    proposals: merged.proposals,
    sources,
  };
}

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
function confirmedByEgo(environment: Environment): Environment {
  const members = environment.members.map(({ person, sources }) => ({
    person,
    sources: [...new Set([...sources, DECLARED_SOURCE])].toSorted(),
  }));
  return { ...environment, members };
}

/** People of whom ego said something are known from ego's word too. */
function saidByEgo(
  { people }: Merged,
  closeness: ReadonlyMap<number, number>,
  environments: readonly Environment[],
): readonly Person[] {
  const named = new Set<PersonId>();
  for (const { members } of environments) {
    for (const { person, sources } of members) if (sources.includes(DECLARED_SOURCE)) named.add(person);
  }
  return people.map((person, row) =>
    named.has(person.id) || closeness.has(row)
      ? { ...person, sources: [...new Set([...person.sources, DECLARED_SOURCE])].toSorted() }
      : person,
  );
}
