import type { Analysis } from "../analysis/analysis.ts";
import { ln } from "../model/arithmetic.ts";
import type { Network, Person } from "../model/network.ts";
import type { QuestionId } from "../model/question.ts";
import { findClued, together } from "./clues.ts";
import type { Dictionary } from "./dictionary.ts";
import { findPhrases, fullest } from "./phrases.ts";
import { stemsOf } from "./stems.ts";
import { type Vocabulary, vocabularyOf } from "./typing.ts";

/** Where something was read of a person: their role, what ego wrote that they offer, ego's note. */
export type Field = "role" | "offers" | "note";

/** A trade someone has, by ego's words or a source's. */
export type Practice = { readonly row: number; readonly field: Field; readonly weight: number };

/** Everything a need can be answered from, made once per network. People are rows of `Network.people`. */
export type PeopleWords = {
  readonly network: Network;
  readonly analysis: Analysis;
  readonly dictionary: Dictionary;
  /** Who has a trade, by its number, in order of rows. */
  readonly practices: ReadonlyMap<number, readonly Practice[]>;
  /** Who offers what meets a need, by its number, in ego's words. */
  readonly offered: ReadonlyMap<number, readonly Practice[]>;
  /** Who has a stem in a field of theirs. */
  readonly people: ReadonlyMap<string, readonly { readonly row: number; readonly field: Field }[]>;
  /** Numbers of the environments with a stem in their name. */
  readonly environments: ReadonlyMap<string, readonly number[]>;
  /** Rows of the members of each environment. */
  readonly members: readonly (readonly number[])[];
  /** Whom ego named for a question. */
  readonly named: ReadonlyMap<QuestionId, readonly number[]>;
  /** How telling a stem is among these people: ln(1 + people / people who have it). */
  readonly weightOf: (stem: string) => number;
  /** Every stem that means something here or in the dictionary. */
  readonly vocabulary: Vocabulary;
};

/** What ego writes of someone is surer than nothing, less so than a title. */
const WEIGHTS: Readonly<Record<Field, number>> = { role: 1, offers: 1, note: 0.75 };
/** Words of a role by which someone is told to be new to it, or to lead. */
const JUNIOR = /\b(?:junior|jr|stage|stagista|tirocinante|intern|trainee|student|studente|studentessa|apprendista)\b/i;
const SENIOR =
  /\b(?:senior|sr|head|chief|lead|capo|primario|responsabile|direttore|direttrice|director|dirigente|partner|coordinatore|coordinatrice|founder|titolare)\b/i;
const SENIORITY = { junior: 0.85, usual: 1, senior: 1.1 } as const;

/** The words of everyone, ready to be asked. */
export function peopleWords(network: Network, analysis: Analysis, dictionary: Dictionary): PeopleWords {
  const people = new Map<string, { row: number; field: Field }[]>();
  const practices = new Map<number, Practice[]>();
  const offered = new Map<number, Practice[]>();
  const read = memo((text: string) => ({
    stems: [...new Set(stemsOf(text))],
    trades: fullest(findPhrases(dictionary.titles, stemsOf(text), true)).map(({ concept }) => concept),
    seniority: SENIORITY[JUNIOR.test(text) ? "junior" : SENIOR.test(text) ? "senior" : "usual"],
  }));
  for (const [row, person] of network.people.entries()) {
    if (person.standing !== undefined) continue;
    for (const [field, text] of fieldsOf(person)) {
      const { stems, trades, seniority } = read(text);
      for (const stem of stems) push(people, stem, { row, field });
      const weight = WEIGHTS[field] * (field === "role" ? seniority : 1);
      for (const trade of trades) push(practices, trade, { row, field, weight });
      if (field === "role") continue;
      const wanted = together(findPhrases(dictionary.asks, stems, false), findClued(dictionary.clues, stems));
      for (const { concept, cover } of fullest(wanted)) {
        push(offered, concept, { row, field, weight: weight * cover });
      }
    }
  }
  const environments = new Map<string, number[]>();
  for (const [at, { name }] of network.environments.entries()) {
    for (const stem of new Set(stemsOf(name))) push(environments, stem, at);
  }
  const rowOf = new Map(network.people.map(({ id }, row) => [id, row]));
  const rowsOf = (ids: readonly (typeof network.people)[number]["id"][]): readonly number[] =>
    ids.flatMap((id) => rowOf.get(id) ?? []).filter((row) => network.people[row]?.standing === undefined);
  const members = network.environments.map(({ members: those }) => rowsOf(those.map(({ person }) => person)));
  const counts = new Map<string, number>();
  const count = (stem: string, more: number): unknown => counts.set(stem, (counts.get(stem) ?? 0) + more);
  for (const [stem, those] of people) count(stem, those.length);
  for (const [stem, those] of environments) {
    count(
      stem,
      those.reduce((sum, at) => sum + (members[at]?.length ?? 0), 0),
    );
  }
  const all = network.people.length;
  return {
    network,
    analysis,
    dictionary,
    practices,
    offered,
    people,
    environments,
    members,
    named: new Map((network.answers ?? []).map(({ question, people: those }) => [question, rowsOf(those)])),
    weightOf: (stem) => ln(1 + all / Math.max(1, counts.get(stem) ?? 0)),
    vocabulary: vocabularyOf(
      new Map([...stemsKnown(dictionary), ...counts.keys()].map((stem) => [stem, counts.get(stem) ?? 0])),
    ),
  };
}

/** Whether a stem means something here. */
export const isKnown = ({ people, environments, dictionary }: PeopleWords, stem: string): boolean =>
  people.has(stem) || environments.has(stem) || stemsIn(dictionary).some((those) => those.has(stem));

const stemsIn = ({ titles, asks, clues }: Dictionary): readonly ReadonlyMap<string, unknown>[] => [
  titles.withStem,
  asks.withStem,
  clues.withStem,
];

const stemsKnown = (dictionary: Dictionary): readonly string[] =>
  stemsIn(dictionary).flatMap((those) => [...those.keys()]);

function fieldsOf({ position, offers, note }: Person): readonly (readonly [Field, string])[] {
  const fields: readonly (readonly [Field, string | null | undefined])[] = [
    ["role", position],
    ["offers", offers],
    ["note", note],
  ];
  return fields.flatMap(([field, text]) => (text === null || text === undefined || text === "" ? [] : [[field, text]]));
}

function push<Key, Thing>(map: Map<Key, Thing[]>, key: Key, thing: Thing): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [thing]);
  else there.push(thing);
}

function memo<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const there = known.get(text);
    if (there !== undefined) return there;
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
