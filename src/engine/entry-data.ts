import type { FindingCode } from "../core/model/finding.ts";
import type { ByteWindow } from "./byte-window.ts";
import { crc32 } from "./crc32.ts";
import { largeSizes, viewOf, type DirectoryEntry } from "./directory.ts";

/** Takes bytes as they come; throwing ends the pouring. */
export type Sink = (bytes: Uint8Array) => void;

const LOCAL_HEADER = 0x04034b50;
const LOCAL_BYTES = 30;
/** Encrypted, sizes follow, strongly encrypted, UTF-8: the flags both headers must agree on. */
const SHARED_FLAGS = (1 << 0) | (1 << 3) | (1 << 6) | (1 << 11);
const SIZES_FOLLOW = 1 << 3;
const DESCRIPTOR = 0x08074b50;
/** A signature, a checksum and two sizes of 64 bits. */
const DESCRIPTOR_BYTES = 24;
const STORED = 0;
/** Ten bytes that begin a gzip stream without a name. */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
const GZIP_FOOT_BYTES = 8;
/**
 * What is given to the inflater at once, and entries up to this size as a whole: it inflates all it is given before it
 * looks whether anybody wants it, a thousand times as much at worst.
 */
const PIECE_BYTES = 64 << 10;

/** Stretches of the archive already poured: no two entries may share their bytes. */
export class Stretches {
  /** Sorted, disjoint. */
  readonly #taken: { readonly entry: DirectoryEntry; readonly from: number; readonly to: number }[] = [];

  /** Whether the entry may have these bytes; the same entry may have its own again. */
  take(entry: DirectoryEntry, from: number, to: number): boolean {
    let low = 0;
    let high = this.#taken.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#taken[middle]?.from ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const before = this.#taken[low - 1];
    const after = this.#taken[low];
    if (after?.entry === entry) return true;
    if ((before !== undefined && before.to > from) || (after !== undefined && after.from < to)) return false;
    this.#taken.splice(low, 0, { entry, from, to });
    return true;
  }
}

export type Place = { readonly window: ByteWindow; readonly directoryStart: number; readonly stretches: Stretches };

/**
 * Pours one entry: local header compared with the directory, size and checksum verified. Resolves to
 * `null` when all was well, else to a code. Rejects only with what the sink throws.
 */
export async function pourEntry(entry: DirectoryEntry, place: Place, sink: Sink): Promise<FindingCode | null> {
  const data = await dataOf(entry, place).catch(() => null);
  if (data === null || entry.sizes === null) return "entry-damaged";
  const { packed, inflated } = entry.sizes;
  const { window } = place;
  if (entry.method === STORED) {
    if (packed !== inflated) return "entry-damaged";
    const check = crc32();
    const whole = await drain(window.createReadable({ offset: data, size: packed }), inflated, (bytes) => {
      check.add(bytes);
      sink(bytes);
    });
    return whole && check.value() === entry.crc ? null : "entry-damaged";
  }
  const range = { offset: data, size: packed };
  const stream =
    packed <= PIECE_BYTES
      ? gunzipped(framed(await window.readUint8Array(data, packed), entry.crc, inflated))
      : gzipped(window, range, entry.crc, inflated);
  return (await drain(stream, inflated, sink)) ? null : "entry-damaged";
}

/** Where the entry's bytes begin; `null` where the local header contradicts the directory. */
async function dataOf(entry: DirectoryEntry, { window, directoryStart, stretches }: Place): Promise<number | null> {
  if (entry.sizes === null) return null;
  const header = await window.readUint8Array(entry.offset, LOCAL_BYTES);
  if (header.length < LOCAL_BYTES) return null;
  const view = viewOf(header);
  if (view.getUint32(0, true) !== LOCAL_HEADER) return null;
  const flags = view.getUint16(6, true);
  if ((flags & SHARED_FLAGS) !== (entry.flags & SHARED_FLAGS) || view.getUint16(8, true) !== entry.method) return null;
  const extraAt = entry.offset + LOCAL_BYTES + view.getUint16(26, true);
  const data = extraAt + view.getUint16(28, true);
  if ((flags & SIZES_FOLLOW) === 0) {
    const extra = await window.readUint8Array(extraAt, data - extraAt);
    const small = [view.getUint32(22, true), view.getUint32(18, true), 0] as const;
    const [inflated, packed] = largeSizes(extra, small) ?? small;
    const crc = view.getUint32(14, true);
    const says = crc !== 0 || packed !== 0 || inflated !== 0;
    if (says && (crc !== entry.crc || packed !== entry.sizes.packed || inflated !== entry.sizes.inflated)) return null;
  }
  const end = data + entry.sizes.packed;
  if (end > Math.min(window.size, directoryStart)) return null;
  const after = (flags & SIZES_FOLLOW) === 0 ? 0 : await descriptorBytes(window, end, entry);
  return after !== null && stretches.take(entry, entry.offset, end + after) ? data : null;
}

/**
 * Length of the descriptor behind the data: with or without signature, its sizes of 32 or 64 bits.
 * `null` where what stands there says otherwise than the directory.
 */
async function descriptorBytes(window: ByteWindow, at: number, entry: DirectoryEntry): Promise<number | null> {
  const view = viewOf(await window.readUint8Array(at, DESCRIPTOR_BYTES));
  const signed = view.byteLength >= 4 && view.getUint32(0, true) === DESCRIPTOR;
  for (const from of signed ? [4, 0] : [0]) {
    for (const width of [4, 8]) {
      const length = from + 4 + 2 * width;
      if (length > view.byteLength || view.getUint32(from, true) !== entry.crc) continue;
      const size = (place: number): number =>
        width === 4 ? view.getUint32(place, true) : Number(view.getBigUint64(place, true));
      const packed = size(from + 4);
      if (packed === entry.sizes?.packed && size(from + 4 + width) === entry.sizes.inflated) return length;
    }
  }
  return null;
}

/** A small entry in one piece: thousands of streams that ask for three pieces each take as long as all else together. */
function framed(packed: Uint8Array, crc: number, inflated: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(GZIP_HEAD.length + packed.length + GZIP_FOOT_BYTES);
  whole.set(GZIP_HEAD);
  whole.set(packed, GZIP_HEAD.length);
  writeFoot(viewOf(whole), GZIP_HEAD.length + packed.length, crc, inflated);
  return whole;
}

function gunzipped(whole: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  const { readable, writable } = new DecompressionStream("gzip");
  const writer = writable.getWriter();
  // What is wrong with the bytes is seen on the other side.
  writer.write(whole).catch(() => undefined);
  writer.close().catch(() => undefined);
  return readable;
}

function writeFoot(view: DataView, at: number, crc: number, inflated: number): void {
  view.setUint32(at, crc, true);
  view.setUint32(at + 4, inflated % 2 ** 32, true);
}

/**
 * The deflated bytes dressed as a gzip stream, so that the platform's own inflater also verifies the
 * checksum; older browsers know gzip, but no bare deflate.
 */
function gzipped(
  window: ByteWindow,
  range: { readonly offset: number; readonly size: number },
  crc: number,
  inflated: number,
): ReadableStream<Uint8Array> {
  const foot = new Uint8Array(GZIP_FOOT_BYTES);
  writeFoot(viewOf(foot), 0, crc, inflated);
  const reader = window.createReadable(range).getReader();
  let stage: "head" | "data" | "done" = "head";
  let held: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: async (controller) => {
      if (stage === "head") {
        stage = "data";
        return controller.enqueue(GZIP_HEAD.slice());
      }
      if (held.length === 0) held = (await reader.read()).value ?? held;
      if (held.length > 0) {
        controller.enqueue(held.subarray(0, PIECE_BYTES));
        held = held.subarray(PIECE_BYTES);
        return;
      }
      stage = "done";
      controller.enqueue(foot);
      controller.close();
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return source.pipeThrough(new DecompressionStream("gzip"));
}

/** Pours a stream; true when it ends, without error, at exactly `size` bytes, of which never more are given. */
async function drain(stream: ReadableStream<Uint8Array>, size: number, sink: Sink): Promise<boolean> {
  const reader = stream.getReader();
  let poured = 0;
  for (;;) {
    const piece = await reader.read().catch(() => null);
    if (piece === null) return false;
    if (piece.done) return poured === size;
    poured += piece.value.length;
    if (poured > size) {
      await reader.cancel().catch(() => undefined);
      return false;
    }
    try {
      sink(piece.value);
    } catch (reason) {
      await reader.cancel().catch(() => undefined);
      throw reason;
    }
  }
}
