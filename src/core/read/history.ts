import type { Day } from "../model/day.ts";
import { byText } from "../model/ids.ts";
import type { Platform } from "../model/platform.ts";
import type { FileRead } from "../model/source.ts";
import { sameData } from "./same-data.ts";
import { fileKey, isSameFile, succeed } from "./succession.ts";

/** What a history is judged by. */
export type HistoryRule = {
  /** Ids of the readers of whole lists. */
  readonly wholeLists: ReadonlySet<string>;
  /** Days after this one are not believed to be an export's age. */
  readonly today: Day;
};

/** Accounts are exported as one: a file of such an export is as old as the export. Elsewhere each file has its own age. */
const ACCOUNTS: ReadonlySet<Platform> = new Set<Platform>(["linkedin", "facebook", "instagram", "x"]);

/** What was added in one go and made on one day. */
type Export = { readonly read: number; readonly age: number; readonly files: readonly FileRead[] };

/** Nothing in it tells how old it is. */
const AGELESS = Number.NEGATIVE_INFINITY;

/**
 * Everything ever read, as it stands: older exports give way to newer ones whatever the order in which they were
 * added, and lose nothing (`succeed`). Where the last one added was older than another, its files say so.
 */
export function standingFiles(files: readonly FileRead[], rule: HistoryRule): readonly FileRead[] {
  const units = new Map<string, FileRead[]>();
  for (const file of files) {
    const unit = ACCOUNTS.has(file.platform) ? file.platform : `${file.platform}\n${fileKey(file.path)}`;
    const known = units.get(unit);
    if (known === undefined) units.set(unit, [file]);
    else known.push(file);
  }
  return [...units.values()]
    .flatMap((unit) => standingUnit(unit, rule))
    .toSorted((a, b) => byText(a.platform, b.platform) || byText(a.path, b.path));
}

function standingUnit(files: readonly FileRead[], rule: HistoryRule): readonly FileRead[] {
  const exports = exportsIn(files, rule.today);
  const [only] = exports;
  if (exports.length === 1 && only !== undefined) return only.files;
  const inAge = exports.toSorted((a, b) => a.age - b.age || a.read - b.read);
  const standing = inAge.reduce<readonly FileRead[]>(
    (older, { files: newer }) => succeed(older, newer, rule.wholeLists),
    [],
  );
  return outdated(exports, rule).reduce<readonly FileRead[]>(
    (told, late) => toldOlder(told, late, rule.wholeLists),
    standing,
  );
}

/** In the order in which they were added; those of one go in the order of their age. */
function exportsIn(files: readonly FileRead[], today: Day): readonly Export[] {
  const byRead = new Map<number, FileRead[]>();
  for (const file of files) {
    const read = file.read ?? 1;
    const known = byRead.get(read);
    if (known === undefined) byRead.set(read, [file]);
    else known.push(file);
  }
  let before = AGELESS;
  return [...byRead]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([read, together]) =>
      madeOnOneDay(together).map((made) => ({ read, files: made, age: ageOf(made, today) })),
    )
    .map((one) => {
      // One that tells nothing of its age is taken to be as new as what was known when it was added.
      const age = one.age === AGELESS ? before : one.age;
      before = Math.max(before, age);
      return { ...one, age };
    });
}

/** Parts of one download are of one day; files that name none belong to the newest. */
function madeOnOneDay(files: readonly FileRead[]): readonly (readonly FileRead[])[] {
  const days = [...new Set(files.flatMap(({ exported }) => exported ?? []))].toSorted((a, b) => a - b);
  const newest = days.at(-1);
  if (days.length < 2 || newest === undefined) return [files];
  return days.map((day) => files.filter(({ exported }) => (exported ?? newest) === day));
}

/** The day its name says, or the newest day it tells of. */
function ageOf(files: readonly FileRead[], today: Day): number {
  let age = AGELESS;
  const see = (day: Day | null | undefined): void => {
    if (day !== null && day !== undefined && day <= today && day > age) age = day;
  };
  for (const { exported, reading } of files) {
    see(exported);
    for (const { day } of reading.traces) see(day);
    for (const { days } of reading.conversations) for (const day of days) see(day);
    for (const { days } of reading.gatherings ?? []) see(days.at(-1));
    for (const fact of reading.egoFacts) if (fact.kind === "acted") see(fact.day);
  }
  return age;
}

/** Files added last that another, newer export already had when they came; copies of that export's own files aside. */
function outdated(exports: readonly Export[], { wholeLists }: HistoryRule): readonly FileRead[] {
  const last = exports.at(-1)?.read;
  return exports
    .filter(({ read }) => read === last)
    .flatMap(({ files, age }) => {
      const newer = exports.filter((other) => other.read !== last && other.age > age).flatMap((other) => other.files);
      return files.filter((file) => {
        const counterparts = newer.filter((other) => other.error === null && isSameFile(file, other, wholeLists));
        return (
          file.error === null &&
          counterparts.length > 0 &&
          !counterparts.some(({ reading }) => sameData(reading, file.reading))
        );
      });
    });
}

function toldOlder(files: readonly FileRead[], late: FileRead, wholeLists: ReadonlySet<string>): readonly FileRead[] {
  const at = files.findIndex((file) => file.error === null && isSameFile(file, late, wholeLists));
  return files.map((file, place) => {
    if (place !== at || file.reading.findings.some(({ code }) => code === OLDER.code)) return file;
    return { ...file, reading: { ...file.reading, findings: [...file.reading.findings, OLDER] } };
  });
}

const OLDER = { code: "older-than-known", line: null } as const;
