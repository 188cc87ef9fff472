import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";

import { formatDay } from "../../src/core/model/day.ts";
import { byText } from "../../src/core/model/ids.ts";
import type { Reading } from "../../src/core/model/reading.ts";
import { messages } from "../../src/core/read/linkedin/messages.ts";
import { canonical, expectSound, readPieces, rowsOf } from "../support/check-reader.ts";

const HEADER = [
  "CONVERSATION ID",
  "CONVERSATION TITLE",
  "FROM",
  "SENDER PROFILE URL",
  "TO",
  "RECIPIENT PROFILE URLS",
  "DATE",
  "SUBJECT",
  "CONTENT",
  "FOLDER",
  "ATTACHMENTS",
  "IS MESSAGE DRAFT",
  "IS CONVERSATION DRAFT",
];
const NAMES = ["Ada Ferri", "Ivo Neri", "Ugo Riva", "Zoë Brandt", "Ferri, Ph.D."];

type Message = {
  readonly thread: number;
  readonly writer: number;
  readonly to: readonly number[];
  readonly day: number;
  readonly text: string;
  readonly kind: "sent" | "spam" | "draft";
};

const message: fc.Arbitrary<Message> = fc
  .record({
    thread: fc.nat({ max: 3 }),
    writer: fc.nat({ max: 4 }),
    to: fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 1, maxLength: 4 }),
    day: fc.integer({ min: 1, max: 28 }),
    text: fc.string({ unit: fc.constantFrom("parola", ",", '"', "\n", " ", "è", ";"), maxLength: 6 }),
    kind: fc.constantFrom("sent" as const, "sent" as const, "sent" as const, "spam" as const, "draft" as const),
  })
  .map((wish) => ({ ...wish, to: wish.to.filter((person) => person !== wish.writer) }))
  .filter((wish) => wish.to.length > 0);

const url = (person: number): string => `https://www.linkedin.com/in/persona-${String(person)}`;

function written(list: readonly Message[], quotes: boolean): string {
  const rows = list.map(({ thread, writer, to, day, text, kind }) => [
    `2-${String(thread)}==`,
    "",
    NAMES[writer],
    url(writer),
    to.map((person) => NAMES[person]).join(", "),
    to.map(url).join(","),
    `2024-03-${String(day).padStart(2, "0")} 10:00:00 UTC`,
    "",
    text,
    kind === "spam" ? "SPAM" : "INBOX",
    "",
    kind === "draft" ? "Yes" : "No",
    "No",
  ]);
  return Papa.unparse([HEADER, ...rows], { quotes, newline: "\n" });
}

/** The same counts by plain loops over the messages themselves. */
function counted(list: readonly Message[]): unknown {
  const threads = new Map<string, { people: Set<string>; entries: Map<string, number> }>();
  for (const { thread, writer, to, day, kind } of list) {
    if (kind !== "sent") continue;
    const key = `2-${String(thread)}==`;
    const known = threads.get(key) ?? { people: new Set<string>(), entries: new Map<string, number>() };
    for (const person of [writer, ...to]) known.people.add(`persona-${String(person)}`);
    const entry = `2024-03-${String(day).padStart(2, "0")} persona-${String(writer)}`;
    known.entries.set(entry, (known.entries.get(entry) ?? 0) + 1);
    threads.set(key, known);
  }
  return [...threads]
    .map(([key, { people, entries }]) => ({
      key,
      people: [...people].toSorted(),
      entries: sortedEntries([...entries]),
    }))
    .toSorted((a, b) => byText(a.key, b.key));
}

function told(reading: Reading): unknown {
  const slug = (index: number): string => reading.mentions[index]?.identities[0]?.value ?? "?";
  return reading.conversations.map(({ key, people, writers, days, counts }) => ({
    key,
    people: people.map(slug).toSorted(),
    entries: sortedEntries(
      writers.map((writer, i) => [`${formatDay(days[i] ?? fail())} ${slug(writer)}`, counts[i] ?? fail()]),
    ),
  }));
}

type Entry = readonly [string, number];

const sortedEntries = (entries: readonly Entry[]): readonly Entry[] => entries.toSorted((a, b) => byText(a[0], b[0]));

function fail(): never {
  throw new Error("a conversation without days");
}

test("conversations are what plain loops over the messages count", () => {
  fc.assert(
    fc.property(fc.array(message, { minLength: 1, maxLength: 30 }), fc.boolean(), (list, quotes) => {
      const reading = readPieces(messages, "messages.csv", [written(list, quotes)]);
      expectSound(reading);
      expect(told(reading)).toEqual(counted(list));
      expect(rowsOf(reading)).toBe(list.length);
      expect(reading.used).toBe(list.filter(({ kind }) => kind === "sent").length);
      expect(JSON.stringify(reading)).not.toContain("parola");
    }),
    { numRuns: 500 },
  );
});

test("everyone who wrote has the name they wrote under", () => {
  fc.assert(
    fc.property(fc.array(message, { minLength: 1, maxLength: 30 }), (list) => {
      const reading = readPieces(messages, "messages.csv", [written(list, false)]);
      for (const { writer, kind } of list) {
        if (kind !== "sent") continue;
        const slug = `persona-${String(writer)}`;
        const mention = reading.mentions.find(({ identities }) => identities.some(({ value }) => value === slug));
        expect(mention?.name).toBe(NAMES[writer]);
      }
    }),
    { numRuns: 300 },
  );
});

test("the order of messages and the places where the text is cut change nothing", () => {
  fc.assert(
    fc.property(
      fc.array(message, { minLength: 1, maxLength: 15 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (list, place) => {
        const whole = canonical(readPieces(messages, "messages.csv", [written(list, true)]));
        const text = written(list.toReversed(), true);
        const cut = Math.floor(place * text.length);
        expect(canonical(readPieces(messages, "messages.csv", [text.slice(0, cut), text.slice(cut)]))).toEqual(whole);
      },
    ),
    { numRuns: 300 },
  );
});
