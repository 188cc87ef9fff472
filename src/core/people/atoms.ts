import type { Day } from "../model/day.ts";
import type { Identity, Mention } from "../model/mention.ts";
import type { Platform } from "../model/platform.ts";
import type { FileRead } from "../model/source.ts";
import { inKeyOrder, strongKeys, weakKey } from "./keys.ts";
import type { Key } from "./keys.ts";
import { nameKey, nameWords } from "./names.ts";
import { eachPlace } from "./places.ts";

/** One way a platform describes a person: the mentions of all its files that say exactly the same. */
export type Atom = {
  readonly platform: Platform;
  /** At least one; what they point at is one person. The first is an account, card or name where there is one. */
  readonly keys: readonly Key[];
  /** The days of a bare name's listings, as keys it would have beside a homonym. */
  readonly dayKeys: ReadonlySet<Key>;
  readonly mention: Mention;
  /** The words of the name, sorted and joined; empty when there is none. */
  readonly nameKey: string;
  /** Named circles, schools, chats and meetings, as single words. */
  readonly places: ReadonlySet<string>;
  /** On the platform's contact list. */
  readonly listed: boolean;
  /** Last day its newest file tells of: the newer description is believed. */
  readonly newest: number;
};

/** The atoms of all files and where each mention went. */
export type Atoms = {
  readonly all: readonly Atom[];
  /** Per file and mention: the atom, −1 for a mention that points at nobody. */
  readonly ofMention: readonly Int32Array[];
  /** Per file: the atom of a contact-listed trace where it is not its mention's (homonyms on one list). */
  readonly ofTrace: readonly ReadonlyMap<number, number>[];
};

/** Two exports may put one moment on neighbouring days; further apart are two listings. */
export const SAME_LISTING = 1;

/** A day before every other. */
const NEVER = -1_000_000;

/** Gathers what the files say, whatever the order of files and rows. `home`: the country of numbers without one. */
export function gatherAtoms(files: readonly FileRead[], home: string): Atoms {
  const keysIn = files.map(({ platform, reading }) =>
    reading.mentions.map((mention) => keysOf(platform, mention, home)),
  );
  const homonyms = homonymsOf(files, keysIn);
  const all: MutableAtom[] = [];
  const bySignature = new Map<string, number>();
  const atomOf = (draft: MutableAtom): number => {
    const signature = signatureOf(draft);
    const known = bySignature.get(signature);
    const before = known === undefined ? undefined : all[known];
    if (known === undefined || before === undefined) {
      bySignature.set(signature, all.length);
      return all.push(draft) - 1;
    }
    before.listed ||= draft.listed;
    before.newest = Math.max(before.newest, draft.newest);
    if (draft.dayKeys.size > 0) before.dayKeys = new Set([...before.dayKeys, ...draft.dayKeys]);
    return known;
  };

  const ofTrace: Map<number, number>[] = [];
  const ofMention = files.map((file, place) => {
    const { mentions, traces } = file.reading;
    const newest = newestDay(file);
    const listed = new Set<number>();
    const split = new Map<number, number>();
    const needed = new Set<number>();
    const keysHere = keysIn[place] ?? [];
    const weak = keysHere.map(onlyWeakKey);
    const daysListed = listedDays(file);
    for (const [row, trace] of traces.entries()) {
      const mention = mentions[trace.mention];
      const key = weak[trace.mention];
      if (mention === undefined) continue;
      if (trace.kind !== "contact-listed") needed.add(trace.mention);
      else if (key === null || key === undefined || trace.day === null || !homonyms.has(key)) {
        listed.add(trace.mention);
        needed.add(trace.mention);
      } else {
        const several = (daysListed.get(trace.mention)?.size ?? 0) > 1;
        const alone = several ? { ...mention, position: null, company: null } : mention;
        split.set(row, atomOf(draftOf(file.platform, alone, { keys: [`${key}#${trace.day}`], listed: true, newest })));
      }
    }
    for (const at of namedBeside(file)) needed.add(at);
    const onTheList = new Set([...split.keys()].map((row) => traces[row]?.mention));
    ofTrace.push(split);
    return Int32Array.from(mentions, (mention, at) => {
      const key = weak[at] ?? null;
      if (key !== null && homonyms.has(key)) {
        if (!needed.has(at) && onTheList.has(at)) return -1;
        return atomOf(draftOf(file.platform, mention, { keys: [`${key}#?`], listed: listed.has(at), newest }));
      }
      const keys = keysHere[at] ?? [];
      if (keys.length === 0) return -1;
      const days = key === null ? undefined : daysListed.get(at);
      const dayKeys = days === undefined ? NO_KEYS : new Set([...days].map((day) => `${key ?? ""}#${day}`));
      return atomOf(draftOf(file.platform, mention, { keys, listed: listed.has(at), newest, dayKeys }));
    });
  });
  for (const [at, file] of files.entries()) {
    eachPlace(file, (mention, place) => {
      const atom = all[ofMention[at]?.[mention] ?? -1];
      if (atom !== undefined && !atom.places.has(place)) atom.places = new Set([...atom.places, place]);
    });
  }
  return { all, ofMention, ofTrace };
}

/** Everyone a file names outside its traces. */
export function* namedBeside({ reading }: Pick<FileRead, "reading">): Generator<number> {
  for (const { people, writers } of reading.conversations) {
    yield* people;
    yield* writers;
  }
  for (const { mention } of reading.memberships) yield mention;
  for (const { people } of reading.gatherings ?? []) yield* people;
  for (const { a, b } of reading.acquaintances ?? []) {
    yield a;
    yield b;
  }
  for (const { mention } of reading.notes ?? []) yield mention;
}

/** An atom for a name that no file holds: typed by ego, or ego's own. */
export const atomOfWord = (platform: Platform, name: string, key: Key): Atom =>
  atomOfCard(platform, { name, given: null, family: null, identities: [], position: null, company: null }, [key]);

/** An atom for someone whom ego wrote down. */
export const atomOfCard = (platform: Platform, mention: Mention, keys: readonly Key[]): Atom =>
  draftOf(platform, mention, { keys: distinct(keys), listed: false, newest: NEVER });

type MutableAtom = { -readonly [Field in keyof Atom]: Atom[Field] };

const NO_KEYS: ReadonlySet<Key> = new Set();
const NO_PLACES: ReadonlySet<string> = new Set();

type More = Pick<Atom, "keys" | "listed" | "newest"> & { readonly dayKeys?: ReadonlySet<Key> };

function draftOf(platform: Platform, mention: Mention, more: More): MutableAtom {
  const { keys, listed, newest, dayKeys = NO_KEYS } = more;
  const name = nameKey(nameWords(mention.name));
  return { platform, keys, dayKeys, mention, nameKey: name, places: NO_PLACES, listed, newest };
}

/** All strong keys, or the weak one where there is none; a Facebook name is kept beside strong keys too. */
export function keysOf(platform: Platform, { identities, name }: Mention, home: string): readonly Key[] {
  const strong = identities.flatMap((identity) => strongKeys(identity, home));
  if (strong.length > 0 && !identities.some(({ kind }) => kind === "facebook-name")) return distinct(strong);
  const weak = weakKey(platform, identities, name);
  return distinct(weak === null ? strong : [...strong, weak]);
}

const distinct = (keys: readonly Key[]): readonly Key[] =>
  keys.length < 2 ? keys : [...new Set(keys)].toSorted(inKeyOrder);

/** The weak key of a mention that has nothing better. */
export function onlyWeakKey([key, ...others]: readonly Key[]): Key | null {
  return key !== undefined && others.length === 0 && WEAK.test(key) ? key : null;
}

const WEAK = /^(?:facebook-)?name:/;

/** Names that the contact lists of one platform hold with several days: several people. */
function homonymsOf(files: readonly FileRead[], keysIn: readonly (readonly (readonly Key[])[])[]): ReadonlySet<Key> {
  const byKey = new Map<Key, Set<Day>>();
  for (const [place, file] of files.entries()) {
    for (const [at, days] of listedDays(file)) {
      const key = onlyWeakKey(keysIn[place]?.[at] ?? []);
      if (key !== null) byKey.set(key, new Set([...(byKey.get(key) ?? []), ...days]));
    }
  }
  const several = [...byKey].filter(
    ([, days]) => days.size > 1 && Math.max(...days) - Math.min(...days) > SAME_LISTING,
  );
  return new Set(several.map(([key]) => key));
}

/** The days on which each mention of a file is on the contact list. */
function listedDays(file: FileRead): ReadonlyMap<number, ReadonlySet<Day>> {
  const found = new Map<number, Set<Day>>();
  for (const { kind, mention, day } of file.reading.traces) {
    if (kind !== "contact-listed" || day === null) continue;
    const days = found.get(mention);
    if (days === undefined) found.set(mention, new Set([day]));
    else days.add(day);
  }
  return found;
}

function newestDay(file: FileRead): number {
  let newest = NEVER;
  for (const { day } of file.reading.traces) if (day !== null && day > newest) newest = day;
  for (const { days } of file.reading.conversations) for (const day of days) if (day > newest) newest = day;
  for (const { days } of file.reading.gatherings ?? []) for (const day of days) if (day > newest) newest = day;
  return newest;
}

function signatureOf({ platform, keys, mention }: MutableAtom): string {
  const { name, given, family, identities, position, company } = mention;
  const facets = identities.map(({ kind, value }: Identity) => `${kind}:${value}`);
  if (facets.length > 1) facets.sort();
  return [platform, ...keys, name, given ?? "\0", family ?? "\0", position ?? "\0", company ?? "\0", ...facets].join(
    "\n",
  );
}
