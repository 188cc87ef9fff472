import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";

import { papaRows } from "../../src/core/read/text/papa-rows.ts";
import { scanRows } from "../../src/core/read/text/scan-rows.ts";
import { seenRows } from "../support/csv-rows.ts";

/** Cells of the characters that matter to a table. */
const cell = fc.string({ unit: fc.constantFrom("a", "è", " ", ",", ";", '"', "\n", "ß", "7"), maxLength: 8 });
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }))
  .filter((rows) => rows.every((row) => row.length > 1 || row[0] !== ""));
const engines = fc.constantFrom(
  papaRows,
  scanRows(() => true),
);
const newline = fc.constantFrom("\n" as const, "\r\n" as const);

/** Cuts a text at places between 0 and 1. */
function cutAt(text: string, places: readonly number[]): readonly string[] {
  const at = [0, ...places.map((place) => Math.floor(place * text.length)).toSorted((a, b) => a - b), text.length];
  return at.slice(1).map((end, i) => text.slice(at[i], end));
}

test("a table that was written is read back, whatever is in its cells", () => {
  fc.assert(
    fc.property(table, engines, newline, fc.boolean(), (rows, cut, end, quotes) => {
      const text = Papa.unparse(
        rows.map((row) => [...row]),
        { newline: end, quotes },
      );
      const seen = seenRows([text], { delimiter: ",", cut, batch: 4 });
      expect(seen.rows).toEqual(rows);
      expect(seen.findings).toEqual([]);
      let line = 1;
      for (const [i, row] of rows.entries()) {
        expect(seen.lines[i]).toBe(line);
        line += row.join("").split("\n").length;
      }
    }),
    { numRuns: 1000 },
  );
});

test("pieces cut anywhere give the same rows as the whole, broken text included", () => {
  const broken = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", " ", "\t"), maxLength: 60 });
  fc.assert(
    fc.property(
      broken,
      engines,
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
      (text, cut, places) => {
        const options = { delimiter: ",", cut, width: 3 } as const;
        const whole = seenRows([text], { ...options, batch: 1000 });
        expect(seenRows(cutAt(text, places), { ...options, batch: 1000 })).toEqual(whole);
      },
    ),
    { numRuns: 1000 },
  );
});

test("batches of any size give the same rows", () => {
  fc.assert(
    fc.property(table, engines, fc.integer({ min: 1, max: 40 }), (rows, cut, batch) => {
      const text = Papa.unparse(
        rows.map((row) => [...row]),
        { newline: "\n" },
      );
      const options = { delimiter: ",", cut } as const;
      expect(seenRows([text], { ...options, batch })).toEqual(seenRows([text], { ...options, batch: 10_000 }));
    }),
    { numRuns: 500 },
  );
});

test("the scanner agrees with papaparse on any text", () => {
  const any = fc.string({ unit: fc.constantFrom("a", ",", '"', '""', '","', "\n", "\r\n", " "), maxLength: 40 });
  fc.assert(
    fc.property(any, (text) => {
      const options = { delimiter: ",", batch: 1000, width: 3 } as const;
      expect(seenRows([text], { ...options, cut: scanRows(() => true) })).toEqual(seenRows([text], options));
    }),
    { numRuns: 3000 },
  );
});

test("an unclosed quote in one row never loses another", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), fc.nat({ max: 2 }), engines, (count, at, column, cut) => {
      const broken = at % count;
      const rows = Array.from({ length: count }, (_, i) => [`nome${String(i)}`, `"Ferri, ${String(i)}"`, "Tessitura"]);
      const plain = ["Ada", "Neri", "Arco"];
      const text = rows
        .map((row, i) => (i === broken ? plain.with(column, `"${plain[column] ?? ""}`) : row).join(","))
        .join("\n");
      const seen = seenRows([text], { delimiter: ",", cut, width: 3, batch: 1000 });
      expect(seen.rows.length).toBe(count);
      expect(seen.rows[broken]).toEqual(plain);
      expect(seen.findings.length).toBe(1);
    }),
    { numRuns: 300 },
  );
});
