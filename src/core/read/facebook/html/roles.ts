/** What an element of a page is for. */
export type Role =
  | "silent"
  | "title"
  | "heading"
  | "row"
  | "name"
  | "line"
  | "date"
  | "foot"
  | "body"
  | "cell"
  | "cells";

/** Elements whose text is never anybody's. */
const SILENT: ReadonlySet<string> = new Set(["script", "style", "noscript", "template", "textarea", "svg", "math"]);

/** Elements that begin a text of their own; the others carry on the text around them. */
const BLOCKS: ReadonlySet<string> = new Set(
  "div p ul ol li table tbody tr td th dl dt dd section article header footer main h1 h2 h3 h4 h5 h6".split(" "),
);

export const isBlock = (tag: string): boolean => BLOCKS.has(tag);

/** Different class texts remembered; a page of Facebook's has about fifty. */
const MOST_KNOWN = 2_000;

/** Names of classes of 2018–21, and those since 2022; the same in every language. */
const ROW = /(?:^|\s)(?:_a6-g|_2lej)(?:\s|$)/;
const NAME = /(?:^|\s)(?:_a6-i|_2lel)(?:\s|$)/;
const LINE = /(?:^|\s)(?:_a6-h|_2lek)(?:\s|$)/;
const DATE = /(?:^|\s)(?:_a72d|_2lem)(?:\s|$)/;
const FOOT = /(?:^|\s)_a6-o(?:\s|$)/;
const BODY = /(?:^|\s)(?:_a6-p|_2let)(?:\s|$)/;
const HEADING = /(?:^|\s)_3b0d(?:\s|$)/;

/** Roles by class, remembered while one page is read. */
export function roleFinder(): (tag: string, classes: string) => Role | null {
  const known = new Map<string, Role | null>();
  return (tag, classes) => {
    if (classes === "") return byTag(tag);
    let role = known.get(classes);
    if (role === undefined) {
      role = byClass(classes);
      if (known.size < MOST_KNOWN) known.set(classes, role);
    }
    return SILENT.has(tag) ? "silent" : (role ?? byTag(tag));
  };
}

function byClass(classes: string): Role | null {
  if (ROW.test(classes)) return "row";
  if (DATE.test(classes)) return "date";
  if (NAME.test(classes)) return "name";
  if (LINE.test(classes)) return "line";
  if (BODY.test(classes)) return "body";
  if (FOOT.test(classes)) return "foot";
  return HEADING.test(classes) ? "heading" : null;
}

function byTag(tag: string): Role | null {
  if (SILENT.has(tag)) return "silent";
  switch (tag) {
    case "title":
      return "title";
    case "h1":
      return "heading";
    case "h2":
      return "name";
    case "footer":
      return "foot";
    case "tr":
      return "cells";
    case "td":
    case "th":
      return "cell";
  }
  return null;
}
