import type { SourceId } from "../../core/model/ids.ts";
import type { PersonCard, View } from "../../engine/protocol.ts";
import type { Words } from "../words/words.ts";

/** Where the tie was born and what shows it, in sentences. */
export function originOf(card: PersonCard, view: View, { person, terms, format }: Words): readonly string[] {
  const { bornIn, since } = card;
  const lines: string[] = [];
  if (bornIn?.circle !== null && bornIn?.circle !== undefined) lines.push(person.bornInCircle(bornIn.circle));
  else if (bornIn?.source !== null && bornIn?.source !== undefined) {
    lines.push(person.bornInSource(platformOf(view, bornIn.source, terms)));
  } else lines.push(person.unknownOrigin);
  if (since !== null) lines.push(person.since(format.day(since)));
  const sources = card.sources.map((source) => platformOf(view, source, terms));
  if (sources.length > 0) lines.push(person.seenIn(format.list(sources)));
  return lines;
}

/** A source's name inside a sentence. */
export function platformOf(view: View, source: SourceId, terms: Words["terms"]): string {
  const platform = view.sources.find(({ id }) => id === source)?.platform;
  return platform === undefined ? "" : terms.platformsInText[platform];
}
