import type { Matchable } from "./matching-keys.ts";

/** One of ego's people with their keys hashed for an exchange. */
export type HashedPerson = Pick<Matchable, "row" | "kinds"> & {
  readonly sure: readonly string[];
  readonly names: readonly string[];
};

/** Someone of ego's who is in another's file too. */
export type Common = {
  readonly row: number;
  /** An address, a number or an account agrees; else only the name does. */
  readonly sure: boolean;
  /** Kinds of circles they are in on the other side, as a mask. */
  readonly theirs: number;
};

/** Whom of ego's people the other has, in order of rows. `theirs`: the other's entries by hash. */
export function inCommon(people: readonly HashedPerson[], theirs: ReadonlyMap<string, number>): readonly Common[] {
  return people.flatMap(({ row, sure, names }) => {
    const certain = sure.flatMap((hash) => theirs.get(hash) ?? []);
    const found = certain.length > 0 ? certain : names.flatMap((hash) => theirs.get(hash) ?? []);
    if (found.length === 0) return [];
    return [{ row, sure: certain.length > 0, theirs: found.reduce((all, kinds) => all | kinds, 0) }];
  });
}

/** Every kind of circle that entries, or people, tell of, as a mask. */
export const worldsOf = (masks: Iterable<number>): number => [...masks].reduce((all, kinds) => all | kinds, 0);
