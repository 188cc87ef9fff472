import type { Reading } from "../../src/core/model/reading.ts";
import type { Reader } from "../../src/core/read/source.ts";
import { NOTHING_READ } from "../../src/core/model/reading.ts";
import type { Library } from "../../src/engine/text-intake.ts";

/** A reading of names, one a line, all listed as contacts. */
export function readingOf(names: readonly string[]): Reading {
  return {
    ...NOTHING_READ,
    used: names.length,
    mentions: names.map((name) => ({ name, given: null, family: null, identities: [], position: null, company: null })),
    traces: names.map((_, mention) => ({ mention, kind: "contact-listed", day: null, direction: "both" })),
  };
}

/** Reads `*.names`: a first line `names`, then one name a line. `FAULT` makes it break, as no real reader may. */
export const NAMES_READER: Reader = {
  id: "table/names",
  platform: "table",
  claims: (path) => path.endsWith(".names"),
  recognises: (head) => head.startsWith("names\n"),
  open: () => {
    let text = "";
    return {
      push: (piece) => {
        text += piece;
        if (text.includes("FAULT")) throw new Error(`cannot read ${text}`);
      },
      end: () =>
        readingOf(
          text
            .split("\n")
            .slice(1)
            .filter((line) => line !== ""),
        ),
    };
  },
};

/** One reader, one closed name, pictures aside. */
export const SMALL_LIBRARY: Library = {
  chooseReader: (path, head) => {
    if (path.endsWith("Logins.csv")) return "closed";
    return NAMES_READER.recognises(head) || NAMES_READER.claims(path) ? NAMES_READER : null;
  },
  opening: (path) => {
    if (path.endsWith("Logins.csv")) return "closed";
    return /\.(?:jpg|mp4)$/.test(path) ? "aside" : "open";
  },
};
