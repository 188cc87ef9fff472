import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import type { Reading } from "../../../../src/core/model/reading.ts";
import type { Dice } from "../../../../src/core/model/dice.ts";
import { networkReader } from "../../../../src/core/read/networks/network-file.ts";
import { checkReader, expectSound, readPieces, rowsOf, shuffledList } from "../../../support/check-reader.ts";

const fixture = (path: string): string =>
  readFileSync(new URL(`../../../../fixtures/networks/${path}`, import.meta.url), "utf8");

const read = (text: string, path = "rete.gexf"): Reading => readPieces(networkReader, path, [text]);

/** Path, nodes and edges counted by hand, words that must not be kept. */
const FILES = [
  ["gephi.gexf", 13, "colleghi", "coro"],
  ["networkx.graphml", 7, "neighbours"],
  ["yed.graphml", 4, "sorelle"],
] as const;

for (const [path, rows, ...secrets] of FILES) {
  const shuffle = path.startsWith("yed") ? null : shuffledElements;
  checkReader({
    reader: networkReader,
    path,
    text: fixture(path),
    snapshot: `snapshots/${path}.snap`,
    rows,
    shuffle,
    secrets,
  });
}

/** Nodes among nodes and edges among edges in another order. */
function shuffledElements(text: string, dice: Dice): string {
  let mixed = text;
  for (const element of [/<node [^>]*?(?:\/>|>[^]*?<\/node>)/g, /<edge [^>]*?(?:\/>|>[^]*?<\/edge>)/g]) {
    const order = [...shuffledList(mixed.match(element) ?? [], dice)];
    mixed = mixed.replace(element, () => order.pop() ?? "");
  }
  return mixed;
}

const gexf = (inside: string, before = ""): string =>
  `<?xml version="1.0"?>${before}<gexf><graph>${inside}</graph></gexf>`;

test("without ego in it everyone is a contact, with ego only whom ego has an edge to", () => {
  const two =
    '<nodes><node id="a" label="Anna Rìgoni"/><node id="b" label="Bruno Sòla"/></nodes><edges><edge source="a" target="b"/></edges>';
  expect(read(gexf(two)).traces.length).toBe(2);
  expect(read(gexf(two)).acquaintances).toEqual([{ a: 0, b: 1 }]);
  const withEgo = two.replace("Anna Rìgoni", "Me");
  expect(read(gexf(withEgo)).traces).toEqual([{ mention: 1, kind: "contact-listed", day: null, direction: "both" }]);
  expect(read(gexf(withEgo)).acquaintances).toBeUndefined();
  expect(read(gexf(withEgo)).egoFacts.length).toBe(1);
  const twoEgos = withEgo.replace("Bruno Sòla", "You");
  expect(read(gexf(twoEgos)).egoFacts).toEqual([]);
});

test("the same id in two files is two people unless the name is the same in files of one name", () => {
  const one = (label: string): string => gexf(`<nodes><node id="1" label="${label}"/></nodes>`);
  const card = (text: string, path: string): unknown => read(text, path).mentions[0]?.identities[0]?.value;
  expect(card(one("Anna"), "a.gexf")).not.toBe(card(one("Anna"), "b.gexf"));
  expect(card(one("Anna"), "a.gexf")).not.toBe(card(one("Bruno"), "a.gexf"));
  expect(card(one("Anna"), "x/A (2).gexf")).toBe(card(one("Anna"), "a.gexf"));
});

test("entities a document makes up stay as written, so nothing grows", () => {
  const levels = Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY lol${String(i + 1)} "${`&lol${String(i)};`.repeat(10)}">`,
  );
  const doctype = `<!DOCTYPE gexf [<!ENTITY lol0 "ha">${levels.join("")}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
  const start = performance.now();
  const reading = read(
    gexf('<nodes><node id="1" label="Anna &lol9;"/><node id="2" label="Eva &file;"/></nodes>', doctype),
  );
  expect(performance.now() - start).toBeLessThan(1_000);
  expect(reading.mentions.map(({ name }) => name)).toEqual(["Anna &lol9;", "Eva &file;"]);
});

test("nesting, odd names and a million attributes are bounded", () => {
  const start = performance.now();
  expect(read(gexf("<nodes>".repeat(200_000))).findings).toEqual([
    { code: "too-deep", line: null },
    { code: "holds-nothing", line: null },
  ]);
  expect(
    read(gexf(`<node ${Array.from({ length: 50_000 }, (_, i) => `a${String(i)}="x"`).join(" ")} id="1" label="Anna"/>`))
      .mentions.length,
  ).toBe(1);
  const odd = read(
    gexf(
      '<node id="__proto__" label="constructor"/><node id="" label="<b>x</b>"/><node label="=1+1"/><edge source="__proto__" target=""/>',
    ),
  );
  expectSound(odd);
  expect("label" in {}).toBe(false);
  for (const shape of [
    "<",
    "<node ",
    '<node id="',
    "&#x",
    "<!--",
    "<![CDATA[",
    "</node>",
    '<edge source="1" target="2"/>',
    "<a/>",
    "]]>",
  ]) {
    const hostile = `<gexf>${shape.repeat(Math.ceil(200_000 / shape.length))}`;
    const before = performance.now();
    expectSound(read(hostile));
    if (performance.now() - before > 300) console.log(`${shape} ${(performance.now() - before).toFixed(0)} ms`);
  }
  expect(performance.now() - start).toBeLessThan(8_000);
});

test("a network of 20,000 people and 100,000 edges is read in a moment", () => {
  const nodes = Array.from(
    { length: 20_000 },
    (_, i) => `<node id="${String(i)}" label="Persona Prova${String(i)}x"/>`,
  );
  const edges = Array.from(
    { length: 100_000 },
    (_, i) => `<edge source="${String((i * 7) % 20_000)}" target="${String((i * 13 + 5) % 20_000)}"/>`,
  );
  const text = gexf(`<nodes>${nodes.join("\n")}</nodes><edges>${edges.join("\n")}</edges>`);
  const start = performance.now();
  const reading = read(text);
  const took = performance.now() - start;
  console.log(
    `gexf: ${(text.length / 1e6).toFixed(1)} MB, ${String(reading.mentions.length)} people, ${String(reading.acquaintances?.length)} pairs in ${took.toFixed(0)} ms`,
  );
  expect(rowsOf(reading)).toBe(120_000);
  // Measured 0.9 s beside eight others; the limit only catches a change of order.
  expect(took).toBeLessThan(8_000);
});

test("an empty network says so, one cut short too", () => {
  const codes = (text: string): readonly string[] => read(text).findings.map(({ code }) => code);
  expect(codes(gexf(""))).toEqual(["holds-nothing"]);
  expect(codes("")).toEqual(["cut-short", "holds-nothing"]);
  expect(codes('<gexf><graph><nodes><node id="1" label="Anna"/><node id="2" la')).toEqual(["cut-short"]);
});
