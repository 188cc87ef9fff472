import { expect, test } from "vitest";

import { analyse } from "../../../src/core/analysis/analyse.ts";
import { personId } from "../../../src/core/model/ids.ts";
import { idOf, sketch, TODAY } from "../../support/sketch.ts";

const ACTIVE = "Ada ~ linkedin 2026-10-01 2026-10-20";
const HEAD = "source linkedin 2012-01-01..2026-11-20";

function fragileOf(drawing: string, died: readonly string[] = []): readonly (readonly [string, string])[] {
  const drawn = sketch(drawing);
  const gone = new Set(died.map(idOf));
  const people = drawn.people.map((one) => (gone.has(one.id) ? { ...one, standing: "has-died" as const } : one));
  const network = { ...drawn, people };
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return analyse(network, { day: TODAY, seed: 1 }).fragile.map(({ circle, person }) => [
    network.circles.find(({ id }) => id === circle)?.name ?? "",
    nameOf.get(personId(person)) ?? "",
  ]);
}

test("a circle in which ego is in touch with one person alone hangs on them", () => {
  expect(fragileOf(`${HEAD}\n${ACTIVE}\n(sport) Palestra: Ada Bice Carla`)).toEqual([["Palestra", "Ada"]]);
});

test("with two living ties, or none, it hangs on nobody", () => {
  const two = `${HEAD}\n${ACTIVE}\nBice ~ linkedin 2026-11-01\n(sport) Palestra: Ada Bice Carla`;
  expect(fragileOf(two)).toEqual([]);
  expect(fragileOf(`${HEAD}\nAda ~ linkedin 2019-01-01\n(sport) Palestra: Ada Bice Carla`)).toEqual([]);
});

test("two people are no circle, unless ego says there are more", () => {
  expect(fragileOf(`${HEAD}\n${ACTIVE}\n(sport) Palestra: Ada Bice`)).toEqual([]);
  expect(fragileOf(`${HEAD}\n${ACTIVE}\n(sport) Palestra +1: Ada Bice`)).toEqual([["Palestra", "Ada"]]);
});

test("ego's word on closeness makes a tie live, from the middle up", () => {
  const said = (closeness: number) =>
    `${HEAD}\n${ACTIVE}\nBice in linkedin closeness ${closeness}\n(family?) Ferraris: Ada Bice Carla`;
  expect(fragileOf(said(2))).toEqual([["Ferraris", "Ada"]]);
  expect(fragileOf(said(3))).toEqual([]);
});

test("whom no source shows may be another living tie, so nothing is said", () => {
  const drawing = (more: string) =>
    `${HEAD}\nsource facebook\n${ACTIVE}\nBice in facebook${more}\n(sport) Palestra: Ada Bice Carla`;
  expect(fragileOf(drawing(""))).toEqual([]);
  expect(fragileOf(drawing(" closeness 1"))).toEqual([["Palestra", "Ada"]]);
});

test("nor is anything said of a member last seen by a source that ended long ago", () => {
  const drawing = `${HEAD}\nsource facebook 2012-01-01..2020-01-01\n${ACTIVE}\nBice in facebook
    Bice ~ facebook 2019-10-01 2019-11-01 2019-12-01\n(sport) Palestra: Ada Bice Carla`;
  expect(fragileOf(drawing)).toEqual([]);
});

test("who has died carries no circle, and leaves it to another", () => {
  const both = `${HEAD}\n${ACTIVE}\nBice ~ linkedin 2026-11-01\n(sport) Palestra: Ada Bice Carla`;
  expect(fragileOf(both, ["Bice"])).toEqual([["Palestra", "Ada"]]);
  expect(fragileOf(`${HEAD}\n${ACTIVE}\n(sport) Palestra: Ada Bice Carla`, ["Ada"])).toEqual([]);
});
