import type { Day } from "../../model/day.ts";
import type { Mention } from "../../model/mention.ts";
import type { Trace } from "../../model/reading.ts";
import { instantDay, shownText } from "../facebook/facebook-text.ts";
import { jsonReader, recordsUnder } from "../facebook/json-reader.ts";
import { mentionOf } from "../text/draft.ts";
import type { Draft } from "../text/draft.ts";
import { listOf, member, textOf } from "../text/json.ts";
import { listedAs } from "./instagram-path.ts";
import type { Reader } from "../source.ts";

/**
 * People who follow ego: `followers_1.json`, a bare list (2022–26) or under `relationships_followers` (2020–21). User
 * names and Unix seconds only.
 */
export const followersReader: Reader = {
  ...jsonReader({
    platform: "instagram",
    name: "followers",
    claims: listedAs("followers"),
    recognises: (head) => isUnder(head, "relationships_followers") || isBareList(head),
    read: (value, draft) => readList(value, draft, { key: "relationships_followers", tell: follow("in") }),
    seesContact: false,
  }),
  wholeList: true,
};

/** Whom ego follows: `following.json`, the user name in `value` (2020–24) or in `title` (2025–26). */
export const followingReader: Reader = {
  ...jsonReader({
    platform: "instagram",
    name: "following",
    claims: listedAs("following"),
    recognises: (head) => isUnder(head, "relationships_following"),
    read: (value, draft) => readList(value, draft, { key: "relationships_following", tell: follow("out") }),
    seesContact: false,
  }),
  wholeList: true,
};

/** The circle's name as Instagram writes it in English; the file itself has none. */
const CLOSE_FRIENDS = "Close friends";

/** Whom ego put on the list of close friends: `close_friends.json` (2020–26). Ego's own word, so a circle of ego's. */
export const closeFriendsReader = jsonReader({
  platform: "instagram",
  name: "close-friends",
  claims: listedAs("close_friends"),
  recognises: (head) => isUnder(head, "relationships_close_friends"),
  read: (value, draft) =>
    readList(value, draft, {
      key: "relationships_close_friends",
      tell({ mention, day }, draft) {
        draft.trace({ mention, kind: "contact-listed", day, direction: "both" });
        const environment = { kind: "circle", name: CLOSE_FRIENDS } as const;
        draft.membership({ mention, environment, from: null, to: null });
      },
    }),
  seesContact: false,
});

type Listed = { readonly mention: number; readonly day: Day | null };
type Tell = (listed: Listed, draft: Draft) => void;

function follow(direction: Trace["direction"]): Tell {
  return ({ mention, day }, draft) => draft.trace({ mention, kind: "follow", day, direction });
}

function isUnder(head: string, key: string): boolean {
  return new RegExp(`^\\s*\\{\\s*"${key}"\\s*:\\s*\\[`).test(head);
}

/** Far enough to hold a whole first record. */
const FIRST_RECORD = 2_000;

/** A list whose first record holds `string_list_data` and an address of Instagram's: only followers come bare. */
function isBareList(head: string): boolean {
  const first = head.slice(0, FIRST_RECORD);
  return (
    /^\s*\[\s*\{/.test(first) &&
    first.includes('"string_list_data"') &&
    /"https:\\?\/\\?\/www\.instagram\.com\\?\//.test(first)
  );
}

/** Reads a list of user names; the same name on the same day is the same row. */
function readList(value: unknown, draft: Draft, list: { readonly key: string; readonly tell: Tell }): boolean {
  const records = recordsUnder(value, [list.key]);
  if (records === null) return false;
  if (records.length === 0) draft.finding("holds-nothing");
  const seen = new Set<string>();
  for (const { name, day } of records.flatMap(entriesOf)) {
    const row = `${String(day)} ${name}`;
    if (name === "") draft.skip("no-name");
    else if (seen.has(row)) draft.skip("duplicate");
    else {
      seen.add(row);
      list.tell({ mention: draft.mention(accountMention(name)), day }, draft);
      draft.use();
    }
  }
  return true;
}

/** One record is one person, though its parts are a list. */
function entriesOf(record: unknown): readonly { readonly name: string; readonly day: Day | null }[] {
  const entries = listOf(member(record, "string_list_data"));
  const title = userName(shownText(member(record, "title")));
  if (entries.length === 0) return [{ name: title, day: null }];
  return entries.map((entry) => ({
    name:
      userName(shownText(member(entry, "value"))) || title || userName(nameInAddress(textOf(member(entry, "href")))),
    day: instantDay(member(entry, "timestamp")),
  }));
}

/** `https://www.instagram.com/_u/user` → `user`. */
function nameInAddress(href: string): string {
  return /^https?:\/\/(?:www\.)?instagram\.com\/(?:_u\/)?([^/?#]{1,60})/i.exec(href)?.[1] ?? "";
}

/** User names are letters, digits, points and underscores, at most 30 (Instagram's own rule); else empty. */
function userName(text: string): string {
  return /^[\w.]{1,30}$/.test(text) ? text.toLowerCase() : "";
}

/** An account: the user name is all Instagram shows of most people. */
function accountMention(user: string): Mention {
  return mentionOf(user, [{ kind: "instagram-name", value: user }]);
}
