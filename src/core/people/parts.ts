import { byText, sourceId } from "../model/ids.ts";
import type { PersonId } from "../model/ids.ts";
import type { PersonPart } from "../model/network.ts";
import type { Atom } from "./atoms.ts";
import { bestKey, isShareable } from "./keys.ts";
import type { Key } from "./keys.ts";

/** Atoms that are one account, card or name, and a key that no other part of the same people has. */
export type Part = { readonly key: Key; readonly atoms: readonly Atom[] };

type Draft = { readonly keys: Set<Key>; readonly atoms: Atom[] };

/**
 * Atoms as accounts, cards and names: those with such a key in common are one part. Where a source has no account or
 * card and only an address or number says who it is, that is the part; one that says nothing beyond what others have
 * goes to the first that has it. What one mention states is never divided. Sorted by key.
 */
export function partsOf(atoms: readonly Atom[]): readonly Part[] {
  const [first] = atoms;
  if (first === undefined) return [];
  if (atoms.every(({ keys }) => keys[0] === first.keys[0])) return [{ key: bestKey(first.keys), atoms }];
  const sorted = atoms.toSorted((a, b) => byText(a.keys.join(" "), b.keys.join(" ")));
  const proper = gathered(
    sorted.filter(({ keys }) => !keys.every(isShareable)),
    (key) => !isShareable(key),
  );
  const loose = gathered(
    sorted.filter(({ keys }) => keys.every(isShareable)),
    () => true,
  );
  const holders = new Map<Key, number>();
  for (const { keys } of [...proper, ...loose]) for (const key of keys) holders.set(key, (holders.get(key) ?? 0) + 1);
  const isOwn = (key: Key): boolean => holders.get(key) === 1;
  const hosts = new Map(proper.toReversed().flatMap((draft) => [...draft.keys].map((key) => [key, draft] as const)));
  const parts = [...proper];
  for (const draft of loose) {
    const [host] = [...draft.keys].some(isOwn) ? [] : [...draft.keys].toSorted().flatMap((key) => hosts.get(key) ?? []);
    if (host === undefined) parts.push(draft);
    else host.atoms.push(...draft.atoms);
  }
  return parts
    .map(({ keys, atoms: own }) => ({ key: bestKey([...keys].filter(isOwn)), atoms: own }))
    .toSorted((a, b) => byText(a.key, b.key));
}

/** Atoms joined by the keys that count, however many steps it takes. */
function gathered(atoms: readonly Atom[], counts: (key: Key) => boolean): readonly Draft[] {
  const byKey = new Map<Key, Draft>();
  for (const atom of atoms) {
    const linking = atom.keys.filter(counts);
    const met = new Set(linking.flatMap((key) => byKey.get(key) ?? []));
    const draft: Draft = { keys: new Set(atom.keys), atoms: [atom] };
    for (const { keys, atoms: theirs } of met) {
      for (const key of keys) draft.keys.add(key);
      draft.atoms.push(...theirs);
    }
    for (const key of draft.keys) if (counts(key)) byKey.set(key, draft);
  }
  return [...new Set(byKey.values())];
}

/** What was joined into a person, each under the id it alone would have; empty when it is one thing only. */
export function personParts(atoms: readonly Atom[], idOfKey: (key: Key) => PersonId): readonly PersonPart[] {
  const parts = atoms.length < 2 ? [] : partsOf(atoms);
  if (parts.length < 2) return [];
  return parts
    .map(({ key, atoms: own }): PersonPart => {
      const described = own.toSorted(
        (a, b) => b.newest - a.newest || byText(JSON.stringify(a.mention), JSON.stringify(b.mention)),
      );
      const best = described.find(({ mention }) => mention.company !== null || mention.position !== null)?.mention;
      const names = described.map(({ mention }) => mention.name).filter((name) => name !== "");
      return {
        id: idOfKey(key),
        name: names[0] ?? "",
        doing: [best?.position ?? null, best?.company ?? null].filter((text) => text !== null).join(", "),
        sources: [...new Set(own.map(({ platform }) => sourceId(platform)))].toSorted(),
      };
    })
    .toSorted((a, b) => byText(a.id, b.id));
}
