import * as fc from "fast-check";
import { expect, test } from "vitest";

import { contactDays } from "../../src/core/analysis/contact-days.ts";
import { incidence } from "../../src/core/analysis/incidence.ts";
import { standings } from "../../src/core/analysis/standings.ts";
import { strengthParts, strengthValue, trace } from "../../src/core/analysis/strength.ts";
import { day } from "../../src/core/model/day.ts";
import type { EgoTie, Network } from "../../src/core/model/network.ts";
import { networks } from "../support/arbitrary-network.ts";
import { TODAY } from "../support/sketch.ts";

const SCALE = { today: TODAY, fullActivity: 7 };
const RUNS = { numRuns: 200, seed: 20261123 };
const ties = networks.map(({ ties: all }) => all[0]).filter((tie) => tie !== undefined);
const traceOf = (tie: EgoTie): number => trace(strengthParts(tie, contactDays(tie), 0, SCALE));

/** The tie with one more day on which both wrote, in its first log. */
function withDay(tie: EgoTie, age: number): EgoTie | null {
  const [log, ...others] = tie.contacts;
  const added = day(TODAY - age);
  if (log === undefined || tie.contacts.some(({ days }) => days.includes(added))) return null;
  const at = log.days.filter((one) => one < added).length;
  return {
    ...tie,
    contacts: [
      {
        ...log,
        days: log.days.toSpliced(at, 0, added),
        directions: log.directions.toSpliced(at, 0, 3),
        weights: log.weights.toSpliced(at, 0, 1),
      },
      ...others,
    ],
  };
}

test("another day on which both wrote never lowers the trace", () => {
  fc.assert(
    fc.property(ties, fc.nat(4_500), (tie, age) => {
      const more = withDay(tie, age);
      if (more !== null) expect(traceOf(more)).toBeGreaterThanOrEqual(traceOf(tie) - 1e-12);
    }),
    RUNS,
  );
});

test("closer by ego's word is never weaker", () => {
  fc.assert(
    fc.property(ties, (tie) => {
      const values = [1, 2, 3, 4, 5].map((closeness) => {
        const said = { ...tie, closeness };
        return strengthValue(said, strengthParts(said, contactDays(said), 0, SCALE)) ?? -1;
      });
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }),
    RUNS,
  );
});

test("what is known of someone else never puts two people in another order", () => {
  const order = (network: Network, except: string): readonly string[] =>
    standings(incidence(network), network.sources, SCALE)
      .filter(({ person, value }) => value !== null && person !== except)
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || (a.person < b.person ? -1 : 1))
      .map(({ person }) => person);
  fc.assert(
    fc.property(networks, fc.nat(4_500), (network, age) => {
      const [first, ...rest] = network.ties;
      const more = first === undefined ? null : withDay(first, age);
      if (first === undefined || more === null) return;
      expect(order({ ...network, ties: [more, ...rest] }, first.person)).toEqual(order(network, first.person));
    }),
    { ...RUNS, numRuns: 80 },
  );
});
