import type { ByteWindow } from "./byte-window.ts";
import { entryName } from "./entry-name.ts";

/**
 * The central directory of a ZIP archive: found from the end, with or without ZIP64, with bytes before
 * or after the archive. Format: PKWARE APPNOTE 6.3.10, §4.3. zip.js judges the same archives in the
 * tests, and comes to the same verdicts.
 */

/** One file or folder as the directory tells it; nothing is believed before it is read. */
export type DirectoryEntry = {
  readonly name: string;
  readonly folder: boolean;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the archive and inflated; `null` when the directory itself is wrong about them. */
  readonly sizes: { readonly packed: number; readonly inflated: number } | null;
  /** Of the local header, from the start of the blob. */
  readonly offset: number;
};

export type Directory = {
  readonly entries: readonly DirectoryEntry[];
  /** Where the files' bytes must have ended. */
  readonly start: number;
};

const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const END_64_BYTES = 56;
const LOCATOR_BYTES = 20;
const MAX_16 = 0xffff;
const MAX_32 = 0xffff_ffff;
/** A comment of 64 KiB, and as much again of bytes that someone appended, and some. */
const TAIL_BYTES = 1 << 20;
/** Entries at most; the largest exports seen hold some tens of thousands. */
export const MAX_ENTRIES = 200_000;
/** Extra field of the large sizes. */
const EXTRA_64 = 0x0001;

/** What the end record says, already widened by its ZIP64 form. */
type End = { readonly count: number; readonly bytes: number; readonly stated: number; readonly end: number };

/** The directory, or `null` where there is none that can be read. */
export async function readDirectory(window: ByteWindow): Promise<Directory | null> {
  for (const end of await endsOf(window)) {
    const directory = await directoryBefore(window, end);
    if (directory !== null) return directory;
  }
  return null;
}

/** End records from the last; those that end exactly with the blob are likelier than those that do not. */
async function endsOf(window: ByteWindow): Promise<readonly End[]> {
  const from = Math.max(0, window.size - TAIL_BYTES);
  const tail = await window.readUint8Array(from, TAIL_BYTES);
  const view = viewOf(tail);
  const exact: End[] = [];
  const others: End[] = [];
  for (let at = tail.length - END_BYTES; at >= 0 && exact.length + others.length < 64; at--) {
    if (tail[at] !== 0x50 || view.getUint32(at, true) !== END_RECORD) continue;
    const end = await widened(window, view, at, from);
    const isExact = at + END_BYTES + view.getUint16(at + 20, true) === tail.length;
    if (end !== null) (isExact ? exact : others).push(end);
  }
  return [...exact, ...others];
}

async function widened(window: ByteWindow, view: DataView, at: number, from: number): Promise<End | null> {
  const end = {
    count: view.getUint16(at + 10, true),
    bytes: view.getUint32(at + 12, true),
    stated: view.getUint32(at + 16, true),
    end: from + at,
  };
  // A part of an archive split over several disks.
  const disks = [view.getUint16(at + 4, true), view.getUint16(at + 6, true)];
  if (disks.some((disk) => disk !== 0 && disk !== MAX_16)) return null;
  if (end.count !== MAX_16 && end.bytes !== MAX_32 && end.stated !== MAX_32 && !disks.includes(MAX_16)) return end;
  const locator = viewOf(await window.readUint8Array(end.end - LOCATOR_BYTES, LOCATOR_BYTES));
  if (locator.byteLength < LOCATOR_BYTES || locator.getUint32(0, true) !== LOCATOR_64) {
    return end.bytes === MAX_32 || end.stated === MAX_32 ? null : end;
  }
  const stated = Number(locator.getBigUint64(8, true));
  for (const place of [stated, end.end - LOCATOR_BYTES - END_64_BYTES]) {
    const record = viewOf(await window.readUint8Array(place, END_64_BYTES));
    if (record.byteLength < END_64_BYTES || record.getUint32(0, true) !== END_RECORD_64) continue;
    return {
      count: Number(record.getBigUint64(32, true)),
      bytes: Number(record.getBigUint64(40, true)),
      stated: Number(record.getBigUint64(48, true)),
      end: place,
    };
  }
  return null;
}

/** The directory lies right before its end record, unless it is where it was stated to be. */
async function directoryBefore(window: ByteWindow, end: End): Promise<Directory | null> {
  if (end.count === 0 && end.bytes === 0) return { entries: [], start: end.end };
  for (const start of new Set([end.end - end.bytes, end.stated])) {
    if (start < 0 || start + CENTRAL_BYTES > window.size) continue;
    const bytes = await window.readUint8Array(start, Math.max(end.bytes, end.end - start));
    const view = viewOf(bytes);
    if (bytes.length < CENTRAL_BYTES || view.getUint32(0, true) !== CENTRAL_HEADER) continue;
    const entries = entriesIn(bytes, end.count);
    if (entries === null) continue;
    const shift = await shiftOf(window, entries, start - end.stated);
    return {
      entries: shift === 0 ? entries : entries.map((entry) => ({ ...entry, offset: entry.offset + shift })),
      start,
    };
  }
  return null;
}

/** Bytes before the archive move every header, except where the writer already counted them. */
async function shiftOf(window: ByteWindow, entries: readonly DirectoryEntry[], shift: number): Promise<number> {
  const [first] = entries;
  if (shift === 0 || first === undefined) return 0;
  for (const candidate of [shift, 0]) {
    const word = viewOf(await window.readUint8Array(first.offset + candidate, 4));
    if (word.byteLength === 4 && word.getUint32(0, true) === LOCAL_HEADER) return candidate;
  }
  return shift;
}

/** All entries, or `null` when there are fewer than the end record counts. Counts of 16 bits may have wrapped. */
function entriesIn(bytes: Uint8Array, count: number): readonly DirectoryEntry[] | null {
  const view = viewOf(bytes);
  const entries: DirectoryEntry[] = [];
  let at = 0;
  while (at + CENTRAL_BYTES <= bytes.length && view.getUint32(at, true) === CENTRAL_HEADER) {
    if (entries.length > MAX_ENTRIES) break;
    // A comment longer than the directory ends with it.
    const next = at + CENTRAL_BYTES + lengthAfter(view, at);
    if (next - view.getUint16(at + 32, true) > bytes.length) return null;
    entries.push(entryAt(bytes.subarray(at, next)));
    at = next;
    // More headers than counted: either the count has wrapped, or what follows is no part of it.
    if (entries.length === count && (entries.length + 65_536) * CENTRAL_BYTES > bytes.length) break;
  }
  return entries.length < Math.min(count, MAX_ENTRIES) ? null : entries;
}

const lengthAfter = (view: DataView, at: number): number =>
  view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);

function entryAt(record: Uint8Array): DirectoryEntry {
  const view = viewOf(record);
  const flags = view.getUint16(8, true);
  const nameEnd = CENTRAL_BYTES + view.getUint16(28, true);
  const extra = record.subarray(nameEnd, nameEnd + view.getUint16(30, true));
  const name = entryName(record.subarray(CENTRAL_BYTES, nameEnd), flags, extra);
  const large = largeSizes(extra, [view.getUint32(24, true), view.getUint32(20, true), view.getUint32(42, true)]);
  const [inflated, packed, offset] = large ?? [0, 0, view.getUint32(42, true)];
  return {
    name,
    folder: isFolder(name, view),
    flags,
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    sizes: large === null ? null : { packed, inflated },
    offset,
  };
}

/**
 * The three numbers, each replaced by its 64-bit form where it says so; `null` where that is missing.
 * Also used for local headers, which have the first two.
 */
export function largeSizes(
  extra: Uint8Array,
  small: readonly [number, number, number],
): readonly [number, number, number] | null {
  if (!small.includes(MAX_32)) return small;
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    const end = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true));
    let place = at + 4;
    const widen = (value: number): number => {
      if (value !== MAX_32) return value;
      const wide = place + 8 <= end ? Number(view.getBigUint64(place, true)) : Number.NaN;
      place += 8;
      return wide;
    };
    const wide = [widen(small[0]), widen(small[1]), widen(small[2])] as const;
    return wide.every(Number.isSafeInteger) ? wide : null;
  }
  return null;
}

/** By a slash at the end, or by the attributes of the system that wrote it (0: DOS, 3: Unix). */
function isFolder(name: string, view: DataView): boolean {
  if (name.endsWith("/")) return true;
  const system = view.getUint16(4, true) >> 8;
  const attributes = view.getUint32(38, true);
  return (system === 0 && (attributes & 0x10) !== 0) || ((attributes >>> 16) & 0xf000) === 0x4000;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
