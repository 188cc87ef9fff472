import type { Band } from "./analysis.ts";

/** Closeness from which a tie is strong by ego's own word: "important" and "hard to imagine life without them". */
const CLOSE = 4;
/** A tie is also strong among this many strongest: Dunbar's sympathy group, used as an orientation. */
const STRONG_RANKS = 15;
/** … if it shows at least this many days of contact, so that a handful of greetings is not called strong. */
const STRONG_DAYS = 3;

/** What a band is decided on. */
export type BandFacts = {
  /** Strength 0–1; `null` where no source covers the person and ego has said nothing. */
  readonly value: number | null;
  readonly activeDays: number;
  readonly covered: boolean;
  readonly closeness: number | null;
  /** Whether the person is in a circle ego declared or confirmed. */
  readonly inDeclaredCircle: boolean;
};

/**
 * Four words for strength; the first that fits:
 *
 *   strong  closeness ≥ 4, or fewer than 15 people are stronger and there are ≥ 3 days of contact
 *   cold    a source of contact covers the person, no day of contact, no declared circle
 *   weak    below the median of those not cold
 *   medium  the rest
 *
 * `null` where strength is. People equally strong share a rank, so nobody's word hangs on an id.
 */
export function bands(people: readonly BandFacts[]): readonly (Band | null)[] {
  const values = people.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => b - a);
  const strongFrom = values[Math.min(STRONG_RANKS, values.length) - 1] ?? 1;
  const median = middle(people.flatMap((of) => (of.value === null || isCold(of) ? [] : [of.value])));
  return people.map((of) => {
    if (of.value === null) return null;
    if (of.closeness !== null && of.closeness >= CLOSE) return "strong";
    if (of.activeDays >= STRONG_DAYS && of.value >= strongFrom) return "strong";
    if (isCold(of)) return "cold";
    return of.value < median ? "weak" : "medium";
  });
}

function isCold(of: BandFacts): boolean {
  const strongByWord = of.closeness !== null && of.closeness >= CLOSE;
  return !strongByWord && of.covered && of.activeDays === 0 && !of.inDeclaredCircle;
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const high = sorted[Math.floor(half)] ?? 0;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? high) + high) / 2 : high;
}
