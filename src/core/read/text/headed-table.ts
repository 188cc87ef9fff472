import { openCsv } from "./csv.ts";
import type { CsvRow, HandedOver } from "./csv.ts";
import type { Delimiter } from "./delimiter.ts";
import type { Draft } from "./draft.ts";
import { columnsOf, delimiterFor } from "./header.ts";
import type { Columns, KnowsHeader } from "./header.ts";
import type { RowCutter } from "./papa-rows.ts";

/** One row under a known header: always the same object, to be read during the call alone. */
export type TableRow = {
  /** The cell of a column, trimmed; empty where there is none. It points into the chunk. */
  readonly cell: (column: string) => string;
  /** The cell of a place told by `header`: quicker, for tables of a million rows. */
  readonly at: (place: number | undefined) => string;
  /** What stands between cells: a semicolon tells of an Italian spreadsheet. */
  readonly delimiter: Delimiter;
  /** True when the whole row is empty but for these columns. */
  readonly onlyHas: (columns: readonly string[]) => boolean;
};

export type HeadedTable = {
  readonly knows: KnowsHeader;
  /** Findings and rows of no use are told here. */
  readonly draft: Draft;
  readonly row: (row: TableRow) => void;
  /** Told once, when the header is found. */
  readonly header?: (columns: Columns) => void;
  /** What cuts rows; papaparse unless given. */
  readonly cut?: RowCutter;
  /** Whether a table with these columns never has CR LF or semicolons: they are then told as a spreadsheet's doing. */
  readonly isPlain: (columns: Columns) => boolean;
};

/** A table with a header somewhere in its first rows, fed in pieces. */
export type TableIntake = {
  readonly push: (text: string) => void;
  readonly end: () => void;
  /** Lets another go on with rows of `width` cells; `null` before the header, or where nobody may. */
  readonly handOver: () => (HandedOver & { readonly width: number }) | null;
  /** Somebody else read so many lines. */
  readonly passed: (lines: number) => void;
};

/** Rows among which the header must stand (trust.md C5). */
const HEADER_WITHIN = 50;

/**
 * Reads a table whose columns are known by name, never by place: finds the header below any
 * preamble, counts rows that are empty or of the wrong width, and hands on the others.
 */
export function openHeadedTable(table: HeadedTable): TableIntake {
  const { draft } = table;
  let columns: Columns | null = null;
  let width = 0;
  let before = 0;
  let written = 0;
  let firstLine = 1;
  let delimiter: Delimiter = ",";
  let cells: readonly string[] = [];
  let current: TableRow | null = null;

  const csv = openCsv(
    {
      delimiter: (head) => {
        const found = delimiterFor(table.knows)(head);
        delimiter = found;
        return found;
      },
      ...(table.cut === undefined ? {} : { cut: table.cut }),
    },
    { row, finding: draft.finding },
  );

  function row(csvRow: CsvRow): void {
    if (columns !== null) return body(csvRow, columns);
    if (before++ >= HEADER_WITHIN) return;
    if (csvRow.cells.some((cell) => cell.trim() !== "")) {
      if (written++ === 0) firstLine = csvRow.line;
    }
    const found = columnsOf(csvRow.cells);
    if (!table.knows(found)) return;
    columns = found;
    width = csvRow.cells.length;
    csv.expect(width);
    table.header?.(found);
    if (table.isPlain(found) && (delimiter !== "," || csvRow.carriageReturn)) {
      draft.finding("saved-by-spreadsheet");
    }
  }

  function at(place: number | undefined): string {
    return place === undefined ? "" : trimmed(cells[place] ?? "");
  }

  function body(csvRow: CsvRow, known: Columns): void {
    cells = csvRow.cells;
    if (csvRow.lost) return draft.skip("wrong-shape");
    if (cells.every(isBlank)) return draft.skip("empty-row");
    if (cells.length !== width && (cells.length < width || !cells.slice(width).every(isBlank))) {
      return draft.skip("wrong-shape");
    }
    current ??= {
      delimiter,
      at,
      cell: (column) => at(known.get(column)),
      onlyHas: (only) => {
        const kept = new Set(only.map((column) => known.get(column)));
        return cells.every((cell, index) => kept.has(index) || isBlank(cell));
      },
    };
    table.row(current);
  }

  return {
    push: csv.push,
    end() {
      csv.end();
      if (columns === null)
        draft.finding(written > 1 ? "unknown-shape" : "holds-nothing", written > 1 ? firstLine : null);
    },
    handOver() {
      const handed = csv.handOver(() => columns !== null);
      return handed === null ? null : { ...handed, width };
    },
    passed: csv.passed,
  };
}

/** Most cells need no trimming: looked at first, because there are millions. */
export function trimmed(cell: string): string {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first > 32 && first < 127 && last > 32 && last < 127 ? cell : cell.trim();
}

const isBlank = (cell: string): boolean => cell === "" || cell.trim() === "";
