import { ln, power } from "../model/arithmetic.ts";

/** e: below it 1/ln k would exceed 1 and, for k = 1, have no meaning. */
const LEAST_SIZE = Math.E;
/** p(k) = min(.95, .6 k^−.35), fitted on Facebook100, ego-Facebook, e-mail and Milan (analysis.md §3.2). */
const CHANCE_AT_ONE = 0.6;
const CHANCE_FALL = -0.35;
const MOST_CHANCE = 0.95;

/**
 * How much an affiliation of k people binds two of them when circles are looked for: 1/ln(max(k, e)).
 * Large affiliations bind little, but more than Newman's 1/(k−1) allows, which is measured to be too
 * steep (density inside falls only as k^−.14 … k^−.45).
 *
 * L. A. Adamic & E. Adar, "Friends and neighbors on the Web", Social Networks 25 (2003). Departure: there
 * k is a degree; here it is the number of ego's contacts in the affiliation.
 */
export const bindingWeight = (size: number): number => 1 / ln(Math.max(size, LEAST_SIZE));

/** Chance that two people who share one affiliation of k of ego's contacts know each other, 0–.95. */
export const acquaintanceChance = (size: number): number =>
  Math.min(MOST_CHANCE, CHANCE_AT_ONE * power(size, CHANCE_FALL));

/** Chance that two people know each other given the sizes of all affiliations they share: noisy-or, 1 − Π(1 − p(k)). */
export function sharedChance(sizes: readonly number[]): number {
  let strangers = 1;
  for (const size of sizes) strangers *= 1 - acquaintanceChance(size);
  return 1 - strangers;
}
