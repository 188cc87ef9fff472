import { expect, test } from "vitest";

import { analyse } from "../../../src/core/analysis/analyse.ts";
import { contactDays } from "../../../src/core/analysis/contact-days.ts";
import { dormantAfter } from "../../../src/core/analysis/tie-state.ts";
import { day, parseDay, type Day } from "../../../src/core/model/day.ts";
import { idOf, sketch, TODAY } from "../../support/sketch.ts";

function statesOf(drawing: string, today: Day = TODAY): (name: string) => string | undefined {
  const analysis = analyse(sketch(drawing), { day: today, seed: 1 });
  return (name) => analysis.people.find(({ person }) => person === idOf(name))?.state;
}

test("contact within half a year is active, three days and long silence dormant, never a word cold", () => {
  const state = statesOf(`
    source linkedin 2012-01-01..2026-11-20
    Ada ~ linkedin 2026-07-01
    Bice ~ linkedin 2020-01-01 2020-01-05 2020-01-09
    Carla in linkedin
    Dario ~ linkedin 2020-01-01 2020-01-05
  `);
  expect([state("Ada"), state("Bice"), state("Carla"), state("Dario")]).toEqual([
    "active",
    "dormant",
    "cold",
    "cannot-tell",
  ]);
});

test("who writes once a year is not dormant after two years", () => {
  const drawing = (last: string) => `
    source linkedin 2012-01-01..2026-11-20
    Ada ~ linkedin 2021-12-24 2022-12-24 2023-12-24 ${last}
  `;
  expect(statesOf(drawing("2024-12-24"))("Ada")).toBe("active");
  const weekly = statesOf(
    "source linkedin 2012-01-01..2026-11-20\nAda ~ linkedin 2024-12-03 2024-12-10 2024-12-17 2024-12-24",
  );
  expect(weekly("Ada")).toBe("dormant");
});

test("silence counts to the end of what the source could show, not to today", () => {
  const drawing = (end: string) =>
    `source facebook 2012-01-01..${end}\nAda ~ facebook 2026-01-02 2026-01-12 2026-01-22`;
  expect(statesOf(drawing("2026-11-20"))("Ada")).toBe("dormant");
  expect(statesOf(drawing("2026-05-01"))("Ada")).toBe("active");
});

test("nothing is said of today by a source that ended long ago", () => {
  const drawing =
    "source facebook 2012-01-01..2023-11-20\nAda ~ facebook 2015-01-02 2015-01-12 2015-01-22\nBice ~ facebook 2023-11-10";
  expect(statesOf(drawing)("Ada")).toBe("cannot-tell");
  expect(statesOf(drawing)("Bice")).toBe("cannot-tell");
  expect(statesOf(drawing, parseDay("2023-11-25") ?? day(0))("Ada")).toBe("dormant");
});

test("who no source of contact covers cannot be told, even seen elsewhere", () => {
  const state = statesOf("source linkedin\nsource facebook 2012-01-01..2026-11-20\nAda in linkedin\nBice in facebook");
  expect([state("Ada"), state("Bice")]).toEqual(["cannot-tell", "cold"]);
});

test("a declared colleague is dormant after fewer days; one in a choir is left alone", () => {
  const state = statesOf(`
    source linkedin 2012-01-01..2026-11-20
    Ada ~ linkedin 2019-01-01
    Bice ~ linkedin 2019-01-01
    (work) Tessitura: Ada
    (community) Coro: Bice
  `);
  expect([state("Ada"), state("Bice")]).toEqual(["dormant", "cannot-tell"]);
});

test("in a circle ego drew nobody is cold", () => {
  const state = statesOf(
    "source linkedin 2012-01-01..2026-11-20\n(sport) Palestra: Ada\n(work?) Valdora: Bice\nBice in linkedin",
  );
  expect([state("Ada"), state("Bice")]).toEqual(["cannot-tell", "cold"]);
});

test("whoever ego calls close is not called dormant", () => {
  const state = statesOf(`
    source linkedin 2012-01-01..2026-11-20
    Ada in linkedin closeness 5
    Ada ~ linkedin 2019-01-01 2019-01-03 2019-01-05
  `);
  expect(state("Ada")).toBe("active");
});

test("the rhythm of a tie is the median of its gaps", () => {
  const [tie] = sketch("source linkedin\nAda ~ linkedin 2020-01-01 2020-01-31 2020-02-10 2023-01-01").ties;
  expect(tie === undefined ? 0 : dormantAfter(contactDays(tie))).toBe(8 * 30);
});

test("a tie of the holidays is not dormant before the next season has gone by", () => {
  const drawing = (last: string, circle: string) => `
    source whatsapp 2012-01-01..2026-11-20
    Ada ~ whatsapp 2024-08-01 2024-08-03 2024-08-05 2024-08-07 ${last}
    ${circle}
  `;
  const beach = "(holidays?) Ombrellone: Ada Bice";
  expect(statesOf(drawing("2025-09-22", "(sport) Palestra: Ada Bice"))("Ada")).toBe("dormant");
  expect(statesOf(drawing("2025-09-22", beach))("Ada")).toBe("active");
  expect(statesOf(drawing("2025-09-20", beach))("Ada")).toBe("dormant");
});

test("nobody is cold to a source that ended long ago, or before the tie began", () => {
  const cold = (source: string, since = "") => statesOf(`${source}\nAda in linkedin${since}`)("Ada");
  expect(cold("source linkedin 2012-01-01..2026-11-20", " since 2026-11-20")).toBe("cold");
  expect(cold("source linkedin 2012-01-01..2026-11-20", " since 2026-11-21")).toBe("cannot-tell");
  expect(cold("source linkedin 2012-01-01..2025-11-23")).toBe("cold");
  expect(cold("source linkedin 2012-01-01..2025-11-22")).toBe("cannot-tell");
});
