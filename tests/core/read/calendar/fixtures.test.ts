import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatDay } from "../../../../src/core/model/day.ts";
import type { Dice } from "../../../../src/core/model/dice.ts";
import { calendarReader } from "../../../../src/core/read/calendar/ics.ts";
import { checkReader, readPieces, shuffledList } from "../../../support/check-reader.ts";

const textOf = (file: string): string =>
  readFileSync(new URL(`../../../../fixtures/calendar/${file}`, import.meta.url), "utf8");

/** The events of a calendar in another order; what stands before and after stays. */
function shuffled(text: string, dice: Dice): string {
  const [before = "", ...events] = text.split(/^(?=BEGIN:VEVENT)/m);
  const last = events.at(-1) ?? "";
  const end = last.indexOf("END:VEVENT") + "END:VEVENT\r\n".length;
  return before + shuffledList([...events.slice(0, -1), last.slice(0, end)], dice).join("") + last.slice(end);
}

/** File, events counted by hand, and words that must never be kept. */
const FIXTURES: readonly (readonly [string, number, readonly string[]])[] = [
  ["google-en.ics", 5, ["segretissimo", "Nascosta", "delicatissimo", "solitaria", "annullatissimo", "lontanissimo"]],
  ["outlook-it.ics", 2, ["riservatissima", "Betulle"]],
  ["apple-it.ics", 3, ["Compleanno", "pane"]],
];

for (const [file, rows, secrets] of FIXTURES) {
  checkReader({
    reader: calendarReader,
    path: file,
    text: textOf(file),
    snapshot: `snapshots/${file.replace(/\.ics$/, ".snap")}`,
    rows,
    shuffle: shuffled,
    secrets,
  });
}

function told(file: string) {
  const { mentions, gatherings = [], ...rest } = readPieces(calendarReader, file, [textOf(file)]);
  return {
    ...rest,
    mentions,
    gatherings: gatherings.map(({ title, people, days }) => ({
      title,
      people: people.map((at) => mentions[at]?.name || (mentions[at]?.identities[0]?.value ?? "")).toSorted(),
      days: days.map(formatDay),
    })),
  };
}

test("Google: a series with a day left out; who declined, rooms, what was called off or is to come are not there", () => {
  const { gatherings, skipped, egoFacts } = told("google-en.ics");
  expect(gatherings).toContainEqual({
    title: "Prove",
    people: ["Dora Lanteri", "Nives Sala", "piero.gallo@posta.example"],
    days: ["2026-01-05", "2026-01-12", "2026-01-26", "2026-02-02", "2026-02-09"],
  });
  expect(gatherings).toContainEqual({ title: null, people: ["Dora Lanteri", "Nives Sala"], days: ["2026-03-10"] });
  expect(gatherings).toHaveLength(2);
  expect(skipped).toEqual([
    { reason: "cancelled", count: 1 },
    { reason: "nobody-else", count: 1 },
    { reason: "still-to-come", count: 1 },
  ]);
  expect(egoFacts).toEqual([
    {
      kind: "identity",
      identity: { kind: "email", value: "dora.lanteri@posta.example" },
      name: expect.stringMatching(/^(?:Dora Lanteri)?$/),
    },
  ]);
});

test("Outlook: a quoted Windows zone, a rule without end goes as far as the file was made", () => {
  const { gatherings, skipped } = told("outlook-it.ics");
  expect(gatherings).toEqual([
    {
      title: "Riunione di reparto",
      people: ["Elio Torrigiani", "Gemma Riva", "Marcella Fusi"],
      days: ["2025-11-10", "2025-12-08", "2026-01-12"],
    },
  ]);
  expect(skipped).toEqual([{ reason: "nobody-else", count: 1 }]);
});

test("Apple: an occurrence moved before its series is told, a birthday is nobody's meeting", () => {
  const { gatherings, egoFacts } = told("apple-it.ics");
  expect(gatherings).toEqual([
    {
      title: "Cena del giovedì",
      people: ["Ada Nobile", "Lia Nardone", "Ugo Vassallo"],
      days: ["2026-02-05", "2026-02-19", "2026-03-06", "2026-03-19", "2026-04-02"],
    },
  ]);
  expect(egoFacts).toEqual([]);
});
