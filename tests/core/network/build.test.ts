import { expect, test } from "vitest";

import { buildNetwork } from "../../../src/core/network/build.ts";
import type { Change } from "../../../src/core/model/change.ts";
import { circleId } from "../../../src/core/model/ids.ts";
import type { Network } from "../../../src/core/model/network.ts";
import type { FileRead } from "../../../src/core/model/source.ts";
import { dayOf, sketchFile } from "../../support/sketch-files.ts";

const build = (files: readonly FileRead[], changes: readonly Change[] = []): Network =>
  buildNetwork({ files, changes, day: dayOf("2026-11-23") });
const names = (network: Network): readonly string[] => network.people.map(({ name }) => name).toSorted();
const person = (network: Network, name: string) => network.people.find((one) => one.names.includes(name));
const tie = (network: Network, name: string) => network.ties.find((one) => one.person === person(network, name)?.id);

const LINKEDIN = sketchFile(
  "linkedin",
  "Connections.csv",
  `me Marta Riva /marta-riva
   me company Tessitura Valdora
   Anna Neri /anna-neri anna@valdora.it @Tessitura_Valdora_S.p.A.: listed 2015-03-02
   Bruno Quaglia /bruno-q @Tessitura_Valdora: listed 2018-01-01
   Carla Ometto /carla-o @Freelance: listed 2019-01-01`,
);
const FACEBOOK = sketchFile(
  "facebook",
  "messages/inbox/coro/message_1.json",
  `me Marta Riva
   Bruno Quaglia: listed 2010-05-05
   chat t1: Marta Riva 2024-01-01 2024-01-03, Bruno Quaglia 2024-01-03
   chat t2 "Coro Alpino": Marta Riva 2024-02-01, Bruno Quaglia, Dina Zatti 2024-02-02, Elio Vanz`,
);

test("two platforms become one network without ego", () => {
  const network = build([LINKEDIN, FACEBOOK]);
  expect(names(network)).toEqual(["Anna Neri", "Bruno Quaglia", "Carla Ometto", "Dina Zatti", "Elio Vanz"]);
  expect(network.ego).toMatchObject({ basis: "stated", names: ["Marta Riva"] });
  expect(person(network, "Bruno Quaglia")?.sources).toEqual(["facebook", "linkedin"]);
  expect(network.circles.map(({ name, kind, people }) => [name, kind, people.length])).toEqual(
    expect.arrayContaining([
      ["Tessitura Valdora", "work", 2],
      ["Coro Alpino", "community", 3],
    ]),
  );
  expect(network.circles).toHaveLength(2);
});

test("a day of writing has its directions, and a group day weighs 1/(n−1)", () => {
  const { contacts, since, listedIn, covered } = tie(build([LINKEDIN, FACEBOOK]), "Bruno Quaglia") ?? {};
  expect(contacts).toEqual([
    {
      source: "facebook",
      days: ["2024-01-01", "2024-01-03", "2024-02-01"].map(dayOf),
      directions: [1, 3, 1],
      weights: [1, 1, 1 / 3],
    },
  ]);
  expect({ since, listedIn, covered }).toEqual({
    since: dayOf("2010-05-05"),
    listedIn: ["facebook", "linkedin"],
    covered: true,
  });
  expect(tie(build([LINKEDIN, FACEBOOK]), "Anna Neri")?.covered).toBe(false);
});

test("a drawn circle holds known people, new ones and silhouettes", () => {
  const drawn: Change = {
    kind: "draw-circle",
    circle: circleId("spiaggia"),
    name: "Ombrellone",
    circleKind: "holidays",
    people: ["quaglia BRUNO", "Franca Tosi", "Marta Riva"],
    silhouettes: 20,
  };
  const network = build([LINKEDIN, FACEBOOK], [drawn]);
  const circle = network.circles.find(({ id }) => id === "spiaggia");
  expect(circle).toMatchObject({ basis: "declared", silhouettes: 20, sources: ["declared"] });
  expect(new Set(circle?.people)).toEqual(
    new Set([person(network, "Bruno Quaglia")?.id, person(network, "Franca Tosi")?.id]),
  );
  expect(person(network, "Bruno Quaglia")?.sources).toEqual(["declared", "facebook", "linkedin"]);
  expect(network.sources.map(({ id }) => id)).toEqual(["declared", "facebook", "linkedin"]);
});

test("a chat whose people are in a circle already drawn is not suggested again", () => {
  const draw = (people: readonly string[]): Change => ({
    kind: "draw-circle",
    circle: circleId("choir"),
    name: "Il coro",
    circleKind: "community",
    people,
    silhouettes: 0,
  });
  const circlesOf = (change: Change) => build([FACEBOOK], [change]).circles.map(({ name }) => name);
  expect(circlesOf(draw(["Bruno Quaglia", "Dina Zatti", "Elio Vanz", "Furio Testa"]))).toEqual(["Il coro"]);
  expect(circlesOf(draw(["Bruno Quaglia", "Furio Testa"])).toSorted()).toEqual(["Coro Alpino", "Il coro"]);
});
