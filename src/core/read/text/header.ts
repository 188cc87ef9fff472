import { DELIMITERS, detectDelimiter, headRows } from "./delimiter.ts";
import type { Delimiter } from "./delimiter.ts";

/** Where each column stands, by `columnKey`. Of columns with the same name the first counts. */
export type Columns = ReadonlyMap<string, number>;

/** Whether these are the columns of a table one knows. */
export type KnowsHeader = (columns: Columns) => boolean;

/** A column's name as compared: lower case, letters and digits only (`E-mail Address` → `emailaddress`). */
export function columnKey(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

export function columnsOf(cells: readonly string[]): Columns {
  const columns = new Map<string, number>();
  for (const [index, cell] of cells.entries()) {
    const key = columnKey(cell);
    if (key !== "" && !columns.has(key)) columns.set(key, index);
  }
  return columns;
}

/** True when all are there. */
export const hasAll = (columns: Columns, keys: readonly string[]): boolean => keys.every((key) => columns.has(key));

/** True when at least one is there. */
export const hasAny = (columns: Columns, keys: readonly string[]): boolean => keys.some((key) => columns.has(key));

/**
 * The delimiter under which a known header stands among the first rows of a text (below a preamble
 * or not); `null` when there is none.
 */
export function headerDelimiter(head: string, knows: KnowsHeader): Delimiter | null {
  return (
    DELIMITERS.find(
      (delimiter) => head.includes(delimiter) && headRows(head, delimiter).some((row) => knows(columnsOf(row))),
    ) ?? null
  );
}

/** True when a known header stands at the beginning of a text, of one column (which has no delimiter to be found by) or more. */
export function hasHeader(head: string, knows: KnowsHeader): boolean {
  if (headerDelimiter(head, knows) !== null) return true;
  const first = headRows(head, ",").find((row) => row.some((cell) => cell.trim() !== ""));
  return first !== undefined && first.length === 1 && knows(columnsOf(first));
}

/** For `openCsv`: the known header's delimiter, else the likeliest. */
export const delimiterFor =
  (knows: KnowsHeader) =>
  (head: string): Delimiter =>
    headerDelimiter(head, knows) ?? detectDelimiter(head);
