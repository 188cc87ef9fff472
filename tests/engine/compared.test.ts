import { expect, test } from "vitest";
import { analyse } from "../../src/core/analysis/analyse.ts";
import { writeReport } from "../../src/core/report/report.ts";
import { compared } from "../../src/engine/compared.ts";
import type { Made } from "../../src/engine/session.ts";
import { dayOf } from "../support/sketch-files.ts";
import { idOf, sketch, TODAY } from "../support/sketch.ts";

const network = sketch(`
  source linkedin 2019-01-01..2026-11-20
  Ada in linkedin since 2019-01-01
  Bice in linkedin since 2024-05-05
`);
const made = { network, analysis: analyse(network, { day: TODAY, seed: 1 }), day: TODAY, seed: 1 } as Made;

function reportOn(text: string, drawing: string): Blob {
  const of = sketch(`source linkedin 2019-01-01..2026-11-20\n${drawing}`);
  const analysis = analyse(of, { day: dayOf(text), seed: 1 });
  return new Blob([writeReport({ network: of, analysis, app: "1.0.0", names: true, pseudonymKey: null })]);
}
const OLD = reportOn("2022-01-01", "Ada in linkedin since 2019-01-01\nCarla in linkedin since 2020-01-01");
const NEWER = reportOn("2025-01-01", "Ada in linkedin since 2019-01-01\nBice in linkedin since 2024-05-05");

test("of two reports the earlier is before, whichever was chosen first; whoever is here now can be opened", async () => {
  for (const files of [
    { with: OLD, and: NEWER },
    { with: NEWER, and: OLD },
  ]) {
    const answer = await compared(made, { kind: "compare", ...files }, { analyse });
    if (answer.refused !== null) throw new Error(answer.refused);
    expect([answer.before.day, answer.after.day, answer.isNow]).toEqual([
      dayOf("2022-01-01"),
      dayOf("2025-01-01"),
      false,
    ]);
    expect(answer.turns.map(({ turn, name, id }) => [turn, name, id])).toEqual([
      ["arrived", "Bice", idOf("Bice")],
      ["gone", "Carla", null],
    ]);
  }
});

test("a report and a day stand beside now, and what is refused is named", async () => {
  const now = await compared(made, { kind: "compare", with: NEWER }, { analyse });
  expect(now).toMatchObject({ refused: null, isNow: true, turns: [] });
  const past = await compared(made, { kind: "compare", with: dayOf("2023-01-01") }, { analyse });
  expect(past).toMatchObject({ refused: null, isNow: true, turns: [{ turn: "arrived", id: idOf("Bice") }] });
  const refused = await compared(made, { kind: "compare", with: OLD, and: new Blob(["{}"]) }, { analyse });
  expect(refused).toEqual({ kind: "compare", refused: "unreadable", which: 1 });
});
