import { rounded } from "../model/arithmetic.ts";
import { byText } from "../model/ids.ts";

/** Behind pseudonyms nothing is told that fewer people have in common. */
export const FEWEST = 5;

/**
 * Figures with the rare ones pooled (univariate microaggregation, Domingo-Ferrer & Mateo-Sanz 2002): a value that at
 * least `FEWEST` share stays as it is; others become the mean of a group of that many neighbours. `null` stays `null`,
 * and where fewer have a figure at all nobody's is told.
 */
export function pooled(figures: readonly (number | null)[], decimals: number): readonly (number | null)[] {
  const counts = tally(figures.filter((figure) => figure !== null));
  const bins: { readonly values: number[]; people: number }[] = [];
  for (const [value, people] of [...counts].sort(([a], [b]) => a - b)) {
    const open = bins.at(-1);
    if (open === undefined || open.people >= FEWEST) bins.push({ values: [value], people });
    else {
      open.values.push(value);
      open.people += people;
    }
  }
  const last = bins.at(-1);
  const before = bins.at(-2);
  if (last !== undefined && last.people < FEWEST) {
    bins.pop();
    before?.values.push(...last.values);
  }
  const told = new Map<number, number>();
  for (const { values } of bins) {
    const people = values.reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);
    const mean = values.reduce((sum, value) => sum + value * (counts.get(value) ?? 0), 0) / people;
    for (const value of values) told.set(value, rounded(mean, decimals));
  }
  return figures.map((figure) => (figure === null ? null : (told.get(figure) ?? null)));
}

/**
 * What people belong to, with rare combinations taken apart: whoever shares theirs with too few keeps the commonest of
 * them, or nothing where even that would be rare.
 */
export function sharedSets<Text extends string>(sets: readonly (readonly Text[])[]): readonly (readonly Text[])[] {
  const each = tally(sets.flat());
  const commonest = (set: readonly Text[]): readonly Text[] =>
    set.toSorted((a, b) => (each.get(b) ?? 0) - (each.get(a) ?? 0) || byText(a, b)).slice(0, 1);
  const reduced = unlessRare(sets, signOf, commonest);
  return unlessRare(reduced, signOf, () => []);
}

/** Things as they are; those whose sign fewer than `FEWEST` bear are replaced. */
export function unlessRare<T>(
  things: readonly T[],
  sign: (thing: T) => string,
  instead: (thing: T) => T,
): readonly T[] {
  const counts = tally(things.map(sign));
  return things.map((thing) => ((counts.get(sign(thing)) ?? 0) < FEWEST ? instead(thing) : thing));
}

const signOf = (set: readonly string[]): string => set.join(" ");

/** How often each occurs. */
export function tally<T>(things: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}
