import fc from "fast-check";
import { expect, test } from "vitest";

import { day as dayNumber, type Day } from "../../../src/core/model/day.ts";
import type { Network } from "../../../src/core/model/network.ts";
import { datedSpan, networkAsOf } from "../../../src/core/network/as-of.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { networks } from "../../support/arbitrary-network.ts";
import { inventedFiles } from "../../support/invent-files.ts";
import { inventedChanges } from "../../support/invent-log.ts";
import { dayOf, sketchFile } from "../../support/sketch-files.ts";
import { idOf, sketch, TODAY } from "../../support/sketch.ts";

const then = (network: Network, text: string): Network => networkAsOf(network, dayOf(text)).network;
const names = ({ people }: Network): readonly string[] => people.map(({ name }) => name).toSorted();

const DRAWN = sketch(`
  source facebook 2010-01-01..2026-11-01
  source linkedin 2015-01-01..2026-11-20
  source contacts
  Ada in facebook since 2010-05-05
  Bice in facebook linkedin since 2012-02-02
  Carla in linkedin since 2018-03-03 closeness 5
  Dina in contacts
  Elio in contacts facebook since 2011-01-01
  Ada ~ facebook 2011-01-01 2013-01-01> 2020-06-06<
  Bice ~ linkedin 2019-01-01
  [company] Valdora: Bice Carla
  [company own] Merlo: Ada Elio Carla
  (sport) Palestra +3: Ada Carla
  (family) Zii +2:
  (work?) Merlo: Ada Elio Carla
  Ada — Bice 0.4
  Ada — Carla 0.4
`);

test("people first dated later are gone, with their places and circles, and nobody undated is guessed in", () => {
  const { network, undated } = networkAsOf(DRAWN, dayOf("2013-06-01"));
  expect(names(network)).toEqual(["Ada", "Bice", "Elio"]);
  expect(undated).toEqual([idOf("Dina")]);
  expect(network.environments.map(({ name, members }) => `${name} ${members.length}`).toSorted()).toEqual([
    "Merlo 2",
    "Valdora 1",
  ]);
  expect(network.circles.map(({ name, people }) => `${name} ${people.length}`).toSorted()).toEqual([
    "Merlo 2",
    "Palestra 1",
  ]);
  expect(network.alterTies.map(({ a, b }) => [a, b].toSorted())).toEqual([[idOf("Ada"), idOf("Bice")].toSorted()]);
});

test("contact ends with the day, which is the last one counted", () => {
  const tie = (text: string) => then(DRAWN, text).ties.find(({ person }) => person === idOf("Ada"));
  expect(tie("2013-01-01")?.contacts).toEqual([
    { source: "facebook", days: ["2011-01-01", "2013-01-01"].map(dayOf), directions: [3, 1], weights: [1, 1] },
  ]);
  expect(tie("2012-12-31")?.contacts[0]?.days).toHaveLength(1);
  expect(tie("2010-12-31")?.contacts).toEqual([]);
  expect(tie("2010-05-04")).toBeUndefined();
});

test("a source is not there before its first day, covers nothing yet, and its coverage ends with the day", () => {
  const before = then(DRAWN, "2014-12-31");
  expect(before.sources.map(({ id }) => id)).toEqual(["contacts", "facebook"]);
  expect(before.sources[1]?.contactCoverage).toEqual({ from: dayOf("2010-01-01"), to: dayOf("2014-12-31") });
  expect(before.people.find(({ name }) => name === "Bice")?.sources).toEqual(["facebook"]);
  expect(then(DRAWN, "2015-01-01").people.find(({ name }) => name === "Bice")?.sources).toEqual([
    "facebook",
    "linkedin",
  ]);
});

test("ego's word on closeness was said today and is not put back in time", () => {
  const closeness = (network: Network) => network.ties.find(({ person }) => person === idOf("Carla"))?.closeness;
  expect(closeness(networkAsOf(DRAWN, TODAY).network)).toBe(5);
  expect(closeness(then(DRAWN, "2020-01-01"))).toBeNull();
});

test("a company ego joined later is not yet ego's, and suggests no circle", () => {
  const file = sketchFile(
    "linkedin",
    "Connections.csv",
    `me Marta Riva /marta-riva
     me company Tessitura Valdora
     Anna Neri /anna-neri @Tessitura_Valdora: listed 2015-03-02
     Bruno Quaglia /bruno-q @Tessitura_Valdora: listed 2016-01-01
     Carla Ometto /carla-o @Altrove: listed 2019-01-01`,
  );
  const joined = (from: string | null) => {
    const egoFacts = file.reading.egoFacts.map((fact) =>
      fact.kind === "belonged" ? { ...fact, from: from === null ? null : dayOf(from) } : fact,
    );
    const files = [{ ...file, reading: { ...file.reading, egoFacts } }];
    return then(buildNetwork({ files, changes: [], day: dayOf("2026-11-23") }), "2017-01-01").circles.length;
  };
  expect([joined(null), joined("2014-01-01"), joined("2018-01-01")]).toEqual([1, 1, 0]);
});

const built = fc
  .record({ files: inventedFiles, changes: inventedChanges })
  .map(({ files, changes }) => buildNetwork({ files, changes, day: dayOf("2026-11-23") }));
const anyNetwork = fc.oneof(networks, built);
const law = <Given>(arbitrary: fc.Arbitrary<Given>, holds: (given: Given) => void): void =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: 100, seed: 20261123 });
const dayWithin = (network: Network, share: number): Day => {
  const { from, to } = datedSpan(network);
  return dayNumber(Math.floor((from ?? 0) - 1 + share * ((to ?? 0) - (from ?? 0) + 2)));
};
const share = fc.double({ min: 0, max: 1, noNaN: true });

test("as of its last day, and of any later one, a network is itself", () => {
  law(anyNetwork, (network) => {
    const last = datedSpan(network).to ?? dayNumber(0);
    expect(networkAsOf(network, last)).toEqual({ network, undated: [] });
    expect(networkAsOf(network, dayNumber(last + 1)).network).toBe(network);
  });
});

test("what is there on a day is there on every later one", () => {
  law(fc.record({ network: anyNetwork, a: share, b: share }), ({ network, a, b }) => {
    const [early, late] = [Math.min(a, b), Math.max(a, b)].map((at) => parts(network, dayWithin(network, at)));
    for (const part of early ?? []) expect(late).toContain(part);
  });
});

test("looking twice gives the same, looking back further from an earlier day too, and the network stays as it was", () => {
  law(fc.record({ network: anyNetwork, a: share, b: share }), ({ network, a, b }) => {
    const before = JSON.stringify(network);
    const [early, late] = [dayWithin(network, Math.min(a, b)), dayWithin(network, Math.max(a, b))];
    const once = networkAsOf(network, early).network;
    expect(networkAsOf(network, early).network).toEqual(once);
    expect(peopleOf(networkAsOf(networkAsOf(network, late).network, early).network)).toEqual(peopleOf(once));
    expect(JSON.stringify(network)).toBe(before);
  });
});

test("nothing is dated after the day, and every id names someone who is there", () => {
  law(fc.record({ network: anyNetwork, at: share }), ({ network, at }) => {
    const day = dayWithin(network, at);
    const { network: left, undated } = networkAsOf(network, day);
    const known = new Set(left.people.map(({ id }) => id));
    expect(left.ties.map(({ person }) => person)).toEqual(left.people.map(({ id }) => id));
    if (left !== network) {
      expect(datedSpan(left).to ?? day).toBeLessThanOrEqual(day);
      for (const person of undated) expect(known).not.toContain(person);
    }
    for (const { members } of left.environments) for (const { person } of members) expect(known).toContain(person);
    for (const { people } of left.circles) for (const person of people) expect(known).toContain(person);
    for (const { a, b } of left.alterTies) expect([known.has(a), known.has(b)]).toEqual([true, true]);
    for (const { sources } of left.people) expect(sources.length).toBeGreaterThan(0);
  });
});

const peopleOf = ({ people }: Network): readonly string[] => people.map(({ id }) => id);

/** Everything that may only be added as time goes on, as texts. */
function parts(network: Network, day: Day): readonly string[] {
  const { people, ties, environments, circles, alterTies, sources } = networkAsOf(network, day).network;
  return [
    ...people.flatMap(({ id, sources: seen }) => [id, ...seen.map((source) => `${id} in ${source}`)]),
    ...ties.flatMap(({ person, contacts }) =>
      contacts.flatMap(({ source, days }) => days.map((one) => `${person} ${source} ${one}`)),
    ),
    ...environments.flatMap(({ id, members }) => members.map(({ person }) => `${id} has ${person}`)),
    ...circles.flatMap(({ id, people: own }) => own.map((person) => `${id} has ${person}`)),
    ...alterTies.map(({ a, b }) => `${a} tied ${b}`),
    ...sources.map(({ id }) => id),
  ];
}
