import ICAL from "ical.js";
import Papa from "papaparse";
import { expect, test } from "vitest";

import { analyse } from "../../../src/core/analysis/analyse.ts";
import { circleCards } from "../../../src/core/export/circle-cards.ts";
import { type FileKind, writeCircle, writeExport } from "../../../src/core/export/export.ts";
import { csvOf, peopleTable, tiesTable } from "../../../src/core/export/people-table.ts";
import type { Network, Person } from "../../../src/core/model/network.ts";
import { networkReader } from "../../../src/core/read/networks/network-file.ts";
import { composeReport } from "../../../src/core/report/report.ts";
import { chooseReader } from "../../../src/core/read/readers.ts";
import { readPieces } from "../../support/check-reader.ts";
import { networkx, readByNetworkx } from "../../support/networkx.ts";
import { sketch, TODAY } from "../../support/sketch.ts";
import { TABLE_WORDS } from "../../support/table-words.ts";

/** Names as nobody should have them: formulas, markup, quotes, control characters, halves of characters, other alphabets. */
const ODD = [
  "=HYPERLINK(1)",
  "+39 Rossi",
  "-Bianchi",
  "@Verdi",
  "\tNeri",
  "\rGialli",
  "＝Viola",
  "O’Hara; =2+2",
  'Anna "la rossa", Blu\nseconda riga',
  "<Tom> & <Jerry> ]]> &amp;",
  "Bell\u0007 \u0000Nul \uD800Mezzo \uFFFE",
  "Ελένη 😀 Ünal",
];

function oddNetwork(): Network {
  const names = ODD.map((_, at) => `P${String(at)}`);
  const drawn = sketch(`
    source linkedin 2012-01-01..2026-11-20
    ${names.map((name) => `${name} in linkedin since 2014-03-09`).join("\n    ")}
    P0 ~ linkedin 2026-11-01 2026-10-01> 2026-09-01<
    [company] Officina: ${names.slice(0, 6).join(" ")}
    (choir) Coro +4: ${names.slice(2, 9).join(" ")}
    P1 — P2 declared
    P3 — P4 0.4
    P5 — P11 0.2
  `);
  const oddly = (person: Person): Person => {
    const at = names.indexOf(person.name);
    const name = ODD[at] ?? person.name;
    return {
      ...person,
      name,
      position: `Capo; di "tutto"`,
      company: "Officina, Rossi & figli",
      identities: [
        { source: drawn.sources[0]?.id ?? person.sources[0]!, kind: "email", value: `p${String(at)}@esempio.example` },
        { source: drawn.sources[0]?.id ?? person.sources[0]!, kind: "phone", value: `+39011555${String(at)}` },
        { source: drawn.sources[0]?.id ?? person.sources[0]!, kind: "linkedin-url", value: `zoë-brandt-${String(at)}` },
      ],
    };
  };
  return { ...drawn, people: drawn.people.map(oddly) };
}

const network = oddNetwork();
const analysis = analyse(network, { day: TODAY, seed: 1 });
const given = (names: boolean) => ({ network, analysis, app: "1.0.0", names, pseudonymKey: names ? null : "k" });
const made = (as: FileKind, names: boolean): string =>
  writeExport({ ...given(names), as, words: TABLE_WORDS, looked: false }).text;

test("tables are read back cell by cell, and no cell is a formula", () => {
  for (const names of [true, false]) {
    const report = composeReport(given(names));
    for (const [as, table] of [
      ["people", peopleTable(report, TABLE_WORDS)],
      ["ties", tiesTable(report, TABLE_WORDS)],
    ] as const) {
      const text = made(as, names);
      expect(text.startsWith("\uFEFF")).toBe(true);
      expect(text.endsWith("\r\n")).toBe(true);
      const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
      expect(errors).toEqual([]);
      const bare = (cell: string): string => cell.replaceAll("\0", "");
      expect(data.map((row) => row.map((cell) => cell.replaceAll(/(^|[;\t\r\n])'/g, "$1")))).toEqual(
        table.map((row) => row.map(bare)),
      );
      for (const row of data)
        for (const cell of row)
          for (const piece of cell.split(/;/)) expect(piece).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
    }
  }
  const told = Papa.parse<string[]>(made("people", true).slice(1)).data;
  expect(told.flat().filter((cell) => cell.startsWith("'")).length).toBeGreaterThan(ODD.length);
  // Outside quotes lines end in CRLF and nothing else.
  expect(csvOf([["a"], ["b"]])).toBe("\uFEFFa\r\nb\r\n");
});

test("without names the table has no column for them", () => {
  const [headings = []] = Papa.parse<string[]>(made("people", false).slice(1)).data;
  const { email, phone, profile, company, position, note } = TABLE_WORDS.headings;
  for (const heading of [email, phone, profile, company, position, note]) expect(headings).not.toContain(heading);
  const [open = []] = Papa.parse<string[]>(made("people", true).slice(1)).data;
  for (const heading of [email, phone, profile, company, position, note]) expect(open).toContain(heading);
});

test("our own reader of networks finds the same people and ties", () => {
  for (const as of ["gexf", "graphml"] as const)
    for (const names of [true, false]) {
      const { people, ties } = composeReport(given(names));
      const text = made(as, names);
      expect(chooseReader("x.txt", text.slice(0, 4_000))).toBe(networkReader);
      const reading = readPieces(networkReader, `fare-rete-network.${as}`, [text]);
      expect(reading.findings).toEqual([]);
      expect(reading.mentions).toHaveLength(people.length);
      expect(reading.acquaintances).toHaveLength(ties.length);
      if (!names) continue;
      expect(reading.mentions.map(({ company }) => company)).toEqual(people.map(({ company }) => company));
      expect(reading.mentions.map(({ position }) => position)).toEqual(people.map(({ position }) => position));
    }
});

test.skipIf(networkx === null)(
  "networkx finds the same people and ties, with what is said of them (needs python3-networkx)",
  () => {
    const files = ([true, false] as const).flatMap((names) =>
      (["gexf", "graphml"] as const).map((as) => ({ names, as, text: made(as, names) })),
    );
    const graphs = readByNetworkx(files.map(({ as, text }) => [as, text]));
    for (const [which, { names }] of files.entries()) {
      const { people, ties, clusters } = composeReport(given(names));
      const graph = graphs[which];
      if (graph === undefined) throw new Error("networkx read too few");
      expect(graph.directed).toBe(false);
      expect(graph.nodes.map(([id]) => id)).toEqual(people.map(({ id }) => id));
      const pairs = (all: readonly (readonly [string, string])[]) =>
        all.map((pair) => pair.toSorted().join()).toSorted();
      expect(pairs(graph.edges.map(([a, b]) => [a, b]))).toEqual(pairs(ties.map(({ a, b }) => [a, b])));
      for (const [at, person] of people.entries()) {
        const data = graph.nodes[at]?.[1];
        expect(data?.["label"]).toBe(shown(person.name));
        expect(data?.["state"]).toBe(person.state);
        expect(data?.["circles"]).toBe(person.circles.length);
        expect(data?.["strength"] ?? null).toBe(person.strength?.value ?? null);
        const { name } = clusters.find(({ id }) => id === person.cluster) ?? { name: undefined };
        if (person.cluster !== null) expect(data?.["cluster"]).toBe(name === "" ? person.cluster : name);
      }
      expect(graph.edges.reduce((sum, [, , { weight }]) => sum + Number(weight), 0)).toBeCloseTo(
        ties.reduce((sum, { weight }) => sum + weight, 0),
      );
      expect(new Set(graph.edges.map(([, , { basis }]) => basis))).toEqual(new Set(ties.map(({ basis }) => basis)));
    }
  },
);

/** A name as XML can hold it. */
const shown = (name: string): string => name.replaceAll(/\s+/g, " ").replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "");

test("the people of a circle are read as cards by another reader and by ours", () => {
  const [circle] = network.circles;
  if (circle === undefined) throw new Error("no circle");
  const text = writeCircle(network, circle.id);
  const cards = text.split(/(?<=END:VCARD\r\n)/).map((card) => new ICAL.Component(ICAL.parse(card)));
  const people = network.people.filter(({ id }) => circle.people.includes(id));
  expect(cards).toHaveLength(people.length);
  for (const line of text.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  // ical.js leaves the escaped semicolon of RFC 2426 as it is written.
  const value = (card: ICAL.Component, of: string): string =>
    String(card.getFirstPropertyValue(of)).replaceAll("\\;", ";");
  const told = cards.map((card) => value(card, "fn"));
  expect(new Set(told)).toEqual(new Set(people.map(({ name }) => cleaned(name))));
  for (const card of cards) {
    expect(card.getFirstPropertyValue("version")).toBe("3.0");
    expect(card.getFirstPropertyValue("categories")).toBe("Coro");
    expect(value(card, "email")).toContain("@esempio.example");
    expect(value(card, "tel")).toContain("+39011555");
    expect(value(card, "url")).toContain("https://www.linkedin.com/in/zo%C3%AB-brandt-");
    expect(value(card, "title")).toBe(`Capo; di "tutto"`);
  }
  const reader = chooseReader("circle.vcf", text);
  if (reader === null || reader === "closed") throw new Error("no reader for cards");
  const reading = readPieces(reader, "circle.vcf", [text]);
  expect(reading.mentions).toHaveLength(people.length);
  expect(reading.memberships.every(({ environment }) => environment.name === "Coro")).toBe(true);
  expect(circleCards([], "x")).toBe("");
});

const cleaned = (name: string): string => name.replaceAll(/\r\n?/g, "\n").replaceAll(/[^\P{Cc}\n]/gu, "");
