import type { Change } from "../model/change.ts";
import { digest } from "../model/digest.ts";
import { byText, personId } from "../model/ids.ts";
import type { PersonId } from "../model/ids.ts";
import type { Ego, JoinProposal, Person } from "../model/network.ts";
import type { FileRead } from "../model/source.ts";
import { atomOfWord, gatherAtoms } from "./atoms.ts";
import type { Atom } from "./atoms.ts";
import { cardAtoms } from "./cards.ts";
import { alsoEgo, findEgo } from "./ego.ts";
import { DECLARED, bestKey, bookName, declaredKey } from "./keys.ts";
import type { Key } from "./keys.ts";
import { joinEverything } from "./join-everything.ts";
import type { Joined } from "./join-everything.ts";
import { egoOf, personOf } from "./persons.ts";
import { homeCountry } from "./phone-numbers.ts";
import { holdersOf, keysOfSeveral } from "./shared-keys.ts";

/** Where ego's mentions point. */
export const EGO_ROW = -1;
/** Where mentions point that say of nobody. */
export const NOBODY_ROW = -2;

/** Who is who, and where every mention of every file went. */
export type Merged = {
  readonly ego: Ego;
  /** Sorted by id; a row is an index here. */
  readonly people: readonly Person[];
  /** Best first, at most sixty. */
  readonly proposals: readonly JoinProposal[];
  /** Per file, per mention: the row, `EGO_ROW` or `NOBODY_ROW`. */
  readonly rowOfMention: readonly Int32Array[];
  /** Per file: the row of a contact-listed trace that is not its mention's (homonyms on one list). */
  readonly rowOfTrace: readonly ReadonlyMap<number, number>[];
  /** The row of a name ego typed. */
  readonly rowOfTyped: ReadonlyMap<string, number>;
  /** The row of any id a person ever had. */
  readonly rowOfAlias: ReadonlyMap<PersonId, number>;
};

/** What there is to join: files, ego's log, and the names typed into circles that still stand. */
export type ToMerge = {
  readonly files: readonly FileRead[];
  readonly changes: readonly Change[];
  readonly typed: readonly string[];
};

/** The id of the person a key points at. */
export const idOfKey = (key: Key): PersonId => personId(digest(key));

/**
 * Joins mentions into people. The result does not depend on the order of files and rows, and joining
 * again what is joined changes nothing. Ego's word about joins wins over every rule.
 */
export function mergePeople({ files, changes, typed }: ToMerge): Merged {
  const idOf = remembering(idOfKey);
  const home = homeCountry(files);
  const gathered = gatherAtoms(files, home);
  const ego = findEgo({ files, atoms: gathered, changes, home });
  const cards = cardAtoms(changes, home);
  const several = keysOfSeveral([...holdersOf(gathered.all), ...holdersOf(cards), ...ego.stated], ego.stated);
  const typedNames = [...new Set(typed.map((name) => name.trim()))].filter((name) => name !== "").toSorted();
  const atoms = [
    ...[...gathered.all, ...cards].map((atom) => withoutKeys(atom, several)),
    ...typedNames.map((name) => atomOfWord(DECLARED, name, declaredKey(name))),
  ];
  const listedKeys = atoms.flatMap((atom) => atom.keys).filter((key) => isListingOf(key, ego.keys));
  const egoKeys = [...new Set([...ego.keys, ...listedKeys])].filter((key) => !several.has(key));
  const joined = joinEverything({ atoms, egoKeys, denied: ego.denied, changes, idOfKey: idOf });
  const { egoGroup } = joined;
  const groups = groupsOf(joined, atoms, idOf);
  const alters = groups.filter(({ group, atoms: theirs }) => group !== egoGroup && theirs.length > 0);
  alters.sort((a, b) => byText(a.id, b.id));
  const people = alters.map((group) => personOf(group, idOf));
  const rowOfGroup = new Map(alters.map(({ group }, row): readonly [number, number] => [group, row]));
  const rowOf = (group: number): number => (group === egoGroup ? EGO_ROW : (rowOfGroup.get(group) ?? NOBODY_ROW));
  const rowOfAtom = Int32Array.from(joined.groupOfAtom, rowOf);
  const rowOfAtomOr = (atom: number): number => rowOfAtom[atom] ?? NOBODY_ROW;

  const mine = groups.find(({ group }) => group === egoGroup);
  const self = egoOf(mine ?? null, ego, files);
  return {
    ego: { ...self, candidates: alsoEgo(ego, self.names, alters) },
    people,
    proposals: joined.proposals.flatMap(({ a, b, ...why }) => {
      const [left, right] = [people[rowOfGroup.get(a) ?? -1]?.id, people[rowOfGroup.get(b) ?? -1]?.id];
      if (left === undefined || right === undefined) return [];
      return [left < right ? { a: left, b: right, ...why } : { a: right, b: left, ...why }];
    }),
    rowOfMention: gathered.ofMention.map((file) => file.map(rowOfAtomOr)),
    rowOfTrace: gathered.ofTrace.map((file) => new Map([...file].map(([trace, atom]) => [trace, rowOfAtomOr(atom)]))),
    rowOfTyped: new Map(
      typedNames.map((name) => [name, rowOf(joined.groupOfKey[joined.node(declaredKey(name))] ?? -1)]),
    ),
    rowOfAlias: new Map(
      people.flatMap(({ aliases }, row) => aliases.map((alias): readonly [PersonId, number] => [alias, row])),
    ),
  };
}

/** One person's keys and atoms, and the id that comes of them. */
export type Group = {
  readonly group: number;
  readonly id: PersonId;
  readonly keys: readonly Key[];
  readonly atoms: readonly Atom[];
};

function groupsOf(
  { keys, groupOfKey, groupOfAtom }: Pick<Joined, "keys" | "groupOfKey" | "groupOfAtom">,
  atoms: readonly Atom[],
  idOf: (key: Key) => PersonId,
): readonly Group[] {
  const groups = new Map<number, { readonly keys: Key[]; readonly atoms: Atom[] }>();
  for (const [at, key] of keys.entries()) {
    const group = groupOfKey[at] ?? at;
    const known = groups.get(group);
    if (known === undefined) groups.set(group, { keys: [key], atoms: [] });
    else known.keys.push(key);
  }
  for (const [at, atom] of atoms.entries()) groups.get(groupOfAtom[at] ?? -1)?.atoms.push(atom);
  return [...groups].map(([group, own]) => ({ group, id: idOf(bestKey(own.keys)), ...own }));
}

/** A function that works each answer out once. */
function remembering(idOf: (key: Key) => PersonId): (key: Key) => PersonId {
  const known = new Map<Key, PersonId>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const id = idOf(key);
    known.set(key, id);
    return id;
  };
}

/** One of several listings of a name that is ego's. */
function isListingOf(key: Key, names: ReadonlySet<Key>): boolean {
  const mark = key.lastIndexOf("#");
  return mark > 0 && names.has(key.slice(0, mark));
}

/** An atom that loses every key keeps its name, under which it is one person of its platform. */
function withoutKeys(atom: Atom, several: ReadonlySet<Key>): Atom {
  const keys = atom.keys.filter((key) => !several.has(key));
  if (keys.length === atom.keys.length) return atom;
  return { ...atom, keys: keys.length > 0 ? keys : [bookName(atom.platform, atom.mention.name)] };
}
