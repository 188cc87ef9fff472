import fc from "fast-check";
import { expect, test } from "vitest";

import type { Change } from "../../src/core/model/change.ts";
import type { Merged } from "../../src/core/people/merge.ts";
import { byText, sourceId } from "../../src/core/model/ids.ts";
import type { PersonId } from "../../src/core/model/ids.ts";
import type { Network } from "../../src/core/model/network.ts";
import type { FileRead } from "../../src/core/model/source.ts";
import { buildNetwork } from "../../src/core/network/build.ts";
import { withoutSource } from "../../src/core/network/without-source.ts";
import { idOfKey, mergePeople } from "../../src/core/people/merge.ts";
import { inventedFiles, reordered } from "../support/invent-files.ts";
import { inventedChanges } from "../support/invent-log.ts";
import { dayOf } from "../support/sketch-files.ts";

const TODAY = dayOf("2026-11-23");
const build = (files: readonly FileRead[], changes: readonly Change[] = []): Network =>
  buildNetwork({ files, changes, day: TODAY });
/** Without the files themselves, which are kept as they came. */
const bare = (network: Network): unknown => ({
  ...network,
  sources: network.sources.map((source) => ({ ...source, files: [] })),
});
const law = <Given>(arbitrary: fc.Arbitrary<Given>, holds: (given: Given) => void): void =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: 100, seed: 20261123 });
const given = fc.record({ files: inventedFiles, changes: inventedChanges, order: fc.nat(50) });

test("the order of files, people and rows does not matter", () => {
  law(given, ({ files, changes, order }) => {
    const shuffled = files.map((file) => reordered(file, order)).toReversed();
    expect(bare(build(shuffled, changes))).toEqual(bare(build(files, changes)));
  });
});

test("reading the same files again changes nothing", () => {
  law(given, ({ files, changes }) => {
    expect(bare(build([...files, ...files], changes))).toEqual(bare(build(files, changes)));
  });
});

test("ego is never among people, nor is anything of ego's that ego has not denied", () => {
  law(given, ({ files, changes: said }) => {
    const changes = said.filter(({ kind }) => kind !== "not-me");
    const { ego, people } = build(files, changes);
    const stated = files
      .flatMap(({ reading }) => reading.egoFacts)
      .flatMap((fact) => (fact.kind === "identity" ? [fact.identity] : []));
    const mine = new Set(stated.filter(({ kind }) => kind !== "name").map(({ kind, value }) => `${kind} ${value}`));
    for (const { id, aliases, identities } of people) {
      expect([id, ...aliases]).not.toContain(ego.id);
      for (const { kind, value } of identities) expect(mine).not.toContain(`${kind} ${value}`);
    }
  });
});

test("every id names someone, every list is sorted, and the sums agree", () => {
  law(given, ({ files, changes }) => {
    const network = build(files, changes);
    const ids = network.people.map(({ id }) => id);
    const known = new Set<PersonId>(ids);
    const sources = new Set(network.sources.map(({ id }) => id));
    expect(ids).toEqual([...known].toSorted());
    expect(network.ties.map(({ person }) => person)).toEqual(ids);
    const aliases = network.people.flatMap((person) => person.aliases);
    expect(new Set(aliases).size).toBe(aliases.length);
    for (const { id, aliases: own, sources: seen } of network.people) {
      expect(own).toContain(id);
      expect(seen.length).toBeGreaterThan(0);
      for (const source of seen) expect(sources).toContain(source);
    }
    for (const { members } of network.environments) {
      expect(members.length).toBeGreaterThan(0);
      expect(members.map(({ person }) => person)).toEqual([...new Set(members.map(({ person }) => person))].toSorted());
      for (const { person, sources: seen } of members) {
        expect(known).toContain(person);
        expect(network.people[ids.indexOf(person)]?.sources).toEqual(expect.arrayContaining([...seen]));
      }
    }
    for (const { people } of network.circles) {
      expect(people).toEqual([...new Set(people)].toSorted());
      for (const person of people) expect(known).toContain(person);
    }
    for (const { a, b, weight, environments, statedIn = [] } of network.alterTies) {
      expect(a < b && known.has(a) && known.has(b) && weight > 0 && weight <= 1).toBe(true);
      expect(environments.length + statedIn.length).toBeGreaterThan(0);
    }
    for (const { a, b } of network.proposals) expect(a < b && known.has(a) && known.has(b)).toBe(true);
    for (const list of [network.environments, network.circles, network.sources].map((rows) =>
      rows.map(({ id }) => id as string),
    )) {
      expect(list).toEqual([...new Set(list)].toSorted());
    }
  });
});

test("days of contact are distinct, ascending, past, directed and weighed", () => {
  law(given, ({ files, changes }) => {
    for (const { since, contacts, listedIn, endedIn } of build(files, changes).ties) {
      for (const { days, directions, weights } of contacts) {
        expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b));
        expect([directions.length, weights.length]).toEqual([days.length, days.length]);
        expect(
          directions.every((bits) => bits >= 1 && bits <= 3) && weights.every((weight) => weight > 0 && weight <= 1),
        ).toBe(true);
        expect(Math.max(...days) <= TODAY && since !== null && since <= Math.min(...days)).toBe(true);
      }
      expect(listedIn.filter((source) => endedIn.includes(source))).toEqual([]);
    }
  });
});

test("the last word about a pair is the only one", () => {
  law(given, ({ files, changes }) => {
    const pair = (change: Change): string | null =>
      change.kind === "join" || change.kind === "keep-apart" ? [change.a, change.b].toSorted().join(" ") : null;
    const last = changes.filter(
      (change, at) => pair(change) === null || !changes.slice(at + 1).some((later) => pair(later) === pair(change)),
    );
    expect(bare(build(files, last))).toEqual(bare(build(files, changes)));
  });
});

test("a refusal holds between two platforms whatever else is said before", () => {
  law(fc.record({ files: inventedFiles, changes: inventedChanges }), ({ files, changes }) => {
    const open = build(files);
    const both = open.people.find(({ identities }) =>
      ["linkedin-url", "facebook-name"].every((kind) => identities.some((one) => one.kind === kind)),
    );
    const [a, b] = ["linkedin-url", "facebook-name"].map((kind) => {
      const value = both?.identities.find((one) => one.kind === kind)?.value ?? "";
      return idOfKey(`${kind}:${value.toLowerCase()}`);
    });
    if (a === undefined || b === undefined || !(both?.aliases.includes(a) && both.aliases.includes(b))) return;
    const { people, proposals } = build(files, [...changes, { kind: "keep-apart", a, b }]);
    const [one, other] = [a, b].map((alias) => people.find(({ aliases }) => aliases.includes(alias))?.id);
    expect(one).not.toBe(other);
    expect(proposals.filter((pair) => [pair.a, pair.b].every((id) => id === one || id === other))).toEqual([]);
  });
});

test("a source switched off leaves exactly the people and places the other files tell of, where that unmakes no join", () => {
  law(fc.record({ files: inventedFiles, which: fc.nat(4) }), ({ files: invented, which }) => {
    const files = invented.toSorted((a, b) => byText(a.platform, b.platform));
    const network = build(files);
    const source = network.sources[which % network.sources.length]?.id;
    if (source === undefined) return;
    const rest = files.filter(({ platform }) => sourceId(platform) !== source);
    const twins = sameMentions(files, rest);
    fc.pre(twins !== null);
    const left = withoutSource(network, source);
    const never = build(rest);
    const people = (ids: readonly PersonId[]): readonly string[] =>
      ids.map((id) => twins?.get(id) ?? `nobody for ${id}`).toSorted(byText);
    expect(people(never.people.map(({ id }) => id))).toEqual(left.people.map(({ id }) => id));
    const places = ({ environments }: Network, translate: boolean): unknown =>
      environments
        .filter(({ kind }) => kind !== "event")
        .map(({ id, members, egoBelongs }) => {
          const ids = members.map(({ person }) => person);
          return { id, egoBelongs, people: translate ? people(ids) : ids };
        });
    expect(places(never, true)).toEqual(places(left, false));
    const dated = (ties: Network["ties"], translate: boolean): unknown =>
      ties
        .map(({ person, since, contacts, covered, listedIn }) => ({
          person: translate ? twins?.get(person) : person,
          since,
          contacts,
          covered,
          listedIn,
        }))
        .toSorted((a, b) => byText(a.person ?? "", b.person ?? ""));
    expect(dated(never.ties, true)).toEqual(dated(left.ties, false));
  });
});

/** Who people without a source are with it; `null` where leaving it out makes or unmakes a join. */
function sameMentions(files: readonly FileRead[], rest: readonly FileRead[]): ReadonlyMap<PersonId, PersonId> | null {
  const [all, fewer] = [files, rest].map((some) => mergePeople({ files: some, changes: [], typed: [] }));
  const twins = new Map<PersonId, PersonId>();
  const back = new Map<PersonId, PersonId>();
  for (const [at, file] of rest.entries()) {
    const [before, after] = [everyoneIn(all, files.indexOf(file)), everyoneIn(fewer, at)];
    for (const [place, one] of after.entries()) {
      const other = before[place];
      if (one === undefined && other === undefined) continue;
      if (one === undefined || other === undefined) return null;
      if ((twins.get(one) ?? other) !== other || (back.get(other) ?? one) !== one) return null;
      twins.set(one, other);
      back.set(other, one);
    }
  }
  return twins;
}

/** Everyone a file points at, mention by mention and then listing by listing. */
function everyoneIn(merged: Merged | undefined, file: number): readonly (PersonId | undefined)[] {
  const rows = [...(merged?.rowOfMention[file] ?? []), ...(merged?.rowOfTrace[file]?.values() ?? [])];
  return rows.map((row) => merged?.people[row]?.id);
}
