import type { Change } from "../core/model/change.ts";
import type { TableColumns } from "../core/model/source.ts";
import type { Item } from "./inventory.ts";
import { createBudget, type Budget } from "./limits.ts";
import type { Answer, Command, Dropped, FailureCode, Progress } from "./protocol.ts";
import { readFiles, readTableAgain, type ReadingJob } from "./read-files.ts";
import type { Session } from "./session.ts";
import type { Pauses } from "./stopping.ts";
import type { Library, NamedColumns } from "./text-intake.ts";

/** What reading needs of the outside. */
export type ReadingTools = {
  readonly library: Library;
  readonly now: () => number;
  readonly post: (answer: Answer, transfer: ArrayBuffer[]) => void;
};

/** Ends a command for a reason the page has a sentence for. */
export class Refused extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode) {
    super(code);
    this.name = "Refused";
    this.code = code;
  }
}

/** The part of the desk that reads files into the session. */
export class ReadingDesk {
  readonly #tools: ReadingTools;
  readonly #session: Session;
  readonly #pausesOf: (job: number) => Pauses;
  #budget: Budget = createBudget();
  /** Tables that can be read again, by path. Never changed in place. */
  atHand: ReadonlyMap<string, Item> = new Map();

  constructor(tools: ReadingTools, session: Session, pausesOf: (job: number) => Pauses) {
    this.#tools = tools;
    this.#session = session;
    this.#pausesOf = pausesOf;
  }

  async read(job: number, files: readonly Dropped[]): Promise<void> {
    const { columns, example } = this.#session.memory;
    const read = await readFiles({
      ...this.#job(job, files),
      budget: this.#budget,
      columnsOf: (table) => columns.find((known) => known.table === table)?.columns ?? null,
    });
    this.atHand = new Map(example ? read.tables : [...this.atHand, ...read.tables]);
    this.#session.add(read.files);
  }

  async readExample(job: number, files: readonly Dropped[], changes: readonly Change[]): Promise<void> {
    const read = await readFiles({ ...this.#job(job, files), budget: createBudget() });
    this.atHand = read.tables;
    this.#session.showExample(read.files, changes);
  }

  /** Everything a new worker is told to read, in the order in which it was read before. */
  async readAll({ job, drops, tables = [] }: Extract<Command, { kind: "restore" }>): Promise<void> {
    for (let done = 0; done <= drops.length; done++) {
      for (const { after, path, columns } of tables) {
        // What cannot be read again now could before; the rest must not be lost with it.
        if (after === done) await this.readTable({ path, columns }).catch(() => undefined);
      }
      const files = drops[done];
      if (files !== undefined) await this.read(job, files);
    }
  }

  async readTable({ path, columns }: { readonly path: string; readonly columns: TableColumns }): Promise<void> {
    const item = this.atHand.get(path);
    if (item === undefined) throw new Refused("file-gone");
    const columnsOf: NamedColumns = () => columns;
    const again = await readTableAgain(item, { library: this.#tools.library, budget: this.#budget, columnsOf });
    if (again === null) throw new Refused("file-gone");
    this.#session.addAgain(again.file, again.table, columns);
  }

  /** Nothing is at hand any more, and as much may be read as at the beginning. */
  forget(): void {
    this.atHand = new Map();
    this.#budget = createBudget();
  }

  #job(job: number, files: readonly Dropped[]): Omit<ReadingJob, "budget"> {
    const { library, now, post } = this.#tools;
    const onProgress = (progress: Progress): void => post({ kind: "progress", job, progress }, []);
    return { files, library, onProgress, now, pauses: this.#pausesOf(job) };
  }
}
