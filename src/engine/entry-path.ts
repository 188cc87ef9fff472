/**
 * Paths inside archives and folders, as the readers like them: `/` separated, without the folder the
 * export was wrapped in, without what operating systems leave behind.
 */

/** Folders named after the export itself (`Complete_LinkedInDataExport_05-11-2026`, `facebook-name-2026-11-02-Ab12`). */
const EXPORT_FOLDER =
  /^(?:(?:basic|complete)_linkedindataexport_?|(?:facebook|instagram|linkedin|messenger|twitter|meta)-)[^/]*\/(?=.)/i;

/** Backslashes of Windows tools become `/`; leading `./` goes. */
export function tidyPath(path: string): string {
  return path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
}

/**
 * Whether a name could point outside its archive or hides something: absolute, with a drive, with
 * `..`, with control characters, or empty. Nothing is ever written by name; such an entry is merely
 * not to be trusted.
 */
export function isUnsafePath(path: string): boolean {
  const tidy = tidyPath(path);
  if (tidy === "" || tidy.startsWith("/") || /^[a-z]:/i.test(tidy)) return true;
  if (tidy.split("/").includes("..")) return true;
  for (let i = 0; i < tidy.length; i++) if (tidy.charCodeAt(i) < 0x20) return true;
  return false;
}

/** What macOS and Windows add to every archive and folder. */
export function isLitter(path: string): boolean {
  const tidy = tidyPath(path);
  return /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|desktop\.ini$|Thumbs\.db$)/i.test(tidy);
}

/** The path without the folder an export is wrapped in. */
export function pathInExport(path: string): string {
  let inner = tidyPath(path);
  while (EXPORT_FOLDER.test(inner)) inner = inner.replace(EXPORT_FOLDER, "");
  return inner;
}

/** The last segment. */
export function lastSegment(path: string): string {
  const tidy = tidyPath(path);
  return tidy.slice(tidy.lastIndexOf("/") + 1);
}

/** Whether the name says it is an archive. */
export const isArchiveName = (path: string): boolean => /\.zip$/i.test(path);

/**
 * What makes two files the same file of two exports: the path without wrapper, case and the `(1)` a
 * browser adds to a second download.
 */
export function sameFileKey(path: string): string {
  return pathInExport(path)
    .toLowerCase()
    .replace(/ ?\(\d+\)(?=\.[a-z]+$)/, "");
}
