import { ln } from "../model/arithmetic.ts";
import { chanceToKnow } from "../network/alter-ties.ts";

/** e: below it 1/ln k would exceed 1 and, for k = 1, have no meaning. */
const LEAST_SIZE = Math.E;
/**
 * How much an affiliation of k people binds two of them when circles are looked for: 1/ln(max(k, e)).
 * Large affiliations bind little, but more than Newman's 1/(k−1) allows, which is measured to be too
 * steep (density inside falls only as k^−.14 … k^−.45).
 *
 * L. A. Adamic & E. Adar, "Friends and neighbors on the Web", Social Networks 25 (2003). Departure: there
 * k is a degree; here it is the number of ego's contacts in the affiliation.
 */
export const bindingWeight = (size: number): number => 1 / ln(Math.max(size, LEAST_SIZE));

/**
 * Chance that two people know each other given all affiliations they share: noisy-or, 1 − Π(1 − p). An affiliation is
 * given by its size, or by whatever `chanceIn` takes.
 */
export function sharedChance(affiliations: readonly number[], chanceIn = chanceToKnow): number {
  let strangers = 1;
  for (const affiliation of affiliations) strangers *= 1 - chanceIn(affiliation);
  return 1 - strangers;
}
