import { expect, test } from "vitest";

import { exampleChanges, exampleFiles } from "../../../fixtures/example/example.ts";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { type Exported, type FileKind, writeExport } from "../../../src/core/export/export.ts";
import { layOut } from "../../../src/core/map/lay-out.ts";
import { circleId } from "../../../src/core/model/ids.ts";
import type { Network } from "../../../src/core/model/network.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import type { Report } from "../../../src/core/report/contract.ts";
import { drawnPlate } from "../../support/drawn-plate.ts";
import { readTexts } from "../../support/read-texts.ts";
import { saidWords } from "../../support/said-words.ts";
import { TODAY } from "../../support/sketch.ts";
import { TABLE_WORDS } from "../../support/table-words.ts";

const KINDS: readonly FileKind[] = ["json", "people", "ties", "gexf", "graphml"];

/** The example with a note on somebody, and with a circle too small to be told. */
const plainly = buildNetwork({ files: readTexts(exampleFiles(TODAY)), changes: exampleChanges(), day: TODAY });
const note = "Ombrellificio zafferanato: mi deve un favore";
const network: Network = {
  ...plainly,
  people: plainly.people.map((person, at) => (at === 0 ? { ...person, note } : person)),
  circles: [
    ...plainly.circles,
    {
      id: circleId("zz"),
      name: "Quartetto Strampalato",
      kind: "friends",
      basis: "declared",
      people: plainly.people.slice(1, 3).map(({ id }) => id),
      silhouettes: 0,
      sources: [],
    },
  ],
};
const analysis = analyse(network, { day: TODAY, seed: 1 });
const known = new Map<string, Exported>();

/** A file of the example, made once. */
function made(as: FileKind, key: string | null, looked = false): Exported {
  const sign = [as, key, looked].join();
  const exported = known.get(sign) ?? fresh(as, key, looked);
  known.set(sign, exported);
  return exported;
}

function fresh(as: FileKind, key: string | null, looked = false, of = { network, analysis }): Exported {
  const names = key === null;
  return writeExport({ ...of, app: "1.0.0", names, pseudonymKey: key, as, words: TABLE_WORDS, looked });
}

const reportOf = (key: string | null): Report => JSON.parse(made("json", key).text) as Report;

/** Every word of three letters and more of a name, address, company, note, circle, context or file of the example. */
const SECRET = saidWords([
  network.ego.names,
  network.ego.identities.map(({ value }) => value),
  network.people.map(({ name, names, identities, position, company, note, offers, seeks }) => [
    [name, names, position, company, note, offers, seeks],
    identities.map(({ value }) => value),
  ]),
  network.environments.map(({ name }) => name),
  network.circles.map(({ name }) => name),
  network.sources.flatMap((source) => source.files.map(({ path }) => path)),
]);

/** Words of a file that are ours or anybody's: keys, kinds, the method, the headings and states of tables, XML. */
const OURS = saidWords([
  reportOf("k").method,
  Object.keys(reportOf("k")),
  reportOf("k")
    .people.slice(0, 1)
    .map((person) => deepKeys(person)),
  reportOf("k").sources.map((source) => [deepKeys(source), source.platform, source.files]),
  reportOf("k").circles.map(({ kind }) => kind),
  deepKeys(reportOf("k")),
  TABLE_WORDS,
  "fare rete observed inferred declared active dormant cannot tell bridge door several circles medium strong weak cold cluster",
  "xml version encoding utf gexf xmlns http net viz graph graphml meta lastmodifieddate creator mode static class title type",
  "defaultedgetype undirected edgedefault graphdrawing org string double integer int attributes attribute attvalue attvalues",
  "color node nodes edge edges label weight source target value for key data attr band strength state roles environments since last contact",
]);

function deepKeys(of: unknown): readonly string[] {
  if (typeof of !== "object" || of === null) return [];
  return Object.entries(of).flatMap(([key, value]) => [key, ...deepKeys(value)]);
}

/** Secret words in a text: as words of their own, wherever they stand. */
const leaks = (text: string): readonly string[] =>
  [...saidWords(text)].filter((word) => SECRET.has(word) && !OURS.has(word) && !/^[a-f]+$/.test(word));

test("no word of a name, company, address or note of the example is in any file without names", () => {
  expect(SECRET.size).toBeGreaterThan(1_000);
  for (const word of ["ombrellificio", "strampalato", "ceresole"]) expect(SECRET.has(word)).toBe(true);
  for (const as of KINDS) {
    expect([as, leaks(made(as, "a key").text)]).toEqual([as, []]);
    expect([as, leaks(JSON.stringify(made(as, "a key", true).preview))]).toEqual([as, []]);
    // With names they are there: the test can fail.
    expect(leaks(made(as, null).text).length).toBeGreaterThan(100);
    expect(made(as, "a key nobody knows").text).not.toContain("nobody knows");
  }
});

test("nor in the drawing from which both pictures are painted", () => {
  const map = layOut(network, analysis, 1);
  const own = saidWords(
    "Gruppo La rete una persona novembre svg xmlns http www org Alegreya Iowan Old Style Palatino Georgia serif text font",
  );
  const words = (names: boolean) =>
    leaks(
      [...drawnPlate({ network, analysis, map }, 4096, names).matchAll(/<text[^>]*>([^<]*)</g)]
        .map(([, text]) => text)
        .join(" "),
    );
  expect(words(false).filter((word) => !own.has(word))).toEqual([]);
  expect(words(true).length).toBeGreaterThan(100);
});

test("invented names are different for everyone, made of no word said, and read like names", () => {
  const names = reportOf("k").people.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^[A-Z][a-z]+ [a-z]+( \d+)?$/);
    const held = [...SECRET].filter((word) => name.toLowerCase().includes(word));
    expect([name, held]).toEqual([name, []]);
  }
});

test("two files of the same network share no id, and no more names with the same figures than chance gives", () => {
  const [one, other] = [reportOf("one"), reportOf("other")];
  for (const as of KINDS) {
    const ids = (key: string) => new Set(made(as, key).text.match(/\b[0-9a-f]{16}\b/g));
    const seen = ids("one");
    expect(seen.size).toBeGreaterThan(100);
    expect([...ids("other")].filter((id) => seen.has(id))).toEqual([]);
  }
  const figures = ({ people }: Report) =>
    people.map(({ strength, state, since, bridging, roles }) =>
      JSON.stringify([strength, state, since, bridging, roles]),
    );
  const [a, b] = [figures(one), figures(other)];
  const alike = a.filter((figure, at) => figure === b[at]).length;
  const counts = new Map<string, number>();
  for (const figure of a) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  const byChance = [...counts.values()].reduce((sum, count) => sum + count ** 2, 0) / a.length;
  // Rows stand in the order of names; matched by chance alike ones are Poisson at the widest.
  expect(alike).toBeLessThan(byChance + 5 * Math.sqrt(byChance));
  // The measure sees a link where there is one.
  const same = figures(JSON.parse(fresh("json", "one").text) as Report);
  expect(a.filter((figure, at) => figure === same[at]).length).toBeGreaterThan(byChance + 5 * Math.sqrt(byChance));
});

test("the same key gives the same bytes, whatever the order of people was", () => {
  const turned = { ...network, people: network.people.toReversed(), ties: network.ties.toReversed() };
  const other = { network: turned, analysis: { ...analysis, people: analysis.people.toReversed() } };
  for (const as of ["json", "people"] as const) {
    const { text } = made(as, "seed 1");
    expect([as, fresh(as, "seed 1").text === text]).toEqual([as, true]);
    expect([as, fresh(as, "seed 1", false, other).text === text]).toEqual([as, true]);
  }
});

test("of nobody anything is told that fewer than five share", () => {
  const { people, ties } = reportOf("k");
  const open = reportOf(null);
  const rare = (values: readonly unknown[]): readonly string[] => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(JSON.stringify(value), (counts.get(JSON.stringify(value)) ?? 0) + 1);
    return [...counts].filter(([value, count]) => count < 5 && !["null", "[]"].includes(value)).map(([value]) => value);
  };
  const told = (of: Report["people"]) => ({
    since: of.map(({ since }) => since),
    last: of.map(({ lastContact }) => lastContact),
    circles: of.map(({ circles }) => circles),
    carriedBy: of.map(({ carriedBy }) => carriedBy),
    roles: of.map(({ roles }) => roles),
    state: of.map(({ state }) => state),
    band: of.map(({ strength }) => strength?.band ?? null),
    strength: of.map(({ strength }) => strength?.value ?? null),
    frequency: of.map(({ strength }) => strength?.parts.frequency ?? null),
    door: of.map(({ bridging }) => bridging?.door ?? null),
    environments: of.map(({ bridging }) => bridging?.environments ?? null),
    bornIn: of.map(({ bornIn }) => bornIn),
    membership: of.map(({ membership }) => membership),
  });
  for (const [what, values] of Object.entries(told(people))) expect([what, rare(values)]).toEqual([what, []]);
  expect(Object.values(told(open.people)).filter((values) => rare(values).length > 0).length).toBeGreaterThan(7);
  expect(rare(ties.map(({ weight }) => weight))).toEqual([]);
  const degrees = (of: Report["ties"]): readonly number[] => {
    const count = new Map<string, number>();
    for (const { a, b } of of) for (const id of [a, b]) count.set(id, (count.get(id) ?? 0) + 1);
    return [...count.values()].toSorted((x, y) => y - x);
  };
  const most = degrees(ties);
  expect(most[0]).toBe(most[4]);
  expect(degrees(open.ties)[0]).not.toBe(degrees(open.ties)[4]);
  // What it costs: few ties, and figures near the true ones.
  expect(ties.length).toBeGreaterThan(open.ties.length * 0.95);
  const sum = (of: Report["people"]): number => of.reduce((total, { strength }) => total + (strength?.value ?? 0), 0);
  expect(sum(people) / sum(open.people)).toBeGreaterThan(0.97);
  expect(sum(people) / sum(open.people)).toBeLessThan(1.03);
});

test("what is looked at stands in the file, the rows that tell most, and what stays out is counted", () => {
  const { preview, text } = made("people", "k", true);
  const [headings = [], ...rows] = preview?.rows ?? [];
  expect(text.startsWith(`\uFEFF${headings.join(",")}\r\n`)).toBe(true);
  expect(rows).toHaveLength(5);
  for (const row of rows) expect(text).toContain(`\r\n${row.join(",")}\r\n`);
  const filled = (row: readonly string[]): number => row.filter((cell) => cell !== "").length;
  const all = text.split("\r\n").map((line) => filled(line.split(",")));
  expect(Math.min(...rows.map(filled))).toBe(all.slice(1).toSorted((a, b) => b - a)[4]);
  for (const as of ["gexf", "graphml"] as const)
    for (const [line = ""] of made(as, "k", true).preview?.rows ?? [])
      expect(made(as, "k").text).toContain(`\n${line}`);
  const open = reportOf(null);
  expect(preview?.withheld).toMatchObject({
    names: open.people.filter(({ name }) => name !== "").length,
    ties: open.ties.length - reportOf("k").ties.length,
  });
  expect(preview?.withheld?.groups).toBeGreaterThan(0);
  expect(preview?.withheld?.texts).toBeGreaterThan(100);
  expect(made("people", null, true).preview?.withheld).toBeNull();
  expect(made("people", "k").preview).toBeNull();
});
