import Papa from "papaparse";
import { describe, expect, test } from "vitest";

import { diceFrom } from "../../src/core/model/dice.ts";
import type { Dice } from "../../src/core/model/dice.ts";
import { formatDay } from "../../src/core/model/day.ts";
import type { Day } from "../../src/core/model/day.ts";
import type { Mention } from "../../src/core/model/mention.ts";
import type { Reading } from "../../src/core/model/reading.ts";
import { READERS, chooseReader } from "../../src/core/read/readers.ts";
import { HEAD_CHARACTERS } from "../../src/core/read/source.ts";
import type { Reader } from "../../src/core/read/source.ts";

/** One fixture and what must hold of it. */
export type ReaderCheck = {
  readonly reader: Reader;
  /** Path as in the archive. */
  readonly path: string;
  readonly text: string;
  /** Where the snapshot lies, relative to the test file (`.snap`, so that no formatter touches it): `snapshots/connections-2026.snap`. */
  readonly snapshot: string;
  /** Rows, records or messages in the file, counted by hand: must equal used + skipped. */
  readonly rows: number;
  /** The same file with its rows or records in another order. Tables: give `shuffledTable(headerRows)`. */
  readonly shuffle: ((text: string, dice: Dice) => string) | null;
  /** Words of messages or notes that must appear nowhere in the reading. */
  readonly secrets?: readonly string[];
  /** True when the content says nothing of whose it is (one column called "Name"): only the name of the file does. */
  readonly onlyByName?: true;
};

/** Cuts tried when a fixture is too long to try them all. */
const CUTS = 400;

/** The tests every reader must pass, for one fixture. */
export function checkReader(check: ReaderCheck): void {
  const { reader, path, text } = check;
  const whole = (): Reading => readPieces(reader, path, [text]);

  describe(`${reader.id} reads ${path} (${check.snapshot})`, () => {
    test("it is recognised by its content alone, by this reader and no other", () => {
      const head = text.replace(/^\uFEFF/, "").slice(0, HEAD_CHARACTERS);
      const chosen = chooseReader(path, head);
      expect(chosen === "closed" ? chosen : chosen?.id).toBe(reader.id);
      const knowing = READERS.filter((candidate) => candidate.recognises(head)).map((candidate) => candidate.id);
      if (check.onlyByName === true) expect(knowing).not.toContain(reader.id);
      else expect(knowing).toEqual([reader.id]);
      expect(reader.claims(path)).toBe(true);
      expect(reader.claims("unknown.bin")).toBe(false);
    });

    test("every row is either used or skipped", () => {
      expect(rowsOf(whole())).toBe(check.rows);
    });

    test("rows in another order tell the same", () => {
      if (check.shuffle === null) return;
      for (let seed = 1; seed <= 10; seed++) {
        const shuffled = check.shuffle(text, diceFrom(seed));
        expect(canonical(readPieces(reader, path, [shuffled]))).toEqual(canonical(whole()));
      }
    });

    test("pieces cut anywhere tell the same as the whole", () => {
      const expected = JSON.stringify(whole());
      for (const cut of cutsOf(text.length)) {
        expect(JSON.stringify(readPieces(reader, path, [text.slice(0, cut), text.slice(cut)]))).toBe(expected);
      }
      expect(JSON.stringify(readPieces(reader, path, text.split("")))).toBe(expected);
    });

    test("a file cut at any byte is read as far as it goes", () => {
      const bytes = new TextEncoder().encode(text);
      const used = whole().used;
      for (const cut of cutsOf(bytes.length)) {
        const reading = readPieces(reader, path, [new TextDecoder().decode(bytes.subarray(0, cut))]);
        expect(Number.isSafeInteger(rowsOf(reading)) && reading.used >= 0).toBe(true);
        expect(reading.skipped.every(({ count }) => Number.isSafeInteger(count) && count > 0)).toBe(true);
        expect(reading.used).toBeLessThanOrEqual(used + 1);
        expectSound(reading);
      }
    });

    test("no word of the file is in a finding or a skip", () => {
      const reading = whole();
      for (const finding of reading.findings) expect(Object.keys(finding).toSorted()).toEqual(["code", "line"]);
      for (const skip of reading.skipped) expect(Object.keys(skip).toSorted()).toEqual(["count", "reason"]);
      const told = new Set(
        JSON.stringify([reading.findings, reading.skipped])
          .toLowerCase()
          .match(/\p{L}{4,}/gu),
      );
      for (const code of CODE_WORDS) told.delete(code);
      expect([...told].filter((word) => text.toLowerCase().includes(word))).toEqual([]);
      const everything = JSON.stringify(reading).toLowerCase();
      for (const secret of check.secrets ?? []) {
        expect(text.toLowerCase()).toContain(secret.toLowerCase());
        expect(everything).not.toContain(secret.toLowerCase());
      }
    });

    test("it tells what it told before", async () => {
      expectSound(whole());
      await expect(`${JSON.stringify(readable(whole()), null, 2)}\n`).toMatchFileSnapshot(check.snapshot);
    });
  });
}

/** Feeds a reader. */
export function readPieces(reader: Reader, path: string, pieces: readonly string[]): Reading {
  const intake = reader.open(path);
  for (const piece of pieces) intake.push(piece);
  return intake.end();
}

export const rowsOf = (reading: Reading): number =>
  reading.used + reading.skipped.reduce((sum, { count }) => sum + count, 0);

/** The rows of a table in another order; the first `headerRows` rows stay where they are. */
export function shuffledTable(headerRows = 1, delimiter = ","): (text: string, dice: Dice) => string {
  return (text, dice) => {
    const newline = text.includes("\r\n") ? "\r\n" : "\n";
    const rows = Papa.parse<string[]>(text, { delimiter, newline }).data;
    const body = rows.slice(headerRows).filter((row) => row.length > 1 || row[0] !== "");
    const mixed = [...rows.slice(0, headerRows), ...shuffledList(body, dice)];
    return Papa.unparse(mixed, { delimiter, newline });
  };
}

/** Any list of a JSON file in another order, all lists at every depth. */
export function shuffledJson(text: string, dice: Dice): string {
  return JSON.stringify(JSON.parse(text), (_key, value: unknown) =>
    Array.isArray(value) ? shuffledList(value, dice) : value,
  );
}

export function shuffledList<T>(list: readonly T[], dice: Dice): readonly T[] {
  return list
    .map((value) => ({ value, order: dice() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ value }) => value);
}

/** A reading with names for indices and everything sorted: equal when two readings say the same. */
export function canonical(reading: Reading): unknown {
  const name = (index: number): string => JSON.stringify(reading.mentions[index]);
  const sorted = (list: readonly unknown[]): readonly string[] => list.map((entry) => JSON.stringify(entry)).toSorted();
  return {
    used: reading.used,
    skipped: reading.skipped,
    findings: reading.findings.map((finding) => finding.code).toSorted(),
    mentions: sorted(reading.mentions),
    traces: sorted(reading.traces.map((trace) => ({ ...trace, mention: name(trace.mention) }))),
    conversations: sorted(
      reading.conversations.map((conversation) => ({
        key: conversation.key,
        title: conversation.title,
        people: conversation.people.map(name).toSorted(),
        entries: conversation.writers
          .map((writer, i) => `${String(conversation.days[i])} ${String(conversation.counts[i])} ${name(writer)}`)
          .toSorted(),
      })),
    ),
    memberships: sorted(reading.memberships.map((claim) => ({ ...claim, mention: name(claim.mention) }))),
    egoFacts: sorted(reading.egoFacts),
    acquaintances: sorted((reading.acquaintances ?? []).map(({ a, b }) => [name(a), name(b)].toSorted())),
    notes: sorted((reading.notes ?? []).map((note) => ({ ...note, mention: name(note.mention) }))),
    seesContact: reading.seesContact,
  };
}

/** What the contract of `Reading` promises of its indices and orders. */
export function expectSound(reading: Reading): void {
  const known = (index: number): boolean => Number.isInteger(index) && reading.mentions[index] !== undefined;
  expect(reading.traces.every((trace) => known(trace.mention))).toBe(true);
  expect(reading.memberships.every((claim) => known(claim.mention))).toBe(true);
  expect((reading.notes ?? []).every((note) => known(note.mention) && note.text.trim() !== "")).toBe(true);
  const pairs = (reading.acquaintances ?? []).map(({ a, b }) => `${String(a)} ${String(b)}`);
  expect((reading.acquaintances ?? []).every(({ a, b }) => known(a) && known(b) && a < b)).toBe(true);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(reading.skipped.map((skip) => skip.reason)).toEqual(reading.skipped.map((skip) => skip.reason).toSorted());
  for (const { people, writers, days, counts } of reading.conversations) {
    expect(people).toEqual([...new Set(people)].toSorted((a, b) => a - b));
    expect(people.every(known) && writers.every((writer) => people.includes(writer))).toBe(true);
    expect([days.length, counts.length]).toEqual([writers.length, writers.length]);
    const order = days.map((day, i) => day * 1e6 + (writers[i] ?? 0));
    expect(order.every((value, i) => i === 0 || value > (order[i - 1] ?? 0))).toBe(true);
    expect(counts.every((count) => Number.isInteger(count) && count > 0)).toBe(true);
  }
}

/** A reading for human eyes: days written out, absences left out. */
function readable(reading: Reading): unknown {
  const person = (mention: Mention): unknown =>
    Object.fromEntries(Object.entries(mention).filter(([, value]) => value !== null));
  const day = (value: unknown): unknown => (typeof value === "number" ? formatDay(value as Day) : value);
  const dated = (entry: object): unknown =>
    Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, DAY_KEYS.has(key) ? day(value) : value]));
  return {
    ...reading,
    mentions: reading.mentions.map(person),
    traces: reading.traces.map(dated),
    memberships: reading.memberships.map(dated),
    egoFacts: reading.egoFacts.map(dated),
    conversations: reading.conversations.map((conversation) => ({ ...conversation, days: conversation.days.map(day) })),
  };
}

const DAY_KEYS: ReadonlySet<string> = new Set(["day", "from", "to"]);

function cutsOf(length: number): readonly number[] {
  const step = Math.max(1, Math.floor(length / CUTS));
  return Array.from({ length: Math.ceil(length / step) }, (_, i) => i * step);
}

/** Words our own codes are made of, which a file may use too. */
const CODE_WORDS: readonly string[] = `
  code line reason count null short unclosed quote unknown shape json deep characters saved spreadsheet html instead chats elsewhere owner holds nothing closed
  cancelled left file large hidden connection name date spam sponsored draft deleted account system text duplicate person only about declined placeholder wrong empty list fault`
  .trim()
  .split(/\s+/);
