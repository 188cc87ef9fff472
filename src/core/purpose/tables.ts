import { CIRCLE_KINDS } from "../model/circle.ts";
import { POSITIONS, RESOURCES } from "../model/question.ts";
import { stemsOf } from "./stems.ts";

/**
 * The dictionary as the app carries it: the tables people write, without what can be made again. Lines of occupations,
 * an empty line, lines of needs; cells parted by tabs.
 *
 * - occupation: who is near (numbers of lines in base 36, by spaces) · usual title in Italian · in English · further
 *   phrases as stems · number of the position of the round it is, empty for most
 * - need: who helps (occupations by number; `c` and the number of a kind of circle; `r` and that of a resource) · phrases
 *
 * Phrases are parted by `;`; of phrases that say more than another of the same line only the shorter stays.
 */
export function packTables(occupationTable: string, needTable: string): string {
  const occupations = linesOf(occupationTable);
  const number = new Map(occupations.map(([id], at) => [id ?? "", at.toString(BASE)]));
  const trades = occupations.map(([id = "", near = "", it = "", en = ""]) => {
    const [usual = "", ...others] = partsOf(it, ";");
    const [common = "", ...more] = partsOf(en, ";");
    const position = POSITIONS.findIndex((known) => known === id);
    return [
      partsOf(near, ",")
        .flatMap((other) => number.get(other) ?? [])
        .join(" "),
      usual,
      common,
      bare([...others, ...more], [usual, common]).join(";"),
      position === -1 ? "" : String(position),
    ].join("\t");
  });
  const needs = linesOf(needTable).map(([, who = "", it = "", en = ""]) =>
    [
      partsOf(who, ",")
        .flatMap((target) => codeOf(target, number))
        .join(" "),
      bare([...partsOf(it, ";"), ...partsOf(en, ";")], []).join(";"),
    ].join("\t"),
  );
  return `${trades.join("\n")}\n\n${needs.join("\n")}`;
}

/** Numbers in packed tables are written in this base. */
export const BASE = 36;

function codeOf(target: string, number: ReadonlyMap<string, string>): readonly string[] {
  const [kind, item = ""] = target.split(":");
  const at =
    kind === "circle"
      ? CIRCLE_KINDS.findIndex((known) => known === item)
      : RESOURCES.findIndex((known) => known === item);
  if (kind === "circle" || kind === "resource")
    return at === -1 ? [] : [`${kind === "circle" ? "C" : "R"}${String(at)}`];
  const occupation = number.get(target);
  return occupation === undefined ? [] : [occupation];
}

/** Phrases as stems, each once; none that only says more than another of them or than what is there already. */
function bare(texts: readonly string[], there: readonly string[]): readonly string[] {
  const setOf = (text: string): readonly string[] => [...new Set(stemsOf(text))];
  const known = there.map(setOf).filter((stems) => stems.length > 0);
  const kept: (readonly string[])[] = [];
  for (const stems of texts.map(setOf).toSorted((a, b) => a.length - b.length)) {
    if (stems.length === 0) continue;
    const isSaid = [...known, ...kept].some((less) => less.every((stem) => stems.includes(stem)));
    if (!isSaid) kept.push(stems);
  }
  return kept.map((stems) => stems.join(" ")).toSorted();
}

/** Lines as cells; of lines that name the same thing the first counts. */
function linesOf(table: string): readonly (readonly string[])[] {
  const seen = new Set<string>();
  return table
    .split("\n")
    .map((line) => line.split("\t").map((cell) => cell.trim()))
    .filter(([id = ""]) => id !== "" && !seen.has(id) && seen.add(id).size > 0);
}

const partsOf = (cell: string, separator: string): readonly string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
