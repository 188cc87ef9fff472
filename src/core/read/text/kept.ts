/**
 * A copy that owns its characters. Engines cut strings by pointing into the original, so one kept
 * name would hold its whole chunk of the file alive, messages and all (measured: 497 MB kept for
 * 20,000 links, 7 MB when copied). Joining and cutting again makes a fresh string of this text only.
 */
export function kept(text: string): string {
  return text === "" ? "" : ` ${text}`.slice(1);
}
