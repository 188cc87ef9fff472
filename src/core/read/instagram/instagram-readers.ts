import type { Reader } from "../source.ts";
import { isInstagramJson } from "./instagram-path.ts";
import { messagesReader } from "./messages.ts";
import { closeFriendsReader, followersReader, followingReader } from "./people-lists.ts";

/** Every reader of Instagram's files. */
export const INSTAGRAM_READERS: readonly Reader[] = [
  messagesReader,
  followersReader,
  followingReader,
  closeFriendsReader,
];

/**
 * True for a file that by its folder is Instagram's and that no reader claims: likes, stories, people blocked,
 * restricted, hidden from stories, asked or no longer followed. They tell of no tie, or are ego's business only.
 */
export function isLeftClosedInstagram(path: string): boolean {
  return isInstagramJson(path) && !INSTAGRAM_READERS.some((reader) => reader.claims(path));
}
