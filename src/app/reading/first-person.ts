import { type Day, dayOf } from "../../core/model/day.ts";
import type { TableColumns, TableField, TableSample } from "../../core/model/source.ts";
import type { Words } from "../words/words.ts";

/** The rows that are people, as the sample has them. */
export const peopleRows = (sample: TableSample, { hasHeader }: TableColumns): readonly (readonly string[])[] =>
  hasHeader ? sample.rows.slice(1) : sample.rows;

/** How many columns the sample has. */
export const widthOf = ({ rows }: TableSample): number => Math.max(0, ...rows.map((row) => row.length));

/** Whether somebody could be told by these columns. */
export function namesSomeone({ fields }: TableColumns): boolean {
  return fields.some((field) => field === "name" || field === "given" || field === "family");
}

/**
 * What the first person of the table would become, in a sentence; `null` when no row names one. Days are read only
 * as far as the preview needs: what is not plainly a date is shown as it stands.
 */
export function firstPerson(sample: TableSample, columns: TableColumns, words: Words): string | null {
  for (const row of peopleRows(sample, columns)) {
    const cell = (field: TableField): string => {
      const at = columns.fields.indexOf(field);
      return at < 0 ? "" : (row[at] ?? "").trim();
    };
    const name = cell("name") || [cell("given"), cell("family")].filter((part) => part !== "").join(" ");
    if (name !== "") return words.tables.first(name, factsOf(cell, columns, words));
  }
  return null;
}

function factsOf(cell: (field: TableField) => string, columns: TableColumns, words: Words): readonly string[] {
  const { facts } = words.tables;
  const when = (field: TableField): string => spoken(cell(field), columns, words);
  const told: readonly (readonly [string, (text: string) => string])[] = [
    [cell("role"), (text) => text],
    [cell("company"), facts.company],
    [cell("circle"), facts.circle],
    [when("since"), facts.since],
    [when("last-contact"), facts.lastContact],
    [cell("email"), (text) => text],
    [cell("phone"), (text) => text],
    [cell("note"), facts.note],
  ];
  return told.filter(([text]) => text !== "").map(([text, tell]) => tell(text));
}

/** A date as one says it: a day, or a month where the table tells no more. */
function spoken(text: string, { dayFirst }: TableColumns, { format }: Words): string {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?\b/.exec(text);
  if (iso !== null) return said(iso[1], iso[2], iso[3]) ?? text;
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/.exec(text);
  if (written !== null) {
    const [first, second] = dayFirst ? [written[2], written[1]] : [written[1], written[2]];
    return said(written[3], first, second) ?? text;
  }
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  return month === null ? text : (said(month[2], month[1], undefined) ?? text);

  function said(year = "", month = "", dayOfMonth: string | undefined): string | null {
    const day: Day | null = dayOf(fullYear(Number(year)), Number(month), Number(dayOfMonth ?? "1"));
    if (day === null) return null;
    return dayOfMonth === undefined ? format.month(day) : format.day(day);
  }

  function fullYear(year: number): number {
    // Two figures as POSIX reads them (strptime %y): 69 to 99 are of the last century.
    return year >= 100 ? year : year >= 69 ? 1900 + year : 2000 + year;
  }
}
