import type { Day } from "../model/day.ts";
import { byText, sourceId } from "../model/ids.ts";
import type { SourceId } from "../model/ids.ts";
import type { FileRead } from "../model/source.ts";
import type { Merged } from "../people/merge.ts";

/** A meeting or event of one source, once or again and again, pooled from all files that tell of it. */
export type Occasion = {
  readonly source: SourceId;
  readonly key: string;
  /** `null` for single meetings. */
  readonly title: string | null;
  /** Rows of the alters there, ascending. */
  readonly people: readonly number[];
  /** Days up to today, ascending, at least one. */
  readonly days: readonly Day[];
};

/** Pools gatherings by source and key: reading one twice changes nothing. What is still to come is no occasion yet. */
export function poolGatherings(files: readonly FileRead[], merged: Merged, today: Day): readonly Occasion[] {
  const drafts = new Map<string, Draft>();
  for (const [at, file] of files.entries()) {
    for (const { key, title, people, days } of file.reading.gatherings ?? []) {
      const id = `${file.platform} ${key}`;
      const draft = drafts.get(id) ?? {
        source: sourceId(file.platform),
        key,
        titles: new Set<string>(),
        people: new Set<number>(),
        days: new Set<Day>(),
      };
      drafts.set(id, draft);
      if (title !== null && title.trim() !== "") draft.titles.add(title.trim());
      for (const day of days) if (day <= today) draft.days.add(day);
      for (const mention of people) {
        const row = merged.rowOfMention[at]?.[mention] ?? -1;
        if (row >= 0) draft.people.add(row);
      }
    }
  }
  return [...drafts]
    .filter(([, { people, days }]) => people.size > 0 && days.size > 0)
    .toSorted(([a], [b]) => byText(a, b))
    .map(([, { source, key, titles, people, days }]) => ({
      source,
      key,
      title: [...titles].toSorted()[0] ?? null,
      people: [...people].toSorted((a, b) => a - b),
      days: [...days].toSorted((a, b) => a - b),
    }));
}

type Draft = {
  readonly source: SourceId;
  readonly key: string;
  readonly titles: Set<string>;
  readonly people: Set<number>;
  readonly days: Set<Day>;
};
