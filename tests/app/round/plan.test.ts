import { expect, test } from "vitest";

import { askableOf, drawnBefore, keyOf, peopleAskedAbout, stepsOf } from "../../../src/app/round/plan.ts";
import type { Change } from "../../../src/core/model/change.ts";
import { circleId } from "../../../src/core/model/ids.ts";
import type { View } from "../../../src/engine/protocol.ts";
import { viewOf } from "../../support/sketched-view.ts";

const draw = (circle: string, people: readonly string[]): Change => ({
  kind: "draw-circle",
  circle: circleId(circle),
  name: circle,
  circleKind: "friends",
  people,
  silhouettes: 0,
});

const keys = (view: View | null): readonly string[] => stepsOf([], askableOf(view)).map(keyOf);

test("with no file and nobody named, no question is about people", () => {
  expect(keys(null)).toEqual([
    "pick",
    "names matters",
    "names work-change",
    "names would-call",
    "positions",
    "resources",
    "end",
  ]);
});

test("people of the files alone are nobody one has spoken of yet", () => {
  const view = viewOf([]);
  expect(view.people.ids.length).toBeGreaterThan(0);
  expect(keys(view)).toEqual(keys(null));
});

test("who is in two circles is asked only where there are two", () => {
  const one = keys(viewOf([draw("coro", ["Lea Tosi"])]));
  expect(one).toContain("distances");
  expect(one).not.toContain("two-circles");
  const two = keys(viewOf([draw("coro", ["Lea Tosi"]), draw("banda", ["Ivo Neri"])]));
  expect(two.slice(4, 7)).toEqual(["distances", "two-circles", "gives"]);
});

test("those whose distance is not said yet come before those who were placed, and no one is left out for ever", () => {
  const names = Array.from({ length: 40 }, (_, at) => `Persona ${String.fromCodePoint(65 + (at % 26))}${at}`);
  const drawn = draw("coro", names);
  const before = viewOf([drawn]);
  const asked = peopleAskedAbout(before, { unplacedFirst: true }).map((row) => before.people.ids[row]);
  expect(asked).toHaveLength(30);
  const placed = asked.flatMap((person): readonly Change[] =>
    person === undefined ? [] : [{ kind: "closeness", person, closeness: 4 }],
  );
  const after = viewOf([drawn, ...placed]);
  const first = peopleAskedAbout(after, { unplacedFirst: true }).slice(0, 10);
  expect(first.map((row) => after.people.ids[row]).filter((id) => asked.includes(id))).toEqual([]);
  // What they can give is asked of the closest.
  expect(peopleAskedAbout(after, { most: 5 }).map((row) => after.people.closeness[row])).toEqual([4, 4, 4, 4, 4]);
});

test("circles drawn before are picked again, those of the files are not", () => {
  expect(drawnBefore(viewOf([])).map(({ name }) => name)).toEqual([]);
  expect(drawnBefore(viewOf([draw("coro", ["Lea Tosi"])])).map(({ name }) => name)).toEqual(["coro"]);
});
