import { expect, test } from "vitest";
import { firstPerson, namesSomeone } from "../../../src/app/reading/first-person.ts";
import { en } from "../../../src/app/words/en.ts";
import { it as italian } from "../../../src/app/words/it.ts";
import type { TableColumns, TableSample } from "../../../src/core/model/source.ts";

const columns = (fields: TableColumns["fields"], more: Partial<TableColumns> = {}): TableColumns => ({
  hasHeader: true,
  dayFirst: true,
  fields,
  ...more,
});

const sample = (...rows: readonly (readonly string[])[]): TableSample => ({
  delimiter: ",",
  rows,
  columns: columns([]),
});

const MEMBERS = sample(
  ["chi", "dove", "da", "gruppo"],
  ["", "Ferrero", "", ""],
  ["Anna Rossi", "Ferrero", "05/2014", "Coro"],
);

test("the first row that names someone is told, in both languages", () => {
  const told = columns(["name", "company", "since", "circle"]);
  expect(firstPerson(MEMBERS, told, italian)).toBe(
    "La prima persona sarebbe Anna Rossi, di Ferrero, nella cerchia «Coro», vi conoscete da maggio 2014.",
  );
  expect(firstPerson(MEMBERS, told, en)).toBe(
    "The first person would be Anna Rossi, of Ferrero, in the circle “Coro”, known since May 2014.",
  );
});

test("without headings the first row is somebody; given and family name make one", () => {
  const table = sample(["Anna", "Rossi", "11/03/26"]);
  const fields = ["given", "family", "since"] as const;
  expect(firstPerson(table, columns(fields, { hasHeader: false }), italian)).toContain("dall’11 marzo 2026");
  expect(firstPerson(table, columns(fields, { hasHeader: false, dayFirst: false }), italian)).toContain(
    "dal 3 novembre 2026",
  );
  expect(firstPerson(table, columns(fields), italian)).toBe(null);
});

test("what is not plainly a date is shown as it stands, and an impossible one too", () => {
  const since = (text: string): string | null =>
    firstPerson(sample(["Anna", text]), columns(["name", "since"], { hasHeader: false }), en);
  expect(since("sempre")).toContain("known since sempre");
  expect(since("31/02/2020")).toContain("known since 31/02/2020");
  expect(since("2019-08-04")).toContain("known since 4 August 2019");
});

test("a table can be read as soon as a column names people", () => {
  expect(namesSomeone(columns([null, "email"]))).toBe(false);
  expect(namesSomeone(columns([null, "given"]))).toBe(true);
});
