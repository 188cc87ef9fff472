import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "../../src/core/model/day.ts";
import type { Conversation } from "../../src/core/model/reading.ts";
import type { FileRead } from "../../src/core/model/source.ts";
import { NOTHING_READ } from "../../src/core/model/reading.ts";
import { Session } from "../../src/engine/session.ts";
import { buildView } from "../../src/engine/views.ts";
import { readingOf } from "./small-library.ts";
import { drawing, SMALL_STAGES, TODAY } from "./small-network.ts";

const file = (path: string, names: readonly string[], more: Partial<FileRead> = {}): FileRead => ({
  platform: "linkedin",
  path,
  reader: "linkedin/connections",
  reading: readingOf(names),
  error: null,
  ...more,
});

function begun(): Session {
  const session = new Session(SMALL_STAGES);
  session.begin(TODAY, 1);
  return session;
}

const names = (session: Session): string[] => session.make(() => undefined).network.people.map((person) => person.name);

test("the same file read again adds, wherever it was wrapped and however it was downloaded", () => {
  const session = begun();
  session.add([file("Connections.csv", ["Ada", "Bice"])]);
  session.add([file("connections (1).csv", ["Ada", "Cleto"])]);
  expect(names(session)).toEqual(["Ada", "Cleto", "Bice"]);
  expect(session.make(() => undefined).network.sources[0]?.files.map(({ path }) => path)).toEqual([
    "connections (1).csv",
  ]);
});

test("two different files of one path in one drop are both kept, two copies are one", () => {
  const session = begun();
  session.add([file("message_1.json", ["Ada"]), file("message_1.json", ["Bice"]), file("message_1.json", ["Ada"])]);
  expect(names(session)).toEqual(["Ada", "Bice"]);
});

test("one path on two platforms is two files", () => {
  const session = begun();
  session.add([file("messages.csv", ["Ada"]), file("messages.csv", ["Bice"], { platform: "facebook" })]);
  expect(names(session)).toEqual(["Bice", "Ada"]);
});

test("a newer file that cannot be read takes nothing away, and is shown", () => {
  const session = begun();
  session.add([file("Connections.csv", ["Ada"])]);
  session.add([file("Connections.csv", [], { error: "entry-damaged", reading: NOTHING_READ })]);
  expect(names(session)).toEqual(["Ada"]);
  const [source] = buildView(session.make(() => undefined)).sources;
  expect(source?.files.map((shown) => shown.error)).toEqual([null, "entry-damaged"]);
});

test("the example gives way to one's own files, and replaces them when asked for", () => {
  const session = begun();
  session.showExample([file("Connections.csv", ["Marta's friend"])], [drawing("Sirena")]);
  session.change(drawing("said in the example"));
  expect(names(session)).toEqual(["Marta's friend", "Sirena", "said in the example"]);
  session.undo();
  session.undo();
  expect(names(session)).toEqual(["Marta's friend", "Sirena"]);
  session.add([file("Connections.csv", ["Ada"])]);
  expect(names(session)).toEqual(["Ada"]);
  expect(session.make(() => undefined)).toMatchObject({ example: false, canUndo: false, canRedo: false });
  session.showExample([file("x.csv", ["Marta's friend"])], []);
  expect(names(session)).toEqual(["Marta's friend"]);
});

test("files of a platform of which nothing was read are shown but are no source of the network", () => {
  const session = begun();
  session.add([
    file("Connections.csv", ["Ada"]),
    file("x.bin", [], { platform: "table", reader: null, error: "unknown-file" }),
  ]);
  const made = session.make(() => undefined);
  expect(made.network.sources.map((source) => source.platform)).toEqual(["linkedin"]);
  expect(buildView(made).sources.map((source) => [source.platform, source.files[0]?.error])).toEqual([
    ["linkedin", null],
    ["table", "unknown-file"],
  ]);
});

test("the order of reading makes no difference", () => {
  const files = ["b.csv", "a.csv", "c.csv"].map((path) => file(path, [path], { reader: "linkedin/messages" }));
  const one = begun();
  one.add(files);
  const other = begun();
  for (const item of files.toReversed()) other.add([item]);
  expect(names(one)).toEqual(names(other));
});

test("nothing is made anew when nothing changed", () => {
  const session = begun();
  session.add([file("a.csv", ["Ada"])]);
  const made = session.make(() => undefined);
  expect(session.make(() => undefined)).toBe(made);
  session.undo();
  session.memory = { ...session.memory };
  expect(session.make(() => undefined)).not.toBe(made);
});

test("undoing everything comes back to the start, redoing everything to the end, whatever was done between", () => {
  const script = fc.array(
    fc.oneof(fc.constant("undo"), fc.constant("redo"), fc.string({ minLength: 1, maxLength: 3 })),
    { maxLength: 50 },
  );
  fc.assert(
    fc.property(script, (steps) => {
      const session = begun();
      session.add([file("a.csv", ["Ada"])]);
      let log: string[] = [];
      let back: string[] = [];
      for (const step of steps) {
        if (step === "undo") {
          session.undo();
          const last = log.at(-1);
          if (last !== undefined) [log, back] = [log.slice(0, -1), [...back, last]];
        } else if (step === "redo") {
          session.redo();
          const next = back.at(-1);
          if (next !== undefined) [log, back] = [[...log, next], back.slice(0, -1)];
        } else {
          session.change(drawing(step));
          [log, back] = [[...log, step], []];
        }
        expect(names(session)).toEqual(["Ada", ...log]);
      }
      const end = [...names(session), ...back.toReversed()];
      for (let i = 0; i < steps.length; i++) session.undo();
      expect(names(session)).toEqual(["Ada"]);
      expect(session.make(() => undefined).canUndo).toBe(false);
      for (let i = 0; i < steps.length; i++) session.redo();
      expect(names(session)).toEqual(end);
      expect(session.make(() => undefined).canRedo).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test("chats that end half a year before everything else are said to be elsewhere, and only then", () => {
  const thread = (last: number): Conversation => ({
    key: "t",
    title: null,
    people: [0],
    writers: [0],
    days: [day(last)],
    counts: [1],
  });
  const findings = (lastMessage: number, lastOther: number): unknown => {
    const session = begun();
    const facebook = { platform: "facebook", reader: "facebook/x" } as const;
    session.add([
      file("message_1.json", [], { ...facebook, reading: { ...NOTHING_READ, conversations: [thread(lastMessage)] } }),
      file("your_friends.json", [], {
        ...facebook,
        reading: {
          ...readingOf(["Ada"]),
          traces: [{ mention: 0, kind: "contact-listed", day: day(lastOther), direction: "both" }],
        },
      }),
    ]);
    const [source] = session.make(() => undefined).network.sources;
    return source?.files.flatMap((shown) => shown.reading.findings.map(({ code }) => `${shown.path} ${code}`));
  };
  expect(findings(20_000, 20_181)).toEqual(["message_1.json chats-elsewhere"]);
  expect(findings(20_000, 20_180)).toEqual([]);
  // An event still to come says nothing of the export's age.
  expect(findings(20_000, TODAY + 300)).toEqual([]);
});

test("where nobody can be told to be the owner, it is said on a file of each source that shows contact", () => {
  const ownerless = new Session({
    ...SMALL_STAGES,
    buildNetwork: (given) => {
      const network = SMALL_STAGES.buildNetwork(given);
      return { ...network, ego: { ...network.ego, basis: "unknown" } };
    },
  });
  ownerless.begin(TODAY, 1);
  const seeing = { ...readingOf(["Ada"]), seesContact: true };
  ownerless.add([file("Connections.csv", ["Ada"]), file("messages.csv", [], { reading: seeing })]);
  const [source] = buildView(ownerless.make(() => undefined)).sources;
  expect(source?.files.map((shown) => [shown.path, shown.findings])).toEqual([
    ["Connections.csv", []],
    ["messages.csv", [{ code: "owner-unknown", line: null }]],
  ]);
});
