/** Letters of a word from which one slip is forgiven, and from which two are. */
const ONE_SLIP = 6;
const TWO_SLIPS = 9;
/** Letters from which the beginning of a word stands for it, while it is still being typed. */
const BEGINNING = 5;

/** Stems there are, by first letter and in order, each with how many things have it. */
export type Vocabulary = ReadonlyMap<string, readonly (readonly [stem: string, count: number])[]>;

/** A vocabulary of stems that occur so many times. */
export function vocabularyOf(counts: ReadonlyMap<string, number>): Vocabulary {
  const known = new Map<string, [string, number][]>();
  for (const entry of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const first = entry[0].charAt(0);
    const there = known.get(first);
    if (there === undefined) known.set(first, [entry]);
    else there.push(entry);
  }
  return known;
}

/**
 * What was meant by a stem nobody has: the stem it begins, or the nearest by slips of the finger (one letter more,
 * less, other, or two swapped; the first one right), the more frequent where two are as near. `null` when nothing is near.
 */
export function meant(stem: string, vocabulary: Vocabulary): string | null {
  const candidates = vocabulary.get(stem.charAt(0)) ?? [];
  let best: { readonly stem: string; readonly slips: number; readonly count: number } | null = null;
  const most = stem.length >= TWO_SLIPS ? 2 : stem.length >= ONE_SLIP ? 1 : 0;
  for (const [known, count] of candidates) {
    const begins = stem.length >= BEGINNING && known.startsWith(stem);
    const away = begins ? 0 : slips(stem, known, most);
    if (away > most) continue;
    if (best === null || away < best.slips || (away === best.slips && count > best.count)) {
      best = { stem: known, slips: away, count };
    }
  }
  return best?.stem ?? null;
}

/** Optimal string alignment distance, as far as `most`; beyond it, `most + 1`. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}
