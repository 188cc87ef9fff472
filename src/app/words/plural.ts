/**
 * Counting words for both languages. Italian and English both have one form for exactly one and one
 * for everything else (Italian's "many" begins at a million and does not occur here).
 */

/** The word that agrees with the count: `agree(1, "persona", "persone")`. */
export function agree(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

const ITALIAN = ["zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci"];
const ENGLISH = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Small counts are written out in running text, as one would write by hand; larger ones in figures. */
export function inWords(count: number, language: "it" | "en", figures: (count: number) => string): string {
  return (language === "it" ? ITALIAN : ENGLISH)[count] ?? figures(count);
}

/** The first letter made a capital, for a sentence that begins with a counted word. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A share said as one would say it aloud: "three in four". */
export type SpokenShare = {
  readonly part: number;
  readonly of: number;
  /** `true` when the figures are exactly that share; otherwise it is "about". */
  readonly exact: boolean;
};

const SPOKEN: readonly (readonly [part: number, of: number])[] = [
  [1, 10],
  [1, 5],
  [1, 4],
  [1, 3],
  [2, 5],
  [1, 2],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [9, 10],
];

/**
 * Beyond this distance no simple share is near enough to say aloud without misleading; the nearest of
 * the eleven above is never further than this for shares between 0.06 and 0.94.
 */
const NEAR_ENOUGH = 0.05;

/** The simple share nearest to part/of; `null` when it is nearly none or nearly all. */
export function spokenShare(part: number, of: number): SpokenShare | null {
  if (of <= 0) return null;
  const share = part / of;
  let best: readonly [number, number] | null = null;
  let distance = NEAR_ENOUGH;
  for (const spoken of SPOKEN) {
    const away = Math.abs(spoken[0] / spoken[1] - share);
    if (away < distance) {
      best = spoken;
      distance = away;
    }
  }
  return best === null ? null : { part: best[0], of: best[1], exact: part * best[1] === of * best[0] };
}
