import fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cutBytes, messageTable, readBytes } from "../support/message-tables.ts";

/** Tables tried; `TABLES=1000000` tries a million. */
const TABLES = Number(process.env["TABLES"] ?? 30_000);
/** Tables of which every cut is tried. */
const CUT_EVERYWHERE = 150;
const CORPORA = "../shared/corpora/csv";
const HEADER = `Notes: ${"x".repeat(1100)}\nCONVERSATION ID,FROM,TO,DATE,CONTENT\n`;

test("messages read as bytes tell what they tell as text, however broken", () => {
  fc.assert(
    fc.property(
      messageTable,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }),
      ({ bytes, head, start }, places) => {
        const cut = cutBytes(bytes, [start, ...places.map((place) => Math.floor(place * bytes.length))]);
        expect(readBytes(cut, head, "bytes")).toEqual(readBytes([bytes], head, "text"));
      },
    ),
    { numRuns: TABLES },
  );
});

test("cut at every byte, and into single bytes, they tell the same", () => {
  let cuts = 0;
  fc.assert(
    fc.property(
      messageTable.filter(({ bytes }) => bytes.length < 5_000),
      ({ bytes, head, start }) => {
        cuts += expectSameAtEveryCut(bytes, head, start);
      },
    ),
    { numRuns: CUT_EVERYWHERE },
  );
  console.log(`${cuts} cuts`);
});

test.skipIf(!existsSync(CORPORA))("every table of the corpora below a header of messages, cut at every byte", () => {
  const spectrum = join(CORPORA, "csv-spectrum/csvs");
  const tables = readdirSync(spectrum).map((name) => readFileSync(join(spectrum, name), "utf8"));
  const cases: unknown = JSON.parse(readFileSync(join(CORPORA, "papaparse/test-cases.json"), "utf8"));
  const inputs = Object.values(cases as Record<string, { input?: unknown }[]>)
    .flat()
    .map(({ input }) => input)
    .filter((input) => typeof input === "string");
  expect(inputs.length).toBeGreaterThan(100);
  let cuts = 0;
  for (const text of [...tables, ...inputs]) {
    if (text.length < 5_000) cuts += expectSameAtEveryCut(Buffer.from(HEADER + text), HEADER.length, HEADER.length);
  }
  console.log(`${tables.length + inputs.length} tables, ${cuts} cuts`);
});

/** Reads what follows the header cut in two at each place, and each alone; returns how many readings that was. */
function expectSameAtEveryCut(bytes: Uint8Array, head: number, start: number): number {
  const whole = readBytes([bytes], head, "text");
  for (let at = start + 1; at < bytes.length; at++) {
    expect(readBytes(cutBytes(bytes, [start, at]), head, "bytes")).toEqual(whole);
  }
  expect(
    readBytes(
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
      head,
      "bytes",
    ),
  ).toEqual(whole);
  return bytes.length - start;
}
