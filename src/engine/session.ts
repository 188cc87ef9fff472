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
  readonly network: Network;
  readonly analysis: Analysis;
  readonly map: NetworkMap;
  /** Files of platforms of which nothing could be read: shown, but no part of the network. */
  readonly strangers: readonly FileRead[];
};

export type MakingStep = "people" | "network" | "map";

/**
 * Everything the worker remembers: the readings, the ordered log of what the user said, and where in
 * that log we stand. The network is always made anew from both, so every change can be undone.
 */
export class Session {
  readonly #stages: Stages;
  #begun: { readonly day: Day; readonly seed: number } | null = null;
  #example = false;
  /** By platform and path; one path may hold several files when two archives of one drop share it. */
  #shelf = new Map<string, readonly FileRead[]>();
  /** What the example says before the user says anything. */
  #premise: readonly Change[] = [];
  #said: readonly Change[] = [];
  #undone: readonly Change[] = [];
  #made: Made | null = null;

  constructor(stages: Stages) {
    this.#stages = stages;
  }

  begin(day: Day, seed: number): void {
    this.#begun = { day, seed };
    this.#made = null;
  }

  /** Adds one's own files; what stood under the same path gives way. Ends the example. */
  add(files: readonly FileRead[]): void {
    if (this.#example) this.clear();
    const incoming = new Map<string, FileRead[]>();
    for (const file of files) {
      const key = `${file.platform}\n${sameFileKey(file.path)}`;
      const group = incoming.get(key) ?? [];
      if (!group.some((other) => isSameReading(other, file))) group.push(file);
      incoming.set(key, group);
    }
    for (const [key, group] of incoming) {
      // A newer file that cannot be read takes nothing away.
      const kept = group.some((file) => file.error === null) ? [] : (this.#shelf.get(key) ?? []);
      this.#shelf.set(key, [...kept.filter((file) => file.error === null), ...group]);
    }
    this.#made = null;
  }

  /** Replaces everything by the example. */
  showExample(files: readonly FileRead[], changes: readonly Change[]): void {
    this.clear();
    this.add(files);
    this.#example = true;
    this.#premise = changes;
  }

  change(change: Change): void {
    this.#say([...this.#said, change], []);
  }

  /** Takes the last change back; nothing happens where there is none. */
  undo(): void {
    const last = this.#said.at(-1);
    if (last !== undefined) this.#say(this.#said.slice(0, -1), [...this.#undone, last]);
  }

  redo(): void {
    const next = this.#undone.at(-1);
    if (next !== undefined) this.#say([...this.#said, next], this.#undone.slice(0, -1));
  }

  /** Takes up a log as it was: what was said, and what was taken back, last taken back last. */
  resume(said: readonly Change[], undone: readonly Change[]): void {
    this.#say(said, undone);
  }

  /** Forgets everything read and said; the day and the seed stay. */
  clear(): void {
    this.#example = false;
    this.#shelf = new Map();
    this.#premise = [];
    this.#say([], []);
  }

  /** The network and all that follows from it, made only when something changed. */
  make(onStep: (step: MakingStep) => void): Made {
    if (this.#made !== null) return this.#made;
    if (this.#begun === null) throw new Error("nothing was begun");
    const { day, seed } = this.#begun;
    const { known, strangers } = this.#files();
    onStep("people");
    const changes = [...this.#premise, ...this.#said];
    const network = this.#stages.buildNetwork({ files: withChatsElsewhere(known, day), changes, day });
    onStep("network");
    const analysis = this.#stages.analyse(network, { day, seed });
    onStep("map");
    const map = this.#stages.layOut(network, analysis, seed);
    this.#made = {
      day,
      seed,
      example: this.#example,
      canUndo: this.#said.length > 0,
      canRedo: this.#undone.length > 0,
      network,
      analysis,
      map,
      strangers,
    };
    return this.#made;
  }

  #say(said: readonly Change[], undone: readonly Change[]): void {
    this.#said = said;
    this.#undone = undone;
    this.#made = null;
  }

  #files(): { readonly known: readonly FileRead[]; readonly strangers: readonly FileRead[] } {
    const files = [...this.#shelf.entries()].sort(([a], [b]) => byText(a, b)).flatMap(([, group]) => group);
    const platforms = new Set(files.filter((file) => file.reader !== null).map((file) => file.platform));
    return {
      known: files.filter((file) => platforms.has(file.platform)),
      strangers: files.filter((file) => !platforms.has(file.platform)),
    };
  }
}

/** Two copies of one file in the same drop: read once. */
function isSameReading(a: FileRead, b: FileRead): boolean {
  if (a.error !== b.error || a.reader !== b.reader || a.reading.used !== b.reading.used) return false;
  if (a.reading.mentions.length !== b.reading.mentions.length) return false;
  return JSON.stringify(a.reading) === JSON.stringify(b.reading);
}
