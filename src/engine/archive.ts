import type { FindingCode } from "../core/model/finding.ts";
import { ByteWindow, WINDOW_BYTES } from "./byte-window.ts";
import { MAX_ENTRIES, readDirectory, type Directory, type DirectoryEntry } from "./directory.ts";
import { pourEntry, Stretches, type Place, type Sink } from "./entry-data.ts";
import { isLitter, isUnsafePath, tidyPath } from "./entry-path.ts";
import { salvageDirectory } from "./salvage.ts";

/**
 * Opens ZIP archives of any size by their directory, reading only what is asked for. An archive whose
 * directory is missing is read by its local headers; an entry that cannot be trusted is passed over
 * alone.
 */
export type Archive = {
  /** Files in the order they lie in the archive, without folders and litter. */
  readonly entries: readonly ArchiveEntry[];
  /** What is to be told of the archive as a whole; distinct. */
  readonly findings: readonly FindingCode[];
};

export type ArchiveEntry = {
  /** `/` separated, as in the archive. */
  readonly path: string;
  /** Inflated size as the archive states it, bytes. */
  readonly size: number;
  /** Why it cannot be read at all; `null` when it can be tried. */
  readonly closed: FindingCode | null;
  /** Pours the inflated bytes; resolves to what went wrong, `null` when the entry is whole and verified. */
  readonly pour: (sink: Sink) => Promise<FindingCode | null>;
};

/** Bit 0 of the flags. */
const ENCRYPTED = 1;

/** Opens an archive; never rejects. `keep` says which names are worth listing. */
export async function openArchive(blob: Blob, keep: (path: string) => boolean): Promise<Archive> {
  const window = new ByteWindow(blob);
  const whole = await readDirectory(window).catch(() => null);
  if (whole !== null) return list(window, whole, keep);
  const salvaged = await salvageDirectory(window).catch(() => null);
  if (salvaged === null) return { entries: [], findings: ["not-an-archive"] };
  const { entries, findings } = list(window, salvaged, keep);
  return { entries, findings: [...findings, "archive-cut-short"] };
}

function list(window: ByteWindow, directory: Directory, keep: (path: string) => boolean): Archive {
  const place: Place = { window, directoryStart: directory.start, stretches: new Stretches() };
  const findings = new Set<FindingCode>();
  const seen = new Set<string>();
  const kept: { readonly offset: number; readonly end: number; readonly entry: ArchiveEntry }[] = [];
  if (directory.entries.length > MAX_ENTRIES) findings.add("too-large");
  for (const entry of directory.entries.slice(0, MAX_ENTRIES)) {
    if (entry.folder || isLitter(entry.name)) continue;
    if (isUnsafePath(entry.name)) {
      findings.add("entry-unsafe-name");
      continue;
    }
    const path = tidyPath(entry.name);
    if (!keep(path)) continue;
    const closed = seen.has(path) ? "entry-twice" : closedBecause(entry);
    seen.add(path);
    const pour = (sink: Sink) => (closed === null ? pourEntry(entry, place, sink) : Promise.resolve(closed));
    kept.push({
      offset: entry.offset,
      end: fetchedTo(entry),
      entry: { path, size: entry.sizes?.inflated ?? 0, closed, pour },
    });
  }
  kept.sort((a, b) => a.offset - b.offset);
  window.aim(kept.map(({ offset, end }) => ({ start: offset, end })));
  return { entries: kept.map((item) => item.entry), findings: [...findings] };
}

/** Room for a local header with its name and extra fields, and for a descriptor; real ones take some hundred bytes. */
const AROUND_BYTES = 1024;

/** Where an entry ends; of one that will be streamed only the header is fetched. */
function fetchedTo({ offset, sizes }: DirectoryEntry): number {
  const packed = sizes?.packed ?? 0;
  return offset + AROUND_BYTES + (packed > WINDOW_BYTES ? 0 : packed);
}

function closedBecause(entry: DirectoryEntry): FindingCode | null {
  if ((entry.flags & ENCRYPTED) !== 0) return "entry-encrypted";
  // 0 stored, 8 deflated; the platform inflates nothing else.
  return entry.method === 0 || entry.method === 8 ? null : "entry-unsupported";
}
