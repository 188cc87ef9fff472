import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Change } from "./change.ts";
import type { PersonId } from "./ids.ts";

/**
 * What is kept of someone who is forgotten: for each id they ever had, the SHA-256 of salt and id, in hex,
 * sorted. Enough to know them again when a file names them, not enough to tell who they were.
 */
export function marksOf(aliases: readonly PersonId[], salt: string): readonly string[] {
  return aliases.map((alias) => bytesToHex(sha256(utf8ToBytes(`${salt} ${alias}`)))).toSorted();
}

/** The change that forgets a person. `salt`: fresh random hex digits, so that two logs cannot be compared. */
export function forgetting(aliases: readonly PersonId[], salt: string): Extract<Change, { kind: "forget" }> {
  return { kind: "forget", salt, marks: marksOf(aliases, salt) };
}
