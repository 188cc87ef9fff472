import type { Change } from "../model/change.ts";
import { byText } from "../model/ids.ts";
import type { Identity } from "../model/mention.ts";
import type { Ego } from "../model/network.ts";
import type { Platform } from "../model/platform.ts";
import type { FileRead } from "../model/source.ts";
import type { Atom, Atoms } from "./atoms.ts";
import { kindOfKey, rankOfKey, strongKey, valueOfKey, weakKey } from "./keys.ts";
import type { Key } from "./keys.ts";
import { nameKey, nameWords } from "./names.ts";

/** What points at ego, before joining. */
export type EgoFound = {
  /** Every key that is ego's; they are one person. */
  readonly keys: ReadonlySet<Key>;
  /** What the files say outright, each with where. */
  readonly stated: readonly {
    readonly key: Key;
    readonly name: string;
    readonly platform: Platform;
    readonly identity: Identity;
  }[];
  readonly basis: Ego["basis"];
  readonly candidates: Ego["candidates"];
};

/** A guess needs this many conversations … */
const LEAST_CONVERSATIONS = 2;
/** … and ego in nearly all of them. */
const SHARE_OF_CONVERSATIONS = 0.8;
/** Someone with ego's stated name is ego already at this share: others may have left the thread's list. */
const SHARE_BY_NAME = 0.3;
const MOST_CANDIDATES = 5;

/**
 * Whose network this is: what profile files state, what the user told, else, platform by platform,
 * the one who takes part in nearly every conversation. A platform whose conversations leave it open makes the whole a guess or unknown.
 */
export function findEgo(files: readonly FileRead[], atoms: Atoms, changes: readonly Change[]): EgoFound {
  const stated = statedIn(files);
  const told = toldIn(changes, atoms.all);
  const keys = new Set<Key>([...stated.flatMap(({ key, nameKeys }) => [key, ...nameKeys]), ...told]);
  const names = new Set(stated.map(({ name }) => nameKey(nameWords(name))).filter((name) => name !== ""));
  let guessed = false;
  let open = false;
  const candidates: Ego["candidates"][number][] = [];

  for (const platform of [...new Set(files.map((file) => file.platform))].toSorted()) {
    const { counts, conversations, everyone } = participants(platform, files, atoms);
    if (conversations === 0 || everyone.some((key) => keys.has(key))) continue;
    const ranked = [...counts.values()].toSorted((a, b) => b.count - a.count || byText(a.key, b.key));
    const namesake = ranked.find(
      ({ count, atom }) => names.has(atom.nameKey) && count >= conversations * SHARE_BY_NAME,
    );
    const [first, second] = ranked;
    if (namesake !== undefined) keys.add(namesake.key);
    else if (
      first !== undefined &&
      first.count >= LEAST_CONVERSATIONS &&
      first.count > (second?.count ?? 0) &&
      first.count >= conversations * SHARE_OF_CONVERSATIONS
    ) {
      keys.add(first.key);
      guessed = true;
    } else open = true;
    if (namesake === undefined)
      candidates.push(...ranked.slice(0, MOST_CANDIDATES).map(({ key, atom }) => asCandidate(key, atom)));
  }

  const known = told.length > 0 ? "told" : stated.length > 0 ? "stated" : null;
  const basis = open ? "unknown" : guessed ? "guessed" : (known ?? "unknown");
  return { keys, stated, basis, candidates: candidates.slice(0, MOST_CANDIDATES) };
}

function statedIn(
  files: readonly FileRead[],
): readonly (EgoFound["stated"][number] & { readonly nameKeys: readonly Key[] })[] {
  return files.flatMap(({ platform, reading }) =>
    reading.egoFacts.flatMap((fact) => {
      if (fact.kind !== "identity") return [];
      const { identity, name } = fact;
      const key = strongKey(identity) ?? weakKey(platform, [identity], name);
      if (key === null) return [];
      const shown: Identity = { kind: platform === "facebook" ? "facebook-name" : "name", value: name };
      const byName = weakKey(platform, name === "" ? [identity] : [shown], name);
      return [{ key, name, platform, identity, nameKeys: byName === null ? [] : [byName] }];
    }),
  );
}

/** The last word of each kind counts. A bare name holds on every platform that shows it. */
function toldIn(changes: readonly Change[], atoms: readonly Atom[]): readonly Key[] {
  const last = new Map<string, Identity>();
  for (const change of changes) if (change.kind === "this-is-me") last.set(change.identity.kind, change.identity);
  const platforms = new Set(atoms.map(({ platform }) => platform));
  return [...last.values()].flatMap((identity) => {
    const strong = strongKey(identity);
    if (strong !== null) return [strong];
    const keys = [...platforms].map((platform) => weakKey(platform, [identity], identity.value));
    return keys.filter((key) => key !== null);
  });
}

type Counted = { readonly key: Key; atom: Atom; count: number };

/** In how many conversations of a platform each takes part; people on its contact list cannot be ego. */
function participants(
  platform: Platform,
  files: readonly FileRead[],
  atoms: Atoms,
): { readonly counts: ReadonlyMap<Key, Counted>; readonly conversations: number; readonly everyone: readonly Key[] } {
  const byConversation = new Map<string, Map<Key, Atom>>();
  for (const [at, file] of files.entries()) {
    if (file.platform !== platform) continue;
    for (const { key, people, writers } of file.reading.conversations) {
      const present = byConversation.get(key) ?? new Map<Key, Atom>();
      byConversation.set(key, present);
      for (const mention of [...people, ...new Set(writers)]) {
        const atom = atoms.all[atoms.ofMention[at]?.[mention] ?? -1];
        if (atom !== undefined) present.set(bestKey(atom.keys), plainer(atom, present.get(bestKey(atom.keys))));
      }
    }
  }
  const listed = new Set(
    atoms.all.filter((atom) => atom.platform === platform && atom.listed).flatMap(({ keys }) => keys),
  );
  const counts = new Map<Key, Counted>();
  let conversations = 0;
  for (const present of byConversation.values()) {
    if (present.size < 2) continue;
    conversations++;
    for (const [key, atom] of present) {
      const known = counts.get(key);
      if (known === undefined) {
        if (!listed.has(key)) counts.set(key, { key, atom, count: 1 });
        continue;
      }
      known.count++;
      known.atom = plainer(atom, known.atom);
    }
  }
  return { counts, conversations, everyone: [...byConversation.values()].flatMap((present) => [...present.keys()]) };
}

/** The same of two atoms whichever came first. */
const plainer = (a: Atom, b: Atom | undefined): Atom =>
  b === undefined || byText(a.mention.name, b.mention.name) < 0 ? a : b;

/** The key an id would come from. */
export function bestKey(keys: readonly Key[]): Key {
  const [only, ...others] = keys;
  if (only === undefined || others.length === 0) return only ?? "";
  return keys.toSorted((a, b) => rankOfKey(a) - rankOfKey(b) || byText(a, b))[0] ?? only;
}

function asCandidate(key: Key, { mention }: Atom): Ego["candidates"][number] {
  const kind = kindOfKey(key);
  if (kind === "facebook-name") return { identity: { kind, value: mention.name }, name: mention.name };
  if (kind === "linkedin-url" || kind === "email" || kind === "phone" || kind === "card-uid") {
    return { identity: { kind, value: valueOfKey(key) }, name: mention.name };
  }
  return { identity: { kind: "name", value: mention.name }, name: mention.name };
}
