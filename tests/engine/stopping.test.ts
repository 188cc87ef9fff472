import { expect, test } from "vitest";
import { createEngine } from "../../src/engine/client.ts";
import { createDesk, type Tools } from "../../src/engine/desk.ts";
import type { Answer, Command, Progress } from "../../src/engine/protocol.ts";
import { createPauses, Stopped, turn } from "../../src/engine/stopping.ts";
import { SMALL_LIBRARY } from "./small-library.ts";
import { drawing, SMALL_STAGES, TODAY } from "./small-network.ts";

/** A desk that answers through the event loop, as a worker does. */
class RealWorker extends EventTarget implements Worker {
  onmessage: Worker["onmessage"] = null;
  onmessageerror: Worker["onmessageerror"] = null;
  onerror: Worker["onerror"] = null;
  readonly heard: string[] = [];
  terminated = false;
  readonly #desk;

  /** How long a word to stop is on its way, milliseconds. */
  readonly #stopTakes: number;

  constructor(tools: Partial<Tools>, stopTakes: number) {
    super();
    this.#stopTakes = stopTakes;
    this.#desk = createDesk({
      stages: SMALL_STAGES,
      library: SMALL_LIBRARY,
      exampleFiles: () => [],
      exampleChanges: () => [],
      paint: null,
      writeExport: () => ({ text: "{}", preview: null }),
      writeCircle: () => "",
      app: "1.0.0",
      freshKey: () => "fresh",
      now: () => performance.now(),
      post: (answer, transfer) => this.#answer(structuredClone(answer, { transfer })),
      ...tools,
    });
  }

  postMessage(message: Command): void {
    setTimeout(
      () => {
        if (this.terminated) return;
        this.heard.push(message.kind);
        void this.#desk.take(message);
      },
      message.kind === "stop" ? this.#stopTakes : 0,
    );
  }

  terminate(): void {
    this.terminated = true;
  }

  #answer(data: Answer): void {
    setTimeout(() => this.terminated || this.dispatchEvent(new MessageEvent("message", { data })));
  }
}

async function begun(tools: Partial<Tools> = {}, stopTakes = 0) {
  const workers: RealWorker[] = [];
  const engine = createEngine(() => {
    const worker = new RealWorker(tools, stopTakes);
    workers.push(worker);
    return worker;
  });
  await engine.begin(TODAY, 1);
  return { engine, workers };
}

const drop = (path: string, text: string) => ({ path, file: new Blob([text]) });
const MANY = Array.from({ length: 4_000 }, (_, i) => drop(`f${String(i)}.names`, `names\nPersona ${String(i)}\n`));
const ASKED = "the person asked";

/** Aborts once a step has been heard of. */
function abortAt(step: Progress["step"], moment: (progress: Progress) => boolean = () => true) {
  const controller = new AbortController();
  const watch = {
    signal: controller.signal,
    onProgress: (progress: Progress) => {
      if (progress.step === step && moment(progress)) controller.abort(new Error(ASKED));
    },
  };
  return { controller, watch };
}

test("a reading stops half-way, the page knows at once, and the next command is fast and reads nothing again", async () => {
  let poured = 0;
  const counting = {
    ...SMALL_LIBRARY,
    chooseReader: (path: string, head: string) => (poured++, SMALL_LIBRARY.chooseReader(path, head)),
  };
  const { engine, workers } = await begun({ library: counting });
  await engine.read([drop("a.names", "names\nAda")]);
  const { watch } = abortAt("reading", (progress) => progress.step === "reading" && progress.filesDone > 10);
  await expect(engine.read(MANY, watch)).rejects.toThrow(ASKED);
  const since = performance.now();
  const view = await engine.change(drawing("Bice"));
  expect(performance.now() - since).toBeLessThan(1_000);
  expect(view.people.names).toEqual(["Ada", "Bice"]);
  expect(view.reads).toBe(1);
  expect(poured).toBeLessThan(MANY.length);
  expect(workers).toHaveLength(1);
  expect(workers[0]?.heard).toEqual(["begin", "read", "read", "stop", "change"]);
});

test("a reading that was stopped can be begun again, and comes to what it would have come to", async () => {
  const { engine, workers } = await begun();
  const { watch } = abortAt("reading");
  await expect(engine.read(MANY, watch)).rejects.toThrow(ASKED);
  const view = await engine.read(MANY);
  expect(view.people.names).toHaveLength(MANY.length);
  expect(view.reads).toBe(1);
  expect(workers).toHaveLength(1);
});

test("one that computes for someone who has nothing yet is ended; with something read it is left to hear", async () => {
  const { engine, workers } = await begun();
  const first = abortAt("network");
  await expect(engine.read([drop("a.names", "names\nAda")], first.watch)).rejects.toThrow(ASKED);
  expect(workers[0]?.terminated).toBe(true);
  await engine.read([drop("a.names", "names\nAda")]);
  const second = abortAt("network");
  await expect(engine.read([drop("b.names", "names\nBice")], second.watch)).rejects.toThrow(ASKED);
  expect((await engine.change(drawing("Cleto"))).people.names).toEqual(["Ada", "Cleto"]);
  expect(workers[1]?.terminated).toBe(false);
});

test("a word to stop that comes too late undoes what was done", async () => {
  const { engine, workers } = await begun();
  await engine.read([drop("a.names", "names\nAda")]);
  // The map is the last step: the view is on its way when the word to stop goes out.
  const { watch } = abortAt("map");
  await expect(engine.read([drop("b.names", "names\nBice")], watch)).rejects.toThrow(ASKED);
  const view = await engine.change(drawing("Cleto"));
  expect(view.people.names).toEqual(["Ada", "Cleto"]);
  expect(view.reads).toBe(1);
  expect(workers).toHaveLength(1);
});

test("a command that waits behind another is taken out of the line, and the other goes on", async () => {
  const { engine, workers } = await begun();
  const reading = engine.read(MANY.slice(0, 500));
  const controller = new AbortController();
  const waiting = engine.change(drawing("Bice"), { signal: controller.signal });
  const last = engine.change(drawing("Cleto"));
  controller.abort(new Error(ASKED));
  await expect(waiting).rejects.toThrow(ASKED);
  expect((await reading).people.names).toHaveLength(500);
  expect((await last).people.names.at(-1)).toBe("Cleto");
  expect((await last).people.names).toHaveLength(501);
  expect(workers).toHaveLength(1);
});

test("what was built upon something cancelled is never shown", async () => {
  const { engine, workers } = await begun({}, 200);
  const controller = new AbortController();
  const first = engine.change(drawing("Ada"), { signal: controller.signal });
  const second = engine.change(drawing("Bice"));
  controller.abort(new Error(ASKED));
  await expect(first).rejects.toThrow(ASKED);
  expect((await second).people.names).toEqual(["Bice"]);
  expect((await engine.change(drawing("Cleto"))).people.names).toEqual(["Bice", "Cleto"]);
  expect(workers).toHaveLength(2);
});

test("a worker that does not hear is ended after a while, and nothing confirmed is lost", async () => {
  const deaf = {
    ...SMALL_LIBRARY,
    chooseReader: (path: string, head: string) => {
      if (path.startsWith("deaf")) {
        const until = performance.now() + 2_600;
        while (performance.now() < until) head.trim();
      }
      return SMALL_LIBRARY.chooseReader(path, head);
    },
  };
  const { engine, workers } = await begun({ library: deaf });
  await engine.read([drop("a.names", "names\nAda")]);
  const controller = new AbortController();
  const reading = engine.read([drop("deaf.names", "names\nBice"), drop("deaf2.names", "names\nCleto")], {
    signal: controller.signal,
  });
  controller.abort(new Error(ASKED));
  await expect(reading).rejects.toThrow(ASKED);
  expect((await engine.change(drawing("Delia"))).people.names).toEqual(["Ada", "Delia"]);
  expect(workers.length).toBeLessThanOrEqual(2);
}, 15_000);

test("pauses let others speak, not too often, and end what was stopped", async () => {
  let clock = 0;
  let turns = 0;
  let stopped = false;
  const pauses = createPauses(
    () => stopped,
    () => clock,
  );
  const isOver = (): boolean => stopped;
  const other = (async () => {
    for (; turns < 1_000 && !isOver(); turns++) await turn();
  })();
  for (let i = 0; i < 400; i++) {
    clock++;
    await pauses.breathe();
  }
  expect(turns).toBeGreaterThan(0);
  stopped = true;
  await other;
  await expect(pauses.breathe()).rejects.toBeInstanceOf(Stopped);
  expect(() => pauses.check()).toThrow(Stopped);
});
