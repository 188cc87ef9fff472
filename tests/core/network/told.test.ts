import { expect, test } from "vitest";

import { analyse } from "../../../src/core/analysis/analyse.ts";
import { estimatedEffectiveSize } from "../../../src/core/analysis/effective-size.ts";
import { incidence } from "../../../src/core/analysis/incidence.ts";
import type { Change } from "../../../src/core/model/change.ts";
import type { Cohesion } from "../../../src/core/model/circle.ts";
import { circleId, sourceId, type PersonId } from "../../../src/core/model/ids.ts";
import type { Network } from "../../../src/core/model/network.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { dayOf, sketchFile } from "../../support/sketch-files.ts";

const TODAY = dayOf("2026-11-23");
const LINKEDIN = sketchFile(
  "linkedin",
  "Connections.csv",
  `me Marta Riva /marta
   Anna Neri /an @Valdora: listed 2012-01-01
   Bruno Sala /bs @Altrove: listed 2012-01-01`,
);
const CHOIR = circleId("choir");
const build = (...changes: readonly Change[]): Network => buildNetwork({ files: [LINKEDIN], changes, day: TODAY });
const idOf = (network: Network, name: string): PersonId => {
  const person = network.people.find((one) => one.name === name);
  if (person === undefined) throw new Error(name);
  return person.id;
};
const ANNA = idOf(build(), "Anna Neri");
const drawn: Change = {
  kind: "draw-circle",
  circle: CHOIR,
  name: "Coro",
  circleKind: "community",
  people: ["Anna Neri"],
  silhouettes: 0,
};

test("where a tie was born and what carries it are ego's word, until taken back", () => {
  const said = build(
    drawn,
    { kind: "origin", person: ANNA, circle: CHOIR, source: null },
    { kind: "carried", person: ANNA, by: [sourceId("linkedin"), sourceId("declared")] },
  );
  const anna = analyse(said, { day: TODAY, seed: 1 }).people.find(({ person }) => person === ANNA);
  expect(anna?.bornIn).toEqual({ circle: CHOIR, source: null, basis: "declared" });
  expect(anna?.carriedBy).toEqual(["declared", "linkedin"]);
  const back = build(
    drawn,
    { kind: "origin", person: ANNA, circle: null, source: sourceId("linkedin") },
    { kind: "origin", person: ANNA, circle: null, source: null },
    { kind: "carried", person: ANNA, by: null },
  );
  expect(back).toEqual(build(drawn));
});

test("a circle that was dissolved is nobody's origin any more", () => {
  const gone = build(
    drawn,
    { kind: "origin", person: ANNA, circle: CHOIR, source: null },
    { kind: "dissolve-circle", circle: CHOIR },
  );
  expect(gone.ties.find(({ person }) => person === ANNA)?.origin).toBeUndefined();
  expect(gone.people.find(({ id }) => id === ANNA)?.sources).toEqual(["linkedin"]);
});

test("a question brings known people back and makes new ones; the last answer counts, and none is none", () => {
  const question = "position:nurse";
  const answered = build({ kind: "answer", question, people: ["Anna Neri", "Ivo Scarpa"], nobody: false });
  expect(answered.answers).toEqual([{ question, people: [ANNA, idOf(answered, "Ivo Scarpa")].sort(), nobody: false }]);
  expect(answered.people.find(({ id }) => id === ANNA)?.sources).toEqual(["declared", "linkedin"]);
  expect(answered.people).toHaveLength(3);
  const nobody = build(
    { kind: "answer", question, people: ["Ivo Scarpa"], nobody: false },
    { kind: "answer", question, people: [], nobody: true },
  );
  expect(nobody.answers).toEqual([{ question, people: [], nobody: true }]);
  expect(nobody.people).toHaveLength(2);
  const back = build(
    { kind: "answer", question, people: ["Ivo Scarpa"], nobody: false },
    { kind: "answer", question, people: [], nobody: false },
  );
  expect(back).toEqual(build());
});

test("what someone offers and looks for is on them, and makes them known from ego's word", () => {
  const said = build({ kind: "gives", person: ANNA, offers: " ripetizioni di latino ", seeks: "" });
  const anna = said.people.find(({ id }) => id === ANNA);
  expect(anna).toMatchObject({ offers: "ripetizioni di latino", sources: ["declared", "linkedin"] });
  expect(anna).not.toHaveProperty("seeks");
  const empty = build(
    { kind: "gives", person: ANNA, offers: "latino", seeks: "casa" },
    { kind: "gives", person: ANNA, offers: "", seeks: "" },
  );
  expect(empty).toEqual(build());
});

test("who knows whom in a circle moves the estimate of how many are without ties to one another", () => {
  const people = Array.from({ length: 12 }, (_, at) => `Persona Numero${"abcdefghijkl"[at]}`);
  const size = (cohesion: Cohesion | null): number => {
    const life: Change = { kind: "circle-life", circle: CHOIR, cohesion, season: null };
    return estimatedEffectiveSize(incidence(build({ ...drawn, people }, life)))?.value ?? -1;
  };
  expect(size("all")).toBeLessThan(size("groups"));
  expect(size("groups")).toBe(size(null));
  expect(size("groups")).toBeLessThan(size("few"));
});
