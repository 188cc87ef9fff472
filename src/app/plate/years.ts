import { civil, day } from "../../core/model/day.ts";
import { NO_DAY, type SourceView, type View } from "../../engine/protocol.ts";
import { isThere } from "../state/lens-rows.ts";

/** The years a network can be followed through, and which of them each source sees. */
export type Years = {
  readonly first: number;
  readonly last: number;
  /** Sources with a date, in the order of the view. */
  readonly spans: readonly { readonly source: SourceView; readonly from: number; readonly to: number }[];
  /** People no source dates. */
  readonly undated: number;
};

/** `null` where nobody is dated, or all in one year: then there is nothing to play. */
export function yearsOf(view: View): Years | null {
  const last = civil(view.day).year;
  let first = last;
  let undated = 0;
  for (const since of view.people.since) {
    if (since === NO_DAY) undated++;
    else first = Math.min(first, civil(day(since)).year);
  }
  if (first >= last) return null;
  const spans = view.sources.flatMap((source) => {
    const { from, to } = source.coverage;
    if (from === null || to === null) return [];
    return [{ source, from: Math.max(first, civil(from).year), to: Math.min(last, civil(to).year) }];
  });
  return { first, last, spans, undated };
}

/** How many people were there at the end of a year, and which source showed most of that year's new ones. */
export function yearFacts(
  view: View,
  year: number,
): { readonly people: number; readonly first: { readonly source: SourceView; readonly count: number } | null } {
  const people = view.people.since.reduce((count, since) => count + (isThere(since, year) ? 1 : 0), 0);
  let first: { readonly source: SourceView; readonly count: number } | null = null;
  for (const source of view.sources) {
    const count = source.years.find((span) => span.year === year)?.firstSeen ?? 0;
    if (count > (first?.count ?? 0)) first = { source, count };
  }
  return { people, first };
}
