import { expect, test } from "vitest";

import { exampleChanges, exampleFiles } from "../../../fixtures/example/example.ts";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import type { Cluster } from "../../../src/core/analysis/analysis.ts";
import { diceFrom } from "../../../src/core/model/dice.ts";
import type { PersonId } from "../../../src/core/model/ids.ts";
import type { Network } from "../../../src/core/model/network.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { inventNetwork } from "../../support/invent-network.ts";
import { largeNetwork } from "../../support/large-network.ts";
import { readTexts } from "../../support/read-texts.ts";
import { TODAY } from "../../support/sketch.ts";

/** Clusters that share this much of their people (Jaccard) are the same one to a reader. */
const SAME_CLUSTER = 0.7;

/** The network without about one person in a hundred. */
function withoutSome(network: Network, seed: number): Network {
  const dice = diceFrom(seed);
  const gone = new Set<PersonId>(network.people.filter(() => dice() < 0.01).map(({ id }) => id));
  const stays = (id: PersonId): boolean => !gone.has(id);
  return {
    ...network,
    people: network.people.filter(({ id }) => stays(id)),
    ties: network.ties.filter(({ person }) => stays(person)),
    environments: network.environments
      .map((one) => ({ ...one, members: one.members.filter(({ person }) => stays(person)) }))
      .filter(({ members }) => members.length > 0),
    circles: network.circles.map((one) => ({ ...one, people: one.people.filter(stays) })),
    alterTies: network.alterTies.filter(({ a, b }) => stays(a) && stays(b)),
  };
}

/** Of the clusters met again, how many keep their id and their colour. */
function kept(before: readonly Cluster[], after: readonly Cluster[]) {
  const matches = before.flatMap((one) => {
    const own = new Set(one.people);
    return after.flatMap((other) => {
      const both = other.people.filter((person) => own.has(person)).length;
      return both / (own.size + other.people.length - both) >= SAME_CLUSTER ? [{ one, other }] : [];
    });
  });
  return {
    all: matches.length,
    ids: matches.filter(({ one, other }) => one.id === other.id).length / matches.length,
    colours: matches.filter(({ one, other }) => one.colour === other.colour).length / matches.length,
  };
}

const NETWORKS: readonly (readonly [string, () => Network])[] = [
  ["the example", () => buildNetwork({ files: readTexts(exampleFiles(TODAY)), changes: exampleChanges(), day: TODAY })],
  ["a network of 600", () => largeNetwork(600)],
  [
    "an invented network",
    () => inventNetwork({ people: 600, clusters: 12, cold: 0.3, sea: 0.1, bridges: 0.1, seed: 4 }).network,
  ],
];

for (const [name, make] of NETWORKS) {
  test(`clusters of ${name} keep their ids with one person in a hundred more or fewer, and with other dice`, () => {
    const whole = make();
    const { clusters } = analyse(whole, { day: TODAY, seed: 1 });
    const others = [2].flatMap((seed) => [
      analyse(withoutSome(whole, seed), { day: TODAY, seed: 1 }).clusters,
      analyse(whole, { day: TODAY, seed }).clusters,
    ]);
    for (const other of others) {
      for (const { all, ids, colours } of [kept(clusters, other), kept(other, clusters)]) {
        expect(all).toBeGreaterThanOrEqual(clusters.length * 0.8);
        expect(ids).toBeGreaterThanOrEqual(0.9);
        expect(colours).toBeGreaterThanOrEqual(0.75);
      }
    }
  });
}
