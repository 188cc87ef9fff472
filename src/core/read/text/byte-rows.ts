import type { Day } from "../../model/day.ts";
import { isoDayOf } from "./dates.ts";
import type { Delimiter } from "./delimiter.ts";
import { trimmed } from "./headed-table.ts";
import { openLikeness } from "./likeness.ts";

/** Bytes that are known to be UTF-8 to their text, a byte-order mark included. */
export type Decode = (bytes: Uint8Array) => string;

/** The cells of one row: always the same object, to be read during the call alone. */
export type Cells = {
  /** The cell of a place, trimmed; "" where there is none, or nothing of it tells. */
  readonly at: (place: number | undefined) => string;
};

/** What can be told of a row without its text. */
export type Glance = {
  /** The same number for rows alike in everything looked at but `telling` and `date`, counted from 0; −1 unknown. */
  readonly kind: number;
  /** The day of a date written `2023-06-11…` or `2023/06/11…`; `null` for every other. */
  readonly on: Day | null;
};

/** What of a table is looked at, by place. */
export type Looks = {
  /** Places whose cells come again and again, row after row. */
  readonly alike: readonly number[];
  readonly date: number;
  /** The place of the long text, which tells something in few rows only: in which, without making it text. */
  readonly text: number;
  readonly tells: (bytes: Uint8Array, from: number, to: number, cells: Cells) => boolean;
};

export type ByteTable = {
  readonly delimiter: Delimiter;
  /** How many cells a row has. */
  readonly width: number;
  readonly looks: Looks;
  readonly row: (cells: Cells, glance: Glance) => void;
  readonly decode: Decode;
};

/** How far a reading of bytes came. */
export type ByteAdvance = {
  /** Bytes read: whole rows. */
  readonly upTo: number;
  /** True when the next row is not for this reader: quotes that are odd, cells too few or many, no UTF-8. */
  readonly stuck: boolean;
  /** Line ends passed. */
  readonly lines: number;
  /** True when a character beyond ASCII was among them. */
  readonly accented: boolean;
};

const LF = 10;
const CR = 13;
const QUOTE = 34;
/** Longer rows may have lost a quote: they are for the reader of text. */
export const LONGEST_BYTE_ROW = 65_536;

const NEEDS_MORE = -1;
const STUCK = -2;

/**
 * Cuts UTF-8 into rows without making it text: the second reader of very large tables, for rows about which there is
 * nothing to think. The same rows as `openCsv` with `scanRows`, which reads all others (its oracle in the tests). Rows
 * alike get the same number, so that their names and addresses become strings once.
 */
export function openByteRows(table: ByteTable): (bytes: Uint8Array, length: number) => ByteAdvance {
  const { width, looks } = table;
  const comma = table.delimiter.charCodeAt(0);
  const starts = new Int32Array(width);
  const ends = new Int32Array(width);
  /** 1 where the cell holds doubled quotes. */
  const marks = new Uint8Array(width);
  const wanted = new Set([...looks.alike, looks.date, looks.text]);
  const likeness = openLikeness(looks.alike, { starts, ends, marks });
  const glance: { -readonly [Field in keyof Glance]: Glance[Field] } = { kind: -1, on: null };
  let bytes: Uint8Array = new Uint8Array(0);
  let view = new DataView(bytes.buffer);
  let length = 0;
  let lines = 0;
  let accented = false;

  const cells: Cells = {
    at(place) {
      if (place === undefined || !wanted.has(place)) return "";
      const from = starts[place] ?? 0;
      const to = ends[place] ?? 0;
      if (from === to || (place === looks.text && !looks.tells(bytes, from, to, cells))) return "";
      const text = table.decode(bytes.subarray(from, to));
      return trimmed(marks[place] === 1 ? text.replaceAll('""', '"') : text);
    },
  };

  /** Where the character at a place ends, which is not ASCII; below 0 when it is none, or cut by the end. */
  function afterCharacter(at: number): number {
    const lead = bytes[at] ?? 0;
    const size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (size === 0) return STUCK;
    if (at + size > length) return NEEDS_MORE;
    const second = bytes[at + 1] ?? 0;
    if (second < (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80)) return STUCK;
    if (second > (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf)) return STUCK;
    for (let i = at + 2; i < at + size; i++) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return STUCK;
    accented = true;
    return at + size;
  }

  /** Where the quoted cell ends whose first byte stands at a place: at its closing quote. */
  function quotedEnd(from: number, column: number): number {
    const data = bytes;
    const words = view;
    const end = length;
    const lastWords = end - 8;
    let at = from;
    let quotes = 0;
    for (;;) {
      // Eight bytes at once while none is a quote, a line end, or beyond ASCII: each then keeps its top bit clear, and
      // adding 127 to what differs from the byte looked for sets it.
      while (at <= lastWords) {
        const one = words.getInt32(at, true);
        const two = words.getInt32(at + 4, true);
        const ones = ((one ^ 0x22222222) + 0x7f7f7f7f) & ((one ^ 0x0a0a0a0a) + 0x7f7f7f7f) & ~one;
        const twos = ((two ^ 0x22222222) + 0x7f7f7f7f) & ((two ^ 0x0a0a0a0a) + 0x7f7f7f7f) & ~two;
        if ((ones & twos & TOP_BITS) !== TOP_BITS) break;
        at += 8;
      }
      let byte = 0;
      for (; at < end; at++) {
        byte = data[at] ?? 0;
        if (byte === QUOTE || byte === LF || byte >= 0x80) break;
      }
      if (at >= end) return NEEDS_MORE;
      if (byte === LF) {
        lines++;
        at++;
      } else if (byte >= 0x80) {
        at = afterCharacter(at);
        if (at < 0) return at;
      } else if (at + 1 < end && data[at + 1] === QUOTE) {
        quotes = 1;
        at += 2;
      } else {
        marks[column] = quotes;
        return at;
      }
    }
  }

  function plainEnd(from: number): number {
    const data = bytes;
    const end = length;
    for (let at = from; ;) {
      if (at >= end) return NEEDS_MORE;
      const byte = data[at] ?? 0;
      if (byte === comma || byte === LF) return at;
      if (byte < 0x80) at++;
      else {
        at = afterCharacter(at);
        if (at < 0) return at;
      }
    }
  }

  /** Cuts the row that begins at a place; returns where the next begins. */
  function cut(start: number): number {
    const data = bytes;
    const last = width - 1;
    let at = start;
    for (let column = 0; column <= last; column++) {
      if (at >= length) return NEEDS_MORE;
      const isQuoted = data[at] === QUOTE;
      const from = isQuoted ? at + 1 : at;
      marks[column] = 0;
      const end = isQuoted ? quotedEnd(from, column) : plainEnd(from);
      if (end < 0) return end;
      starts[column] = from;
      ends[column] = end;
      at = isQuoted ? end + 1 : end;
      if (isQuoted && data[at] === CR && at + 1 < length && data[at + 1] === LF) at++;
      if (at >= length || (data[at] === CR && at + 1 >= length)) return NEEDS_MORE;
      const mark = data[at++];
      if (mark !== (column === last ? LF : comma)) return STUCK;
    }
    lines++;
    return at;
  }

  /** Whether any cell looked at begins with something to see; a row of which none does is thought about as text. */
  function isWritten(): boolean {
    for (const place of wanted) {
      const first = bytes[starts[place] ?? 0] ?? 0;
      if (starts[place] !== ends[place] && first > 32 && first < 127) return true;
    }
    return false;
  }

  return (given, upTo) => {
    bytes = given;
    view = new DataView(bytes.buffer, bytes.byteOffset, upTo);
    length = upTo;
    lines = 0;
    accented = false;
    let start = 0;
    let passed = 0;
    let end = cut(start);
    while (end >= 0 && end - start <= LONGEST_BYTE_ROW && isWritten()) {
      glance.kind = likeness.of(bytes, view);
      glance.on = isoDayOf(bytes, starts[looks.date] ?? 0, ends[looks.date] ?? 0);
      table.row(cells, glance);
      start = end;
      passed = lines;
      end = cut(start);
    }
    return { upTo: start, stuck: end !== NEEDS_MORE || upTo - start > LONGEST_BYTE_ROW, lines: passed, accented };
  };
}

/** The top bit of each of four bytes, as the engine's 32-bit number. */
const TOP_BITS = 0x80808080 | 0;
