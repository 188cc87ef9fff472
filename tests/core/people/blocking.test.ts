import { expect, test } from "vitest";

import { pairsToCompare } from "../../../src/core/people/blocking.ts";
import type { Unit } from "../../../src/core/people/units.ts";

const unit = (given: string, family: string, stratum: string): Unit => ({
  root: 0,
  key: `${stratum} ${given} ${family}`,
  strata: [stratum],
  forms: [{ given, family, partial: false }],
  nameKeys: [[given, family].toSorted().join(" ")],
  contexts: [],
  places: [],
  spellings: [`${given} ${family}`],
});
const paired = (...units: readonly Unit[]): number => [...pairsToCompare(units)].length;

test.each([
  ["one letter more", "zelinda quarantotti", "zelinda quarantoti"],
  ["another first letter of the family name", "zelinda zuarantotti", "zelinda quarantotti"],
  ["parts swapped", "quarantotti zelinda", "zelinda quarantotti"],
  ["a short form", "beppe zamparelli", "giuseppe zamparelli"],
])("%s keeps a pair together", (_, one, other) => {
  const [[given = "", family = ""], [otherGiven = "", otherFamily = ""]] = [one.split(" "), other.split(" ")];
  expect(paired(unit(given, family, "linkedin"), unit(otherGiven, otherFamily, "facebook"))).toBe(1);
});

test("two accounts of one platform are never compared, two cards of one book only under one name", () => {
  expect(paired(unit("anna", "neri", "linkedin"), unit("anna", "neri", "linkedin"))).toBe(0);
  expect(paired(unit("anna", "neri", "address-book/book"), unit("anna", "neri", "address-book/book"))).toBe(1);
  expect(paired(unit("anna", "neri", "address-book/book"), unit("anna", "nero", "address-book/book"))).toBe(0);
});

test("thirty thousand contacts against a few friends are a few comparisons, not millions", () => {
  const letters = "abcdefghilmnopqrstuvz";
  const word = (at: number): string =>
    Array.from({ length: 4 }, (_, place) => letters[Math.floor(at / 21 ** place) % 21]).join("");
  const crowd = Array.from({ length: 30_000 }, (_, at) => unit(word(at * 7919), word(at * 104_729), "linkedin"));
  const friends = Array.from({ length: 50 }, (_, at) => unit(word(at * 7919), word(at * 104_729), "facebook"));
  const pairs = [...pairsToCompare([...crowd, ...friends])];
  expect(pairs.length).toBeGreaterThanOrEqual(50);
  expect(pairs.length).toBeLessThan(30_000);
});
