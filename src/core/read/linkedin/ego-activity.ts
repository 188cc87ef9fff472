import { day } from "../../model/day.ts";
import type { EgoFact } from "../../model/reading.ts";
import type { Reader } from "../source.ts";
import { openDateColumn } from "../text/date-column.ts";
import { dayFrom } from "../text/dates.ts";
import type { DateOrder } from "../text/dates.ts";
import type { Draft } from "../text/draft.ts";
import type { Columns } from "../text/header.ts";
import { kept } from "../text/kept.ts";
import { datedRows } from "./dated-rows.ts";
import { linkedinReader } from "./linkedin-table.ts";
import type { RowReader } from "./linkedin-table.ts";

/** One table of what ego did where everybody could see it. Whose post it was is never said. */
type Activity = {
  readonly file: string;
  readonly what: Extract<EgoFact, { kind: "acted" }>["what"];
  /** Columns beside `Date`, each by the names it had. */
  readonly columns: readonly (readonly string[])[];
  /** Columns too common to tell the file by without its name. */
  readonly onlyByName?: true;
};

/**
 * `Date,Link,Message` (`Comment` in older exports), `Date,Type,Link`, `Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility`,
 * `Date,Link,OptionText`, `Date,Link`; all with `2023-06-11 15:33:58` in UTC, all with the member's number in the
 * file name (2020–2026). Texts, links and options are not read at all.
 */
const ACTIVITIES: readonly Activity[] = [
  { file: "comments", what: "comment", columns: [["link"], ["message", "comment"]] },
  { file: "reactions", what: "reaction", columns: [["type"], ["link"]] },
  { file: "shares", what: "post", columns: [["sharelink"], ["sharecommentary"]] },
  { file: "votes", what: "vote", columns: [["link"], ["optiontext"]] },
  { file: "instant-reposts", what: "share", columns: [["link"]], onlyByName: true },
];

/** Readers of ego's comments, reactions, posts, votes and reposts: how many on which day. */
export const egoActivity: readonly Reader[] = ACTIVITIES.map(({ file, what, columns, onlyByName }) =>
  linkedinReader({
    file,
    names: [file.replaceAll("-", "")],
    knows: (header) => hasEach(header, columns),
    mark: /linkedin\.com\//i,
    ...(onlyByName === undefined ? {} : { onlyByName }),
    seesContact: false,
    cut: datedRows,
    open: (draft) => openActivity(draft, what),
  }),
);

function hasEach(header: Columns, columns: Activity["columns"]): boolean {
  return header.has("date") && columns.every((names) => names.some((name) => header.has(name)));
}

function openActivity(draft: Draft, what: Activity["what"]): RowReader {
  /** Rows of each moment as written. */
  const moments = new Map<string, number>();
  const column = openDateColumn();
  let unsure: DateOrder = "month-first";

  return {
    row({ cell, delimiter }) {
      const date = cell("date");
      if (dayFrom(date) === null) return draft.skip("no-date");
      if (delimiter === ";") unsure = "day-first";
      column.saw(date);
      moments.set(kept(date), (moments.get(date) ?? 0) + 1);
      draft.use();
    },
    end() {
      const days = new Map<number, number>();
      const order = column.order(unsure);
      for (const [date, rows] of moments) {
        const found = dayFrom(date, order);
        if (found !== null) days.set(found, (days.get(found) ?? 0) + rows);
      }
      for (const [of, count] of [...days].toSorted(([a], [b]) => a - b)) {
        draft.egoFact({ kind: "acted", what, day: day(of), count });
      }
    },
  };
}
