import type { Trace } from "../../model/reading.ts";
import type { Day } from "../../model/day.ts";
import { listOf, member } from "../text/json.ts";
import type { Draft } from "../text/draft.ts";
import { namedAny, pathEnds } from "./facebook-path.ts";
import { facebookMention, instantDay, isDeletedAccount, shownText } from "./facebook-text.ts";
import { jsonReader, recordsUnder } from "./json-reader.ts";
import { labelledName, labelRecords } from "./labels.ts";
import type { Reader } from "../source.ts";

/** Somebody on a list. */
export type Listed = { readonly name: string; readonly day: Day | null };

/** What being on a list means. */
export type ListMeaning = Pick<Trace, "kind" | "direction">;

/**
 * Friends: `friends/friends.json` (2018–19, key `friends`), `friends_and_followers/friends.json` (2020–22) and
 * `connections/friends/your_friends.json` (2023–26), key `friends_v2`; a bare list and labels are accepted.
 * Name and Unix seconds only. That the seconds mean "friends since" is customary, not documented.
 */
export const friendsReader: Reader = {
  ...jsonReader({
    name: "friends",
    claims: namedAny("friends", "your_friends"),
    recognises: (head) => beginsWithList(head, "friends(?:_v\\d)?") || BARE_LIST.test(head),
    read: listReader(["friends_v2", "friends"], "contact-listed", "both"),
    seesContact: false,
  }),
  wholeList: true,
};

/** Friends removed, by either side: the tie ended there. `deleted_friends` (2018–19), `deleted_friends_v2` (2020–26). */
export const removedFriendsReader = jsonReader({
  name: "removed-friends",
  claims: namedAny("removed_friends"),
  recognises: (head) => beginsWithList(head, "deleted_friends(?:_v\\d)?"),
  read: listReader(["deleted_friends_v2", "deleted_friends"], "contact-ended", "both"),
  seesContact: false,
});

/** Requests ego sent that were not answered: `sent_friend_requests.json`, in 2020–22 `friend_requests_sent.json`. */
export const sentRequestsReader = jsonReader({
  name: "sent-requests",
  claims: namedAny("sent_friend_requests", "friend_requests_sent"),
  recognises: (head) => beginsWithList(head, "sent_requests(?:_v\\d)?"),
  read: listReader(["sent_requests_v2", "sent_requests"], "invitation", "out"),
  seesContact: false,
});

/** Requests ego received and did not answer: `received_friend_requests.json`, in 2020–22 `friend_requests_received.json`. */
export const receivedRequestsReader = jsonReader({
  name: "received-requests",
  claims: namedAny("received_friend_requests", "friend_requests_received"),
  recognises: (head) => beginsWithList(head, "received_requests(?:_v\\d)?"),
  read: listReader(["received_requests_v2", "received_requests"], "invitation", "in"),
  seesContact: false,
});

/** Requests ego refused (2018–26, `rejected_requests`, `_v2`): counted, never a tie. */
export const rejectedRequestsReader = jsonReader({
  name: "rejected-requests",
  claims: namedAny("rejected_friend_requests", "friend_requests_rejected"),
  recognises: (head) => beginsWithList(head, "rejected_requests(?:_v\\d)?"),
  read(value, draft) {
    const refused = labelRecords(value) ?? recordsUnder(value, ["rejected_requests_v2", "rejected_requests"]);
    if (refused !== null) draft.skip("declined", refused.length);
    return refused !== null;
  },
  seesContact: false,
});

/**
 * People who follow ego: `followers` (2018–22), `people_who_followed_you[_N]` (2023–26), sometimes without a
 * date, sometimes as `string_list_data`. Whom ego follows (`following`, `_v2`, `_v3`, `who_you've_followed`) stays closed in
 * every era: that list mixes people with pages, newspapers and brands, and nothing in it tells them apart.
 */
export const followersReader: Reader = {
  ...jsonReader({
    name: "followers",
    claims: pathEnds(
      /(?:friends_and_followers|following_and_followers|connections\/followers)\/(?:followers|people_who_follow(?:ed)?_you)(?:_\d+)?\.json$/,
    ),
    recognises: (head) => beginsWithList(head, "followers(?:_v\\d)?"),
    read: listReader(["followers_v3", "followers_v2", "followers"], "follow", "in"),
    seesContact: false,
  }),
  wholeList: true,
};

/** A list of nothing but names and seconds, as friends were seen without their key. */
const BARE_LIST = /^\s*\[\s*\{\s*"name"\s*:\s*"(?:[^"\\]|\\.)*"\s*,\s*"timestamp"\s*:\s*\d+\s*\}\s*[,\]]/;

/** True when the text is an object whose first key matches and holds a list. */
function beginsWithList(head: string, keyPattern: string): boolean {
  return new RegExp(`^\\s*\\{\\s*"${keyPattern}"\\s*:\\s*\\[`).test(head);
}

function listReader(keys: readonly string[], kind: Trace["kind"], direction: Trace["direction"]) {
  return (value: unknown, draft: Draft): boolean => {
    const records = labelRecords(value)?.map((of) => ({ name: shownText(labelledName(of)), day: of.day }));
    const listed = records ?? recordsUnder(value, keys)?.flatMap(listedIn);
    if (listed === undefined) return false;
    if (listed.length === 0) draft.finding("holds-nothing");
    writeListed(listed, { kind, direction }, draft);
    return true;
  };
}

/** Writes a list of names and days as traces of one kind. The same name on the same day is the same row. */
export function writeListed(listed: readonly Listed[], { kind, direction }: ListMeaning, draft: Draft): void {
  const seen = new Set<string>();
  for (const { name, day } of listed) {
    const row = `${day ?? ""} ${name}`;
    if (name === "") draft.skip("no-name");
    else if (isDeletedAccount(name)) draft.skip("deleted-account");
    else if (seen.has(row)) draft.skip("duplicate");
    else {
      seen.add(row);
      draft.trace({ mention: draft.mention(facebookMention(name)), kind, day, direction });
      draft.use();
    }
  }
}

/** `{name, timestamp}`, or `{title, string_list_data: [{value, timestamp}]}` with one person per entry. */
function listedIn(record: unknown): readonly Listed[] {
  const entries = listOf(member(record, "string_list_data"));
  if (entries.length > 0) {
    return entries.map((entry) => ({
      name: shownText(member(entry, "value")) || shownText(member(record, "title")),
      day: instantDay(member(entry, "timestamp")),
    }));
  }
  return [{ name: shownText(member(record, "name")), day: instantDay(member(record, "timestamp")) }];
}
