/** Rows told apart by some of their cells. */
export type Likeness = {
  /** The same number for rows whose cells have the same bytes, counted from 0; −1 once too many were seen. */
  readonly of: (bytes: Uint8Array, view: DataView) => number;
};

/** Where a row's cells lie, by place; `marks` is part of what makes them alike. */
export type Places = { readonly starts: Int32Array; readonly ends: Int32Array; readonly marks: Uint8Array };

/** More kinds of rows, or more bytes of them, are no longer remembered. */
const MOST_KINDS = 1 << 18;
const MOST_BYTES = 64 << 20;
/** Before each cell in the store: its length and mark. */
const HEAD_BYTES = 4;

/**
 * Knows rows again by the bytes of some of their cells, without making them text: a million rows have few kinds. The
 * store is open addressing over a copy of the bytes.
 */
export function openLikeness(looked: readonly number[], { starts, ends, marks }: Places): Likeness {
  const places = Int32Array.from(looked);
  let store = new Uint8Array(1 << 16);
  let storeView = new DataView(store.buffer);
  let used = 0;
  let kinds = 0;
  /** By kind: where it lies in the store, and its hash. */
  let known = new Int32Array(2 << 10);
  /** Kind plus one, 0 where free; at most half full. */
  let slots = new Int32Array(1 << 11);

  function hashOf(view: DataView): number {
    let hash = 0;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      let at = starts[place] ?? 0;
      const to = ends[place] ?? 0;
      hash = Math.imul(hash ^ (to - at), 0x9e3779b1);
      for (; at + 4 <= to; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1) ^ (hash >>> 15);
      for (; at < to; at++) hash = Math.imul(hash ^ view.getUint8(at), 0x85ebca6b);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return hash ^ (hash >>> 13);
  }

  /** Whether what lies in the store is the row's; each cell from behind, where addresses differ first. */
  function isKnown(from: number, view: DataView): boolean {
    let own = from;
    for (let i = 0; i < places.length; i++) {
      const place = places[i] ?? 0;
      const start = starts[place] ?? 0;
      let left = (ends[place] ?? 0) - start;
      if (storeView.getInt32(own, true) !== 2 * left + (marks[place] ?? 0)) return false;
      own += HEAD_BYTES;
      const after = own + left;
      for (; left >= 4; left -= 4) {
        if (view.getInt32(start + left - 4, true) !== storeView.getInt32(own + left - 4, true)) return false;
      }
      while (left-- > 0) if (view.getUint8(start + left) !== storeView.getUint8(own + left)) return false;
      own = after;
    }
    return true;
  }

  function remember(bytes: Uint8Array, hash: number, slot: number): number {
    const size = places.reduce((sum, place) => sum + HEAD_BYTES + (ends[place] ?? 0) - (starts[place] ?? 0), 0);
    if (kinds >= MOST_KINDS || used + size > MOST_BYTES) return -1;
    if (2 * kinds + 2 > known.length) known = longer(known);
    if (used + size > store.length) {
      const larger = new Uint8Array(2 * Math.max(store.length, size));
      larger.set(store);
      store = larger;
      storeView = new DataView(store.buffer);
    }
    known[2 * kinds] = used;
    known[2 * kinds + 1] = hash;
    slots[slot] = ++kinds;
    for (const place of places) {
      const cell = bytes.subarray(starts[place], ends[place]);
      storeView.setInt32(used, 2 * cell.length + (marks[place] ?? 0), true);
      store.set(cell, used + HEAD_BYTES);
      used += HEAD_BYTES + cell.length;
    }
    if (2 * kinds > slots.length) spread();
    return kinds - 1;
  }

  /** Twice the slots, everyone at home again. */
  function spread(): void {
    slots = new Int32Array(2 * slots.length);
    for (let kind = 0; kind < kinds; kind++) {
      let slot = (known[2 * kind + 1] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = kind + 1;
    }
  }

  return {
    of(bytes, view) {
      const hash = hashOf(view);
      for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
        const kind = (slots[slot] ?? 0) - 1;
        if (kind < 0) return remember(bytes, hash, slot);
        if (known[2 * kind + 1] === hash && isKnown(known[2 * kind] ?? 0, view)) return kind;
      }
    },
  };
}

function longer(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * old.length);
  larger.set(old);
  return larger;
}
