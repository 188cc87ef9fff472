import type { Identity } from "../../model/mention.ts";
import type { Reader } from "../source.ts";
import type { Draft } from "../text/draft.ts";
import { hasAll, hasAny } from "../text/header.ts";
import { emailKey, fullName, phoneKey, shownName } from "../text/names.ts";
import { linkedinReader } from "./linkedin-table.ts";
import type { RowReader } from "./linkedin-table.ts";

/** Profile.csv: ego's name, and the one before marriage. Nothing else of it is read. */
export const profile: Reader = linkedinReader({
  file: "profile",
  names: ["profile"],
  knows: (columns) =>
    hasAll(columns, ["firstname", "lastname", "headline"]) && hasAny(columns, ["summary", "industry", "maidenname"]),
  seesContact: false,
  open: (draft) => ({
    row(cells) {
      const given = shownName(cells.cell("firstname"));
      const name = fullName(given, shownName(cells.cell("lastname")));
      if (name === "") return draft.skip(cells.cell("firstname") === "" ? "no-name" : "placeholder");
      const maiden = shownName(cells.cell("maidenname"));
      isEgo(draft, { kind: "name", value: name }, name);
      if (maiden !== "") isEgo(draft, { kind: "name", value: fullName(given, maiden) }, name);
      draft.use();
    },
  }),
});

/** Email Addresses.csv: ego's own addresses. */
export const emailAddresses: Reader = linkedinReader({
  file: "email-addresses",
  names: ["emailaddresses"],
  knows: (columns) => hasAll(columns, ["emailaddress", "confirmed", "primary"]),
  seesContact: false,
  open: (draft) => ({
    row(cells) {
      const email = emailKey(cells.cell("emailaddress"));
      if (email === null) return draft.skip("placeholder");
      isEgo(draft, { kind: "email", value: email }, "");
      draft.use();
    },
  }),
});

/** PhoneNumbers.csv: ego's own numbers. */
export const phoneNumbers: Reader = linkedinReader({
  file: "phone-numbers",
  names: ["phonenumbers"],
  knows: (columns) => hasAll(columns, ["extension", "number", "type"]),
  seesContact: false,
  open: openNumbers,
});

/** Whatsapp Phone Numbers.csv: `Number,Extension,Is_WhatsApp_Number` (seen 2023–2026). Ego's own too, on WhatsApp or not. */
export const whatsappNumbers: Reader = linkedinReader({
  file: "whatsapp-numbers",
  names: ["whatsappphonenumbers"],
  knows: (columns) => hasAll(columns, ["number", "iswhatsappnumber"]),
  seesContact: false,
  open: openNumbers,
});

function openNumbers(draft: Draft): RowReader {
  return {
    row(cells) {
      const phone = phoneKey(cells.cell("number"));
      if (phone === null) return draft.skip("placeholder");
      isEgo(draft, { kind: "phone", value: phone }, "");
      draft.use();
    },
  };
}

function isEgo(draft: Draft, identity: Identity, name: string): void {
  draft.egoFact({ kind: "identity", identity, name });
}
