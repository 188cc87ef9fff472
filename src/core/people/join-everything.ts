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
import { reasonsOf } from "./likeness.ts";
import { attachNames, attachTyped } from "./attach-names.ts";
import { findCandidates, isSure } from "./match.ts";
import type { Candidate } from "./match.ts";
import { unitOf } from "./units.ts";
import type { Unit } from "./units.ts";

export type ToJoin = {
  readonly atoms: readonly Atom[];
  readonly egoKeys: readonly Key[];
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
  /** −1 when nobody is known to be ego. */
  readonly egoGroup: number;
  /** Between groups, best first. */
  readonly proposals: readonly (Omit<JoinProposal, "a" | "b"> & { readonly a: number; readonly b: number })[];
};

/** Proposals beyond these would never be read. */
const MOST_PROPOSALS = 200;
/** A proposal that rests on likeness alone needs this many bits to be worth a question. */
const BITS_TO_ASK = 8;

/**
 * From the surest to the least sure: keys of one mention; what ego keeps apart and joins; bare names
 * with the one account of their platform; likeness across platforms; names typed by ego.
 */
export function joinEverything({ atoms, egoKeys, changes, idOfKey }: ToJoin): Joined {
  const keys = [...new Set([...atoms.flatMap((atom) => atom.keys), ...egoKeys])].toSorted();
  const nodeOf = new Map(keys.map((key, node): readonly [Key, number] => [key, node]));
  const node = (key: Key | undefined): number => nodeOf.get(key ?? "") ?? -1;
  const joining = openJoining(keys.length);
  for (const atom of atoms) for (const key of atom.keys) joining.join(node(atom.keys[0]), node(key));
  const [firstEgo, ...otherEgo] = egoKeys.map(node);
  for (const other of otherEgo) joining.join(firstEgo ?? other, other);
  const ego = (): number => (firstEgo === undefined ? -1 : joining.find(firstEgo));

  heedEgosWord(changes, joining, keys, idOfKey);
  const inDoubt = attachNames({ atoms, joining, node, ego });
  const ambiguous = new Set([...inDoubt].map(joining.find));
  const units = unitsOf(atoms, keys, joining, node).filter(({ root }) => root !== ego());
  const candidates = findCandidates(units);
  const isOpen = (candidate: Candidate): boolean =>
    !isTyped(candidate) && !ambiguous.has(candidate.a.root) && !ambiguous.has(candidate.b.root) && isSure(candidate);
  joinUnits(candidates.filter(isOpen), units, joining);
  attachTyped({ atoms, joining, node, ego });

  const groupOfKey = Int32Array.from(keys, (_, at) => joining.find(at));
  return { keys, node, groupOfKey, egoGroup: ego(), proposals: proposalsOf(candidates, joining, ambiguous) };
}

const isTyped = ({ a, b }: Candidate): boolean =>
  a.strata.includes(`${DECLARED}/name`) || b.strata.includes(`${DECLARED}/name`);

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

/** The last word about a pair counts; apart goes before joined, so that no join can undo it. */
function heedEgosWord(
  changes: readonly Change[],
  joining: Joining,
  keys: readonly Key[],
  idOfKey: (key: Key) => PersonId,
): void {
  const said = new Map<string, Extract<Change, { kind: "join" | "keep-apart" }>>();
  for (const change of changes) {
    if (change.kind === "join" || change.kind === "keep-apart")
      said.set([change.a, change.b].toSorted().join(" "), change);
  }
  if (said.size === 0) return;
  const nodeOfId = new Map(keys.map((key, at): readonly [PersonId, number] => [idOfKey(key), at]));
  for (const kind of ["keep-apart", "join"] as const) {
    for (const [, change] of [...said].toSorted(([a], [b]) => byText(a, b))) {
      const [a, b] = [nodeOfId.get(change.a), nodeOfId.get(change.b)];
      if (change.kind !== kind || a === undefined || b === undefined) continue;
      if (kind === "join") joining.join(a, b);
      else joining.keepApart(a, b);
    }
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
    const rivals =
      ambiguous.has(candidate.a.root) || ambiguous.has(candidate.b.root)
        ? Math.max(2, candidate.rivals)
        : candidate.rivals;
    asked.set(pair, {
      a,
      b,
      bits: rounded(candidate.likeness.bits, 2),
      reasons: reasonsOf(candidate.likeness, rivals),
    });
  }
  return [...asked.values()];
}

/**
 * The same name, even a common one; else a rare one that nearly agrees. Two different given names with
 * a family name and a company in common are relatives, and asking would be silly. A different family
 * name may be a marriage, and a faint likeness more than chance, where a company agrees.
 */
function isWorthAsking({ likeness: { bits, given, family, second, common } }: Candidate): boolean {
  if (given === "same" && family === "same") return true;
  if (bits < BITS_TO_ASK || common || second === "different" || given === "different") return false;
  const near = given !== "faint" && family !== "faint" && family !== "different";
  return near ? given === "same" || family === "same" : given === "same" && second === "same";
}
