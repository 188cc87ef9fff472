import { byText } from "../model/ids.ts";

/**
 * What a file says of people: for every key a hash that only who has the passphrase can make, and the kinds of circles
 * its person is in. Written as hex digits, one entry after the other: 16 bytes of HMAC-SHA-256, 2 bytes of kinds.
 */
export type Entries = string;

export const HASH_DIGITS = 32;
const KINDS_DIGITS = 4;
/** Hex digits of one entry. */
export const ENTRY_DIGITS = HASH_DIGITS + KINDS_DIGITS;
/** A file has at least so many entries, and always a power of two: that is all its length tells. */
const LEAST_ENTRIES = 128;

/** A key as its hash, in hex digits. */
export type Hashed = { readonly hash: string; readonly kinds: number };

/**
 * Entries in order of their hashes, filled up to the next power of two with invented ones. Those have kinds that real
 * ones have, and hashes of pure chance, which real ones look like. `dice`: so many random bytes as hex digits.
 */
export function writeEntries(hashed: readonly Hashed[], dice: (bytes: number) => string): Entries {
  const kinds = new Map<string, number>();
  for (const one of hashed) kinds.set(one.hash, (kinds.get(one.hash) ?? 0) | one.kinds);
  const real = [...kinds].map(([hash, mask]) => hash + mask.toString(16).padStart(KINDS_DIGITS, "0"));
  const invented = Array.from({ length: lengthFor(real.length) - real.length }, () => {
    const like = real[Number.parseInt(dice(4), 16) % Math.max(1, real.length)] ?? "";
    return dice(HASH_DIGITS / 2) + like.slice(HASH_DIGITS).padStart(KINDS_DIGITS, "0");
  });
  return [...real, ...invented].toSorted(byText).join("");
}

/** Entries by hash: the kinds of each. */
export function readEntries(entries: Entries): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at < entries.length; at += ENTRY_DIGITS) {
    const kinds = Number.parseInt(entries.slice(at + HASH_DIGITS, at + ENTRY_DIGITS), 16);
    found.set(entries.slice(at, at + HASH_DIGITS), kinds);
  }
  return found;
}

const lengthFor = (real: number): number => {
  let length = LEAST_ENTRIES;
  while (length < real) length *= 2;
  return length;
};
