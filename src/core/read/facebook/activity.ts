import type { Day } from "../../model/day.ts";
import type { EgoFact } from "../../model/reading.ts";
import type { Reader } from "../source.ts";
import type { Draft } from "../text/draft.ts";
import { isObject, member } from "../text/json.ts";
import { namedAny } from "./facebook-path.ts";
import { instantDay } from "./facebook-text.ts";
import { jsonReader, recordsUnder } from "./json-reader.ts";

type Deed = Extract<EgoFact, { kind: "acted" }>["what"];

/** One kind of file of ego's own deeds. */
type Activity = {
  readonly name: string;
  readonly what: Deed;
  readonly files: readonly string[];
  /** Keys of the list, newest first. */
  readonly keys: readonly string[];
  /** What is in its records where the list stands bare, or is made of labels; `null` when neither was seen. */
  readonly bare: RegExp | null;
};

/**
 * Comments: `comments/comments.json` (2018–20), `comments_and_reactions/comments.json` (2021–26), `comments` or
 * `comments_v2`. Reactions: `likes_and_reactions/posts_and_comments.json` (2018–22, `reactions`, `_v2`),
 * `likes_and_reactions_N.json` (a bare list of `{timestamp, title, data: [{reaction}]}`, 2021–25), since 2025 labels.
 * In groups: `your_posts_in_groups.json`, `your_comments_in_groups.json`, `group_posts_and_comments.json`. Whom a
 * comment or reaction concerns is only in a sentence in the export's language: nobody is taken from it.
 */
const ACTIVITIES: readonly Activity[] = [
  {
    name: "comments",
    what: "comment",
    files: ["comments", "your_comments_in_groups"],
    keys: ["comments_v2", "comments", "group_comments_v2", "group_comments"],
    bare: null,
  },
  {
    name: "reactions",
    what: "reaction",
    files: ["posts_and_comments", "likes_and_reactions"],
    keys: ["reactions_v2", "reactions"],
    bare: /"data"\s*:\s*\[\s*\{\s*"reaction"\s*:|"label"\s*:\s*"(?:Reaction|Reazione)"/,
  },
  {
    name: "group-posts",
    what: "post",
    files: ["your_posts_in_groups", "group_posts_and_comments"],
    keys: ["group_posts_v2", "group_posts"],
    bare: null,
  },
];

/** Readers of what ego wrote and liked where everybody could see it: how much on which day. */
export const activityReaders: readonly Reader[] = ACTIVITIES.map(({ name, what, files, keys, bare }) => {
  const key = new RegExp(`^\\s*\\{\\s*"(?:${keys.join("|")})"\\s*:\\s*\\[`);
  return jsonReader({
    name,
    claims: namedAny(...files),
    recognises: (head) => key.test(head) || (bare !== null && /^\s*\[\s*\{/.test(head) && bare.test(head)),
    read(value, draft) {
      const records = recordsUnder(value, keys);
      if (records === null) return false;
      const deeds = openDeeds(what);
      for (const record of records) {
        const day = instantDay(member(record, "timestamp"));
        if (!isObject(record)) draft.skip("wrong-shape");
        else if (day === null) draft.skip("no-date");
        else {
          deeds.did(day);
          draft.use();
        }
      }
      deeds.tell(draft);
      return true;
    },
    seesContact: false,
  });
});

/** Counts ego's deeds of one kind by day. */
export type Deeds = { readonly did: (on: Day) => void; readonly tell: (draft: Draft) => void };

export function openDeeds(what: Deed): Deeds {
  const counts = new Map<Day, number>();
  return {
    did: (on) => void counts.set(on, (counts.get(on) ?? 0) + 1),
    tell(draft) {
      for (const [day, count] of [...counts].toSorted(([a], [b]) => a - b)) {
        draft.egoFact({ kind: "acted", what, day, count });
      }
    },
  };
}
