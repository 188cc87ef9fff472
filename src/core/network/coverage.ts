import type { Day } from "../model/day.ts";
import { byText, sourceId } from "../model/ids.ts";
import { CONTACT_TRACES } from "../model/reading.ts";
import type { Coverage, FileRead, Source } from "../model/source.ts";
import { DECLARED, DECLARED_SOURCE } from "../people/keys.ts";
import { digest } from "../model/digest.ts";
import type { Platform } from "../model/platform.ts";

/** One source per platform, sorted by id; `declared` when ego said something. Days after today are not covered yet. */
export function buildSources(files: readonly FileRead[], egoSpoke: boolean, today: Day): readonly Source[] {
  const byPlatform = new Map<Platform, FileRead[]>();
  if (egoSpoke) byPlatform.set(DECLARED, []);
  for (const file of files) {
    const known = byPlatform.get(file.platform);
    if (known === undefined) byPlatform.set(file.platform, [file]);
    else known.push(file);
  }
  return [...byPlatform]
    .map(([platform, own]): Source => ({
      id: platform === DECLARED ? DECLARED_SOURCE : sourceId(platform),
      platform,
      coverage: spanOf(own, today, allDays),
      contactCoverage: own.some(({ reading }) => reading.seesContact)
        ? spanOf(
            own.filter(({ reading }) => reading.seesContact),
            today,
            contactDays,
          )
        : null,
      files: own,
    }))
    .toSorted((a, b) => byText(a.id, b.id));
}

/** The files in an order of their own, so that the one they came in never shows. */
export function inOrder(files: readonly FileRead[]): readonly FileRead[] {
  const marked = files.map((file) => ({ file, mark: `${file.platform} ${file.path} ${file.reader ?? ""}` }));
  marked.sort((a, b) => byText(a.mark, b.mark));
  const twice = marked.some(({ mark }, at) => at > 0 && marked[at - 1]?.mark === mark);
  if (!twice) return marked.map(({ file }) => file);
  return marked
    .map(({ file, mark }) => ({ file, mark: `${mark} ${digest(JSON.stringify(file))}` }))
    .toSorted((a, b) => byText(a.mark, b.mark))
    .map(({ file }) => file);
}

function spanOf(files: readonly FileRead[], today: Day, daysOf: (file: FileRead) => Iterable<Day>): Coverage {
  let from: Day | null = null;
  let to: Day | null = null;
  for (const file of files) {
    for (const day of daysOf(file)) {
      if (day > today) continue;
      if (from === null || day < from) from = day;
      if (to === null || day > to) to = day;
    }
  }
  return { from, to };
}

function* allDays({ reading }: FileRead): Generator<Day> {
  for (const { day } of reading.traces) if (day !== null) yield day;
  for (const { days } of reading.conversations) yield* days;
  for (const { days } of reading.gatherings ?? []) yield* days;
}

function* contactDays({ reading }: FileRead): Generator<Day> {
  for (const { day, kind } of reading.traces) if (day !== null && CONTACT_TRACES.has(kind)) yield day;
  for (const { days } of reading.conversations) yield* days;
  for (const { days } of reading.gatherings ?? []) yield* days;
}
