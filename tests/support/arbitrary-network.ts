import * as fc from "fast-check";

import { day, type Day } from "../../src/core/model/day.ts";
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
import type { Basis, EgoTie, Network } from "../../src/core/model/network.ts";
import type { EnvironmentKind } from "../../src/core/model/reading.ts";
import { TODAY } from "./sketch.ts";

const SOURCES = ["facebook", "linkedin"].map(sourceId);
const KINDS: readonly (readonly [EnvironmentKind, Basis])[] = [
  ["company", "inferred"],
  ["school", "inferred"],
  ["conversation", "observed"],
  ["event", "observed"],
];
const CIRCLE_KINDS = ["family", "work", "sport", "other"] as const;

const contacts = fc.uniqueArray(
  fc.record({ age: fc.integer({ min: 0, max: 4_000 }), direction: fc.integer({ min: 1, max: 3 }) }),
  { maxLength: 12, selector: ({ age }) => age },
);

const persons = fc.array(
  fc.record({
    sources: fc.subarray([...SOURCES], { minLength: 1 }),
    since: fc.option(fc.integer({ min: 0, max: 5_000 })),
    contacts,
    through: fc.nat(1),
    closeness: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }),
  }),
  { minLength: 1, maxLength: 40 },
);

const groups = (most: number) =>
  fc.array(fc.record({ kind: fc.nat(3), own: fc.boolean(), members: fc.uniqueArray(fc.nat(39), { maxLength: 12 }) }), {
    maxLength: most,
  });

const drafts = fc.record({
  persons,
  environments: groups(14),
  circles: groups(4),
  ties: fc.array(
    fc.record({ a: fc.nat(39), b: fc.nat(39), weight: fc.integer({ min: 1, max: 999_983 }), declared: fc.boolean() }),
    { maxLength: 20 },
  ),
  covers: fc.constantFrom([true, true], [true, false], [false, false]),
  ends: fc.tuple(fc.integer({ min: 0, max: 1_500 }), fc.integer({ min: 0, max: 60 })),
});

type Draft = typeof drafts extends fc.Arbitrary<infer T> ? T : never;

/** Networks of up to forty people, as the builder would make them: sorted, consistent, of two sources. */
export const networks: fc.Arbitrary<Network> = drafts.map(networkOf);

function networkOf({ persons, environments, circles, ties, covers, ends }: Draft): Network {
  const idAt = (i: number): PersonId => personId(digest(`arbitrary ${i}`));
  const exists = (i: number): boolean => i < persons.length;
  const sources = SOURCES.map((id, at) => {
    const span = { from: day(TODAY - 5_000), to: day(TODAY - (ends[at] ?? 0)) };
    return {
      id,
      platform: at === 0 ? ("facebook" as const) : ("linkedin" as const),
      coverage: span,
      contactCoverage: covers[at] === true ? span : null,
      files: [],
    };
  });
  const sourcesOf = new Map(persons.map(({ sources }, i) => [idAt(i), [...sources].sort(byText)]));
  const sees = new Set(sources.filter(({ contactCoverage }) => contactCoverage !== null).map(({ id }) => id));
  const pairs = new Map(
    ties
      .filter(({ a, b }) => a !== b && exists(a) && exists(b))
      .map(({ a, b, weight, declared }) => {
        const [low = idAt(a), high = idAt(b)] = [idAt(a), idAt(b)].sort(byText);
        return [
          `${low}${high}`,
          {
            a: low,
            b: high,
            basis: declared ? ("declared" as const) : ("observed" as const),
            weight: weight / 1_000_000,
            environments: [],
          },
        ];
      }),
  );
  return {
    ego: { id: personId(digest("ego")), names: ["Ego"], identities: [], belonged: [], basis: "stated", candidates: [] },
    people: persons
      .map((_, i) => ({
        id: idAt(i),
        aliases: [idAt(i)],
        name: `P${i}`,
        names: [`P${i}`],
        identities: [],
        position: null,
        company: null,
        sources: sourcesOf.get(idAt(i)) ?? [],
      }))
      .sort((a, b) => byText(a.id, b.id)),
    ties: persons.map((person, i) => tieOf(idAt(i), person, sees)).sort((a, b) => byText(a.person, b.person)),
    environments: environments
      .map(({ kind, own, members }, at) => ({
        id: environmentId(digest(`environment ${at}`)),
        kind: KINDS[kind]?.[0] ?? "company",
        name: `E${at}`,
        basis: KINDS[kind]?.[1] ?? "inferred",
        members: members
          .filter(exists)
          .map(idAt)
          .sort(byText)
          .map((person) => ({ person, sources: sourcesOf.get(person) ?? [] })),
        egoBelongs: own,
      }))
      .filter(({ members }) => members.length > 0)
      .sort((a, b) => byText(a.id, b.id)),
    circles: circles
      .map(({ kind, own, members }, at) => ({
        id: circleId(digest(`circle ${at}`)),
        name: `C${at}`,
        kind: CIRCLE_KINDS[kind] ?? "other",
        basis: own ? ("declared" as const) : ("suggested" as const),
        people: members.filter(exists).map(idAt).sort(byText),
        silhouettes: own ? at : 0,
        sources: own ? [sourceId("declared")] : [SOURCES[at % 2] ?? sourceId("linkedin")],
      }))
      .sort((a, b) => byText(a.id, b.id)),
    alterTies: [...pairs.values()].sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b)),
    proposals: [],
    sources,
  };
}

function tieOf(person: PersonId, of: Draft["persons"][number], sees: ReadonlySet<SourceId>): EgoTie {
  const sources = [...of.sources].sort(byText);
  const source = sources[of.through % sources.length];
  const days = [...of.contacts].sort((a, b) => b.age - a.age);
  const log =
    source === undefined || days.length === 0
      ? []
      : [
          {
            source,
            days: days.map(({ age }): Day => day(TODAY - age)),
            directions: days.map(({ direction }) => direction),
            weights: days.map(() => 1),
          },
        ];
  return {
    person,
    since: of.since === null ? null : day(TODAY - of.since),
    contacts: log,
    listedIn: sources,
    endedIn: [],
    covered: sources.some((one) => sees.has(one)),
    closeness: of.closeness,
  };
}

/** The same network with other ids for the same people, in the order those ids have. */
export function relabelled(network: Network, nameOf: (id: PersonId) => PersonId): Network {
  const swap = <T extends { readonly person: PersonId }>(of: T): T => ({ ...of, person: nameOf(of.person) });
  return {
    ...network,
    people: network.people
      .map((person) => ({ ...person, id: nameOf(person.id), aliases: [nameOf(person.id)] }))
      .sort((a, b) => byText(a.id, b.id)),
    ties: network.ties.map(swap).sort((a, b) => byText(a.person, b.person)),
    environments: network.environments.map((environment) => ({
      ...environment,
      members: environment.members.map(swap).sort((a, b) => byText(a.person, b.person)),
    })),
    circles: network.circles.map((circle) => ({ ...circle, people: circle.people.map(nameOf).sort(byText) })),
    alterTies: network.alterTies
      .map((tie) => {
        const [a = tie.a, b = tie.b] = [nameOf(tie.a), nameOf(tie.b)].sort(byText);
        return { ...tie, a, b };
      })
      .sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b)),
  };
}
