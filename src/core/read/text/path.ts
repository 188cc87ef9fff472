/** The path as it is compared: `/` separated, lower case, NFC, without `./`, `\` or doubled `/`. */
export function normalPath(path: string): string {
  return path
    .normalize("NFC")
    .replaceAll("\\", "/")
    .replace(/\/+/g, "/")
    .replace(/^(?:\.?\/)+/, "")
    .toLowerCase();
}

/** The last segment of a path, as written. */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

/** What a Mac or Windows adds to archives and folders: never a file of the export. */
export function isDebris(path: string): boolean {
  const normal = normalPath(path);
  const base = baseName(normal);
  return (
    normal.startsWith("__macosx/") ||
    normal.includes("/__macosx/") ||
    base.startsWith("._") ||
    base === ".ds_store" ||
    base === "thumbs.db" ||
    base === "desktop.ini"
  );
}

/**
 * A LinkedIn file's name as compared (seen 2020–2026): last segment without `.csv`, spaces,
 * underscores, hyphens, and without the trailing `_1234567` (member id, part number) or ` (1)` (second download).
 */
export function linkedinFileKey(path: string): string {
  return baseName(normalPath(path))
    .replace(/(?:\.csv)+$/, "")
    .replace(/(?: ?\(\d+\)|_\d+)+$/, "")
    .replace(/[ _-]/g, "");
}
