import { unpackWords } from "./words/pack.ts";
import english from "./words/packed-words-en.txt";
import italian from "./words/packed-words-it.txt";

/**
 * Seven words of 256 are 56 bits. A guess costs scrypt's half second and 128 MiB: a thousand good machines would take
 * half a million years to try them all.
 */
export const WORDS_OF_A_PASSPHRASE = 7;

/** The words of a language, one of them as likely as another. */
export const passphraseWords = (language: "it" | "en"): readonly string[] =>
  unpackWords(language === "it" ? italian : english);

/** A passphrase thrown with these dice: one number from 0 to 65,535 a word. 256 divides their range, so all are alike. */
export function passphraseOf(dice: Uint16Array, language: "it" | "en"): string {
  const words = passphraseWords(language);
  return [...dice].map((thrown) => words[thrown % words.length]).join(" ");
}

/** A passphrase as it counts, whatever way it was typed: lower case, no accents, one space between words. */
export const heardPassphrase = (typed: string): string =>
  typed
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
