import type { PageEnd, PageHead } from "./page.ts";
import type { Row } from "./open-row.ts";

/** Who understands the rows of one kind of page and writes them into a draft. */
export type PageReader = {
  readonly row: (row: Row, head: PageHead) => void;
  /** False when nothing on the page was what a page of this kind has: its markup is not known to us. */
  readonly end: (end: PageEnd) => boolean;
};
