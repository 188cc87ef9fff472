import * as fc from "fast-check";
import { expect, test } from "vitest";

import { analyse } from "../../src/core/analysis/analyse.ts";
import type { Analysis, PersonAnalysis } from "../../src/core/analysis/analysis.ts";
import { digest } from "../../src/core/model/digest.ts";
import { personId, type PersonId } from "../../src/core/model/ids.ts";
import type { Network } from "../../src/core/model/network.ts";
import { diceFrom } from "../../src/core/model/dice.ts";
import { networks, relabelled } from "../support/arbitrary-network.ts";
import { TODAY } from "../support/sketch.ts";

const RUNS = { numRuns: 60, seed: 20261123 };
const analysed = (network: Network): Analysis => analyse(network, { day: TODAY, seed: 5 });

function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const dice = diceFrom(seed);
  return list
    .map((one) => ({ one, at: dice() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

test("in whatever order a network lists its parts, the analysis is the same", () => {
  fc.assert(
    fc.property(networks, fc.nat(1_000), (network, seed) => {
      const plain = analysed(network);
      const mixed = analysed({
        ...network,
        people: shuffled(network.people, seed),
        ties: shuffled(network.ties, seed + 1),
        environments: shuffled(network.environments, seed + 2).map((one) => ({
          ...one,
          members: shuffled(one.members, seed),
        })),
        circles: shuffled(network.circles, seed + 3).map((one) => ({ ...one, people: shuffled(one.people, seed) })),
        alterTies: shuffled(network.alterTies, seed + 4),
        sources: shuffled(network.sources, seed + 5),
      });
      const byPerson = (a: PersonAnalysis, b: PersonAnalysis): number => (a.person < b.person ? -1 : 1);
      const bySource = (a: { source: string }, b: { source: string }): number => (a.source < b.source ? -1 : 1);
      expect([...mixed.people].sort(byPerson)).toEqual(plain.people);
      expect({
        ...mixed,
        people: [],
        amplifier: { ...mixed.amplifier, sources: [...mixed.amplifier.sources].sort(bySource) },
      }).toEqual({ ...plain, people: [] });
    }),
    RUNS,
  );
});

test("people under other ids are told the same of", () => {
  fc.assert(
    fc.property(networks, fc.nat(1_000), (network, salt) => {
      const nameOf = (id: PersonId): PersonId => personId(digest(`${salt} ${id}`));
      const plain = analysed(network);
      const other = new Map(analysed(relabelled(network, nameOf)).people.map((of) => [of.person, of]));
      for (const of of plain.people) {
        // A cluster's id may be made from a member's; its people are compared below.
        expect({ ...other.get(nameOf(of.person)), cluster: null, membership: 0 }).toEqual({
          ...of,
          person: nameOf(of.person),
          cluster: null,
          membership: 0,
        });
      }
    }),
    RUNS,
  );
});

test("clusters do not depend on the ids of people", () => {
  fc.assert(
    fc.property(networks, fc.nat(1_000), (network, salt) => {
      const nameOf = (id: PersonId): PersonId => personId(digest(`${salt} ${id}`));
      const sets = (clusters: Analysis["clusters"], rename: (id: PersonId) => PersonId) =>
        clusters.map(({ people, name }) => `${name} ${people.map(rename).sort().join()}`).sort();
      const plain = analysed(network);
      const other = analysed(relabelled(network, nameOf));
      expect(sets(other.clusters, (id) => id)).toEqual(sets(plain.clusters, nameOf));
      expect(other.modularity).toBe(plain.modularity);
    }),
    RUNS,
  );
});

test("clusters are apart, of three people or more, and each person's is the one that lists them", () => {
  fc.assert(
    fc.property(networks, (network) => {
      const { clusters, people } = analysed(network);
      const home = new Map(clusters.flatMap(({ id, people: members }) => members.map((person) => [person, id])));
      expect(clusters.reduce((sum, cluster) => sum + cluster.people.length, 0)).toBe(home.size);
      for (const cluster of clusters) expect(cluster.people.length).toBeGreaterThanOrEqual(3);
      for (const { person, cluster, membership } of people) {
        expect(cluster).toBe(home.get(person) ?? null);
        expect(membership > 0).toBe(cluster !== null);
      }
      expect(new Set(clusters.map(({ id }) => id)).size).toBe(clusters.length);
      const named = clusters.map(({ name }) => name.replace(/ \(.*/, "")).filter(Boolean);
      expect(new Set(named).size).toBe(named.length);
    }),
    RUNS,
  );
});

test("nothing is said of a tie no source covers, nor by a source that ended long ago", () => {
  fc.assert(
    fc.property(networks, (network) => {
      const { people } = analysed(network);
      for (const [row, { state, strength, lastContact }] of people.entries()) {
        const tie = network.ties[row];
        if (tie?.covered !== true) {
          expect(state).toBe("cannot-tell");
          if (tie?.closeness === null) expect(strength).toBeNull();
        }
        if (state !== "active" && state !== "dormant") continue;
        const end = network.sources.find(({ id }) => id === lastContact?.source)?.contactCoverage?.to ?? null;
        expect(end).not.toBeNull();
        expect(TODAY - (end ?? 0)).toBeLessThanOrEqual(365);
        if (state === "dormant") expect((end ?? 0) - (lastContact?.day ?? 0)).toBeGreaterThan(180);
      }
    }),
    RUNS,
  );
});

test("whoever a source has is there alone or shared, and switching it off adds nothing", () => {
  fc.assert(
    fc.property(networks, (network) => {
      const { amplifier } = analysed(network);
      for (const { source, onlyHere, shared, without, alreadyInACircle } of amplifier.sources) {
        const present = network.people.filter(({ sources }) => sources.includes(source)).length;
        expect(onlyHere + shared).toBe(present);
        expect(without.people).toBe(network.people.length - onlyHere);
        expect(without.strength).toBeLessThanOrEqual(1);
        expect(without.circles).toBeLessThanOrEqual(amplifier.whole.circles);
        expect(alreadyInACircle).toBeLessThanOrEqual(present);
      }
    }),
    RUNS,
  );
});

test("every figure lies where it should", () => {
  fc.assert(
    fc.property(networks, (network) => {
      const { people, modularity, stability, ego, summary } = analysed(network);
      expect(modularity).toBeLessThanOrEqual(1);
      expect(stability).toBeGreaterThanOrEqual(0);
      for (const { strength, bridging, activeDays, activeDaysLastYear } of people) {
        for (const part of [strength?.value ?? 0, ...Object.values(strength?.parts ?? {}), bridging?.door ?? 0]) {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(1);
        }
        expect(activeDaysLastYear).toBeLessThanOrEqual(activeDays);
      }
      if (ego.effectiveSize !== null) expect(ego.effectiveSize).toBeLessThanOrEqual(network.people.length);
      const cold = new Set(summary.cold);
      for (const person of [...summary.weak, ...summary.dormant, ...summary.doors])
        expect(cold.has(person)).toBe(false);
    }),
    RUNS,
  );
});
