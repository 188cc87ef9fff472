import { expect, test } from "vitest";

import { merging } from "../../../src/app/circles/merging.ts";
import type { Change } from "../../../src/core/model/change.ts";
import { circleId } from "../../../src/core/model/ids.ts";
import { viewOf } from "../../support/sketched-view.ts";

const draw = (circle: string, name: string, people: readonly string[]): Change => ({
  kind: "draw-circle",
  circle: circleId(circle),
  name,
  circleKind: "friends",
  people,
  silhouettes: 2,
});

/** Names of the people of each circle that is left, after one was merged into the other. */
function merged(said: readonly Change[], from: string, into: string): Readonly<Record<string, readonly string[]>> {
  const view = viewOf(said);
  const [one, other] = [from, into].map((name) => view.circles.find((circle) => circle.name === name));
  if (one === undefined || other === undefined) throw new Error("no such circle");
  const { circles, people } = viewOf([...said, ...merging(view, one, other)]);
  return Object.fromEntries(
    circles.map((circle) => [circle.name, [...circle.people].map((row) => people.names[row] ?? "").toSorted()]),
  );
}

test("two drawn circles become one with everyone, also those only ego named and those put in", () => {
  const carla = viewOf([]).people.ids[viewOf([]).people.names.indexOf("Carla Pini")];
  const said: readonly Change[] = [
    draw("a", "Amici", ["Ivo Scarpa", "Anna Neri"]),
    draw("b", "Compagnia", ["Ivo Scarpa", "Elsa Moro"]),
    { kind: "put-in-circle", circle: circleId("a"), people: carla === undefined ? [] : [carla] },
  ];
  const left = merged(said, "Amici", "Compagnia");
  expect(left["Compagnia"]).toEqual(["Anna Neri", "Carla Pini", "Elsa Moro", "Ivo Scarpa"]);
  expect(left["Amici"]).toBeUndefined();
});

test("of a drawn circle and one of the files the drawn one stays, under the name of the second", () => {
  const said = [draw("a", "Colleghi miei", ["Ivo Scarpa"])];
  for (const [from, into] of [
    ["Colleghi miei", "Valdora"],
    ["Valdora", "Colleghi miei"],
  ] as const) {
    const left = merged(said, from, into);
    expect(left).toEqual({ [into]: ["Anna Neri", "Bruno Sala", "Ivo Scarpa"] });
  }
});
