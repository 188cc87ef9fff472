import type { Reader } from "../source.ts";
import { hasAll } from "../text/header.ts";
import { fullName, linkedinSlug, shownName, textOrNull } from "../text/names.ts";
import { linkedinReader } from "./linkedin-table.ts";

/**
 * Notes.csv: what ego wrote down about connections, `Connection First Name,Connection Last Name,Connection Profile
 * URL,Note,Created On,Edited On` (seen 2023–2026). Kept word for word, for it is ego's own. That ego wrote says
 * nothing of contact, so the days are not read.
 */
export const notes: Reader = linkedinReader({
  file: "notes",
  names: ["notes"],
  knows: (columns) => hasAll(columns, ["connectionfirstname", "connectionlastname", "note"]),
  seesContact: false,
  open: (draft) => ({
    row(cells) {
      const given = shownName(cells.cell("connectionfirstname"));
      const family = shownName(cells.cell("connectionlastname"));
      const slug = linkedinSlug(cells.cell("connectionprofileurl"));
      if (given + family === "" && slug === null) return draft.skip("no-name");
      if (cells.cell("note") === "") return draft.skip("empty-row");
      const mention = draft.mention({
        name: fullName(given, family),
        given: textOrNull(given),
        family: textOrNull(family),
        identities: slug === null ? [] : [{ kind: "linkedin-url", value: slug }],
        position: null,
        company: null,
      });
      draft.note(mention, cells.cell("note"));
      draft.use();
    },
  }),
});
