import { expect, test } from "vitest";

import { formatDay } from "../../../../src/core/model/day.ts";
import type { Reading } from "../../../../src/core/model/reading.ts";
import { connections } from "../../../../src/core/read/linkedin/connections.ts";
import { readPieces } from "../../../support/check-reader.ts";

const HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On";
const read = (...rows: readonly string[]): Reading =>
  readPieces(connections, "Connections.csv", [[HEADER, ...rows].join("\n")]);
const days = (reading: Reading): readonly (string | null)[] =>
  reading.traces.map(({ day }) => (day === null ? null : formatDay(day)));

test("columns are known by name, wherever they stand", () => {
  const text = "Connected On,Company,Last Name,First Name\n24 Nov 2020,Arco,Ferri,Ada";
  const reading = readPieces(connections, "Connections.csv", [text]);
  expect(reading.mentions[0]).toMatchObject({ name: "Ada Ferri", company: "Arco", position: null });
  expect(days(reading)).toEqual(["2020-11-24"]);
});

test("one day above twelve tells the order of the whole column", () => {
  const short = (date: string, i: number): string => `Ada${String(i)},Ferri,,,,,${date}`;
  expect(days(read(...["03/04/2020", "05/13/2020"].map(short)))).toEqual(["2020-03-04", "2020-05-13"]);
  expect(days(read(...["03/04/2020", "13/05/2020"].map(short)))).toEqual(["2020-04-03", "2020-05-13"]);
  expect(days(read(...["03/04/2020", "05/06/2020"].map(short)))).toEqual(["2020-03-04", "2020-05-06"]);
});

test("a connection without a readable date is still a connection", () => {
  const reading = read("Ada,Ferri,,,,,soon", "Ivo,Neri,,,,,");
  expect([reading.used, ...days(reading)]).toEqual([2, null, null]);
});

test("hidden accounts are counted and make no person", () => {
  const reading = read(",,,,,,07 Jun 2022", ",,,,,,", "", ",,,,Arco,,07 Jun 2022");
  expect(reading.mentions).toEqual([]);
  expect(reading.skipped).toEqual([
    { reason: "empty-row", count: 2 },
    { reason: "hidden-connection", count: 1 },
    { reason: "no-name", count: 1 },
  ]);
});

test("a row with too many or too few cells is counted, one with blanks behind is read", () => {
  const reading = read("Ada,Ferri,,,,,24 Nov 2020,,", "Ivo,Neri,,,,,24 Nov 2020,x", "Ugo,Riva");
  expect(reading.mentions.map(({ name }) => name)).toEqual(["Ada Ferri"]);
  expect(reading.skipped).toEqual([{ reason: "wrong-shape", count: 2 }]);
});

test("a column called __proto__ is a column like any other", () => {
  const text = "First Name,Last Name,__proto__,Connected On\nconstructor,toString,x,24 Nov 2020";
  expect(readPieces(connections, "Connections.csv", [text]).mentions[0]?.name).toBe("constructor toString");
});

test("two people of one name stay two, one address is one person", () => {
  const row = (slug: string, company: string): string =>
    `Ada,Ferri,${slug === "" ? "" : `https://www.linkedin.com/in/${slug}`},,${company},,24 Nov 2020`;
  expect(read(row("", "Arco"), row("", "Tela")).mentions.length).toBe(2);
  expect(read(row("ada-1", "Arco"), row("ada-2", "Arco")).mentions.length).toBe(2);
  expect(read(row("ada-1", "Arco"), row("ADA-1", "Arco")).skipped).toEqual([{ reason: "duplicate", count: 1 }]);
});

test("markup and formulas in names are only text", () => {
  const reading = read('<img onerror=alert(1)>,"=HYPERLINK(""x"")",javascript:alert(1),,,,24 Nov 2020');
  expect(reading.mentions[0]).toMatchObject({ name: '<img onerror=alert(1)> =HYPERLINK("x")', identities: [] });
});
