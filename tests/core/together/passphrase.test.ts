import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { heardPassphrase, passphraseOf, passphraseWords } from "../../../src/core/together/passphrase.ts";
import { packWords, unpackWords } from "../../../src/core/together/words/pack.ts";

/** Whether two words differ by one letter put in, left out or changed. */
function soundAlike(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}

test.each(["it", "en"] as const)("256 short words, none twice and none near another, in %s", (language) => {
  const words = passphraseWords(language);
  expect(words).toEqual(readFileSync(`src/core/together/words/${language}.txt`, "utf8").trim().split(/\s+/));
  expect(words.length).toBe(256);
  expect(new Set(words).size).toBe(256);
  expect(words.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
  const alike = words.flatMap((word, at) =>
    words.slice(at + 1).flatMap((other) => (soundAlike(word, other) ? [[word, other]] : [])),
  );
  expect(alike).toEqual([]);
});

test("packing loses nothing", () => {
  expect(unpackWords(packWords("alga abete\nabaco"))).toEqual(["alga", "abete", "abaco"]);
});

test("every word is as likely as any other, and seven are said", () => {
  const counts = new Map<string, number>();
  const thrown = Uint16Array.from({ length: 65_536 }, (_, number) => number);
  for (const word of passphraseOf(thrown, "it").split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
  expect(new Set(counts.values())).toEqual(new Set([256]));
  expect(counts.size).toBe(256);
  expect(passphraseOf(Uint16Array.of(1, 2, 3, 4, 5, 6, 7), "en").split(" ")).toHaveLength(7);
});

test("a passphrase is heard the same however it is typed", () => {
  for (const typed of ["albero mare sole", " Albero,  MARE… sole ", "albéro-mare-sole", "albero\nmare sole."]) {
    expect(heardPassphrase(typed)).toBe("albero mare sole");
  }
  expect(heardPassphrase("alberomare sole")).not.toBe("albero mare sole");
});
