import type { Remainder } from "../core/analysis/analysis.ts";
import type { Day } from "../core/model/day.ts";
import type { SourceId } from "../core/model/ids.ts";

/** The network as it stood on a day. */
export type Earlier = {
  readonly day: Day;
  readonly people: number;
  readonly clusters: number;
  readonly bridges: number;
  /** Ties that were alive then, as far as the sources saw; `null` where none saw contact yet. */
  readonly alive: number | null;
  /** People whom nothing dates: whether they were there cannot be told. */
  readonly undated: number;
};

/** What remains with some sources switched off. */
export type Left = {
  /** Sorted. */
  readonly off: readonly SourceId[];
  readonly remainder: Remainder;
};
