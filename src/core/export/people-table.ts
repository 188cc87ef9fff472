import Papa from "papaparse";

import { wellFormed } from "../model/well-formed.ts";
import type { IdentityKind } from "../model/mention.ts";
import type { Report, ReportPerson } from "../report/contract.ts";

type Columns = "name" | "position" | "company" | "email" | "phone" | "profile" | "circles" | "cluster" | "strength";
type MoreColumns = "state" | "lastContact" | "since" | "roles" | "sources" | "note" | "id";
type TieColumns = "basis" | "weight";

/** The words of tables, in the person's language. */
export type TableWords = {
  readonly headings: Readonly<Record<Columns | MoreColumns | TieColumns, string>>;
  readonly bands: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly basis: Readonly<Record<string, string>>;
  readonly platforms: Readonly<Record<string, string>>;
  readonly circleKinds: Readonly<Record<string, string>>;
};

/** A table: its headings, then a row of cells each. */
export type Table = readonly (readonly string[])[];

/** Everyone of a report, one row each. Columns of names and addresses are left out behind pseudonyms. */
export function peopleTable(report: Report, words: TableWords): Table {
  const circles = new Map(
    report.circles.map(({ id, name, kind }) => [id, named(name, kind, words.circleKinds[kind] ?? kind)]),
  );
  const clusters = new Map(report.clusters.map(({ id, name }) => [id, named(name, "Cluster", words.headings.cluster)]));
  const platforms = new Map(report.sources.map(({ id, platform }) => [id, words.platforms[platform] ?? platform]));
  const several = (ids: readonly string[], of: ReadonlyMap<string, string>): string =>
    ids.map((id) => of.get(id) ?? "").join("; ");
  const address =
    (...kinds: readonly IdentityKind[]) =>
    ({ identities }: ReportPerson): string =>
      [...new Set(identities.filter(({ kind }) => kinds.includes(kind)).map(addressOf))].join("; ");
  const isOpen = report.made.names === "included";
  const day = (of: string | null | undefined): string => (isOpen ? of : of?.slice(0, "YYYY".length)) ?? "";
  const columns: readonly (readonly [Columns | MoreColumns, (person: ReportPerson) => string, "private"?])[] = [
    ["name", ({ name }) => name],
    ["position", ({ position }) => position ?? "", "private"],
    ["company", ({ company }) => company ?? "", "private"],
    ["email", address("email"), "private"],
    ["phone", address("phone"), "private"],
    ["profile", address("linkedin-url", "facebook-url"), "private"],
    ["circles", (person) => several(person.circles, circles)],
    ["cluster", ({ cluster }) => clusters.get(cluster ?? "") ?? ""],
    ["strength", ({ strength }) => words.bands[strength?.band ?? "unknown"] ?? ""],
    ["state", ({ state }) => words.states[state] ?? ""],
    ["lastContact", ({ lastContact }) => day(lastContact?.day)],
    ["since", ({ since }) => day(since)],
    ["roles", ({ roles }) => roles.map((role) => words.roles[role] ?? role).join("; ")],
    ["sources", ({ carriedBy }) => several(carriedBy, platforms)],
    ["note", ({ note }) => note ?? "", "private"],
    ["id", ({ id }) => id],
  ];
  const shown = columns.filter(([, , isPrivate]) => isOpen || isPrivate === undefined);
  return [
    shown.map(([column]) => words.headings[column]),
    ...report.people.map((person) => shown.map(([, of]) => of(person))),
  ];
}

/** Who knows whom, one row a tie. */
export function tiesTable({ people, ties }: Report, { headings, basis }: TableWords): Table {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return [
    [
      `${headings.name} 1`,
      `${headings.name} 2`,
      headings.basis,
      headings.weight,
      `${headings.id} 1`,
      `${headings.id} 2`,
    ],
    ...ties.map((tie) => [
      names.get(tie.a) ?? "",
      names.get(tie.b) ?? "",
      basis[tie.basis] ?? tie.basis,
      String(tie.weight),
      tie.a,
      tie.b,
    ]),
  ];
}

/** Byte order mark: spreadsheets take a table without one for another encoding. */
const BOM = "\uFEFF";

/** A table as CSV (RFC 4180): UTF-8 with its mark, CRLF, commas, no cell that a spreadsheet would compute. */
export function csvOf(table: Table): string {
  const [headings = [], ...rows] = table;
  const cells = { fields: headings.map(harmless), data: rows.map((row) => row.map(harmless)) };
  return `${BOM}${Papa.unparse(cells, { newline: "\r\n" })}\r\n`;
}

/**
 * A cell beginning with one of these would be a formula; so would what follows a semicolon, where spreadsheets cut at
 * semicolons as they do in Italian.
 */
const harmless = (cell: string): string =>
  cell.replaceAll("\0", "").replaceAll(/(^|[;\t\r\n])(?=[=+\-@\t\r\n＝＋－＠])/g, "$1'");

const addressOf = ({ kind, value }: ReportPerson["identities"][number]): string =>
  kind === "linkedin-url"
    ? `https://www.linkedin.com/in/${encodeURIComponent(wellFormed(value))}`
    : kind === "facebook-url"
      ? `https://www.facebook.com/${value.startsWith("id=") ? `profile.php?${value}` : value}`
      : value;

/** `work 2` and `Cluster 2` in the person's words; names that were given stay. */
const named = (name: string, own: string, word: string): string =>
  name === "" ? word : name.startsWith(`${own} `) || name === own ? `${word}${name.slice(own.length)}` : name;
