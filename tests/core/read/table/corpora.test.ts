import { existsSync, readFileSync, readdirSync } from "node:fs";
import { gunzipSync } from "node:zlib";

import { expect, test } from "vitest";

import type { Reading } from "../../../../src/core/model/reading.ts";
import type { TableColumns, TableSample } from "../../../../src/core/model/source.ts";
import { READERS, chooseReader } from "../../../../src/core/read/readers.ts";
import { HEAD_CHARACTERS } from "../../../../src/core/read/source.ts";
import type { Intake } from "../../../../src/core/read/source.ts";
import { openMappedTable } from "../../../../src/core/read/table/mapped-table.ts";
import { sampleTable, tableKey } from "../../../../src/core/read/table/sample.ts";
import { expectSound, rowsOf } from "../../../support/check-reader.ts";

const CORPORA = new URL("../../../../../shared/corpora/", import.meta.url);
const IS_HERE = existsSync(CORPORA);

/** No file of a corpus may take longer, through every door (ms). */
const LONGEST = 5_000;

/** What became of one text: a reader's, a table's, or nobody's; never an exception. */
type Outcome = {
  readonly who: string | null;
  readonly sample: TableSample | null;
  readonly readings: readonly Reading[];
};

function outcomeOf(text: string): Outcome {
  const begun = performance.now();
  const head = text.slice(0, HEAD_CHARACTERS);
  expect(READERS.filter((reader) => reader.recognises(head)).length).toBeLessThanOrEqual(1);
  const chosen = chooseReader("unknown.csv", head);
  const sample = sampleTable(head);
  const readings = [
    ...(chosen === null || chosen === "closed" ? [] : [readInTwo(chosen.open("unknown.csv"), text)]),
    ...mappingsOf(sample).map((mapping) => readInTwo(openMappedTable(mapping), text)),
  ];
  for (const reading of readings) {
    expectSound(reading);
    expect(Number.isSafeInteger(rowsOf(reading))).toBe(true);
  }
  if (sample !== null) expect(tableKey(sample.rows)).toMatch(/^[0-9a-f]{16}$/);
  expect(performance.now() - begun).toBeLessThan(LONGEST);
  return { who: chosen === null || chosen === "closed" ? chosen : chosen.id, sample, readings };
}

/** As guessed, and as people may say it: every column a name, none, every field in turn. */
function mappingsOf(sample: TableSample | null): readonly Pick<TableSample, "delimiter" | "columns">[] {
  const { delimiter, columns } = sample ?? {
    delimiter: ",",
    columns: { hasHeader: false, fields: [], dayFirst: false },
  };
  const width = Math.max(1, columns.fields.length);
  const all = (fields: TableColumns["fields"], hasHeader: boolean): Pick<TableSample, "delimiter" | "columns"> => ({
    delimiter,
    columns: { hasHeader, fields, dayFirst: true },
  });
  const every = ["name", "email", "phone", "since", "last-contact", "circle", "note", "profile", "company"] as const;
  return [
    { delimiter, columns },
    all(
      Array.from({ length: width }, () => "name"),
      false,
    ),
    all(
      Array.from({ length: width }, () => null),
      true,
    ),
    all(
      Array.from({ length: width }, (_, i) => every[i % every.length] ?? null),
      false,
    ),
  ];
}

function readInTwo(intake: Intake, text: string): Reading {
  const middle = text.length >> 1;
  intake.push(text.slice(0, middle));
  intake.push(text.slice(middle));
  return intake.end();
}

function csvTexts(): readonly (readonly [string, string])[] {
  const files = readdirSync(new URL("csv/", CORPORA), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".csv"),
  );
  return files.map((file) => [file, readFileSync(new URL(`csv/${file}`, CORPORA), "utf8").replace(/^\uFEFF/, "")]);
}

/** The inputs of papaparse's own test cases. */
function papaTexts(): readonly (readonly [string, string])[] {
  const inputs: [string, string][] = [];
  JSON.parse(readFileSync(new URL("csv/papaparse/test-cases.json", CORPORA), "utf8"), (key, value: unknown) => {
    if (key === "input" && typeof value === "string") inputs.push([`papaparse ${String(inputs.length)}`, value]);
    return value;
  });
  return inputs;
}

test.skipIf(!IS_HERE)("every table of the corpora ends in data or a finding, and no reader mistakes it", () => {
  const texts = [...csvTexts(), ...papaTexts()];
  const tally = { texts: texts.length, tables: 0, rows: 0, findings: 0, recognised: [] as string[] };
  for (const [name, text] of texts) {
    const { who, sample, readings } = outcomeOf(text);
    if (who !== null) tally.recognised.push(`${who}: ${name}`);
    if (sample !== null) tally.tables++;
    for (const reading of readings) {
      tally.rows += rowsOf(reading);
      tally.findings += reading.findings.length;
    }
  }
  console.info(`corpora of tables: ${JSON.stringify(tally)}`);
  expect(tally.texts).toBe(180);
  expect(tally.tables).toBe(18);
  // Its header is `title,name`, which is a list of people for all its columns say.
  expect(tally.recognised).toEqual(["table/people: papaparse/tests/sample-header.csv"]);
});

test.skipIf(!IS_HERE)("naughty strings as names, notes, circles and dates change nobody else's row", () => {
  const strings: unknown = JSON.parse(readFileSync(new URL("strings/blns/blns.json", CORPORA), "utf8"));
  const cells = Array.isArray(strings) ? strings.filter((text) => typeof text === "string") : [];
  expect(cells.length).toBeGreaterThan(500);
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const fields = ["name", "note", "circle", "since", "last-contact", "email", "phone", "profile", "company"] as const;
  for (const field of fields) {
    const rows = cells.map((cell, i) => `${quoted(cell)},Persona ${String.fromCodePoint(65 + (i % 26))}${String(i)}`);
    const columns = {
      hasHeader: true,
      fields: [field === "name" ? "company" : field, "name"],
      dayFirst: true,
    } as const;
    const intake = openMappedTable({ delimiter: ",", columns });
    intake.push(["x,y", ...rows].join("\n"));
    const reading = intake.end();
    expectSound(reading);
    expect([field, rowsOf(reading), reading.used]).toEqual([field, cells.length, cells.length]);
  }
  const asNames = openMappedTable({ delimiter: ",", columns: { hasHeader: false, fields: ["name"], dayFirst: true } });
  // The first string is empty, and a blank line above a table is no row of it.
  asNames.push(cells.map(quoted).join("\n"));
  expect([cells[0], rowsOf(asNames.end())]).toEqual(["", cells.length - 1]);
});

test.skipIf(!IS_HERE)("naughty strings as headers are nobody's table", () => {
  const strings: unknown = JSON.parse(readFileSync(new URL("strings/blns/blns.json", CORPORA), "utf8"));
  const cells = Array.isArray(strings) ? strings.filter((text) => typeof text === "string") : [];
  for (const cell of cells) {
    const text = `${cell};b\n${cell};c\n${cell};d\n`;
    expect(chooseReader("unknown.csv", text), cell).toBeNull();
    expect(() => tableKey(sampleTable(text)?.rows ?? [])).not.toThrow();
  }
});

test.skipIf(!IS_HERE)("what fuzzing of CSV readers found ends in data or a finding", () => {
  const inputs = tarEntries(gunzipSync(readFileSync(new URL("fuzz/go-fuzz-corpus.tar.gz", CORPORA))), /csv\/corpus\//);
  const tally = { texts: inputs.length, tables: 0, recognised: [] as string[] };
  for (const bytes of inputs) {
    const { who, sample } = outcomeOf(new TextDecoder().decode(bytes));
    if (who !== null) tally.recognised.push(who);
    if (sample !== null) tally.tables++;
  }
  console.info(`fuzzed tables: ${JSON.stringify(tally)}`);
  expect(tally.texts).toBeGreaterThan(200);
  expect(tally.recognised).toEqual([]);
});

/** The files of a tar archive whose name matches (POSIX ustar: 512-byte headers, sizes in octal). */
function tarEntries(tar: Uint8Array, wanted: RegExp): readonly Uint8Array[] {
  const entries: Uint8Array[] = [];
  const text = (from: number, length: number): string =>
    new TextDecoder("latin1").decode(tar.subarray(from, from + length)).replace(/\0.*$/s, "");
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    if (wanted.test(text(at, 100)) && size > 0) entries.push(tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return entries;
}
