import Papa from "papaparse";

import type { Report } from "../report/contract.ts";
import type { FileKind } from "./export.ts";
import { peopleTable, type Table, type TableWords } from "./people-table.ts";

/** Rows shown of a file before it is taken, its headings aside. */
const ROWS = 5;
/** A file of one line is cut. */
const LONGEST = 600;

type Written = { readonly text: string; readonly report: Report };

/** The first rows of a file as its receiver will see them, headings first; tables are read from the file's own text. */
export function firstRows(as: FileKind, { text, report }: Written, words: TableWords): Table {
  switch (as) {
    case "people":
    case "ties":
      return Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { preview: ROWS + 1, newline: "\r\n" }).data;
    case "json":
      return peopleTable({ ...report, people: report.people.slice(0, ROWS) }, words);
    case "gexf":
    case "graphml":
      return text
        .split("\n")
        .filter((line) => line.startsWith("<node "))
        .slice(0, ROWS)
        .map((line) => [line.slice(0, LONGEST)]);
  }
}
