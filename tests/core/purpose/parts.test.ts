import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CIRCLE_KINDS } from "../../../src/core/model/circle.ts";
import { RESOURCES } from "../../../src/core/model/question.ts";
import { readDictionary, unpackTables } from "../../../src/core/purpose/dictionary.ts";
import { promise, spread } from "../../../src/core/purpose/order.ts";
import { findPhrases, fullest, phrasesOf } from "../../../src/core/purpose/phrases.ts";
import { stemsOf } from "../../../src/core/purpose/stems.ts";
import { packTables } from "../../../src/core/purpose/tables.ts";
import { meant, slips, vocabularyOf } from "../../../src/core/purpose/typing.ts";

test.each([
  ["insegnanti", "insegnante"],
  ["elettricisti", "elettricista"],
  ["ripararla", "riparare"],
  ["banche", "banca"],
  ["teaching", "teachers"],
  ["lavoratrice", "lavoratori"],
  ["mi si è rotta", "da aggiustare"],
  ["kids", "bambini"],
])("one stem for %s and %s", (a, b) => {
  expect(stemsOf(a)).toEqual(stemsOf(b));
});

test.each([
  ["cane", "canone"],
  ["porta", "portiere"],
  ["sarto", "sarta matta"],
])("different stems for %s and %s", (a, b) => {
  expect(stemsOf(a)).not.toEqual(stemsOf(b));
});

test("how people begin to ask says nothing", () => {
  expect(stemsOf("Mi serve qualcuno che mi aiuti a")).toEqual([]);
  expect(stemsOf("I'm looking for someone who can help me with")).toEqual([]);
});

test("slips are counted as one does with a finger, and not further than asked", () => {
  expect(slips("elettricista", "elettricsta", 2)).toBe(1);
  expect(slips("torino", "tornio", 2)).toBe(1);
  expect(slips("abc", "abc", 0)).toBe(0);
  expect(slips("abc", "xyz", 1)).toBe(2);
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(slips(a, b, 20)).toBe(slips(b, a, 20));
      expect(slips(a, b, 20) === 0).toBe(a === b);
    }),
  );
});

test("what was meant is near, begins the same and exists", () => {
  const vocabulary = vocabularyOf(
    new Map([
      ["elettricist", 3],
      ["elettric", 9],
      ["form", 4],
    ]),
  );
  expect(meant("elettricst", vocabulary)).toBe("elettricist");
  expect(meant("firm", vocabulary)).toBeNull();
  expect(meant("zzzzzz", vocabulary)).toBeNull();
});

test("a title is found only whole, a need when most of it is there; the fuller saying wins", () => {
  const phrases = phrasesOf(
    ["insegnante", "insegnante di sostegno", "rubinetto che perde acqua"].map((text) => [stemsOf(text)]),
  );
  const concepts = (text: string, whole: boolean): readonly number[] =>
    fullest(findPhrases(phrases, stemsOf(text), whole)).map(({ concept }) => concept);
  expect(concepts("insegnante di sostegno", true)).toEqual([1]);
  expect(concepts("sostegno", true)).toEqual([]);
  expect(concepts("il rubinetto perde", false)).toEqual([2]);
  expect(concepts("acqua", false)).toEqual([]);
});

const FOLDER = new URL("../../../src/core/purpose/dictionary/", import.meta.url);
const table = (name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(`${name}.tsv`, FOLDER), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));

test("the tables are whole: four cells, ids once, nothing empty, targets that exist", () => {
  const occupations = [...table("everyday-occupations"), ...table("office-occupations")];
  const needs = [...table("everyday-needs"), ...table("office-needs")];
  expect(occupations.length).toBeGreaterThanOrEqual(400);
  expect(needs.length).toBeGreaterThanOrEqual(300);
  const places = new Set(table("workplaces").map(([id = ""]) => `at:${id}`));
  const ids = new Set(occupations.map(([id]) => id));
  expect(ids.size).toBe(occupations.length);
  expect(new Set(needs.map(([id]) => id)).size).toBe(needs.length);
  const known = (target: string): boolean =>
    ids.has(target) ||
    CIRCLE_KINDS.some((kind) => target === `circle:${kind}`) ||
    RESOURCES.some((item) => target === `resource:${item}`) ||
    places.has(target);
  for (const row of [...occupations, ...needs]) {
    const [id = "", , it = "", en = ""] = row;
    expect(row, id).toHaveLength(4);
    for (const phrase of [...it.split(";"), ...en.split(";")]) expect(phrase.trim(), id).not.toBe("");
  }
  for (const [id = "", near = ""] of occupations) {
    for (const other of near.split(",")) expect(other === "" || ids.has(other), `${id}: ${other}`).toBe(true);
  }
  for (const [id = "", who = ""] of needs) {
    for (const target of who.split(",")) expect(known(target), `${id}: ${target}`).toBe(true);
  }
});

test("packed, the tables keep every trade with its titles, every need with whoever helps, and each a phrase", () => {
  const { occupations, needs, titles, asks } = readDictionary();
  const written = [...table("everyday-occupations"), ...table("office-occupations")];
  expect(occupations.map(({ it, en }) => [it, en])).toEqual(
    written.map(([, , it = "", en = ""]) => [it.split(";")[0]?.trim(), en.split(";")[0]?.trim()]),
  );
  expect(occupations.filter(({ position }) => position !== null).length).toBeGreaterThanOrEqual(5);
  for (const { who } of needs) expect(who.length).toBeGreaterThan(0);
  expect(new Set(titles.phrases.map(({ concept }) => concept)).size).toBe(occupations.length);
  expect(new Set(asks.phrases.map(({ concept }) => concept)).size).toBe(needs.length);
});

test("what a table names that is not there is left out", () => {
  const { occupations, needs, clues } = unpackTables(
    packTables({
      occupations: "a\tb,zzz\tuno\tone\nb\t\tdue\ttwo\n",
      needs: "n\ta,zzz,circle:moon,circle:school,at:moon,at:garden\tfiori\tflowers",
      clues: "n\t*petalo fiori\tvase\nzzz\tniente\tnothing",
      workplaces: "garden\tgiardino;garden",
    }),
  );
  expect(occupations[0]?.near).toEqual([1]);
  expect(needs[0]?.who).toEqual([
    { kind: "occupation", occupation: 0 },
    { kind: "circle", circle: "school" },
    { kind: "workplace", workplace: 0 },
  ]);
  expect([...clues.withStem]).toEqual([
    ["petal", [{ concept: 0, alone: true }]],
    ["vas", [{ concept: 0, alone: false }]],
  ]);
});

test("what one can do counts in full, the tie for seven tenths; an unknown tie like a slight one", () => {
  expect(promise(1, 1)).toBeCloseTo(1);
  expect(promise(1, 0)).toBeCloseTo(0.3);
  expect(promise(0.5, 0.5)).toBeCloseTo(0.325);
  expect(promise(1, null)).toBe(promise(1, 0.3));
});

test("the first five come from several worlds, and nobody is lost", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "c", null), { maxLength: 20 }), (worlds) => {
      const things = worlds.map((world, at) => ({ world, at }));
      const put = spread(things, ({ world }) => world);
      expect(put.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(things.map(({ at }) => at));
      const first = put.slice(0, 5);
      for (const world of ["a", "b", "c"]) {
        const there = first.filter((thing) => thing.world === world).length;
        const others = things.filter((thing) => thing.world !== world);
        const able =
          others.filter((thing) => thing.world === null).length +
          2 * new Set(others.flatMap(({ world: w }) => w ?? [])).size;
        if (there > 2) expect(able).toBeLessThan(5);
      }
    }),
  );
});
