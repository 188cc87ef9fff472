import type { Trace } from "../../model/reading.ts";
import type { Draft } from "../text/draft.ts";
import { member } from "../text/json.ts";
import { accountId, accountMention, xReader } from "./x-file.ts";
import type { Reader } from "../source.ts";

/** Accounts that follow ego: `data/follower.js`, `[{"follower":{"accountId","userLink"}}]`, without dates (2019–2026). */
export const followerReader: Reader = {
  ...xReader({
    name: "follower",
    file: "follower",
    variable: "follower",
    wrapper: "follower",
    record: (value, draft) => readFollow(value, draft, "in"),
    seesContact: false,
  }),
  wholeList: true,
};

/** Accounts ego follows: `data/following.js`, the same with `following` (2019–2026). */
export const followingReader: Reader = {
  ...xReader({
    name: "following",
    file: "following",
    variable: "following",
    wrapper: "following",
    record: (value, draft) => readFollow(value, draft, "out"),
    seesContact: false,
  }),
  wholeList: true,
};

function readFollow(value: unknown, draft: Draft, direction: Trace["direction"]): void {
  const id = accountId(member(value, "accountId")) || idInAddress(member(value, "userLink"));
  if (id === "") return draft.skip("no-name");
  const mention = draft.mention(accountMention(id));
  draft.trace({ mention, kind: "follow", day: null, direction });
  draft.use();
}

/** `https://twitter.com/intent/user?user_id=123` → `123`. */
function idInAddress(value: unknown): string {
  return typeof value === "string" ? (/[?&]user_id=(\d{1,24})(?:&|$)/.exec(value)?.[1] ?? "") : "";
}
