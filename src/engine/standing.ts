import type { Change } from "../core/model/change.ts";
import type { FileRead } from "../core/model/source.ts";
import { sameData } from "../core/read/same-data.ts";
import { fileKey, isSameFile } from "../core/read/succession.ts";

/** Everything ever read, by platform and path; what one path brought, in the order it came. */
export type Shelf = ReadonlyMap<string, readonly FileRead[]>;

/** The shelf on which these files lie, in this order. */
export function shelfOf(files: readonly FileRead[]): Shelf {
  const shelf = new Map<string, FileRead[]>();
  for (const file of files) {
    const key = shelfKey(file);
    shelf.set(key, [...(shelf.get(key) ?? []), file]);
  }
  return shelf;
}

/** The shelf with what was added in one go. Copies in one go, and what says nothing new, are kept once. */
export function shelfWith(shelf: Shelf, files: readonly FileRead[], read: number): Shelf {
  const next = new Map(shelf);
  for (const file of files) {
    const key = shelfKey(file);
    const before = next.get(key) ?? [];
    const twin = before.find((other) => isSameReading(other, file));
    if (twin?.read === read) continue;
    const added = { ...file, read, ...(twin === undefined ? {} : { reading: twin.reading }) };
    const rest = before.filter((other) => !isReplaced(other, added));
    next.set(key, [...rest, added]);
  }
  return next;
}

/** The shelf with one file read again in another way: all that had been read under its path gives way. */
export function shelfWithAgain(shelf: Shelf, file: FileRead, reads: number): Shelf {
  const key = shelfKey(file);
  const { read = reads, exported } = shelf.get(key)?.at(-1) ?? {};
  return new Map(shelf).set(key, [{ ...file, read, ...(exported === undefined ? {} : { exported }) }]);
}

/** Whether a file tells nothing that is not on the shelf: it was read before, or could not be read and now is. */
export function isKnown(shelf: Shelf, file: FileRead): boolean {
  const known = shelf.get(shelfKey(file)) ?? [];
  return known.some((other) => isSameReading(other, file)) || (file.error !== null && known.length > 0);
}

/** Without what the person took out of the network, in the order of their keys. */
export function filesLeft(
  shelf: Shelf,
  changes: readonly Change[],
  wholeLists: ReadonlySet<string>,
): readonly FileRead[] {
  let files: readonly FileRead[] = [...shelf.keys()].toSorted().flatMap((key) => shelf.get(key) ?? []);
  for (const change of changes) {
    if (change.kind !== "remove-source") continue;
    const { source, path, reads } = change;
    const meant = path === null ? null : files.filter((file) => fileKey(file.path) === fileKey(path));
    files = files.filter((file) => {
      const gone =
        file.platform === source &&
        (file.read ?? 1) <= reads &&
        (meant === null || meant.some((other) => isSameFile(file, other, wholeLists)));
      return !gone;
    });
  }
  return files;
}

const shelfKey = ({ platform, path }: FileRead): string => `${platform}\n${fileKey(path)}`;

/** A newer copy of the very same, or what could not be read before. */
function isReplaced(known: FileRead, added: FileRead & { readonly read: number }): boolean {
  if (isSameReading(known, added)) return true;
  return known.error !== null && known.read !== added.read;
}

function isSameReading(a: FileRead, b: FileRead): boolean {
  if (a.error !== b.error || a.reader !== b.reader || a.reading.used !== b.reading.used) return false;
  return a.reading === b.reading || sameData(a.reading, b.reading);
}
