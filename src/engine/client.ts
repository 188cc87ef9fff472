import { createBackupEngine } from "./backup/backup-client.ts";
import { type Begun, Confirmed, type Request } from "./confirmed.ts";
import type { Consultation, Consulted } from "./consulted.ts";
import { type Engine, EngineFailure, type Watch } from "./engine.ts";
import type { Answer, Command, Kept, Progress, View } from "./protocol.ts";

/** Hears how keeping goes. `settled`: everything answered so far lies on this device. */
export type KeptListener = (kept: Kept, settled: boolean) => void;

type Pending = {
  readonly job: number;
  /** What it was last heard to be at. */
  step: Progress["step"] | null;
  readonly request: Request;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly settle: (answer: Answer) => void;
  readonly reject: (reason: unknown) => void;
};

/** Commands the worker can stop half-way. */
const STOPPABLE: ReadonlySet<Request["kind"]> = new Set([
  "read",
  "read-example",
  "read-table",
  "change",
  "undo",
  "redo",
  "take-back",
]);

/** A worker that reads hears at once; one that is parsing a large file, after it. */
const PATIENCE_MS = 2_000;
/** Longer than any step of a large network takes: ending it would mean reading everything again. */
const PATIENCE_COMPUTING_MS = 8_000;

/** An engine over workers made on demand; the first is made with the first command. */
export function createEngine(
  makeWorker: () => Worker,
  onKept: KeptListener = () => undefined,
  begun: Begun | null = null,
): Engine {
  const caller = new Caller(makeWorker, onKept, new Confirmed(begun));
  const view = (request: Request, watch?: Watch): Promise<View> =>
    caller.ask(request, watch, (answer) => (answer.kind === "view" ? answer.view : null));
  const kept = (request: Request): Promise<Kept> =>
    caller.ask(request, undefined, (answer) => (answer.kind === "kept" ? answer.kept : null));
  return {
    begin: (day, seed, box = 1) =>
      caller
        .ask({ kind: "begin", day, seed, box }, undefined, (answer) => (answer.kind === "began" ? true : null))
        .then(() => undefined),
    read: (files, watch) => view({ kind: "read", files }, watch),
    readExample: (watch) => view({ kind: "read-example" }, watch),
    change: (change, watch) => view({ kind: "change", change }, watch),
    undo: (watch) => view({ kind: "undo" }, watch),
    redo: (watch) => view({ kind: "redo" }, watch),
    takeBack: (at, watch) => view({ kind: "take-back", at }, watch),
    readTable: (path, columns, watch) => view({ kind: "read-table", path, columns }, watch),
    clear: () => view({ kind: "clear" }),
    find: (query) =>
      caller.ask({ kind: "find", query }, undefined, (answer) => (answer.kind === "found" ? answer.rows : null)),
    person: (person) =>
      caller
        .ask({ kind: "person", person }, undefined, (answer) =>
          answer.kind === "person" ? { card: answer.card } : null,
        )
        .then(({ card }) => card),
    asOf: (day) =>
      caller.ask({ kind: "as-of", day }, undefined, (answer) => (answer.kind === "as-of" ? answer.earlier : null)),
    leftWithout: (sources) =>
      caller.ask({ kind: "without", sources }, undefined, (answer) => (answer.kind === "without" ? answer.left : null)),
    consult: <Asked extends Consultation>(question: Asked) =>
      caller.ask({ kind: "consult", question }, undefined, (answer) =>
        answer.kind === "consulted" && isAnswerTo(question, answer.consulted) ? answer.consulted : null,
      ),
    together: (request) =>
      caller.ask({ kind: "together", request }, undefined, (answer) =>
        answer.kind === "together" ? answer.told : null,
      ),
    picture: (choice, watch) =>
      caller.ask({ kind: "picture", choice }, watch, (answer) => (answer.kind === "picture" ? answer.picture : null)),
    report: (choice) =>
      caller.ask({ kind: "report", choice }, undefined, (answer) => (answer.kind === "report" ? answer : null)),
    cards: (circle) =>
      caller.ask({ kind: "cards", circle }, undefined, (answer) => (answer.kind === "report" ? answer.file : null)),
    lookKept: () => kept({ kind: "look-kept" }),
    keep: (passphrase) => kept({ kind: "keep", passphrase }),
    openKept: (passphrase, watch) => view({ kind: "open-kept", passphrase }, watch),
    hold: (mayWrite) =>
      caller
        .ask({ kind: "hold", mayWrite }, undefined, (answer) =>
          answer.kind === "view" ? { shown: answer.view } : answer.kind === "kept" ? { shown: null } : null,
        )
        .then(({ shown }) => shown),
    keepNothing: () => kept({ kind: "keep-nothing" }),
    ...createBackupEngine((request, pick) => caller.ask(request, undefined, pick), view),
    close: () => caller.close(),
  };
}

function isAnswerTo<Asked extends Consultation>(
  { kind }: Asked,
  consulted: Consulted,
): consulted is Extract<Consulted, { kind: Asked["kind"] }> {
  return consulted.kind === kind;
}

class Caller {
  readonly #makeWorker: () => Worker;
  #worker: Worker | null = null;
  #closed = false;
  #lastJob = 0;
  /** The worker was made to write what another left unwritten, and has not been heard of yet. */
  #isHeir = false;
  /** In the order sent; the worker works on the first. */
  readonly #pending = new Map<number, Pending>();
  readonly #onKept: KeptListener;
  readonly #confirmed: Confirmed;
  /** Cancelled, and not yet heard to have stopped; with the end of our patience. */
  readonly #stopping = new Map<
    number,
    { readonly timer: ReturnType<typeof setTimeout> | undefined; isDone: boolean }
  >();

  constructor(makeWorker: () => Worker, onKept: KeptListener, confirmed: Confirmed) {
    this.#confirmed = confirmed;
    this.#makeWorker = makeWorker;
    this.#onKept = onKept;
  }

  /** Sends a command and waits for the answer `pick` recognises. */
  ask<T>(request: Request, watch: Watch | undefined, pick: (answer: Answer) => T | null): Promise<T> {
    const signal = watch?.signal;
    return new Promise<T>((resolve, reject) => {
      if (signal?.aborted === true) return reject(signal.reason);
      if (this.#closed) return reject(new EngineFailure("our-fault"));
      const job = ++this.#lastJob;
      const abort = (): void => this.#abort(job, signal?.reason);
      signal?.addEventListener("abort", abort);
      const settle = (answer: Answer): void => {
        signal?.removeEventListener("abort", abort);
        const picked = pick(answer);
        if (picked !== null) {
          this.#confirmed.add(request, job);
          // What was forgotten is not to lie in a worker's memory either.
          if (request.kind === "clear" && this.#pending.size === 0) this.#stop();
          resolve(picked);
        } else {
          reject(new EngineFailure(answer.kind === "failed" ? answer.code : "our-fault"));
        }
      };
      const fail = (reason: unknown): void => {
        signal?.removeEventListener("abort", abort);
        reject(reason);
      };
      const pending: Pending = { job, step: null, request, onProgress: watch?.onProgress, settle, reject: fail };
      this.#pending.set(job, pending);
      this.#send(pending);
    });
  }

  close(): void {
    this.#closed = true;
    this.#stop();
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(new EngineFailure("our-fault"));
  }

  #send({ job, request }: Pending): void {
    this.#running().postMessage({ ...request, job });
  }

  /** The worker at hand, or a new one that has been told everything confirmed. */
  #running(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.#makeWorker();
    this.#worker = worker;
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      if (worker === this.#worker) this.#hear(data);
    });
    const crashed = (event: Event): void => {
      event.preventDefault();
      if (worker === this.#worker) this.#crash();
    };
    worker.addEventListener("error", crashed);
    worker.addEventListener("messageerror", crashed);
    // Numbers below 1 belong to nobody: these answers are not waited for.
    for (const command of this.#confirmed.again()) worker.postMessage(command);
    return worker;
  }

  #hear(answer: Answer): void {
    if (answer.job > 0 || answer.kind === "kept-now") this.#isHeir = false;
    this.#settle(answer);
    if (answer.kind === "view" && answer.moored !== undefined) this.#confirmed.moor(answer.moored);
    if (answer.kind === "kept") this.#onKept(answer.kept, this.#confirmed.hear(answer.kept));
    if (answer.kind === "kept-now") this.#onKept(answer.kept, this.#confirmed.hear(answer.kept, answer.moored));
  }

  #settle(answer: Answer): void {
    if (answer.kind !== "progress" && this.#isBuiltOnCancelled(answer)) return this.#restart();
    const pending = this.#pending.get(answer.job);
    if (pending === undefined) return;
    if (answer.kind === "progress") {
      pending.step = answer.progress.step;
      pending.onProgress?.(answer.progress);
      return;
    }
    this.#pending.delete(answer.job);
    pending.settle(answer);
  }

  #abort(job: number, reason: unknown): void {
    const pending = this.#pending.get(job);
    if (pending === undefined) return;
    const isFirst = this.#pending.keys().next().value === job;
    this.#pending.delete(job);
    pending.reject(reason);
    if (this.#worker === null) return;
    const isComputing = isFirst && pending.step !== null && pending.step !== "reading";
    // Ending a worker that knows nothing yet loses nothing, and frees its memory at once.
    if (!STOPPABLE.has(pending.request.kind) || (isComputing && this.#confirmed.isNothing)) return this.#restart();
    this.#worker.postMessage({ kind: "stop", job } satisfies Command);
    const wait = isComputing ? PATIENCE_COMPUTING_MS : PATIENCE_MS;
    // What waits behind another command is not waited for: it will never be begun.
    const timer = isFirst ? setTimeout(() => this.#restart(), wait) : undefined;
    this.#stopping.set(job, { timer, isDone: false });
  }

  /**
   * Whether an answer stands on something that was cancelled: it was done before the word to stop was heard, and the
   * next command was begun upon it. The answer is worth nothing then, and its command is asked again.
   */
  #isBuiltOnCancelled(answer: Answer): boolean {
    const stopping = this.#stopping.get(answer.job);
    if (stopping === undefined) return answer.job > 0 && [...this.#stopping.values()].some(({ isDone }) => isDone);
    // A view of what was cancelled tells nothing yet: `stopped` may still come.
    if (answer.kind === "view") stopping.isDone = true;
    else this.#endWait(answer.job);
    return false;
  }

  #endWait(job: number): void {
    clearTimeout(this.#stopping.get(job)?.timer);
    this.#stopping.delete(job);
  }

  /** The worker died: what it was working on failed, what waited behind it is asked again. */
  #crash(): void {
    const first = this.#pending.values().next().value;
    // What was being stopped is the likelier cause, and nobody waits for it.
    if (first !== undefined && this.#stopping.size === 0) {
      this.#pending.delete(first.job);
      first.reject(new EngineFailure("our-fault"));
    }
    this.#restart();
    // An heir that dies as well has none.
    if (this.#worker !== null || this.#isHeir || !this.#confirmed.isOwed) return;
    this.#isHeir = true;
    this.#running();
  }

  #restart(): void {
    this.#stop();
    for (const pending of this.#pending.values()) {
      pending.step = null;
      this.#send(pending);
    }
  }

  #stop(): void {
    for (const job of this.#stopping.keys()) this.#endWait(job);
    this.#worker?.terminate();
    this.#worker = null;
  }
}
