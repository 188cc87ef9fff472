import type { Change } from "../model/change.ts";
import { rounded } from "../model/arithmetic.ts";
import { byText } from "../model/ids.ts";
import type { PersonId } from "../model/ids.ts";
import type { JoinProposal } from "../model/network.ts";
import type { Atom } from "./atoms.ts";
import { areElsewhere } from "./blocking.ts";
import { openJoining } from "./joining.ts";
import type { Joining } from "./joining.ts";
import { DECLARED, isAccount, rankOfKey, stratumOfKey } from "./keys.ts";
import type { Key } from "./keys.ts";
import { lacksPart, reasonsOf } from "./likeness.ts";
import { nameKey, nameWords } from "./names.ts";
import { attachNames, attachTyped } from "./attach-names.ts";
import { egosWord, joinAgain } from "./egos-word.ts";
import { BITS_TO_ASK, findCandidates, isSure } from "./match.ts";
import type { Candidate } from "./match.ts";
import { unitOf } from "./units.ts";
import type { Unit } from "./units.ts";

export type ToJoin = {
  readonly atoms: readonly Atom[];
  readonly egoKeys: readonly Key[];
  /** Keys that ego said are not theirs. */
  readonly denied: ReadonlySet<Key>;
  readonly changes: readonly Change[];
  readonly idOfKey: (key: Key) => PersonId;
};

/** Groups of keys; a group is named by the smallest row of its keys. */
export type Joined = {
  /** All keys, sorted. */
  readonly keys: readonly Key[];
  /** The row of a key; −1 for a stranger. */
  readonly node: (key: Key | undefined) => number;
  readonly groupOfKey: Int32Array;
  /** Per atom. */
  readonly groupOfAtom: Int32Array;
  /** −1 when nobody is known to be ego. */
  readonly egoGroup: number;
  /** Between groups, best first. */
  readonly proposals: readonly (Omit<JoinProposal, "a" | "b"> & { readonly a: number; readonly b: number })[];
};

/** More would never be read; whoever answers some is asked the next. */
export const MOST_PROPOSALS = 60;

/**
 * From the surest to the least sure: what ego says is not theirs or not one; keys of one mention; what ego joins; bare
 * names with the one account of their platform; likeness across platforms; names typed by ego.
 */
export function joinEverything({ atoms: given, egoKeys, denied, changes, idOfKey }: ToJoin): Joined {
  const keys = [...new Set([...given.flatMap((atom) => atom.keys), ...egoKeys])].toSorted();
  const nodeOf = new Map(keys.map((key, node): readonly [Key, number] => [key, node]));
  const node = (key: Key | undefined): number => nodeOf.get(key ?? "") ?? -1;
  const joining = openJoining(keys.length);
  const [firstEgo, ...otherEgo] = egoKeys.map(node);
  for (const other of otherEgo) joining.join(firstEgo ?? other, other);
  const ego = (): number => (firstEgo === undefined ? -1 : joining.find(firstEgo));
  const word = egosWord({ atoms: given, changes, keys, idOfKey });
  const refused = [...denied].map(node).filter((at) => at >= 0);
  if (firstEgo !== undefined) for (const at of refused) joining.keepApart(firstEgo, at);
  for (const { a, b } of word.apart) joining.keepApart(a, b);
  const { atoms } = word;
  const contested = word.apart.length + refused.length > 0;
  for (const atom of contested ? atoms.toSorted(byKeys) : atoms)
    for (const key of atom.keys) joining.join(node(atom.keys[0]), node(key));
  for (const { a, b } of word.joins) joining.join(a, b);

  const inDoubt = attachNames({ atoms, joining, node, ego });
  const ambiguous = new Set([...inDoubt].map(joining.find));
  const units = unitsOf(atoms, keys, joining, node).filter(({ root }) => root !== ego());
  const candidates = findCandidates(units);
  const isOpen = (candidate: Candidate): boolean =>
    isSure(candidate) && !isDeclared(candidate) && !ambiguous.has(candidate.a.root) && !ambiguous.has(candidate.b.root);
  const open = candidates.filter(isOpen);
  joinUnits([...open.filter(isWhole), ...open.filter((candidate) => !isWhole(candidate))], units, joining);
  attachTyped({ atoms, joining, node, called: calledByEgo(changes, keys, idOfKey) });
  joinAgain(word, joining);

  return {
    keys,
    node,
    groupOfKey: Int32Array.from(keys, (_, at) => joining.find(at)),
    groupOfAtom: Int32Array.from(atoms, (atom) => joining.find(node(atom.keys[0]))),
    egoGroup: ego(),
    proposals: proposalsOf(candidates, joining, ambiguous),
  };
}

/** The last name ego gave each person in place of the sources'. */
function calledByEgo(
  changes: readonly Change[],
  keys: readonly Key[],
  idOfKey: (key: Key) => PersonId,
): readonly { readonly nameKey: string; readonly node: number }[] {
  const names = new Map<PersonId, string>();
  for (const change of changes) if (change.kind === "describe") names.set(change.person, change.name ?? "");
  if (names.size === 0) return [];
  return keys.flatMap((key, node) => {
    const name = nameKey(nameWords(names.get(idOfKey(key)) ?? ""));
    return name === "" ? [] : [{ nameKey: name, node }];
  });
}

const byKeys = (a: Atom, b: Atom): number => byText(a.keys.join(" "), b.keys.join(" "));

/** Whom ego wrote down is joined by what ego wrote, and asked about otherwise. */
const isDeclared = ({ a, b }: Candidate): boolean =>
  [...a.strata, ...b.strata].some((stratum) => stratum.startsWith(`${DECLARED}/`));

/** Both sides tell the whole name: a card with a single word comes after all who have two. */
const isWhole = ({ likeness }: Candidate): boolean => !lacksPart(likeness);

/** One person, one place: two groups are joined only while they have no account or card in common. */
function joinUnits(candidates: readonly Candidate[], units: readonly Unit[], joining: Joining): void {
  const strata = new Map(units.map(({ root, strata }) => [root, strata]));
  for (const { a, b } of candidates) {
    const [left, right] = [joining.find(a.root), joining.find(b.root)];
    const [places, others] = [strata.get(left), strata.get(right)];
    if (left === right || places === undefined || others === undefined || !areElsewhere(places, others)) continue;
    if (joining.join(left, right)) strata.set(joining.find(left), [...places, ...others].toSorted());
  }
}

/** What is one person so far; nobody where a single platform lists everyone, for its accounts are people. */
function unitsOf(
  atoms: readonly Atom[],
  keys: readonly Key[],
  joining: Joining,
  node: (key: Key | undefined) => number,
): readonly Unit[] {
  const places = new Set(atoms.flatMap(({ keys: own, platform }) => own.map((key) => stratumOfKey(key, platform))));
  if (places.size === 1 && [...places].every(isAccount)) return [];
  const atomsOf = new Map<number, Atom[]>();
  for (const atom of atoms) {
    const root = joining.find(node(atom.keys[0]));
    const known = atomsOf.get(root);
    if (known === undefined) atomsOf.set(root, [atom]);
    else known.push(atom);
  }
  const best = new Map<number, Key>();
  for (const [at, key] of keys.entries()) {
    const root = joining.find(at);
    const before = best.get(root);
    if (before === undefined || rankOfKey(key) < rankOfKey(before)) best.set(root, key);
  }
  const units = [...atomsOf].map(([root, own]) => unitOf(root, own, [best.get(root) ?? ""]));
  return units.toSorted((a, b) => byText(a.key, b.key));
}

/** What remains to ask: likely pairs that were not joined and that ego has not kept apart. */
function proposalsOf(
  candidates: readonly Candidate[],
  joining: Joining,
  ambiguous: ReadonlySet<number>,
): Joined["proposals"] {
  const asked = new Map<string, Joined["proposals"][number]>();
  for (const candidate of candidates) {
    if (asked.size >= MOST_PROPOSALS) break;
    const [a, b] = [joining.find(candidate.a.root), joining.find(candidate.b.root)];
    const pair = `${Math.min(a, b)} ${Math.max(a, b)}`;
    if (a === b || asked.has(pair) || joining.areApart(a, b) || !isWorthAsking(candidate)) continue;
    const inDoubt = ambiguous.has(candidate.a.root) || ambiguous.has(candidate.b.root);
    asked.set(pair, {
      a,
      b,
      bits: rounded(candidate.likeness.bits, 2),
      reasons: reasonsOf(candidate, inDoubt || candidate.contested),
    });
  }
  return [...asked.values()];
}

/**
 * The same name, even a common one; else a rare one that nearly agrees. Two different given names with
 * a family name and a company in common are relatives, and asking would be silly. A different family
 * name may be a marriage, and a faint likeness more than chance, where a company or a place agrees.
 */
function isWorthAsking({ likeness: { bits, given, family, second, common, places } }: Candidate): boolean {
  if (given === "same" && family === "same") return true;
  if (bits < BITS_TO_ASK || common || second === "different" || given === "different") return false;
  const near = given !== "faint" && family !== "faint" && family !== "different";
  return near ? given === "same" || family === "same" : given === "same" && (second === "same" || places);
}
