import { CIRCLE_KINDS, type CircleKind } from "../model/circle.ts";
import { RESOURCES, type Resource } from "../model/question.ts";
import everydayNeeds from "./dictionary/everyday-needs.tsv?raw";
import everydayOccupations from "./dictionary/everyday-occupations.tsv?raw";
import officeNeeds from "./dictionary/office-needs.tsv?raw";
import officeOccupations from "./dictionary/office-occupations.tsv?raw";
import { phrasesOf, type Phrases } from "./phrases.ts";

/** A trade or profession as people write it. */
export type Occupation = {
  readonly id: string;
  /** Numbers of those who could also help a little, or would know someone. */
  readonly near: readonly number[];
  /** Titles, the usual one first. */
  readonly it: readonly string[];
  readonly en: readonly string[];
};

/** An everyday need and who helps with it, best first. */
export type Need = {
  readonly id: string;
  readonly who: readonly Target[];
};

/** Who helps: a trade (its number), people of a kind of circle, or whoever ego named for a resource. */
export type Target =
  | { readonly kind: "occupation"; readonly occupation: number }
  | { readonly kind: "circle"; readonly circle: CircleKind }
  | { readonly kind: "resource"; readonly resource: Resource };

/** Trades and needs in both languages, with their phrases ready to be found. */
export type Dictionary = {
  readonly occupations: readonly Occupation[];
  readonly needs: readonly Need[];
  /** Phrases by occupation. */
  readonly titles: Phrases;
  /** Phrases by need. */
  readonly asks: Phrases;
};

/** The dictionary of the app; see `dictionary/README.md`. Made at each call: keep it. */
export const readDictionary = (): Dictionary =>
  makeDictionary(`${everydayOccupations}\n${officeOccupations}`, `${everydayNeeds}\n${officeNeeds}`);

/** A dictionary from tables of occupations and of needs. What a line names that is not there is left out. */
export function makeDictionary(occupationTable: string, needTable: string): Dictionary {
  const rows = linesOf(occupationTable);
  const number = new Map(rows.map(([id], at) => [id ?? "", at]));
  const occupations = rows.map(([id = "", near = "", it = "", en = ""]): Occupation => ({
    id,
    near: partsOf(near, ",").flatMap((other) => number.get(other) ?? []),
    it: partsOf(it, ";"),
    en: partsOf(en, ";"),
  }));
  const asked = linesOf(needTable);
  const needs = asked.map(([id = "", who = ""]): Need => ({
    id,
    who: partsOf(who, ",").flatMap((target) => targetOf(target, number)),
  }));
  return {
    occupations,
    needs,
    titles: phrasesOf(occupations.map(({ it, en }) => [...it, ...en])),
    asks: phrasesOf(asked.map(([, , it = "", en = ""]) => [...partsOf(it, ";"), ...partsOf(en, ";")])),
  };
}

function targetOf(text: string, number: ReadonlyMap<string, number>): readonly Target[] {
  const [kind, item = ""] = text.split(":");
  const circle = CIRCLE_KINDS.find((known) => known === item);
  if (kind === "circle" && circle !== undefined) return [{ kind, circle }];
  const resource = RESOURCES.find((known) => known === item);
  if (kind === "resource" && resource !== undefined) return [{ kind, resource }];
  const occupation = number.get(text);
  return occupation === undefined ? [] : [{ kind: "occupation", occupation }];
}

/** Lines of a table as cells; lines of several tables may name the same thing, and the first counts. */
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
