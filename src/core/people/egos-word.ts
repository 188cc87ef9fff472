import type { Change } from "../model/change.ts";
import type { PersonId } from "../model/ids.ts";
import type { Atom } from "./atoms.ts";
import type { Joining } from "./joining.ts";
import { isShareable } from "./keys.ts";
import type { Key } from "./keys.ts";
import { partsOf } from "./parts.ts";

/** Ego's word on a pair, as nodes that stand for two accounts, cards or names. */
type Said = { readonly kind: "join" | "keep-apart"; readonly a: number; readonly b: number; readonly at: number };

/** What ego said of who is one person, the last word on each pair, in the order it was said. */
export type EgosWord = {
  /** The atoms with a key of their own first, where a pair is to be kept apart; else as they were. */
  readonly atoms: readonly Atom[];
  readonly apart: readonly Said[];
  /** Joins that nothing said earlier forbids. */
  readonly joins: readonly Said[];
  /** Joins of what an earlier word kept apart: done last, when it is known who the two have become. */
  readonly again: readonly Said[];
};

export type ToHeed = {
  readonly atoms: readonly Atom[];
  readonly changes: readonly Change[];
  readonly keys: readonly Key[];
  readonly idOfKey: (key: Key) => PersonId;
};

/** Reads the log. A pair that one mention states cannot be kept apart, and that word is passed over. */
export function egosWord({ atoms, changes, keys, idOfKey }: ToHeed): EgosWord {
  const pairs = changes.filter((change) => change.kind === "join" || change.kind === "keep-apart");
  if (pairs.length === 0) return { atoms, apart: [], joins: [], again: [] };
  const places = placesOf(atoms, keys);
  const nodeOfId = new Map(keys.map((key, node): readonly [PersonId, number] => [idOfKey(key), node]));
  const said = new Map<string, Said>();
  for (const [at, { kind, a, b }] of pairs.entries()) {
    const [one, other] = apartFrom(places.standing(nodeOfId.get(a)), places.standing(nodeOfId.get(b)));
    if (one === undefined || other === undefined) continue;
    said.set(`${Math.min(one, other)} ${Math.max(one, other)}`, { kind, a: one, b: other, at });
  }
  const inOrder = [...said.values()].toSorted((x, y) => x.at - y.at);
  const apart = inOrder.filter(({ kind }) => kind === "keep-apart");
  const joins = inOrder.filter(({ kind }) => kind === "join");
  const contested = ({ a, b, at }: Said): boolean =>
    apart.some((word) => word.at < at && [word.a, word.b].some((node) => node === a || node === b));
  return {
    atoms: apart.length === 0 ? atoms : places.atoms,
    apart,
    joins: joins.filter((join) => !contested(join)),
    again: joins.filter(contested),
  };
}

/** Joins what was once kept apart, whoever else belongs to either by now, unless a later word forbids it. */
export function joinAgain({ again, apart }: EgosWord, joining: Joining): void {
  for (const { a, b, at } of again) {
    const [left, right] = [joining.find(a), joining.find(b)];
    const forbidden = apart.some((word) => {
      const [one, other] = [joining.find(word.a), joining.find(word.b)];
      return word.at > at && ((one === left && other === right) || (one === right && other === left));
    });
    if (forbidden) continue;
    joining.lift(left, right);
    joining.join(left, right);
  }
}

/** Two different nodes, one for each side; fewer when the two are the same thing. */
function apartFrom(a: readonly number[], b: readonly number[]): readonly number[] {
  for (const one of a) for (const other of b) if (one !== other) return [one, other];
  return [];
}

type Places = {
  /** Nodes of the accounts, cards and names that have the key of this node. */
  readonly standing: (node: number | undefined) => readonly number[];
  readonly atoms: readonly Atom[];
};

function placesOf(atoms: readonly Atom[], keys: readonly Key[]): Places {
  const nodeOf = new Map(keys.map((key, node): readonly [Key, number] => [key, node]));
  const standing = new Map<number, number[]>();
  const ownFirst = new Map<Atom, Atom>();
  for (const { key: own, atoms: theirs } of partsOf(atoms)) {
    const place = nodeOf.get(own);
    if (place === undefined) continue;
    for (const atom of theirs) {
      if (atom.keys.every(isShareable) && atom.keys.includes(own))
        ownFirst.set(atom, { ...atom, keys: [own, ...atom.keys.filter((key) => key !== own)] });
      for (const key of atom.keys) {
        const node = nodeOf.get(key) ?? -1;
        const known = standing.get(node);
        if (known === undefined) standing.set(node, [place]);
        else if (!known.includes(place)) known.push(place);
      }
    }
  }
  return {
    standing: (node) => (node === undefined ? [] : (standing.get(node) ?? [node])),
    atoms: atoms.map((atom) => ownFirst.get(atom) ?? atom),
  };
}
