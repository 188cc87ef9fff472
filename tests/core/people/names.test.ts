import { existsSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { COMMON_FAMILY, COMMON_GIVEN } from "../../../src/core/people/common-names.ts";
import { jaroWinkler } from "../../../src/core/people/jaro-winkler.ts";
import { displayKey, nameKey, namePart, nameWords } from "../../../src/core/people/names.ts";
import { isNickname } from "../../../src/core/people/nicknames.ts";

test.each([
  ["Dott.ssa Lucia D’Angelo", "lucia dangelo"],
  ["dott.rossi mario", "rossi mario"],
  ["Alfredo di Stefano", "alfredo distefano"],
  ["Di Stefano Alfredo", "distefano alfredo"],
  ["Ludwig van der Berg", "ludwig vanderberg"],
  ["Al Pacino", "al pacino"],
  ["José María Núñez", "jose maria nunez"],
  ["Łukasz Żółć", "lukasz zolc"],
  ["Jürgen Weiß", "jurgen weiss"],
  ["Иван Щукин", "ivan shchukin"],
  ["Νίκος Ψαρράς", "nikos psarras"],
  ["Øyvind Ærø", "oyvind aero"],
  ["王小明", "王小明"],
  ["Marco 🚀 Verdi 👩🏽‍💻", "marco verdi"],
  ["𝓜𝓪𝓻𝓬𝓸 Neri", "marco neri"],
  ["Jane Doe, Ph.D.", "jane doe"],
  ["Anna Bianchi, MBA, PMP®", "anna bianchi"],
  ["Rossi, Mario", "rossi mario"],
  ["Rossi, Al", "rossi al"],
  ["Anna Rossi (Bianchi)", "anna rossi"],
  ["Anne-Marie O'Neil", "anne marie oneil"],
  ["G.B. Rossi", "g b rossi"],
  ["Ing.", "ing"],
  ["anna@neri.it", ""],
  ["  ", ""],
])("%s has the words “%s”", (name, words) => {
  expect(nameWords(name).join(" ")).toBe(words);
});

test("swapped, accented and decorated spellings have one key", () => {
  const keys = ["Niccolò De Luca", "DE LUCA NICCOLO", "Dr. Niccolò de Luca ✨", "Niccolo\u0300 De Luca"].map((name) =>
    nameKey(nameWords(name)),
  );
  expect(new Set(keys).size).toBe(1);
});

test("a part of a name is one word, whatever its spaces", () => {
  expect(namePart("Maria Grazia")).toBe(namePart("Mariagrazia"));
  expect(namePart("De Luca")).toBe("deluca");
});

test("display names differ by more than case and spaces", () => {
  expect(displayKey("Anna  NERI ")).toBe("anna neri");
  expect(displayKey("José")).not.toBe(displayKey("Jose"));
});

test("lists of common names are in the form names are compared in", () => {
  for (const part of [...COMMON_GIVEN, ...COMMON_FAMILY].flat()) expect(namePart(part)).toBe(part);
  expect([...COMMON_GIVEN, ...COMMON_FAMILY].map((list) => list.length)).toEqual([300, 300, 300, 300]);
});

test("short forms go both ways and are no relation", () => {
  expect([isNickname("beppe", "giuseppe"), isNickname("giuseppe", "beppe"), isNickname("bill", "william")]).toEqual([
    true,
    true,
    true,
  ]);
  expect([isNickname("beppe", "peppe"), isNickname("mario", "maria")]).toEqual([false, false]);
});

const ORACLE = new URL("../../../../shared/oracles/jaro_winkler.json", import.meta.url);

test.skipIf(!existsSync(ORACLE))(
  "Jaro–Winkler is the oracle's to 1e-6 (skipped where the oracles are not beside the checkout)",
  () => {
    const pairs: readonly (readonly [string, string, number, number])[] = JSON.parse(readFileSync(ORACLE, "utf8"));
    expect(pairs.length).toBeGreaterThan(10);
    for (const [a, b, , expected] of pairs) {
      expect(jaroWinkler(a, b)).toBeCloseTo(expected, 6);
      expect(jaroWinkler(b, a)).toBeCloseTo(expected, 6);
    }
  },
);
