import type { Identity } from "../../model/mention.ts";
import type { Reader } from "../source.ts";
import type { Draft } from "../text/draft.ts";
import { hasAll } from "../text/header.ts";
import type { TableRow } from "../text/headed-table.ts";
import { emailKey, fullName, phoneKey, shownName, textOrNull } from "../text/names.ts";
import { linkedinReader } from "./linkedin-table.ts";
import type { RowReader } from "./linkedin-table.ts";

/** Between the addresses or numbers of one cell. */
const BETWEEN = /[,;]\s*|\s{2,}/;

/**
 * Reads Contacts.csv (older) and ImportedContacts.csv: the address book ego once let LinkedIn copy.
 * It says that ego had the person's address, and not since when: `CreatedAt` is the day of the copy.
 */
export const importedContacts: Reader = linkedinReader({
  file: "imported-contacts",
  names: ["importedcontacts", "contacts"],
  knows: (columns) => hasAll(columns, ["firstname", "lastname", "emails", "phonenumbers", "createdat"]),
  seesContact: false,
  open: openContacts,
});

function openContacts(draft: Draft): RowReader {
  const seen = new Set<number>();

  function row(cells: TableRow): void {
    const given = shownName(cells.cell("firstname"));
    const family = shownName(cells.cell("lastname"));
    const name =
      fullName(fullName(given, shownName(cells.cell("middlename"))), family) || shownName(cells.cell("fullname"));
    const identities = [
      ...keys(cells.cell("emails"), emailKey).map((value): Identity => ({ kind: "email", value })),
      ...keys(cells.cell("phonenumbers"), phoneKey).map((value): Identity => ({ kind: "phone", value })),
    ];
    if (name === "" && identities.length === 0) return draft.skip("no-name");
    const mention = draft.card({
      name,
      given: textOrNull(given),
      family: textOrNull(family),
      identities,
      position: textOrNull(shownName(cells.cell("title"))),
      company: textOrNull(shownName(cells.cell("companies"))),
    });
    if (seen.has(mention)) return draft.skip("duplicate");
    seen.add(mention);
    draft.trace({ mention, kind: "address-book", day: null, direction: "out" });
    draft.use();
  }

  return { row };
}

function keys(cell: string, key: (text: string) => string | null): readonly string[] {
  if (cell === "") return [];
  return [...new Set(cell.split(BETWEEN).map(key))].filter((value) => value !== null);
}
