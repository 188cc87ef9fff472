import type { Day } from "../model/day.ts";
import { sourceId } from "../model/ids.ts";
import type { SourceId } from "../model/ids.ts";
import type { FileRead } from "../model/source.ts";
import { EGO_ROW } from "../people/merge.ts";
import type { Merged } from "../people/merge.ts";

/** One thread of one source, pooled from all files that hold a part of it. */
export type Thread = {
  readonly source: SourceId;
  readonly key: string;
  /** `null` for direct and untitled threads. */
  readonly title: string | null;
  /** Rows of the alters in it, ascending. */
  readonly people: readonly number[];
  readonly withEgo: boolean;
  /** Per writer (a row, or `EGO_ROW`): the days on which they wrote. */
  readonly written: ReadonlyMap<number, ReadonlySet<Day>>;
};

type Draft = {
  readonly source: SourceId;
  readonly key: string;
  readonly titles: Set<string>;
  readonly people: Set<number>;
  readonly written: Map<number, Set<Day>>;
};

/** Two clocks put one moment on neighbouring days at most. */
const CLOCKS_APART = 1;

/**
 * Pools conversations by source and key: files may overlap, and reading one twice changes nothing. Where a thread comes
 * both with days of ego's own clock (HTML pages) and in UTC (JSON), the former count only outside the span of the latter:
 * a message near midnight would be two days of contact.
 */
export function poolThreads(files: readonly FileRead[], merged: Merged): readonly Thread[] {
  const drafts = new Map<string, Draft>();
  const spans = spansInUtc(files);
  for (const [at, file] of files.entries()) {
    const rows = merged.rowOfMention[at];
    const rowOf = (mention: number): number => rows?.[mention] ?? EGO_ROW - 1;
    for (const { key, title, people, writers, days } of file.reading.conversations) {
      const id = `${file.platform} ${key}`;
      const draft = drafts.get(id) ?? {
        source: sourceId(file.platform),
        key,
        titles: new Set<string>(),
        people: new Set<number>(),
        written: new Map<number, Set<Day>>(),
      };
      drafts.set(id, draft);
      const span = file.reading.localDays === true ? spans.get(id) : undefined;
      if (title !== null && title.trim() !== "") draft.titles.add(title.trim());
      for (const mention of people) draft.people.add(rowOf(mention));
      for (const [entry, writer] of writers.entries()) {
        const day = days[entry];
        const row = rowOf(writer);
        if (day === undefined || row < EGO_ROW) continue;
        draft.people.add(row);
        if (span !== undefined && day >= span.from - CLOCKS_APART && day <= span.to + CLOCKS_APART) continue;
        const known = draft.written.get(row);
        if (known === undefined) draft.written.set(row, new Set([day]));
        else known.add(day);
      }
    }
  }
  const sorted = [...drafts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, draft]) => draft);
  return asOneGroup(sorted).map(finished);
}

/**
 * A group of the same title and exactly the same people is one thread under whichever key: Messenger's own download
 * knows no folder, so its part of a group cannot have the key of the standard download's.
 */
function asOneGroup(drafts: readonly Draft[]): readonly Draft[] {
  const byPeople = new Map<string, Draft>();
  return drafts.filter((draft) => {
    if (draft.titles.size === 0) return true;
    const people = [...draft.people].toSorted((a, b) => a - b).join(" ");
    const id = `${draft.source} ${people} ${[...draft.titles].toSorted()[0] ?? ""}`;
    const first = byPeople.get(id);
    if (first === undefined) {
      byPeople.set(id, draft);
      return true;
    }
    for (const [row, days] of draft.written) {
      first.written.set(row, new Set([...(first.written.get(row) ?? []), ...days]));
    }
    return false;
  });
}

/** First and last day of each thread as files in UTC tell it; empty when no file is on another clock. */
function spansInUtc(files: readonly FileRead[]): ReadonlyMap<string, { readonly from: Day; readonly to: Day }> {
  const spans = new Map<string, { from: Day; to: Day }>();
  if (!files.some(({ reading }) => reading.localDays === true)) return spans;
  for (const { platform, reading } of files) {
    if (reading.localDays === true) continue;
    for (const { key, days } of reading.conversations) {
      const [first, last] = [days[0], days.at(-1)];
      if (first === undefined || last === undefined) continue;
      const known = spans.get(`${platform} ${key}`);
      if (known === undefined) spans.set(`${platform} ${key}`, { from: first, to: last });
      else {
        if (first < known.from) known.from = first;
        if (last > known.to) known.to = last;
      }
    }
  }
  return spans;
}

function finished({ source, key, titles, people, written }: Draft): Thread {
  return {
    source,
    key,
    title: [...titles].toSorted()[0] ?? null,
    people: [...people].filter((row) => row >= 0).toSorted((a, b) => a - b),
    withEgo: people.has(EGO_ROW),
    written,
  };
}
