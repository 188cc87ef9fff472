import type { Reader } from "../source.ts";
import { accountReader } from "./account.ts";
import { directMessagesReader, groupMessagesReader } from "./direct-messages.ts";
import { followerReader, followingReader } from "./follows.ts";

/** Every reader of X's files. */
export const X_READERS: readonly Reader[] = [
  followerReader,
  followingReader,
  directMessagesReader,
  groupMessagesReader,
  accountReader,
];
