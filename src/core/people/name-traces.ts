import type { Mention } from "../model/mention.ts";
import { digest } from "../model/digest.ts";
import { nameWords } from "./names.ts";
import { plainLetters } from "./transliteration.ts";

/** A shorter name or account is found in too many texts that mean something else. */
const SHORTEST_TRACE = 5;

/** Where someone's name or account shows in texts that are not about them alone. */
export type NameTraces = {
  readonly isIn: (text: string) => boolean;
  /** The text, or a sign in its place that is always the same for the same text. */
  readonly masked: (text: string) => string;
  /** A path with every folder and file that gives them away masked. */
  readonly maskedPath: (path: string) => string;
};

/** Finds these people by whole names in either order, and by their addresses, numbers and accounts. */
export function nameTraces(mentions: readonly Mention[]): NameTraces {
  const traces = new Set<string>();
  for (const { name, identities } of mentions) {
    const words = nameWords(name);
    if (words.length > 1) for (const order of [words, words.toReversed()]) traces.add(closed(order.join("")));
    for (const { value } of identities) traces.add(closed(value));
  }
  const telling = [...traces].filter((trace) => trace.length >= SHORTEST_TRACE);
  const isIn = (text: string): boolean => {
    if (telling.length === 0) return false;
    const plain = closed(text);
    return telling.some((trace) => plain.includes(trace));
  };
  const masked = (text: string): string => (isIn(text) ? digest(text) : text);
  return {
    isIn,
    masked,
    maskedPath: (path) => (isIn(path) ? path.split("/").map(masked).join("/") : path),
  };
}

/** Letters and digits alone, in plain form: `Anna Neri`, `anna-neri` and `annaneri` are one. */
const closed = (text: string): string => plainLetters(text).replaceAll(/[^\p{L}\p{N}]/gu, "");
