import type { PersonAnalysis } from "../core/analysis/analysis.ts";
import type { PersonId } from "../core/model/ids.ts";
import type { Person } from "../core/model/network.ts";
import { plainLetters } from "../core/people/transliteration.ts";
import type { PeopleQuery } from "./protocol.ts";
import { doingOf } from "./people-columns.ts";
import type { Made } from "./session.ts";

/** Finds people by any part of what is shown of them, and puts them in order. */
export type PeopleSearch = {
  /** Rows of `Network.people` that match, in the order asked for. */
  readonly find: (query: PeopleQuery) => Uint32Array<ArrayBuffer>;
};

type Index = {
  readonly made: Made;
  /** Per person, everything searched in, folded. */
  readonly texts: readonly string[];
  /** Per person, the place in the alphabet, by language; made when first asked for. */
  readonly alphabets: Map<PeopleQuery["language"], Uint32Array>;
};

/** Between two parts of a person's text; nobody can type it. */
const SEPARATOR = "\u0001";

const APOSTROPHES = /[’‘ʼ`´]/g;

/** Plain lower-case letters, so that "zoe" finds "Zoë" and "lukasz" finds "Łukasz". */
export const folded = (text: string): string => plainLetters(text.replace(APOSTROPHES, "'"));

/** The search over one network; cheap to make, kept as long as the network stands. */
export function createPeopleSearch(made: Made): PeopleSearch {
  const index: Index = { made, texts: searchTexts(made), alphabets: new Map() };
  return { find: (query) => find(index, query) };
}

function find(index: Index, query: PeopleQuery): Uint32Array<ArrayBuffer> {
  const words = folded(query.text)
    .split(/\s+/)
    .filter((word) => word !== "");
  const passes = filterOf(index.made, query);
  const rows: number[] = [];
  for (const [row, text] of index.texts.entries()) {
    if (words.every((word) => text.includes(word)) && passes(row)) rows.push(row);
  }
  const place = ORDERS[query.sort](index, query);
  return Uint32Array.from(rows.sort((a, b) => (place[a] ?? 0) - (place[b] ?? 0) || a - b));
}

function searchTexts(made: Made): readonly string[] {
  const { network, analysis } = made;
  const clusters = new Map(analysis.clusters.map((cluster) => [cluster.id, folded(cluster.name)]));
  const circles = new Map(network.circles.map((circle) => [circle.id, folded(circle.name)]));
  return network.people.map((person, row) => {
    const found = analysis.people[row];
    const cluster = found === undefined || found.cluster === null ? "" : (clusters.get(found.cluster) ?? "");
    const ofCircles = found?.circles.map((circle) => circles.get(circle) ?? "") ?? [];
    const names = person.names.length === 0 ? [person.name] : [person.name, ...person.names];
    return [folded([...new Set(names), doingOf(person)].join(SEPARATOR)), cluster, ...ofCircles].join(SEPARATOR);
  });
}

type Match = { readonly person: Person; readonly found: PersonAnalysis; readonly doors: ReadonlySet<PersonId> };

const FILTERS: Readonly<Record<PeopleQuery["only"], (match: Match) => boolean>> = {
  everyone: () => true,
  bridges: ({ found }) => found.roles.includes("bridge"),
  weak: ({ found }) => found.strength?.band === "weak",
  dormant: ({ found }) => found.state === "dormant",
  doors: ({ person, doors }) => doors.has(person.id),
  cold: ({ found }) => found.state === "cold",
  "in-circles": ({ found }) => found.circles.length > 0,
  "several-sources": ({ person }) => person.sources.length > 1,
};

function filterOf({ network, analysis }: Made, query: PeopleQuery): (row: number) => boolean {
  const doors = new Set(analysis.summary.doors);
  const world = network.environments.find(({ id }) => id === query.world);
  const there = new Set(world?.members.map(({ person }) => person));
  const passes = FILTERS[query.only];
  return (row) => {
    const person = network.people[row];
    const found = analysis.people[row];
    if (person === undefined || found === undefined) return false;
    if (query.cluster !== null && found.cluster !== query.cluster) return false;
    if (query.world !== null && !there.has(person.id)) return false;
    if (query.circle !== null && !found.circles.includes(query.circle)) return false;
    return passes({ person, found, doors });
  };
}

/** Per row, a number to sort by, smallest first. What is not known comes last. */
const ORDERS: Readonly<Record<PeopleQuery["sort"], (index: Index, query: PeopleQuery) => ArrayLike<number>>> = {
  name: (index, { language }) => alphabet(index, language),
  strength: ({ made }) => made.analysis.people.map((found) => -(found.strength?.value ?? -1)),
  "last-contact": ({ made }) =>
    made.analysis.people.map((found) => -(found.lastContact?.day ?? Number.NEGATIVE_INFINITY)),
  since: ({ made }) => made.network.ties.map((tie) => tie.since ?? Number.POSITIVE_INFINITY),
};

/** Each person's place in the alphabet of a language; people without a name come last. */
function alphabet(index: Index, language: PeopleQuery["language"]): Uint32Array {
  const known = index.alphabets.get(language);
  if (known !== undefined) return known;
  const collator = new Intl.Collator(language, { numeric: true });
  const names = index.made.network.people.map((person) => person.name);
  const rows = names.map((_, row) => row);
  rows.sort((a, b) => {
    const left = names[a] ?? "";
    const right = names[b] ?? "";
    if (left === "" || right === "") return Number(left === "") - Number(right === "") || a - b;
    return collator.compare(left, right) || a - b;
  });
  const places = new Uint32Array(rows.length);
  for (const [place, row] of rows.entries()) places[row] = place;
  index.alphabets.set(language, places);
  return places;
}
