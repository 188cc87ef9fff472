import type { TableSample } from "../../model/source.ts";
import { digest } from "../../model/digest.ts";
import { HEAD_CHARACTERS } from "../source.ts";
import { DELIMITERS, headRows } from "../text/delimiter.ts";
import type { Delimiter } from "../text/delimiter.ts";
import { columnKey, columnsOf } from "../text/header.ts";
import { kept } from "../text/kept.ts";
import { mayBePeopleHeader } from "./columns.ts";
import { kindOfColumn, looksLikeName } from "./contents.ts";
import { guessColumns, startOf } from "./guess.ts";

/** Of the rows so many must have the same number of cells: sentences have commas too, but not alike. */
const ENOUGH_ALIKE = 0.8;
/** Of the lines of a list without columns so many must look like names. */
const ENOUGH_NAMES = 0.8;
/** Bounds of `TableSample`. */
const MOST_ROWS = 8;
const MOST_CELLS = 30;
const LONGEST_CELL = 80;
/** Likeliest first; a bar is what databases print between columns. */
const TABLE_DELIMITERS: readonly Delimiter[] = [...DELIMITERS, "|"];

/** JSON, pages, cards and calendars are made of commas and semicolons too. */
const OTHER_FORMAT = /^\s*(?:[[{<]|BEGIN:|%PDF|PK)/i;
/** Pictures, recordings and programs are no text: they have control characters, which no table has but for line ends. */
const NO_TEXT = /[^\P{Cc}\s\u0085]/u;
/** A line of a chat: a moment, and who wrote. */
const CHAT_LINE = /^\s*\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? +(?:alle )?\d{1,2}[:.]\d{2}.*?(?:-|\]|:) /gm;
/** Excel's own word on the delimiter, in the first line. */
const SEPARATOR_LINE = /^"?sep=([,;\t|])"?\r?\n/i;

/** A table as its beginning shows it. */
export type Table = Pick<TableSample, "delimiter" | "columns"> & {
  /** Rows of the table among the first, header included; blank rows left out. */
  readonly rows: readonly (readonly string[])[];
};

/**
 * How a table begins and what its columns may mean; `null` unless the text is really a table: at least two rows of at
 * least two columns, nearly all alike, in one of which there are letters; or a list of names, one a line. `head`: the
 * beginning of the text (up to `HEAD_CHARACTERS`), without BOM.
 */
export function sampleTable(head: string): TableSample | null {
  const table = tableIn(head);
  if (table === null || table.rows.length < 2) return null;
  const { delimiter, columns, rows } = table;
  return {
    delimiter,
    rows: rows.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_CELLS).map(cut)),
    columns: { ...columns, fields: columns.fields.slice(0, MOST_CELLS) },
  };
}

/**
 * What tables that begin alike have in common, so that columns once named are known again: the names in the header,
 * else how many columns of which kind. `rows` as in `TableSample`. A digest, for headers can be private.
 */
export function tableKey(rows: readonly (readonly string[])[]): string {
  const { hasHeader } = guessColumns(rows, ",");
  const width = Math.max(0, ...rows.map((row) => row.length));
  const kinds = Array.from({ length: width }, (_, i) => kindOfColumn(rows.map((row) => row[i] ?? "")) ?? "");
  const names = (rows[0] ?? []).map(columnKey);
  return digest(JSON.stringify(hasHeader ? ["names", ...names] : ["kinds", ...kinds]));
}

/** The table a text is, of one row or more; `null` when it is none. */
export function tableIn(head: string): Table | null {
  // The very last may be DOS's mark of the end.
  if (OTHER_FORMAT.test(head) || NO_TEXT.test(head.slice(0, -1)) || isChat(head)) return null;
  const told = SEPARATOR_LINE.exec(head)?.[1];
  const delimiters = told === undefined ? TABLE_DELIMITERS : TABLE_DELIMITERS.filter((one) => one === told);
  const readings = delimiters.map((delimiter) => cutBy(head, delimiter));
  const known = readings.find(({ rows }) => rows[0] !== undefined && rows[0].length > 1 && isKnownHeader(rows[0]));
  if (known !== undefined) return known;
  const best = readings
    .filter(isAlike)
    .reduce<Table | null>((found, table) => (found === null || cells(table) > cells(found) ? table : found), null);
  if (best !== null) return best.rows.some((row) => row.some((cell) => /\p{L}{2}/u.test(cell))) ? best : null;
  const list = cutBy(head, ",");
  return isList(list.rows) ? list : null;
}

function cutBy(head: string, delimiter: Delimiter): Table {
  const all = headRows(head, delimiter);
  const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== "");
  const filled = all.slice(startOf(all)).filter(isFilled);
  // The head may end inside a row.
  const rows = filled.length > 1 && head.length >= HEAD_CHARACTERS ? filled.slice(0, -1) : filled;
  return { delimiter, rows, columns: guessColumns(rows, delimiter) };
}

const isKnownHeader = (row: readonly string[]): boolean => mayBePeopleHeader(columnsOf(row));

/** A row of whatever width counts for as many as have it. */
function isAlike({ rows }: Table): boolean {
  const count = countAlike(rows);
  return count >= 1 && count >= rows.length * ENOUGH_ALIKE;
}

function countAlike(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  return Math.max(0, ...widths.values());
}

/** Rows alike first, then more columns. */
const cells = ({ rows }: Table): number => countAlike(rows) + Math.min(999, rows[0]?.length ?? 0) / 1000;

/** One name a line, or "Nome" and names. */
function isList(rows: readonly (readonly string[])[]): boolean {
  const lines = rows.map((row) => row.join(",").trim());
  const names = lines.filter((line) => looksLikeName(line) && /^\p{Lu}/u.test(line));
  return lines.length >= 2 && names.length >= lines.length * ENOUGH_NAMES && rows.every((row) => row.length === 1);
}

function isChat(head: string): boolean {
  const lines = head.split("\n", 50).length;
  return (head.match(CHAT_LINE)?.length ?? 0) >= Math.min(3, lines / 2);
}

/** Never through the middle of a character. */
function cut(cell: string): string {
  const text = cell.replace(/\s+/g, " ").trim();
  return kept(text.length <= LONGEST_CELL ? text : text.slice(0, LONGEST_CELL).replace(/[\uD800-\uDBFF]$/, ""));
}
