import { DAYS_PER_YEAR } from "../model/day.ts";
import type { Standing } from "./standing.ts";
import { usefulness } from "./weak-ties.ts";

/** Silence from which a tie has been dormant for long: three years, as the studies define dormancy. */
export const LONG_DORMANT_DAYS = 3 * DAYS_PER_YEAR;

/**
 * Dormant ties, best to hear from again first: door × (0.3 + 0.7 past strength), past strength being
 * that of the day of the last contact, or ego's own word where there is one.
 *
 * People themselves would choose those they spent most time with, while the value of reconnecting
 * comes from novelty and trust: J. Walter, D. Z. Levin & J. K. Murnighan, "Reconnection Choices",
 * Organization Science 26 (2015).
 */
export function dormantTies(people: readonly Standing[]): readonly number[] {
  const worth = (of: Standing): number => usefulness(of.door, of.pastValue);
  return people
    .filter(({ state, said }) => state === "dormant" && said === null)
    .sort((a, b) => worth(b) - worth(a) || a.row - b.row)
    .map(({ row }) => row);
}

/** How many of them have been silent for three years or more. */
export const longDormant = (people: readonly Standing[]): number =>
  people.filter(
    ({ state, silence, said }) => state === "dormant" && said === null && (silence ?? 0) >= LONG_DORMANT_DAYS,
  ).length;
