import type { Reader } from "../source.ts";

/** Every reader of LinkedIn's files. */
export const LINKEDIN_READERS: readonly Reader[] = [];
