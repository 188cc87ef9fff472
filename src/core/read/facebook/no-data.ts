import type { Reader } from "../source.ts";
import { emptyReading } from "../text/draft.ts";
import { normalPath } from "../text/path.ts";

/**
 * `no-data.txt`, which stands in the folder of something ego never used (2018–2026). Its one English sentence is
 * recognised under any name.
 */
export const noDataReader: Reader = {
  id: "facebook/no-data",
  platform: "facebook",
  claims: (path) => /(?:^|\/)no-data(?: ?\(\d+\))?\.txt$/.test(normalPath(path)),
  recognises: (head) => /^\s*(?:you have no data in this section|no data)\.?\s*$/i.test(head),
  open: () => ({ push: () => undefined, end: () => emptyReading("holds-nothing") }),
};
