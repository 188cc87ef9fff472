import * as fc from "fast-check";
import { expect, test } from "vitest";

import { analyse } from "../../src/core/analysis/analyse.ts";
import type { Analysis } from "../../src/core/analysis/analysis.ts";
import { day } from "../../src/core/model/day.ts";
import { digest } from "../../src/core/model/digest.ts";
import { personId, type PersonId } from "../../src/core/model/ids.ts";
import type { Network } from "../../src/core/model/network.ts";
import { networks, relabelled } from "../support/arbitrary-network.ts";
import { largeNetwork } from "../support/large-network.ts";
import { TODAY } from "../support/sketch.ts";

const RUNS = { numRuns: 80, seed: 20261124 };
const YEAR = 365;
const analysed = (network: Network): Analysis => analyse(network, { day: TODAY, seed: 5 });
const KINDS = ["effective-size", "effective-circles", "ei", "separation", "steadiness"];

test("every measure is told or it is said why not, within its interval, in the order of the kinds", () => {
  fc.assert(
    fc.property(networks, (network) => {
      const { measures } = analysed(network);
      expect(measures.map(({ kind }) => kind)).toEqual(KINDS);
      for (const { value, interval, cannotTell } of measures) {
        expect((value === null) !== (cannotTell === null)).toBe(true);
        if (interval === null) continue;
        expect(value).not.toBeNull();
        expect(interval[0]).toBeGreaterThanOrEqual(1);
        expect(interval[0]).toBeLessThanOrEqual(value ?? Number.NaN);
        expect(value ?? Number.NaN).toBeLessThanOrEqual(interval[1]);
        expect(interval[1]).toBeLessThanOrEqual(network.people.length);
      }
    }),
    RUNS,
  );
});

test("the second cluster of whoever wavers is another one that exists, and only theirs", () => {
  const check = (network: Network): number => {
    const { people, clusters } = analysed(network);
    const ids = new Set(clusters.map(({ id }) => id));
    for (const { cluster, membership, between } of people) {
      if (between === null) continue;
      expect(membership).toBeLessThan(0.6);
      expect(cluster).not.toBeNull();
      expect(between).not.toBe(cluster);
      expect(ids.has(between)).toBe(true);
    }
    return people.filter(({ between }) => between !== null).length;
  };
  fc.assert(
    fc.property(networks, (network) => void check(network)),
    RUNS,
  );
  expect(check(largeNetwork(1_500, 150))).toBeGreaterThan(0);
});

test("parts lie within their cluster, apart, of three people or more, and never one alone", () => {
  fc.assert(
    fc.property(networks, (network) => {
      for (const { people, parts } of analysed(network).clusters) {
        const inside = new Set(people);
        const all = parts.flatMap((part) => part.people);
        expect(new Set(all).size).toBe(all.length);
        for (const person of all) expect(inside.has(person)).toBe(true);
        for (const part of parts) expect(part.people.length).toBeGreaterThanOrEqual(3);
        expect(parts.length).not.toBe(1);
      }
    }),
    RUNS,
  );
});

test("people under other ids make the same measures, parts and fragile circles", () => {
  fc.assert(
    fc.property(networks, fc.nat(1_000), (network, salt) => {
      const nameOf = (id: PersonId): PersonId => personId(digest(`${salt} ${id}`));
      const plain = analysed(network);
      const other = analysed(relabelled(network, nameOf));
      const told = ({ clusters }: Analysis, rename: (id: PersonId) => PersonId) =>
        clusters
          .flatMap(({ parts }) => parts.map(({ name, people }) => `${name} ${people.map(rename).sort().join()}`))
          .sort();
      expect(other.measures).toEqual(plain.measures);
      expect(told(other, (id) => id)).toEqual(told(plain, nameOf));
      expect(other.fragile).toEqual(plain.fragile.map(({ circle, person }) => ({ circle, person: nameOf(person) })));
    }),
    RUNS,
  );
});

test("a fragile circle hangs on a living member, and ego is close to nobody else in it", () => {
  fc.assert(
    fc.property(networks, (network) => {
      const { fragile, people } = analysed(network);
      expect(fragile.map(({ circle }) => circle)).toEqual(fragile.map(({ circle }) => circle).sort());
      for (const { circle, person } of fragile) {
        const members = network.circles.find(({ id }) => id === circle)?.people ?? [];
        expect(members).toContain(person);
        for (const member of members) {
          const closeness = network.ties.find((tie) => tie.person === member)?.closeness ?? 0;
          const active = people.find((of) => of.person === member)?.state === "active";
          expect(active || closeness >= 3).toBe(member === person);
        }
      }
    }),
    RUNS,
  );
});

/** The network with windows of coverage thrown anew; contact outside its source's window was never seen. */
function covered(network: Network, windows: readonly (readonly [number, number] | null)[]): Network {
  const spans = network.sources.map((_, at) => {
    const window = windows[at] ?? null;
    return window === null ? null : { from: day(TODAY - Math.max(...window)), to: day(TODAY - Math.min(...window)) };
  });
  const sources = network.sources.map((source, at) => ({ ...source, contactCoverage: spans[at] ?? null }));
  const spanOf = new Map(sources.map(({ id, contactCoverage }) => [id, contactCoverage]));
  return {
    ...network,
    sources,
    ties: network.ties.map((tie, row) => ({
      ...tie,
      covered: (network.people[row]?.sources ?? []).some((source) => (spanOf.get(source) ?? null) !== null),
      contacts: tie.contacts.flatMap((log) => {
        const span = spanOf.get(log.source) ?? null;
        const kept = log.days.flatMap((one, at) => (span !== null && one >= span.from && one <= span.to ? [at] : []));
        const pick = <T>(column: readonly T[]): T[] => column.filter((_, at) => kept.includes(at));
        return kept.length === 0
          ? []
          : [
              {
                source: log.source,
                days: pick(log.days),
                directions: pick(log.directions),
                weights: pick(log.weights),
              },
            ];
      }),
    })),
  };
}

test("whatever days the sources cover, nobody is called dormant or cold on days none of theirs does", () => {
  const window = fc.option(fc.tuple(fc.nat(600), fc.integer({ min: 600, max: 4_000 })), { freq: 5 });
  const seen = { cold: 0, dormant: 0 };
  fc.assert(
    fc.property(networks, fc.tuple(window, window), (drawn, windows) => {
      const network = covered(drawn, windows);
      const spanOf = new Map(network.sources.map(({ id, contactCoverage }) => [id, contactCoverage]));
      for (const [row, { state, lastContact }] of analysed(network).people.entries()) {
        const tie = network.ties[row];
        if (state === "cold") {
          seen.cold++;
          const ends = (network.people[row]?.sources ?? []).flatMap((source) => spanOf.get(source)?.to ?? []);
          expect(ends.some((end) => TODAY - end <= YEAR && (tie?.since ?? end) <= end)).toBe(true);
        }
        if (state === "dormant") {
          seen.dormant++;
          const span = lastContact === null ? null : (spanOf.get(lastContact.source) ?? null);
          expect(TODAY - (span?.to ?? 0)).toBeLessThanOrEqual(YEAR);
          // All of the silence lies within what that source covers.
          expect(lastContact?.day ?? 0).toBeGreaterThanOrEqual(span?.from ?? Number.NaN);
          expect((span?.to ?? 0) - (lastContact?.day ?? 0)).toBeGreaterThan(180);
        }
      }
    }),
    { numRuns: 300, seed: 20261124 },
  );
  expect(Math.min(seen.cold, seen.dormant)).toBeGreaterThan(5);
});
