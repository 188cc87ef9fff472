import type { FindingCode } from "../model/finding.ts";
import { byText } from "../model/ids.ts";
import type { Mention } from "../model/mention.ts";
import type { Trace } from "../model/reading.ts";
import type { FileRead } from "../model/source.ts";
import { LISTINGS } from "./mention-index.ts";
import { poolReadings } from "./pooled-reading.ts";

/**
 * What makes two files the same file of two exports: the path without case and without the `(1)` a browser adds to a
 * second download.
 */
export function fileKey(path: string): string {
  return path.toLowerCase().replace(/ ?\(\d+\)(?=\.[a-z0-9]+$)/, "");
}

/**
 * Files of an older export and those of a newer one of the same account, as one. A file of both is the newer, with
 * whatever only the older knew; a file of one of them stays. Lists of contacts that are whole (`wholeLists`: ids of
 * their readers) are one list under whatever path: who is no longer on it has ended. Pure; taking in an export twice is
 * taking it in once.
 */
export function succeed(
  older: readonly FileRead[],
  newer: readonly FileRead[],
  wholeLists: ReadonlySet<string>,
): readonly FileRead[] {
  const inNewer = bySlot(newer, wholeLists);
  const paths = new Set(newer.map(pathKey));
  const inOlder = new Map<string, FileRead[]>();
  const kept: FileRead[] = [];
  for (const file of older) {
    const slot = slotOf(file, wholeLists);
    if (slot !== null && inNewer.has(slot)) inOlder.set(slot, [...(inOlder.get(slot) ?? []), file]);
    else if (slot !== null || !paths.has(pathKey(file))) kept.push(file);
  }
  const elsewhere = listingsIn(newer, wholeLists);
  const enriched = new Map<FileRead, FileRead>();
  for (const [slot, files] of inOlder) {
    const now = (inNewer.get(slot) ?? []).toSorted((a, b) => byText(a.path, b.path));
    const isWhole = now[0]?.reader !== undefined && now.every((file) => isWholeIn(file, newer, wholeLists));
    const readings = poolReadings({
      older: files.map(({ reading }) => reading),
      newer: now.map(({ reading }) => reading),
      listedElsewhere: isWhole ? elsewhere : null,
    });
    for (const [at, file] of now.entries()) {
      const reading = readings[at];
      if (reading !== undefined && reading !== file.reading) enriched.set(file, { ...file, reading });
    }
  }
  return [...kept, ...newer.map((file) => enriched.get(file) ?? file)];
}

/** Whether two files are the same file, or parts of the same list, at two times. */
export function isSameFile(a: FileRead, b: FileRead, wholeLists: ReadonlySet<string>): boolean {
  const slot = slotOf(a, wholeLists);
  return slot === null ? pathKey(a) === pathKey(b) : slot === slotOf(b, wholeLists);
}

/** The list or the file this is; `null` when it could not be read. */
function slotOf({ platform, path, reader, error }: FileRead, wholeLists: ReadonlySet<string>): string | null {
  if (reader === null || error !== null) return null;
  return wholeLists.has(reader) ? `${platform}\n${reader}` : `${platform}\n${reader}\n${fileKey(path)}`;
}

const pathKey = ({ platform, path }: FileRead): string => `${platform}\n${fileKey(path)}`;

function bySlot(files: readonly FileRead[], wholeLists: ReadonlySet<string>): ReadonlyMap<string, readonly FileRead[]> {
  const slots = new Map<string, FileRead[]>();
  for (const file of files) {
    const slot = slotOf(file, wholeLists);
    if (slot === null) continue;
    const known = slots.get(slot);
    if (known === undefined) slots.set(slot, [file]);
    else known.push(file);
  }
  return slots;
}

/** What tells that rows may be missing; someone may have cut a table that a spreadsheet saved again. */
const PARTIAL: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "cut-short",
  "unclosed-quote",
  "too-deep",
  "not-json",
  "saved-by-spreadsheet",
  "archive-cut-short",
]);

/** The list was read to its end, with all its parts, and holds someone. */
function isWholeIn(file: FileRead, all: readonly FileRead[], wholeLists: ReadonlySet<string>): boolean {
  const { reader } = file;
  if (reader === null || !wholeLists.has(reader)) return false;
  const parts = all.filter((other) => other.reader === reader);
  const partial = [...parts, ...all.filter((other) => other.reader === null)].some(({ reading }) =>
    reading.findings.some(({ code }) => PARTIAL.has(code)),
  );
  return !partial && parts.every(({ error }) => error === null) && parts.some(({ reading }) => reading.used > 0);
}

/** Who is on any whole list: the same identity, or the same name. A contact must be listed as one; following is less. */
function listingsIn(
  files: readonly FileRead[],
  wholeLists: ReadonlySet<string>,
): (mention: Mention, kind: Trace["kind"]) => boolean {
  const contacts = new Set<string>();
  const anyone = new Set<string>();
  for (const { reader, reading, error } of files) {
    if (reader === null || error !== null || !wholeLists.has(reader)) continue;
    for (const { mention, kind } of reading.traces) {
      const listed = reading.mentions[mention];
      if (listed === undefined || !LISTINGS.has(kind)) continue;
      for (const key of keysOf(listed)) {
        anyone.add(key);
        if (kind === "contact-listed") contacts.add(key);
      }
    }
  }
  return (mention, kind) => keysOf(mention).some((key) => (kind === "contact-listed" ? contacts : anyone).has(key));
}

const keysOf = ({ name, identities }: Mention): readonly string[] => {
  const keys = identities.map(({ kind, value }) => `${kind}:${value}`);
  return keys.length > 0 ? keys : [`name:${name}`];
};
