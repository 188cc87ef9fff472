import type { Day } from "../../model/day.ts";
import type { Identity, Mention } from "../../model/mention.ts";
import type { Reader } from "../source.ts";
import { openDateColumn } from "../text/date-column.ts";
import { dayFrom, isSpreadsheetDate } from "../text/dates.ts";
import type { DateOrder } from "../text/dates.ts";
import type { Draft } from "../text/draft.ts";
import { hasAll, hasAny } from "../text/header.ts";
import type { Columns } from "../text/header.ts";
import type { TableRow } from "../text/headed-table.ts";
import { kept } from "../text/kept.ts";
import { emailKey, fullName, linkedinSlug, shownName, textOrNull } from "../text/names.ts";
import { linkedinReader } from "./linkedin-table.ts";
import type { RowReader } from "./linkedin-table.ts";

/** Columns an address book of Outlook has and LinkedIn's old download in its style never filled. */
const ADDRESS_BOOK_COLUMNS = ["mobilephone", "homephone", "categories", "emailtype", "notes", "birthday"];

/** Everything a row of a hidden or closed account may still hold. */
const DATE_ONLY = ["connectedon"];

/**
 * Reads Connections.csv: everyone ego is connected with, since when, and where they work at the
 * time of the export. Every era: the Outlook-style download up to about 2017 (no dates), six columns
 * without and with preamble (2020–2023), seven with the profile address (2023–2026). LinkedIn
 * writes `24 Nov 2020`; other forms mean a spreadsheet saved the file again, and then day and month
 * are told apart by the whole column.
 */
export const connections: Reader = {
  ...linkedinReader({
    file: "connections",
    names: [
      "connections",
      "linkedinconnectionsexportmicrosoftoutlook",
      "linkedinconnectionsexportmicrosoftoutlookexpress",
      "linkedinconnectionsexportoutlookexpress",
      "linkedinconnectionsexportyahoo",
    ],
    knows: isConnections,
    knowsNamed: mayBeConnections,
    seesContact: false,
    isPlain: (columns) => columns.has("connectedon"),
    open: openConnections,
  }),
  wholeList: true,
};

function isConnections(columns: Columns): boolean {
  if (!hasAll(columns, ["firstname", "lastname"])) return false;
  if (columns.has("connectedon")) return true;
  return hasAll(columns, ["emailaddress", "company", "jobtitle"]) && !hasAny(columns, ADDRESS_BOOK_COLUMNS);
}

/**
 * The separate downloads of connections fill whole address books of Outlook (92 columns), Outlook Express and Yahoo
 * (`First,Middle,Last,Nickname,Email,…,Title,Company,…`); only their file name says that they are LinkedIn's.
 */
function mayBeConnections(columns: Columns): boolean {
  if (isConnections(columns)) return true;
  return hasAll(columns, ["firstname", "lastname", "emailaddress"]) || hasAll(columns, ["first", "last", "email"]);
}

/** A connection whose date waits for the rest of the column. */
type Waiting = { readonly mention: number; readonly date: string };

function openConnections(draft: Draft): RowReader {
  const seen = new Set<string>();
  const waiting: Waiting[] = [];
  const column = openDateColumn();
  let unsure: DateOrder = "month-first";

  function row(cells: TableRow): void {
    const date = cells.cell("connectedon");
    if (date !== "" && cells.onlyHas(DATE_ONLY)) return draft.skip("hidden-connection");
    const mention = mentionIn(cells);
    if (mention.name === "" && mention.identities.length === 0) {
      return draft.skip(cells.cell("firstname") + cells.cell("lastname") === "" ? "no-name" : "placeholder");
    }
    const apart = [mention.company ?? "", mention.position ?? "", date].join("\u0000");
    const index = draft.mention(mention, apart);
    const row = `${String(index)} ${date}`;
    if (seen.has(row)) return draft.skip("duplicate");
    seen.add(row);
    if (isSpreadsheetDate(date)) {
      draft.finding("saved-by-spreadsheet");
      column.saw(date);
      if (cells.delimiter === ";") unsure = "day-first";
      waiting.push({ mention: index, date: kept(date) });
    } else listed(index, dayFrom(date));
    if (mention.company !== null) {
      draft.membership({
        mention: index,
        environment: { kind: "company", name: mention.company },
        from: null,
        to: null,
      });
    }
    draft.use();
  }

  function listed(mention: number, day: Day | null): void {
    draft.trace({ mention, kind: "contact-listed", day, direction: "both" });
  }

  return {
    row,
    end() {
      const order = column.order(unsure);
      for (const { mention, date } of waiting) listed(mention, dayFrom(date, order));
    },
  };
}

function mentionIn(cells: TableRow): Mention {
  const given = shownName(cells.cell("firstname") || cells.cell("first"));
  const middle = shownName(cells.cell("middlename") || cells.cell("middle"));
  const family = shownName(cells.cell("lastname") || cells.cell("last"));
  const slug = linkedinSlug(cells.cell("url"));
  const email = emailKey(cells.cell("emailaddress") || cells.cell("email"));
  const identities: Identity[] = [];
  if (slug !== null) identities.push({ kind: "linkedin-url", value: slug });
  if (email !== null) identities.push({ kind: "email", value: email });
  return {
    name: fullName(fullName(given, middle), family),
    given: textOrNull(given),
    family: textOrNull(withoutCredentials(family)),
    identities,
    position: textOrNull(shownName(cells.cell("position") || cells.cell("jobtitle") || yahooTitle(cells))),
    company: textOrNull(shownName(cells.cell("company"))),
  };
}

/** Yahoo's "Title" is the job; Outlook's is "Dr". */
const yahooTitle = (cells: TableRow): string => (cells.cell("first") === "" ? "" : cells.cell("title"));

/** `Ferri, Ph.D.` → `Ferri`: no family name has a comma, and people write their titles after one. */
function withoutCredentials(family: string): string {
  const comma = family.indexOf(",");
  return comma > 0 ? family.slice(0, comma).trimEnd() : family;
}
