import fc from "fast-check";
import { expect, test } from "vitest";

import type { Reading } from "../../src/core/model/reading.ts";
import { facebookReader } from "../core/read/facebook/facebook-fixtures.ts";
import { readPieces } from "../support/check-reader.ts";

const DAY = 86_400_000;
const START = 1_500_000_000_000 - (1_500_000_000_000 % DAY);

const sent = fc.record({
  who: fc.constantFrom("Anna", "Bice", "Città"),
  day: fc.integer({ min: 0, max: 5 }),
  ms: fc.integer({ min: 0, max: DAY - 1 }),
});

/** Messages by writer's name and day, over one or more files. */
function tally(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { conversations, mentions } of readings) {
    for (const { writers, days, counts: each } of conversations) {
      for (const [i, writer] of writers.entries()) {
        const key = `${mentions[writer]?.name ?? ""} ${String(days[i])}`;
        counts.set(key, (counts.get(key) ?? 0) + (each[i] ?? 0));
      }
    }
  }
  return counts;
}

const file = (messages: readonly { who: string; day: number; ms: number }[]): string =>
  JSON.stringify({
    participants: [{ name: "Anna" }, { name: "Bice" }],
    messages: messages.map(({ who, day, ms }) => ({ sender_name: who, timestamp_ms: START + day * DAY + ms })),
    title: "Gita",
    thread_path: "inbox/gita_1",
  });

test("every message is counted once, under its writer and its UTC day", () => {
  fc.assert(
    fc.property(fc.array(sent), (messages) => {
      const expected = new Map<string, number>();
      for (const { who, day } of messages) {
        const key = `${who} ${String(START / DAY + day)}`;
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
      const reading = readPieces(facebookReader("messages"), "message_1.json", [file(messages)]);
      expect(tally([reading])).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test("a thread cut into two files keeps its key and its sum", () => {
  fc.assert(
    fc.property(fc.array(sent, { minLength: 2 }), fc.nat(), (messages, where) => {
      const cut = 1 + (where % (messages.length - 1));
      const read = (part: typeof messages): Reading =>
        readPieces(facebookReader("messages"), "message_1.json", [file(part)]);
      const parts = [read(messages.slice(0, cut)), read(messages.slice(cut))];
      expect(tally(parts)).toEqual(tally([read(messages)]));
      expect(new Set(parts.flatMap((part) => part.conversations.map(({ key }) => key)))).toEqual(
        new Set(["group\ngita_1"]),
      );
    }),
    { numRuns: 300 },
  );
});
