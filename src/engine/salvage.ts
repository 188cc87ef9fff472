import type { ByteWindow } from "./byte-window.ts";
import { largeSizes, MAX_ENTRIES, viewOf, type Directory, type DirectoryEntry } from "./directory.ts";
import { entryName } from "./entry-name.ts";

/**
 * The directory of an archive that was cut short or lost its end, made from the local headers: they
 * are walked from the start, and every entry that lies whole in the file is listed. Whether an entry
 * is sound is still decided by its checksum when it is read. Format: PKWARE APPNOTE 6.3.10, §4.3.
 */

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const DESCRIPTOR = 0x08074b50;
const LOCAL_BYTES = 30;
/** Bytes before the first local header that are searched through, for self-opening archives. */
const MAX_PREFIX_BYTES = 1 << 20;
/** How much is searched at once for a data descriptor. */
const SEARCH_BYTES = 1 << 20;
/** Bit 3: sizes and checksum follow the data in a descriptor. */
const SIZES_FOLLOW = 1 << 3;

type Found = {
  readonly entry: DirectoryEntry;
  /** Where the next header should begin. */
  readonly next: number;
};

type Sizes = { readonly crc: number; readonly packed: number; readonly inflated: number; readonly next: number };

/** A directory of what lies whole in the bytes; `null` when nothing does. */
export async function salvageDirectory(window: ByteWindow): Promise<Directory | null> {
  const entries: DirectoryEntry[] = [];
  let at = await firstHeader(window);
  let end = 0;
  while (at !== null && entries.length < MAX_ENTRIES) {
    const found: Found | null = await entryAt(window, at);
    if (found === null) break;
    entries.push(found.entry);
    end = found.next;
    at = found.next;
  }
  return entries.length === 0 ? null : { entries, start: end };
}

async function firstHeader(window: ByteWindow): Promise<number | null> {
  const head = await window.readUint8Array(0, Math.min(window.size, MAX_PREFIX_BYTES));
  const view = viewOf(head);
  for (let at = 0; at + 4 <= head.length; at++) if (view.getUint32(at, true) === LOCAL_HEADER) return at;
  return null;
}

async function entryAt(window: ByteWindow, offset: number): Promise<Found | null> {
  const header = await window.readUint8Array(offset, LOCAL_BYTES);
  if (header.length < LOCAL_BYTES) return null;
  const view = viewOf(header);
  if (view.getUint32(0, true) !== LOCAL_HEADER) return null;
  const nameLength = view.getUint16(26, true);
  const extraLength = view.getUint16(28, true);
  const names = await window.readUint8Array(offset + LOCAL_BYTES, nameLength + extraLength);
  if (names.length < nameLength + extraLength) return null;
  const flags = view.getUint16(6, true);
  const data = offset + LOCAL_BYTES + nameLength + extraLength;
  const follows = (flags & SIZES_FOLLOW) !== 0;
  const sizes = follows ? await descriptorAfter(window, data) : sizesIn(view, names.subarray(nameLength), data);
  if (sizes === null || sizes.next > window.size) return null;
  const name = entryName(names.subarray(0, nameLength), flags, names.subarray(nameLength));
  const { crc, packed, inflated, next } = sizes;
  const method = view.getUint16(8, true);
  return { entry: { name, folder: name.endsWith("/"), flags, method, crc, sizes: { packed, inflated }, offset }, next };
}

function sizesIn(view: DataView, extra: Uint8Array, data: number): Sizes | null {
  const large = largeSizes(extra, [view.getUint32(22, true), view.getUint32(18, true), 0]);
  if (large === null) return null;
  const [inflated, packed] = large;
  return { crc: view.getUint32(14, true), packed, inflated, next: data + packed };
}

/** The first descriptor whose packed size says it stands exactly here; 32-bit sizes, or 64-bit. */
async function descriptorAfter(window: ByteWindow, data: number): Promise<Sizes | null> {
  for (let from = data; from + 16 <= window.size; from += SEARCH_BYTES - 32) {
    const bytes = await window.readUint8Array(from, SEARCH_BYTES);
    const view = viewOf(bytes);
    for (let at = bytes.indexOf(0x50); at !== -1 && at + 16 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
      if (view.getUint32(at, true) !== DESCRIPTOR) continue;
      const packed = from + at - data;
      if (view.getUint32(at + 8, true) !== packed % 2 ** 32) continue;
      const crc = view.getUint32(at + 4, true);
      const long = isLong(view, at, packed);
      const inflated = view.getUint32(at + (long ? 16 : 12), true);
      return { crc, packed, inflated, next: from + at + (long ? 24 : 16) };
    }
    if (bytes.length < SEARCH_BYTES) return null;
  }
  return null;
}

/** Whether a descriptor has 64-bit sizes: what follows begins after 24 bytes, not after 16. */
function isLong(view: DataView, at: number, packed: number): boolean {
  if (at + 24 > view.byteLength || view.getUint32(at + 12, true) !== Math.floor(packed / 2 ** 32)) return false;
  if (packed >= 2 ** 32) return true;
  if (at + 20 <= view.byteLength && isSignature(view.getUint32(at + 16, true))) return false;
  return at + 28 > view.byteLength || isSignature(view.getUint32(at + 24, true));
}

const isSignature = (word: number): boolean => word === LOCAL_HEADER || word === CENTRAL_HEADER || word === END_RECORD;
