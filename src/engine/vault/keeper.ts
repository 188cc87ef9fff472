import type { Memory } from "../session.ts";
import type { FailureCode, Kept } from "../protocol.ts";
import { type Lasting, type Scrub, pack, unpack } from "./document.ts";
import { type Fate, type Found, type Standing, drawerFor, fateOf, isNewer, newestFirst, sizeOf } from "./drawers.ts";
import { type Header, headerOf, newSeal, seal, sealFor, unseal } from "./envelope.ts";
import type { Moored, Seal } from "./mooring.ts";
import type { Drawer, Drawers, Place } from "./place.ts";

/** What the keeper needs of the outside. */
export type KeeperTools = {
  /** `null` where nothing can be kept safely. */
  readonly place: Place | null;
  /** Says that something was written or not, unasked. */
  readonly tell: (kept: Kept, moored: Moored | undefined) => void;
  readonly scrub: Scrub;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after that many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** log2 of scrypt's N. */
  readonly cost: number;
};

/** A refusal the page has a sentence for. */
export class KeepingFailure extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode) {
    super(code);
    this.code = code;
  }
}

/** What was found under a passphrase, not yet taken up. */
export type Opened = {
  readonly lasting: Lasting;
  readonly seal: Seal;
  readonly sealed: ArrayBuffer;
  readonly header: Header;
  /** Marks of everything that lay there when it was opened. */
  readonly seen: ReadonlySet<string>;
};

/** Pause after a change before it is written, so that a run of clicks is one writing. */
const PAUSE_MS = 300;

/** What is held while something is open. */
type Open = Omit<Standing, "hand"> & {
  readonly seal: Seal;
  readonly generation: number;
  readonly at: number | null;
  /** The memory that lies there; `null` before the first writing. */
  readonly written: Memory | null;
};

type Latest = { readonly memory: Memory; readonly job: number };

/** Writes what is known, sealed, after every reading and change, once the person asked for it. */
export class Keeper {
  readonly #tools: KeeperTools;
  #open: Open | null = null;
  #mayWrite = false;
  /** What was last told of a writing. */
  #moored: Moored | null = null;
  /** What is still to be written. */
  #latest: Latest | null = null;
  #problem: Kept["problem"] = null;
  #bytes = 0;
  /** The writing under way, or the last one. */
  #writing: Promise<void> = Promise.resolve();
  #waiting = false;

  constructor(tools: KeeperTools) {
    this.#tools = tools;
  }

  /** Something is open that another tab writes. */
  get looksOn(): boolean {
    return this.#open !== null && !this.#mayWrite;
  }

  /** What is kept, as things stand now. */
  async look(): Promise<Kept> {
    if (this.#open !== null) return this.#kept(this.#open);
    const drawers = (await this.#tools.place?.look().catch(() => null)) ?? null;
    const problem = this.#problem;
    if (drawers === null) return { state: "unable", at: null, bytes: 0, problem };
    const bytes = sizeOf(drawers);
    if (bytes === 0) return { state: "nothing", at: null, bytes, problem };
    return { state: "locked", at: newestFirst(drawers)[0]?.header.at ?? null, bytes, problem };
  }

  /** Begins to keep. Where something is kept already, nothing happens: it must be opened or deleted first. */
  async keep(passphrase: string, memory: Memory, job: number): Promise<Kept> {
    this.#problem = null;
    const before = await this.look();
    if (before.state !== "nothing" || memory.example) return before;
    const made = await newSeal(passphrase, this.#tools.cost);
    this.#mayWrite = true;
    this.#open = { seal: made, base: "", generation: 0, seen: new Set(), at: null, written: null };
    this.follow(memory, job);
    await this.flush();
    // What could not be written once is not being kept.
    if (this.#problem !== null) this.#forget();
    return this.look();
  }

  /** Opens the newest generation that is whole, else the one before. */
  async open(passphrase: string): Promise<Opened> {
    await this.flush();
    const drawers = (await this.#tools.place?.look()) ?? [undefined, undefined];
    if (isNewer(drawers)) throw new KeepingFailure("kept-newer");
    const found = newestFirst(drawers);
    let fits = found.length === 0;
    for (const { header, sealed } of found) {
      const fitting = await sealFor(header, passphrase);
      fits ||= fitting !== null;
      const opened = fitting === null ? null : await unsealed(fitting, sealed, found);
      if (opened !== null) return opened;
    }
    throw new KeepingFailure(fits ? "kept-damaged" : "wrong-passphrase");
  }

  /** The same with what the page handed on to a new worker: no passphrase, no looking at the disk. */
  async resume(by: Seal, sealed: ArrayBuffer): Promise<Opened> {
    const opened = await unsealed(by, sealed, newestFirst([sealed, undefined]));
    if (opened === null) throw new KeepingFailure("kept-damaged");
    return opened;
  }

  /** Takes up what was opened, now that `memory` is made of it. */
  moor(opened: Opened, memory: Memory): void {
    const { header, seal: by, seen, sealed } = opened;
    this.#problem = null;
    this.#latest = null;
    this.#bytes = sealed.byteLength;
    const { generation, mark, at } = header;
    this.#open = { seal: by, base: mark, generation, seen, at, written: memory };
  }

  /**
   * Whether this tab writes. No longer: writes what is still to be written first. Again: what lies there now is
   * opened anew with the key at hand, for another tab may have gone on; `null` where nothing is open.
   */
  async hold(mayWrite: boolean): Promise<Opened | null> {
    await this.flush();
    const takesOver = mayWrite && this.looksOn;
    this.#mayWrite = mayWrite;
    const by = this.#open?.seal;
    if (!takesOver || by === undefined) return null;
    const found = newestFirst((await this.#tools.place?.look()) ?? [undefined, undefined]);
    for (const { sealed } of found) {
      const opened = await unsealed(by, sealed, found);
      if (opened !== null) return opened;
    }
    // Deleted meanwhile, or kept anew under another passphrase.
    this.#forget();
    return null;
  }

  /** Told after every command; writes a little later when something changed. */
  follow(memory: Memory, job: number): void {
    if (this.#open === null || !this.#mayWrite || memory.example) return;
    if (isSame(memory, this.#latest?.memory ?? this.#open.written)) return;
    this.#latest = { memory, job };
    if (this.#waiting) return;
    this.#waiting = true;
    void this.#later();
  }

  /** Writes now what is still to be written. Never rejects: what went wrong is told. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /**
   * Writes at once, and fails where it cannot be written. What a new worker goes on from; `null` where nothing is being
   * kept.
   */
  async write(memory: Memory, job: number): Promise<Moored | null> {
    if (this.#open === null || !this.#mayWrite) return null;
    this.follow(memory, job);
    await this.flush();
    const moored = this.#moored;
    this.#moored = null;
    if (moored?.upTo === job) return moored;
    throw new KeepingFailure(this.#problem === "full" ? "no-room" : "our-fault");
  }

  /** Writes what is still to be written and forgets the key. */
  async close(): Promise<void> {
    if (this.#open === null) return;
    await this.flush();
    this.#forget();
    this.#tools.tell(await this.look(), undefined);
  }

  /** Closes what is open and turns to another of the networks kept here; they know nothing of one another. */
  async turnTo(box: number): Promise<void> {
    await this.close();
    this.#problem = null;
    this.#tools.place?.choose?.(box);
  }

  /** Destroys what is kept and keeps nothing more. */
  async destroy(): Promise<Kept> {
    this.#forget();
    this.#problem = null;
    await this.#writing;
    await this.#tools.place?.destroy();
    return this.look();
  }

  async #later(): Promise<void> {
    await this.#tools.wait(PAUSE_MS);
    this.#waiting = false;
    await this.flush();
  }

  async #write(): Promise<void> {
    const open = this.#open;
    const latest = this.#latest;
    const { place, scrub, now } = this.#tools;
    if (open === null || latest === null || place === null || !this.#mayWrite) return;
    try {
      const plain = await pack(latest.memory, scrub);
      const sealed = await seal(open.seal, { generation: open.generation + 1, at: now(), plain });
      const ours: Standing = { ...open, hand: open.seal.hand };
      const choose = (drawers: Drawers): Drawer | null =>
        // Not when it was deleted or closed while this was being packed.
        this.#open === open && fateOf(drawers, ours) === "ours" ? drawerFor(drawers, ours) : null;
      const before = await place.put(sealed, choose);
      if (this.#open !== open) return;
      const fate = fateOf(before, ours);
      if (fate === "ours") this.#wrote(open, latest, { sealed, before });
      else await this.#lost(fate);
    } catch (reason) {
      this.#problem = isFull(reason) ? "full" : "our-fault";
      if (this.#open !== null) this.#tools.tell(this.#kept(this.#open), undefined);
    }
  }

  #wrote(open: Open, { memory, job }: Latest, put: { readonly sealed: ArrayBuffer; readonly before: Drawers }): void {
    const { sealed, before } = put;
    const header = headerOf(sealed);
    if (typeof header === "string") return;
    const { mark, generation, at } = header;
    const ours: Standing = { ...open, hand: open.seal.hand };
    this.#bytes = sealed.byteLength + (before[drawerFor(before, ours) === 0 ? 1 : 0]?.byteLength ?? 0);
    if (this.#latest?.memory === memory) this.#latest = null;
    this.#problem = null;
    this.#open = { ...open, base: mark, generation, at, written: memory, seen: new Set([...open.seen, mark]) };
    this.#moored = { seal: open.seal, sealed, upTo: job };
    this.#tools.tell(this.#kept(this.#open), this.#moored);
  }

  /** Another tab wrote, or deleted: nothing of ours goes over it. */
  async #lost(fate: Exclude<Fate, "ours">): Promise<void> {
    this.#mayWrite = false;
    this.#latest = null;
    if (fate === "gone") this.#forget();
    this.#tools.tell(await this.look(), undefined);
  }

  #kept({ at }: Open): Kept {
    return { state: this.#mayWrite ? "keeping" : "looking-on", at, bytes: this.#bytes, problem: this.#problem };
  }

  #forget(): void {
    this.#open = null;
    this.#latest = null;
    this.#bytes = 0;
  }
}

async function unsealed(by: Seal, sealed: ArrayBuffer, all: readonly Found[]): Promise<Opened | null> {
  const header = all.find((found) => found.sealed === sealed)?.header;
  const plain = await unseal(by, sealed);
  if (header === undefined || plain === null) return null;
  const lasting = await unpack(plain);
  if (lasting === null) throw new KeepingFailure("kept-newer");
  return { lasting, seal: by, sealed, header, seen: new Set(all.map(({ header: { mark } }) => mark)) };
}

/** What passes with the page; everything else of the memory is kept. */
const PASSING: ReadonlySet<string> = new Set<keyof Memory>(["begun", "example", "premise"]);

function isSame(memory: Memory, other: Memory | null): boolean {
  if (other === null) return false;
  const others = new Map<string, unknown>(Object.entries(other));
  return Object.entries(memory).every(([field, value]) => PASSING.has(field) || others.get(field) === value);
}

const isFull = (reason: unknown): boolean => reason instanceof DOMException && reason.name === "QuotaExceededError";
