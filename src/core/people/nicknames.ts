import { ENGLISH_NICKNAMES } from "./english-nicknames.ts";
import { ITALIAN_NICKNAMES } from "./italian-nicknames.ts";

/** Whether one given name is a known short form of the other. Both in the form of `namePart`. */
export const isNickname = (a: string, b: string): boolean => PAIRS.has(`${a} ${b}`) || PAIRS.has(`${b} ${a}`);

const PAIRS: ReadonlySet<string> = new Set(
  [ITALIAN_NICKNAMES, ENGLISH_NICKNAMES].flatMap((list) =>
    list
      .trim()
      .split(/\s+/u)
      .flatMap((entry) => {
        const [full = "", short = ""] = entry.split("=");
        return short.split(",").map((form) => `${full} ${form}`);
      }),
  ),
);
