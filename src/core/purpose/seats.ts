import type { CircleKind } from "../model/circle.ts";
import type { PurposeKind } from "../model/notebook.ts";
import type { Candidate } from "./answer.ts";
import { ask } from "./ask.ts";
import { promise } from "./order.ts";
import type { PeopleWords } from "./people-words.ts";
import { stemsOf } from "./stems.ts";

/** What a purpose is about, as ego wrote it; empty where nothing was said. */
export type PurposeSaid = {
  readonly what: PurposeKind;
  readonly about: string;
  readonly place: string;
  readonly companies: readonly string[];
};

/** The seats a purpose may need somebody in. */
export type Seat =
  /** Works at a place aimed at. */
  | "inside"
  /** Was there, and is elsewhere now. */
  | "left"
  /** Chooses or finds people for work. */
  | "hires"
  /** Does what it is about. */
  | "same-trade"
  /** Is where ego would like to be. */
  | "there"
  /** Knows of homes. */
  | "home"
  /** Teaches it. */
  | "teaches"
  /** Makes things known. */
  | "voice"
  /** Knows of money for it. */
  | "funds"
  /** Knows rules and offices. */
  | "rules"
  /** Lends a hand. */
  | "hands"
  /** Is close, and says the truth. */
  | "encourages"
  /** Opens another world. */
  | "opens-doors";

export type FilledSeat = {
  readonly seat: Seat;
  /** The most promising first; empty when nobody known sits there. */
  readonly people: readonly Candidate[];
};

/** Seats by purpose, in the order in which they are told. Judgement: what guides to each of these name most often. */
const SEATS: Readonly<Record<PurposeKind, readonly Seat[]>> = {
  job: ["inside", "left", "same-trade", "hires", "there", "encourages", "opens-doors"],
  "new-field": ["same-trade", "inside", "teaches", "hires", "encourages", "opens-doors"],
  moving: ["there", "same-trade", "home", "rules", "encourages", "opens-doors"],
  project: ["same-trade", "hands", "voice", "funds", "rules", "encourages", "opens-doors"],
  cause: ["same-trade", "hands", "voice", "funds", "rules", "opens-doors"],
  learning: ["teaches", "same-trade", "encourages", "opens-doors"],
};

/** Seats that need to know what it is about, where, or for which company. */
const NEEDS: Readonly<Partial<Record<Seat, "about" | "place" | "companies">>> = {
  inside: "companies",
  left: "companies",
  "same-trade": "about",
  there: "place",
};

/** What is asked of the network for a seat that any purpose fills in the same way, in words the dictionary has. */
const ASKED: Readonly<Partial<Record<Seat, readonly string[]>>> = {
  hires: ["selezione del personale", "risorse umane", "recruiter"],
  home: ["agente immobiliare", "cerco casa in affitto"],
  teaches: ["docente", "formatore", "insegnante", "coordinamento corsi"],
  voice: ["ufficio stampa", "giornalista", "social media manager"],
  funds: ["raccolta fondi", "bandi e finanziamenti", "responsabile di filiale"],
  rules: ["ufficio tecnico comunale", "commercialista", "avvocato", "ufficio legale"],
};
const HANDS: ReadonlySet<CircleKind> = new Set<CircleKind>(["volunteering", "community", "neighbourhood", "friends"]);
const CLOSE = 4;

/** Who sits where for a purpose; seats that cannot be looked for yet (no company, place or subject said) are left out. */
export function fillSeats(of: PeopleWords, said: PurposeSaid): readonly FilledSeat[] {
  const known = { about: said.about.trim(), place: said.place.trim(), companies: said.companies.join(" ").trim() };
  return SEATS[said.what].flatMap((seat) => {
    const needs = NEEDS[seat];
    if (needs !== undefined && known[needs] === "") return [];
    return [{ seat, people: peopleIn(of, seat, said) }];
  });
}

function peopleIn(of: PeopleWords, seat: Seat, said: PurposeSaid): readonly Candidate[] {
  switch (seat) {
    case "inside":
      return together(said.companies.map((company) => atCompany(of, company, true)));
    case "left":
      return together(said.companies.map((company) => atCompany(of, company, false)));
    case "same-trade":
      return ask(of, said.about).candidates.filter(({ fit }) => fit === "can-help");
    case "there":
      return ask(of, said.place).candidates.filter(({ fit }) => fit === "can-help");
    case "hands":
      return hands(of);
    case "encourages":
      return whoAre(of, (row) => {
        const closeness = of.network.ties[row]?.closeness ?? 0;
        return (closeness ?? 0) >= CLOSE || of.analysis.people[row]?.strength?.band === "strong";
      });
    case "opens-doors":
      return doorsOf(of);
    case "hires":
    case "home":
    case "teaches":
    case "voice":
    case "funds":
    case "rules": {
      const asked = (ASKED[seat] ?? []).map((text) => ask(of, text).candidates.filter(({ fit }) => fit === "can-help"));
      // Who teaches the very thing comes before whoever teaches.
      const about = seat === "teaches" && said.about !== "" ? ask(of, `${said.about} corso`).candidates : [];
      return together([about.filter(({ fit }) => fit === "can-help"), ...asked]);
    }
  }
}

/** People whose company, or an environment of theirs, has the name; `now`: who are there today by their role, or not. */
export function atCompany(of: PeopleWords, company: string, now: boolean): readonly Candidate[] {
  const wanted = [...new Set(stemsOf(company))];
  if (wanted.length === 0) return [];
  const isNamed = (text: string | null): boolean => {
    const there = new Set(stemsOf(text ?? ""));
    return wanted.every((stem) => there.has(stem));
  };
  const rows = new Map<number, Candidate>();
  const [first = ""] = wanted;
  for (const at of of.environments.get(first) ?? []) {
    const environment = of.network.environments[at];
    if (environment === undefined || environment.kind !== "company" || !isNamed(environment.name)) continue;
    for (const row of of.members[at] ?? []) {
      // Who is listed under the company and writes another as theirs has moved on.
      const own = of.network.people[row]?.company ?? null;
      const isThere = own === null || own === "" || isNamed(own);
      if (isThere === now) {
        rows.set(row, candidate(of, row, { kind: "environment", environment: environment.id }));
      }
    }
  }
  return byPromise([...rows.values()]);
}

function hands(of: PeopleWords): readonly Candidate[] {
  const rowOf = new Map(of.network.people.map(({ id }, row) => [id, row]));
  const found = new Map<number, Candidate>();
  for (const circle of of.network.circles) {
    if (!HANDS.has(circle.kind)) continue;
    for (const person of circle.people) {
      const row = rowOf.get(person);
      if (row === undefined || found.has(row) || of.network.people[row]?.standing !== undefined) continue;
      if (of.analysis.people[row]?.state === "cold") continue;
      found.set(row, candidate(of, row, { kind: "circle", circle: circle.id }));
    }
  }
  return byPromise([...found.values()]);
}

function doorsOf(of: PeopleWords): readonly Candidate[] {
  const rowOf = new Map(of.network.people.map(({ id }, row) => [id, row]));
  return of.analysis.summary.doors.flatMap((person) => {
    const row = rowOf.get(person);
    return row === undefined ? [] : [candidate(of, row, null)];
  });
}

function whoAre(of: PeopleWords, is: (row: number) => boolean): readonly Candidate[] {
  return byPromise(
    of.network.people.flatMap((person, row) =>
      person.standing === undefined && is(row) ? [candidate(of, row, null)] : [],
    ),
  );
}

function candidate(of: PeopleWords, row: number, reason: Candidate["reasons"][number] | null): Candidate {
  return {
    row,
    fit: "can-help",
    match: 1,
    promise: promise(1, of.analysis.people[row]?.strength?.value ?? null),
    reasons: reason === null ? [] : [reason],
  };
}

/** Several lists as one, each person once, where they stand best. */
function together(lists: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const best = new Map<number, Candidate>();
  for (const one of lists.flat()) {
    const there = best.get(one.row);
    if (there === undefined || there.promise < one.promise) best.set(one.row, one);
  }
  return byPromise([...best.values()]);
}

const byPromise = (people: readonly Candidate[]): readonly Candidate[] =>
  people.toSorted((a, b) => b.promise - a.promise || a.row - b.row);

/**
 * Whom to begin with: the most promising of each seat that has somebody nobody wrote to yet, at most `most`, each
 * person and each seat once. `begun`: rows already written to.
 */
export function nextSteps(
  seats: readonly FilledSeat[],
  begun: ReadonlySet<number>,
  most: number,
): readonly { readonly seat: Seat; readonly person: Candidate }[] {
  const chosen = new Set(begun);
  const steps: { seat: Seat; person: Candidate }[] = [];
  for (const { seat, people } of seats) {
    const person = people.find(({ row }) => !chosen.has(row));
    if (person === undefined || steps.length >= most) continue;
    chosen.add(person.row);
    steps.push({ seat, person });
  }
  return steps;
}
