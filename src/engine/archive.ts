import { ZipReader, type Entry } from "@zip.js/zip.js/lib/zip-core-reader.js";
import type { FindingCode } from "../core/model/finding.ts";
import { ByteWindow } from "./byte-window.ts";
import { isLitter, isUnsafePath, tidyPath } from "./entry-path.ts";
import { rebuildDirectory } from "./salvage.ts";

/**
 * Opens ZIP archives through zip.js: no worker of its own, no WebAssembly, the platform's inflater.
 * Checksums, sizes and overlaps are checked for every entry that is read. An archive whose directory
 * is missing is rebuilt from the local headers; an entry that cannot be trusted is passed over alone.
 */

/** Entries listed at most; the largest exports seen hold some tens of thousands. */
const MAX_ENTRIES = 200_000;
/** Bytes after the archive's end that are taken for harmless when nothing else is wrong. */
const MAX_APPENDED_BYTES = 1 << 20;

/** Takes bytes as they come; throwing ends the reading. */
export type Sink = (bytes: Uint8Array) => void;

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

export type Archive = {
  /** Files in the order they lie in the archive, without folders and litter. */
  readonly entries: readonly ArchiveEntry[];
  /** What is to be told of the archive as a whole; distinct. */
  readonly findings: readonly FindingCode[];
};

/** Opens an archive; never rejects. `keep` says which names are worth listing. */
export async function openArchive(blob: Blob, keep: (path: string) => boolean): Promise<Archive> {
  const listed = (await listEntries(blob, "balanced", keep)) ?? (await listEntries(blob, "tolerant", keep));
  if (listed !== null) return listed;
  const rebuilt = await rebuildDirectory(blob).catch(() => null);
  const salvaged = rebuilt === null ? null : await listEntries(rebuilt, "balanced", keep);
  if (salvaged === null) return { entries: [], findings: ["not-an-archive"] };
  return { entries: salvaged.entries, findings: [...salvaged.findings, "archive-cut-short"] };
}

async function listEntries(
  blob: Blob,
  strictness: "balanced" | "tolerant",
  keep: (path: string) => boolean,
): Promise<Archive | null> {
  const reader = new ZipReader(new ByteWindow(blob), {
    strictness,
    // Names are judged here one by one: a single odd name must not close the whole archive.
    filenameValidation: "tolerant",
    maxAppendedDataSize: MAX_APPENDED_BYTES,
    checkLocalDirectory: true,
    checkSignature: true,
    checkOverlappingEntry: true,
    useWebWorkers: false,
    useCompressionStream: true,
  });
  const findings = new Set<FindingCode>();
  const kept: { readonly offset: number; readonly entry: ArchiveEntry }[] = [];
  const seen = new Set<string>();
  try {
    let count = 0;
    for await (const entry of reader.getEntriesGenerator()) {
      if (++count > MAX_ENTRIES) {
        findings.add("too-large");
        break;
      }
      if (entry.directory || isLitter(entry.filename)) continue;
      if (isUnsafePath(entry.filename)) {
        findings.add("entry-unsafe-name");
        continue;
      }
      const path = tidyPath(entry.filename);
      if (!keep(path)) continue;
      const twice = seen.has(path);
      seen.add(path);
      kept.push({ offset: entry.offset, entry: describe(entry, path, twice) });
    }
  } catch {
    return null;
  }
  kept.sort((a, b) => a.offset - b.offset);
  return { entries: kept.map((item) => item.entry), findings: [...findings] };
}

function describe(entry: Entry, path: string, twice: boolean): ArchiveEntry {
  const closed = twice ? "entry-twice" : closedBecause(entry);
  return {
    path,
    size: entry.uncompressedSize,
    closed,
    pour: async (sink) => (closed === null && !entry.directory ? pourEntry(entry, sink) : closed),
  };
}

function closedBecause(entry: Entry): FindingCode | null {
  if (entry.encrypted) return "entry-encrypted";
  // 0 stored, 8 deflated; the platform inflates nothing else.
  return entry.compressionMethod === 0 || entry.compressionMethod === 8 ? null : "entry-unsupported";
}

async function pourEntry(entry: Entry & { directory: false }, sink: Sink): Promise<FindingCode | null> {
  let stopped: unknown = null;
  const writable = new WritableStream<Uint8Array>({
    write: (bytes) => {
      try {
        sink(bytes);
      } catch (reason) {
        stopped = reason;
        throw reason;
      }
    },
  });
  try {
    await entry.getData(writable);
    return null;
  } catch {
    // What the sink threw is the reader's business; anything else is the entry's.
    if (stopped !== null) throw stopped;
    return "entry-damaged";
  }
}
