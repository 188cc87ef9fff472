import type { Remainder } from "../../core/analysis/analysis.ts";
import type { SourceId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";
import type { RemainsFacts } from "../words/facts.ts";

/** Whether a source that is still on sees when one was in touch: where none does, no strength can be told. */
export const isSeen = ({ sources, summary }: View, off: readonly SourceId[]): boolean =>
  !summary.blind && sources.some(({ id, contactCoverage }) => contactCoverage !== null && !off.includes(id));

/** The facts of the sentence on what remains; what is not known yet is left out of it. */
export function remainsOf(
  view: View,
  off: readonly SourceId[],
  rest: Pick<Remainder, "people" | "circles"> & Partial<Remainder>,
): Omit<RemainsFacts, "everythingOff"> {
  const { people, circles, bridges } = view.amplifier.whole;
  return {
    people: { left: rest.people, of: people },
    circles: { left: rest.circles, of: circles },
    bridges: rest.bridges === undefined ? null : { left: Math.min(rest.bridges, bridges), of: bridges },
    strength: isSeen(view, off) ? (rest.strength ?? null) : null,
  };
}
