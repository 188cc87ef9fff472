import type { Reader } from "../source.ts";

/** Readers of tables from elsewhere: contacts, friends, our own template. */
export const TABLE_READERS: readonly Reader[] = [];
