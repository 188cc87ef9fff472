import type { Reader } from "../source.ts";
import { dayFrom } from "../text/dates.ts";
import { mentionOf } from "../text/draft.ts";
import { hasAll } from "../text/header.ts";
import { shownName } from "../text/names.ts";
import { linkedinReader } from "./linkedin-table.ts";

/** Reads Member_Follows.csv: whom ego follows, by name alone, and since when (`2023-06-11 15:33:58`). */
export const memberFollows: Reader = linkedinReader({
  file: "member-follows",
  names: ["memberfollows"],
  knows: (columns) => hasAll(columns, ["date", "status", "fullname"]),
  seesContact: false,
  open: (draft) => ({
    row(cells) {
      if (/^(?:inactive|unfollow(?:ed)?)$/i.test(cells.cell("status"))) return draft.skip("declined");
      const name = shownName(cells.cell("fullname"));
      if (name === "") return draft.skip("no-name");
      const mention = draft.mention(mentionOf(name));
      draft.trace({ mention, kind: "follow", day: dayFrom(cells.cell("date")), direction: "out" });
      draft.use();
    },
  }),
});
