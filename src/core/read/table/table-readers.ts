import type { TableField } from "../../model/source.ts";
import { DELIMITERS, headRows } from "../text/delimiter.ts";
import { hasHeader } from "../text/header.ts";
import type { KnowsHeader } from "../text/header.ts";
import { baseName, normalPath } from "../text/path.ts";
import type { Reader } from "../source.ts";
import { isPeopleHeader, mayBePeopleHeader } from "./columns.ts";
import { openGuessedTable } from "./mapped-table.ts";
import { tableIn } from "./sample.ts";
import type { Table } from "./sample.ts";

/**
 * Friends of Facebook in a table, as extensions and scripts save them or people write them: no standard, columns by
 * name or none at all. Facebook's when a profile lies there, or when the file's name says so.
 */
const friendsTable: Reader = {
  id: "facebook/friends-table",
  platform: "facebook",
  claims: named(/facebook|friends|amici/),
  recognises: (head) => isPeopleTable(head, isPeopleHeader) && hasFacebookProfile(head),
  recognisesNamed: (head) => isPeopleTable(head, mayBePeopleHeader),
  open: () => openGuessedTable(understood, "facebook"),
};

/** Any other table of people, our own template first (`model/table-template.ts`). */
const peopleTable: Reader = {
  id: "table/people",
  platform: "table",
  claims: named(/^(?:fare-rete|people|persone|contatti|rubrica|cerchi[ae]?|circles?)/),
  recognises: (head) => isPeopleTable(head, isPeopleHeader) && !hasFacebookProfile(head),
  recognisesNamed: (head) => isPeopleTable(head, mayBePeopleHeader),
  open: () => openGuessedTable(understood, "table"),
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
  const table = tableIn(head);
  return table !== null && (hasHeader(head, knows) || isBare(table));
}

/** Fields one of which somebody must have to be anybody. */
const SOMEBODY: ReadonlySet<TableField | null> = new Set<TableField>(["name", "given", "family", "email", "phone"]);

/** The table a text is, where a column of it tells who people are. */
function understood(head: string): Table | null {
  const table = tableIn(head);
  return table !== null && table.columns.fields.some((field) => SOMEBODY.has(field)) ? table : null;
}

/** Tables without header were seen with two and three columns (name, address, mutual friends). */
const MOST_BARE_COLUMNS = 4;

/** A table without header in which one column holds names and another the addresses of profiles or e-mail. */
function isBare({ columns }: Table): boolean {
  const { hasHeader: isNamed, fields } = columns;
  return (
    !isNamed &&
    fields.length <= MOST_BARE_COLUMNS &&
    fields.includes("name") &&
    (fields.includes("profile") || fields.includes("email"))
  );
}

function hasFacebookProfile(head: string): boolean {
  return DELIMITERS.some((delimiter) =>
    headRows(head, delimiter).some((row) =>
      row.some((cell) => /^\s*(?:https?:\/\/)?(?:[\w-]+\.)?(?:facebook|fb)\.com\//i.test(cell)),
    ),
  );
}
