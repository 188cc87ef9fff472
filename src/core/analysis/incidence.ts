import { byText, type EnvironmentId, type PersonId } from "../model/ids.ts";
import type { AlterTie, EgoTie, Environment, Network, Person } from "../model/network.ts";
import type { Circle } from "../model/circle.ts";

/**
 * A network as rows and columns: who belongs to what, by number. Everything is sorted by id first,
 * so that the order in which a network lists its parts never shows in a result.
 */
export type Incidence = {
  readonly people: readonly Person[];
  /** Row i is the tie to person i. */
  readonly ties: readonly EgoTie[];
  readonly rowOf: ReadonlyMap<PersonId, number>;
  readonly environments: readonly Environment[];
  readonly environmentAt: ReadonlyMap<EnvironmentId, number>;
  /** Rows of each environment's members, ascending. */
  readonly members: readonly (readonly number[])[];
  /** Environments of each person, ascending. */
  readonly environmentsOf: readonly (readonly number[])[];
  readonly circles: readonly Circle[];
  /** Rows of each circle's people, ascending. */
  readonly circleMembers: readonly (readonly number[])[];
  readonly circlesOf: readonly (readonly number[])[];
  /** Ties between two known people, sorted by their rows. */
  readonly alterTies: readonly { readonly a: number; readonly b: number; readonly tie: AlterTie }[];
};

/** Numbers a network's people, environments and circles. Members that are not among the people are left out. */
export function incidence(network: Network): Incidence {
  const people = [...network.people].sort((a, b) => byText(a.id, b.id));
  const rowOf = new Map(people.map((person, row) => [person.id, row]));
  const environments = [...network.environments].sort((a, b) => byText(a.id, b.id));
  const members = environments.map((environment) =>
    rows(
      environment.members.map((member) => member.person),
      rowOf,
    ),
  );
  const circles = [...network.circles].sort((a, b) => byText(a.id, b.id));
  const circleMembers = circles.map((circle) => rows(circle.people, rowOf));
  return {
    people,
    ties: tiesInOrder(network, rowOf),
    rowOf,
    environments,
    environmentAt: new Map(environments.map((environment, at) => [environment.id, at])),
    members,
    environmentsOf: turned(members, people.length),
    circles,
    circleMembers,
    circlesOf: turned(circleMembers, people.length),
    alterTies: network.alterTies
      .flatMap((tie) => {
        const a = rowOf.get(tie.a);
        const b = rowOf.get(tie.b);
        return a === undefined || b === undefined || a === b ? [] : [{ a: Math.min(a, b), b: Math.max(a, b), tie }];
      })
      .sort((x, y) => x.a - y.a || x.b - y.b || byText(x.tie.basis, y.tie.basis)),
  };
}

/** The same with some of its people only: who belongs to what among them. Environments and circles keep their numbers. */
export function within(of: Incidence, kept: readonly number[]): Incidence {
  const newRow = new Map([...kept].sort((a, b) => a - b).map((row, at) => [row, at]));
  const among = (rows: readonly number[]): readonly number[] => rows.flatMap((row) => newRow.get(row) ?? []);
  const pick = <T>(column: readonly T[]): readonly T[] =>
    [...newRow.keys()].flatMap((row) => {
      const one = column[row];
      return one === undefined ? [] : [one];
    });
  const people = pick(of.people);
  return {
    people,
    ties: pick(of.ties),
    rowOf: new Map(people.map(({ id }, row) => [id, row])),
    environments: of.environments,
    environmentAt: of.environmentAt,
    members: of.members.map(among),
    environmentsOf: pick(of.environmentsOf),
    circles: of.circles,
    circleMembers: of.circleMembers.map(among),
    circlesOf: pick(of.circlesOf),
    alterTies: of.alterTies.flatMap(({ a, b, tie }) => {
      const low = newRow.get(a);
      const high = newRow.get(b);
      return low === undefined || high === undefined ? [] : [{ a: low, b: high, tie }];
    }),
  };
}

/** A tie of which nothing is known, for a person the network gives none. */
const unknownTie = (person: PersonId): EgoTie => ({
  person,
  since: null,
  contacts: [],
  listedIn: [],
  endedIn: [],
  covered: false,
  closeness: null,
});

function tiesInOrder(network: Network, rowOf: ReadonlyMap<PersonId, number>): readonly EgoTie[] {
  const ties: EgoTie[] = [...rowOf.keys()].map(unknownTie);
  for (const tie of network.ties) {
    const row = rowOf.get(tie.person);
    if (row !== undefined) ties[row] = tie;
  }
  return ties;
}

function rows(people: readonly PersonId[], rowOf: ReadonlyMap<PersonId, number>): readonly number[] {
  const found = new Set<number>();
  for (const person of people) {
    const row = rowOf.get(person);
    if (row !== undefined) found.add(row);
  }
  return [...found].sort((a, b) => a - b);
}

function turned(columns: readonly (readonly number[])[], size: number): readonly (readonly number[])[] {
  const result: number[][] = Array.from({ length: size }, () => []);
  for (const [at, column] of columns.entries()) for (const row of column) result[row]?.push(at);
  return result;
}
