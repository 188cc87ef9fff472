import type { Analysis } from "../core/analysis/analysis.ts";
import type { NetworkMap } from "../core/map/map.ts";
import type { Change } from "../core/model/change.ts";
import type { Day } from "../core/model/day.ts";
import { byText } from "../core/model/ids.ts";
import type { Network } from "../core/model/network.ts";
import type { FileRead } from "../core/model/source.ts";
import { withChatsElsewhere } from "./cross-file.ts";
import { sameFileKey } from "./entry-path.ts";

/** The three steps from readings to a picture, as the core offers them. */
export type Stages = {
  readonly buildNetwork: (given: {
    readonly files: readonly FileRead[];
    readonly changes: readonly Change[];
    readonly day: Day;
  }) => Network;
  readonly analyse: (network: Network, choice: { readonly day: Day; readonly seed: number }) => Analysis;
  readonly layOut: (network: Network, analysis: Analysis, seed: number) => NetworkMap;
};

/** What the core made of the readings and the changes. */
export type Made = {
  readonly day: Day;
  readonly seed: number;
  readonly example: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** How many times files were added. */
  readonly reads: number;
  readonly network: Network;
  readonly analysis: Analysis;
  readonly map: NetworkMap;
  /** Files of platforms of which nothing could be read: shown, but no part of the network. */
  readonly strangers: readonly FileRead[];
};

export type MakingStep = "people" | "network" | "map";

/** All that is remembered, never changed in place: going back is keeping the older one. */
export type Memory = {
  readonly begun: { readonly day: Day; readonly seed: number } | null;
  readonly example: boolean;
  /** By platform and path; one path may hold several files when two archives of one drop share it. */
  readonly shelf: ReadonlyMap<string, readonly FileRead[]>;
  /** What the example says before the user says anything. */
  readonly premise: readonly Change[];
  readonly said: readonly Change[];
  /** Taken back, the latest last. */
  readonly undone: readonly Change[];
};

const NOTHING = { example: false, shelf: new Map(), premise: [], said: [], undone: [] };

/**
 * What the worker knows: the readings, the ordered log of what the user said, and where in that log
 * we stand. The network is always made anew from both, so every change can be undone.
 */
export class Session {
  readonly #stages: Stages;
  #memory: Memory = { begun: null, ...NOTHING };
  #made: Made | null = null;

  constructor(stages: Stages) {
    this.#stages = stages;
  }

  /** Where we are, to come back to when a command fails half-way. */
  get memory(): Memory {
    return this.#memory;
  }

  set memory(memory: Memory) {
    if (memory === this.#memory) return;
    this.#memory = memory;
    this.#made = null;
  }

  begin(day: Day, seed: number): void {
    this.memory = { ...this.#memory, begun: { day, seed } };
  }

  /** Adds one's own files; what stood under the same path gives way. Ends the example. */
  add(files: readonly FileRead[]): void {
    if (this.#memory.example) this.clear();
    this.memory = { ...this.#memory, shelf: shelfWith(this.#memory.shelf, files) };
  }

  /** Replaces everything by the example. */
  showExample(files: readonly FileRead[], changes: readonly Change[]): void {
    this.clear();
    this.memory = { ...this.#memory, example: true, shelf: shelfWith(new Map(), files), premise: changes };
  }

  change(change: Change): void {
    this.resume([...this.#memory.said, change], []);
  }

  /** Takes the last change back; nothing happens where there is none. */
  undo(): void {
    const { said, undone } = this.#memory;
    const last = said.at(-1);
    if (last !== undefined) this.resume(said.slice(0, -1), [...undone, last]);
  }

  redo(): void {
    const { said, undone } = this.#memory;
    const next = undone.at(-1);
    if (next !== undefined) this.resume([...said, next], undone.slice(0, -1));
  }

  /** Takes up a log as it was: what was said, and what was taken back. */
  resume(said: readonly Change[], undone: readonly Change[]): void {
    this.memory = { ...this.#memory, said, undone };
  }

  /** Takes up everything that was kept, in place of what is there. */
  takeUp(lasting: Omit<Memory, "begun" | "example" | "premise">): void {
    this.memory = { begun: this.#memory.begun, ...NOTHING, ...lasting };
  }

  /** Forgets everything read and said; the day and the seed stay. */
  clear(): void {
    this.memory = { begun: this.#memory.begun, ...NOTHING };
  }

  /** The network and all that follows from it, made only when something changed. */
  make(onStep: (step: MakingStep) => void): Made {
    if (this.#made !== null) return this.#made;
    const { begun, example, premise, said, undone } = this.#memory;
    if (begun === null) throw new Error("nothing was begun");
    const { day, seed } = begun;
    const { known, strangers } = sorted(this.#memory.shelf);
    onStep("people");
    const changes = [...premise, ...said];
    const network = this.#stages.buildNetwork({ files: withChatsElsewhere(known, day), changes, day });
    onStep("network");
    const analysis = this.#stages.analyse(network, { day, seed });
    onStep("map");
    const map = this.#stages.layOut(network, analysis, seed);
    this.#made = {
      day,
      seed,
      example,
      canUndo: said.length > 0,
      canRedo: undone.length > 0,
      reads: 0,
      network,
      analysis,
      map,
      strangers,
    };
    return this.#made;
  }
}

function shelfWith(shelf: Memory["shelf"], files: readonly FileRead[]): Memory["shelf"] {
  const incoming = new Map<string, FileRead[]>();
  for (const file of files) {
    const key = `${file.platform}\n${sameFileKey(file.path)}`;
    const group = incoming.get(key) ?? [];
    if (!group.some((other) => isSameReading(other, file))) group.push(file);
    incoming.set(key, group);
  }
  const next = new Map(shelf);
  for (const [key, group] of incoming) {
    // A newer file that cannot be read takes nothing away.
    const kept = group.some((file) => file.error === null) ? [] : (shelf.get(key) ?? []);
    next.set(key, [...kept.filter((file) => file.error === null), ...group]);
  }
  return next;
}

/** In the order of their keys; apart those of platforms of which nothing could be read. */
function sorted(shelf: Memory["shelf"]): {
  readonly known: readonly FileRead[];
  readonly strangers: readonly FileRead[];
} {
  const files = [...shelf.entries()].sort(([a], [b]) => byText(a, b)).flatMap(([, group]) => group);
  const platforms = new Set(files.filter((file) => file.reader !== null).map((file) => file.platform));
  return {
    known: files.filter((file) => platforms.has(file.platform)),
    strangers: files.filter((file) => !platforms.has(file.platform)),
  };
}

/** Two copies of one file in the same drop: read once. */
function isSameReading(a: FileRead, b: FileRead): boolean {
  if (a.error !== b.error || a.reader !== b.reader || a.reading.used !== b.reading.used) return false;
  if (a.reading.mentions.length !== b.reading.mentions.length) return false;
  return JSON.stringify(a.reading) === JSON.stringify(b.reading);
}
