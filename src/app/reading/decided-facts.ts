import type { CircleId, SourceId } from "../../core/model/ids.ts";
import type { LogLine, View } from "../../engine/protocol.ts";
import type { DecidedFacts } from "../words/facts.ts";
import type { Words } from "../words/words.ts";

/** A line of the log as a sentence in the person's language. */
export const told = (line: LogLine, view: View, words: Words): string =>
  words.decided.sentence(decidedFacts(line, view, words));

/** Several changes made at one stroke, in one sentence. */
export function toldTogether(lines: readonly LogLine[], view: View, words: Words): string {
  const [first] = lines;
  if (first === undefined) return "";
  return lines.length === 1 ? told(first, view, words) : words.decided.forgotten(lines.length);
}

function decidedFacts({ change, names }: LogLine, view: View, { terms }: Words): DecidedFacts {
  return {
    change,
    names,
    circle: "circle" in change ? circleName(change.circle, view) : "",
    source: change.kind === "remove-source" ? platformName(change.source, terms) : "",
  };
}

/** A circle's name; when it is gone, the last it was given. */
function circleName(circle: CircleId, view: View): string {
  const there = view.circles.find(({ id }) => id === circle);
  if (there !== undefined) return there.name;
  const named = view.log.findLast(
    ({ change }) => (change.kind === "draw-circle" || change.kind === "rename-circle") && change.circle === circle,
  );
  return named !== undefined && "name" in named.change ? (named.change.name ?? "") : "";
}

/** A source bears its platform's name, also when it is no longer there. */
export function platformName(source: SourceId, terms: Words["terms"]): string {
  return Object.entries(terms.platforms).find(([platform]) => platform === source)?.[1] ?? source;
}
