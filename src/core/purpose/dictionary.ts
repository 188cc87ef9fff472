import { CIRCLE_KINDS, type CircleKind } from "../model/circle.ts";
import { POSITIONS, type Position, RESOURCES, type Resource } from "../model/question.ts";
import { cluesOf, type Clues } from "./clues.ts";
import packed from "./dictionary/packed.tsv";
import { phrasesOf, type Phrases } from "./phrases.ts";
import { stemsOf } from "./stems.ts";
import { BASE } from "./tables.ts";

/** A trade or profession as people write it. */
export type Occupation = {
  /** Numbers of those who could also help a little, or would know someone. */
  readonly near: readonly number[];
  /** The usual title in each language. */
  readonly it: string;
  readonly en: string;
  /** The question of the round that asks who does it; `null` for most. */
  readonly position: Position | null;
};

/** An everyday need and who helps with it, best first. */
export type Need = {
  readonly who: readonly Target[];
};

/** Who helps: a trade (its number), people of a kind of circle, or whoever ego named for a resource. */
export type Target =
  | { readonly kind: "occupation"; readonly occupation: number }
  | { readonly kind: "circle"; readonly circle: CircleKind }
  | { readonly kind: "resource"; readonly resource: Resource }
  /** Whoever is at a place of that kind, told by its name; its number. */
  | { readonly kind: "workplace"; readonly workplace: number };

/** Trades and needs in both languages, with their phrases ready to be found. */
export type Dictionary = {
  readonly occupations: readonly Occupation[];
  readonly needs: readonly Need[];
  /** Phrases by occupation. */
  readonly titles: Phrases;
  /** Phrases by need. */
  readonly asks: Phrases;
  /** Single words that point to a need. */
  readonly clues: Clues;
  /** Stems by which each kind of workplace is known from its name. */
  readonly workplaces: readonly (readonly string[])[];
};

/** The dictionary of the app; see `dictionary/README.md`. Made at each call: keep it. */
export const readDictionary = (): Dictionary => unpackTables(packed);

/** A dictionary from tables as `packTables` packs them. */
export function unpackTables(tables: string): Dictionary {
  const [trades = "", asked = "", places = ""] = tables.split("\n\n");
  const occupationRows = rowsOf(trades);
  const needRows = rowsOf(asked);
  return {
    occupations: occupationRows.map(([near = "", it = "", en = "", , position = ""]): Occupation => ({
      near: words(near).map((other) => Number.parseInt(other, BASE)),
      it,
      en,
      position: position === "" ? null : (POSITIONS[Number(position)] ?? null),
    })),
    needs: needRows.map(([who = ""]): Need => ({ who: words(who).flatMap(targetOf) })),
    titles: phrasesOf(
      occupationRows.map(([, it = "", en = "", more = ""]) => [stemsOf(it), stemsOf(en), ...stemsIn(more)]),
    ),
    asks: phrasesOf(needRows.map(([, phrases = ""]) => stemsIn(phrases))),
    clues: cluesOf(needRows.map(([, phrases = "", clues = ""]) => [...words(clues), ...hinted(phrases)])),
    workplaces: rowsOf(places).map(([stems = ""]) => words(stems)),
  };
}

function targetOf(code: string): readonly Target[] {
  const number = Number(code.slice(1));
  if (code.startsWith("C")) {
    const circle = CIRCLE_KINDS[number];
    return circle === undefined ? [] : [{ kind: "circle", circle }];
  }
  if (code.startsWith("R")) {
    const resource = RESOURCES[number];
    return resource === undefined ? [] : [{ kind: "resource", resource }];
  }
  if (code.startsWith("W")) return [{ kind: "workplace", workplace: Number.parseInt(code.slice(1), BASE) }];
  return [{ kind: "occupation", occupation: Number.parseInt(code, BASE) }];
}

const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));

const words = (cell: string): readonly string[] => cell.split(" ").filter((word) => word !== "");

const stemsIn = (cell: string): readonly (readonly string[])[] =>
  cell
    .split(";")
    .filter((phrase) => phrase !== "")
    .map(words);

/** Words of phrases of several point to the need as clues do. */
const hinted = (phrases: string): readonly string[] =>
  stemsIn(phrases)
    .filter((stems) => stems.length > 1)
    .flat();
