import { useEffect } from "react";
import { civil, day, dayOf, type Day } from "../../core/model/day.ts";
import { NO_DAY, type View } from "../../engine/protocol.ts";

/** What one compares with: a day of the past, or one report or two. */
export type Chosen = {
  readonly kind: "past" | "report";
  /** `null` where the files reach back to none. */
  readonly day: Day | null;
  readonly files: readonly File[];
};

/** What was chosen last, for whoever comes back from a person's page. Only in memory. */
let last: Chosen | null = null;

export const chosenBefore = (): Chosen | null => last;

export function remember(chosen: Chosen): void {
  last = chosen;
}

/** With the network its comparison is forgotten too. */
export function useCompareForgotten(isForgotten: boolean): void {
  useEffect(() => {
    if (isForgotten) last = null;
  }, [isForgotten]);
}

const HALF_A_YEAR = 182;
const A_YEAR = 365;

/** Earlier days worth comparing with, the nearest first; none before anything is dated. */
export function pastDays(view: View): readonly Day[] {
  const first = view.people.since.reduce<number>(
    (least, since) => (since === NO_DAY ? least : Math.min(least, since)),
    view.day,
  );
  const { year } = civil(view.day);
  const ends = Array.from(
    { length: year - civil(day(first)).year },
    (_, at) => dayOf(year - 1 - at, 12, 31) ?? view.day,
  );
  return [day(view.day - HALF_A_YEAR), day(view.day - A_YEAR), ...ends].filter((then) => then > first);
}
