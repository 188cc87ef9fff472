import fc from "fast-check";
import { expect, test } from "vitest";

import { repairMojibake } from "../../src/core/read/text/mojibake.ts";

/** What Facebook does to a text: every byte of its UTF-8 becomes a character. */
const mangle = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(...Array.from("aàéìòùçñßÃ©Â â€™ðŸ😀漢")) }),
);

/** A text nobody would take for mojibake: plain, or with some character above a byte, or not made of UTF-8 bytes. */
const isNatural = (text: string): boolean => repairMojibake(text) === text;

test("repairing what Facebook mangled gives the text back", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(text.isWellFormed() && isNatural(text));
      expect(repairMojibake(mangle(text))).toBe(text);
    }),
    { numRuns: 3_000 },
  );
});

test("a text that is itself mojibake is repaired to the end, however often it was mangled", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 0, max: 3 }), (text, times) => {
      fc.pre(text.isWellFormed());
      let mangled = text;
      for (let i = 0; i < times; i++) mangled = mangle(mangled);
      expect(repairMojibake(mangled)).toBe(repairMojibake(text));
    }),
    { numRuns: 1_000 },
  );
});

test("repairing twice is repairing once", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, anyText.map(mangle)), (text) => {
      expect(repairMojibake(repairMojibake(text))).toBe(repairMojibake(text));
    }),
    { numRuns: 3_000 },
  );
});

test("bytes are decoded exactly as a strict decoder does", () => {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 12 }), (bytes) => {
      const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
      let expected = text;
      while (/[\x80-\xff]/.test(expected) && !/[^\0-\xff]/.test(expected)) {
        try {
          expected = strict.decode(Uint8Array.from(expected, (unit) => unit.charCodeAt(0)));
        } catch {
          break;
        }
      }
      expect(repairMojibake(text)).toBe(expected);
    }),
    { numRuns: 5_000 },
  );
});

test("Italian names, an emoji and a Polish initial come back whole", () => {
  for (const name of ["Niccolò Bàldi", "Perché Giù Così", "Anna Rìgoni 🌻", "Łucja", "Zoë O’Dell", "日本"]) {
    expect(repairMojibake(mangle(name))).toBe(name);
    expect(repairMojibake(name)).toBe(name);
  }
  expect(repairMojibake("Citt\u00e0")).toBe("Città");
});

test("bytes a strict decoder refuses are left as they are: overlong, surrogates, beyond Unicode, cut", () => {
  const refused = [
    "\u00c0\u0080",
    "\u00e0\u0080\u00af",
    "\u00f0\u0080\u0080\u00af",
    "\u00ed\u00a0\u0080",
    "\u00f4\u0090\u0080\u0080",
    "\u00f5\u0080\u0080\u0080",
    "\u00e2\u0082",
    "\u0080",
  ];
  for (const bytes of refused) expect(repairMojibake(`x${bytes}`)).toBe(`x${bytes}`);
});
