import type { PersonId } from "../model/ids.ts";
import type { Candidate } from "./answer.ts";
import { ask } from "./ask.ts";
import type { PeopleWords } from "./people-words.ts";
import { findPhrases, fullest } from "./phrases.ts";
import { stemsOf } from "./stems.ts";

/** Someone who looks for something, in ego's words, or as their role or a note of ego's says. */
export type Seeker = {
  readonly row: number;
  readonly seeks: string;
  readonly said: "typed" | "role" | "note";
  /** What ego has that fits: skills, languages, work of one's own; as the files write it. */
  readonly egoHas: readonly string[];
};

/** Someone who looks for what another of ego's people does, the two sharing no circle and no named place. */
export type Introduction = { readonly seeker: Seeker; readonly helper: Candidate };

export type Offers = {
  /** Typed ones first, then by row. */
  readonly seekers: readonly Seeker[];
  /** The most promising first, at most two for each seeker. */
  readonly introductions: readonly Introduction[];
  /** People ego wrote an offer for. */
  readonly offering: number;
};

/** How people write that they look for something: in a title, or in what one notes of them. */
const LOOKING =
  /(?:in cerca di|alla ricerca di|cerca|cercano|sta cercando|ha bisogno di|vorrebbe|looking for|seeking|is after|searching for|needs|wants)\s+([^.;,\n|]{3,80})/iu;
const OPEN_TO_WORK =
  /open to work|#opentowork|disponibile da subito|in cerca di (?:lavoro|occupazione|nuove)|job ?seeker/iu;
const MOST_SEEKERS = 60;
const MOST_EACH = 2;
/** Below this, ego's own work fits by chance. */
const FIT = 0.5;

/** Whom ego could help, and who should meet whom. `openToWork`: how to say that someone looks for work. */
export function offers(of: PeopleWords, openToWork: string): Offers {
  const { network } = of;
  const own = ownWords(of);
  const seekers: Seeker[] = [];
  for (const [row, person] of network.people.entries()) {
    if (person.standing !== undefined) continue;
    const found = seekingOf(person, openToWork);
    if (found !== null) seekers.push({ row, ...found, egoHas: fitting(of, found.seeks, own) });
  }
  const told = seekers
    .toSorted((a, b) => Number(b.said === "typed") - Number(a.said === "typed") || a.row - b.row)
    .slice(0, MOST_SEEKERS);
  const worlds = worldsOfRows(of);
  const introductions = told.flatMap((seeker) =>
    ask(of, seeker.seeks)
      .candidates.filter(({ row, fit }) => fit === "can-help" && row !== seeker.row && !meet(worlds, row, seeker.row))
      .slice(0, MOST_EACH)
      .map((helper): Introduction => ({ seeker, helper })),
  );
  return {
    seekers: told,
    introductions: introductions.toSorted((a, b) => b.helper.promise - a.helper.promise || a.seeker.row - b.seeker.row),
    offering: network.people.filter(({ offers: text }) => text !== undefined).length,
  };
}

function seekingOf(
  { seeks, position, note }: PeopleWords["network"]["people"][number],
  openToWork: string,
): Pick<Seeker, "seeks" | "said"> | null {
  if (seeks !== undefined) return { seeks, said: "typed" };
  const inNote = LOOKING.exec(note ?? "")?.[1]?.trim();
  if (inNote !== undefined) return { seeks: inNote, said: "note" };
  if (position === null) return null;
  if (OPEN_TO_WORK.test(position)) return { seeks: openToWork, said: "role" };
  const inRole = LOOKING.exec(position)?.[1]?.trim();
  return inRole === undefined ? null : { seeks: inRole, said: "role" };
}

/** What ego has, as the files write it: skills, languages, certificates and roles. */
function ownWords({ network: { ego } }: PeopleWords): readonly string[] {
  const has = (ego.has ?? [])
    .filter(({ what }) => what === "skill" || what === "language" || what === "certificate")
    .map(({ name }) => name);
  const roles = ego.belonged.flatMap(({ role, environment }) =>
    role === null || environment.kind !== "company" ? [] : [role],
  );
  return [...new Set([...has, ...roles])].filter((text) => text !== "").toSorted();
}

/** Which of ego's own words fit what is sought: they say it themselves, or name a trade that helps with it. */
function fitting({ dictionary }: PeopleWords, seeks: string, own: readonly string[]): readonly string[] {
  const stems = stemsOf(seeks);
  const wanted = new Set([
    ...fullest(findPhrases(dictionary.titles, stems, true)).map(({ concept }) => concept),
    ...fullest(findPhrases(dictionary.asks, stems, false)).flatMap(({ concept }) =>
      (dictionary.needs[concept]?.who ?? []).flatMap((target) =>
        target.kind === "occupation" ? [target.occupation] : [],
      ),
    ),
  ]);
  const sought = new Set(stems);
  return own.filter((text) => {
    const mine = new Set(stemsOf(text));
    const shared = [...mine].filter((stem) => sought.has(stem)).length;
    if (mine.size > 0 && shared / mine.size >= FIT) return true;
    return fullest(findPhrases(dictionary.titles, [...mine], true)).some(({ concept }) => wanted.has(concept));
  });
}

/** Circles and named places of each row. */
function worldsOfRows({ network, members }: PeopleWords): ReadonlyMap<number, ReadonlySet<string>> {
  const worlds = new Map<number, Set<string>>();
  const add = (row: number, world: string): void => {
    const there = worlds.get(row);
    if (there === undefined) worlds.set(row, new Set([world]));
    else there.add(world);
  };
  for (const [at, { id }] of network.environments.entries()) for (const row of members[at] ?? []) add(row, id);
  const rowOf = new Map(network.people.map(({ id }, row): [PersonId, number] => [id, row]));
  for (const { id, people } of network.circles) {
    for (const person of people) {
      const row = rowOf.get(person);
      if (row !== undefined) add(row, id);
    }
  }
  return worlds;
}

function meet(worlds: ReadonlyMap<number, ReadonlySet<string>>, a: number, b: number): boolean {
  const there = worlds.get(b);
  return there !== undefined && [...(worlds.get(a) ?? [])].some((world) => there.has(world));
}
