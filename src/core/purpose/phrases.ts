import { ln } from "../model/arithmetic.ts";

/** Phrases that mean something, to be found in texts however their words are inflected or set apart. */
export type Phrases = {
  readonly phrases: readonly Phrase[];
  /** Numbers of the phrases that have a stem. */
  readonly withStem: ReadonlyMap<string, readonly number[]>;
  /** How telling a stem is: ln(1 + phrases / phrases that have it). */
  readonly weight: ReadonlyMap<string, number>;
};

export type Phrase = { readonly concept: number; readonly stems: readonly string[]; readonly weight: number };

/** A concept found in a text: how well its best phrase is covered (0–1), by which stems, weighing how much. */
export type Found = {
  readonly concept: number;
  readonly cover: number;
  readonly weight: number;
  readonly stems: ReadonlySet<string>;
};

/** Of a phrase of several words this much must be there, by weight; a phrase of one word must be there whole. */
const ENOUGH = 0.6;

/** Phrases of concepts as stems, ready to be looked for. A phrase of which only empty words are left is passed over. */
export function phrasesOf(concepts: readonly (readonly (readonly string[])[])[]): Phrases {
  const bare = concepts.flatMap((phrases, concept) =>
    phrases.map((stems) => ({ concept, stems: [...new Set(stems)] })).filter(({ stems }) => stems.length > 0),
  );
  const withStem = new Map<string, number[]>();
  for (const [at, { stems }] of bare.entries()) {
    for (const stem of stems) {
      const there = withStem.get(stem);
      if (there === undefined) withStem.set(stem, [at]);
      else there.push(at);
    }
  }
  const weight = new Map([...withStem].map(([stem, at]) => [stem, ln(1 + bare.length / at.length)]));
  const phrases = bare.map((phrase) => ({
    ...phrase,
    weight: phrase.stems.reduce((sum, stem) => sum + (weight.get(stem) ?? 0), 0),
  }));
  return { phrases, withStem, weight };
}

/**
 * Concepts whose phrases the stems cover, best first. `whole`: only phrases that are there to the last word, as a role
 * must be; otherwise most of a phrase is enough, as long as two of its words are there.
 */
export function findPhrases(of: Phrases, stems: readonly string[], whole: boolean): readonly Found[] {
  const distinct = new Set(stems);
  const touched = new Map<number, number>();
  for (const stem of distinct) {
    for (const at of of.withStem.get(stem) ?? []) {
      touched.set(at, (touched.get(at) ?? 0) + (of.weight.get(stem) ?? 0));
    }
  }
  const best = new Map<number, Found>();
  for (const [at, there] of touched) {
    const phrase = of.phrases[at];
    if (phrase === undefined) continue;
    const found = phrase.stems.filter((stem) => distinct.has(stem));
    const isWhole = found.length === phrase.stems.length;
    const cover = isWhole ? 1 : there / phrase.weight;
    if (!isWhole && (whole || found.length < 2 || cover < ENOUGH)) continue;
    const known = best.get(phrase.concept);
    if (known !== undefined && known.weight * known.cover >= there * cover) continue;
    best.set(phrase.concept, { concept: phrase.concept, cover, weight: there, stems: new Set(found) });
  }
  return [...best.values()].toSorted((a, b) => b.weight * b.cover - a.weight * a.cover || a.concept - b.concept);
}

/** Leaves out what another finding says more fully: "insegnante" where "insegnante di sostegno" is meant. */
export function fullest(found: readonly Found[]): readonly Found[] {
  return found.filter(
    (one) =>
      !found.some(
        (other) => other.stems.size > one.stems.size && [...one.stems].every((stem) => other.stems.has(stem)),
      ),
  );
}
