import type { CircleId, PersonId, SourceId } from "./ids.ts";

/** What sort of context a circle is. Ten kinds, as the report promises. */
export type CircleKind = (typeof CIRCLE_KINDS)[number];

/** All kinds, in the order of the report's schema. */
export const CIRCLE_KINDS = [
  "family",
  "school",
  "work",
  "friends",
  "neighbourhood",
  "community",
  "sport",
  "volunteering",
  "holidays",
  "other",
] as const;

/** Who knows whom in a circle, in ego's words: everyone, small groups among themselves, hardly anyone. */
export type Cohesion = "all" | "groups" | "few";

/** When one sees a circle: nearly every week, now and then, or only in one part of the year. */
export type Season = "often" | "now-and-then" | "summer" | "winter" | "once-a-year" | "not-any-more";

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
  /** Left out where ego has not said. */
  readonly cohesion?: Cohesion;
  readonly season?: Season;
};
