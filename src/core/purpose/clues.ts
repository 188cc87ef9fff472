import { ln } from "../model/arithmetic.ts";
import type { Found } from "./phrases.ts";

/** Single words that point to a need without naming it: "lavarsi", "da sola" to care for an old parent. */
export type Clues = {
  /** Needs a stem points to, and whether it is enough by itself. */
  readonly withStem: ReadonlyMap<string, readonly Clue[]>;
  /** How many needs there are in all. */
  readonly needs: number;
};

export type Clue = { readonly concept: number; readonly alone: boolean };

/** In the packed table a word with this before it is enough by itself. */
export const ALONE = "*";

/** How well clues say a need, 0–1, against a whole phrase: one unmistakable word, or several. Judgement. */
const COVERS = { alone: 0.8, several: 0.7, most: 0.65 } as const;
/** So many different words make a need likely … */
const SEVERAL = 2;
/** … and so does one, where it is this much of all that was asked, by weight. */
const MOST = 0.38;
/** An unmistakable word weighs so many times what others do. */
const UNMISTAKABLE = 2;
/** A word no need knows says little of what was asked: it counts this much of the most telling one. */
const UNKNOWN = 0.5;
/** Words that point to more needs than this say nothing by themselves, and little together. */
const COMMON = 6;

/** Words that point to at most so many needs are telling wherever they stand. */
const TELLING = 4;

/** Clues of needs as stems, some with `ALONE` before them, ready to be looked for. */
export function cluesOf(needs: readonly (readonly string[])[]): Clues {
  const withStem = new Map<string, Clue[]>();
  for (const [concept, marked] of needs.entries()) {
    for (const stem of new Set(marked)) {
      const alone = stem.startsWith(ALONE);
      const bare = alone ? stem.slice(1) : stem;
      const there = withStem.get(bare);
      if (there === undefined) withStem.set(bare, [{ concept, alone }]);
      else there.push({ concept, alone });
    }
  }
  return { withStem, needs: needs.length };
}

/** Whether a stem is about something in particular: "torta" is, "figlia" is not. */
export function isTelling({ withStem }: Clues, stem: string): boolean {
  const count = withStem.get(stem)?.length ?? 0;
  return count > 0 && count <= TELLING;
}

/** How much a stem says as a clue: ln(1 + needs / needs it points to); 0 where it points to none. */
function clueWeight({ withStem, needs }: Clues, stem: string): number {
  const there = withStem.get(stem);
  return there === undefined ? 0 : ln(1 + needs / there.length);
}

/** Needs the stems point to, best first. */
export function findClued(of: Clues, stems: readonly string[]): readonly Found[] {
  const touched = new Map<number, { weight: number; alone: boolean; telling: number; stems: Set<string> }>();
  let asked = 0;
  for (const stem of new Set(stems)) {
    const weight = clueWeight(of, stem);
    asked += weight === 0 ? UNKNOWN * ln(1 + of.needs) : weight;
    const clues = of.withStem.get(stem) ?? [];
    for (const { concept, alone } of clues) {
      const there = touched.get(concept) ?? { weight: 0, alone: false, telling: 0, stems: new Set<string>() };
      there.weight += alone ? UNMISTAKABLE * weight : weight;
      there.alone ||= alone;
      there.telling += clues.length > COMMON ? 0 : 1;
      there.stems.add(stem);
      touched.set(concept, there);
    }
  }
  const found: Found[] = [];
  for (const [concept, { weight, alone, telling, stems: those }] of touched) {
    const several = those.size >= SEVERAL && telling > 0;
    const most = telling > 0 && weight >= MOST * asked;
    if (!alone && !several && !most) continue;
    const cover = Math.max(alone ? COVERS.alone : 0, several ? COVERS.several : 0, most ? COVERS.most : 0);
    found.push({ concept, cover, weight, stems: those });
  }
  return found.toSorted((a, b) => b.weight * b.cover - a.weight * a.cover || a.concept - b.concept);
}

/** Needs found by their phrases and by their clues as one list, best first: what both say is surer and weighs both. */
export function together(byPhrase: readonly Found[], byClue: readonly Found[]): readonly Found[] {
  const all = new Map(byPhrase.map((found) => [found.concept, found]));
  for (const clued of byClue) {
    const known = all.get(clued.concept);
    if (known === undefined) {
      all.set(clued.concept, clued);
      continue;
    }
    all.set(clued.concept, {
      concept: clued.concept,
      cover: Math.max(known.cover, clued.cover),
      weight: Math.max(known.weight, clued.weight) + Math.min(known.weight, clued.weight) / 2,
      stems: new Set([...known.stems, ...clued.stems]),
    });
  }
  return [...all.values()].toSorted((a, b) => b.weight * b.cover - a.weight * a.cover || a.concept - b.concept);
}
