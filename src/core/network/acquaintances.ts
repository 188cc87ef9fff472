import { byText, sourceId } from "../model/ids.ts";
import type { PersonId, SourceId } from "../model/ids.ts";
import type { FileRead } from "../model/source.ts";
import type { Merged } from "../people/merge.ts";

/** Two alters of whom a source says outright that they know each other. `a < b`. */
export type Known = { readonly a: PersonId; readonly b: PersonId; readonly sources: readonly SourceId[] };

/** Pairs stated by the files, each once, without ego. Sorted by a, then b. */
export function poolAcquaintances(files: readonly FileRead[], { people, rowOfMention }: Merged): readonly Known[] {
  const found = new Map<string, { readonly a: PersonId; readonly b: PersonId; readonly sources: Set<SourceId> }>();
  for (const [at, { platform, reading }] of files.entries()) {
    for (const { a, b } of reading.acquaintances ?? []) {
      const [one, other] = [a, b].map((mention) => people[rowOfMention[at]?.[mention] ?? -1]?.id);
      if (one === undefined || other === undefined || one === other) continue;
      const [low, high] = one < other ? [one, other] : [other, one];
      const known = found.get(`${low} ${high}`);
      if (known === undefined) found.set(`${low} ${high}`, { a: low, b: high, sources: new Set([sourceId(platform)]) });
      else known.sources.add(sourceId(platform));
    }
  }
  return [...found.values()]
    .map(({ a, b, sources }) => ({ a, b, sources: [...sources].toSorted() }))
    .toSorted((x, y) => byText(x.a, y.a) || byText(x.b, y.b));
}
