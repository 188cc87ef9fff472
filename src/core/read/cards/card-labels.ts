import { partsOf, unescaped } from "../content-lines/content-line.ts";
import { isSystemGroup } from "../contacts/groups.ts";
import { shownName } from "../text/names.ts";
import type { CardLines } from "./card-lines.ts";

/** Circles ego filed the person under: `CATEGORIES`, without what programs add, each once. */
export function cardLabels(lines: CardLines): readonly string[] {
  const labels = lines
    .all("CATEGORIES")
    .flatMap(({ value }) => partsOf(value, ","))
    // Thunderbird's extension escapes the commas between categories too (seen in a public sample).
    .flatMap((label) => label.split(","))
    .map(circleName);
  return [...new Set(labels)].filter((label) => label !== "");
}

/** The name of a group or label; empty for one a program made. */
export function circleName(text: string): string {
  const name = shownName(unescaped(text))
    .replace(/^system group: /i, "")
    .replace(/^\* /, "");
  return isSystemGroup(name) ? "" : name;
}
