import type { FindingCode } from "../../model/finding.ts";
import type { Delimiter } from "./delimiter.ts";
import { splitLine } from "./line.ts";
import { papaRows } from "./papa-rows.ts";
import type { CutRow, Marks, RowCutter } from "./papa-rows.ts";

/** One row of a table. Cells point into the chunk: copy with `kept` what outlives the call. */
export type CsvRow = {
  readonly cells: readonly string[];
  /** 1-based line on which the row begins. */
  readonly line: number;
  /** True when the line ended with CR LF (told only after an unquoted last cell). */
  readonly carriageReturn: boolean;
  /** True when the row could not be cut into cells (longer than `LONGEST_LINE`). */
  readonly lost: boolean;
};

export type CsvListener = {
  readonly row: (row: CsvRow) => void;
  readonly finding: (code: FindingCode, line: number) => void;
};

export type CsvOptions = {
  /** Given, or found out from the beginning of the text. */
  readonly delimiter: Delimiter | ((head: string) => Delimiter);
  /** What cuts rows; papaparse unless a table is very large. */
  readonly cut?: RowCutter;
  /** Characters collected before parsing; smaller only in tests. */
  readonly batch?: number;
  /** Characters waited for to find out delimiter and line ends; smaller only in tests. */
  readonly head?: number;
};

/** A table being read, fed in pieces cut anywhere. */
export type CsvParser = {
  readonly push: (text: string) => void;
  readonly end: () => void;
  /**
   * Reads all whole rows and gives what is left, for another to go on with; `null` where nobody may, because `may` then
   * says no, or rows are too long, too wide or broken. What is pushed afterwards follows on what the other left.
   */
  readonly handOver: (may: () => boolean) => HandedOver | null;
  /** Somebody else read so many lines. */
  readonly passed: (lines: number) => void;
  /** How many cells a row has, once the header is known; it tells broken quotes from odd ones. */
  readonly expect: (width: number) => void;
};

/** The beginning of a row that is not read yet, and what stands between its cells. */
export type HandedOver = { readonly unread: string; readonly delimiter: Delimiter };

/** Characters collected before a parse: few calls, and little held. */
const BATCH = 65_536;
/** Characters from which delimiter and line ends are found out. */
const HEAD = 32_768;
/** No line of any export comes near; longer ones are passed over (trust.md C2). */
export const LONGEST_LINE = 1_048_576;
/** More cells than any export has; the rest of the row is dropped (trust.md C3). */
export const MOST_COLUMNS = 500;
/** A row both longer and of more lines than this has lost its closing quote (trust.md C1). */
const SUSPECT_LENGTH = 65_536;
const SUSPECT_NEWLINES = 20;
/** A beginning of a row longer than this is read to its end before anybody else goes on. */
const LONGEST_HANDED = 16_384;
/** After so many broken quotes the file has no quoting worth the name: line by line from there. */
const MOST_RECOVERIES = 200;

/**
 * Reads a table over papaparse, in pieces cut anywhere, CRLF or LF, quoted line breaks included.
 * A quote that is never closed costs its own row only: the row is read up to the line's end and
 * said (trust.md C1).
 */
export function openCsv(options: CsvOptions, listener: CsvListener): CsvParser {
  const batch = options.batch ?? BATCH;
  const head = options.head ?? HEAD;
  const cut = options.cut ?? papaRows;
  let delimiter: Delimiter | null = null;
  let newline: "\n" | "\r" | null = null;
  let pieces: string[] = [];
  let waiting = 0;
  let rest = "";
  let line = 1;
  let width = 0;
  let recoveries = 0;
  /** True while passing over the remainder of a line that was too long. */
  let passing = false;

  function drain(last: boolean): void {
    let text = rest + pieces.join("");
    pieces = [];
    waiting = 0;
    newline ??= lineEndOf(text.slice(0, head));
    delimiter ??= typeof options.delimiter === "string" ? options.delimiter : options.delimiter(text.slice(0, head));
    const marks = { delimiter, newline, last };
    while (text !== "") {
      if (passing) text = text.slice(passOver(text, marks));
      const { upTo, stuck } = recoveries < MOST_RECOVERIES ? quoted(text, marks) : plain(text, marks);
      text = text.slice(upTo);
      if (!stuck) break;
      text = text.slice(recover(text, marks));
    }
    rest = text;
  }

  /** Emits rows with quotes honoured, up to the first that is unfinished or has lost its quote. */
  function quoted(text: string, marks: Marks): Advance {
    let upTo = 0;
    let stuck = false;
    cut(text, marks, (row) => {
      stuck = isSuspect(text, row, marks);
      if (stuck) return false;
      emit(row.cells, false);
      line += linesIn(text, row.start, row.end, marks.newline);
      upTo = row.end;
      return true;
    });
    return { upTo, stuck: stuck || isOverlong(text, upTo, marks.newline) };
  }

  /** Whether a row has swallowed rows after it because a quote was not closed. */
  function isSuspect(text: string, row: CutRow, marks: Marks): boolean {
    const { start, end, cells, oddQuotes } = row;
    if (row.unclosed || isOverlong(text, start, marks.newline, end)) return true;
    if (width === 0 || (!oddQuotes && cells.length === width)) return false;
    const lineEnd = text.indexOf(marks.newline, start);
    if (lineEnd < 0 || lineEnd >= end - 1) return false;
    return splitLine(text.slice(start, lineEnd), marks.delimiter).length === width;
  }

  /** Emits complete lines without trusting any quote across lines. */
  function plain(text: string, marks: Marks): Advance {
    let start = 0;
    for (;;) {
      const end = text.indexOf(marks.newline, start);
      if (end < 0)
        return { upTo: start, stuck: start < text.length && (marks.last || text.length - start > LONGEST_LINE) };
      if (end - start > LONGEST_LINE) return { upTo: start, stuck: true };
      emit(splitLine(text.slice(start, end), marks.delimiter), false);
      line++;
      start = end + 1;
    }
  }

  /** Reads one line whose quotes cannot be trusted; returns where the next begins. */
  function recover(text: string, marks: Marks): number {
    const end = text.indexOf(marks.newline);
    const length = end < 0 ? text.length : end;
    if (length > LONGEST_LINE) {
      listener.finding("too-large", line);
      emit([], true);
      passing = true;
      return 0;
    }
    if (recoveries < MOST_RECOVERIES) listener.finding(end < 0 ? "cut-short" : "unclosed-quote", line);
    recoveries++;
    emit(splitLine(text.slice(0, length), marks.delimiter), false);
    line++;
    return end < 0 ? length : end + 1;
  }

  function passOver(text: string, marks: Marks): number {
    const end = text.indexOf(marks.newline);
    if (end < 0) return text.length;
    passing = false;
    line++;
    return end + 1;
  }

  function emit(cells: readonly string[], lost: boolean): void {
    const final = cells.at(-1) ?? "";
    const carriageReturn = final.endsWith("\r");
    const whole = carriageReturn ? [...cells.slice(0, -1), final.slice(0, -1)] : cells;
    listener.row({
      cells: whole.length > MOST_COLUMNS ? whole.slice(0, MOST_COLUMNS) : whole,
      line,
      lost,
      carriageReturn,
    });
  }

  return {
    push(text) {
      for (let at = 0; at < text.length; at += batch) {
        const piece = text.slice(at, at + batch);
        pieces.push(piece);
        waiting += piece.length;
        if (waiting >= Math.max(batch, newline === null ? head : rest.length)) drain(false);
      }
    },
    end() {
      drain(true);
    },
    handOver(may) {
      drain(false);
      if (!may()) return null;
      if (delimiter === null || newline !== "\n" || passing || recoveries >= MOST_RECOVERIES) return null;
      if (width >= MOST_COLUMNS || rest.length > LONGEST_HANDED) return null;
      const unread = rest;
      rest = "";
      return { unread, delimiter };
    },
    passed(lines) {
      line += lines;
    },
    expect(cells) {
      width = cells;
    },
  };
}

/** How far a pass came, and whether it is stuck there on a row that only `recover` can read. */
type Advance = { readonly upTo: number; readonly stuck: boolean };

/** LF, with or without CR before it; a lone CR only in a text without any LF (old Macs): a last CR may be half a CR LF. */
function lineEndOf(text: string): "\n" | "\r" {
  const found = text.indexOf("\r");
  return !text.includes("\n") && found >= 0 && found < text.length - 1 ? "\r" : "\n";
}

/** Whether the row from `start` is longer than any real one. */
function isOverlong(text: string, start: number, newline: string, end = text.length): boolean {
  const length = end - start;
  if (length <= SUSPECT_LENGTH) return false;
  return length > LONGEST_LINE || linesIn(text, start, end, newline) > SUSPECT_NEWLINES;
}

/** Line ends in `text` from `start` to `end`. */
function linesIn(text: string, start: number, end: number, newline: string): number {
  let count = 0;
  for (let at = text.indexOf(newline, start); at >= 0 && at < end; at = text.indexOf(newline, at + 1)) count++;
  return count;
}
