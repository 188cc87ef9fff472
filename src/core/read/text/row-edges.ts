import { longer } from "./longer.ts";

/** How rows begin, each known again by its bytes; numbered from 0. */
export type Beginnings = {
  /** The one that stands at a place; −1 where none is known. */
  readonly at: (view: DataView, start: number) => number;
  /** How many bytes it has. */
  readonly size: (beginning: number) => number;
  /** How many line ends are in it. */
  readonly lines: (beginning: number) => number;
  /** A new one; −1 when it is too short to be told apart, or too much is remembered already. */
  readonly remember: (bytes: Uint8Array, start: number, end: number) => number;
};

/** How rows end, few in a table; numbered from 0. */
export type Endings = {
  /** The one that stands at a place; −1 where none is known. */
  readonly at: (view: DataView, start: number) => number;
  readonly size: (ending: number) => number;
  readonly lines: (ending: number) => number;
  /** A new one; −1 when it is too long, or enough are known. */
  readonly remember: (bytes: Uint8Array, start: number, end: number) => number;
};

/** More endings are not remembered. */
export const MOST_ENDINGS = 8;
const LONGEST_ENDING = 256;
/** More beginnings, or more bytes of them, are no longer remembered. */
const MOST_BEGINNINGS = 1 << 18;
const MOST_BYTES = 64 << 20;
/** By so many bytes beginnings are looked up: an id of a conversation has up to sixty. */
const HASHED_BYTES = 48;
/** Among so many with the same first bytes, people of one conversation, one is looked for. */
const MOST_TRIED = 256;

/** Knows nothing yet. Open addressing over a copy of the bytes. */
export function openBeginnings(): Beginnings {
  let store = new Uint8Array(1 << 16);
  let stored = new DataView(store.buffer);
  let used = 0;
  let count = 0;
  let froms = new Int32Array(1 << 10);
  let sizes = new Int32Array(1 << 10);
  let breaks = new Int32Array(1 << 10);
  let hashes = new Int32Array(1 << 10);
  /** Number plus one, 0 where free; at most half full. */
  let slots = new Int32Array(1 << 11);

  /** Whether the bytes of one stand at a place. */
  function stands(each: number, view: DataView, start: number): boolean {
    const from = froms[each] ?? 0;
    const size = sizes[each] ?? 0;
    if (start + size > view.byteLength) return false;
    let at = 0;
    for (; at + 8 <= size; at += 8) {
      const one = view.getInt32(start + at, true) ^ stored.getInt32(from + at, true);
      const two = view.getInt32(start + at + 4, true) ^ stored.getInt32(from + at + 4, true);
      if ((one | two) !== 0) return false;
    }
    for (; at < size; at++) if (view.getUint8(start + at) !== stored.getUint8(from + at)) return false;
    return true;
  }

  function spread(): void {
    slots = new Int32Array(2 * slots.length);
    for (let each = 0; each < count; each++) {
      let slot = (hashes[each] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = each + 1;
    }
  }

  return {
    at(view, start) {
      if (start + HASHED_BYTES > view.byteLength) return -1;
      const hash = hashAt(view, start);
      let slot = hash & (slots.length - 1);
      for (let tried = 0; tried < MOST_TRIED; tried++) {
        const each = (slots[slot] ?? 0) - 1;
        if (each < 0) return -1;
        if (hashes[each] === hash && stands(each, view, start)) return each;
        slot = (slot + 1) & (slots.length - 1);
      }
      return -1;
    },
    size: (beginning) => sizes[beginning] ?? 0,
    lines: (beginning) => breaks[beginning] ?? 0,
    remember(bytes, start, end) {
      const size = end - start;
      if (size < HASHED_BYTES || count >= MOST_BEGINNINGS || used + size > MOST_BYTES) return -1;
      if (used + size > store.length) {
        const larger = new Uint8Array(2 * Math.max(store.length, size));
        larger.set(store.subarray(0, used));
        store = larger;
        stored = new DataView(store.buffer);
      }
      if (count === froms.length) {
        [froms, sizes, breaks, hashes] = [longer(froms), longer(sizes), longer(breaks), longer(hashes)];
      }
      store.set(bytes.subarray(start, end), used);
      const hash = hashAt(stored, used);
      let slot = hash & (slots.length - 1);
      for (let tried = 0; slots[slot] !== 0; tried++) {
        if (tried === MOST_TRIED) return -1;
        slot = (slot + 1) & (slots.length - 1);
      }
      froms[count] = used;
      sizes[count] = size;
      breaks[count] = linesIn(bytes, start, end);
      hashes[count] = hash;
      used += size;
      slots[slot] = ++count;
      if (2 * count > slots.length) spread();
      return count - 1;
    },
  };
}

/** Knows nothing yet. */
export function openEndings(): Endings {
  const known: Uint8Array[] = [];
  const breaks: number[] = [];
  let latest = 0;
  const stands = (ending: number, view: DataView, start: number): boolean => {
    const one = known[ending];
    if (one === undefined || start + one.length > view.byteLength) return false;
    for (let at = 0; at < one.length; at++) if (view.getUint8(start + at) !== one[at]) return false;
    return true;
  };
  return {
    at(view, start) {
      if (stands(latest, view, start)) return latest;
      for (let each = 0; each < known.length; each++) {
        if (stands(each, view, start)) return (latest = each);
      }
      return -1;
    },
    size: (ending) => known[ending]?.length ?? 0,
    lines: (ending) => breaks[ending] ?? 0,
    remember(bytes, start, end) {
      // After a cell without quotes a carriage return would belong to the cell.
      if (known.length === MOST_ENDINGS || end - start > LONGEST_ENDING || bytes[start] === CR) return -1;
      breaks.push(linesIn(bytes, start, end));
      return known.push(bytes.slice(start, end)) - 1;
    },
  };
}

const CR = 13;
const LF = 10;

function linesIn(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (bytes[at] === LF) count++;
  return count;
}

function hashAt(view: DataView, start: number): number {
  let hash = 0;
  for (let at = start; at < start + HASHED_BYTES; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
