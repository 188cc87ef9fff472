import { expect, test } from "vitest";

import { COMMON_FAMILY } from "../../../src/core/people/common-names.ts";
import { mergePeople } from "../../../src/core/people/merge.ts";
import { sketchFile } from "../../support/sketch-files.ts";

/** What becomes of connections and cards: each person's spellings, and how many questions are asked. */
function met(connections: string, cards: string): { readonly people: readonly string[]; readonly asked: number } {
  const files = [sketchFile("linkedin", "Connections.csv", connections), sketchFile("address-book", "a.vcf", cards)];
  const [one, other] = [files, files.toReversed()].map((order) =>
    mergePeople({ files: order, changes: [], typed: [] }),
  );
  expect(one?.people).toEqual(other?.people);
  expect(one?.proposals).toEqual(other?.proposals);
  return {
    people: (one?.people ?? []).map(({ names }) => names.join(" = ")).toSorted(),
    asked: one?.proposals.length ?? 0,
  };
}

const ZELINDA = "Zelinda|Quarantotti /zq @Tessitura_Valdora: listed 2019-01-01";

test.each([
  ["a family name", "Quarantotti"],
  ["a given name", "Zelinda"],
])("%s alone and the company are the one person who has both", (_, word) => {
  const { people, asked } = met(ZELINDA, `${word} #1 @Tessitura_Valdora: address-book`);
  expect(people).toHaveLength(1);
  expect(asked).toBe(0);
});

test.each([
  ["without a company", "Quarantotti #1"],
  ["at another company", "Quarantotti #1 @Officina_Braida"],
  ["a letter apart", "Quarantoti #1 @Tessitura_Valdora"],
])("one word %s joins nobody and asks nothing", (_, card) => {
  expect(met(ZELINDA, `${card}: address-book`)).toMatchObject({
    people: [expect.any(String), expect.any(String)],
    asked: 0,
  });
});

test.each(["Rossi", COMMON_FAMILY[0]?.at(-1) ?? ""])(
  "a common word joins nobody: %s at the town hall is many",
  (word) => {
    const { people } = met(
      `Zelinda|${word} /zr @Comune_di_Valdora: listed 2019-01-01`,
      `${word} #1 @Comune_di_Valdora: address-book`,
    );
    expect(people).toHaveLength(2);
  },
);

test("one word and an unknown company are no question, even to someone once called by that word", () => {
  const { people, asked } = met(
    `Zelinda|Quarantotti /zq: listed 2019-01-01
     Quarantotti /zq: endorsement in 2020-01-01`,
    "Quarantotti #1 @Tessitura_Valdora: address-book",
  );
  expect(people).toHaveLength(2);
  expect(asked).toBe(0);
});

test("a firm called like the family says no more than the name", () => {
  const { people, asked } = met(
    "Zelinda|Quarantotti /zq @Quarantotti_e_figli: listed 2019-01-01",
    "Quarantotti #1 @Quarantotti_e_figli: address-book",
  );
  expect(people).toHaveLength(2);
  expect(asked).toBe(0);
});

test("brother and sister at one company: their family name is a question, never a guess", () => {
  const { people, asked } = met(
    `${ZELINDA}\nFerruccio|Quarantotti /fq @Tessitura_Valdora: listed 2019-01-01`,
    "Quarantotti #1 @Tessitura_Valdora: address-book",
  );
  expect(people).toHaveLength(3);
  expect(asked).toBe(2);
});

test("who has the whole name comes before who has one word", () => {
  const { people } = met(
    ZELINDA,
    `Zelinda|Quarantotti #1: address-book
     Quarantotti #2 @Tessitura_Valdora: address-book`,
  );
  expect(people).toEqual(["Quarantotti", "Zelinda Quarantotti"]);
});

test("… also where a rare company says more than a frequent given name", () => {
  const letters = (at: number): string =>
    String.fromCharCode(...[676, 26, 1].map((by) => 97 + (Math.floor(at / by) % 26)));
  const crowd = Array.from({ length: 3000 }, (_, at) => {
    const word = letters(at);
    return `Nome${word}|Cognome${word} /p${at} @Ditta${word}: listed 2012-01-01`;
  });
  const { people } = met(
    [...crowd, "Giuseppe|Quarantotti /gq @Tessitura_Valdora: listed 2019-01-01"].join("\n"),
    `Giuseppe|Quarantotti #1: address-book
     Quarantotti #2 @Tessitura_Valdora: address-book`,
  );
  expect(people.filter((names) => names.includes("Quarantotti"))).toEqual(["Giuseppe Quarantotti", "Quarantotti"]);
});

test("parts swapped with a slip are one person at one company only", () => {
  const other = (company: string): readonly string[] =>
    met(ZELINDA, `Quarantotti|Zemlinda #1 @${company}: address-book`).people;
  expect(other("Tessitura_Valdora")).toHaveLength(1);
  expect(other("Officina_Braida")).toHaveLength(2);
});

test("two established names are two also where both lists put the family name first", () => {
  const { people } = met(
    "Bailey|Quarantotti /bq @Tessitura_Valdora: listed 2019-01-01",
    "Bradley|Quarantotti #1 @Tessitura_Valdora: address-book",
  );
  expect(people).toHaveLength(2);
});
