import type { CircleId, PersonId } from "../model/ids.ts";
import { byText } from "../model/ids.ts";
import type { Environment } from "../model/network.ts";
import { DECLARED_SOURCE } from "../people/keys.ts";
import type { Merged } from "../people/merge.ts";
import type { CircleLog } from "./drawn-circles.ts";
import { circleOfEnvironment } from "./ids.ts";

/** Whom ego put into a circle and took out of it, whatever the files say. */
export type Moves = { readonly into: ReadonlySet<PersonId>; readonly outOf: ReadonlySet<PersonId> };

export const NO_MOVES: Moves = { into: new Set(), outOf: new Set() };

/** The last word on each person and circle. */
export function movesOf({ moved }: CircleLog, { people, rowOfAlias }: Merged): ReadonlyMap<CircleId, Moves> {
  const last = new Map<CircleId, Map<PersonId, boolean>>();
  for (const { circle, people: aliases, into } of moved) {
    const words = last.get(circle) ?? new Map<PersonId, boolean>();
    for (const alias of aliases) {
      const person = people[rowOfAlias.get(alias) ?? -1];
      if (person !== undefined) words.set(person.id, into);
    }
    if (words.size > 0) last.set(circle, words);
  }
  const saying = (words: ReadonlyMap<PersonId, boolean>, into: boolean): ReadonlySet<PersonId> =>
    new Set([...words].flatMap(([person, said]) => (said === into ? [person] : [])));
  return new Map(
    [...last].map(([circle, words]) => [circle, { into: saying(words, true), outOf: saying(words, false) }]),
  );
}

/**
 * Environments after ego's moves. Who is put in belongs on ego's word, except where being there is seen (a chat, a
 * meeting): there only the circle has them. Who is taken out leaves a circle that a table states; a company, school or
 * family stays what the files say.
 */
export function afterMoves(
  environments: readonly Environment[],
  moves: ReadonlyMap<CircleId, Moves>,
): readonly Environment[] {
  if (moves.size === 0) return environments;
  return environments.flatMap((environment) => {
    const { into, outOf } = moves.get(circleOfEnvironment(environment.id)) ?? NO_MOVES;
    if (into.size + outOf.size === 0) return [environment];
    const members = new Map(environment.members.map(({ person, sources }) => [person, sources]));
    if (environment.basis !== "observed")
      for (const person of into)
        members.set(person, [...new Set([...(members.get(person) ?? []), DECLARED_SOURCE])].toSorted());
    if (environment.kind === "circle") for (const person of outOf) members.delete(person);
    if (members.size === 0) return [];
    const sorted = [...members].map(([person, sources]) => ({ person, sources }));
    return [{ ...environment, members: sorted.toSorted((a, b) => byText(a.person, b.person)) }];
  });
}
