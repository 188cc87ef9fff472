import { expect, test } from "vitest";
import { createEngine } from "../../src/engine/client.ts";
import { EngineFailure } from "../../src/engine/engine.ts";
import { createDesk } from "../../src/engine/desk.ts";
import type { Answer, Command } from "../../src/engine/protocol.ts";
import { SMALL_LIBRARY } from "./small-library.ts";
import { TABLE_WORDS } from "../support/table-words.ts";
import { drawing, SMALL_STAGES, TODAY } from "./small-network.ts";

/** A worker made of a desk; everything crosses as a structured clone, later. */
class DeskWorker extends EventTarget implements Worker {
  onmessage: Worker["onmessage"] = null;
  onmessageerror: Worker["onmessageerror"] = null;
  onerror: Worker["onerror"] = null;
  readonly commands: Command[] = [];
  terminated = false;
  /** Commands of these kinds are swallowed: the worker is busy for ever. */
  readonly #stuck: ReadonlySet<string>;
  readonly #desk = createDesk({
    stages: SMALL_STAGES,
    library: SMALL_LIBRARY,
    exampleFiles: () => [{ path: "example.names", text: "names\nMarta's friend" }],
    exampleChanges: () => [],
    paint: null,
    writeExport: () => ({ text: "{}", preview: null }),
    writeCircle: () => "",
    app: "1.0.0",
    freshKey: () => "fresh",
    now: () => 0,
    post: (answer, transfer) => this.#answer(structuredClone(answer, { transfer })),
  });

  constructor(stuck: readonly string[]) {
    super();
    this.#stuck = new Set(stuck);
  }

  postMessage(message: Command): void {
    this.commands.push(message);
    if (!this.#stuck.has(message.kind)) void this.#desk.take(message);
  }

  terminate(): void {
    this.terminated = true;
  }

  crash(): void {
    this.dispatchEvent(new Event("error"));
  }

  #answer(data: Answer): void {
    if (!this.terminated) setTimeout(() => this.dispatchEvent(new MessageEvent("message", { data })));
  }
}

function engineWith(...stuck: readonly (readonly string[])[]) {
  const workers: DeskWorker[] = [];
  const engine = createEngine(() => {
    const worker = new DeskWorker(stuck[workers.length] ?? []);
    workers.push(worker);
    return worker;
  });
  return { engine, workers };
}

const drop = (path: string, text: string) => [{ path, file: new Blob([text]) }];
const kinds = (worker: DeskWorker | undefined): string[] => worker?.commands.map((command) => command.kind) ?? [];

test("commands become promises of what they ask for", async () => {
  const { engine } = engineWith();
  await engine.begin(TODAY, 1);
  const progress: string[] = [];
  const view = await engine.read(drop("a.names", "names\nAda"), { onProgress: ({ step }) => progress.push(step) });
  expect(view.people.names).toEqual(["Ada"]);
  expect(progress).toEqual(["reading", "reading", "people", "network", "map"]);
  const query = {
    text: "ada",
    only: "everyone",
    cluster: null,
    circle: null,
    world: null,
    sort: "name",
    language: "it",
  } as const;
  expect(await engine.find(query)).toEqual(Uint32Array.of(0));
  const [person] = view.people.ids;
  if (person === undefined) throw new Error("nobody was read");
  expect(await engine.person(person)).toMatchObject({ name: "Ada" });
  const choice = { as: "json", words: TABLE_WORDS, looked: false, names: true, pseudonymSeed: null } as const;
  expect(await (await engine.report(choice)).file.text()).toBe("{}");
});

test("a failure is a code", async () => {
  const { engine } = engineWith();
  await engine.begin(TODAY, 1);
  const choice = {
    as: "png" as const,
    pixels: 1_024,
    names: false,
    dark: false,
    face: new Uint8Array(),
    words: { title: "", clusterNames: [], legend: [], footer: "" },
  };
  await expect(engine.picture(choice)).rejects.toEqual(new EngineFailure("no-canvas"));
});

test("cancelling a reading forgets that reading alone, and reads nothing again", async () => {
  const { engine, workers } = engineWith();
  await engine.begin(TODAY, 1);
  await engine.read(drop("a.names", "names\nAda"));
  await engine.change(drawing("Bice"));
  const controller = new AbortController();
  const reading = engine.read(drop("b.names", "names\nCleto"), { signal: controller.signal });
  controller.abort(new Error("the user said stop"));
  await expect(reading).rejects.toThrow("the user said stop");
  const view = await engine.change(drawing("Delia"));
  expect(view.people.names).toEqual(["Ada", "Bice", "Delia"]);
  expect(workers[0]?.terminated).toBe(false);
  expect(kinds(workers[0])).toEqual(["begin", "read", "change", "read", "stop", "change"]);
});

test("what waited behind a cancelled command is still answered", async () => {
  const { engine } = engineWith(["read"]);
  await engine.begin(TODAY, 1);
  const controller = new AbortController();
  const reading = engine.read(drop("a.names", "names\nAda"), { signal: controller.signal });
  const change = engine.change(drawing("Bice"));
  controller.abort();
  await expect(reading).rejects.toThrow("aborted");
  expect((await change).people.names).toEqual(["Bice"]);
});

test("a signal already given sends nothing, one given too late changes nothing", async () => {
  const { engine, workers } = engineWith();
  await engine.begin(TODAY, 1);
  await expect(engine.read([], { signal: AbortSignal.abort() })).rejects.toThrow("aborted");
  expect(kinds(workers[0])).toEqual(["begin"]);
  const late = new AbortController();
  await engine.read(drop("a.names", "names\nAda"), { signal: late.signal });
  late.abort();
  expect(workers[0]?.terminated).toBe(false);
});

test("a worker that dies fails what it was at, and what was confirmed is there again", async () => {
  const { engine, workers } = engineWith(["undo"]);
  await engine.begin(TODAY, 1);
  await engine.readExample();
  await engine.change(drawing("Bice"));
  const undo = engine.undo();
  const change = engine.change(drawing("Cleto"));
  workers[0]?.crash();
  await expect(undo).rejects.toEqual(new EngineFailure("our-fault"));
  expect((await change).people.names).toEqual(["Marta's friend", "Bice", "Cleto"]);
});

test("a worker that dies at every attempt fails every command once, and does not spin", async () => {
  const { engine, workers } = engineWith(["begin"]);
  const begin = engine.begin(TODAY, 1);
  workers[0]?.crash();
  await expect(begin).rejects.toEqual(new EngineFailure("our-fault"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(workers).toHaveLength(1);
});

test("undo and redo are remembered over a restart", async () => {
  const { engine, workers } = engineWith();
  await engine.begin(TODAY, 1);
  await engine.change(drawing("Ada"));
  await engine.change(drawing("Bice"));
  await engine.undo();
  workers[0]?.crash();
  expect((await engine.redo()).people.names).toEqual(["Ada", "Bice"]);
  workers[1]?.crash();
  expect((await engine.undo()).people.names).toEqual(["Ada"]);
});

test("own files end the example for good, clearing ends everything", async () => {
  const { engine, workers } = engineWith();
  await engine.begin(TODAY, 1);
  await engine.readExample();
  await engine.read(drop("a.names", "names\nAda"));
  workers[0]?.crash();
  expect((await engine.change(drawing("Bice"))).people.names).toEqual(["Ada", "Bice"]);
  await engine.clear();
  workers[1]?.crash();
  expect((await engine.change(drawing("Cleto"))).people.names).toEqual(["Cleto"]);
});

test("closing ends the worker and rejects what is pending", async () => {
  const { engine, workers } = engineWith(["find"]);
  await engine.begin(TODAY, 1);
  const query = {
    text: "",
    only: "everyone",
    cluster: null,
    circle: null,
    world: null,
    sort: "name",
    language: "it",
  } as const;
  const find = engine.find(query);
  engine.close();
  await expect(find).rejects.toBeInstanceOf(EngineFailure);
  await expect(engine.undo()).rejects.toBeInstanceOf(EngineFailure);
  expect(workers[0]?.terminated).toBe(true);
});
