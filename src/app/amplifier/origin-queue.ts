import { type CircleId, type PersonId, type SourceId, sourceId } from "../../core/model/ids.ts";
import type { Basis } from "../../core/model/network.ts";
import type { PersonCard, View } from "../../engine/protocol.ts";

/** Ego's own word as a source; of what carries a tie it stands for seeing or calling one another. */
export const SELF = sourceId("declared");
/** Circles offered for one person at most. */
const MOST_CIRCLES = 10;

/** Who shows in one source and nowhere else, and of whom ego has not said where they met; the strongest first. */
export function untold({ people, sources }: Pick<View, "people" | "sources">): readonly PersonId[] {
  const own = sources.findIndex(({ id }) => id === SELF);
  const mine = own < 0 ? 0 : 1 << own;
  const rows = people.ids.flatMap((_, row) => {
    const bits = people.sources[row] ?? 0;
    return (bits & mine) === 0 && (bits & (bits - 1)) === 0 && people.origin[row] === 0 ? [row] : [];
  });
  const weight = (row: number): number => {
    const known = people.strength[row] ?? 0;
    return Number.isNaN(known) ? 0 : known;
  };
  return rows.toSorted((a, b) => weight(b) - weight(a) || a - b).flatMap((row) => people.ids[row] ?? []);
}

/** The circles they may come from: their own first, then ego's other ones. */
export function circlesOffered({ circles }: Pick<View, "circles">, card: Pick<PersonCard, "circles">): View["circles"] {
  const theirs = new Set(card.circles.map(({ id }) => id));
  return [
    ...circles.filter(({ id }) => theirs.has(id)),
    ...circles.filter(({ id, basis }) => basis !== "suggested" && !theirs.has(id)),
  ].slice(0, MOST_CIRCLES);
}

/** Where a tie may have been born, as it would be said, and how that is known. */
export type Guess = { readonly circle: CircleId | null; readonly source: SourceId | null; readonly basis: Basis };

/**
 * What can be seen of where the tie was born; `null` when nothing can. A source that shows someone is where they are
 * seen, which is not where one met them: unless ego said so, that is inferred. Two circles of one name are none.
 */
export function guessOf({ bornIn, circles }: Pick<PersonCard, "bornIn" | "circles">): Guess | null {
  if (bornIn === null) return null;
  const { source, basis } = bornIn;
  const [circle, ...more] = bornIn.circle === null ? [] : circles.filter(({ name }) => name === bornIn.circle);
  if (circle !== undefined && more.length === 0) return { circle: circle.id, source: null, basis };
  if (source === null || source === SELF) return null;
  return { circle: null, source, basis: basis === "declared" ? basis : "inferred" };
}
