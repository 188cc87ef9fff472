import { existsSync, readFileSync, readdirSync } from "node:fs";

import Papa from "papaparse";
import { expect, test } from "vitest";

import { scanRows } from "../../../../src/core/read/text/scan-rows.ts";
import { seenRows as read } from "../../../support/csv-rows.ts";

test("rows, quoted line breaks and line numbers", () => {
  const seen = read(['a,b\r\n"x\ny",2\r\n\r\nlast,"say ""hi"""']);
  expect(seen.rows).toEqual([["a", "b"], ["x\ny", "2"], [""], ["last", 'say "hi"']]);
  expect(seen.lines).toEqual([1, 2, 4, 5]);
  expect(seen.findings).toEqual([]);
});

test("a final line end makes no row of its own", () => {
  expect(read(["a,b\n1,2\n"]).rows).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
  expect(read(["a,b\r1,2\r"]).rows).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
  expect(read([""]).rows).toEqual([]);
});

test("semicolons and tabs are found out, also below a preamble with commas", () => {
  expect(read(["Note, with, commas\n\na;b;c\n1;2;3\n4;5;6\n"]).rows[2]).toEqual(["a", "b", "c"]);
  expect(read(["a\tb\n1\t2,5\n"]).rows[1]).toEqual(["1", "2,5"]);
});

test("an unclosed quote costs its own row only, at every row of a file of fifty", () => {
  const lines = Array.from({ length: 50 }, (_, i) => `Ada,"Ferri, ${String(i)}",Tessitura`);
  for (let broken = 0; broken < 50; broken++) {
    for (const bad of [`Ada,"Ferri,Tessitura`, `"Ada,Ferri,Tessitura`, `Ada,Ferri,"Tessitura`]) {
      const seen = read([lines.with(broken, bad).join("\n")], { width: 3, batch: 1000 });
      expect(seen.rows.length).toBe(50);
      expect(seen.rows[broken]).toEqual(["Ada", "Ferri", "Tessitura"]);
      expect(seen.findings).toEqual([`${broken === 49 ? "cut-short" : "unclosed-quote"}:${String(broken + 1)}`]);
    }
  }
});

test("quotes inside a text that was never escaped do not break its row", () => {
  const seen = read(['a,b,c\n1,"he said \\"ciao\\" and\nleft",3\n4,5,6\n'], { width: 3 });
  expect(seen.rows.length).toBe(3);
  expect(seen.rows[2]).toEqual(["4", "5", "6"]);
});

test("a line over a megabyte is passed over and said; the next is read", () => {
  const seen = read(["a,b\n", "x".repeat(900_000), "y".repeat(900_000), "\n1,2\n"], { batch: 65_536 });
  expect(seen.rows).toEqual([["a", "b"], [], ["1", "2"]]);
  expect(seen.lines).toEqual([1, 2, 3]);
  expect(seen.findings).toEqual(["too-large:2"]);
});

test("a thousand columns are cut to five hundred", () => {
  expect(read([",".repeat(999)]).rows[0]?.length).toBe(500);
});

test("two hundred thousand lines that each open a quote are read in a moment", () => {
  const began = performance.now();
  const seen = read([`"abc\n`.repeat(200_000)], { width: 1, batch: 65_536 });
  expect(seen.rows.length).toBe(200_000);
  expect(performance.now() - began).toBeLessThan(4000);
});

test("it agrees with papaparse on the whole text", () => {
  const text = 'a,b\n"1,5","x""y"\n,\n" spaced ",z\n"line\nbreak","end"';
  expect(read([text], { delimiter: "," }).rows).toEqual(Papa.parse(text).data);
});

const scanned = { cut: scanRows(() => true), delimiter: "," } as const;

test("the scanner cuts as papaparse does, oddities included", () => {
  const texts = [
    'a,b\n"1,5","x""y"\n,\n" spaced ",z\n"line\nbreak","end"',
    '"a" ,"b"\t,c\r\n"d",e ,"f" \r\n',
    'x,"he said "hi" to me",y\n"""",""\n',
    'a"b,c"d\n,,\n"\n"\n',
    // A control closes no cell, a blank of any writing does.
    '"a"\u0006,b\n"c"\u3000,d\n',
    "last,without,end",
    "ends,with,",
  ];
  for (const text of texts) {
    const oracle = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" }).data.map((row) =>
      row.map((cell, i) => (i === row.length - 1 ? cell.replace(/\r$/, "") : cell)),
    );
    if (text.endsWith("\n")) oracle.pop();
    expect(read([text], scanned).rows).toEqual(oracle);
    expect(read([text], { delimiter: "," }).rows).toEqual(oracle);
  }
});

test("the scanner passes over columns nobody wants", () => {
  const cut = scanRows((column) => column !== 1);
  expect(read(['a,"b ""x"" b",c\n1,2,3'], { cut, delimiter: "," }).rows).toEqual([
    ["a", "", "c"],
    ["1", "", "3"],
  ]);
});

test("the scanner recovers from an unclosed quote as papaparse's rows do", () => {
  const text = 'a,b,c\n1,"2,3\n4,5,6\n7,"8, 9",0\n';
  const seen = read([text], { ...scanned, width: 3 });
  expect(seen.rows).toEqual([
    ["a", "b", "c"],
    ["1", "2", "3"],
    ["4", "5", "6"],
    ["7", "8, 9", "0"],
  ]);
  expect(seen.findings).toEqual(["unclosed-quote:2"]);
  expect(seen.lines).toEqual([1, 2, 3, 4]);
});

const SPECTRUM = new URL("../../../../../shared/corpora/csv/csv-spectrum/", import.meta.url);

/** Its JSON gives another telephone number than the table, and no list. */
const WRONG_ANSWER = "location_coordinates.csv";

test.skipIf(!existsSync(SPECTRUM))(
  "every file of csv-spectrum reads as its JSON says (skipped without the corpora)",
  () => {
    const files = readdirSync(new URL("csvs/", SPECTRUM)).filter((file) => file !== WRONG_ANSWER);
    expect(files.length).toBe(11);
    for (const file of files) {
      const text = readFileSync(new URL(`csvs/${file}`, SPECTRUM), "utf8");
      const records: unknown = JSON.parse(
        readFileSync(new URL(`json/${file.replace(".csv", ".json")}`, SPECTRUM), "utf8"),
      );
      for (const cut of [undefined, scanRows(() => true)]) {
        const [header = [], ...rows] = read([text], { delimiter: ",", ...(cut === undefined ? {} : { cut }) }).rows;
        const found = rows.filter((row) => row.join("") !== "" || row.length > 1);
        const named = found.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
        const normal = (value: unknown): string => JSON.stringify(value).replaceAll("\\r\\n", "\\n");
        expect(normal(named), file).toBe(normal(records));
      }
    }
  },
);
