import { power, rounded } from "../model/arithmetic.ts";
import type { EnvironmentId } from "../model/ids.ts";
import { byText } from "../model/ids.ts";
import type { AlterTie, Environment } from "../model/network.ts";
import type { Known } from "./acquaintances.ts";
import { LARGEST_COMPANY } from "./ties.ts";

/**
 * Chance that two of k people seen together know each other: min(.95, .6 k^−.35), fitted on eight
 * networks with known ties (analysis.md §2.1). A table for four says more than a hall.
 */
export const chanceToKnow = (k: number): number => Math.min(MOST_SURE, AT_ONE * power(Math.max(1, k), FALL));
/** Chances above this are never assumed. */
export const MOST_SURE = 0.95;
const AT_ONE = 0.6;
const FALL = -0.35;

/** A file that says outright that two people know each other leaves no doubt to weigh. */
const STATED_WEIGHT = 1;

/**
 * Ties between alters that a source shows: together in a conversation, at an event or in a post of up
 * to thirty people. Several occasions add up as independent chances: 1 − Π(1 − p). Shared labels make no
 * tie here, and a circle stays a circle. What a file states outright is a tie of full weight, with the environments
 * that show it too, if any. Sorted by a, then b.
 */
export function buildAlterTies(
  environments: readonly Environment[],
  acquaintances: readonly Known[],
): readonly AlterTie[] {
  const ties = new Map<
    string,
    { readonly a: AlterTie["a"]; readonly b: AlterTie["b"]; unknown: number; readonly environments: EnvironmentId[] }
  >();
  const chances = Array.from({ length: LARGEST_COMPANY + 1 }, (_, k) => chanceToKnow(k));
  for (const { id, basis, members } of environments) {
    const chance = chances[members.length];
    if (basis !== "observed" || members.length + 1 > LARGEST_COMPANY || chance === undefined) continue;
    for (const [at, { person: a }] of members.entries()) {
      for (let next = at + 1; next < members.length; next++) {
        const b = members[next]?.person ?? a;
        const pair = `${a} ${b}`;
        const known = ties.get(pair);
        if (known === undefined) ties.set(pair, { a, b, unknown: 1 - chance, environments: [id] });
        else {
          known.unknown *= 1 - chance;
          known.environments.push(id);
        }
      }
    }
  }
  const stated = new Map(acquaintances.map((known): readonly [string, Known] => [`${known.a} ${known.b}`, known]));
  const met = [...ties].map(([pair, { a, b, unknown, environments: seen }]): AlterTie => {
    const sources = stated.get(pair)?.sources;
    const weight = rounded(Math.min(MOST_SURE, 1 - unknown), 6);
    const tie = { a, b, basis: "observed" as const, environments: seen };
    return sources === undefined ? { ...tie, weight } : { ...tie, weight: STATED_WEIGHT, statedIn: sources };
  });
  const told = acquaintances
    .filter(({ a, b }) => !ties.has(`${a} ${b}`))
    .map(({ a, b, sources }): AlterTie => ({
      a,
      b,
      basis: "observed",
      weight: STATED_WEIGHT,
      environments: [],
      statedIn: sources,
    }));
  return [...met, ...told].toSorted((x, y) => byText(x.a, y.a) || byText(x.b, y.b));
}
