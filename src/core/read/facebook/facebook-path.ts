import { baseName, normalPath } from "../text/path.ts";

/** The path as Facebook's files are compared: lower case, without the mark of a second download (`friends (1).json`). */
export function facebookPath(path: string): string {
  return normalPath(path).replace(/ ?\(\d+\)(?=\.[a-z]+$)/, "");
}

/** Instagram's download has the same folders and files for its messages; it is not ours. */
function isInstagram(path: string): boolean {
  return path.includes("instagram");
}

/**
 * A test for the last segment of the path without `.json` and part number (`_2`). Folders changed with every
 * era (2018–2026) and loose files have none, but these names never meant anything else.
 */
export function namedAny(...names: readonly string[]): (path: string) => boolean {
  const known = new Set(names);
  return (path) => {
    const normal = facebookPath(path);
    const base = baseName(normal);
    if (!base.endsWith(".json") || isInstagram(normal)) return false;
    const name = base.slice(0, -".json".length);
    return known.has(name) || known.has(name.replace(/_\d+$/, ""));
  };
}

/** A test for the end of the path, for names too plain to stand alone (`followers.json`). */
export function pathEnds(pattern: RegExp): (path: string) => boolean {
  return (path) => {
    const normal = facebookPath(path);
    return !isInstagram(normal) && pattern.test(normal);
  };
}
