import fc from "fast-check";
import { expect, test } from "vitest";

import type { Change } from "../../src/core/model/change.ts";
import { forgetting } from "../../src/core/model/forget.ts";
import { personId } from "../../src/core/model/ids.ts";
import type { PersonId } from "../../src/core/model/ids.ts";
import type { Network, Person } from "../../src/core/model/network.ts";
import type { FileRead } from "../../src/core/model/source.ts";
import { buildNetwork } from "../../src/core/network/build.ts";
import { scrub } from "../../src/core/people/forgotten.ts";
import { inventedFiles, reordered } from "../support/invent-files.ts";
import { inventedChange, inventedChanges, inventedLog } from "../support/invent-log.ts";
import { dayOf } from "../support/sketch-files.ts";

const build = (files: readonly FileRead[], changes: readonly Change[]): Network =>
  buildNetwork({ files, changes, day: dayOf("2026-11-23") });
/** Without the files themselves, which are kept as they came. */
const bare = (network: Network): unknown => ({
  ...network,
  sources: network.sources.map((source) => ({ ...source, files: [] })),
});
const law = <Given>(arbitrary: fc.Arbitrary<Given>, holds: (given: Given) => void): void =>
  fc.assert(fc.property(arbitrary, holds), { numRuns: 400, seed: 1 });
const pick = <Row>(rows: readonly Row[], at: number): Row | undefined => rows[at % Math.max(1, rows.length)];
const shown = ({ people, leftOut = [] }: Network): readonly PersonId[] =>
  [...people, ...leftOut].map(({ id }) => id).toSorted();

test("whatever is said over a long life builds a network that is whole, in any order of files and rows", () => {
  law(fc.record({ files: inventedFiles, changes: inventedLog, order: fc.nat(50) }), ({ files, changes, order }) => {
    const network = build(files, changes);
    const shuffled = files.map((file) => reordered(file, order)).toReversed();
    expect(bare(build(shuffled, changes))).toEqual(bare(network));
    expect(bare(build([...files, ...files], changes))).toEqual(bare(network));
    const here = new Set(network.people.map(({ id }) => id));
    const named = [
      ...network.ties.map(({ person }) => person),
      ...network.environments.flatMap(({ members }) => members.map(({ person }) => person)),
      ...network.circles.flatMap(({ people }) => people),
      ...[...network.alterTies, ...network.proposals].flatMap(({ a, b }) => [a, b]),
    ];
    expect(named.filter((person) => !here.has(person))).toEqual([]);
    expect((network.leftOut ?? []).filter(({ id }) => here.has(id))).toEqual([]);
  });
});

test("leaving people out hides exactly those, and bringing them back is as if nothing was said", () => {
  law(fc.record({ files: inventedFiles, changes: inventedChanges, which: fc.nat(50) }), ({ files, changes, which }) => {
    const before = build(files, changes);
    const person = pick(before.people, which);
    if (person === undefined) return;
    const out: Change = { kind: "leave-out", people: [pick(person.aliases, which) ?? person.id] };
    const without = build(files, [...changes, out]);
    expect(shown(without)).toEqual(shown(before));
    expect(without.people).toHaveLength(before.people.length - 1);
    expect(without.leftOut?.map(({ id }) => id)).toContain(person.id);
    const back: Change = { kind: "bring-back", people: [person.id] };
    expect(bare(build(files, [...changes, out, back]))).toEqual(bare(before));
  });
});

test("a change about nobody known changes nothing", () => {
  const nobody = personId("0000000000000000");
  const about: readonly Change[] = [
    { kind: "join", a: nobody, b: personId("1111111111111111") },
    { kind: "keep-apart", a: nobody, b: personId("1111111111111111") },
    { kind: "closeness", person: nobody, closeness: 5 },
    { kind: "describe", person: nobody, name: "Nessuno", position: null, company: "Niente" },
    { kind: "note", person: nobody, text: "chi?" },
    { kind: "standing", person: nobody, standing: "has-died" },
    { kind: "leave-out", people: [nobody] },
    { kind: "bring-back", people: [nobody] },
    { kind: "not-me", identity: { kind: "email", value: "nobody@nowhere.it" } },
  ];
  law(fc.record({ files: inventedFiles, change: fc.constantFrom(...about) }), ({ files, change }) => {
    expect(bare(build(files, [change]))).toEqual(bare(build(files, [])));
    expect(bare(build(files, [change, change]))).toEqual(bare(build(files, [])));
  });
});

test("nobody is lost: who is not shown, left out or forgotten was joined to someone who is, or is ego", () => {
  law(fc.record({ files: inventedFiles, change: inventedChange }), ({ files, change }) => {
    const before = build(files, []);
    const after = build(files, [change]);
    const isMarked = (person: Person): boolean =>
      change.kind === "forget" &&
      forgetting(person.aliases, change.salt).marks.some((mark) => change.marks.includes(mark));
    const left = [...after.people.flatMap(({ aliases }) => aliases), ...(after.leftOut ?? []).map(({ id }) => id)];
    const known = new Set(left);
    const lost = before.people.filter(
      (person) => !person.aliases.some((alias) => known.has(alias)) && !isMarked(person),
    );
    if (change.kind === "this-is-me") expect(lost.length).toBeLessThanOrEqual(1);
    else if (change.kind === "leave-out")
      expect(before.people.length).toBe(after.people.length + (after.leftOut?.length ?? 0));
    else expect(lost).toEqual([]);
  });
});

const toForget = fc.record({ files: inventedFiles, changes: inventedChanges, which: fc.nat(50), order: fc.nat(50) });

test("who is forgotten is in nothing any more, whatever the order, and does not come back with the files", () => {
  law(toForget, ({ files, changes, which, order }) => {
    const person = pick(build(files, changes).people, which);
    if (person === undefined) return;
    const log: readonly Change[] = [...changes, forgetting(person.aliases, "00ff")];
    const after = build(files, log);
    expect(after.people.filter(({ aliases }) => aliases.some((alias) => person.aliases.includes(alias)))).toEqual([]);
    const clean = scrub({ files, changes: log });
    expect(bare(build(clean.files, clean.changes))).toEqual(bare(after));
    expect(bare(build([...clean.files, ...files.map((file) => reordered(file, order))], clean.changes))).toEqual(
      bare(after),
    );
    expect(bare(build(files, changes))).toEqual(bare(build(files, log.slice(0, -1))));
  });
});

test("what may be kept holds no trace of a forgotten name", () => {
  const name = "Ombretta Fausti";
  const written = { name, given: null, family: null, position: null, company: null };
  const strange: readonly FileRead[] = [
    fileNaming("linkedin", { ...written, identities: [{ kind: "linkedin-url", value: "ombretta-fausti" }] }),
    fileNaming("facebook", { ...written, identities: [{ kind: "facebook-name", value: name }] }),
    fileNaming("address-book", { ...written, identities: [{ kind: "email", value: "ombretta.fausti@x.it" }] }),
  ];
  law(fc.record({ files: inventedFiles, which: fc.subarray([...strange], { minLength: 1 }) }), ({ files, which }) => {
    const all = [...files, ...which];
    const typed: Change = {
      kind: "draw-circle",
      circle: "here" as never,
      name: "Qui",
      circleKind: "other",
      people: [name, "Mamma"],
      silhouettes: 0,
    };
    const found = build(all, [typed]).people.filter(({ names }) => names.includes(name));
    const ids = found.flatMap(({ aliases }) => aliases);
    const log: readonly Change[] = [
      typed,
      ...found.map(({ id }): Change => ({ kind: "note", person: id, text: `${name} del terzo piano` })),
      ...found.map(({ id }): Change => ({ kind: "describe", person: id, name, position: null, company: null })),
      forgetting(ids, "beef"),
    ];
    const clean = scrub({ files: all, changes: log });
    const text = JSON.stringify(clean).toLowerCase();
    for (const trace of ["ombretta", "fausti", ...ids]) expect(text).not.toContain(trace);
    expect(clean.changes.map(({ kind }) => kind)).toEqual(["draw-circle", "forget"]);
    expect(bare(build(clean.files, clean.changes))).toEqual(bare(build(all, log)));
    expect(JSON.stringify(build(all, log)).toLowerCase()).not.toContain("fausti");
  });
});

function fileNaming(platform: FileRead["platform"], mention: FileRead["reading"]["mentions"][number]): FileRead {
  return {
    platform,
    path: "inbox/ombrettafausti_x1/message_1.json",
    reader: "test",
    error: null,
    table: {
      delimiter: ",",
      rows: [["nome"], [mention.name]],
      columns: { hasHeader: true, fields: ["name"], dayFirst: true },
    },
    reading: {
      used: 1,
      skipped: [],
      findings: [],
      mentions: [{ ...mention, name: "Terzo Incomodo", identities: [{ kind: "email", value: "t@i.it" }] }, mention],
      traces: [{ mention: 1, kind: "contact-listed", day: dayOf("2020-01-01"), direction: "both" }],
      conversations: [
        {
          key: "with ombretta-fausti terzo",
          title: `${mention.name}, Terzo`,
          people: [0, 1],
          writers: [0, 1],
          days: [dayOf("2020-01-01"), dayOf("2020-01-02")],
          counts: [1, 1],
        },
      ],
      memberships: [{ mention: 1, environment: { kind: "group", name: "Coro" }, from: null, to: null }],
      egoFacts: [],
      gatherings: [{ key: "m9", title: `Compleanno di ${mention.name}`, people: [0, 1], days: [dayOf("2020-01-03")] }],
      acquaintances: [{ a: 0, b: 1 }],
      notes: [{ mention: 1, text: `${mention.name} ha un cane` }],
      seesContact: true,
    },
  };
}
