import fc from "fast-check";
import { compress } from "lzma1";
import { expect, test } from "vitest";
import { openLzma } from "../../src/engine/lzma.ts";

const packed = (bytes: Uint8Array): Uint8Array => Uint8Array.from(compress(bytes, 5));
/** Opened in two steps, as the app is. */
function opened(bytes: Uint8Array): Buffer {
  const { size, bytes: take } = openLzma(packed(bytes));
  const middle = Math.floor(size / 3);
  return Buffer.concat([take(0, middle), take(middle, size)]);
}

test("what another implementation packed comes out as it went in: anything, and what repeats itself at any distance", () => {
  const phrases = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 8 });
  const repeating = fc
    .tuple(phrases, fc.array(fc.nat({ max: 7 }), { maxLength: 400 }))
    .map(([parts, order]) => Uint8Array.from(order.flatMap((at) => [...(parts[at % parts.length] ?? [])])));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 3000 }), repeating), (bytes) => {
      if (bytes.length === 0) return;
      expect(opened(bytes).equals(Buffer.from(bytes))).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("distances of every slot are told: the same words come again after ever longer other things", () => {
  let seed = 1;
  const noise = (count: number): number[] =>
    Array.from({ length: count }, () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % 256);
  const words = [...new TextEncoder().encode("fare rete, non solo contatti")];
  const bytes = Uint8Array.from(
    [2, 9, 60, 300, 2_000, 20_000, 150_000].flatMap((gap) => [...words, ...noise(gap)]).concat(words),
  );
  expect(opened(bytes).equals(Buffer.from(bytes))).toBe(true);
});
