import { CIRCLE_KINDS, type CircleKind } from "../model/circle.ts";
import type { PersonId } from "../model/ids.ts";
import type { Network, Person } from "../model/network.ts";
import type { EnvironmentKind } from "../model/reading.ts";
import { nameFrequencies } from "../people/frequencies.ts";
import { isDesk, type Key, kindOfKey, strongKeys, valueOfKey } from "../people/keys.ts";
import { nameKey, nameWords } from "../people/names.ts";
import { homeOf } from "../people/phone-numbers.ts";

/** Someone whom another network could know as the same human being. */
export type Matchable = {
  /** Row of `Network.people`. */
  readonly row: number;
  /** Addresses, numbers and accounts: whoever has one of them is this person. */
  readonly sure: readonly Key[];
  /** Full names, `name:` and their words sorted; who bears one may be somebody else. */
  readonly names: readonly Key[];
  /** Bit i: in a circle of the kind `CIRCLE_KINDS[i]`. */
  readonly kinds: number;
};

/** Ids of cards mean something in one address book only. */
const OF_ONE_BOOK = "card-uid";
/** A number with fewer digits is an extension or a service. */
const LEAST_DIGITS = 7;

/** What a company, a school … of ego's own is a circle of. */
const KIND_OF_ENVIRONMENT: Readonly<Partial<Record<EnvironmentKind, CircleKind>>> = {
  company: "work",
  school: "school",
  volunteering: "volunteering",
  family: "family",
};

/**
 * Everyone who can be recognised, in order of rows. Whoever is not to be suggested, or has died, is not among them. What
 * two of ego's people have in common (the telephone of a house, the same name), mailboxes of a desk, single words and
 * names as common as Marco Rossi point at nobody.
 */
export function matchable(network: Network): readonly Matchable[] {
  const home = homeOf(
    phonesOf(network.ego.identities),
    network.people.flatMap(({ identities }) => phonesOf(identities)),
  );
  const kinds = kindsOfPeople(network);
  const found = network.people.map((person, row) => ({
    row,
    sure: person.standing === undefined ? sureKeys(person, home) : [],
    names: person.standing === undefined ? namesOf(person) : [],
    kinds: kinds.get(person.id) ?? 0,
  }));
  const bearers = new Map<Key, number>();
  for (const { sure, names } of found)
    for (const key of [...sure, ...names]) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  const isOwn = (key: Key): boolean => bearers.get(key) === 1;
  return found
    .map((person) => ({ ...person, sure: person.sure.filter(isOwn), names: person.names.filter(isOwn) }))
    .filter(({ sure, names }) => sure.length + names.length > 0);
}

/** The kinds a mask stands for, in their usual order. */
export const kindsOf = (mask: number): readonly CircleKind[] =>
  CIRCLE_KINDS.filter((_, bit) => (mask >> bit) % 2 === 1);

/** The mask of some kinds. */
export const maskOf = (kinds: readonly CircleKind[]): number =>
  kinds.reduce((mask, kind) => mask | (1 << CIRCLE_KINDS.indexOf(kind)), 0);

function sureKeys({ identities }: Person, home: string): readonly Key[] {
  const keys = identities.flatMap((identity) => strongKeys(identity, home).slice(0, 1));
  return [...new Set(keys)].filter((key) => {
    const kind = kindOfKey(key);
    if (kind === OF_ONE_BOOK || isDesk(key)) return false;
    return kind !== "phone" || valueOfKey(key).replaceAll(/\D/g, "").length >= LEAST_DIGITS;
  });
}

/** Only the shipped lists decide what is common: the other side must come to the same end. */
const FREQUENCIES = nameFrequencies([]);

function namesOf({ name, names }: Person): readonly Key[] {
  const keys = new Set<Key>();
  for (const written of [name, ...names]) {
    const words = nameWords(written);
    const [first = "", last = ""] = [words[0], words.at(-1)];
    if (words.length < 2) continue;
    if (FREQUENCIES.isCommonName(first, last) || FREQUENCIES.isCommonName(last, first)) continue;
    keys.add(`name:${nameKey(words)}`);
  }
  return [...keys];
}

function kindsOfPeople({ circles, environments }: Network): ReadonlyMap<PersonId, number> {
  const kinds = new Map<PersonId, number>();
  const add = (person: PersonId, kind: CircleKind): void => {
    kinds.set(person, (kinds.get(person) ?? 0) | maskOf([kind]));
  };
  for (const { kind, people } of circles) for (const person of people) add(person, kind);
  for (const { kind, egoBelongs, members } of environments) {
    const of = KIND_OF_ENVIRONMENT[kind];
    if (egoBelongs && of !== undefined) for (const { person } of members) add(person, of);
  }
  return kinds;
}

const phonesOf = (identities: Person["identities"]): readonly string[] =>
  identities.flatMap(({ kind, value }) => (kind === "phone" ? [value] : []));
