import type { Reader } from "../source.ts";
import { addressBookReader } from "./address-book.ts";
import { eventsReader } from "./events.ts";
import { facebookPath } from "./facebook-path.ts";
import { adminedGroupsReader, groupsReader } from "./groups.ts";
import { messagesReader, messengerReader } from "./messages.ts";
import { htmlReader, noDataReader } from "./pages.ts";
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
];

/** Every reader of Facebook's files. */
export const FACEBOOK_READERS: readonly Reader[] = [
  ...JSON_READERS,
  htmlReader((path) => JSON_READERS.some((reader) => reader.claims(path))),
  noDataReader,
];

/** Folders of the download in every era (2018–2026) that also hold files telling of no tie. */
const FOLDERS =
  /(?:^|\/)(?:your_facebook_activity|your_activity_across_facebook|personal_information|friends_and_followers|following_and_followers|connections\/(?:friends|followers|supervision)|comments_and_reactions|likes_and_reactions|comments|posts|photos_and_videos|groups|events|pages|profile_information|about_you|other_personal_information|other_activity|activity_messages|interactions|messages|dating|facebook_portal|polls|events_interactions|feed|your_topics|your_interactions_on_facebook)\/(?:.*\/)?[^/]*\.(?:json|html?)$/;

/**
 * True for a file that by its folder is Facebook's and that none of these readers claims: comments, reactions,
 * pages, albums. They are most of a download, so they are never even inflated.
 */
export function isLeftClosed(path: string): boolean {
  const normal = facebookPath(path);
  return (
    FOLDERS.test(normal) && !normal.includes("instagram") && !FACEBOOK_READERS.some((reader) => reader.claims(path))
  );
}
