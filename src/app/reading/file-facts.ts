import type { FindingCode, SkipReason } from "../../core/model/finding.ts";
import type { SourceView } from "../../engine/protocol.ts";

export type File = SourceView["files"][number];

/** Findings that say only "not for us": they are counted, not told. */
const QUIET: ReadonlySet<FindingCode> = new Set<FindingCode>(["left-closed", "unknown-file", "holds-nothing"]);

const codesOf = (file: File): ReadonlySet<FindingCode> =>
  new Set([...file.findings.map(({ code }) => code), ...(file.error === null ? [] : [file.error])]);

/** The name without its folders. */
export const nameOf = ({ path }: File): string => path.slice(path.lastIndexOf("/") + 1);

/** A file nobody needs to read about one by one. */
export function isQuiet(file: File): boolean {
  if (file.used > 0 || file.skipped.length > 0) return false;
  const codes = [...codesOf(file)];
  return codes.length > 0 && codes.every((code) => QUIET.has(code));
}

/** What the person should know or do, each once, with the names of the files it is about; `quietToo` where there is nothing else. */
export function findingsOf(files: readonly File[], quietToo = false): ReadonlyMap<FindingCode, readonly string[]> {
  const told = new Map<FindingCode, string[]>();
  for (const file of files) {
    for (const code of codesOf(file)) {
      if (quietToo || !QUIET.has(code)) told.set(code, [...(told.get(code) ?? []), nameOf(file)]);
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
