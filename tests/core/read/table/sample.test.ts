import { expect, test } from "vitest";

import { formatDay } from "../../../../src/core/model/day.ts";
import type { Reading } from "../../../../src/core/model/reading.ts";
import type { TableSample } from "../../../../src/core/model/source.ts";
import { openMappedTable } from "../../../../src/core/read/table/mapped-table.ts";
import { sampleTable, tableKey } from "../../../../src/core/read/table/sample.ts";
import { looksLikeWorkbook } from "../../../../src/core/read/table/workbook.ts";

function sampled(text: string): TableSample {
  const sample = sampleTable(text);
  if (sample === null) throw new Error("no table");
  return sample;
}

function mapped(text: string, sample: Pick<TableSample, "delimiter" | "columns"> = sampled(text)): Reading {
  const intake = openMappedTable(sample);
  intake.push(text);
  return intake.end();
}

const names = (reading: Reading): readonly string[] => reading.mentions.map(({ name }) => name);
const days = (reading: Reading, kind: string): readonly (string | null)[] =>
  reading.traces.filter((trace) => trace.kind === kind).map(({ day }) => (day === null ? null : formatDay(day)));

/** As Italian Excel saves it: the delimiter told, a title, semicolons, CR LF, days first. */
const EXCEL = [
  "sep=;",
  "Elenco dei volontari 2024;;;;",
  ";;;;",
  "Cognome e nome;Recapito;Mail;Ultimo contatto;Note",
  "Pàvesi Zoraide;333 555 0140;zoraide@posta.example;31/12/2024;porta il pane;",
  "D'Alò Ercole;0123 555 091;;03/04/2024;",
  "",
].join("\r\n");

test("a table of Italian Excel is understood below its title, days first", () => {
  const sample = sampled(EXCEL);
  expect(sample.delimiter).toBe(";");
  expect(sample.columns).toEqual({
    hasHeader: true,
    fields: ["name", "phone", "email", "last-contact", "note", null].slice(0, sample.columns.fields.length),
    dayFirst: true,
  });
  expect(sample.rows.map((row) => row[0])).toEqual(["Cognome e nome", "Pàvesi Zoraide", "D'Alò Ercole"]);
  const reading = mapped(EXCEL);
  expect(names(reading)).toEqual(["Pàvesi Zoraide", "D'Alò Ercole"]);
  expect(days(reading, "last-contact")).toEqual(["2024-12-31", "2024-04-03"]);
  expect(reading.notes).toEqual([{ mention: 0, text: "porta il pane" }]);
  expect([reading.used, reading.skipped, reading.findings]).toEqual([2, [], []]);
});

test("a table fed in pieces cut anywhere tells the same as the whole", () => {
  const whole = mapped(EXCEL);
  for (let at = 0; at <= EXCEL.length; at++) {
    const intake = openMappedTable(sampled(EXCEL));
    intake.push(EXCEL.slice(0, at));
    intake.push(EXCEL.slice(at));
    expect(intake.end()).toEqual(whole);
  }
});

test("columns without known names are told by what lies in them", () => {
  const text =
    "Socio,Quota,Dove scrivere,Nato il\nAnna Rìgoni,30,anna@posta.example,1/2/1960\nUgo Neri,30,ugo@posta.example,3/4/1971\n";
  expect(sampled(text).columns).toEqual({ hasHeader: true, fields: ["name", null, "email", null], dayFirst: false });
});

test("a table without header keeps its first person", () => {
  const text = "Anna Rìgoni\t333 555 0101\tCuneo\nUgo Neri\t333 555 0102\tCuneo\nAda Ferri\t333 555 0103\tCuneo\n";
  expect(sampled(text).columns).toEqual({ hasHeader: false, fields: ["name", "phone", null], dayFirst: false });
  expect(names(mapped(text))).toEqual(["Anna Rìgoni", "Ugo Neri", "Ada Ferri"]);
});

test("family names before given names, divided by a comma, are told apart", () => {
  const text = "Rìgoni, Anna\nNeri, Ugo\nFerri, Ada\n";
  expect(sampled(text).columns.fields).toEqual(["family", "given"]);
  expect(names(mapped(text))).toEqual(["Anna Rìgoni", "Ugo Neri", "Ada Ferri"]);
});

test("a list of names, one a line, is a table of one column", () => {
  expect(sampled("Nome\nAnna Rìgoni\nUgo Neri\n").columns).toEqual({
    hasHeader: true,
    fields: ["name"],
    dayFirst: true,
  });
  expect(names(mapped("Anna Rìgoni\nUgo Neri\nAda Ferri"))).toEqual(["Anna Rìgoni", "Ugo Neri", "Ada Ferri"]);
});

test("bars divide columns too, and several columns of a kind are all read", () => {
  const text = "Name|Mobile|Phone|Group|Tags\nAda Ferri|+39 333 555 0103|+39 0123 555 010|Coro|Mare\nUgo Neri||||\n";
  expect(sampled(text).delimiter).toBe("|");
  const reading = mapped(text);
  expect(reading.mentions[0]?.identities.map(({ value }) => value)).toEqual(["+393335550103", "+390123555010"]);
  expect(reading.memberships.map(({ environment }) => environment.name)).toEqual(["Coro", "Mare"]);
});

test("what the person says of the columns is done, whatever they hold", () => {
  const text = "a;b;c\nCoro;Ada Ferri;03/04/2024\n";
  const columns = { hasHeader: true, fields: ["circle", "name", "since"], dayFirst: false } as const;
  const reading = mapped(text, { delimiter: ";", columns });
  expect([names(reading), days(reading, "contact-listed")]).toEqual([["Ada Ferri"], ["2024-03-04"]]);
  const asData = mapped(text, { delimiter: ";", columns: { ...columns, hasHeader: false, dayFirst: true } });
  expect([names(asData), days(asData, "contact-listed")]).toEqual([
    ["b", "Ada Ferri"],
    [null, "2024-04-03"],
  ]);
  const nothing = mapped(text, { delimiter: ";", columns: { ...columns, fields: [null, null, null] } });
  expect([nothing.used, nothing.skipped]).toEqual([0, [{ reason: "no-name", count: 1 }]]);
});

test("only a table that dates everyone's last contact would have shown one", () => {
  const all = "Nome;Ultimo contatto\nAda Ferri;1/2/2024\nUgo Neri;5 marzo 2023\n";
  expect(mapped(all).seesContact).toBe(true);
  expect(mapped(all.replace("5 marzo 2023", "")).seesContact).toBe(false);
  expect(mapped("Nome;Dal\nAda Ferri;2019\n").seesContact).toBe(false);
});

test("a family with one telephone is several people", () => {
  const text = "Nome;Cognome;Telefono\nAda;Ferri;0123 555 010\nUgo;Ferri;0123 555 010\n";
  expect(names(mapped(text))).toEqual(["Ada Ferri", "Ugo Ferri"]);
});

test("what is no table is none", () => {
  for (const text of [
    "",
    "\n\n",
    "Nome;Cognome\n",
    "Caro diario, oggi ho visto Anna.\nDomani, se posso, la rivedo, e poi, chissà.\nBuonanotte.\n",
    '{"name":"Ada","url":"x"}\n',
    '[["Ada","Ferri"],["Ugo","Neri"]]',
    "<table>\n<tr><td>Ada</td></tr>\n",
    "BEGIN:VCARD\nFN:Ada;Ferri\nEND:VCARD\n",
    "01/09/26, 09:15 - Marco: ciao\n01/09/26, 09:16 - Anna: ciao\n02/09/26, 10:00 - Marco: allora\n",
    "[01/09/26, 09:15:00] Marco: ciao\n[01/09/26, 09:16:00] Anna: ciao\n",
    "1,2,3\n4,5,6\n7,8,9\n",
  ]) {
    expect(sampleTable(text), text.slice(0, 30)).toBeNull();
  }
});

test("a sample keeps to its bounds", () => {
  const wide = Array.from({ length: 40 }, (_, i) => (i === 0 ? "Nome" : `c${String(i)}`)).join(";");
  const row = Array.from({ length: 40 }, () => "Ada".repeat(60)).join(";");
  const { rows, columns } = sampled([wide, ...Array.from({ length: 20 }, () => row)].join("\n"));
  expect([rows.length, rows[0]?.length, rows[1]?.[0]?.length, columns.fields.length]).toEqual([8, 30, 80, 30]);
});

test("tables that begin the same have one key, others another", () => {
  const key = (text: string): string => tableKey(sampled(text).rows);
  const header = "Socio;Telefono fisso;Coro\n";
  expect(key(`${header}Ada Ferri;0123 555 010;x\n`)).toBe(key(`SOCIO ; Telefono-fisso;coro\nUgo Neri;0123 555 011;\n`));
  expect(key(`${header}Ada Ferri;0123 555 010;x\n`)).not.toBe(key("Socio;Telefono;Coro\nAda Ferri;0123 555 010;x\n"));
  const bare = "Ada Ferri,ada@posta.example\nUgo Neri,ugo@posta.example\n";
  expect(key(bare)).toBe(key("Anna Rìgoni,anna@posta.example\nIvo Sala,ivo@posta.example\n"));
  expect(key(bare)).not.toBe(key("Ada Ferri,333 555 0101\nUgo Neri,333 555 0102\n"));
  expect(key(bare)).toMatch(/^[0-9a-f]{16}$/);
});

test("a spreadsheet is told from an archive of exports", () => {
  expect(looksLikeWorkbook(["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"])).toBe(true);
  expect(looksLikeWorkbook(["mimetype", "content.xml", "META-INF/manifest.xml"])).toBe(true);
  expect(looksLikeWorkbook(["mimetype", "content.xml", "META-INF/manifest.xml"], "lettera.odt")).toBe(false);
  expect(looksLikeWorkbook(["Index/Document.iwa", "Data/x.jpg"])).toBe(true);
  expect(looksLikeWorkbook(["[Content_Types].xml", "word/document.xml"])).toBe(false);
  expect(looksLikeWorkbook(["Connections.csv", "messages.csv"])).toBe(false);
  expect(looksLikeWorkbook([])).toBe(false);
});

test("a picture is no table, whatever commas its bytes make", () => {
  const bytes = Array.from({ length: 900 }, (_, at) => String.fromCodePoint((at * 91) % 256)).join("");
  expect(sampleTable(bytes)).toBeNull();
  expect(sampleTable("Nome,Cerchia\nAnna Rossi,Coro\nUgo Sala,\u0000\n")).toBeNull();
  expect(sampleTable("Nome,Cerchia\r\nAnna Rossi,Coro\r\nUgo Sala,Coro\r\n\u001A")).not.toBeNull();
});
