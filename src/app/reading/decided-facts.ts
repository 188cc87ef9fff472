import type { SourceId } from "../../core/model/ids.ts";
import type { LogLine } from "../../engine/protocol.ts";
import type { FirstWords } from "../words/first.ts";

/** A line of the log as a sentence in the person's language. */
export function told({ change, names, circle }: LogLine, { decided, terms }: FirstWords): string {
  const source = "source" in change && change.source !== null ? platformName(change.source, terms) : "";
  return decided.sentence({ change, names, circle, source });
}

/** Several changes made at one stroke, in one sentence. */
export function toldTogether(lines: readonly LogLine[], words: FirstWords): string {
  const [first] = lines;
  if (first === undefined) return "";
  return lines.length === 1 ? told(first, words) : words.decided.forgotten(lines.length);
}

/** A source bears its platform's name, also when it is no longer there. */
export function platformName(source: SourceId, terms: FirstWords["terms"]): string {
  return Object.entries(terms.platforms).find(([platform]) => platform === source)?.[1] ?? source;
}
