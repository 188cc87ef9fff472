import { CIRCLE_KINDS } from "../model/circle.ts";
import { POSITIONS, RESOURCES } from "../model/question.ts";
import { ALONE } from "./clues.ts";
import { stemsOf } from "./stems.ts";

/** The tables as people write them; see `dictionary/README.md`. */
export type Tables = {
  readonly occupations: string;
  readonly needs: string;
  readonly clues: string;
  readonly workplaces: string;
};

/**
 * The dictionary as the app carries it: the tables people write, without what can be made again. Lines of occupations,
 * an empty line, lines of needs, an empty line, lines of workplaces; cells parted by tabs.
 *
 * - occupation: who is near (numbers of lines in base 36, by spaces) · usual title in Italian · in English · further
 *   phrases as stems · number of the position of the round it is, empty for most
 * - need: who helps (occupations by number; `C` and the number of a kind of circle; `R` and that of a resource; `W` and
 *   that of a kind of workplace) · phrases · clues as stems, `*` before those that are enough by themselves
 * - workplace: the stems by which it is known
 *
 * Phrases are parted by `;`; of phrases that say more than another of the same line only the shorter stays.
 */
export function packTables(tables: Tables): string {
  const occupations = linesOf(tables.occupations);
  const workplaces = linesOf(tables.workplaces);
  const place = new Map(workplaces.map(([id], at) => [id ?? "", at.toString(BASE)]));
  const clues = new Map(linesOf(tables.clues).map(([id = "", ...cells]) => [id, cells.join(" ")]));
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
  const needs = linesOf(tables.needs).map(([id = "", who = "", it = "", en = ""]) => {
    const { said, hinted } = phrasesIn([...partsOf(it, ";"), ...partsOf(en, ";")]);
    const phrases = unlike(bare(said, []));
    return [
      partsOf(who, ",")
        .flatMap((target) => codeOf(target, number, place))
        .join(" "),
      phrases.join(";"),
      bareClues(`${clues.get(id) ?? ""} ${hinted.join(" ")}`, new Set(phrases.flatMap((phrase) => phrase.split(" ")))),
    ] as const;
  });
  const count = new Map<string, number>();
  for (const [, , marked] of needs) for (const clue of marked) count.set(clue, (count.get(clue) ?? 0) + 1);
  const telling = (clue: string): boolean => clue.startsWith(ALONE) || (count.get(clue) ?? 0) <= WIDEST;
  const places = workplaces.map(([, names = ""]) => [...new Set(stemsOf(names))].toSorted().join(" "));
  const asked = needs.map(([who, phrases, marked]) => [who, phrases, marked.filter(telling).join(" ")].join("\t"));
  return [trades, asked, places].map((lines) => lines.join("\n")).join("\n\n");
}

/** A clue that leads to more needs than this stays out: it says nothing even beside another. */
const WIDEST = 2;

/** Numbers in packed tables are written in this base. */
export const BASE = 36;

function codeOf(
  target: string,
  number: ReadonlyMap<string, string>,
  place: ReadonlyMap<string, string>,
): readonly string[] {
  const [kind, item = ""] = target.split(":");
  const known = kind === "at" ? place.get(item) : undefined;
  if (known !== undefined) return [`W${known}`];
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

/** A phrase of which one word is left once empty ones are gone ("cercare casa") says no more than a clue. */
function phrasesIn(texts: readonly string[]): { readonly said: readonly string[]; readonly hinted: readonly string[] } {
  const isHint = (text: string): boolean => partsOf(text, " ").length > 1 && new Set(stemsOf(text)).size === 1;
  const said = texts.filter((text) => !isHint(text));
  return said.length === 0 ? { said: texts, hinted: [] } : { said, hinted: texts.filter(isHint) };
}

/** Without phrases whose every word another phrase of the same need has: their words lead there as clues. */
function unlike(phrases: readonly string[]): readonly string[] {
  const count = new Map<string, number>();
  const add = (phrase: string, by: number): void => {
    for (const stem of phrase.split(" ")) count.set(stem, (count.get(stem) ?? 0) + by);
  };
  for (const phrase of phrases) add(phrase, 1);
  const kept: string[] = [];
  for (const phrase of phrases.toSorted((a, b) => b.length - a.length)) {
    const isSaid = phrase.includes(" ") && phrase.split(" ").every((stem) => (count.get(stem) ?? 0) > 1);
    if (isSaid) add(phrase, -1);
    else kept.push(phrase);
  }
  return kept.toSorted();
}

/** Clues as stems, each once; none that is a phrase of the same need already. A word is enough by itself if any form of it is. */
function bareClues(text: string, said: ReadonlySet<string>): readonly string[] {
  const marks = new Map<string, boolean>();
  for (const word of partsOf(text, " ")) {
    const alone = word.startsWith(ALONE);
    for (const stem of stemsOf(alone ? word.slice(1) : word)) {
      if (alone || !said.has(stem)) marks.set(stem, alone || marks.get(stem) === true);
    }
  }
  return [...marks].map(([stem, alone]) => `${alone ? ALONE : ""}${stem}`).toSorted();
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
