import type { Day } from "../core/model/day.ts";
import type { FindingCode } from "../core/model/finding.ts";
import { openArchive, type Archive } from "./archive.ts";
import type { Sink } from "./entry-data.ts";
import {
  exportedOn,
  isArchiveName,
  isLitter,
  lastSegment,
  pathInExport,
  tidyPath,
  withoutEnding,
} from "./entry-path.ts";
import { inflated } from "./inner-archive.ts";
import { MAX_ENTRY_BYTES, type Budget } from "./limits.ts";
import type { Dropped } from "./protocol.ts";
import type { Pauses } from "./stopping.ts";
import type { Library } from "./text-intake.ts";

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
  /** Files dropped by themselves: that they came together means nothing. */
  readonly loose: boolean;
  /** The day the export was made, where its name says. */
  readonly exported: Day | null;
  /** What is to be told of the archive as a whole. */
  readonly findings: readonly FindingCode[];
  /** Known files that stay closed, and how many others were put aside (media, debris). */
  readonly closed: readonly string[];
  readonly aside: number;
  /** Archives inside it; what they hold is told in their own bundles. */
  readonly inner: number;
};

export type Inventory = { readonly items: readonly Item[]; readonly bundles: readonly Bundle[] };

export type ToList = {
  readonly files: readonly Dropped[];
  readonly library: Pick<Library, "opening" | "looksLikeWorkbook">;
  readonly budget: Budget;
  readonly pauses: Pauses;
  /** Told as files are found: how many, and of how many bytes. */
  readonly onFound: (files: number, bytes: number) => void;
};

type Draft = { -readonly [Field in keyof Bundle]: Bundle[Field] } & {
  index: number;
  findings: FindingCode[];
  closed: string[];
};
type Shelf = ToList & { readonly items: Item[]; readonly bundles: Draft[]; bytes: number };

/** Names of closed files kept per archive; no real export has as many. */
const MAX_CLOSED = 300;
/** `PK` and one of: a local header, an empty archive, a part of a split one. */
const ARCHIVE_STARTS = [0x04034b50, 0x06054b50, 0x08074b50];
/** What WhatsApp calls the chat in the archive an iPhone makes; whose chat it is, only the archive's name says. */
const NAMELESS_CHAT = "_chat.txt";

/** Lists everything dropped. Never rejects for what the files hold. */
export async function takeInventory(given: ToList): Promise<Inventory> {
  const shelf: Shelf = { ...given, items: [], bundles: [], bytes: 0 };
  const folders = new Map<string, Draft>();
  for (const { path, file } of given.files) {
    await given.pauses.breathe();
    if (isLitter(path)) continue;
    const tidy = tidyPath(path);
    if (await isArchive(path, file)) {
      await shelveArchive(shelf, { name: lastSegment(path), file, exported: exportedOn(tidy), depth: 0 });
    } else {
      const folder = tidy.includes("/") ? tidy.slice(0, tidy.indexOf("/")) : "";
      const bundle =
        folders.get(folder) ??
        addBundle(shelf, { archive: null, loose: folder === "", exported: folder === "" ? null : exportedOn(tidy) });
      folders.set(folder, bundle);
      shelveLoose(shelf, bundle, tidy, file);
    }
  }
  return { items: shelf.items, bundles: shelf.bundles };
}

function addBundle({ bundles }: Shelf, of: Pick<Bundle, "archive" | "loose" | "exported">): Draft {
  const draft: Draft = { ...of, index: bundles.length, findings: [], closed: [], aside: 0, inner: 0 };
  bundles.push(draft);
  return draft;
}

function addItem(shelf: Shelf, item: Item): void {
  shelf.items.push(item);
  shelf.bytes += item.size;
  shelf.onFound(shelf.items.length, shelf.bytes);
}

function shelveLoose(shelf: Shelf, draft: Draft, path: string, file: Blob): void {
  const inner = pathInExport(path);
  const opening = shelf.library.opening(inner);
  // A file chosen by hand is looked into whatever its ending; a folder holds whatever it holds.
  if (opening === "closed" || (opening === "aside" && path.includes("/"))) {
    note(draft, inner, opening);
    return;
  }
  const closed = file.size > MAX_ENTRY_BYTES ? "too-large" : null;
  addItem(shelf, {
    path: inner,
    size: file.size,
    closed,
    bundle: draft.index,
    pour: (sink) => pourBlob(file, sink),
  });
}

type ToShelve = { readonly name: string; readonly file: Blob; readonly exported: Day | null; readonly depth: number };

async function shelveArchive(shelf: Shelf, { name, file, exported, depth }: ToShelve): Promise<void> {
  const draft = addBundle(shelf, { archive: name, loose: false, exported });
  const names: string[] = [];
  const archive = await openArchive(file, (path) => {
    const inner = pathInExport(path, name);
    names.push(inner);
    draft.exported ??= exportedOn(path);
    if (isArchiveName(inner)) return true;
    const opening = shelf.library.opening(inner);
    if (opening !== "open") note(draft, inner, opening);
    return opening === "open";
  });
  draft.findings.push(...archive.findings);
  const { entries } = archive;
  if (shelf.library.looksLikeWorkbook?.(names) === true) {
    draft.findings = ["workbook"];
    return;
  }
  // A locked archive is one thing to tell, not one for each file in it.
  if (entries.length > 0 && entries.every(({ closed }) => closed === "entry-encrypted")) {
    draft.findings = ["entry-encrypted"];
    return;
  }
  const isChat = entries.length === 1 && entries[0] !== undefined && pathInExport(entries[0].path) === NAMELESS_CHAT;
  for (const entry of entries) {
    const inner = pathInExport(entry.path, name);
    const closed = entry.closed ?? (entry.size > MAX_ENTRY_BYTES ? "too-large" : null);
    if (isArchiveName(inner)) {
      draft.inner++;
      await shelveInner(
        shelf,
        { ...entry, closed },
        { name: lastSegment(inner), exported: draft.exported, depth: depth + 1 },
      );
    } else {
      const path = isChat ? `${withoutEnding(name)}/${inner}` : inner;
      addItem(shelf, { path, size: entry.size, closed, bundle: draft.index, pour: entry.pour });
    }
  }
}

/** An archive inside another, told by its own name. */
async function shelveInner(
  shelf: Shelf,
  entry: Pick<Archive["entries"][number], "pour" | "closed">,
  of: Omit<ToShelve, "file">,
): Promise<void> {
  const { pour, closed } = entry;
  const held =
    of.depth > 1 ? "nested-too-deep" : closed === null ? await inflated(pour, shelf.budget, shelf.pauses) : closed;
  if (held instanceof Blob)
    await shelveArchive(shelf, { ...of, file: held, exported: exportedOn(of.name) ?? of.exported });
  else addBundle(shelf, { archive: of.name, loose: false, exported: null }).findings.push(held);
}

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
