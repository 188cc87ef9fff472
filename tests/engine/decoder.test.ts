import fc from "fast-check";
import { expect, test } from "vitest";
import { createDecoder } from "../../src/engine/decoder.ts";

function decode(pieces: readonly Uint8Array[]): { text: string; odd: boolean } {
  const decoder = createDecoder();
  const text = pieces.map((piece) => decoder.push(piece)).join("") + decoder.end();
  return { text, odd: decoder.odd() };
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\uFEFF${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let i = 0; i < units.length; i++) view.setUint16(2 * i, units.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

const ITALIAN = "Nome,Città\nZoë Brandt,Forlì\nLÙCIA D’AÒSTA,Cefalù 🎻\n";

test("UTF-8 with and without a mark is read alike, and the mark is gone", () => {
  expect(decode([utf8(ITALIAN)])).toEqual({ text: ITALIAN, odd: false });
  expect(decode([utf8(`\uFEFF${ITALIAN}`)])).toEqual({ text: ITALIAN, odd: false });
});

test("UTF-16 is told by its mark or by its NULs, in either order of bytes", () => {
  for (const littleEndian of [true, false]) {
    for (const mark of [true, false]) {
      expect(decode([utf16(ITALIAN, littleEndian, mark)])).toEqual({ text: ITALIAN, odd: false });
    }
  }
});

test("what Outlook wrote in windows-1252 is read as windows-1252", () => {
  expect(decode([latin1("Società,Città\nCaffè Perù\x80\n")])).toEqual({
    text: "Società,Città\nCaffè Perù€\n",
    odd: false,
  });
});

test("one damaged byte among accents does not turn the whole file into mojibake, and is told", () => {
  const before = [utf8("Forlì\n"), Uint8Array.of(0xff), utf8("Cefalù\n")];
  expect(decode(before)).toEqual({ text: "Forlì\n\uFFFDCefalù\n", odd: true });
  const first = [utf8("Plain\n"), Uint8Array.of(0xff), utf8("Forlì Cefalù\n")];
  expect(decode(first)).toEqual({ text: "Plain\n\uFFFDForlì Cefalù\n", odd: true });
});

/** UTF-8 with a fold after every so many bytes, wherever that falls. */
function folded(text: string, every: number, fold: string): Uint8Array {
  const bytes = [...utf8(text)];
  return Uint8Array.from(bytes.flatMap((byte, i) => (i > 0 && i % every === 0 ? [...utf8(fold), byte] : [byte])));
}

test("a letter folded in two is one letter again; folds between letters stay", () => {
  expect(decode([latin1("CN=Nicol\xc3\r\n \xb2:x\r\n y")])).toEqual({ text: "CN=Nicolò:x\r\n y", odd: false });
  expect(decode([latin1("\xf0\x9f\n\t\x8e\xbb \xe2\x82\r\n \xac")])).toEqual({ text: "🎻 €", odd: false });
});

test("what only looks like a folded letter is left as it is", () => {
  // A line that ends in half a letter and one that begins with something else; an empty line between; windows-1252.
  expect(decode([latin1("Forl\xc3\xac\xc3\r\n x")])).toEqual({ text: "Forlì\uFFFD\r\n x", odd: true });
  expect(decode([latin1("Forl\xc3\xac\xc3\r\n\r\n \xac")])).toEqual({ text: "Forlì\uFFFD\r\n\r\n \uFFFD", odd: true });
  expect(decode([latin1("caff\xe8 \xdf\r\n \xab")])).toEqual({ text: "caffè ß\r\n «", odd: false });
});

test("folded by octets anywhere and cut anywhere, text without folds is the text", () => {
  const text = "Zoë Brandt Forlì 🎻 €uro – Lùcia d’Aòsta ".repeat(3);
  for (const fold of ["\r\n ", "\n\t"]) {
    for (let every = 4; every <= 11; every++) {
      const bytes = folded(text, every, fold);
      const whole = decode([bytes]);
      expect(whole.odd).toBe(false);
      expect(whole.text.replaceAll(fold, "")).toBe(text);
      expect(decode([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
      for (let at = 0; at < bytes.length; at += 3) expect(decode([bytes.slice(0, at), bytes.slice(at)])).toEqual(whole);
    }
  }
});

test("a file cut inside a letter keeps all before it", () => {
  const cut = utf8("Forlì Cefalù").slice(0, -1);
  expect(decode([cut])).toEqual({ text: "Forlì Cefal\uFFFD", odd: true });
});

test("an empty file is an empty text", () => {
  expect(decode([])).toEqual({ text: "", odd: false });
});

test("a mark in the middle of a text stays a character", () => {
  expect(decode([utf8("a\uFEFFb")]).text).toBe("a\uFEFFb");
});

test("cutting at every byte gives the same text as the whole", () => {
  const samples = [
    utf8(ITALIAN),
    utf16(ITALIAN, true, true),
    utf16(ITALIAN, false, false),
    latin1("Città\xe8x"),
    utf8("x\uFEFF"),
  ];
  for (const bytes of samples) {
    const whole = decode([bytes]);
    for (let at = 0; at <= bytes.length; at++) {
      expect(decode([bytes.slice(0, at), bytes.slice(at)])).toEqual(whole);
    }
    expect(decode([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
  }
});

test("whatever the bytes and wherever the cuts, the text is the same", () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 30 }).map(utf8),
      fc.uint8Array({ maxLength: 6 }),
      fc.string({ unit: "binary-ascii", maxLength: 2_000, minLength: 600 }).map(utf8),
      fc.constantFrom(
        ...[
          "\xe0\xa0",
          "\xc3\r\n ",
          "\xb2",
          "\xe2\x82\n\t",
          "\r\n \x9f\x8e",
          "\xed\xa0\x80",
          "\xf4\x90\x80\x80",
          "\xf0\x9f\x8e",
          "\xc0\xaf",
          "\xef\xbb\xbf",
        ].map(latin1),
      ),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(pieces, fc.array(fc.nat(4_000), { maxLength: 6 }), (parts, cuts) => {
      const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
      const at = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
      const cut = at.slice(1).map((end, i) => bytes.slice(at[i], end));
      expect(decode(cut)).toEqual(decode([bytes]));
    }),
    { numRuns: 400 },
  );
});

test("valid UTF-8 of any kind comes through unchanged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      fc.pre(!text.startsWith("\uFEFF") && !text.includes("\0") && !text.includes("\uFFFD") && text.isWellFormed());
      expect(decode([utf8(text)])).toEqual({ text, odd: false });
    }),
    { numRuns: 400 },
  );
});

test("the verdict on odd bytes does not depend on text beyond the next 64 KiB", () => {
  const far = utf8("plain ".repeat(20_000));
  const bytes = [utf8("plain "), latin1("caff\xe8 "), far, utf8("Forlì")];
  const { text } = decode(bytes);
  expect(text.startsWith("plain caffè plain")).toBe(true);
  expect(text.endsWith("ForlÃ¬")).toBe(true);
});
