import { expect, test } from "vitest";

import type { Change } from "../../../src/core/model/change.ts";
import type { Circle } from "../../../src/core/model/circle.ts";
import { circleId } from "../../../src/core/model/ids.ts";
import type { Network } from "../../../src/core/model/network.ts";
import type { FileRead } from "../../../src/core/model/source.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { withoutSource } from "../../../src/core/network/without-source.ts";
import { sourceId } from "../../../src/core/model/ids.ts";
import { dayOf, sketchFile } from "../../support/sketch-files.ts";

const build = (files: readonly FileRead[], changes: readonly Change[] = []): Network =>
  buildNetwork({ files, changes, day: dayOf("2026-11-23") });
const namesIn = (network: Network, circle: Circle | undefined): readonly string[] =>
  network.people
    .filter(({ id }) => circle?.people.includes(id))
    .map(({ name }) => name)
    .toSorted();
const drawnAs = ({ circles }: Network): readonly string[] =>
  circles
    .map(
      ({ name, kind, basis, people, sources }) => `${name}: ${kind} ${basis} ${people.length} [${sources.join(" ")}]`,
    )
    .toSorted();

const LINKEDIN = sketchFile(
  "linkedin",
  "Connections.csv",
  `me Marta Riva /marta
   me company Valdora S.p.A.
   me company Sola
   me volunteering Banco alimentare
   Anna Neri /an @Valdora: listed 2012-01-01
   Bruno Sala /bs @VALDORA: listed 2012-01-01
   Carla Pini /cp @Altrove: listed 2012-01-01
   Dina Zatti /dz @Altrove: listed 2012-01-01
   Elio Vanz /ev @Sola: listed 2012-01-01
   Anna Neri /an: volunteering Banco Alimentare
   Elio Vanz /ev: volunteering Banco Alimentare`,
);
const FACEBOOK = sketchFile(
  "facebook",
  "profile_information.json",
  `me Marta Riva
   Zia Ombretta: relative
   Ugo Riva: family
   chat a "Calcetto": Marta Riva, Ugo Riva, Franca Tosi, Gino Prada
   chat b "Noi due e Ugo": Marta Riva, Franca Tosi, Ugo Riva
   chat c: Marta Riva, Zia Ombretta, Ugo Riva, Franca Tosi, Gino Prada`,
);

test("circles are suggested from ego's own companies and associations, relatives and titled groups of three", () => {
  expect(drawnAs(build([LINKEDIN, FACEBOOK]))).toEqual([
    ": family suggested 2 [facebook]",
    "Banco Alimentare: volunteering suggested 2 [linkedin]",
    "Calcetto: sport suggested 3 [facebook]",
    "Valdora: work suggested 2 [linkedin]",
  ]);
});

test("a table's circles are declared", () => {
  const table = sketchFile("table", "people.csv", "Anna Neri: circle Coro\nGina Dal Pra: circle Coro");
  expect(drawnAs(build([table]))).toEqual(["Coro: community declared 2 [table]"]);
});

const suggestion = (kind: Circle["kind"]): Circle["id"] =>
  build([LINKEDIN, FACEBOOK]).circles.find((circle) => circle.kind === kind)?.id ?? circleId("");

test("a suggestion can be agreed to, renamed, dissolved, and brought back", () => {
  const work = suggestion("work");
  const confirm: Change = { kind: "confirm-circle", circle: work };
  const rename: Change = { kind: "rename-circle", circle: work, name: "Ex colleghi" };
  const dissolve: Change = { kind: "dissolve-circle", circle: work };
  const after = (...changes: readonly Change[]): Circle | undefined =>
    build([LINKEDIN], changes).circles.find(({ id }) => id === work);
  expect(after(confirm)).toMatchObject({ basis: "confirmed", sources: ["declared", "linkedin"] });
  expect(after(rename)).toMatchObject({ basis: "suggested", name: "Ex colleghi" });
  expect(after(confirm, dissolve)).toBeUndefined();
  expect(after(dissolve, confirm)).toMatchObject({ basis: "confirmed", name: "Valdora" });
});

const COACH: Change = {
  kind: "draw-circle",
  circle: circleId("coach"),
  name: "Palestra",
  circleKind: "sport",
  people: ["Carla Pini", "Istruttore Ivo"],
  silhouettes: 12,
};

test("a circle drawn twice is the last drawing; dissolved, its people go unless known otherwise", () => {
  const again: Change = { ...COACH, name: "Piscina", people: ["Istruttore Ivo"] };
  const network = build([LINKEDIN], [COACH, again]);
  expect(network.circles.find(({ id }) => id === "coach")).toMatchObject({ name: "Piscina", silhouettes: 12 });
  expect(
    namesIn(
      network,
      network.circles.find(({ id }) => id === "coach"),
    ),
  ).toEqual(["Istruttore Ivo"]);
  const dissolved = build([LINKEDIN], [COACH, { kind: "dissolve-circle", circle: circleId("coach") }]);
  expect(dissolved.people.map(({ name }) => name)).not.toContain("Istruttore Ivo");
  expect(dissolved.people.map(({ name }) => name)).toContain("Carla Pini");
});

test("closeness is ego's word: it is a source, and null takes it back", () => {
  const anna = build([LINKEDIN]).people.find(({ name }) => name === "Anna Neri");
  if (anna === undefined) throw new Error("no Anna");
  const said: Change = { kind: "closeness", person: anna.id, closeness: 5 };
  const network = build([LINKEDIN], [said]);
  expect(network.ties.find(({ person }) => person === anna.id)?.closeness).toBe(5);
  expect(network.people.find(({ id }) => id === anna.id)?.sources).toEqual(["declared", "linkedin"]);
  expect(build([LINKEDIN], [said, { ...said, closeness: null }])).toEqual(build([LINKEDIN]));
});

test("without a source its people, places, circles and dates are gone, ego's word stays", () => {
  const both = sketchFile("facebook", "friends.json", "Carla Pini /cp: listed 2020-01-01");
  const confirm: Change = { kind: "confirm-circle", circle: suggestion("volunteering") };
  const network = build([LINKEDIN, FACEBOOK, both], [COACH, confirm]);
  const left = withoutSource(network, sourceId("linkedin"));
  expect(left.people.map(({ name }) => name).toSorted()).toEqual([
    "Anna Neri",
    "Carla Pini",
    "Elio Vanz",
    "Franca Tosi",
    "Gino Prada",
    "Istruttore Ivo",
    "Ugo Riva",
    "Zia Ombretta",
  ]);
  expect(drawnAs(left)).toEqual([
    ": family suggested 2 [facebook]",
    "Banco Alimentare: volunteering confirmed 2 [declared]",
    "Calcetto: sport suggested 3 [facebook]",
    "Palestra: sport declared 2 [declared]",
  ]);
  const carla = left.people.find(({ name }) => name === "Carla Pini");
  expect(left.ties.find(({ person }) => person === carla?.id)).toMatchObject({
    since: dayOf("2020-01-01"),
    listedIn: ["facebook"],
  });
  expect(left.environments.filter(({ kind }) => kind === "company")).toEqual([]);
});

test("without ego's word what was drawn is gone and what was agreed to is a suggestion again", () => {
  const confirm: Change = { kind: "confirm-circle", circle: suggestion("work") };
  const left = withoutSource(build([LINKEDIN], [COACH, confirm]), sourceId("declared"));
  const never = build([LINKEDIN]);
  expect(left.people.map(({ id, sources }) => [id, sources])).toEqual(
    never.people.map(({ id, sources }) => [id, sources]),
  );
  expect(left.ties).toEqual(never.ties);
  expect([left.environments, left.circles, left.sources]).toEqual([never.environments, never.circles, never.sources]);
});
