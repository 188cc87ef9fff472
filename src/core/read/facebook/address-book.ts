import type { Identity } from "../../model/mention.ts";
import { byText } from "../../model/ids.ts";
import { mentionOf } from "../text/draft.ts";
import type { Draft } from "../text/draft.ts";
import { listOf, member, textOf } from "../text/json.ts";
import { emailKey, phoneKey } from "../text/names.ts";
import { namedAny } from "./facebook-path.ts";
import { shownText } from "./facebook-text.ts";
import { jsonReader } from "./json-reader.ts";
import { isAccountNumber, labelledName, labelRecords } from "./labels.ts";

/**
 * The telephone's address book as Facebook took it. `your_address_books.json` (2018–2022, under `about_you/` or
 * `other_personal_information/`): `address_book(_v2).address_book: [{name, details: [{contact_point}]}]`. Since 2023
 * labels: `contacts_uploaded_before_2021`, `your_imported_contacts`, `contacts_uploaded_from_your_phone` (names only).
 */
export const addressBookReader = jsonReader({
  name: "address-book",
  claims: namedAny(
    "your_address_books",
    "contacts_uploaded_from_your_phone",
    "contacts_uploaded_before_2021",
    "your_imported_contacts",
  ),
  recognises: (head) =>
    /^\s*\{\s*"address_book(?:_v\d)?"\s*:/.test(head) || (head.includes('"label_values"') && CONTACT_LABEL.test(head)),
  read(value, draft) {
    const labelled = labelRecords(value);
    if (labelled !== null) {
      for (const of of labelled) {
        const points = of.labels.filter(({ label }) => !isAccountNumber(label)).map((entry) => entry.value);
        writeContact(shownText(labelledName(of)), points, draft);
      }
      return true;
    }
    const book = member(value, "address_book_v2") ?? member(value, "address_book");
    const entries = Array.isArray(book) ? book : member(book, "address_book");
    if (!Array.isArray(entries)) return false;
    for (const entry of listOf(entries)) {
      const points = listOf(member(entry, "details")).map((detail) => textOf(member(detail, "contact_point")));
      writeContact(shownText(member(entry, "name")), points, draft);
    }
    return true;
  },
  seesContact: false,
});

/** Labels only these files have, in English; the Italian ones are translations not verified in a file. */
const CONTACT_LABEL =
  /"label"\s*:\s*"(?:Contact point|Contact name|Upload time|Time of first import|Punto di contatto|Nome del contatto|Ora di caricamento)"/;

/** Writes a contact and what reaches it. Without a day: the file dates the upload, which says nothing of the tie. */
export function writeContact(name: string, points: readonly string[], draft: Draft): void {
  const identities = points
    .filter((point) => point !== name)
    .flatMap(identityOf)
    .toSorted((a, b) => byText(a.kind, b.kind) || byText(a.value, b.value));
  if (name === "" && identities.length === 0) return draft.skip("no-name");
  draft.trace({
    mention: draft.mention(mentionOf(name, identities)),
    kind: "address-book",
    day: null,
    direction: "out",
  });
  draft.use();
}

function identityOf(point: string): readonly Identity[] {
  const email = emailKey(point);
  if (email !== null) return [{ kind: "email", value: email }];
  const phone = phoneKey(point);
  return phone === null ? [] : [{ kind: "phone", value: phone }];
}
