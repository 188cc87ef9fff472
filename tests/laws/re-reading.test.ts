import fc from "fast-check";
import { expect, test } from "vitest";
import { analyse } from "../../src/core/analysis/analyse.ts";
import { day } from "../../src/core/model/day.ts";
import type { Mention } from "../../src/core/model/mention.ts";
import type { Network } from "../../src/core/model/network.ts";
import { NOTHING_READ, type Conversation, type Reading } from "../../src/core/model/reading.ts";
import type { FileRead } from "../../src/core/model/source.ts";
import { buildNetwork } from "../../src/core/network/build.ts";
import { standingFiles } from "../../src/core/read/history.ts";
import { succeed } from "../../src/core/read/succession.ts";
import { WHOLE_LISTS } from "../../src/core/read/whole-lists.ts";
import { writeReport } from "../../src/core/report/report.ts";
import { dayOf } from "../support/sketch-files.ts";

/** An account over the years: who is a contact and whom ego has written with when it is exported. */
type Moment = {
  readonly listed: readonly number[];
  /** Days of messages with each of some people. */
  readonly wrote: readonly { readonly with: number; readonly days: readonly number[] }[];
  readonly jobs: readonly number[];
};

const TODAY = dayOf("2026-11-23");
const PEOPLE = 8;
const rule = { wholeLists: WHOLE_LISTS, today: TODAY };

const moment: fc.Arbitrary<Moment> = fc.record({
  listed: fc.uniqueArray(fc.nat(PEOPLE - 1), { minLength: 1, maxLength: PEOPLE }),
  wrote: fc.uniqueArray(
    fc.record({ with: fc.nat(PEOPLE - 1), days: fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 4 }) }),
    { maxLength: 4, selector: (thread) => thread.with },
  ),
  jobs: fc.array(fc.nat(2), { minLength: PEOPLE, maxLength: PEOPLE }),
});
const history = fc.array(moment, { minLength: 1, maxLength: 4 });

const person = (which: number, job: number): Mention => ({
  name: `Persona ${String.fromCharCode(65 + which)} Montelana`,
  given: null,
  family: null,
  identities: [{ kind: "linkedin-url", value: `persona-${String(which)}` }],
  position: null,
  company: `Ditta ${String(job)}`,
});

const EGO: Mention = {
  ...person(99, 0),
  name: "Marta Ceresole",
  identities: [{ kind: "linkedin-url", value: "marta" }],
};

/** The files of the export made at one moment, as the readers would give them. */
function exportOf({ listed, wrote, jobs }: Moment, at: number): readonly FileRead[] {
  const list: Reading = {
    ...NOTHING_READ,
    used: listed.length,
    mentions: listed.map((which) => person(which, jobs[which] ?? 0)),
    traces: listed.map((which, mention) => ({
      mention,
      kind: "contact-listed",
      day: day(TODAY - 3_000 + which),
      direction: "both",
    })),
  };
  const messages: Reading = {
    ...NOTHING_READ,
    used: wrote.length,
    seesContact: true,
    mentions: [EGO, ...wrote.map((thread) => ({ ...person(thread.with, 0), company: null }))],
    conversations: wrote.map((thread, place): Conversation => {
      const days = thread.days.toSorted((a, b) => a - b).map((since) => day(TODAY - 900 + since));
      return {
        key: `t${String(thread.with)}`,
        title: null,
        people: [0, place + 1],
        writers: days.map((_, entry) => (entry % 2 === 0 ? 0 : place + 1)),
        days,
        counts: days.map(() => 1),
      };
    }),
    egoFacts: [{ kind: "identity", identity: { kind: "linkedin-url", value: "marta" }, name: EGO.name }],
  };
  const file = { platform: "linkedin", error: null, exported: day(TODAY - 500 + 100 * at) } as const;
  return [
    { ...file, path: "Connections.csv", reader: "linkedin/connections", reading: list },
    { ...file, path: "messages.csv", reader: "linkedin/messages", reading: messages },
  ];
}

/** Exports in the order in which they were added. */
const added = (exports: readonly (readonly FileRead[])[]): readonly FileRead[] =>
  exports.flatMap((files, at) => files.map((file) => ({ ...file, read: at + 1 })));
const standing = (exports: readonly (readonly FileRead[])[]): readonly FileRead[] =>
  standingFiles(added(exports), rule);
const network = (files: readonly FileRead[]): Network => buildNetwork({ files, changes: [], day: TODAY });
const exportsOf = (moments: readonly Moment[]): readonly (readonly FileRead[])[] => moments.map(exportOf);
/** Without the files, which tell in which order they came. */
const bare = (built: Network): unknown => ({
  ...built,
  sources: built.sources.map((source) => ({ ...source, files: [] })),
});
const report = (files: readonly FileRead[]): string => {
  const built = network(files);
  const analysis = analyse(built, { day: TODAY, seed: 1 });
  return writeReport({ network: built, analysis, app: "1.0.0", names: true, pseudonymKey: null });
};
const law = <Given>(arbitrary: fc.Arbitrary<Given>, holds: (given: Given) => void, numRuns = 150): void =>
  fc.assert(fc.property(arbitrary, holds), { numRuns, seed: 20261123 });

test("reading the same export twice changes not a byte of the report", () => {
  law(
    history,
    (moments) => {
      const once = exportsOf(moments);
      const last = once.at(-1) ?? [];
      expect(report(standing([...once, last]))).toBe(report(standing(once)));
      expect(bare(network(standing([...once, ...once])))).toEqual(bare(network(standing(once))));
    },
    40,
  );
});

test("in whatever order exports are read, the network is the same", () => {
  law(fc.record({ moments: history, turn: fc.nat(3) }), ({ moments, turn }) => {
    const inOrder = exportsOf(moments);
    const turned = [...inOrder.slice(turn), ...inOrder.slice(0, turn)];
    const built = bare(network(standing(inOrder)));
    expect(bare(network(standing(turned)))).toEqual(built);
    expect(bare(network(standing(inOrder.toReversed())))).toEqual(built);
  });
});

test("an older export read last says so on its files, and the newest read last says nothing", () => {
  law(fc.record({ older: moment, newer: moment }), ({ older, newer }) => {
    const [before, now] = exportsOf([older, newer]);
    if (before === undefined || now === undefined) throw new Error("there are two");
    const codes = (files: readonly FileRead[]): unknown => files.flatMap(({ reading }) => reading.findings);
    expect(codes(standing([before, now]))).toEqual([]);
    const different = before.filter((file, at) => JSON.stringify(file.reading) !== JSON.stringify(now[at]?.reading));
    expect(codes(standing([now, before]))).toEqual(different.map(() => ({ code: "older-than-known", line: null })));
  });
});

test("nobody is lost and nobody doubled; whoever the newest list lacks has ended, and nobody else", () => {
  law(history, (moments) => {
    const built = network(standing(exportsOf(moments)));
    const everListed = new Set(moments.flatMap(({ listed }) => listed));
    const everWritten = new Set(moments.flatMap(({ wrote }) => wrote.map((thread) => thread.with)));
    const everyone = new Set([...everListed, ...everWritten]);
    const now = new Set(moments.at(-1)?.listed);
    expect(built.people).toHaveLength(everyone.size);
    for (const which of everyone) {
      const row = built.people.findIndex(({ name }) => name === person(which, 0).name);
      const tie = built.ties[row];
      expect([which, tie?.listedIn, tie?.endedIn]).toEqual([
        which,
        now.has(which) ? ["linkedin"] : [],
        everListed.has(which) && !now.has(which) ? ["linkedin"] : [],
      ]);
      // The day a tie began outlives its end.
      if (everListed.has(which)) expect(tie?.since).toBe(TODAY - 3_000 + which);
    }
  });
});

test("every day of contact any export told of is there", () => {
  law(history, (moments) => {
    const built = network(standing(exportsOf(moments)));
    for (const { wrote } of moments) {
      for (const thread of wrote) {
        const row = built.people.findIndex(({ name }) => name === person(thread.with, 0).name);
        const seen = new Set(built.ties[row]?.contacts.flatMap(({ days }) => days));
        for (const since of thread.days) expect(seen).toContain(TODAY - 900 + since);
      }
    }
  });
});

test("the newest job is the one shown", () => {
  law(history, (moments) => {
    const built = network(standing(exportsOf(moments)));
    const newest = moments.at(-1);
    for (const which of newest?.listed ?? []) {
      const shown = built.people.find(({ name }) => name === person(which, 0).name);
      expect(shown?.company).toBe(`Ditta ${String(newest?.jobs[which])}`);
    }
  });
});

test("taking in an export twice is taking it in once, and takes nothing from what was given", () => {
  law(history, (moments) => {
    const exports = exportsOf(moments);
    const frozen = JSON.stringify(exports);
    let known: readonly FileRead[] = [];
    for (const files of exports) {
      known = succeed(known, files, WHOLE_LISTS);
      expect(succeed(known, files, WHOLE_LISTS)).toEqual(known);
      expect(succeed(known, known, WHOLE_LISTS)).toEqual(known);
    }
    expect(JSON.stringify(exports)).toBe(frozen);
  });
});
