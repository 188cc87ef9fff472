import type { Change } from "../core/model/change.ts";
import type { Day } from "../core/model/day.ts";
import type { TableColumns } from "../core/model/source.ts";
import type { Command, Dropped, Kept } from "./protocol.ts";
import type { Moored } from "./vault/mooring.ts";

type Unnumbered<C> = C extends unknown ? Omit<C, "job"> : never;

/** A command before it has its number. */
export type Request = Unnumbered<Command>;

/** Commands after which something is to be kept. */
const CHANGING: ReadonlySet<Request["kind"]> = new Set([
  "read",
  "read-table",
  "change",
  "undo",
  "redo",
  "take-back",
  "restore-backup",
]);

/** Today, the seed of every dice, and which network of this device. */
export type Begun = { readonly day: Day; readonly seed: number; readonly box: number };

/** What the worker is known to know: told to a new one, it knows the same. */
export class Confirmed {
  #begun: Begun | null;
  #example = false;
  /** What was dropped since the document in `#kept` was sealed. */
  #drops: readonly { readonly job: number; readonly files: readonly Dropped[] }[] = [];
  /** Tables read again since then. */
  #tables: readonly { readonly job: number; readonly path: string; readonly columns: TableColumns }[] = [];
  #said: readonly Change[] = [];
  #undone: readonly Change[] = [];
  #kept: { readonly moored: Moored; readonly keeping: boolean; readonly mayWrite: boolean } | null = null;
  /** The last command answered that changed anything. */
  #upTo = 0;

  /** `begun`: what even the first worker is told before anything else; `null` where that is asked for like the rest. */
  constructor(begun: Begun | null = null) {
    this.#begun = begun;
  }

  /** A new worker would have nothing to be told but the day. */
  get isNothing(): boolean {
    return this.again().length < 2;
  }

  /** Something answered is to be kept on this device by this page, and is not yet. */
  get isOwed(): boolean {
    return this.#kept !== null && this.#kept.keeping && this.#kept.mayWrite && this.#kept.moored.upTo < this.#upTo;
  }

  /** The commands, numbered for nobody, that bring a new worker to where the old one was. */
  again(): readonly Command[] {
    const commands: Command[] = [];
    if (this.#begun !== null) commands.push({ kind: "begin", job: 0, ...this.#begun });
    const drops = this.#drops.map(({ files }) => files);
    const [example, said, undone] = [this.#example, this.#said, this.#undone];
    if (this.#kept !== null || example || drops.length > 0 || said.length > 0 || undone.length > 0) {
      const before = this.#kept === null ? {} : { kept: { ...this.#kept, upTo: this.#upTo } };
      const tables = this.#tables.map(({ job, path, columns }) => {
        return { after: this.#drops.filter((drop) => drop.job < job).length, path, columns };
      });
      commands.push({ kind: "restore", job: 0, example, drops, said, undone, tables, ...before });
    }
    return commands;
  }

  /** Everything up to that command lies sealed in memory: what came before need not be read again. */
  moor(moored: Moored): void {
    const isKept = moored.seal !== null;
    this.#kept = { keeping: isKept, mayWrite: true, ...(isKept ? this.#kept : null), moored };
    this.#drops = this.#drops.filter(({ job }) => job > moored.upTo);
    this.#tables = this.#tables.filter(({ job }) => job > moored.upTo);
    if (moored.log === undefined) return;
    this.#example = false;
    this.#said = moored.log.said;
    this.#undone = moored.log.undone;
  }

  /** How keeping goes. True when everything answered so far lies on this device. */
  hear({ state }: Kept, moored?: Moored): boolean {
    if (moored !== undefined) this.moor(moored);
    const keeping = state === "keeping" || state === "looking-on";
    if (this.#kept !== null) this.#kept = { ...this.#kept, keeping, mayWrite: state === "keeping" };
    return moored !== undefined && moored.upTo >= this.#upTo;
  }

  /** Remembers what a command that succeeded has added. */
  add(request: Request, job: number): void {
    if (CHANGING.has(request.kind)) this.#upTo = job;
    switch (request.kind) {
      case "begin":
        this.#begun = { day: request.day, seed: request.seed, box: request.box ?? 1 };
        return;
      case "read":
        if (this.#example) this.#forget();
        this.#drops = [...this.#drops, { job, files: request.files }];
        return;
      case "read-example":
        this.#forget();
        this.#example = true;
        return;
      case "change":
        this.#said = [...this.#said, request.change];
        this.#undone = [];
        return;
      case "undo": {
        const last = this.#said.at(-1);
        if (last !== undefined) {
          this.#said = this.#said.slice(0, -1);
          this.#undone = [...this.#undone, last];
        }
        return;
      }
      case "redo": {
        const next = this.#undone.at(-1);
        if (next !== undefined) {
          this.#said = [...this.#said, next];
          this.#undone = this.#undone.slice(0, -1);
        }
        return;
      }
      case "take-back": {
        const change = this.#said[request.at];
        if (change !== undefined) {
          this.#said = [...this.#said.slice(0, request.at), ...this.#said.slice(request.at + 1)];
          this.#undone = [...this.#undone, change];
        }
        return;
      }
      case "read-table":
        this.#tables = [...this.#tables, { job, path: request.path, columns: request.columns }];
        return;
      case "clear":
      case "open-kept":
      case "unlock":
        this.#forget();
        return;
      // What it brought comes with the view (`moor`).
      case "restore-backup":
      case "back-up":
      case "open-backup":
      case "lock":
      case "restore":
      case "stop":
      case "look-kept":
      case "keep":
      case "hold":
      case "keep-nothing":
      case "find":
      case "person":
      case "consult":
      case "together":
      case "as-of":
      case "without":
      case "picture":
      case "report":
      case "cards":
        return;
    }
  }

  #forget(): void {
    this.#example = false;
    this.#drops = [];
    this.#tables = [];
    this.#said = [];
    this.#undone = [];
    this.#kept = null;
  }
}
