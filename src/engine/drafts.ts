import type { FindingCode } from "../core/model/finding.ts";
import type { Platform } from "../core/model/platform.ts";
import { NOTHING_READ } from "../core/model/reading.ts";
import type { FileRead } from "../core/model/source.ts";
import type { Bundle, Item } from "./inventory.ts";
import type { Taker } from "./text-intake.ts";

/** A file as it was read, before a platform is settled for those no reader took. */
export type Draft = Omit<FileRead, "platform"> & {
  readonly platform: Platform | null;
  /** Index into `Inventory.bundles`. */
  readonly bundle: number;
};

/** What a stray is filed under; it means nothing there. */
const PLATFORM_OF_STRAYS: Platform = "table";

/** Downloads of these hold tables of their own that say nothing of people: nobody is asked for their columns. */
const ACCOUNTS: ReadonlySet<Platform> = new Set<Platform>(["linkedin", "facebook", "instagram", "x"]);

/** A file of which nothing was read yet. */
export function draftOf(path: string, bundle: number, taker: Taker | null): Draft {
  return {
    platform: taker?.platform ?? null,
    path,
    reader: taker?.id ?? null,
    reading: NOTHING_READ,
    error: null,
    bundle,
  };
}

/** Findings that say all there is to say of an archive. */
const FATAL: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "not-an-archive",
  "workbook",
  "nested-too-deep",
  "entry-encrypted",
  "entry-damaged",
  "entry-unsupported",
  "our-fault",
]);

/** What is to be told of an archive itself, and of the files in it that stay closed. */
export function bundleDrafts(bundle: Bundle, index: number, items: readonly Item[]): readonly Draft[] {
  const closed = bundle.closed.map((path): Draft => ({ ...draftOf(path, index, null), error: "left-closed" }));
  if (bundle.archive === null) return closed;
  const findings = [...new Set(bundle.findings)];
  const own = draftOf(bundle.archive, index, null);
  const isBare = bundle.inner === 0 && !items.some((item) => item.bundle === index);
  const fatal = findings.find((code) => FATAL.has(code)) ?? (isBare ? findings[0] : undefined);
  if (fatal !== undefined) return [{ ...own, error: fatal }, ...closed];
  if (isBare)
    return [{ ...own, error: bundle.aside === 0 && closed.length === 0 ? "holds-nothing" : "unknown-file" }, ...closed];
  if (findings.length === 0) return closed;
  const told = findings.map((code) => ({ code, line: null }));
  return [{ ...own, reading: { ...NOTHING_READ, findings: told } }, ...closed];
}

/**
 * A file no reader took is shown with the files it came with, where they are of a platform; else it is a stray, and so
 * is everything unknown that was dropped by itself. A table whose columns nobody knows waits among the tables.
 */
export function settled(drafts: readonly Draft[], bundles: readonly Bundle[]): readonly FileRead[] {
  const counts = platformsOf(drafts);
  return drafts.map(({ bundle: index, platform, ...draft }): FileRead => {
    const bundle = bundles[index];
    const exported = bundle?.exported ?? null;
    const file = exported === null ? draft : { ...draft, exported };
    if (platform !== null) return { ...file, platform };
    // What we leave closed we know by its name, wherever it lies.
    const isAlone = bundle === undefined || (bundle.loose && draft.error !== "left-closed");
    const around = isAlone ? null : commonest(counts.get(index));
    if (draft.error === "needs-columns") {
      if (around === null || !ACCOUNTS.has(around)) return { ...file, platform: "table" };
      const { table: _sample, ...unknown } = file;
      return { ...unknown, error: "unknown-file", platform: around };
    }
    return around === null ? { ...file, platform: PLATFORM_OF_STRAYS, stray: true } : { ...file, platform: around };
  });
}

function platformsOf(drafts: readonly Draft[]): ReadonlyMap<number, ReadonlyMap<Platform, number>> {
  const ofBundle = new Map<number, Map<Platform, number>>();
  for (const { platform, bundle } of drafts) {
    if (platform === null) continue;
    const counts = ofBundle.get(bundle) ?? new Map<Platform, number>();
    ofBundle.set(bundle, counts.set(platform, (counts.get(platform) ?? 0) + 1));
  }
  return ofBundle;
}

function commonest(counts: ReadonlyMap<Platform, number> | undefined): Platform | null {
  let best: Platform | null = null;
  for (const [platform, count] of counts ?? []) if (best === null || count > (counts?.get(best) ?? 0)) best = platform;
  return best;
}
