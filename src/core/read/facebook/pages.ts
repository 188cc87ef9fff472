import { emptyReading } from "../text/draft.ts";
import { normalPath } from "../text/path.ts";
import type { Reader } from "../source.ts";

/**
 * Facebook's HTML pages, which people get when they do not choose JSON. They are recognised and said to be the
 * wrong kind, never read: their dates are local and in words, and hold less. Markup of 2018–21 (`_3-95 _2pi0
 * uiBoxWhite`, `_4t5n`) and since 2022 (`_a6-g`, `_a6-p`), class names being the same in every language.
 */
export function htmlReader(claimsJson: (path: string) => boolean): Reader {
  return {
    id: "facebook/html",
    platform: "facebook",
    claims: (path) => /\.html?$/i.test(path) && claimsJson(path.replace(/\.html?$/i, ".json")),
    recognises: (head) => /^\s*<(?:!doctype html|html)/i.test(head) && (OLD_PAGE.test(head) || NEW_PAGE.test(head)),
    open: () => ({ push: () => undefined, end: () => emptyReading("html-instead-of-json") }),
  };
}

const OLD_PAGE = /class="[^"]*(?:\b_3-95 _2pi0\b|\b_4t5n\b|\b_2lek\b)/;
const NEW_PAGE = /class="[^"]*(?:\b_a6-g\b|\b_a6-p\b|\b_a706\b)/;

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
