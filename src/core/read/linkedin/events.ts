import type { Reader } from "../source.ts";
import { dayFrom } from "../text/dates.ts";
import { hasAll } from "../text/header.ts";
import { shownName } from "../text/names.ts";
import { linkedinReader } from "./linkedin-table.ts";

/** Statuses of one who does not go; `RELINQUISHED` was seen (2024), the others are guessed from its kind. */
const NOT_GOING = /^(?:relinquish|declin|reject|withdr|cancel|remov|not)/i;
/** Asked, and nothing more. */
const ONLY_ASKED = /^(?:invit|pending|request)/i;

/**
 * Events.csv: `Event Name,Event Time,Status,External Url`, the time as `Apr 08, 2024 07:00 AM - Apr 08, 2024 05:00 PM`
 * (seen 2024). Who else went is not in the export.
 */
export const events: Reader = linkedinReader({
  file: "events",
  names: ["events"],
  knows: (columns) => hasAll(columns, ["eventname", "eventtime", "status"]),
  seesContact: false,
  open: (draft) => ({
    row(cells) {
      const name = shownName(cells.cell("eventname"));
      if (name === "") return draft.skip("no-name");
      const status = cells.cell("status");
      if (NOT_GOING.test(status)) return draft.skip("declined");
      if (ONLY_ASKED.test(status)) return draft.skip("only-about-you");
      const [first = "", last = ""] = cells.cell("eventtime").split(/\s[-–]\s/);
      const from = dayFrom(first);
      const environment = { kind: "event", name } as const;
      // Without an end it ends on the day it begins; `null` would read as "still".
      const isNew = draft.egoFact({ kind: "belonged", environment, role: "joined", from, to: dayFrom(last) ?? from });
      if (isNew) draft.use();
      else draft.skip("duplicate");
    },
  }),
});
