import type { Change } from "../model/change.ts";
import type { Identity } from "../model/mention.ts";
import type { Platform } from "../model/platform.ts";
import type { FileRead, TableSample } from "../model/source.ts";
import { keysOf } from "./atoms.ts";
import { cardAtoms } from "./cards.ts";
import { DECLARED, bookName, declaredKey, isShareable, strongKeys, weakKey } from "./keys.ts";
import type { Key } from "./keys.ts";
import { isOther, marksIn, theForgottenIn } from "./marks.ts";
import type { Marks } from "./marks.ts";
import { nameTraces } from "./name-traces.ts";
import type { NameTraces } from "./name-traces.ts";
import { homeCountry } from "./phone-numbers.ts";
import { readingWithout } from "./reading-without.ts";
import { keysOfSeveral } from "./shared-keys.ts";
import type { Holder } from "./shared-keys.ts";

/** What was read and said. */
export type Brought = { readonly files: readonly FileRead[]; readonly changes: readonly Change[] };

/**
 * What may be kept once people are forgotten: readings without them and a log without their names, ids and notes. The
 * network is the same before and after. Their marks stay, so that reading the files again brings nobody back. Not
 * touched are ego's own names of circles and ego's notes on others, and labels such as companies.
 */
export function scrub({ files, changes }: Brought): Brought {
  if (!changes.some(({ kind }) => kind === "forget")) return { files, changes };
  const marks = marksIn(changes);
  const home = homeCountry(files);
  const cards = cardAtoms(changes, home);
  const several = sharedAmong(files, cards, { marks, home });
  const found = files.map((file) => theForgottenIn(file, { marks, home, several }));
  const gone = files.flatMap(({ reading }, at) => reading.mentions.filter((_, row) => found[at]?.mentions.has(row)));
  const cardsGone = cards.filter(({ keys }) => keys.some((key) => marks.isKeyMarked(key) && !several.has(key)));
  const traces = nameTraces([...gone, ...cardsGone.map(({ mention }) => mention)]);
  const left = files.map((file, at) => {
    const theirs = found[at];
    const reading = theirs === undefined ? file.reading : readingWithout(file.reading, theirs, traces);
    const isGone = (identity: Identity, name: string): boolean =>
      isMarkedIdentity(file, identity, { name, marks, home });
    const egoFacts = reading.egoFacts.filter((fact) => fact.kind !== "identity" || !isGone(fact.identity, fact.name));
    const path = traces.maskedPath(file.path);
    const same = reading === file.reading && egoFacts.length === reading.egoFacts.length && path === file.path;
    const table = file.table === undefined ? {} : { table: sampleWithout(file.table, traces) };
    return same && file.table === undefined ? file : { ...file, path, reading: { ...reading, egoFacts }, ...table };
  });
  const removed = new Set(cardsGone.flatMap(({ keys }) => keys));
  const shared = new Set([...several].filter(marks.isKeyMarked));
  const toRemove = { marks, home, traces, removed, shared };
  return { files: left, changes: changes.flatMap((change) => changeWithout(change, toRemove)) };
}

/** Of addresses and numbers that are marked, or all there is of a marked name, those that others use too. */
function sharedAmong(
  files: readonly FileRead[],
  cards: readonly { readonly keys: readonly Key[]; readonly mention: { readonly name: string } }[],
  { marks, home }: { readonly marks: Marks; readonly home: string },
): ReadonlySet<Key> {
  const holders: (Holder & { readonly asked: boolean })[] = [];
  const note = (keys: readonly Key[], platform: Platform, name: string): void => {
    const byName = keys.every(isShareable) && marks.isKeyMarked(bookName(platform, name));
    for (const key of keys) if (isShareable(key)) holders.push({ key, name, asked: byName || marks.isKeyMarked(key) });
  };
  const mine: Holder[] = [];
  for (const { platform, reading } of files) {
    for (const mention of reading.mentions) note(keysOf(platform, mention, home), platform, mention.name);
    for (const fact of reading.egoFacts)
      if (fact.kind === "identity")
        for (const key of strongKeys(fact.identity, home)) mine.push({ key, name: fact.name });
  }
  for (const { keys, mention } of cards) note(keys, DECLARED, mention.name);
  const asked = new Set(holders.flatMap(({ key, asked: wanted }) => (wanted ? [key] : [])));
  return keysOfSeveral(
    [...holders, ...mine].filter(({ key }) => asked.has(key)),
    mine,
  );
}

function isMarkedIdentity(
  { platform }: FileRead,
  identity: Identity,
  { name, marks, home }: { readonly name: string; readonly marks: Marks; readonly home: string },
): boolean {
  const strong = strongKeys(identity, home);
  const weak = strong.length > 0 ? null : weakKey(platform, [identity], name);
  return [...strong, ...(weak === null ? [] : [weak])].some(marks.isKeyMarked);
}

/** A sample of a table without the rows that name someone forgotten. */
function sampleWithout(sample: TableSample, { isIn }: NameTraces): TableSample {
  return { ...sample, rows: sample.rows.filter((cells) => !isIn(cells.join(" ")) && !cells.some(isIn)) };
}

type Gone = {
  readonly marks: Marks;
  readonly home: string;
  readonly traces: NameTraces;
  /** Keys of cards that are gone. */
  readonly removed: ReadonlySet<Key>;
  /** Addresses and numbers of theirs that others use too. */
  readonly shared: ReadonlySet<Key>;
};

function changeWithout(change: Change, { marks, home, traces, removed, shared }: Gone): readonly Change[] {
  const { isMarked, isKeyMarked } = marks;
  switch (change.kind) {
    case "draw-circle":
    case "answer":
      return [{ ...change, people: change.people.filter((name) => !isKeyMarked(declaredKey(name.trim()))) }];
    case "join":
    case "keep-apart":
      return isMarked(change.a) || isMarked(change.b) ? [] : [change];
    case "closeness":
    case "describe":
    case "note":
    case "standing":
    case "origin":
    case "carried":
    case "gives":
    case "asked":
    case "on-list":
    case "meeting":
    case "rhythm":
      return isMarked(change.person) ? [] : [change];
    case "put-in-circle":
    case "take-out-of-circle":
    case "leave-out":
    case "bring-back": {
      const people = change.people.filter((person) => !isMarked(person));
      return people.length === 0 ? [] : [{ ...change, people }];
    }
    case "add-person":
      if (removed.has(`card-uid:${change.card.trim()}`)) return [];
      return [{ ...change, identities: change.identities.filter(isOther(shared)) }];
    case "this-is-me":
    case "not-me": {
      const strong = strongKeys(change.identity, home);
      return strong.some(isKeyMarked) || (strong.length === 0 && traces.isIn(change.identity.value)) ? [] : [change];
    }
    case "remove-source":
      return change.path === null ? [change] : [{ ...change, path: traces.maskedPath(change.path) }];
    case "dissolve-circle":
    case "confirm-circle":
    case "rename-circle":
    case "forget":
    case "cluster-size":
    case "circle-life":
    case "circle-rhythm":
      return [change];
    case "ask":
      return traces.isIn(change.text) ? [] : [change];
    case "purpose":
      return [change.about, change.place, ...change.companies].some(traces.isIn) ? [] : [change];
  }
}
