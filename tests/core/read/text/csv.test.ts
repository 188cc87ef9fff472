import Papa from "papaparse";
import { expect, test } from "vitest";

import { openCsv } from "../../../../src/core/read/text/csv.ts";
import { detectDelimiter } from "../../../../src/core/read/text/delimiter.ts";
import type { CsvRow } from "../../../../src/core/read/text/csv.ts";

type Seen = { rows: (readonly string[])[]; lines: number[]; findings: string[] };

function read(
  pieces: readonly string[],
  options: { delimiter?: "," | ";" | "\t"; width?: number; batch?: number } = {},
): Seen {
  const seen: Seen = { rows: [], lines: [], findings: [] };
  const parser = openCsv(
    {
      delimiter: options.delimiter ?? detectDelimiter,
      batch: options.batch ?? 1,
      head: Math.max(options.batch ?? 0, 30),
    },
    {
      row: (row: CsvRow) => {
        seen.rows.push(row.cells);
        seen.lines.push(row.line);
      },
      finding: (code, line) => seen.findings.push(`${code}:${String(line)}`),
    },
  );
  if (options.width !== undefined) parser.expect(options.width);
  for (const piece of pieces) parser.push(piece);
  parser.end();
  return seen;
}

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
