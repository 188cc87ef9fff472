import type { Analysis } from "../core/analysis/analysis.ts";
import type { Change } from "../core/model/change.ts";
import type { Day } from "../core/model/day.ts";
import type { Network } from "../core/model/network.ts";
import { createBudget, type Budget } from "./limits.ts";
import { createPeopleSearch, type PeopleSearch } from "./people-search.ts";
import { personCard } from "./person-card.ts";
import type { Answer, Command, Dropped, FailureCode, PictureChoice, ReportChoice } from "./protocol.ts";
import { readFiles, type Library } from "./read-files.ts";
import { Session, type Made, type Stages } from "./session.ts";
import { Keeper, KeepingFailure, type Opened } from "./vault/keeper.ts";
import { buildView, transferable } from "./views.ts";

/** Everything the desk needs of the outside; the worker gives the real ones, tests give small ones. */
export type Tools = {
  readonly stages: Stages;
  readonly library: Library;
  readonly exampleFiles: (day: Day) => readonly { readonly path: string; readonly text: string }[];
  readonly exampleChanges: () => readonly Change[];
  /** `null` where the browser gives the worker no canvas. */
  readonly paint: ((made: Made, choice: PictureChoice) => Promise<Blob>) | null;
  readonly writeReport: (given: {
    readonly network: Network;
    readonly analysis: Analysis;
    readonly app: string;
    readonly names: boolean;
    readonly pseudonymKey: string | null;
  }) => string;
  readonly app: string;
  /** Random hex digits, fresh at each call. */
  readonly freshKey: () => string;
  readonly now: () => number;
  readonly post: (answer: Answer, transfer: ArrayBuffer[]) => void;
  /** Keeps things on this device; left out where nothing can be kept. */
  readonly keeper?: Keeper;
};

/** Takes commands and answers them one at a time, in the order they came. */
export type Desk = { readonly take: (command: Command) => Promise<void> };

/** A desk with an empty session. */
export function createDesk(tools: Tools): Desk {
  const work = new Work(tools);
  let last = Promise.resolve();
  return {
    take: (command) => {
      last = last.then(() => work.answer(command));
      return last;
    },
  };
}

class Work {
  readonly #tools: Tools;
  readonly #session: Session;
  readonly #keeper: Keeper;
  #budget: Budget = createBudget();
  #today: Day | null = null;
  #search: { readonly made: Made; readonly search: PeopleSearch } | null = null;

  constructor(tools: Tools) {
    this.#tools = tools;
    this.#session = new Session(tools.stages);
    this.#keeper = tools.keeper ?? keepsNothing();
  }

  /** The one place where anything thrown ends. Its message is dropped: it may quote the user's files. */
  async answer(command: Command): Promise<void> {
    const before = this.#session.memory;
    try {
      if (this.#keeper.looksOn && CHANGING.has(command.kind)) throw new KeepingFailure("looking-on");
      await this.#do(command);
      this.#keeper.follow(this.#session.memory, command.kind === "restore" ? (command.kept?.upTo ?? 0) : command.job);
    } catch (reason) {
      // What fails half-way changes nothing: the page goes on with the view it has.
      this.#session.memory = before;
      this.#tools.post({ kind: "failed", job: command.job, code: failureOf(reason) }, []);
    }
  }

  async #do(command: Command): Promise<void> {
    const { job } = command;
    switch (command.kind) {
      case "begin":
        this.#today = command.day;
        this.#session.begin(command.day, command.seed);
        return this.#tools.post({ kind: "began", job }, []);
      case "read":
        await this.#read(job, command.files);
        return this.#view(job);
      case "read-example":
        await this.#readExample(job);
        this.#view(job);
        return this.#keeper.close();
      case "change":
        this.#session.change(command.change);
        return this.#view(job);
      case "undo":
        this.#session.undo();
        return this.#view(job);
      case "redo":
        this.#session.redo();
        return this.#view(job);
      case "restore":
        if (command.kept !== undefined) await this.#resume(command.kept);
        if (command.example) await this.#readExample(job);
        for (const files of command.drops) await this.#read(job, files);
        this.#session.resume(command.said, command.undone);
        return this.#view(job);
      case "clear":
        await this.#keeper.close();
        this.#session.clear();
        this.#budget = createBudget();
        return this.#view(job);
      case "find":
        return this.#find(command);
      case "person":
        return this.#tools.post({ kind: "person", job, card: personCard(this.#make(job), command.person) }, []);
      case "picture":
        return this.#picture(job, command.choice);
      case "report":
        return this.#report(job, command.choice);
      case "read-table":
      case "take-back":
      case "stop":
        break;
      case "look-kept":
        return this.#tools.post({ kind: "kept", job, kept: await this.#keeper.look() }, []);
      case "keep": {
        const kept = await this.#keeper.keep(command.passphrase, this.#session.memory, job);
        return this.#tools.post({ kind: "kept", job, kept }, []);
      }
      case "open-kept":
        return this.#open(job, await this.#keeper.open(command.passphrase));
      case "hold": {
        const opened = await this.#keeper.hold(command.mayWrite);
        if (opened !== null) return this.#open(job, opened);
        return this.#tools.post({ kind: "kept", job, kept: await this.#keeper.look() }, []);
      }
      case "keep-nothing":
        return this.#tools.post({ kind: "kept", job, kept: await this.#keeper.destroy() }, []);
    }
    // Only a page of another version could ask for this.
    this.#tools.post({ kind: "failed", job, code: "unknown-command" }, []);
  }

  async #read(job: number, files: readonly Dropped[]): Promise<void> {
    const read = await readFiles({
      files,
      library: this.#tools.library,
      budget: this.#budget,
      onProgress: (progress) => this.#tools.post({ kind: "progress", job, progress }, []),
      now: this.#tools.now,
    });
    this.#session.add(read);
  }

  async #readExample(job: number): Promise<void> {
    if (this.#today === null) throw new Error("nothing was begun");
    const files = this.#tools.exampleFiles(this.#today).map(({ path, text }) => ({ path, file: new Blob([text]) }));
    const read = await readFiles({
      files,
      library: this.#tools.library,
      budget: createBudget(),
      onProgress: (progress) => this.#tools.post({ kind: "progress", job, progress }, []),
      now: this.#tools.now,
    });
    this.#session.showExample(read, this.#tools.exampleChanges());
  }

  /** What was kept, in place of what is there. */
  async #open(job: number, opened: Opened): Promise<void> {
    this.#session.takeUp(opened.lasting);
    const view = buildView(this.#make(job));
    this.#keeper.moor(opened, this.#session.memory);
    this.#budget = createBudget();
    const { seal, sealed, lasting } = opened;
    const moored = { seal, sealed, upTo: job, log: { said: lasting.said, undone: lasting.undone } };
    this.#tools.post({ kind: "view", job, view, moored }, transferable(view));
    this.#tools.post({ kind: "kept-now", job: 0, kept: await this.#keeper.look() }, []);
  }

  /** The same in a worker made anew. */
  async #resume({
    moored,
    keeping,
    mayWrite,
  }: NonNullable<Extract<Command, { kind: "restore" }>["kept"]>): Promise<void> {
    const opened = await this.#keeper.resume(moored);
    this.#session.takeUp(opened.lasting);
    await this.#keeper.hold(mayWrite);
    if (keeping) this.#keeper.moor(opened, this.#session.memory);
  }

  #make(job: number): Made {
    return this.#session.make((step) => this.#tools.post({ kind: "progress", job, progress: { step } }, []));
  }

  #view(job: number): void {
    const view = buildView(this.#make(job));
    this.#tools.post({ kind: "view", job, view }, transferable(view));
  }

  #find({ job, query }: Extract<Command, { kind: "find" }>): void {
    const made = this.#make(job);
    if (this.#search?.made !== made) this.#search = { made, search: createPeopleSearch(made) };
    const rows = this.#search.search.find(query);
    this.#tools.post({ kind: "found", job, rows }, [rows.buffer]);
  }

  async #picture(job: number, choice: PictureChoice): Promise<void> {
    if (this.#tools.paint === null) return this.#tools.post({ kind: "failed", job, code: "no-canvas" }, []);
    const png = await this.#tools.paint(this.#make(job), choice);
    this.#tools.post({ kind: "picture", job, png }, []);
  }

  #report(job: number, { names, pseudonymSeed }: ReportChoice): void {
    const { network, analysis } = this.#make(job);
    const key = pseudonymSeed === null ? this.#tools.freshKey() : `seed ${String(pseudonymSeed)}`;
    const text = this.#tools.writeReport({
      network,
      analysis,
      app: this.#tools.app,
      names,
      pseudonymKey: names ? null : key,
    });
    this.#tools.post({ kind: "report", job, json: new Blob([text], { type: "application/json" }) }, []);
  }
}

/** What changes the network: refused while another tab has it. */
const CHANGING: ReadonlySet<Command["kind"]> = new Set(["read", "read-table", "change", "undo", "redo", "take-back"]);

/** The keeper of a place where nothing can be kept. */
function keepsNothing(): Keeper {
  const asItIs: ConstructorParameters<typeof Keeper>[0]["scrub"] = (given) => given;
  return new Keeper({
    place: null,
    tell: () => undefined,
    scrub: asItIs,
    now: () => 0,
    wait: () => Promise.resolve(),
    cost: 0,
  });
}

/** A string, array or buffer beyond what the engine can hold throws a `RangeError` that says so. */
function failureOf(reason: unknown): FailureCode {
  if (reason instanceof KeepingFailure) return reason.code;
  const full = reason instanceof RangeError && /memory|allocation|invalid (?:string|array|typed)/i.test(reason.message);
  return full ? "out-of-memory" : "our-fault";
}
