import { rmSync } from "node:fs";
import { bigLinkedIn } from "../../fixtures/generate/big.ts";
import { diceFor } from "../../fixtures/generate/invent.ts";
import { oneOf } from "../../fixtures/example/writing.ts";
import type { Day } from "../../src/core/model/day.ts";
import { openLargeArchive } from "./large-archive.ts";

/** A large account's LinkedIn download. */
export type AccountWish = {
  readonly connections: number;
  readonly messages: number;
  readonly order: "grouped" | "scattered";
  readonly day: Day;
  /** Bytes of films beside the tables, stored and never read; none when left out. */
  readonly media?: number;
};

export type AccountArchive = {
  readonly path: string;
  /** Bytes of the archive, and of its two tables inflated. */
  readonly bytes: number;
  readonly textBytes: number;
  readonly clear: () => void;
};

/** Distinct texts; drawn anew for each row they lie further apart than deflate looks back. */
const TEXTS = 20_000;
/** Letters of a text, so that a million messages are 430 MB. */
const LONGEST_TEXT = 400;
const SYLLABLES = "ma le ri to sca ne pro vi lu per co an do in sti fra bo tu za mi que na ro da ve".split(" ");
const ACCENTED = ["cà", "più", "sì", "tè", "può"];
/** One word in so many has an accent, as in Italian. */
const ACCENT_EVERY = 12;
const MARKS = [...Array<string>(16).fill(" "), ", ", ", ", ", ", ". ", ". ", "? ", "\n", "\n", " 😊 ", ' "', '" '];

/** Writes the archive, in the large form of the format, a few megabytes in memory at a time. */
export async function writeAccount(path: string, wish: AccountWish): Promise<AccountArchive> {
  const archive = openLargeArchive(path);
  const { connections, messages } = bigLinkedIn({ ...wish, seed: 1, texts: inventTexts() });
  let textBytes = await archive.poured(connections.path, connections.pieces());
  if (wish.media !== undefined) archive.hole("Complete_LinkedInDataExport_11-21-2026/Rich_Media/film.mp4", wish.media);
  textBytes += await archive.poured(messages.path, messages.pieces());
  return { path, bytes: archive.close(), textBytes, clear: () => rmSync(path, { force: true }) };
}

/** Messages as people write them: of any length, on several lines, with accents, quotes and pictures. */
function inventTexts(): readonly string[] {
  const dice = diceFor(7, 0);
  const words = Array.from({ length: 3_000 }, (_, i) => {
    const start = Array.from({ length: 1 + Math.floor(dice() * 3) }, () => oneOf(dice, SYLLABLES)).join("");
    return i % ACCENT_EVERY === 0 ? start + oneOf(dice, ACCENTED) : start;
  });
  return Array.from({ length: TEXTS }, () => {
    const length = 5 + Math.floor(dice() * LONGEST_TEXT);
    let text = "";
    while (text.length < length) text += oneOf(dice, words) + oneOf(dice, MARKS);
    return text.trim();
  });
}
