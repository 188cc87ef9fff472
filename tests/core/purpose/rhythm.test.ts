import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../../../src/core/model/change.ts";
import { dayOf, day } from "../../../src/core/model/day.ts";
import { rhythmOf } from "../../../src/core/purpose/rhythm.ts";
import { exampleWords } from "./example-words.ts";

const { network, analysis } = exampleWords();
const TODAY = dayOf(2026, 11, 23) ?? day(0);
const CHOIR = network.circles.find(({ name }) => name === "Coro La Fonte");
const choir = CHOIR?.id ?? network.circles[0]?.id;

const missed = (changes: readonly Change[], on = TODAY) => rhythmOf(network, analysis, changes, on).missed;

test("whoever of a circle has been silent for longer than wished is missed, the furthest beyond first", () => {
  if (choir === undefined || CHOIR === undefined) throw new Error("no choir");
  const found = missed([{ kind: "circle-rhythm", circle: choir, days: 30 }]);
  const members = new Set<string>(CHOIR.people);
  const late = network.people.filter(({ id }, row) => {
    const last = analysis.people[row]?.lastContact?.day;
    return members.has(id) && (last === undefined || TODAY - last > 30);
  });
  expect(new Set(found.map(({ row }) => network.people[row]?.id))).toEqual(new Set(late.map(({ id }) => id)));
  const known = found.flatMap(({ since }) => since ?? []);
  expect(known).toEqual(known.toSorted((a, b) => b - a));
  expect(found.findLastIndex(({ since }) => since !== null)).toBe(known.length - 1);
});

test("a wish for a person comes before the circle's, and taken back leaves nothing", () => {
  if (choir === undefined) throw new Error("no choir");
  const [first] = missed([{ kind: "circle-rhythm", circle: choir, days: 7 }]);
  const person = network.people[first?.row ?? -1]?.id;
  if (person === undefined) throw new Error("nobody is missed");
  const circle: Change = { kind: "circle-rhythm", circle: choir, days: 7 };
  const seldom = missed([circle, { kind: "rhythm", person, days: 100_000 }]);
  expect(seldom.some(({ row, since }) => row === first?.row && since !== null)).toBe(false);
  expect(missed([circle, { kind: "rhythm", person, days: 100_000 }, { kind: "rhythm", person, days: null }])).toEqual(
    missed([circle]),
  );
  expect(missed([circle, { kind: "circle-rhythm", circle: choir, days: null }])).toEqual([]);
});

test("with every day that passes nobody is missed less", () => {
  if (choir === undefined) throw new Error("no choir");
  fc.assert(
    fc.property(fc.constantFrom(7, 30, 90, 365), fc.nat({ max: 400 }), (days, later) => {
      const now = new Set(missed([{ kind: "circle-rhythm", circle: choir, days }]).map(({ row }) => row));
      const then = missed([{ kind: "circle-rhythm", circle: choir, days }], day(TODAY + later)).map(({ row }) => row);
      for (const row of now) expect(then).toContain(row);
    }),
    { numRuns: 30 },
  );
});
