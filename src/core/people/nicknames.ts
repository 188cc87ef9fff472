import { ENGLISH_NICKNAMES } from "./english-nicknames.ts";
import { ITALIAN_NICKNAMES } from "./italian-nicknames.ts";

/** Whether one given name is a known short form of the other. Both in the form of `namePart`. */
export const isNickname = (a: string, b: string): boolean =>
  SHORT_FORMS.get(a)?.has(b) === true || SHORT_FORMS.get(b)?.has(a) === true;

const SHORT_FORMS: ReadonlyMap<string, ReadonlySet<string>> = readLists(ITALIAN_NICKNAMES, ENGLISH_NICKNAMES);

function readLists(...lists: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const entry of lists.flatMap((list) => list.trim().split(/\s+/u))) {
    const [full = "", short = ""] = entry.split("=");
    found.set(full, new Set([...(found.get(full) ?? []), ...short.split(",")]));
  }
  return found;
}
