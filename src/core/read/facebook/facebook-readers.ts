import type { Reader } from "../source.ts";

/** Every reader of Facebook's files, surest structure first. */
export const FACEBOOK_READERS: readonly Reader[] = [];
