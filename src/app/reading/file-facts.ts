import type { FindingCode, SkipReason } from "../../core/model/finding.ts";
import type { SourceView } from "../../engine/protocol.ts";
import type { Words } from "../words/words.ts";

export type File = SourceView["files"][number];

/** What a file holds, for those who did not write the reader. */
export type FileKind = keyof Words["sources"]["kinds"];

/** By a reader's id; the first that fits. */
const KINDS: readonly (readonly [RegExp, FileKind])[] = [
  [/^address-book\//, "contacts"],
  [/-numbers$/, "you"],
  [/\/.*(?:message|messenger|whatsapp|direct)/, "messages"],
  [/\/.*(?:request|invitation|removed)/, "requests"],
  [/\/.*follow/, "follows"],
  [/\/.*(?:endorse|recommend|tag|poke|comment|reaction|share|vote|repost|interaction)/, "signs"],
  [/\/.*group/, "groups"],
  [/^calendar\/|\/.*event/, "events"],
  [/\/(?:profile|account|email|phone|position|education|volunteer|skill|language|job|saved|organization)/, "you"],
  [/\/(?:certification|project|honor|publication|course|cause)/, "you"],
  [/^table\/|\/.*table/, "tables"],
  [/\/.*(?:connection|friend|contact|address-book|note)/, "contacts"],
];

/** In the order in which they are listed. */
const ORDER: readonly FileKind[] = [
  "contacts",
  "messages",
  "requests",
  "groups",
  "events",
  "follows",
  "signs",
  "you",
  "tables",
  "other",
];

const kindOf = ({ reader }: File): FileKind => KINDS.find(([pattern]) => pattern.test(reader ?? ""))?.[1] ?? "other";

/** The files by what they hold; kinds without a file are left out. */
export function byKind(files: readonly File[]): readonly (readonly [FileKind, readonly File[]])[] {
  const groups = grouped(files, kindOf);
  return ORDER.flatMap((kind) => {
    const group = groups.get(kind);
    return group === undefined ? [] : [[kind, group] as const];
  });
}

/** The files that have something in common, in the order in which it first comes. */
export function grouped<Key>(files: readonly File[], keyOf: (file: File) => Key): ReadonlyMap<Key, readonly File[]> {
  const groups = new Map<Key, File[]>();
  for (const file of files) {
    const group = groups.get(keyOf(file)) ?? [];
    group.push(file);
    groups.set(keyOf(file), group);
  }
  return groups;
}

/** Findings that say only "not for us": they are counted, not told. */
const QUIET: ReadonlySet<FindingCode> = new Set<FindingCode>(["left-closed", "unknown-file", "holds-nothing"]);

/** Everything there is to say of a file, each once. */
export const codesOf = ({ findings, error }: File): readonly FindingCode[] => [
  ...new Set([...findings.map(({ code }) => code), ...(error === null ? [] : [error])]),
];

/** Names that say nothing without the folder they lie in. */
const GENERIC = /^(?:message_\d+|_?chat|messages?|calendar|basic|contacts)\.\w+$/i;

/** The name without its folders, or with the last of them where the name alone says nothing. */
export function nameOf({ path }: Pick<File, "path">): string {
  const parts = path.split("/");
  const name = parts.at(-1) ?? path;
  return GENERIC.test(name) && parts.length > 1 ? parts.slice(-2).join("/") : name;
}

/** A file nobody needs to read about one by one. */
export function isQuiet(file: File): boolean {
  if (file.used > 0 || file.skipped.length > 0) return false;
  const codes = codesOf(file);
  return codes.length > 0 && codes.every((code) => QUIET.has(code));
}

/** What the person should know or do, each once, with the names of the files it is about; `quietToo` where there is nothing else. */
export function findingsOf(files: readonly File[], quietToo = false): ReadonlyMap<FindingCode, readonly string[]> {
  const told = new Map<FindingCode, string[]>();
  for (const file of files) {
    for (const code of codesOf(file)) {
      if (!quietToo && QUIET.has(code)) continue;
      const names = told.get(code) ?? [];
      names.push(nameOf(file));
      told.set(code, names);
    }
  }
  return told;
}

/** Skipped rows of all files together, most frequent reason first. */
export function skipsOf(files: readonly File[]): readonly (readonly [SkipReason, number])[] {
  const counts = new Map<SkipReason, number>();
  for (const file of files) {
    for (const { reason, count } of file.skipped) counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

export const usedIn = (files: readonly File[]): number => files.reduce((sum, file) => sum + file.used, 0);

export const leftIn = (files: readonly File[]): number =>
  files.reduce((sum, { skipped }) => sum + skipped.reduce((all, { count }) => all + count, 0), 0);
