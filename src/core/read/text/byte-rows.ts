import type { Day } from "../../model/day.ts";
import { isoDayOf } from "./dates.ts";
import type { Delimiter } from "./delimiter.ts";
import { trimmed } from "./headed-table.ts";
import { MOST_ENDINGS, openBeginnings, openEndings } from "./row-edges.ts";

/** Bytes that are known to be UTF-8 to their text, a byte-order mark included. */
export type Decode = (bytes: Uint8Array) => string;

/** The cells of one row: always the same object, to be read during the call alone. */
export type Cells = {
  /** The cell of a place, trimmed; "" where there is none, or nothing of it tells. */
  readonly at: (place: number | undefined) => string;
};

/** What can be told of a row without its text. */
export type Glance = {
  /** The same number for rows alike in every place of `alike`, few times as many as there are kinds; −1 unknown. */
  readonly kind: number;
  /** True when `notices` sees nothing in the long text. */
  readonly silent: boolean;
  /** The day of a date written `2023-06-11…` or `2023/06/11…`; `null` for every other. */
  readonly on: Day | null;
};

/** What of a table is looked at, by place. */
export type Looks = {
  /** Places whose cells come again and again, row after row. */
  readonly alike: readonly number[];
  readonly date: number;
  /** The place of the long text, which becomes text only where `notices` or `tells` sees cause. */
  readonly text: number;
  /** Whether its bytes alone are cause. */
  readonly notices: (bytes: Uint8Array, from: number, to: number) => boolean;
  /** Whether it is cause together with the other cells. */
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
 * nothing to think. The same rows as `openCsv` with `scanRows`, which reads all others (its oracle in the tests). A
 * million rows begin and end in few ways: those known again by their bytes are not cut there, and rows that begin and end
 * alike get the same number, so that their names and addresses become strings once.
 */
export function openByteRows(table: ByteTable): (bytes: Uint8Array, length: number) => ByteAdvance {
  const { width, looks } = table;
  const comma = table.delimiter.charCodeAt(0);
  const last = width - 1;
  const starts = new Int32Array(width);
  const ends = new Int32Array(width);
  /** 1 where the cell holds doubled quotes. */
  const marks = new Uint8Array(width);
  const wanted = new Set([...looks.alike, looks.date, looks.text]);
  /** The first column of which rows are not told apart by their bytes; 0 where none stands before it. */
  const differs = firstUnlike(looks);
  const beginnings = openBeginnings();
  const endings = openEndings();
  const glance: { -readonly [Field in keyof Glance]: Glance[Field] } = { kind: -1, on: null, silent: false };
  let bytes: Uint8Array = new Uint8Array(0);
  let view = new DataView(bytes.buffer);
  let length = 0;
  let lines = 0;
  let accented = false;
  /** The row looked at: where it begins, how, where that ends, where its text is closed, and how what follows ends. */
  let start = 0;
  let beginning = -1;
  let begun = 0;
  let closed = 0;
  let ending = -1;
  /** The text of its beginning, once asked for. */
  let begins: string | null = null;

  const cells: Cells = {
    at(place) {
      if (place === undefined || !wanted.has(place)) return "";
      if (place !== looks.text && place !== looks.date) cutWhole();
      const from = starts[place] ?? 0;
      const to = ends[place] ?? 0;
      if (from === to) return "";
      if (place === looks.text && !looks.notices(bytes, from, to) && !looks.tells(bytes, from, to, cells)) return "";
      const text = place < differs ? inBeginning(from, to) : table.decode(bytes.subarray(from, to));
      return trimmed(marks[place] === 1 ? text.replaceAll('""', '"') : text);
    },
  };

  /** Text of a cell of the beginning, decoded as a whole where it is ASCII: ten times less to ask the platform for. */
  function inBeginning(from: number, to: number): string {
    begins ??= table.decode(bytes.subarray(start, begun));
    return begins.length === begun - start
      ? begins.slice(from - start, to - start)
      : table.decode(bytes.subarray(from, to));
  }

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
    let passed = 0;
    for (;;) {
      // Four bytes at once: each that is ASCII, no quote and no line end gets its top bit set, as adding 127 to what
      // differs from the byte looked for sets it. A carry spoils only what stands behind a byte that is found first.
      while (at <= lastWords) {
        const word = words.getInt32(at, true);
        const found = ~(((word ^ 0x22222222) + 0x7f7f7f7f) & ((word ^ 0x0a0a0a0a) + 0x7f7f7f7f) & ~word) & TOP_BITS;
        if (found !== 0) {
          at += (31 - Math.clz32(found & -found)) >> 3;
          break;
        }
        const next = words.getInt32(at + 4, true);
        const later = ~(((next ^ 0x22222222) + 0x7f7f7f7f) & ((next ^ 0x0a0a0a0a) + 0x7f7f7f7f) & ~next) & TOP_BITS;
        if (later !== 0) {
          at += 4 + ((31 - Math.clz32(later & -later)) >> 3);
          break;
        }
        at += 8;
      }
      if (at >= end) return NEEDS_MORE;
      const byte = data[at] ?? 0;
      if (byte === QUOTE) {
        if (at + 1 >= end || data[at + 1] !== QUOTE) break;
        quotes = 1;
        at += 2;
      } else if (byte < 0x80) {
        if (byte === LF) passed++;
        at++;
      } else {
        at = afterCharacter(at);
        if (at < 0) return at;
      }
    }
    marks[column] = quotes;
    lines += passed;
    return at;
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

  /** Cuts the cell of a column that begins at a place; returns where it is closed. */
  function cell(at: number, column: number): number {
    if (at >= length) return NEEDS_MORE;
    const isQuoted = bytes[at] === QUOTE;
    const from = isQuoted ? at + 1 : at;
    marks[column] = 0;
    const end = isQuoted ? quotedEnd(from, column) : plainEnd(from);
    if (end < 0) return end;
    starts[column] = from;
    ends[column] = end;
    return isQuoted ? end + 1 : end;
  }

  /** Where what follows a column begins: the next cell, or row. */
  function after(place: number, column: number): number {
    const at = bytes[place] === CR && place + 1 < length && bytes[place + 1] === LF ? place + 1 : place;
    if (at >= length || (bytes[at] === CR && at + 1 >= length)) return NEEDS_MORE;
    if (bytes[at] !== (column === last ? LF : comma)) return STUCK;
    if (column === last) lines++;
    return at + 1;
  }

  /** Cuts columns, `upTo` not included; returns where what follows them begins. */
  function cut(from: number, first: number, upTo: number): number {
    let at = from;
    for (let column = first; column < upTo && at >= 0; column++) {
      at = cell(at, column);
      if (at >= 0) at = after(at, column);
    }
    return at;
  }

  /** Cuts the row, its edges only where they are not known; returns where the next begins. */
  function row(): number {
    ending = -1;
    begins = null;
    beginning = differs === 0 ? -1 : beginnings.at(view, start);
    if (beginning < 0) begun = cut(start, 0, differs);
    else {
      begun = start + beginnings.size(beginning);
      lines += beginnings.lines(beginning);
    }
    const text = begun < 0 ? begun : cut(begun, differs, looks.text);
    closed = text < 0 ? text : cell(text, looks.text);
    if (closed < 0) return closed;
    if (beginning >= 0) ending = endings.at(view, closed);
    if (ending >= 0) {
      lines += endings.lines(ending);
      return closed + endings.size(ending);
    }
    const next = after(closed, looks.text);
    return next < 0 ? next : cut(next, looks.text + 1, width);
  }

  /** Cuts what was passed over because it was known. */
  function cutWhole(): void {
    if (beginning < 0 && ending < 0) return;
    const before = lines;
    cut(start, 0, width);
    lines = before;
    beginning = -1;
    ending = -1;
  }

  /** The number of the row, which ends at a place; from now on it is known. */
  function kindOf(end: number): number {
    if (differs === 0) return -1;
    let opens = beginning < 0 ? beginnings.at(view, start) : beginning;
    if (opens < 0) opens = beginnings.remember(bytes, start, begun);
    let closes = ending < 0 ? endings.at(view, closed) : ending;
    if (closes < 0) closes = endings.remember(bytes, closed, end);
    return opens < 0 || closes < 0 ? -1 : opens * MOST_ENDINGS + closes;
  }

  /** Whether any cell looked at begins with something to see; a row of which none does is thought about as text. */
  function isWritten(): boolean {
    if (isVisible(bytes[starts[looks.date] ?? 0]) && starts[looks.date] !== ends[looks.date]) return true;
    cutWhole();
    for (const place of wanted) {
      if (starts[place] !== ends[place] && isVisible(bytes[starts[place] ?? 0])) return true;
    }
    return false;
  }

  return (given, upTo) => {
    bytes = given;
    view = new DataView(bytes.buffer, bytes.byteOffset, upTo);
    length = upTo;
    lines = 0;
    accented = false;
    start = 0;
    let passed = 0;
    let end = row();
    while (end >= 0 && end - start <= LONGEST_BYTE_ROW && isWritten()) {
      glance.kind = kindOf(end);
      glance.on = isoDayOf(bytes, starts[looks.date] ?? 0, ends[looks.date] ?? 0);
      glance.silent = !looks.notices(bytes, starts[looks.text] ?? 0, ends[looks.text] ?? 0);
      table.row(cells, glance);
      start = end;
      passed = lines;
      end = row();
    }
    return { upTo: start, stuck: end !== NEEDS_MORE || upTo - start > LONGEST_BYTE_ROW, lines: passed, accented };
  };
}

const isVisible = (byte: number | undefined): boolean => byte !== undefined && byte > 32 && byte < 127;

/** The first column not alike, with date and text behind it in this order and all that is alike around them; 0 else. */
function firstUnlike({ alike, date, text }: Looks): number {
  const places = new Set(alike);
  let first = 0;
  while (places.has(first)) first++;
  return date < text && alike.every((place) => place < first || place > text) ? first : 0;
}

/** The top bit of each of four bytes, as the engine's 32-bit number. */
const TOP_BITS = 0x80808080 | 0;
