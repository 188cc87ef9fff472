import { day, type Day } from "../../src/core/model/day.ts";
import { diceFrom } from "../../src/core/model/dice.ts";
import { digest } from "../../src/core/model/digest.ts";
import {
  byText,
  circleId,
  environmentId,
  personId,
  sourceId,
  type PersonId,
  type SourceId,
} from "../../src/core/model/ids.ts";
import type { EgoTie, Environment, Network } from "../../src/core/model/network.ts";
import type { EnvironmentKind } from "../../src/core/model/reading.ts";

const LINKEDIN = sourceId("linkedin");
const FACEBOOK = sourceId("facebook");
const SPAN = { from: day(14_000), to: day(20_770) };
const TODAY_NUMBER = 20_780;

/**
 * A large account as its parts are usually spread: most people with one company, companies of all sizes
 * by a power law (plus one of a given size), a fifth with a school, some groups and conversations, a
 * tenth also on the other platform, and contact with one person in five.
 */
export function largeNetwork(size: number, largestCompany = 0): Network {
  const dice = diceFrom(size);
  const ids = Array.from({ length: size }, (_, i) => personId(digest(`large ${i}`))).sort(byText);
  const environments = new Map<string, { kind: EnvironmentKind; members: Set<PersonId> }>();
  const join = (kind: EnvironmentKind, name: string, person: PersonId): void => {
    const known = environments.get(name) ?? { kind, members: new Set<PersonId>() };
    known.members.add(person);
    environments.set(name, known);
  };
  const sources = new Map<PersonId, SourceId[]>();
  const ties = ids.map((person, i): EgoTie => {
    const both = dice() < 0.1;
    sources.set(person, both ? [FACEBOOK, LINKEDIN] : [LINKEDIN]);
    if (i < largestCompany) join("company", "company largest", person);
    else if (dice() < 0.9) join("company", `company ${ranked(dice(), size / 4)}`, person);
    if (dice() < 0.2) join("school", `school ${ranked(dice(), 200)}`, person);
    if (dice() < 0.05) join("conversation", `conversation ${Math.floor(dice() * (size / 100))}`, person);
    if (dice() < 0.08) join("group", `group ${ranked(dice(), 60)}`, person);
    const talks = dice() < 0.2;
    return {
      person,
      since: day(Math.floor(16_000 + dice() * 4_700)),
      contacts: talks ? [contact(dice, both && dice() < 0.5 ? FACEBOOK : LINKEDIN)] : [],
      listedIn: both ? [FACEBOOK, LINKEDIN] : [LINKEDIN],
      endedIn: [],
      covered: true,
      closeness: null,
    };
  });
  return {
    ego: {
      id: personId(digest("ego")),
      names: ["Prova"],
      identities: [],
      belonged: [],
      basis: "stated",
      candidates: [],
    },
    people: ids.map((id, i) => ({
      id,
      aliases: [id],
      name: `Persona ${i}`,
      names: [`Persona ${i}`],
      identities: [],
      position: null,
      company: null,
      sources: sources.get(id) ?? [],
    })),
    ties,
    environments: [...environments]
      .map(([name, { kind, members }]) => environmentOf(name, kind, members, sources))
      .sort((a, b) => byText(a.id, b.id)),
    circles: Array.from({ length: 12 }, (_, at) => ({
      id: circleId(digest(`circle ${at}`)),
      name: `Circle ${at}`,
      kind: "friends" as const,
      basis: "declared" as const,
      people: ids.filter((_, i) => i % 997 === at || i % 1_009 === at * 2),
      silhouettes: 5,
      sources: [sourceId("declared")],
    })).sort((a, b) => byText(a.id, b.id)),
    alterTies: [],
    proposals: [],
    sources: [FACEBOOK, LINKEDIN].map((id) => ({
      id,
      platform: id === LINKEDIN ? ("linkedin" as const) : ("facebook" as const),
      coverage: SPAN,
      contactCoverage: SPAN,
      files: [],
    })),
  };
}

/** A rank by a power law: low ranks are common. */
const ranked = (throwOne: number, ranks: number): number => Math.floor(ranks * throwOne * throwOne * throwOne);

function contact(dice: () => number, source: SourceId): EgoTie["contacts"][number] {
  const count = 1 + Math.floor(60 * dice() * dice() * dice());
  const days = new Set<Day>();
  const until = TODAY_NUMBER - 10 - Math.floor(2_500 * dice());
  for (let i = 0; i < count; i++) days.add(day(until - Math.floor(dice() * 900)));
  const sorted = [...days].sort((a, b) => a - b);
  return {
    source,
    days: sorted,
    directions: sorted.map(() => 1 + Math.floor(dice() * 3)),
    weights: sorted.map(() => 1),
  };
}

function environmentOf(
  name: string,
  kind: EnvironmentKind,
  members: ReadonlySet<PersonId>,
  sources: ReadonlyMap<PersonId, readonly SourceId[]>,
): Environment {
  return {
    id: environmentId(digest(name)),
    kind,
    name,
    basis: kind === "company" || kind === "school" ? "inferred" : "observed",
    members: [...members].sort(byText).map((person) => ({ person, sources: sources.get(person) ?? [] })),
    egoBelongs: false,
  };
}
