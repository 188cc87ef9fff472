import type { Reader } from "../source.ts";
import { activityReaders } from "./activity.ts";
import { addressBookReader } from "./address-book.ts";
import { eventsReader } from "./events.ts";
import { facebookPath } from "./facebook-path.ts";
import { adminedGroupsReader, groupsReader } from "./groups.ts";
import { messagesReader, messengerReader } from "./messages.ts";
import { htmlReader } from "./html/html-reader.ts";
import type { PageKind } from "./html/page-kind.ts";
import { interactionsReader } from "./interactions.ts";
import { noDataReader } from "./no-data.ts";
import {
  followersReader,
  friendsReader,
  receivedRequestsReader,
  rejectedRequestsReader,
  removedFriendsReader,
  sentRequestsReader,
} from "./people-lists.ts";
import { pokesReader } from "./pokes.ts";
import { profileReader } from "./profile.ts";
import { tagsReader } from "./tags.ts";

/** Message files first: a download has thousands of them and one of each other. */
const JSON_READERS: readonly Reader[] = [
  messagesReader,
  messengerReader,
  friendsReader,
  removedFriendsReader,
  sentRequestsReader,
  receivedRequestsReader,
  rejectedRequestsReader,
  followersReader,
  profileReader,
  addressBookReader,
  groupsReader,
  adminedGroupsReader,
  eventsReader,
  tagsReader,
  pokesReader,
  interactionsReader,
  ...activityReaders,
];

/** The HTML pages we read lie where their JSON would. Posts, comments and reactions tell nobody in HTML. */
const PAGES: readonly (readonly [PageKind, Reader])[] = [
  ["messages", messagesReader],
  ["friends", friendsReader],
  ["removed-friends", removedFriendsReader],
  ["sent-requests", sentRequestsReader],
  ["received-requests", receivedRequestsReader],
  ["rejected-requests", rejectedRequestsReader],
  ["followers", followersReader],
  ["profile", profileReader],
  ["address-book", addressBookReader],
  ["groups", groupsReader],
  ["groups-admined", adminedGroupsReader],
  ["events", eventsReader],
  ["pokes", pokesReader],
];

function pageKind(path: string): PageKind | null {
  if (!/\.html?$/i.test(path)) return null;
  const asJson = path.replace(/\.html?$/i, ".json");
  return PAGES.find(([, reader]) => reader.claims(asJson))?.[0] ?? null;
}

/** Every reader of Facebook's files. */
export const FACEBOOK_READERS: readonly Reader[] = [...JSON_READERS, htmlReader(pageKind), noDataReader];

/** Folders of the download in every era (2018–2026) that also hold files telling of no tie. */
const FOLDERS =
  /(?:^|\/)(?:your_facebook_activity|your_activity_across_facebook|personal_information|friends_and_followers|following_and_followers|connections\/(?:friends|followers|supervision)|comments_and_reactions|likes_and_reactions|comments|posts|photos_and_videos|groups|events|pages|profile_information|about_you|other_personal_information|other_activity|activity_messages|interactions|messages|dating|facebook_portal|polls|events_interactions|feed|your_topics|your_interactions_on_facebook)\/(?:.*\/)?[^/]*\.(?:json|html?)$/;

/**
 * True for a file that by its folder is Facebook's and that none of these readers claims: whom ego follows,
 * pages, albums, HTML pages of posts. They are most of a download, so they are never even inflated.
 */
export function isLeftClosed(path: string): boolean {
  const normal = facebookPath(path);
  return (
    FOLDERS.test(normal) && !normal.includes("instagram") && !FACEBOOK_READERS.some((reader) => reader.claims(path))
  );
}
