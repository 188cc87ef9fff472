import type { TableField, TableSample } from "../../model/source.ts";
import { HEAD_CHARACTERS } from "../source.ts";
import type { Intake } from "../source.ts";
import { openCsv } from "../text/csv.ts";
import type { CsvParser, CsvRow } from "../text/csv.ts";
import { headRows } from "../text/delimiter.ts";
import { openDraft } from "../text/draft.ts";
import type { Draft } from "../text/draft.ts";
import { startOf } from "./guess.ts";
import { openPeopleRows } from "./people-rows.ts";

/** How a table is to be read. */
export type Mapping = Pick<TableSample, "delimiter" | "columns">;

/** Whose people these are: on Facebook a name is an identity. */
export type TablePlatform = "facebook" | "table";

/** Reads a table with exactly these columns, as the person named them; dates as `dayFirst` says. */
export function openMappedTable(sample: Mapping, platform: TablePlatform = "table"): Intake {
  return openGuessedTable(() => ({ ...sample, sure: "sure" }), platform);
}

/** A mapping that was guessed may be mended by the rest of the file: its dates show which way they are written. */
type Guess = Mapping & { readonly sure?: "sure" };

/**
 * Reads a table whose columns are found out from its beginning. Where `guess` answers `null` nothing is read and the
 * file is said to need its columns named.
 */
export function openGuessedTable(guess: (head: string) => Guess | null, platform: TablePlatform): Intake {
  const draft = openDraft();
  let head: string | null = "";
  let rows: Rows | null = null;

  function begin(text: string): void {
    head = null;
    const mapping = guess(text.slice(0, HEAD_CHARACTERS));
    if (mapping !== null) {
      rows = openRows(draft, mapping, platform);
      rows.begin(text);
    } else draft.finding(text.trim() === "" ? "holds-nothing" : "needs-columns");
  }

  return {
    push(text) {
      if (head === null) return rows?.push(text);
      head += text;
      if (head.length >= HEAD_CHARACTERS) begin(head);
    },
    end() {
      if (head !== null) begin(head);
      return draft.done(rows?.end() ?? false);
    },
  };
}

type Rows = {
  readonly begin: (text: string) => void;
  readonly push: (text: string) => void;
  /** Whether the table would have shown a contact. */
  readonly end: () => boolean;
};

function openRows(draft: Draft, { delimiter, columns, sure }: Guess, platform: TablePlatform): Rows {
  const people = openPeopleRows(draft, platform);
  const places = placesOf(columns.fields);
  let start = 0;
  let passed = 0;
  let width = 0;
  let cells: readonly string[] = [];

  const csv: CsvParser = openCsv({ delimiter }, { row, finding: draft.finding });

  function row(of: CsvRow): void {
    if (passed++ < start) return;
    cells = of.cells;
    const isBlank = cells.every((cell) => cell.trim() === "");
    if (width === 0 && !isBlank) {
      width = cells.length;
      csv.expect(width);
      if (columns.hasHeader) return;
    }
    if (of.lost || (width > 0 && cells.slice(width).some((cell) => cell.trim() !== ""))) draft.skip("wrong-shape");
    else if (isBlank) draft.skip("empty-row");
    else people.row(cellsOf);
  }

  /** Several columns of one meaning are told one after the other. */
  function cellsOf(field: TableField): string {
    const [first, ...others] = places.get(field) ?? [];
    const text = at(first);
    if (others.length === 0) return text;
    const between = field === "note" ? "\n" : field === "given" || field === "family" || field === "name" ? " " : ";";
    return [text, ...others.map(at)].filter((cell) => cell !== "").join(between);
  }

  const at = (place: number | undefined): string => (place === undefined ? "" : (cells[place] ?? "").trim());

  return {
    begin(text) {
      start = startOf(headRows(text.slice(0, HEAD_CHARACTERS), delimiter));
      csv.push(text);
    },
    push: csv.push,
    end() {
      csv.end();
      return people.end(columns.dayFirst ? "day-first" : "month-first", sure);
    },
  };
}

function placesOf(fields: readonly (TableField | null)[]): ReadonlyMap<TableField, readonly number[]> {
  const places = new Map<TableField, number[]>();
  for (const [place, field] of fields.entries()) {
    if (field !== null) places.set(field, [...(places.get(field) ?? []), place]);
  }
  return places;
}
