import type { CircleId, PersonId, SourceId } from "./ids.ts";

/** What sort of context a circle is. Ten kinds, as the report promises. */
export type CircleKind =
  | "family"
  | "school"
  | "work"
  | "friends"
  | "neighbourhood"
  | "community"
  | "sport"
  | "volunteering"
  | "holidays"
  | "other";

/** A context declared by ego or known from the files. Never found by the algorithm. */
export type Circle = {
  readonly id: CircleId;
  readonly name: string;
  readonly kind: CircleKind;
  /** `declared` by ego, `suggested` from the files, `confirmed` when ego agreed to a suggestion. */
  readonly basis: "declared" | "confirmed" | "suggested";
  /** Sorted, distinct. */
  readonly people: readonly PersonId[];
  /** How many more ego says belong, without naming them. */
  readonly silhouettes: number;
  /** Sources that show this circle; `declared` for ego's own word. */
  readonly sources: readonly SourceId[];
};
