import { expect, test } from "vitest";

import { analyse } from "../../../src/core/analysis/analyse.ts";
import { idOf, sketch, TODAY } from "../../support/sketch.ts";

const people = (letter: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${letter}${i}`).join(" ");
const clustersOf = (drawing: string) =>
  analyse(sketch(`source linkedin\n${drawing}`), { day: TODAY, seed: 1 }).clusters;

/** One company of 42 in three offices, among 102 people. */
const OFFICES = (offices: string): string => `
  [company] Valdora: ${people("A", 14)} ${people("B", 14)} ${people("C", 14)}
  ${offices}
  ${["D", "E", "F", "G"].map((x) => `[company] ${x}: ${people(x, 15)}`).join("\n")}
`;

test("a large cluster that falls apart is told with its parts, named within it", () => {
  const [largest, ...others] = clustersOf(
    OFFICES(
      `[group] Tintoria: ${people("A", 14)}\n[group] Filatura: ${people("B", 14)}\n[group] Ufficio: ${people("C", 10)}`,
    ),
  );
  expect(largest?.people).toHaveLength(42);
  expect(largest?.parts.map(({ name }) => name).sort()).toEqual([
    "Filatura (14/14)",
    "Tintoria (14/14)",
    "Ufficio (10/10)",
  ]);
  expect(largest?.parts.map(({ people: part }) => part.length)).toEqual([14, 14, 10]);
  expect(largest?.parts.find(({ name }) => name.startsWith("Ufficio"))?.people).not.toContain(idOf("C12"));
  for (const { parts } of others) expect(parts).toEqual([]);
});

test("one that is of a piece has no parts, nor has one with a single group in it", () => {
  expect(clustersOf(OFFICES(""))[0]).toMatchObject({ parts: [] });
  expect(clustersOf(OFFICES(`[group] Tintoria: ${people("A", 8)}`))[0]).toMatchObject({ parts: [] });
});

test("a cluster of thirty is not looked into", () => {
  const clusters = clustersOf(`
    [company] Valdora: ${people("A", 15)} ${people("B", 15)}
    [group] Tintoria: ${people("A", 15)}
    [group] Filatura: ${people("B", 15)}
    ${["D", "E", "F", "G"].map((x) => `[company] ${x}: ${people(x, 15)}`).join("\n")}
  `);
  for (const { parts } of clusters) expect(parts).toEqual([]);
});
