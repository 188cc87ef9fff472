import fc from "fast-check";
import { expect, test } from "vitest";
import { agree, capital, inWords, spokenShare } from "../../src/app/words/plural.ts";

test("only exactly one takes the singular", () => {
  expect([0, 1, 2, 21].map((count) => agree(count, "persona", "persone"))).toEqual([
    "persone",
    "persona",
    "persone",
    "persone",
  ]);
});

test("up to ten is written out, beyond in figures", () => {
  expect(inWords(10, "it", String)).toBe("dieci");
  expect(inWords(11, "it", String)).toBe("11");
  expect(capital(inWords(3, "en", String))).toBe("Three");
});

test("three quarters are said as three in four, and only exact shares are called exact", () => {
  expect(spokenShare(75, 100)).toEqual({ part: 3, of: 4, exact: true });
  expect(spokenShare(76, 100)).toEqual({ part: 3, of: 4, exact: false });
  expect(spokenShare(2, 100)).toBeNull();
  expect(spokenShare(5, 0)).toBeNull();
});

test("a spoken share is never further than one in twenty from the truth", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30_000 }), fc.integer({ min: 0, max: 30_000 }), (of, some) => {
      const part = Math.min(some, of);
      const told = spokenShare(part, of);
      if (told !== null) expect(Math.abs(told.part / told.of - part / of)).toBeLessThan(0.05);
      else expect(part / of <= 0.06 || part / of >= 0.94).toBe(true);
    }),
  );
});
