import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { personId, type PersonId } from "./ids.ts";

/**
 * A short name for a text that is the same on every machine: the first 64 bits of its SHA-256 as 16
 * hex digits. Two different keys among 100,000 collide with a chance of about 3 in ten billion.
 */
export function digest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 8));
}

/** An id of whoever was written down by hand under this card (`add-person`); one of their aliases ever after. */
export const personOfCard = (card: string): PersonId => personId(digest(`card-uid:${card}`));
