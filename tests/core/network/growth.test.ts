import fc from "fast-check";
import { expect, test } from "vitest";

import { buildNetwork } from "../../../src/core/network/build.ts";
import { growth } from "../../../src/core/network/growth.ts";
import { networks } from "../../support/arbitrary-network.ts";
import { dayOf, sketchFile } from "../../support/sketch-files.ts";
import { idOf, sketch } from "../../support/sketch.ts";

const FILES = [
  sketchFile(
    "linkedin",
    "Connections.csv",
    `me Marta Riva /marta-riva
     Anna Neri /anna-neri: listed 2019-03-02
     Bruno Quaglia /bruno-q: listed 2019-12-31
     Carla Ometto /carla-o: listed 2022-01-01`,
  ),
  sketchFile(
    "facebook",
    "messages/inbox/coro/message_1.json",
    `me Marta Riva
     Bruno Quaglia: listed 2018-05-05
     chat t1: Marta Riva 2020-01-01 2020-01-03, Bruno Quaglia 2020-01-03
     chat t2: Marta Riva 2020-01-03, Dina Zatti 2022-02-02`,
  ),
];
const NETWORK = buildNetwork({ files: FILES, changes: [], day: dayOf("2026-11-23") });
const rows = (source: string, step: "year" | "quarter" = "year") =>
  growth(NETWORK, step)
    .sources.find((one) => one.source === source)
    ?.spans.map(({ year, quarter, ...told }) => [
      quarter === null ? year : `${year}/${quarter}`,
      ...Object.values(told),
    ]);

test("each year tells who was first seen, who was new altogether, and the days and people of contact", () => {
  expect(rows("facebook")).toEqual([
    [2018, 1, 1, null, null],
    [2019, 0, 0, null, null],
    [2020, 1, 1, 2, 2],
    [2021, 0, 0, 0, 0],
    [2022, 0, 0, 1, 1],
  ]);
});

test("a source that cannot show contact says nothing of it, and someone another source knew is not new", () => {
  expect(rows("linkedin")).toEqual([
    [2019, 2, 1, null, null],
    [2020, 0, 0, null, null],
    [2021, 0, 0, null, null],
    [2022, 1, 1, null, null],
  ]);
});

test("quarters run on without gaps", () => {
  const quarters = rows("facebook", "quarter") ?? [];
  expect(quarters).toHaveLength(16);
  expect([quarters[0], quarters[7], quarters[15]]).toEqual([
    ["2018/2", 1, 1, null, null],
    ["2020/1", 1, 1, 2, 2],
    ["2022/1", 0, 0, 1, 1],
  ]);
});

test("whom a source does not date is counted there, and whom none dates is named", () => {
  const told = growth(
    sketch(`
      source contacts
      source facebook 2010-01-01..2012-01-01
      Ada in contacts
      Bice in contacts facebook
      Bice ~ facebook 2011-01-01
    `),
  );
  expect(told.undated).toEqual([idOf("Ada")]);
  expect(told.sources.map(({ source, undated, spans }) => [source, undated, spans.length])).toEqual([
    ["contacts", 2, 0],
    ["facebook", 0, 3],
  ]);
});

test("everyone of a source is either first seen once or undated, and no span is missing", () => {
  fc.assert(
    fc.property(networks, fc.constantFrom("year" as const, "quarter" as const), (network, step) => {
      for (const { source, undated, spans } of growth(network, step).sources) {
        const seen = spans.reduce((sum, { firstSeen }) => sum + firstSeen, 0);
        expect(seen + undated).toBe(network.people.filter(({ sources }) => sources.includes(source)).length);
        const order = spans.map(({ year, quarter }) => year * 4 + (quarter ?? 1));
        const stride = step === "year" ? 4 : 1;
        expect(order).toEqual(order.map((_, at) => (order[0] ?? 0) + at * stride));
        for (const { firstSeen, newToEgo } of spans) expect(newToEgo).toBeLessThanOrEqual(firstSeen);
      }
    }),
    { numRuns: 100, seed: 20261123 },
  );
});
