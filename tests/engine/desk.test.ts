import { expect, test } from "vitest";
import { circleId, personId } from "../../src/core/model/ids.ts";
import { createDesk, type Tools } from "../../src/engine/desk.ts";
import type { Answer, Command } from "../../src/engine/protocol.ts";
import { SMALL_LIBRARY } from "./small-library.ts";
import { TABLE_WORDS } from "../support/table-words.ts";
import { drawing, SMALL_STAGES, TODAY } from "./small-network.ts";

function deskWith(changed: Partial<Tools> = {}) {
  const answers: Answer[] = [];
  const desk = createDesk({
    stages: SMALL_STAGES,
    library: SMALL_LIBRARY,
    exampleFiles: () => [{ path: "example.names", text: "names\nMarta's friend" }],
    exampleChanges: () => [drawing("Coro")],
    paint: () => Promise.resolve(new Blob(["png"])),
    writeExport: ({ names, pseudonymKey }) => ({ text: JSON.stringify({ names, pseudonymKey }), preview: null }),
    writeCircle: (_, circle) => `cards of ${circle}`,
    app: "1.0.0",
    freshKey: () => "fresh",
    now: () => 0,
    post: (answer) => answers.push(answer),
    ...changed,
  });
  const ask = async (command: Command): Promise<Answer | undefined> => {
    await desk.take(command);
    return answers.findLast((answer) => answer.job === command.job && answer.kind !== "progress");
  };
  return { ask, answers, desk };
}

const BEGIN: Command = { kind: "begin", job: 1, day: TODAY, seed: 1 };
const drop = (path: string, text: string) => ({ path, file: new Blob([text]) });
const shown = (answer: Answer | undefined): readonly string[] | undefined =>
  answer?.kind === "view" ? answer.view.people.names : undefined;

test("reading, changing and undoing answer with a view each", async () => {
  const { ask } = deskWith();
  expect(await ask(BEGIN)).toEqual({ kind: "began", job: 1 });
  expect(shown(await ask({ kind: "read", job: 2, files: [drop("a.names", "names\nAda")] }))).toEqual(["Ada"]);
  expect(shown(await ask({ kind: "change", job: 3, change: drawing("Bice") }))).toEqual(["Ada", "Bice"]);
  expect(shown(await ask({ kind: "undo", job: 4 }))).toEqual(["Ada"]);
  expect(shown(await ask({ kind: "redo", job: 5 }))).toEqual(["Ada", "Bice"]);
  expect(shown(await ask({ kind: "clear", job: 6 }))).toEqual([]);
});

test("commands are answered one at a time, in the order they came", async () => {
  const { desk, answers } = deskWith();
  await Promise.all([
    desk.take(BEGIN),
    desk.take({ kind: "read", job: 2, files: [drop("a.names", "names\nAda")] }),
    desk.take({ kind: "change", job: 3, change: drawing("Bice") }),
    desk.take({
      kind: "find",
      job: 4,
      query: { text: "", only: "everyone", cluster: null, circle: null, world: null, sort: "name", language: "en" },
    }),
  ]);
  expect(answers.filter((answer) => answer.kind !== "progress").map((answer) => answer.job)).toEqual([1, 2, 3, 4]);
  expect(answers.at(-1)).toMatchObject({ kind: "found", rows: Uint32Array.of(0, 1) });
});

test("the example is read like files, with its own circles", async () => {
  const { ask } = deskWith();
  await ask(BEGIN);
  expect(shown(await ask({ kind: "read-example", job: 2 }))).toEqual(["Marta's friend", "Coro"]);
  expect(shown(await ask({ kind: "read", job: 3, files: [drop("a.names", "names\nAda")] }))).toEqual(["Ada"]);
});

test("restoring comes to the same as having done it all", async () => {
  const { ask } = deskWith();
  await ask(BEGIN);
  const drops = [[drop("a.names", "names\nAda")], [drop("b.names", "names\nBice"), drop("a.names", "names\nAdele")]];
  const answer = await ask({
    kind: "restore",
    job: 2,
    example: false,
    drops,
    said: [drawing("Coro")],
    undone: [drawing("Mare")],
  });
  expect(shown(answer)).toEqual(["Adele", "Ada", "Bice", "Coro"]);
  expect(shown(await ask({ kind: "redo", job: 3 }))).toEqual(["Adele", "Ada", "Bice", "Coro", "Mare"]);
});

test("what breaks inside is a code without a word of the user's, and leaves everything as it was", async () => {
  let broken = false;
  const stages = {
    ...SMALL_STAGES,
    buildNetwork: (given: Parameters<typeof SMALL_STAGES.buildNetwork>[0]) => {
      if (broken) throw new TypeError(`cannot read ${JSON.stringify(given.files)} ${JSON.stringify(given.changes)}`);
      return SMALL_STAGES.buildNetwork(given);
    },
  };
  const { ask } = deskWith({ stages });
  await ask(BEGIN);
  await ask({ kind: "read", job: 2, files: [drop("a.names", "names\nAda")] });
  broken = true;
  expect(await ask({ kind: "change", job: 3, change: drawing("Bice") })).toEqual({
    kind: "failed",
    job: 3,
    code: "our-fault",
  });
  broken = false;
  expect(shown(await ask({ kind: "change", job: 4, change: drawing("Cleto") }))).toEqual(["Ada", "Cleto"]);
});

test("memory that gives out is told apart", async () => {
  const full = (message: string): Tools["stages"] => ({
    ...SMALL_STAGES,
    layOut: () => {
      throw new RangeError(message);
    },
  });
  for (const [message, code] of [
    ["Array buffer allocation failed", "out-of-memory"],
    ["Invalid string length", "out-of-memory"],
    ["Maximum call stack size exceeded", "our-fault"],
  ] as const) {
    const { ask } = deskWith({ stages: full(message) });
    await ask(BEGIN);
    expect(await ask({ kind: "undo", job: 2 })).toEqual({ kind: "failed", job: 2, code });
  }
});

test("a page of another version is told that its command is not known", async () => {
  const { ask } = deskWith();
  const strange: unknown = { kind: "dance", job: 9 };
  expect(await ask(strange as Command)).toEqual({ kind: "failed", job: 9, code: "unknown-command" });
});

test("without a canvas there is no picture, and it is said", async () => {
  const choice = {
    as: "png" as const,
    pixels: 1_024,
    names: false,
    dark: false,
    face: new Uint8Array(),
    words: { title: "", clusterNames: [], legend: [], footer: "" },
  };
  const { ask } = deskWith({ paint: null });
  await ask(BEGIN);
  expect(await ask({ kind: "picture", job: 2, choice })).toEqual({ kind: "failed", job: 2, code: "no-canvas" });
  expect(await deskWith().ask({ ...BEGIN })).toMatchObject({ kind: "began" });
});

const CHOICE = { as: "json", words: TABLE_WORDS, looked: false } as const;

test("a circle leaves as cards, under its own type", async () => {
  const { ask } = deskWith();
  await ask(BEGIN);
  const answer = await ask({ kind: "cards", job: 2, circle: circleId("choir") });
  if (answer?.kind !== "report") throw new Error("no cards");
  expect([answer.file.type, await answer.file.text()]).toEqual(["text/vcard", "cards of choir"]);
});

test("a report without names has a key: from the seed when there is one, else a fresh one", async () => {
  const { ask } = deskWith();
  await ask(BEGIN);
  const report = async (names: boolean, pseudonymSeed: number | null): Promise<unknown> => {
    const answer = await ask({ kind: "report", job: 2, choice: { ...CHOICE, names, pseudonymSeed } });
    return answer?.kind === "report" ? JSON.parse(await answer.file.text()) : answer;
  };
  expect(await report(true, 7)).toEqual({ names: true, pseudonymKey: null });
  expect(await report(false, 7)).toEqual({ names: false, pseudonymKey: "seed 7" });
  expect(await report(false, null)).toEqual({ names: false, pseudonymKey: "fresh" });
});

test("a person nobody knows is nobody", async () => {
  const { ask } = deskWith();
  await ask(BEGIN);
  expect(await ask({ kind: "person", job: 2, person: personId("nobody") })).toEqual({
    kind: "person",
    job: 2,
    card: null,
  });
});
