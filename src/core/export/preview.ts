import Papa from "papaparse";

import type { Report } from "../report/contract.ts";
import type { FileKind } from "./export.ts";
import { peopleTable, type Table, type TableWords } from "./people-table.ts";

/** Rows shown of a file before it is taken, its headings aside. */
const ROWS = 5;
/** Of a longer line its beginning. */
const LONGEST = 600;

type Written = { readonly text: string; readonly report: Report };

/**
 * What the receiver of a file will see: the rows that tell most, headings first, read from the file's own text; of a
 * file that is no table, the lines of those people; of the report, its people as a table.
 */
export function tellingRows(as: FileKind, { text, report }: Written, words: TableWords): Table {
  if (as === "gexf" || as === "graphml") {
    const nodes = text.split("\n").filter((line) => line.startsWith("<node "));
    return most(nodes, (node) => node.length).map((line) => [line.slice(0, LONGEST)]);
  }
  const [headings = [], ...rows] =
    as === "json" ? peopleTable(report, words) : Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
  return [headings, ...most(rows, (row) => row.filter((cell) => cell !== "").length)];
}

const most = <T>(things: readonly T[], measure: (thing: T) => number): readonly T[] =>
  things.toSorted((a, b) => measure(b) - measure(a)).slice(0, ROWS);
