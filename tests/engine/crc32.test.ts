import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32 } from "../../src/engine/crc32.ts";

const of = (...pieces: readonly Uint8Array[]): number => {
  const check = crc32();
  for (const piece of pieces) check.add(piece);
  return check.value();
};

test("the checksum of the nine digits is the one every standard prints", () => {
  expect(of(new TextEncoder().encode("123456789"))).toBe(0xcbf4_3926);
  expect(of()).toBe(0);
});

test("pieces cut anywhere give the checksum of the whole", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (bytes, cut) => {
      expect(of(bytes.subarray(0, cut), bytes.subarray(cut))).toBe(of(bytes));
    }),
  );
});
