import type { Change } from "../model/change.ts";
import { byText } from "../model/ids.ts";
import type { Identity } from "../model/mention.ts";
import type { Ego } from "../model/network.ts";
import type { Platform } from "../model/platform.ts";
import type { FileRead } from "../model/source.ts";
import type { Atom, Atoms } from "./atoms.ts";
import { DECLARED, bestKey, kindOfKey, strongKeys, valueOfKey, weakKey } from "./keys.ts";
import type { Key } from "./keys.ts";
import { nameKey, nameWords } from "./names.ts";

/** What points at ego, before joining. */
export type EgoFound = {
  /** Every key that is ego's; they are one person. */
  readonly keys: ReadonlySet<Key>;
  /** Keys of what ego said is not theirs; never ego's. */
  readonly denied: ReadonlySet<Key>;
  /** What the files say outright and ego has not denied, each with where. */
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

export type ToFindEgo = {
  readonly files: readonly FileRead[];
  readonly atoms: Atoms;
  readonly changes: readonly Change[];
  /** The country of numbers without one. */
  readonly home: string;
};

/**
 * Whose network this is: what profile files state, what the user told, else, platform by platform,
 * the one who takes part in nearly every conversation. A platform whose conversations leave it open makes the whole a guess or unknown.
 */
export function findEgo({ files, atoms, changes, home }: ToFindEgo): EgoFound {
  const { told, denied } = wordOnSelf(changes, atoms.all, home);
  const stated = statedIn(files, denied, home);
  const keys = new Set<Key>([...stated.flatMap(({ own }) => own), ...told]);
  const names = new Set(stated.map(({ name }) => nameKey(nameWords(name))).filter((name) => name !== ""));
  let guessed = false;
  let open = false;
  const candidates: Ego["candidates"][number][] = [];

  for (const platform of [...new Set(files.map((file) => file.platform))].toSorted()) {
    const { counts, conversations, everyone } = participants(platform, files, atoms);
    if (conversations === 0 || everyone.some((key) => keys.has(key))) continue;
    const ranked = [...counts.values()]
      .filter(({ atom }) => !atom.keys.some((key) => denied.has(key)))
      .toSorted((a, b) => b.count - a.count || byText(a.key, b.key));
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
  return { keys, denied, stated, basis, candidates: candidates.slice(0, MOST_CANDIDATES) };
}

function statedIn(
  files: readonly FileRead[],
  denied: ReadonlySet<Key>,
  home: string,
): readonly (EgoFound["stated"][number] & { readonly own: readonly Key[] })[] {
  return files.flatMap(({ platform, reading }) =>
    reading.egoFacts.flatMap((fact) => {
      if (fact.kind !== "identity") return [];
      const { identity, name } = fact;
      const strong = strongKeys(identity, home);
      const weak = strong.length > 0 ? null : weakKey(platform, [identity], name);
      const key = strong[0] ?? weak;
      if (key === null || denied.has(key)) return [];
      const shown: Identity = { kind: platform === "facebook" ? "facebook-name" : "name", value: name };
      const byName = weakKey(platform, name === "" ? [identity] : [shown], name);
      const own = [key, ...strong, ...(byName === null ? [] : [byName])].filter((one) => !denied.has(one));
      return [{ key, name, platform, identity, own }];
    }),
  );
}

/** The last word on each identity counts. A bare name holds on every platform that shows it. */
function wordOnSelf(
  changes: readonly Change[],
  atoms: readonly Atom[],
  home: string,
): { readonly told: readonly Key[]; readonly denied: ReadonlySet<Key> } {
  const last = new Map<Key, "this-is-me" | "not-me">();
  const platforms = changes.some(({ kind }) => kind === "this-is-me" || kind === "not-me")
    ? [...new Set(atoms.map(({ platform }) => platform))].toSorted()
    : [];
  for (const change of changes) {
    if (change.kind !== "this-is-me" && change.kind !== "not-me") continue;
    for (const key of keysMeant(change.identity, platforms, home)) last.set(key, change.kind);
  }
  const saying = (kind: Change["kind"]): readonly Key[] =>
    [...last].flatMap(([key, said]) => (said === kind ? [key] : []));
  return { told: saying("this-is-me"), denied: new Set(saying("not-me")) };
}

function keysMeant(identity: Identity, platforms: readonly Platform[], home: string): readonly Key[] {
  const strong = strongKeys(identity, home);
  if (strong.length > 0) return strong;
  const shown: Identity = { kind: "facebook-name", value: identity.value };
  const keys = platforms.flatMap((platform) => [
    weakKey(platform, [identity], identity.value),
    platform === "facebook" ? weakKey(platform, [shown], identity.value) : null,
  ]);
  return keys.filter((key) => key !== null);
}

type Counted = { readonly key: Key; atom: Atom; count: number };

/** In how many conversations and gatherings of a platform each takes part; people on its contact list cannot be ego. */
function participants(
  platform: Platform,
  files: readonly FileRead[],
  atoms: Atoms,
): { readonly counts: ReadonlyMap<Key, Counted>; readonly conversations: number; readonly everyone: readonly Key[] } {
  const byConversation = new Map<string, Map<Key, Atom>>();
  for (const [at, file] of files.entries()) {
    if (file.platform !== platform) continue;
    const occasions = file.reading.gatherings ?? [];
    const talks = [...file.reading.conversations, ...occasions.map((one) => ({ ...one, writers: [] }))];
    for (const { key, people, writers } of talks) {
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

const plainerOf = (best: Atom | undefined, atom: Atom): Atom => plainer(atom, best);

/** The same of two atoms whichever came first. */
const plainer = (a: Atom, b: Atom | undefined): Atom =>
  b === undefined || byText(a.mention.name, b.mention.name) < 0 ? a : b;

/** An identity that points at an atom, to be offered as ego's. */
export function asCandidate(key: Key, { mention }: Atom): Ego["candidates"][number] {
  const kind = kindOfKey(key);
  if (kind === "facebook-name") return { identity: { kind, value: mention.name }, name: mention.name };
  const own = mention.identities.find((identity) => identity.kind === kind && identity.kind !== "name");
  if (own === undefined) return { identity: { kind: "name", value: mention.name }, name: mention.name };
  return { identity: kind === "phone" ? own : { ...own, value: valueOfKey(key) }, name: mention.name };
}

/** Who else is probably ego: people of ego's name on no contact list of ego's, after those the conversations suggest. */
export function alsoEgo(
  { candidates, denied }: EgoFound,
  names: readonly string[],
  people: readonly { readonly keys: readonly Key[]; readonly atoms: readonly Atom[] }[],
): Ego["candidates"] {
  const mine = new Set(names.map((name) => nameKey(nameWords(name))).filter((key) => key.includes(" ")));
  if (mine.size === 0) return candidates;
  const namesakes = people.flatMap(({ keys, atoms }) => {
    const alike = atoms.filter((atom) => mine.has(atom.nameKey) && atom.platform !== DECLARED);
    const elsewhere = atoms.every(({ listed }) => !listed) && !keys.some((key) => denied.has(key));
    const key = bestKey(alike.flatMap((atom) => atom.keys));
    const named = alike.filter((atom) => atom.keys.includes(key)).reduce<Atom | undefined>(plainerOf, undefined);
    return named === undefined || !elsewhere ? [] : [{ key, candidate: asCandidate(key, named) }];
  });
  const asked = new Map(
    [...candidates, ...namesakes.toSorted((a, b) => byText(a.key, b.key)).map(({ candidate }) => candidate)].map(
      (one): readonly [string, Ego["candidates"][number]] => [`${one.identity.kind} ${one.identity.value}`, one],
    ),
  );
  return [...asked.values()].slice(0, MOST_CANDIDATES);
}
