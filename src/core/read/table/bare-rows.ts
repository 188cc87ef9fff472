import { dayFrom } from "../text/dates.ts";
import { detectDelimiter, headRows } from "../text/delimiter.ts";
import { emailKey, phoneKey } from "../text/names.ts";
import type { Field } from "./columns.ts";
import type { PersonCells } from "./people-rows.ts";

/** Rows looked at to tell a table without header. */
const ROWS_LOOKED_AT = 20;
/** Tables without header were seen with two and three columns (name, address, mutual friends). */
const MOST_CELLS = 4;

/** Of the first rows so many must look like a person; the others are slips of whoever copied the page. */
const ENOUGH_PEOPLE = 0.75;

/**
 * True for a table of people without header: in the first rows one cell is a web or e-mail address and another has
 * letters. Seen: `name<TAB>url` and `name,url,12 mutual friends` from scripts that copy the friends page.
 */
export function isBareTable(head: string): boolean {
  const rows = headRows(head, detectDelimiter(head)).filter((row) => row.some((cell) => cell.trim() !== ""));
  // The head may end inside a row.
  const whole = rows.length > 1 ? rows.slice(0, -1) : rows;
  const first = whole.slice(0, ROWS_LOOKED_AT);
  if (first.some((row) => row.length < 2 || row.length > MOST_CELLS)) return false;
  return first.length > 0 && first.filter(isPerson).length >= first.length * ENOUGH_PEOPLE;
}

/** The cells of a row by what they look like: the first that is nothing else is the name. */
export function bareCells(cells: readonly string[]): PersonCells {
  const fields = new Map<Field, string>();
  for (const raw of cells) {
    const cell = raw.trim();
    const field = looksLike(cell);
    if (field !== null && !fields.has(field)) fields.set(field, cell);
  }
  return (field) => fields.get(field) ?? "";
}

function isPerson(row: readonly string[]): boolean {
  const cells = bareCells(row);
  return cells("name") !== "" && (cells("profile") !== "" || cells("email") !== "");
}

function looksLike(cell: string): Field | null {
  if (/^(?:https?:\/\/|(?:[\w-]+\.)?(?:facebook|fb|linkedin)\.com\/)\S+$/i.test(cell)) return "profile";
  if (emailKey(cell) !== null) return "email";
  if (dayFrom(cell) !== null) return "since";
  if (phoneKey(cell) !== null) return "phone";
  return /^\D*\p{L}/u.test(cell) ? "name" : null;
}
