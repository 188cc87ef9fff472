import { openCsv } from "../text/csv.ts";
import { detectDelimiter, DELIMITERS, headRows } from "../text/delimiter.ts";
import { openDraft } from "../text/draft.ts";
import { openHeadedTable } from "../text/headed-table.ts";
import type { TableIntake } from "../text/headed-table.ts";
import { columnsOf, headerDelimiter } from "../text/header.ts";
import type { KnowsHeader } from "../text/header.ts";
import { baseName, normalPath } from "../text/path.ts";
import { HEAD_CHARACTERS } from "../source.ts";
import type { Intake, Reader } from "../source.ts";
import { bareCells, isBareTable } from "./bare-rows.ts";
import { fieldsOf, isItalian, isPeopleHeader, mayBePeopleHeader } from "./columns.ts";
import type { Field } from "./columns.ts";
import { openPeopleRows } from "./people-rows.ts";

/**
 * Friends of Facebook in a table, as extensions and scripts save them or people write them: no standard, columns by
 * name in two languages or none at all. Facebook's when a profile lies there, or when the file's name says so.
 */
const friendsTable: Reader = {
  id: "facebook/friends-table",
  platform: "facebook",
  claims: named(/facebook|friends|amici/),
  recognises: (head) => isPeopleTable(head, isPeopleHeader) && hasFacebookProfile(head),
  recognisesNamed: (head) => isPeopleTable(head, mayBePeopleHeader),
  open: () => openTable("facebook"),
};

/** Any other table of people, our own template first (`model/table-template.ts`). */
const peopleTable: Reader = {
  id: "table/people",
  platform: "table",
  claims: named(/^(?:fare-rete|people|persone|contatti|rubrica|cerchi[ae]?|circles?)/),
  recognises: (head) => isPeopleTable(head, isPeopleHeader) && !hasFacebookProfile(head),
  open: () => openTable("table"),
};

/** Readers of tables from elsewhere: friends, contacts, our own template. */
export const TABLE_READERS: readonly Reader[] = [friendsTable, peopleTable];

function named(pattern: RegExp): (path: string) => boolean {
  return (path) => {
    const base = baseName(normalPath(path));
    return /\.(?:csv|tsv|txt)$/.test(base) && pattern.test(base);
  };
}

function isPeopleTable(head: string, knows: KnowsHeader): boolean {
  // JSON, pages, cards and calendars are made of commas and semicolons too.
  if (/^\s*(?:[[{<]|BEGIN:)/i.test(head)) return false;
  return headerDelimiter(head, knows) !== null || hasLoneColumn(head, knows) || isBareTable(head);
}

/** A header of one column has no delimiter to be found by. Only for files named as ours: `knows` decides. */
function hasLoneColumn(head: string, knows: KnowsHeader): boolean {
  const first = headRows(head, ",").find((row) => row.some((cell) => cell.trim() !== ""));
  return first !== undefined && first.length === 1 && knows(columnsOf(first));
}

function hasFacebookProfile(head: string): boolean {
  return DELIMITERS.some((delimiter) =>
    headRows(head, delimiter).some((row) =>
      row.some((cell) => /^\s*(?:https?:\/\/)?(?:[\w-]+\.)?(?:facebook|fb)\.com\//i.test(cell)),
    ),
  );
}

/** Waits for the head, which tells a table with header from one without. */
function openTable(platform: "facebook" | "table"): Intake {
  const draft = openDraft();
  const people = openPeopleRows(draft, platform);
  let italian = false;
  let head = "";
  let table: TableIntake | null = null;

  function begun(): TableIntake {
    const beginning = head.slice(0, HEAD_CHARACTERS);
    const fresh = headerDelimiter(beginning, mayBePeopleHeader) === null && isBareTable(beginning) ? bare() : headed();
    fresh.push(head);
    head = "";
    return fresh;
  }

  function bare(): TableIntake {
    return openCsv(
      { delimiter: detectDelimiter },
      {
        row({ cells, lost }) {
          if (lost) draft.skip("wrong-shape");
          else if (cells.every((cell) => cell.trim() === "")) draft.skip("empty-row");
          else people.row(bareCells(cells));
        },
        finding: draft.finding,
      },
    );
  }

  function headed(): TableIntake {
    let fields: ReadonlyMap<Field, string> = new Map();
    return openHeadedTable({
      knows: mayBePeopleHeader,
      draft,
      isPlain: () => false,
      header(columns) {
        fields = fieldsOf(columns);
        italian = isItalian(columns);
      },
      row({ cell, delimiter }) {
        italian ||= delimiter === ";";
        people.row((field) => cell(fields.get(field) ?? ""));
      },
    });
  }

  return {
    push(text) {
      if (table !== null) return table.push(text);
      head += text;
      if (head.length >= HEAD_CHARACTERS) table = begun();
    },
    end() {
      table ??= begun();
      table.end();
      people.end(italian ? "day-first" : "month-first");
      return draft.done(false);
    },
  };
}
