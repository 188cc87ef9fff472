import { expect, test } from "vitest";

import { analyse } from "../../../src/core/analysis/analyse.ts";
import { logOddsScore } from "../../../src/core/analysis/log-odds.ts";
import { sketch, TODAY } from "../../support/sketch.ts";

const people = (letter: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`).join(" ");
const clustersOf = (drawing: string) =>
  analyse(sketch(`source linkedin\n${drawing}`), { day: TODAY, seed: 1 }).clusters;

test("a cluster is named after what distinguishes it, with the count", () => {
  const clusters = clustersOf(`
    [company] Valdora: ${people("A", 6)}
    [company] Sesia: ${people("B", 5)}
    [group] Tutti: ${people("A", 4)} ${people("B", 4)}
    [school] Liceo: ${people("C", 4)}
  `);
  expect(clusters.map(({ name }) => name)).toEqual(["Valdora (6/6)", "Sesia (5/5)", "Liceo (4/4)"]);
  expect(clusters[0]?.terms[0]).toMatchObject({ name: "Valdora", covers: 6 });
  expect(clusters.map(({ colour }) => colour)).toEqual([0, 1, 2]);
});

test("where one term says less than half, one that says the others follows", () => {
  const [cluster] = clustersOf(`
    [company] Valdora: A0 A1 A2 A3 A4
    [school] Liceo: A4 A5 A6 A7
    [group] Coro: A7 A8 A9 A10
    [group] Coro-bis: A0 A1 A2 A3
    A0 — A5
    A1 — A6
    A3 — A8
    A5 — A9
    A2 — A10
    A0 — A9
    ${Array.from({ length: 12 }, (_, i) => `[company] X${i}: X${i}a X${i}b X${i}c`).join("\n")}
  `);
  expect(cluster?.people).toHaveLength(11);
  expect(cluster?.name).toMatch(/^Valdora \(5\/11\), (Liceo|Coro) \(4\/11\)$/);
});

test("two clusters never lead with the same words", () => {
  const clusters = clustersOf(`
    [company] Valdora: ${people("A", 8)}
    [school] Valdora: ${people("B", 5)}
    [group] Palestra: ${people("B", 4)}
    ${Array.from({ length: 12 }, (_, i) => `[company] X${i}: X${i}a X${i}b X${i}c`).join("\n")}
  `);
  const names = clusters.map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(["Valdora (8/8)", "Palestra (4/5)"]);
  expect(new Set(names).size).toBe(names.length);
});

test("nothing that distinguishes is no name", () => {
  const [cluster] = clustersOf("Ada — Bice\nBice — Carla\nAda — Carla\nDario in linkedin");
  expect(cluster).toMatchObject({ name: "", terms: [] });
});

test("a cluster keeps its id when a person joins it", () => {
  const rest = "[company] Sesia: B0 B1 B2 B3 B4";
  const before = clustersOf(`[company] Valdora: A0 A1 A2 A3\n${rest}`);
  const after = clustersOf(`[company] Valdora: A0 A1 A2 A3 A4 A5\n${rest}`);
  expect(new Set(after.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)));
});

test("log-odds are those of the published formula", () => {
  // Computed with numpy from Monroe et al. (2008), eq. 16 and 20.
  const z = logOddsScore({ here: { y: 30, n: 200 }, elsewhere: { y: 10, n: 1800 }, prior: { term: 5, all: 100 } });
  const delta = Math.log(35 / 265) - Math.log(15 / 1885);
  expect(z).toBeCloseTo(delta / Math.sqrt(1 / 35 + 1 / 15), 10);
});
