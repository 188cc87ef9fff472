import type { SourceId } from "../../core/model/ids.ts";
import type { Platform } from "../../core/model/platform.ts";
import type { PersonCard, View } from "../../engine/protocol.ts";
import type { Words } from "../words/words.ts";

/** Where the tie was born and what shows it, in sentences. */
export function originOf(card: PersonCard, view: View, { person, terms, format }: Words): readonly string[] {
  const { bornIn, since } = card;
  const lines: string[] = [];
  if (bornIn?.circle !== null && bornIn?.circle !== undefined) lines.push(person.bornInCircle(bornIn.circle));
  else if (bornIn?.source !== null && bornIn?.source !== undefined) {
    lines.push(person.bornInSource(terms.platformsFrom[platformOf(view, bornIn.source)]));
  } else lines.push(person.unknownOrigin);
  if (since !== null) lines.push(person.since(format.day(since)));
  const sources = card.sources.map((source) => terms.platforms[platformOf(view, source)]);
  if (sources.length > 0) lines.push(person.seenIn(format.list(sources)));
  return lines;
}

/** The service behind a source. */
export function platformOf(view: View, source: SourceId): Platform {
  return view.sources.find(({ id }) => id === source)?.platform ?? "declared";
}
