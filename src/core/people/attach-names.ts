import { byText } from "../model/ids.ts";
import type { Platform } from "../model/platform.ts";
import type { Atom } from "./atoms.ts";
import type { Joining } from "./joining.ts";
import { DECLARED, isBareName } from "./keys.ts";
import type { Key } from "./keys.ts";

export type ToAttach = {
  readonly atoms: readonly Atom[];
  readonly joining: Joining;
  readonly node: (key: Key | undefined) => number;
  /** Ego's group now; −1 when unknown. */
  readonly ego: () => number;
};

export type ToAttachTyped = Omit<ToAttach, "ego"> & {
  /** What ego calls people whom the sources call otherwise: the key of the name, and a node of theirs. */
  readonly called: readonly { readonly nameKey: string; readonly node: number }[];
};

/** Platforms whose bare names may be those of another: a chat shows people as the address book calls them. */
const NAMED_AFTER: ReadonlyMap<Platform, readonly Platform[]> = new Map([["chat", ["chat", "address-book"]]]);

/**
 * Bare names of a platform (old messages, recommendations) go to its one person of that name, on the
 * contact list if there is one there. A name that fits two is attached to neither. Ego's own name is ego's.
 * What ego has already joined is not joined again. Returns the nodes left in doubt.
 */
export function attachNames({ atoms, joining, node, ego }: ToAttach): ReadonlySet<number> {
  const bare = inOrder(atoms.filter((atom) => atom.platform !== DECLARED && isBareName(atom.keys)));
  const wanted = new Set(bare.map((atom) => atom.nameKey));
  const held = new Map<string, Atom[]>();
  for (const atom of atoms) {
    if (!wanted.has(atom.nameKey) || atom.nameKey === "" || isBareName(atom.keys)) continue;
    const place = `${atom.platform} ${atom.nameKey}`;
    const known = held.get(place);
    if (known === undefined) held.set(place, [atom]);
    else known.push(atom);
  }
  const settled = new Set(atoms.filter(({ keys }) => !isBareName(keys)).map(({ keys }) => joining.find(node(keys[0]))));
  settled.add(ego());
  const doubtful = new Set<number>();
  for (const atom of bare) {
    const own = node(atom.keys[0]);
    if (settled.has(joining.find(own))) continue;
    const places = NAMED_AFTER.get(atom.platform) ?? [atom.platform];
    const namesakes = places.flatMap((platform) => held.get(`${platform} ${atom.nameKey}`) ?? []);
    const groups = new Set(namesakes.map(({ keys }) => joining.find(node(keys[0]))));
    const listed = new Set(namesakes.filter((other) => other.listed).map(({ keys }) => joining.find(node(keys[0]))));
    const [only, ...others] = groups.has(ego()) ? [ego()] : listed.size > 0 ? listed : groups;
    if (only === undefined) continue;
    if (others.length > 0) doubtful.add(own);
    else joining.join(only, own);
  }
  return doubtful;
}

/** Names typed by ego go to the one person of that name, whatever the platform; else stay their own. */
export function attachTyped({ atoms, joining, node, called }: ToAttachTyped): void {
  const typed = inOrder(atoms.filter(isTyped));
  const wanted = new Set(typed.map((atom) => atom.nameKey));
  const held = new Map<string, Set<number>>();
  for (const atom of atoms) {
    if (!wanted.has(atom.nameKey) || atom.nameKey === "" || isTyped(atom)) continue;
    noteHolder(held, atom.nameKey, joining.find(node(atom.keys[0])));
  }
  for (const { nameKey, node: at } of called) if (wanted.has(nameKey)) noteHolder(held, nameKey, joining.find(at));
  for (const atom of typed) {
    const [only, ...others] = held.get(atom.nameKey) ?? [];
    if (only !== undefined && others.length === 0) joining.join(only, node(atom.keys[0]));
  }
}

function noteHolder(held: Map<string, Set<number>>, name: string, root: number): void {
  const known = held.get(name);
  if (known === undefined) held.set(name, new Set([root]));
  else known.add(root);
}

/** A name in a circle, not someone written down with a card. */
const isTyped = ({ platform, keys }: Atom): boolean => platform === DECLARED && isBareName(keys);

const inOrder = (atoms: readonly Atom[]): readonly Atom[] =>
  atoms.toSorted((a, b) => byText(a.keys[0] ?? "", b.keys[0] ?? ""));
