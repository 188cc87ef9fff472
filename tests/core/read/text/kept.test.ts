import { expect, test } from "vitest";

import { kept } from "../../../../src/core/read/text/kept.ts";
import { emailKey, linkedinSlug, shownName } from "../../../../src/core/read/text/names.ts";
import { heapInUse } from "../../../support/heap.ts";

/** A thousand chunks as long as a decoder's, each with one short text in it that somebody keeps. */
const CHUNKS = 1000;
const CHUNK = 65_536;
/** The chunks together are 65 MB. */
const MOST_MEGABYTES = 5;

const FROM_CHUNK: readonly [string, string, (text: string) => string | null][] = [
  ["any text", "un testo qualunque", kept],
  ["a name", "Mariangela Serrapica", shownName],
  ["a name with an accent", "Mariangèla Serrapica", shownName],
  ["a profile address", "https://www.linkedin.com/in/mariangela-serrapica", linkedinSlug],
  ["an e-mail address", "mariangela.serrapica@posta.example", emailKey],
];

test.each(FROM_CHUNK)("%s that is kept does not hold its chunk", (_, text, keep) => {
  const before = heapInUse();
  const all: (string | null)[] = [];
  for (let i = 0; i < CHUNKS; i++) {
    const chunk = Buffer.from(`${String(i)}${text}${"x".repeat(CHUNK)}`, "latin1").toString("latin1");
    const from = String(i).length;
    all.push(keep(chunk.slice(from, from + text.length)));
  }
  expect(heapInUse() - before).toBeLessThan(MOST_MEGABYTES);
  expect(all.every((one) => one !== null && one !== "")).toBe(true);
});
