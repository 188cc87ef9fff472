import { READERS } from "./readers.ts";

/** Readers of lists that are whole (`Reader.wholeList`), by id. */
export const WHOLE_LISTS: ReadonlySet<string> = new Set(
  READERS.filter((reader) => reader.wholeList).map(({ id }) => id),
);
