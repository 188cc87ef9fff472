import { expect, test } from "vitest";

import { analyse } from "../../../src/core/analysis/analyse.ts";
import { idOf, sketch, TODAY } from "../../support/sketch.ts";

const MARTA = `
  source linkedin 2012-01-01..2026-11-20
  source facebook
  Ada in linkedin facebook since 2014-01-01
  Ada ~ linkedin 2026-11-01 2026-10-01 2026-09-01 2026-08-15
  Bice in linkedin since 2015-01-01
  Bice ~ linkedin 2019-01-10 2019-02-10 2019-03-10 2019-04-10
  [company] Valdora: Bice Carla Dario Elena
  [company] Cartiera: Ada Fulvia Gino Ivo
  [conversation] Coro: Ada Luca Mina Nora
  (sport) Palestra +12: Ada Luca Mina
  (work?) Valdora: Bice Carla Dario Elena
  Rita in linkedin
`;

test("a small network is analysed whole", () => {
  const network = sketch(MARTA);
  const analysis = analyse(network, { day: TODAY, seed: 1 });
  expect(analysis.people.map(({ person }) => person)).toEqual(network.people.map(({ id }) => id));
  const of = (name: string) => analysis.people.find(({ person }) => person === idOf(name));
  expect(of("Ada")).toMatchObject({ state: "active", activeDays: 4, activeDaysLastYear: 4 });
  expect(of("Ada")?.strength?.band).toBe("strong");
  expect(of("Bice")).toMatchObject({ state: "dormant", strength: { band: "strong" } });
  expect(of("Rita")).toMatchObject({ state: "cold", strength: { band: "cold" }, cluster: null, bridging: null });
  expect(analysis.clusters.map(({ name }) => name).sort()).toEqual(["Cartiera (4/4)", "Coro (3/3)", "Valdora (4/4)"]);
});
