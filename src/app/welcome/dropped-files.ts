import type { Dropped } from "../../engine/protocol.ts";

/** Files beside an export that no system means to hand over. */
const LITTER = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$/i;

/** Everything in a drop: loose files and, where the browser lets us look inside, whole folders. */
export async function filesOfDrop(data: DataTransfer): Promise<readonly Dropped[]> {
  // Both must be taken before the first pause: afterwards the browser empties the list.
  const items = [...data.items].filter(({ kind }) => kind === "file");
  const things = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const dropped: Dropped[] = [];
  for (const { entry, file } of things) {
    // A loose file is taken as it is: opened from the disk, this page may not ask its entry for it.
    if (entry !== null && isDirectory(entry)) await collect(entry, dropped);
    else if (file !== null) dropped.push({ path: file.name, file });
  }
  return withoutLitter(dropped);
}

/** Files chosen through a button; a chosen folder keeps its paths. */
export function filesOfInput(files: FileList | null): readonly Dropped[] {
  const chosen = [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return withoutLitter(chosen);
}

/** Files copied in a file manager, or cells copied from a spreadsheet, which become a table. */
export function filesOfPaste(data: DataTransfer): readonly Dropped[] {
  if (data.files.length > 0) return [...data.files].map((file) => ({ path: file.name, file }));
  const text = data.getData("text/plain");
  if (text.trim() === "") return [];
  const kind = /^\s*[[{]/.test(text) ? "json" : /^BEGIN:VC/i.test(text) ? "vcf" : "csv";
  return [{ path: `pasted.${kind}`, file: new Blob([asTable(text, kind)], { type: "text/plain" }) }];
}

/** Cells travel with tabs between them; tables are read with commas. */
function asTable(text: string, kind: string): string {
  if (kind !== "csv" || !text.includes("\t")) return text;
  const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return text
    .split(/\r?\n/)
    .map((row) => row.split("\t").map(quoted).join(","))
    .join("\n");
}

const withoutLitter = (files: readonly Dropped[]): readonly Dropped[] =>
  files.filter(({ path }) => !LITTER.test(path) && !path.includes("__MACOSX/"));

async function collect(entry: FileSystemEntry, into: Dropped[]): Promise<void> {
  if (isFile(entry)) {
    const file = await fileOf(entry);
    if (file !== null) into.push({ path: entry.fullPath.replace(/^\//, ""), file });
  } else if (isDirectory(entry)) {
    for (const child of await childrenOf(entry)) await collect(child, into);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A file that can no longer be opened (moved, taken away) is left out. */
const fileOf = (entry: FileSystemFileEntry): Promise<File | null> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(null)));

/** Browsers give at most a hundred children at a time, and none when there are no more. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return children;
    children.push(...some);
  }
}
