import * as fc from "fast-check";
import { expect, test } from "vitest";

import { analyse } from "../../src/core/analysis/analyse.ts";
import type { Network } from "../../src/core/model/network.ts";
import type { Report } from "../../src/core/report/contract.ts";
import { formatReport } from "../../src/core/report/format.ts";
import { writeReport } from "../../src/core/report/report.ts";
import { networks } from "../support/arbitrary-network.ts";
import { reportChecker } from "../support/report-schema.ts";
import { TODAY } from "../support/sketch.ts";

const RUNS = { numRuns: 60, seed: 20261123 };
const check = reportChecker();

function written(network: Network, key: string | null): string {
  const analysis = analyse(network, { day: TODAY, seed: 3 });
  return writeReport({ network, analysis, app: "1.0.0", names: key === null, pseudonymKey: key });
}

const parsed = (text: string): Report => JSON.parse(text) as Report;

test("every network's report keeps the schema and reads back to itself", () => {
  fc.assert(
    fc.property(networks, fc.option(fc.string({ minLength: 1 })), (network, key) => {
      const text = written(network, key);
      expect(check(JSON.parse(text))).toEqual([]);
      expect(formatReport(parsed(text))).toBe(text);
      expect(written(network, key)).toBe(text);
    }),
    RUNS,
  );
});

test("whatever a report points to is in it", () => {
  fc.assert(
    fc.property(networks, fc.option(fc.constant("key")), (network, key) => {
      const report = parsed(written(network, key));
      const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
      const [people, circles, clusters, sources] = [
        ids(report.people),
        ids(report.circles),
        ids(report.clusters),
        ids(report.sources),
      ];
      for (const { a, b } of report.ties) expect(people.has(a) && people.has(b) && a < b).toBe(true);
      for (const person of report.people) {
        for (const id of person.circles) expect(circles.has(id)).toBe(true);
        if (person.cluster !== null) expect(clusters.has(person.cluster)).toBe(true);
        if (person.lastContact !== null) expect(sources.has(person.lastContact.source)).toBe(true);
        if (person.bornIn !== null && person.bornIn.circle !== null)
          expect(circles.has(person.bornIn.circle)).toBe(true);
        for (const id of person.carriedBy) expect(sources.has(id)).toBe(true);
      }
      for (const { source, circlesOnlyHere } of report.amplifier.sources) {
        expect(sources.has(source)).toBe(true);
        for (const id of circlesOnlyHere) expect(circles.has(id)).toBe(true);
      }
    }),
    RUNS,
  );
});

test("pseudonyms keep the people, the counts of the whole, and nearly all ties; figures stay within their bounds", () => {
  fc.assert(
    fc.property(networks, (network) => {
      const open = parsed(written(network, null));
      const veiled = parsed(written(network, "key"));
      expect(veiled.people.length).toBe(open.people.length);
      expect(new Set(veiled.people.map(({ name }) => name)).size).toBe(open.people.length);
      expect(veiled.amplifier.whole).toEqual(open.amplifier.whole);
      expect(veiled.ties.length).toBeLessThanOrEqual(open.ties.length);
      const range = (report: Report): readonly [number, number] => {
        const values = report.people.flatMap(({ strength }) => strength?.value ?? []);
        return [Math.min(...values), Math.max(...values)];
      };
      if (veiled.people.some(({ strength }) => strength !== null)) {
        expect(range(veiled)[0]).toBeGreaterThanOrEqual(range(open)[0] - 0.005);
        expect(range(veiled)[1]).toBeLessThanOrEqual(range(open)[1] + 0.005);
      }
    }),
    RUNS,
  );
});
