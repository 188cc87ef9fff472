import type { Change } from "../core/model/change.ts";
import type { Day } from "../core/model/day.ts";
import { type Consultant, createConsultant } from "./consult.ts";
import { BackupDesk, type BackupTools } from "./backup/backup-desk.ts";
import { failureOf } from "./failure.ts";
import { whatIf } from "./left.ts";
import { createPeopleSearch, type PeopleSearch } from "./people-search.ts";
import { personCard } from "./person-card.ts";
import type { Answer, Command } from "./protocol.ts";
import { ReadingDesk } from "./reading-desk.ts";
import { Session, type Made, type Memory, type Stages } from "./session.ts";
import { createPauses, Stopped, turn, type Pauses } from "./stopping.ts";
import type { Library } from "./text-intake.ts";
import { type Keeper, KeepingFailure } from "./vault/keeper.ts";
import { type DeskPlace, KeepingDesk } from "./vault/keeping-desk.ts";
import { keepsNothing } from "./vault/keeps-nothing.ts";
import { takeOut, type TakingTools } from "./take-out.ts";
import { together } from "./together/together.ts";
import { buildView, transferable } from "./views.ts";

/** Everything the desk needs of the outside; the worker gives the real ones, tests give small ones. */
export type Tools = TakingTools & {
  readonly stages: Stages;
  readonly library: Library;
  readonly exampleFiles: (day: Day) => readonly { readonly path: string; readonly text: string }[];
  readonly exampleChanges: () => readonly Change[];
  readonly now: () => number;
  readonly post: (answer: Answer, transfer: ArrayBuffer[]) => void;
  /** Keeps things on this device; left out where nothing can be kept. */
  readonly keeper?: Keeper;
  /** Makes backups; left out where none can be made. */
  readonly backups?: BackupTools;
};

/** Takes commands and answers them one at a time, in the order they came. */
export type Desk = { readonly take: (command: Command) => Promise<void> };

/** A desk with an empty session. */
export function createDesk(tools: Tools): Desk {
  const work = new Work(tools);
  let last = Promise.resolve();
  return {
    take: (command) => {
      if (command.kind === "stop") {
        work.stop(command.job);
        return Promise.resolve();
      }
      work.expect(command.job);
      // A word to stop that already waits is heard first.
      last = last.then(turn).then(() => work.answer(command));
      return last;
    },
  };
}

/** What going back to before a command takes. */
type Before = { readonly memory: Memory; readonly atHand: ReadingDesk["atHand"] };

class Work {
  readonly #tools: Tools;
  readonly #session: Session;
  readonly #keeper: Keeper;
  readonly #reading: ReadingDesk;
  readonly #consultant: Consultant;
  readonly #keeping: KeepingDesk;
  readonly #backups: BackupDesk | null;
  #today: Day | null = null;
  #search: { readonly made: Made; readonly search: PeopleSearch } | null = null;
  readonly #expected = new Set<number>();
  readonly #stopped = new Set<number>();
  #current: number | null = null;
  #last: { readonly job: number; readonly before: Before } | null = null;

  constructor(tools: Tools) {
    this.#tools = tools;
    this.#session = new Session(tools.stages);
    this.#reading = new ReadingDesk(tools, this.#session, (job) => this.#pauses(job));
    this.#keeper = tools.keeper ?? keepsNothing();
    this.#consultant = createConsultant(tools.stages);
    const place: DeskPlace = {
      session: this.#session,
      keeper: this.#keeper,
      post: (answer) => tools.post(answer, []),
      make: (job) => this.#made(job),
      show: (job, moored) => this.#view(job, moored),
      forgetFiles: () => this.#reading.forget(),
    };
    this.#keeping = new KeepingDesk(place);
    this.#backups = tools.backups === undefined ? null : new BackupDesk(tools.backups, place);
  }

  /** A command came and waits for its turn. */
  expect(job: number): void {
    this.#expected.add(job);
  }

  /** Heard at once, whatever is going on. What was done a moment ago and not yet built upon is undone. */
  stop(job: number): void {
    if (this.#expected.has(job)) {
      this.#expected.delete(job);
      this.#stopped.add(job);
      this.#tools.post({ kind: "stopped", job }, []);
    } else if (this.#current === job) {
      this.#stopped.add(job);
    } else if (this.#last?.job === job) {
      this.#goBack(this.#last.before, job);
    }
  }

  /** The one place where anything thrown ends. Its message is dropped: it may quote the user's files. */
  async answer(command: Command): Promise<void> {
    const { job } = command;
    this.#expected.delete(job);
    if (this.#stopped.delete(job)) return;
    const before: Before = { memory: this.#session.memory, atHand: this.#reading.atHand };
    this.#current = job;
    try {
      if (this.#keeper.looksOn && CHANGING.has(command.kind)) throw new KeepingFailure("looking-on");
      await this.#do(command);
      this.#keeper.follow(this.#session.memory, command.kind === "restore" ? (command.kept?.upTo ?? 0) : job);
      this.#last = { job, before };
      // Done before the word to stop was heard.
      if (this.#stopped.has(job)) this.#goBack(before, job);
    } catch (reason) {
      // What fails half-way changes nothing: the page goes on with the view it has.
      this.#last = null;
      if (reason instanceof Stopped) {
        this.#goBack(before, job);
      } else {
        this.#session.memory = before.memory;
        this.#reading.atHand = before.atHand;
        this.#tools.post({ kind: "failed", job, code: failureOf(reason) }, []);
      }
    }
    this.#stopped.delete(job);
    this.#current = null;
  }

  #goBack({ memory, atHand }: Before, job: number): void {
    this.#last = null;
    this.#session.memory = memory;
    this.#reading.atHand = atHand;
    this.#keeper.follow(memory, job);
    this.#tools.post({ kind: "stopped", job }, []);
  }

  async #do(command: Command): Promise<void> {
    const { job } = command;
    switch (command.kind) {
      case "begin":
        await this.#keeper.turnTo(command.box ?? 1);
        this.#today = command.day;
        this.#session.begin(command.day, command.seed);
        return this.#tools.post({ kind: "began", job }, []);
      case "read":
        await this.#reading.read(job, command.files);
        return this.#view(job);
      case "read-example":
        await this.#readExample(job);
        await this.#view(job);
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
        if (command.kept !== undefined) await this.#keeping.resume(command.kept);
        if (command.example) await this.#readExample(job);
        await this.#reading.readAll(command);
        this.#session.resume(command.said, command.undone);
        return this.#view(job);
      case "clear":
        await this.#keeper.close();
        this.#session.clear();
        this.#reading.forget();
        return this.#view(job);
      case "find":
        return this.#find(command);
      case "person":
        return this.#person(command);
      case "as-of":
      case "without":
        return this.#tools.post(whatIf(command, this.#make(job), this.#tools.stages), []);
      case "consult": {
        const consulted = await this.#consultant.answer(this.#make(job), command.question);
        return this.#tools.post({ kind: "consulted", job, consulted }, []);
      }
      case "together": {
        const told = await together(this.#make(job).network, command.request);
        return this.#tools.post({ kind: "together", job, told }, []);
      }
      case "picture":
      case "report":
      case "cards":
        return this.#tools.post(await takeOut(command, this.#make(job), this.#tools), []);
      case "read-table":
        await this.#reading.readTable(command);
        return this.#view(job);
      case "take-back":
        this.#session.takeBack(command.at);
        return this.#view(job);
      case "stop":
        return this.stop(command.job);
      case "look-kept":
      case "keep":
      case "open-kept":
      case "hold":
      case "keep-nothing":
        return this.#keeping.answer(command);
      case "back-up":
      case "open-backup":
      case "restore-backup":
      case "lock":
      case "unlock":
        if (this.#backups !== null) return this.#backups.answer(command);
        break;
    }
    // Only a page of another version could ask for this.
    this.#tools.post({ kind: "failed", job, code: "unknown-command" }, []);
  }

  async #readExample(job: number): Promise<void> {
    if (this.#today === null) throw new Error("nothing was begun");
    const files = this.#tools.exampleFiles(this.#today).map(({ path, text }) => ({ path, file: new Blob([text]) }));
    await this.#reading.readExample(job, files, this.#tools.exampleChanges());
  }

  #make(job: number): Made {
    return this.#session.make((step) => this.#tools.post({ kind: "progress", job, progress: { step } }, []));
  }

  #pauses(job: number): Pauses {
    return createPauses(() => this.#stopped.has(job), this.#tools.now);
  }

  async #view(job: number, moored?: Parameters<DeskPlace["show"]>[1]): Promise<void> {
    const view = buildView(await this.#made(job));
    const answer: Answer = { kind: "view", job, view, ...(moored === undefined ? {} : { moored }) };
    this.#tools.post(answer, transferable(view));
  }

  async #made(job: number): Promise<Made> {
    const pauses = this.#pauses(job);
    const making = this.#session.making();
    let step = making.next();
    for (; step.done !== true; step = making.next()) {
      this.#tools.post({ kind: "progress", job, progress: { step: step.value } }, []);
      await pauses.breathe();
    }
    return step.value;
  }

  #find({ job, query }: Extract<Command, { kind: "find" }>): void {
    const made = this.#make(job);
    if (this.#search?.made !== made) this.#search = { made, search: createPeopleSearch(made) };
    const rows = this.#search.search.find(query);
    this.#tools.post({ kind: "found", job, rows }, [rows.buffer]);
  }

  #person({ job, person }: Extract<Command, { kind: "person" }>): void {
    const salt = this.#tools.freshKey().slice(0, SALT_DIGITS);
    this.#tools.post({ kind: "person", job, card: personCard(this.#make(job), person, salt) }, []);
  }
}

/** Hex digits of the salt someone is forgotten with: 128 bits. */
const SALT_DIGITS = 32;

/** What changes the network: refused while another tab has it. */
const CHANGING: ReadonlySet<Command["kind"]> = new Set([
  "read",
  "read-table",
  "change",
  "undo",
  "redo",
  "take-back",
  "restore-backup",
]);
