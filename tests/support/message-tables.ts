import fc from "fast-check";
import type { Reading } from "../../src/core/model/reading.ts";
import { messages } from "../../src/core/read/linkedin/messages.ts";
import type { Reader } from "../../src/core/read/source.ts";
import { createTextIntake } from "../../src/engine/text-intake.ts";
import { REAL_LIBRARY } from "./real-library.ts";

/** The same reader, which has every byte decoded and cut as text: the oracle of the one that reads bytes. */
const asText: Reader = {
  ...messages,
  open(path) {
    const { push, end } = messages.open(path);
    return { push, end };
  },
};

const libraryWith = (reader: Reader): typeof REAL_LIBRARY => ({ ...REAL_LIBRARY, chooseReader: () => reader });

/** What comes of a messages.csv given in pieces; `head`: characters of text before bytes are read. */
export function readBytes(pieces: readonly Uint8Array[], head: number, how: "bytes" | "text"): Reading {
  const library = libraryWith(how === "bytes" ? messages : asText);
  const intake = createTextIntake("messages.csv", library, () => null, head);
  for (const piece of pieces) intake.push(piece);
  return intake.end();
}

/** Bytes cut at places; those out of order or out of range cut nothing. */
export function cutBytes(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const at = [
    0,
    ...places.filter((place) => place > 0 && place < bytes.length).toSorted((a, b) => a - b),
    bytes.length,
  ];
  return at.slice(1).map((end, i) => bytes.slice(at[i], end));
}

const ERAS: readonly (readonly string[])[] = [
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER".split(","),
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER".split(
    ",",
  ),
  "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT".split(
    ",",
  ),
  "CONTENT,DATE,TO,FROM,CONVERSATION ID".split(","),
];
const URL = "https://www.linkedin.com/in/";
const free = fc.string({
  unit: fc.constantFrom("a", "è", "😊", " ", ",", ";", '"', "\n", "\r\n", "%", "<", "\u00a0", "\ufeff", "t", ".", "\t"),
  maxLength: 10,
});
const CELLS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "CONVERSATION ID": fc.constantFrom("2-a==", "2-b==", "2-é==", ""),
  "CONVERSATION TITLE": fc.constantFrom("", "", "Gruppo", 'Gli "altri"', " Gita "),
  FROM: fc.constantFrom(
    "Ada Ferri",
    "Zoë Brandt",
    "Ferri, Ph.D.",
    "LinkedIn Member",
    "",
    'Ugo "Ughi" Riva',
    "  Ivo\u00a0",
  ),
  "SENDER PROFILE URL": fc.constantFrom(
    `${URL}ada`,
    `${URL}zo%C3%AB`,
    "",
    "https://www.linkedin.com/company/x",
    `${URL}ivo`,
  ),
  TO: fc.constantFrom("Ada Ferri", "Ivo Neri, Zoë Brandt", "Ferri, Ph.D., Ada Ferri", ""),
  "RECIPIENT PROFILE URLS": fc.constantFrom(`${URL}ivo`, `${URL}ivo,${URL}ada`, "", "x"),
  DATE: fc.oneof(
    fc.constantFrom(
      "2024-03-05 10:00:00 UTC",
      "2024/03/05 10:00:00 UTC",
      "1/29/26, 2:37 PM",
      "2024-13-45 x",
      "",
      "2024-03-051",
    ),
    fc.integer({ min: 10, max: 28 }).map((day) => `2023-02-${day} 01:02:03 UTC`),
  ),
  CONTENT: fc.oneof(
    free,
    fc.constantFrom(
      "Message request accepted.",
      " this message has been deleted ",
      "\u00a0This message was deleted.\u3000",
      "Ada Ferri has left the conversation.",
      "Ada Ferri has left the conversation.\u00a0",
      '<p class="spinmail-quill-editor__spin-break">x',
      "ciao %FIRSTNAME%",
      "The message request accepted",
    ),
    fc.nat({ max: 25 }).map((lines) => "riga\n".repeat(lines)),
  ),
  FOLDER: fc.constantFrom("INBOX", "INBOX", "SPAM", "spam", ""),
  "IS MESSAGE DRAFT": fc.constantFrom("No", "No", "Yes", ""),
  "IS CONVERSATION DRAFT": fc.constantFrom("No", "No", "Sì", ""),
};

/** What may go wrong with bytes: a place between 0 and 1, how many go, and what comes instead. */
const damage = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.nat({ max: 2 }),
  instead: fc.constantFrom(
    [],
    [0x22],
    [0x22, 0x22],
    [0x0a],
    [0x0d],
    [0x0d, 0x0a],
    [0x2c],
    [0xff],
    [0xc3],
    [0xe8],
    [0xe2, 0x80],
    [0],
    [0xc3, 0x0a, 0x20, 0xa8],
    [0xed, 0xa0, 0x80],
  ),
});

/** The encoding is told from so many bytes: before them nothing is read. */
const PREAMBLE = `Notes: ${"x".repeat(1100)}`;

/** `head`: characters up to the end of the header; `start`: bytes up to there, where bytes may be read from. */
export type MessageTable = { readonly bytes: Uint8Array; readonly head: number; readonly start: number };

/** A messages.csv as bytes, of any era, whole or broken. */
export const messageTable: fc.Arbitrary<MessageTable> = fc
  .record({
    era: fc.constantFrom(...ERAS),
    shuffled: fc.option(fc.infiniteStream(fc.nat({ max: 99 })), { freq: 3 }),
    rows: fc.integer({ min: 0, max: 14 }),
    dice: fc.infiniteStream(fc.nat({ max: 99 })),
    mark: fc.boolean(),
    newline: fc.constantFrom("\n", "\r\n"),
    delimiter: fc.constantFrom(",", ",", ",", ";", "\t"),
    quotes: fc.boolean(),
    last: fc.boolean(),
    long: fc.oneof(
      { weight: 30, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.constantFrom(20_000, 70_000, 140_000) },
    ),
    damages: fc.array(damage, { maxLength: 3 }),
    latin: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  })
  .chain((wish) => {
    const header = wish.shuffled === null ? wish.era : shuffledBy(wish.era, wish.shuffled);
    const cells = fc.tuple(...header.map((name) => CELLS[name] ?? fc.constant("")));
    // Rows are of few kinds, as in life, and differ in day and text.
    const drawn = fc.tuple(fc.nat({ max: 2 }), CELLS["DATE"] ?? free, CELLS["CONTENT"] ?? free);
    const table = fc.tuple(
      fc.array(cells, { minLength: 1, maxLength: 3 }),
      fc.array(drawn, { minLength: wish.rows, maxLength: wish.rows }),
    );
    return table.map(([kinds, draws]) => {
      const rows = draws.map(([kind, date, content]) => {
        const row = kinds[kind % kinds.length] ?? [];
        return row.map((text, i) => (header[i] === "DATE" ? date : header[i] === "CONTENT" ? content : text));
      });
      const quoted = (text: string): string =>
        wish.quotes || /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
      const lines = rows.map((row) => {
        const ragged = next(wish.dice);
        const long = wish.long > 0 && next(wish.dice) < 20 ? ["x\n".repeat(wish.long / 2)] : [];
        const written = [...row.slice(long.length), ...long].slice(0, ragged === 0 ? -1 : undefined);
        return [...written, ...(ragged === 1 ? ["", "è"] : ragged === 2 ? [""] : [])].map(quoted).join(wish.delimiter);
      });
      if (wish.rows > 3 && next(wish.dice) < 10) lines.splice(2, 0, "", wish.delimiter.repeat(header.length - 1));
      const first = PREAMBLE + wish.newline + header.map(quoted).join(wish.delimiter) + wish.newline;
      const text = first + lines.join(wish.newline) + (wish.last ? wish.newline : "");
      const start = wish.mark ? [0xef, 0xbb, 0xbf] : [];
      const whole = wish.latin ? Buffer.from(text, "latin1") : Buffer.from([...start, ...Buffer.from(text)]);
      // The header's own line stays whole: text comes before bytes until it was read.
      const safe = first.length + start.length;
      return { bytes: damaged(whole, safe, wish.damages), head: first.length, start: safe };
    });
  });

function damaged(
  whole: Uint8Array,
  safe: number,
  damages: readonly { place: number; gone: number; instead: readonly number[] }[],
): Uint8Array {
  let bytes = whole;
  for (const { place, gone, instead } of damages) {
    const at = safe + Math.floor(place * (bytes.length - safe));
    bytes = Buffer.concat([bytes.subarray(0, at), Uint8Array.from(instead), bytes.subarray(at + gone)]);
  }
  return bytes;
}

const next = (stream: fc.Stream<number>): number => stream.next().value ?? 0;

const shuffledBy = (list: readonly string[], stream: fc.Stream<number>): readonly string[] =>
  list
    .map((name) => ({ name, order: next(stream) }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ name }) => name);
