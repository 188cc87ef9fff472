import { kept } from "../text/kept.ts";

/** First parts of addresses that lead to something else than a profile. */
const NO_PROFILE: ReadonlySet<string> = new Set(
  "profile.php groups events pages watch marketplace photo photos permalink.php story.php hashtag gaming reel reels stories dyi login sharer help l.php media videos".split(
    " ",
  ),
);

/**
 * The key of a profile's address: `id=123` for `profile.php?id=123` and `/people/Anna-Bini/123/`, else the lower-case
 * user name. `null` for what is no profile of Facebook's (forms of 2018–2026).
 */
export function facebookProfileKey(address: string): string | null {
  const match = /^\s*(?:https?:\/\/)?(?:[a-z0-9-]+\.)*facebook\.com\/([^?#\s]*)(\?[^#\s]*)?/i.exec(address);
  if (match === null) return null;
  const [first = "", , third = ""] = (match[1] ?? "").split("/");
  const number =
    first.toLowerCase() === "profile.php" ? (/[?&]id=(\d{1,20})(?:&|$)/.exec(match[2] ?? "")?.[1] ?? "") : "";
  if (number !== "") return `id=${number}`;
  if (first.toLowerCase() === "people") return /^\d{1,20}$/.test(third) ? `id=${third}` : null;
  if (/^\d{5,20}$/.test(first)) return `id=${first}`;
  const name = first.toLowerCase();
  return /^[a-z0-9.]{2,60}$/.test(name) && !NO_PROFILE.has(name) ? kept(name) : null;
}
