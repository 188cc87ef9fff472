import { expect, test } from "vitest";

import { analyse } from "../../../src/core/analysis/analyse.ts";
import { sourceId } from "../../../src/core/model/ids.ts";
import { idOf, sketch, TODAY } from "../../support/sketch.ts";

const DRAWING = `
  source linkedin 2012-01-01..2026-11-20
  source facebook 2012-01-01..2026-11-20
  Ada in linkedin facebook since 2010-01-01
  Ada ~ linkedin 2026-10-01 2026-10-08 2026-11-01
  Bice ~ linkedin 2017-01-01 2017-02-01 2017-03-01 2017-04-01 2017-05-01
  Carla ~ linkedin 2024-12-01 2024-12-08 2024-12-15
  Dario ~ linkedin 2026-11-01>
  Elena in linkedin
  Fulvia in linkedin
  Gino in facebook
  [company] Lontana: Bice
  [company] Vicina: Ada Carla Dario Elena Fulvia Gino
  (community) Coro +9: Ada Mina Nora
  (sport) Squadra: Ada Olga Piero
  (work?) Lontana: Bice
`;
const network = sketch(DRAWING);
const { summary, amplifier, people } = analyse(network, { day: TODAY, seed: 1 });
const ids = (...names: readonly string[]) => names.map(idOf);

test("the summary counts what there is", () => {
  expect(summary).toMatchObject({ people: 11, circles: 3, silhouettes: 9, blind: false });
  expect(new Set(summary.cold)).toEqual(new Set(ids("Elena", "Fulvia", "Gino")));
  expect(summary.coldPlatform).toEqual({ source: sourceId("linkedin"), cold: 2, onlyHere: 9 });
});

test("bridges come with the names of what they join", () => {
  expect(summary.bridges).toEqual(ids("Ada"));
  expect([...summary.bridgedNames].sort()).toEqual(["Coro", "Squadra"]);
});

test("the dormant tie in a world of its own is the first to hear from", () => {
  expect(summary.dormant).toEqual(ids("Bice", "Carla"));
  expect(summary.longDormant).toBe(1);
});

test("useful doors are weak or dormant, and doors", () => {
  const roles = new Map(people.map(({ person, roles: own }) => [person, own]));
  expect(summary.doors).toContain(idOf("Bice"));
  for (const person of summary.doors) expect(roles.get(person)).toContain("door");
});

test("without a source of contact the summary knows that it is blind", () => {
  const blind = analyse(sketch("source linkedin\nAda in linkedin\n[company] Valdora: Ada Bice"), {
    day: TODAY,
    seed: 1,
  });
  expect(blind.summary).toMatchObject({ blind: true, cold: [], coldPlatform: null, weak: [], dormant: [] });
  expect(blind.people.map(({ strength, state }) => [strength, state])).toEqual([
    [null, "cannot-tell"],
    [null, "cannot-tell"],
  ]);
});

test("a declared circle is where a tie was born, else the earliest dated source", () => {
  const born = (name: string) => people.find(({ person }) => person === idOf(name))?.bornIn;
  expect(born("Ada")).toMatchObject({ source: null, basis: "declared" });
  expect(born("Bice")).toMatchObject({ source: "linkedin", basis: "inferred" });
  expect(born("Dario")).toEqual({ circle: null, source: "linkedin", basis: "observed" });
  expect(born("Gino")).toEqual({ circle: null, source: "facebook", basis: "inferred" });
});

test("switching a source off shows what stays, and what is only there", () => {
  const [facebook, linkedin] = amplifier.sources;
  expect(amplifier.whole).toMatchObject({ people: 11, circles: 3, bridges: 1, strength: 1 });
  expect(facebook).toMatchObject({ source: "facebook", onlyHere: 1, shared: 1, alreadyInACircle: 1 });
  expect(linkedin).toMatchObject({ source: "linkedin", onlyHere: 9, shared: 1 });
  expect(facebook?.without).toMatchObject({ people: 10, strength: expect.any(Number) });
  expect(linkedin?.without.people).toBe(2);
  expect(linkedin?.without.strength).toBeLessThan(facebook?.without.strength ?? 0);
});

test("nobody at all is analysed too", () => {
  const empty = analyse(sketch("source linkedin"), { day: TODAY, seed: 1 });
  expect(empty.people).toEqual([]);
  expect(empty).toMatchObject({
    clusters: [],
    modularity: 0,
    ego: { effectiveSize: null, effectiveCircles: null, ei: null },
  });
});
