import type { FindingCode } from "../core/model/finding.ts";
import type { Opening } from "../core/read/closed.ts";
import { openArchive } from "./archive.ts";
import type { Sink } from "./entry-data.ts";
import { isArchiveName, isLitter, lastSegment, pathInExport, tidyPath } from "./entry-path.ts";
import { MAX_ENTRY_BYTES, type Budget } from "./limits.ts";
import type { Dropped } from "./protocol.ts";

/**
 * What was dropped, laid out as files to read: archives are opened (and an archive inside an archive,
 * once), folders are taken as they are, and only names worth opening are ever inflated.
 */

/** One file that can be poured out. */
export type Item = {
  /** `/` separated, inside its archive or folder, without the export's own folder. */
  readonly path: string;
  /** Bytes as stated; what is poured may differ, and is then refused. */
  readonly size: number;
  readonly closed: FindingCode | null;
  /** Index into `Inventory.bundles`. */
  readonly bundle: number;
  readonly pour: (sink: Sink) => Promise<FindingCode | null>;
};

/** One dropped archive or folder, or all loose files; its files are of one platform more often than not. */
export type Bundle = {
  /** The archive's own name; `null` for loose files and folders. */
  readonly archive: string | null;
  /** What is to be told of the archive as a whole. */
  readonly findings: readonly FindingCode[];
  /** Known files that stay closed, and how many others were put aside (media, debris). */
  readonly closed: readonly string[];
  readonly aside: number;
  /** Archives inside it; what they hold is told in their own bundles. */
  readonly inner: number;
};

export type Inventory = { readonly items: readonly Item[]; readonly bundles: readonly Bundle[] };

type Draft = {
  index: number;
  archive: string | null;
  findings: FindingCode[];
  closed: string[];
  aside: number;
  inner: number;
};
type OpeningOf = (path: string) => Opening;
type Shelf = {
  readonly items: Item[];
  readonly bundles: Draft[];
  readonly opening: OpeningOf;
  readonly budget: Budget;
};

/** Names of closed files kept per archive; no real export has as many. */
const MAX_CLOSED = 300;
/** `PK` and one of: a local header, an empty archive, a part of a split one. */
const ARCHIVE_STARTS = [0x04034b50, 0x06054b50, 0x08074b50];

/** Lists everything dropped. Never rejects for what the files hold. */
export async function takeInventory(files: readonly Dropped[], opening: OpeningOf, budget: Budget): Promise<Inventory> {
  const shelf: Shelf = { items: [], bundles: [], opening, budget };
  const folders = new Map<string, Draft>();
  for (const { path, file } of files) {
    if (isLitter(path)) continue;
    if (await isArchive(path, file)) {
      await shelveArchive(shelf, lastSegment(path), file, 0);
    } else {
      const tidy = tidyPath(path);
      const folder = tidy.includes("/") ? tidy.slice(0, tidy.indexOf("/")) : "";
      const bundle = folders.get(folder) ?? addBundle(shelf, null);
      folders.set(folder, bundle);
      shelveLoose(shelf, bundle, tidy, file);
    }
  }
  return { items: shelf.items, bundles: shelf.bundles };
}

function addBundle({ bundles }: Shelf, archive: string | null): Draft {
  const draft: Draft = { index: bundles.length, archive, findings: [], closed: [], aside: 0, inner: 0 };
  bundles.push(draft);
  return draft;
}

function shelveLoose(shelf: Shelf, draft: Draft, path: string, file: Blob): void {
  const inner = pathInExport(path);
  const opening = shelf.opening(inner);
  // A file chosen by hand is looked into whatever its ending; a folder holds whatever it holds.
  if (opening === "closed" || (opening === "aside" && path.includes("/"))) {
    note(draft, inner, opening);
    return;
  }
  const closed = file.size > MAX_ENTRY_BYTES ? "too-large" : null;
  shelf.items.push({ path: inner, size: file.size, closed, bundle: draft.index, pour: (sink) => pourBlob(file, sink) });
}

async function shelveArchive(shelf: Shelf, path: string, file: Blob, depth: number): Promise<void> {
  const draft = addBundle(shelf, path);
  const bundle = draft.index;
  const archive = await openArchive(file, (name) => {
    const inner = pathInExport(name);
    if (isArchiveName(inner)) return true;
    const opening = shelf.opening(inner);
    if (opening !== "open") note(draft, inner, opening);
    return opening === "open";
  });
  draft.findings.push(...archive.findings);
  for (const entry of archive.entries) {
    const inner = pathInExport(entry.path);
    const closed = entry.closed ?? (entry.size > MAX_ENTRY_BYTES ? "too-large" : null);
    if (!isArchiveName(inner)) {
      shelf.items.push({ path: inner, size: entry.size, closed, bundle, pour: entry.pour });
      continue;
    }
    draft.inner++;
    if (depth > 0) {
      draft.findings.push("nested-too-deep");
    } else {
      const held = closed === null ? await inflated(entry.pour, shelf.budget) : closed;
      if (held instanceof Blob) await shelveArchive(shelf, lastSegment(inner), held, depth + 1);
      else draft.findings.push(held);
    }
  }
}

/** An inner archive is opened at random places, so its bytes are kept together, in blobs of 16 MiB. */
async function inflated(pour: Item["pour"], budget: Budget): Promise<Blob | FindingCode> {
  const blobs: Blob[] = [];
  let parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const meter = budget.meter();
  const problem = await pour((piece) => {
    if (!meter(piece.length)) throw new TooLarge();
    parts.push(piece.slice());
    bytes += piece.length;
    if (bytes < 16 << 20) return;
    blobs.push(new Blob(parts));
    parts = [];
    bytes = 0;
  }).catch((reason: unknown): FindingCode => (reason instanceof TooLarge ? "too-large" : "our-fault"));
  return problem ?? new Blob([...blobs, ...parts]);
}

class TooLarge extends Error {}

function note(draft: Draft, path: string, opening: "closed" | "aside"): void {
  // A directory that had to be listed again names its files again.
  if (opening !== "closed" || draft.closed.length >= MAX_CLOSED) draft.aside++;
  else if (!draft.closed.includes(path)) draft.closed.push(path);
}

async function isArchive(path: string, file: Blob): Promise<boolean> {
  if (isArchiveName(path)) return true;
  const head = await file.slice(0, 4).arrayBuffer();
  return head.byteLength === 4 && ARCHIVE_STARTS.includes(new DataView(head).getUint32(0, true));
}

async function pourBlob(file: Blob, sink: Sink): Promise<null> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return null;
      sink(value);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
