import { expect, test } from "vitest";

import { bridges } from "../../../src/core/analysis/bridges.ts";
import { heartsOfCircles, isInSeveralCircles } from "../../../src/core/analysis/circles-of-a-person.ts";
import { incidence } from "../../../src/core/analysis/incidence.ts";
import { idOf, sketch } from "../../support/sketch.ts";

function bridgesOf(drawing: string): readonly string[] {
  const of = incidence(sketch(drawing));
  return bridges(of, () => null).map(({ row }) => of.people[row]?.name ?? "");
}

test("whoever joins a choir and a team that share nobody else is a bridge", () => {
  expect(
    bridgesOf(`
    source facebook
    (community) Coro: Ada Bice Carla
    (sport) Squadra: Ada Dario Elena
  `),
  ).toEqual(["Ada"]);
});

test("two circles of the same people are one world", () => {
  expect(bridgesOf("source facebook\n(community) Coro: Ada Bice Carla\n(friends) Cena: Ada Bice Carla Dario")).toEqual(
    [],
  );
});

test("a shared label alone makes no bridge, a conversation seen does", () => {
  const drawing = (kind: string) =>
    `source facebook\n(community) Coro: Ada Bice Carla\n[${kind}] Altri: Ada Dario Elena Fulvia`;
  expect(bridgesOf(drawing("company"))).toEqual([]);
  expect(bridgesOf(drawing("conversation"))).toEqual(["Ada"]);
});

test("a talk of two is no world, but people ego only counted fill a circle", () => {
  expect(bridgesOf("source facebook\n(community) Coro: Ada Bice Carla\n(sport) Squadra: Ada Dario")).toEqual([]);
  expect(bridgesOf("source facebook\n(community) Coro: Ada Bice Carla\n(sport) Squadra +9: Ada Dario")).toEqual([
    "Ada",
  ]);
});

test("who joins more worlds comes first", () => {
  expect(
    bridgesOf(`
    source facebook
    (community) Coro: Ada Bice Carla
    (sport) Squadra: Ada Dario Elena
    (family) Casa: Ada Fulvia Gino
    (friends) Cena: Bice Dario Mina
  `),
  ).toEqual(["Ada", ...["Bice", "Dario"].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))]);
});

test("two circles make several", () => {
  const of = incidence(sketch("source facebook\n(community) Coro: Ada Bice\n(sport) Squadra: Ada"));
  expect(of.people.map(({ name }, row) => [name, isInSeveralCircles(of, row)])).toEqual(
    expect.arrayContaining([
      ["Ada", true],
      ["Bice", false],
    ]),
  );
});

test("the heart of a circle is the tenth with most ties in it, and everyone alike is no heart", () => {
  const circle = "(community) Coro: Ada Bice Carla Dario Elena Fulvia";
  const heart = (ties: string) => {
    const of = incidence(sketch(`source facebook\n${circle}\n${ties}`));
    return [...heartsOfCircles(of)].map((row) => of.people[row]?.name);
  };
  expect(heart("Ada — Bice\nAda — Carla\nCarla — Dario declared\nAda — Elena")).toEqual(["Ada"]);
  expect(heart("Ada — Bice\nCarla — Dario\nElena — Fulvia")).toEqual([]);
  expect(heart("Ada — Bice inferred\nAda — Carla inferred")).toEqual([]);
  expect(heart("Ada — Gino\nAda — Ivo")).toEqual([]);
});
