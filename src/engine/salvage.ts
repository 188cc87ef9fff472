import { ByteWindow } from "./byte-window.ts";

/**
 * Rebuilds the directory of an archive that was cut short or lost its end: the local headers are
 * walked from the start and every entry that lies whole in the file is written into a new central
 * directory behind the same bytes. Whether an entry is sound is still decided by its checksum when
 * it is read. Format: PKWARE APPNOTE 6.3.10, §4.3.
 */

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const DESCRIPTOR = 0x08074b50;
const LOCAL_HEADER_BYTES = 30;
const CENTRAL_HEADER_BYTES = 46;
const END_OF_DIRECTORY_BYTES = 22;
const MAX_32 = 0xffff_ffff;
/** The end record written here counts entries in 16 bits. */
const MAX_ENTRIES = 65_534;
/** Bytes before the first local header that are searched through, for self-opening archives. */
const MAX_PREFIX_BYTES = 1 << 20;
/** How much is searched at once for a data descriptor. */
const SEARCH_BYTES = 1 << 20;
/** Bit 3: sizes and checksum follow the data in a descriptor. */
const SIZES_FOLLOW = 1 << 3;

type Found = {
  readonly offset: number;
  readonly header: Uint8Array;
  readonly name: Uint8Array;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where the next header should begin. */
  readonly next: number;
};

/** The same bytes with a directory made from what lies whole in them; `null` when nothing does. */
export async function rebuildDirectory(blob: Blob): Promise<Blob | null> {
  const window = new ByteWindow(blob);
  const found: Found[] = [];
  let at = await firstHeader(window);
  while (at !== null && found.length < MAX_ENTRIES && at <= MAX_32) {
    const entry: Found | null = await entryAt(window, at);
    if (entry === null) break;
    found.push(entry);
    at = entry.next;
  }
  const last = found.at(-1);
  if (last === undefined) return null;
  const directory = found.map(centralHeader);
  const bytes = directory.reduce((sum, record) => sum + record.length, 0);
  return new Blob([blob.slice(0, last.next), ...directory, endOfDirectory(found.length, bytes, last.next)]);
}

async function firstHeader(window: ByteWindow): Promise<number | null> {
  const head = await window.readUint8Array(0, Math.min(window.size, MAX_PREFIX_BYTES));
  const view = viewOf(head);
  for (let at = 0; at + 4 <= head.length; at++) if (view.getUint32(at, true) === LOCAL_HEADER) return at;
  return null;
}

async function entryAt(window: ByteWindow, offset: number): Promise<Found | null> {
  const header = await window.readUint8Array(offset, LOCAL_HEADER_BYTES);
  if (header.length < LOCAL_HEADER_BYTES) return null;
  const view = viewOf(header);
  if (view.getUint32(0, true) !== LOCAL_HEADER) return null;
  const nameLength = view.getUint16(26, true);
  const extraLength = view.getUint16(28, true);
  const names = await window.readUint8Array(offset + LOCAL_HEADER_BYTES, nameLength + extraLength);
  if (names.length < nameLength + extraLength) return null;
  const name = names.subarray(0, nameLength);
  const data = offset + LOCAL_HEADER_BYTES + nameLength + extraLength;
  if ((view.getUint16(6, true) & SIZES_FOLLOW) !== 0) {
    const described = await descriptorAfter(window, data);
    return described === null ? null : { offset, header, name, ...described };
  }
  const packed = view.getUint32(18, true);
  const next = data + packed;
  if (packed === MAX_32 || next > window.size) return null;
  return { offset, header, name, crc: view.getUint32(14, true), packed, size: view.getUint32(22, true), next };
}

/** The first descriptor whose packed size says it stands exactly here; 32-bit sizes, then 64-bit. */
async function descriptorAfter(
  window: ByteWindow,
  data: number,
): Promise<Pick<Found, "crc" | "packed" | "size" | "next"> | null> {
  for (let from = data; from + 16 <= window.size; from += SEARCH_BYTES - 24) {
    const bytes = await window.readUint8Array(from, SEARCH_BYTES);
    const view = viewOf(bytes);
    for (let at = bytes.indexOf(0x50); at !== -1 && at + 16 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
      if (view.getUint32(at, true) !== DESCRIPTOR) continue;
      const distance = from + at - data;
      const crc = view.getUint32(at + 4, true);
      if (view.getUint32(at + 8, true) === distance) {
        const long = at + 24 <= bytes.length && view.getUint32(at + 12, true) === 0 && isLong(view, at, distance);
        if (!long) {
          return { crc, packed: distance, size: view.getUint32(at + 12, true), next: from + at + 16 };
        }
        return { crc, packed: distance, size: view.getUint32(at + 16, true), next: from + at + 24 };
      }
    }
    if (bytes.length < SEARCH_BYTES) return null;
  }
  return null;
}

/** Whether the descriptor at a place has 64-bit sizes: a header or the end follows after 24 bytes, not after 16. */
function isLong(view: DataView, at: number, distance: number): boolean {
  if (distance > MAX_32) return true;
  if (at + 28 > view.byteLength) return at + 20 > view.byteLength || !isSignature(view.getUint32(at + 16, true));
  return isSignature(view.getUint32(at + 24, true)) && !isSignature(view.getUint32(at + 16, true));
}

const isSignature = (word: number): boolean =>
  word === LOCAL_HEADER || word === CENTRAL_HEADER || word === END_OF_DIRECTORY;

function centralHeader(found: Found): Uint8Array<ArrayBuffer> {
  const record = new Uint8Array(CENTRAL_HEADER_BYTES + found.name.length);
  const view = viewOf(record);
  view.setUint32(0, CENTRAL_HEADER, true);
  view.setUint16(4, 20, true);
  // Version, flags, method and time stand in the same order in both headers.
  record.set(found.header.subarray(4, 14), 6);
  view.setUint32(16, found.crc, true);
  view.setUint32(20, found.packed, true);
  view.setUint32(24, found.size, true);
  view.setUint16(28, found.name.length, true);
  view.setUint32(42, found.offset, true);
  record.set(found.name, CENTRAL_HEADER_BYTES);
  return record;
}

function endOfDirectory(entries: number, bytes: number, offset: number): Uint8Array<ArrayBuffer> {
  const record = new Uint8Array(END_OF_DIRECTORY_BYTES);
  const view = viewOf(record);
  view.setUint32(0, END_OF_DIRECTORY, true);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, bytes, true);
  view.setUint32(16, offset, true);
  return record;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
