import type { Reader } from "../source.ts";
import { addressBookReader } from "./address-book.ts";
import { eventsReader } from "./events.ts";
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
