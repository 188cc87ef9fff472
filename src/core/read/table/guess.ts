import type { TableColumns, TableField } from "../../model/source.ts";
import { orderShownBy } from "../text/dates.ts";
import type { Delimiter } from "../text/delimiter.ts";
import { columnsOf } from "../text/header.ts";
import { fieldsOf, isDayFirst, isIgnored } from "./columns.ts";
import { kindOfCell, kindOfColumn, namelikeness, shareOfSeveralWords } from "./contents.ts";

/** Rows above a table that are a title or an empty line; more is no table. */
const MOST_TITLE_ROWS = 10;
/** Cells of one column that are given names or family names alone have few with a second word. */
const FEW = 0.3;
/** Names of at least this share have two words where the header above them has one. */
const MOST = 0.7;

/**
 * Which row of a file's first rows begins the table: below Excel's `sep=;` and below a title, which is alone in its
 * row where the row after it names columns.
 */
export function startOf(rows: readonly (readonly string[])[]): number {
  const first = rows.findIndex((row) => filledOf(row).length > 0 && !isSeparatorRow(row));
  if (first < 0) return 0;
  const next = rows.findIndex((row) => filledOf(row).length > 1 && !isSeparatorRow(row));
  const row = rows[next];
  if (row === undefined || next <= first || next > MOST_TITLE_ROWS) return first;
  return row.some(isTyped) ? first : next;
}

/** `sep=;` above a table tells Excel the delimiter; cut by that delimiter itself it leaves `sep=`. */
const isSeparatorRow = (row: readonly string[]): boolean =>
  /^"?sep=.?"?$/i.test((row[0] ?? "").trim()) && filledOf(row).length <= 1;

const filledOf = (row: readonly string[]): readonly string[] => row.filter((cell) => cell.trim() !== "");

/** What a header never holds: an address, a number, a date. */
function isTyped(cell: string): boolean {
  const kind = kindOfCell(cell);
  return (kind !== null && kind !== "name") || /^\s*[\d.,]+\s*$/.test(cell);
}

/**
 * What the columns of a table mean, by the names in its first row where it has a header and by what the cells look
 * like. `rows` begin with the table (`startOf`). Dates below an unknown name are left alone: most are birthdays.
 */
export function guessColumns(rows: readonly (readonly string[])[], delimiter: Delimiter): TableColumns {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const [first = [], ...others] = rows.map((row) => Array.from({ length: width }, (_, i) => (row[i] ?? "").trim()));
  const hasHeader = isHeader(first, others);
  const body = hasHeader ? others : [first, ...others];
  const columns = Array.from({ length: width }, (_, i) => body.map((row) => row[i] ?? ""));
  const fields = hasHeader ? fieldsOf(first) : columns.map((): TableField | null => null);
  for (const [i, cells] of columns.entries()) {
    if (fields[i] !== null || (hasHeader && isIgnored(first[i] ?? ""))) continue;
    const kind = kindOfColumn(cells);
    if (kind === "email" || kind === "phone" || kind === "profile") fields[i] = kind;
    if (kind === "since" && !hasHeader && !fields.includes("since")) fields[i] = "since";
  }
  if (!fields.some((field) => field === "name" || field === "given" || field === "family")) {
    const ignored = columns.map((_, i) => hasHeader && isIgnored(first[i] ?? ""));
    guessNames(fields, columns, { ignored, delimiter });
  }
  const dates = columns.filter((_, i) => fields[i] === "since" || fields[i] === "last-contact").flat();
  const headers = columnsOf(hasHeader ? first : []);
  return { hasHeader, fields, dayFirst: isDayFirstIn(dates, delimiter === ";" || isDayFirst(headers)) };
}

function isDayFirstIn(dates: readonly string[], unsure: boolean): boolean {
  const shown = new Set(dates.map(orderShownBy));
  return shown.has("month-first") ? false : shown.has("day-first") || unsure;
}

/** Whether the first row names the columns and is nobody. */
function isHeader(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  if (first.every((cell) => cell === "") || first.some(isTyped)) return false;
  if (fieldsOf(first).some((field) => field !== null)) return true;
  return first.some((name, i) => {
    const cells = others.map((row) => row[i] ?? "").filter((cell) => cell !== "");
    if (name === "" || cells.length === 0) return false;
    const kind = kindOfColumn(cells);
    if (kind !== null && kind !== "name") return true;
    return kind === "name" && !/\s/.test(name) && cells.length > 1 && shareOfSeveralWords(cells) >= MOST;
  });
}

/** The column most like whole names; or two of single words side by side, which are given and family name. */
function guessNames(
  fields: (TableField | null)[],
  columns: readonly (readonly string[])[],
  { ignored, delimiter }: { readonly ignored: readonly boolean[]; readonly delimiter: Delimiter },
): void {
  const open = columns
    .map((cells, i) => ({ i, cells, likeness: namelikeness(cells) }))
    .filter(({ i, cells }) => fields[i] === null && ignored[i] !== true && kindOfColumn(cells) === "name");
  const best = open.reduce<(typeof open)[number] | null>(
    (found, column) => (found === null || column.likeness > found.likeness ? column : found),
    null,
  );
  if (best === null) return;
  const beside = open.find(({ i }) => i === best.i + 1) ?? open.find(({ i }) => i === best.i - 1);
  if (beside === undefined || [best, beside].some(({ cells }) => shareOfSeveralWords(cells) > FEW)) {
    fields[best.i] = "name";
    return;
  }
  // "Rossi, Anna" is how lists put the family name first.
  const [left, right] = [Math.min(best.i, beside.i), Math.max(best.i, beside.i)];
  fields[left] = delimiter === "," ? "family" : "given";
  fields[right] = delimiter === "," ? "given" : "family";
}
