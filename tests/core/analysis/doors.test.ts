import { expect, test } from "vitest";

import { analyse } from "../../../src/core/analysis/analyse.ts";
import { doors } from "../../../src/core/analysis/doors.ts";
import { idOf, sketch, TODAY } from "../../support/sketch.ts";

test("a door is one minus the share of ego's contacts met behind it", () => {
  const network = sketch(`
    source linkedin
    [company] Valdora: Ada Bice Carla
    [school] Liceo: Ada Dario
    [company] Merlo: Elena
    [conversation] : Fulvia
    Gino in linkedin
  `);
  const analysis = analyse(network, { day: TODAY, seed: 1 });
  const of = (name: string) => analysis.people.find(({ person }) => person === idOf(name));
  expect(of("Ada")?.bridging).toEqual({ door: 0.5, circles: 0, environments: 2 });
  expect(of("Dario")?.bridging?.door).toBeCloseTo(1 - 1 / 6, 4);
  expect(of("Elena")?.bridging?.door).toBe(1);
  expect(of("Elena")?.roles).toContain("only-door");
  expect(of("Bice")?.roles).not.toContain("only-door");
  expect([of("Fulvia")?.bridging, of("Gino")?.bridging]).toEqual([null, null]);
});

test("ego's own company is nobody's only door, and a cold contact opens none", () => {
  const network = sketch(`
    source linkedin 2012-01-01..2026-11-20
    [company own] Valdora: Ada
    [company] Merlo: Bice
    Ada ~ linkedin 2026-01-01
    Bice in linkedin
  `);
  const analysis = analyse(network, { day: TODAY, seed: 1 });
  expect(analysis.people.flatMap(({ roles }) => roles)).not.toContain("only-door");
});

test("doors are the top third of those who can open, and the cold cannot", () => {
  const facts = (door: number | null, strength: number, cold = false) => ({ door, environments: 1, strength, cold });
  expect(doors([facts(0.9, 0.1), facts(0.8, 0.1), facts(0.7, 0.1), facts(1, 0.9, true), facts(null, 1)])).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect(doors([facts(1, 0.3), facts(1, 0.2), facts(1, 0.1)])).toEqual([true, false, false]);
  expect(doors([])).toEqual([]);
});
