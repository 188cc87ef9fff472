import { normalPath } from "../text/path.ts";

/** The path as compared: lower case, without the mark of a second download. */
function instagramPath(path: string): string {
  return normalPath(path).replace(/ ?\(\d+\)(?=\.[a-z]+$)/, "");
}

/**
 * A test for a list of people: in `followers_and_following/` (2020–22) or `connections/followers_and_following/`
 * (2023–26), cut into `_1`, `_2` where long. Loose files are known by their content.
 */
export function listedAs(name: string): (path: string) => boolean {
  const pattern = new RegExp(`(?:^|/)followers_and_following/${name}(?:_\\d+)?\\.json$`);
  return (path) => pattern.test(instagramPath(path));
}

/**
 * A test for a file of a thread. Facebook's threads have the same names and the same structure, so the path must say
 * Instagram: by `your_instagram_activity/` (2023–26), or by the archive's own name before the path (2020–22).
 */
export function isThreadPath(path: string): boolean {
  const normal = instagramPath(path);
  return normal.includes("instagram") && /(?:^|\/)message(?:_\d+)?\.json$/.test(normal);
}

/** True for a JSON file that by its folder is Instagram's (2020–26). */
export function isInstagramJson(path: string): boolean {
  return /(?:^|\/)(?:your_instagram_activity|followers_and_following|instagram-[^/]+)\/.*\.json$/.test(
    instagramPath(path),
  );
}
