import Papa from "papaparse";

/** What may stand between the cells of a table. */
export type Delimiter = "," | ";" | "\t" | "|";

/** Likeliest first: exports use commas, spreadsheets in Italian save semicolons. A bar is only ever told, never looked for. */
export const DELIMITERS: readonly Delimiter[] = [",", ";", "\t"];

/** Rows looked at; a preamble is a handful of lines. */
const ROWS_LOOKED_AT = 50;

/**
 * The delimiter under which most of the first rows have the same number of cells, at least two.
 * A comma when nothing speaks for another.
 */
export function detectDelimiter(head: string): Delimiter {
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = agreement(headRows(head, delimiter));
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** The first rows of a text, for looking only. */
export function headRows(head: string, delimiter: Delimiter): readonly (readonly string[])[] {
  const newline = head.includes("\n") ? "\n" : "\r";
  return Papa.parse<string[]>(head, { delimiter, newline, preview: ROWS_LOOKED_AT }).data;
}

/** Rows of the commonest width above one, and a little for the width itself. */
function agreement(rows: readonly (readonly string[])[]): number {
  const widths = new Map<number, number>();
  for (const row of rows) if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  let score = 0;
  for (const [width, count] of widths) score = Math.max(score, count + Math.min(width, 500) / 1000);
  return score;
}
