import { expect, test } from "vitest";
import { day } from "../../src/core/model/day.ts";
import { circleId, environmentId, personId, sourceId, type PersonId } from "../../src/core/model/ids.ts";
import type { Basis, Network } from "../../src/core/model/network.ts";
import { personCard } from "../../src/engine/person-card.ts";
import { madeOf, networkOf, type Sketch } from "./small-network.ts";

const LINKEDIN = sourceId("linkedin");
const CHOIR = circleId("choir");
const SKETCHES: readonly Sketch[] = [
  { name: "Ada", found: { circles: [CHOIR], bornIn: { circle: CHOIR, source: null, basis: "declared" } } },
  { name: "Bice" },
  { name: "Cleto" },
  { name: "Delia" },
];
const plain = networkOf(SKETCHES);
const idOf = (row: number): PersonId => plain.people[row]?.id ?? personId("");

function networkWith(directions: readonly number[]): Network {
  const tie = (a: number, b: number, basis: Basis, weight: number) => ({
    a: idOf(a),
    b: idOf(b),
    basis,
    weight,
    environments: [],
  });
  const log = {
    source: LINKEDIN,
    days: directions.map((_, i) => day(i)),
    directions,
    weights: directions.map(() => 1),
  };
  return {
    ...plain,
    people: plain.people.map((person, row) =>
      row === 0 ? { ...person, aliases: [person.id, personId("older")] } : person,
    ),
    ties: plain.ties.map((own, row) => (row === 0 ? { ...own, contacts: [log] } : own)),
    alterTies: [
      tie(0, 1, "observed", 0.2),
      tie(0, 2, "inferred", 0.9),
      tie(0, 3, "declared", 0.7),
      tie(1, 2, "observed", 1),
    ],
    circles: [
      { id: CHOIR, name: "Coro", kind: "community", basis: "declared", people: [idOf(0)], silhouettes: 0, sources: [] },
    ],
    environments: [
      {
        id: environmentId("e"),
        kind: "event",
        name: "Concerto",
        basis: "observed",
        members: [0, 1].map((row) => ({ person: idOf(row), sources: [LINKEDIN] })),
        egoBelongs: true,
      },
    ],
  };
}

const cardOf = (id: PersonId, directions: readonly number[] = [1, 2]) =>
  personCard(madeOf(SKETCHES, networkWith(directions)), id, "5a17");

test("people shared are those seen or declared together, strongest first; inferred ties are left out", () => {
  expect(cardOf(idOf(0))?.shared).toEqual([
    { id: idOf(3), name: "Delia", basis: "declared" },
    { id: idOf(1), name: "Bice", basis: "observed" },
  ]);
});

test("both write when each wrote on some day, not when one wrote twice", () => {
  expect(cardOf(idOf(0), [1, 2])?.bothWrite).toBe(true);
  expect(cardOf(idOf(0), [3])?.bothWrite).toBe(true);
  expect(cardOf(idOf(0), [2, 2])?.bothWrite).toBe(false);
  expect(cardOf(idOf(1))?.bothWrite).toBe(false);
});

test("environments and circles are named, and so is where the tie was born", () => {
  const card = cardOf(idOf(0));
  expect(card?.environments).toEqual([{ id: "e", kind: "event", name: "Concerto", basis: "observed", people: 2 }]);
  expect(card?.circles).toEqual([{ id: CHOIR, name: "Coro", kind: "community", basis: "declared" }]);
  expect(card?.bornIn).toEqual({ circle: "Coro", source: null, basis: "declared" });
});

test("an id of before a join still finds its person", () => {
  expect(cardOf(personId("older"))?.name).toBe("Ada");
  expect(cardOf(personId("never"))).toBeNull();
});
