import type { Atom } from "./atoms.ts";
import { isDesk, kindOfKey } from "./keys.ts";
import type { Key } from "./keys.ts";
import { jaroWinkler } from "./jaro-winkler.ts";
import { nameWords } from "./names.ts";
import { isNickname } from "./nicknames.ts";

/** A name and a key it was seen with. */
export type Holder = { readonly key: Key; readonly name: string };

/**
 * E-mail addresses and telephones that point at more than one person: a desk (`info@…`) used under
 * two names, or a household, where Mario Rossi and Anna Rossi answer the same telephone. These prove
 * nothing and are not used. Different names alone are no proof of two people: an address book says
 * "Mamma", "Anna palestra" or "Anna B." of the same woman. What ego states as their own is ego's,
 * unless a relative of ego's has it too.
 */
export function keysOfSeveral(holders: Iterable<Holder>, ego: readonly Holder[]): ReadonlySet<Key> {
  const mine = new Map(ego.map(({ key, name }) => [key, nameWords(name)]));
  const names = new Map<Key, Set<string>>();
  for (const { key, name } of holders) {
    if (kindOfKey(key) !== "email" && kindOfKey(key) !== "phone") continue;
    const words = nameWords(name).join(" ");
    if (words === "") continue;
    const known = names.get(key);
    if (known === undefined) names.set(key, new Set([words]));
    else known.add(words);
  }
  const several = [...names].filter(([key, held]) => {
    const own = mine.get(key);
    return held.size > 1 && (isDesk(key) || (own === undefined ? isHousehold([...held]) : hasRelative(own, [...held])));
  });
  return new Set(several.map(([key]) => key));
}

/** What each atom says of its keys. */
export function* holdersOf(atoms: readonly Atom[]): Generator<Holder> {
  for (const { keys, mention } of atoms) for (const key of keys) yield { key, name: mention.name };
}

/** Alike enough to be one given name written twice. */
const ONE_GIVEN_NAME = 0.84;

function isHousehold(names: readonly string[]): boolean {
  const people = names.map((name) => name.split(" "));
  return people.some((a, at) => people.slice(at + 1).some((b) => areRelatives(a, b)));
}

const hasRelative = (own: readonly string[], names: readonly string[]): boolean =>
  names.some((name) => areRelatives(own, name.split(" ")));

/** A family name in common and given names that are not one name. */
function areRelatives(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [onlyA, onlyB] = [a.filter((word) => !b.includes(word)), b.filter((word) => !a.includes(word))];
  if (onlyA.length === a.length || onlyA.length === 0 || onlyB.length === 0) return false;
  return onlyA.every((left) => onlyB.every((right) => !isOneGivenName(left, right)));
}

function isOneGivenName(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  const otherVowel =
    a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /[aeio]$/.test(a) && /[aeio]$/.test(b);
  return !otherVowel && (isNickname(a, b) || a.startsWith(b) || b.startsWith(a) || jaroWinkler(a, b) >= ONE_GIVEN_NAME);
}
