import { byText } from "../model/ids.ts";
import { nameKey, nameWords } from "../people/names.ts";
import type { MomentPerson } from "./moment.ts";

/** Who is who across two moments. */
export type Matching = {
  readonly pairs: readonly (readonly [MomentPerson, MomentPerson])[];
  /** People with no one on the other side; whoever was meanwhile joined with somebody is not among them. */
  readonly onlyFirst: readonly MomentPerson[];
  readonly onlySecond: readonly MomentPerson[];
};

type KeysOf = (person: MomentPerson) => readonly string[];

const idsOf: KeysOf = ({ id, aliases }) => [...new Set([id, ...aliases])];
const strongOf: KeysOf = ({ keys }) => [...new Set(keys)];

/** What finds a person again, surest first. */
const TIERS: readonly KeysOf[] = [
  ({ id }) => [id],
  idsOf,
  strongOf,
  ({ name }) => {
    const key = nameKey(nameWords(name));
    return key === "" ? [] : [key];
  },
];
/** From this tier on, two people may share a key: an office's mailbox, a name. */
const DOUBTFUL_FROM = 2;

/**
 * Pairs people by id, then by any id they had, then by address, number or account, then by name; each only where it is
 * one person's on either side. Nobody is paired against two different LinkedIn addresses, nor by an address alone where
 * the names have no word in common. The same whichever side is given first.
 */
export function matchPeople(first: readonly MomentPerson[], second: readonly MomentPerson[]): Matching {
  const other = new Map<MomentPerson, MomentPerson>();
  for (const [tier, keys] of TIERS.entries()) {
    // Two to a pair: on one side nobody is left to be found.
    if (other.size === 2 * Math.min(first.length, second.length)) break;
    const [left, right] = [holders(first, keys), holders(second, keys)];
    for (const key of [...left.keys()].toSorted(byText)) {
      const [a, b] = [left.get(key) ?? null, right.get(key) ?? null];
      if (a === null || b === null || other.has(a) || other.has(b)) continue;
      if (tier >= DOUBTFUL_FROM && !couldBeOne(a, b)) continue;
      other.set(a, b).set(b, a);
    }
  }
  return {
    pairs: first.flatMap((a) => {
      const b = other.get(a);
      return b === undefined ? [] : [[a, b] as const];
    }),
    onlyFirst: alone(first, second, other),
    onlySecond: alone(second, first, other),
  };
}

/** The one person who has a key; `null` where several have it. */
function holders(people: readonly MomentPerson[], keys: KeysOf): ReadonlyMap<string, MomentPerson | null> {
  const found = new Map<string, MomentPerson | null>();
  for (const person of people) for (const key of keys(person)) found.set(key, found.has(key) ? null : person);
  return found;
}

function alone(
  people: readonly MomentPerson[],
  others: readonly MomentPerson[],
  paired: ReadonlyMap<MomentPerson, MomentPerson>,
): readonly MomentPerson[] {
  const sure: KeysOf = (person) => [...idsOf(person), ...strongOf(person)];
  const [own, there] = [holders(people, sure), holders(others, sure)];
  // Their own key, which someone else has now: the two were joined.
  const isJoined = (person: MomentPerson): boolean =>
    sure(person).some((key) => own.get(key) === person && there.has(key));
  return people.filter((person) => !paired.has(person) && !isJoined(person));
}

function couldBeOne(a: MomentPerson, b: MomentPerson): boolean {
  const [left, right] = [profiles(a), profiles(b)];
  if (left.length > 0 && right.length > 0 && !left.some((profile) => right.includes(profile))) return false;
  const words = new Set(nameWords(a.name));
  const others = nameWords(b.name);
  return words.size === 0 || others.length === 0 || others.some((word) => words.has(word));
}

const profiles = ({ keys }: MomentPerson): readonly string[] => keys.filter((key) => key.startsWith("linkedin-url:"));
