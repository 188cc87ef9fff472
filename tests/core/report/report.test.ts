import { expect, test } from "vitest";

import { analyse } from "../../../src/core/analysis/analyse.ts";
import { NOTHING_READ } from "../../../src/core/model/reading.ts";
import type { Network } from "../../../src/core/model/network.ts";
import { sourceId } from "../../../src/core/model/ids.ts";
import type { Report } from "../../../src/core/report/contract.ts";
import { formatReport } from "../../../src/core/report/format.ts";
import { writeReport } from "../../../src/core/report/report.ts";
import { reportChecker } from "../../support/report-schema.ts";
import { idOf, sketch, TODAY } from "../../support/sketch.ts";

const LINKEDIN = sourceId("linkedin");

/** Invented people with everything a report can say, and every text that must not leave without leave. */
function example(): Network {
  const drawn = sketch(`
    source linkedin 2012-01-01..2026-11-20
    source facebook
    Zerbinetta in linkedin facebook since 2014-03-09
    Zerbinetta ~ linkedin 2026-11-01 2026-10-01> 2026-09-01< 2026-08-15
    Brunilde in linkedin since 2015-01-01
    Brunilde ~ linkedin 2019-01-10 2019-02-10 2019-03-10 2019-04-10
    [company] Tessitura-Qualunque: Brunilde Callisto Dulcamara Euridice Fiordiligi Guglielmo
    [conversation] Corale-Vattelapesca: Zerbinetta Leporello Masetto Norina Orsola
    [event] : Zerbinetta Leporello Masetto
    (sport) Ginnasio-Vattimo +12: Zerbinetta Leporello Masetto
    (work?) Tessitura-Qualunque: Brunilde Callisto Dulcamara Euridice Fiordiligi Guglielmo
    (friends) Quartetto: Orsola Norina
    Leporello — Norina 0.4
    Masetto — Orsola declared
    Rodolfo in linkedin
  `);
  return {
    ...drawn,
    ego: {
      ...drawn.ego,
      names: ["Melisenda Vattelapesca"],
      identities: [{ source: LINKEDIN, kind: "email", value: "melisenda@qualunque.example" }],
    },
    people: drawn.people.map((person) => ({
      ...person,
      names: [person.name, `${person.name} Vattelapesca`],
      position: "Direttrice Ombrellificio",
      company: "Tessitura-Qualunque",
      identities: [
        { source: LINKEDIN, kind: "email" as const, value: `${person.name.toLowerCase()}@qualunque.example` },
      ],
    })),
    sources: drawn.sources.map((source) => ({
      ...source,
      coverage: { from: TODAY, to: TODAY },
      files: [
        {
          platform: source.platform,
          path: "inbox/zerbinetta_vattelapesca/message_1.json",
          reader: "facebook/messages",
          error: null,
          reading: {
            used: 3,
            skipped: [
              { reason: "spam" as const, count: 2 },
              { reason: "draft" as const, count: 1 },
            ],
            findings: [],
            mentions: [],
            traces: [],
            conversations: [],
            memberships: [],
            egoFacts: [],
            seesContact: true,
          },
        },
        {
          platform: source.platform,
          path: "Brunilde/altro.txt",
          reader: null,
          error: "unknown-file" as const,
          reading: NOTHING_READ,
        },
      ],
    })),
  };
}

const schemaErrors = reportChecker();
const network = example();
const analysis = analyse(network, { day: TODAY, seed: 7 });
const open = () => writeReport({ network, analysis, app: "1.0.0", names: true, pseudonymKey: null });
const veiled = (key: string) => writeReport({ network, analysis, app: "1.0.0", names: false, pseudonymKey: key });
const parsed = (text: string): Report => JSON.parse(text) as Report;

test("both kinds of report keep the published schema", () => {
  expect(schemaErrors(JSON.parse(open()))).toEqual([]);
  expect(schemaErrors(JSON.parse(veiled("k")))).toEqual([]);
});

test("the schema refuses what the contract does not allow", () => {
  const report = parsed(open());
  expect(schemaErrors({ ...report, version: 2 })).not.toEqual([]);
  expect(
    schemaErrors({ ...report, people: report.people.map((person) => ({ ...person, state: undefined })) }),
  ).not.toEqual([]);
  expect(schemaErrors({ ...report, made: { ...report.made, day: "2026-13-01" } })).not.toEqual([]);
  expect(schemaErrors({ ...report, made: { ...report.made, names: "pseudonyms" } })).not.toEqual([]);
  expect(schemaErrors({ ...report, somethingNew: 1 })).toEqual([]);
});

test("the same input gives the same bytes", () => {
  expect(open()).toBe(open());
  expect(veiled("k")).toBe(veiled("k"));
  const again = analyse(example(), { day: TODAY, seed: 7 });
  expect(writeReport({ network: example(), analysis: again, app: "1.0.0", names: true, pseudonymKey: null })).toBe(
    open(),
  );
});

test("a report read back and written again is the same report", () => {
  for (const text of [open(), veiled("k")]) expect(formatReport(parsed(text))).toBe(text);
});

test("arrays are sorted by id", () => {
  for (const report of [parsed(open()), parsed(veiled("k"))]) {
    for (const list of [report.sources, report.people, report.circles, report.clusters]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(report.ties.map(({ a, b }) => `${a} ${b}`)).toEqual(report.ties.map(({ a, b }) => `${a} ${b}`).sort());
    for (const { a, b } of report.ties) expect(a < b).toBe(true);
  }
});

test("with names, people are told as the network knows them", () => {
  const report = parsed(open());
  const zerbinetta = report.people.find(({ name }) => name === "Zerbinetta");
  expect(zerbinetta).toMatchObject({
    id: idOf("Zerbinetta"),
    since: "2014-03-09",
    lastContact: { day: "2026-11-01", source: "linkedin" },
    state: "active",
    names: ["Zerbinetta", "Zerbinetta Vattelapesca"],
    carriedBy: ["facebook", "linkedin"],
  });
  expect(report.circles.map(({ name }) => name)).toContain("Ginnasio-Vattimo");
  expect(report.sources[0]?.files.map(({ path }) => path)).toEqual([
    "Brunilde/altro.txt",
    "inbox/zerbinetta_vattelapesca/message_1.json",
  ]);
});

test("ties say their basis, and inferred ones only when probable", () => {
  const bases = new Set(parsed(open()).ties.map(({ basis }) => basis));
  expect(bases).toEqual(new Set(["declared", "observed", "inferred"]));
  for (const { basis, weight } of parsed(open()).ties)
    if (basis === "inferred") expect(weight).toBeGreaterThanOrEqual(0.3);
});

test("without names no word of any name, address, path or place is in the bytes", () => {
  const text = veiled("a key nobody knows").toLowerCase();
  const said = JSON.stringify([
    network.ego,
    network.people,
    network.environments.map(({ name }) => name),
    network.circles.map(({ name }) => name),
    network.sources.flatMap(({ files }) => files.map(({ path }) => path)),
  ]);
  const words = new Set(said.toLowerCase().match(/[a-zà-ÿ]{3,}/g));
  // The report's own vocabulary, which some of these words share.
  const ours = JSON.stringify([
    parsed(veiled("k")).method,
    Object.keys(parsed(veiled("k"))),
    "names identities source sources kind linkedin facebook messages basis declared company position people circles environments",
  ]).toLowerCase();
  const leaked = [...words].filter((word) => !ours.includes(word) && text.includes(word) && !/^[a-f]+$/.test(word));
  expect(leaked).toEqual([]);
  expect(words.has("zerbinetta") && words.has("qualunque")).toBe(true);
  expect(text).not.toContain("a key nobody knows");
});

test("two keys share no id", () => {
  const ids = (text: string): readonly string[] => text.match(/"[0-9a-f]{16}"/g) ?? [];
  const first = new Set(ids(veiled("one")));
  expect(first.size).toBeGreaterThan(network.people.length);
  expect(ids(veiled("two")).filter((id) => first.has(id))).toEqual([]);
  expect(ids(open()).filter((id) => first.has(id))).toEqual([]);
});

test("without names, days are cut to the year, small groups merged, counts kept", () => {
  const report = parsed(veiled("k"));
  const days =
    veiled("k")
      .match(/\d{4}-\d\d-\d\d/g)
      ?.filter((day) => day !== "2026-11-23") ?? [];
  expect(days.filter((day) => !day.endsWith("-01-01"))).toEqual([]);
  expect(
    report.circles.map(({ kind, people, name }) => ({ kind, people, name })).sort((a, b) => a.people - b.people),
  ).toEqual([
    { kind: "other", people: 5, name: "other" },
    { kind: "work", people: 6, name: "work 1" },
  ]);
  expect(report.people).toHaveLength(network.people.length);
  expect(report.amplifier.whole).toEqual(parsed(open()).amplifier.whole);
  const known = new Set(report.circles.map(({ id }) => id));
  for (const { circles } of report.people) for (const id of circles) expect(known.has(id)).toBe(true);
  expect(report.clusters.every(({ name }) => /^(Cluster \d+|other)$/.test(name))).toBe(true);
});

test("no names and no key is our own mistake", () => {
  expect(() => writeReport({ network, analysis, app: "1.0.0", names: false, pseudonymKey: null })).toThrow();
});
