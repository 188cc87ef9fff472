import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { exampleChanges, exampleFiles } from "../../../../fixtures/example/example.ts";
import { analyse } from "../../../../src/core/analysis/analyse.ts";
import { buildNetwork } from "../../../../src/core/network/build.ts";
import { reportReader } from "../../../../src/core/read/networks/report.ts";
import { chooseReader } from "../../../../src/core/read/readers.ts";
import type { Report } from "../../../../src/core/report/contract.ts";
import { writeReport } from "../../../../src/core/report/report.ts";
import { byText } from "../../../../src/core/model/ids.ts";
import type { Reading } from "../../../../src/core/model/reading.ts";
import { checkReader, readPieces, shuffledJson } from "../../../support/check-reader.ts";
import { readTexts } from "../../../support/read-texts.ts";
import { TODAY } from "../../../support/sketch.ts";

const PATH = "fare-rete-report-2026-11-23.json";

const network = buildNetwork({ files: readTexts(exampleFiles(TODAY)), changes: exampleChanges(), day: TODAY });
const analysis = analyse(network, { day: TODAY, seed: 1 });
const text = writeReport({ network, analysis, app: "1.0.0", names: true, pseudonymKey: null });
const report = JSON.parse(text) as Report;
const read = (given: string): Reading => readPieces(reportReader, PATH, [given]);

/** Every name with the names of its circles, one line a person. */
function told(people: readonly { readonly name: string; readonly circles: readonly string[] }[]): readonly string[] {
  return people.map(({ name, circles }) => [name, ...[...circles].toSorted(byText)].join(" | ")).toSorted(byText);
}

test("a report with names, read back, tells the same people and circles, since when, and who knows whom", () => {
  const reading = read(text);
  const circleName = new Map(report.circles.map(({ id, name }) => [id, name]));
  expect(reading.used).toBe(report.people.length);
  expect(reading.used).toBeGreaterThan(1_000);
  expect(reading.skipped).toEqual([]);
  const circlesOf = reading.mentions.map((): Set<string> => new Set());
  for (const { mention, environment } of reading.memberships) circlesOf[mention]?.add(environment.name);
  const back = reading.mentions.map(({ name }, at) => ({ name, circles: [...(circlesOf[at] ?? [])] }));
  const written = report.people.map(({ name, circles }) => ({
    name,
    circles: [...new Set(circles.map((id) => circleName.get(id) ?? ""))].filter((circle) => circle !== ""),
  }));
  expect(told(back)).toEqual(told(written));
  const dated = (kind: string): number => reading.traces.filter((of) => of.kind === kind && of.day !== null).length;
  expect(dated("contact-listed")).toBe(report.people.filter(({ since }) => since !== null).length);
  expect(dated("last-contact")).toBe(report.people.filter(({ lastContact }) => lastContact !== null).length);
  expect(reading.acquaintances?.length).toBe(
    new Set(report.ties.filter(({ basis }) => basis !== "inferred").map(({ a, b }) => `${a} ${b}`)).size,
  );
  expect(reading.egoFacts.length).toBeGreaterThan(0);
});

test("a network built from a report alone has the same people and circles again", () => {
  const files = [
    { platform: "report" as const, path: PATH, reader: "report/fare-rete", reading: read(text), error: null },
  ];
  const again = buildNetwork({ files, changes: [], day: TODAY });
  const names = (of: typeof network): readonly string[] => of.people.map(({ name }) => name).toSorted(byText);
  expect(names(again)).toEqual(names(network));
  expect(again.ego.names[0]).toBe(network.ego.names[0]);
  const circles = (of: typeof network): readonly string[] =>
    of.circles
      .map(({ name, kind, people, silhouettes }) => [name, kind, people.length, silhouettes].join("|"))
      .toSorted(byText);
  expect(circles(again)).toEqual(circles(network));
  const work = (of: typeof network): readonly string[] =>
    of.people.map(({ name, position, company, note }) => [name, position, company, note].join("|")).toSorted(byText);
  expect(work(again)).toEqual(work(network));
  const seen = (of: typeof network): readonly string[] => {
    const name = new Map(of.people.map((person) => [person.id, person.name]));
    return of.alterTies
      .filter(({ basis }) => basis !== "inferred")
      .map(({ a, b }) => [name.get(a) ?? "", name.get(b) ?? ""].toSorted(byText).join("|"))
      .toSorted(byText);
  };
  expect(seen(again)).toEqual(seen(network));
});

test("a family without a name comes back as the family", () => {
  const reading = read(
    '{"format":"fare-rete/report","circles":[{"id":"f","name":"","kind":"family"},{"id":"n","name":"","kind":"work"}],"people":[{"id":"a","name":"Anna","circles":["f","n"]}]}',
  );
  expect(reading.memberships.map(({ environment }) => environment)).toEqual([{ kind: "family", name: "" }]);
});

test("a report with pseudonyms tells nobody and says why", () => {
  const veiled = writeReport({ network, analysis, app: "1.0.0", names: false, pseudonymKey: "k" });
  const reading = read(veiled);
  expect(reading.mentions).toEqual([]);
  expect(reading.memberships).toEqual([]);
  expect(reading.findings).toEqual([{ code: "no-names-inside", line: null }]);
  expect(reading.skipped).toEqual([{ reason: "no-name", count: report.people.length }]);
});

test("an address is told without signs that cannot be seen or turn the writing round", () => {
  const [mention] = read(
    '{"format":"fare-rete/report","people":[{"id":"a","name":"Lidia Novino","identities":[{"kind":"facebook-name","value":"Lidi\\u200ba\\u0000 \\u202eNovino"}]}]}',
  ).mentions;
  expect(mention?.identities.map(({ value }) => value)).toEqual(["Lidia Novino", "fare-rete/a"]);
});

test("something else in a report's clothes is told, and a report is known under any name", () => {
  const codes = (given: string): readonly string[] => read(given).findings.map(({ code }) => code);
  expect(codes('{"format":"fare-rete/report"}')).toEqual(["unknown-shape"]);
  expect(codes('{"format":"fare-rete/report","people":[]}')).toEqual(["holds-nothing"]);
  expect(codes('{"format":"fare-rete/report","people":[{"id":"a","name":"Anna"},{"id":"b","na')).toEqual(["cut-short"]);
  expect(codes("")).toEqual(["cut-short"]);
  const odd = read(
    '{"format":"fare-rete/report","people":[null,{"id":"","name":"x"},{"id":"a"},{"id":"b","name":"Bice"},{"id":"b","name":"Bice"}]}',
  );
  expect(odd.used).toBe(1);
  expect(odd.skipped).toEqual([
    { reason: "duplicate", count: 1 },
    { reason: "no-name", count: 2 },
    { reason: "wrong-shape", count: 1 },
  ]);
  const chosen = chooseReader("x.json", text.slice(0, 32_768));
  expect(chosen === null || chosen === "closed" ? chosen : chosen.id).toBe("report/fare-rete");
});

checkReader({
  reader: reportReader,
  path: PATH,
  text: readFileSync(new URL("../../../../fixtures/networks/report.json", import.meta.url), "utf8"),
  snapshot: "snapshots/report.snap",
  rows: 7,
  shuffle: shuffledJson,
});
