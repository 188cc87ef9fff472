import { dayOf, type Day } from "../core/model/day.ts";

/**
 * Paths inside archives and folders, as the readers like them: `/` separated, without the folder the
 * export was wrapped in, without what operating systems leave behind.
 */

/** Folders named after the export itself (`Complete_LinkedInDataExport_05-11-2026`, `facebook-name-2026-11-02-Ab12`). */
const EXPORT_FOLDER =
  /^(?:(?:basic|complete)_linkedindataexport_?|(?:facebook|instagram|linkedin|messenger|twitter|meta)-)[^/]*\/(?=.)/i;

/** Threads in an Instagram export from before 2023, where only the folder's name tells them from Facebook's. */
const OLD_INSTAGRAM_THREADS = /^instagram-[^/]*\/(?=messages\/)/i;

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

/**
 * The path without the folder an export is wrapped in; Instagram's threads of every era where those of today are.
 * `archive`: the name of the archive it lies in; empty for none.
 */
export function pathInExport(path: string, archive = ""): string {
  let inner = tidyPath(path);
  if (OLD_INSTAGRAM_THREADS.test(`${archive}/${inner}`)) inner = `your_instagram_activity/${inner}`;
  else inner = inner.replace(OLD_INSTAGRAM_THREADS, "your_instagram_activity/");
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

/** Exports that say in their name when they were made: `…_05-11-2026`, `…-2026-11-02-Ab12`, `takeout-20261102T…`. */
const MADE_ON_AMERICAN = /^(?:basic|complete)_linkedindataexport_(\d{2})-(\d{2})-(\d{4})/i;
const MADE_ON = /^(?:facebook|instagram|messenger|twitter|meta|takeout)-(?:.*-)?(20\d{2})-?(\d{2})-?(\d{2})(?!\d)/i;

/** The day an export was made, going by the name of its archive or of the folder it was unpacked to. */
export function exportedOn(path: string): Day | null {
  const [outermost = ""] = tidyPath(path).split("/");
  const american = MADE_ON_AMERICAN.exec(outermost);
  if (american !== null) return dayOf(Number(american[3]), Number(american[1]), Number(american[2]));
  const iso = MADE_ON.exec(outermost);
  return iso === null ? null : dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}

/** An archive's name without its endings and the `(1)` a browser adds to a second download. */
export function withoutEnding(name: string): string {
  return name.replace(/(?:\.zip)+$/i, "").replace(/ ?\(\d{1,2}\)$/, "");
}
