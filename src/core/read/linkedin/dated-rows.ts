import { splitLine } from "../text/line.ts";
import type { RowCutter } from "../text/papa-rows.ts";

/** A row's first cell: `2023-06-11 15:33:58`, or what a spreadsheet makes of it (`11/06/2023 15:33`). */
const ROW_START = /^"?(\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})[ ,T]? ?\d{1,2}[:.]\d{2}[^",;\t\r\n]{0,20}"?$/;
/** No date is longer; the rest of the line is never looked at. */
const LONGEST_DATE = 48;

/**
 * Rows of the tables of ego's own activity, whose first cell is the moment and whose texts cannot be trusted:
 * Comments.csv has quotes escaped by a backslash, Shares.csv quotes every line of a text by itself (seen 2021–2026).
 * A row lasts until the next line that begins with a moment. Only the moment is cut out; the texts never are.
 */
export function datedRows(): RowCutter {
  let width = 0;
  return (text, { delimiter, newline, last }, row) => {
    let start = 0;
    while (start < text.length) {
      const end = nextRow(text, start, { delimiter, newline });
      if (end === null && !last) return;
      const upTo = end ?? text.length;
      const lineEnd = text.indexOf(newline, start);
      const line = text.slice(start, lineEnd < 0 || lineEnd > upTo ? upTo : lineEnd);
      const moment = momentOf(line, delimiter);
      const cells = moment === null ? [...splitLine(line, delimiter)] : [moment];
      if (moment === null) width = Math.max(width, cells.length);
      while (cells.length < width) cells.push("");
      if (!row({ cells, start, end: upTo, oddQuotes: false, unclosed: false })) return;
      start = upTo;
    }
  };
}

/** Where the row after the one at `start` begins; `null` when that is not in this text. Above the first moment every line is a row. */
function nextRow(text: string, start: number, marks: { delimiter: string; newline: string }): number | null {
  const isMoment = (at: number): boolean => momentOf(text.slice(at, at + LONGEST_DATE), marks.delimiter) !== null;
  const firstEnd = text.indexOf(marks.newline, start);
  if (firstEnd < 0) return null;
  if (!isMoment(start)) return firstEnd + 1;
  for (let end = firstEnd; end >= 0; end = text.indexOf(marks.newline, end + 1)) if (isMoment(end + 1)) return end + 1;
  return null;
}

/** The first cell where it is a moment, without quotes. */
function momentOf(line: string, delimiter: string): string | null {
  const end = line.slice(0, LONGEST_DATE).indexOf(delimiter, line.startsWith('"') ? line.indexOf('"', 1) : 0);
  const cell = end < 0 ? "" : line.slice(0, end);
  return ROW_START.test(cell) ? cell.replaceAll('"', "") : null;
}
