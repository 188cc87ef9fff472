import type { Analysis } from "../core/analysis/analysis.ts";
import type { Footing } from "../core/map/footing.ts";
import type { NetworkMap } from "../core/map/map.ts";
import type { Change, ClusterSize } from "../core/model/change.ts";
import type { Day } from "../core/model/day.ts";
import type { Network } from "../core/model/network.ts";
import { isNote } from "../core/model/notebook.ts";
import type { FileRead, TableColumns } from "../core/model/source.ts";
import { standingFiles } from "../core/read/history.ts";
import { WHOLE_LISTS } from "../core/read/whole-lists.ts";
import { withChatsElsewhere } from "./cross-file.ts";
import { filesLeft, shelfWith, shelfWithAgain, type Shelf } from "./standing.ts";

/** The three steps from readings to a picture, as the core offers them. */
export type Stages = {
  readonly buildNetwork: (given: {
    readonly files: readonly FileRead[];
    readonly changes: readonly Change[];
    readonly day: Day;
  }) => Network;
  readonly analyse: (
    network: Network,
    choice: { readonly day: Day; readonly seed: number; readonly resolution: number },
  ) => Analysis;
  /** `before`: how people stood on the last map, `null` without one. */
  readonly layOut: (network: Network, analysis: Analysis, seed: number, before: Footing | null) => NetworkMap;
};

/** What the core made of the readings and the changes. */
export type Made = {
  readonly day: Day;
  readonly seed: number;
  /** How finely clusters were told apart. */
  readonly size: ClusterSize;
  readonly example: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** How many times files were added. */
  readonly reads: number;
  readonly network: Network;
  readonly analysis: Analysis;
  readonly map: NetworkMap;
  /** What the person said, the example's premise aside. */
  readonly said: readonly Change[];
  /** Files of platforms of which nothing could be read: shown, but no part of the network. */
  readonly strangers: readonly FileRead[];
  /** Files that belong to no platform we recognise. */
  readonly strays: readonly FileRead[];
};

export type MakingStep = "people" | "network" | "map";

/** All that is remembered, never changed in place: going back is keeping the older one. */
export type Memory = {
  readonly begun: { readonly day: Day; readonly seed: number } | null;
  readonly example: boolean;
  /** How many times files were added. */
  readonly reads: number;
  readonly shelf: Shelf;
  /** Columns the person named, by how their table begins (`tableKey`). */
  readonly columns: KnownColumns;
  /** What the example says before the user says anything. */
  readonly premise: readonly Change[];
  readonly said: readonly Change[];
  /** Taken back, the latest last. */
  readonly undone: readonly Change[];
};

export type KnownColumns = readonly { readonly table: string; readonly columns: TableColumns }[];

const NOTHING = { example: false, reads: 0, shelf: new Map(), columns: [], premise: [], said: [], undone: [] };

/**
 * What the worker knows: the readings, the ordered log of what the user said, and where in that log
 * we stand. The network is always made anew from both, so every change can be undone.
 */
export class Session {
  readonly #stages: Stages;
  readonly #wholeLists: ReadonlySet<string>;
  #memory: Memory = { begun: null, ...NOTHING };
  /** The last time files were sorted out: most changes leave them as they are. */
  #stood: {
    readonly shelf: Shelf;
    readonly today: Day;
    readonly removed: readonly Change[];
    readonly standing: Standing;
  } | null = null;
  /** Maps made so far, the last first: people stay where they were, and what is taken back leaves no trace. */
  #maps: readonly { readonly memory: Memory; readonly map: NetworkMap; readonly footing: Footing | null }[] = [];
  #made: { readonly memory: Memory; readonly made: Made } | null = null;

  constructor(stages: Stages, wholeLists: ReadonlySet<string> = WHOLE_LISTS) {
    this.#stages = stages;
    this.#wholeLists = wholeLists;
  }

  /** Where we are, to come back to when a command fails half-way. */
  get memory(): Memory {
    return this.#memory;
  }

  set memory(memory: Memory) {
    this.#memory = memory;
  }

  begin(day: Day, seed: number): void {
    this.memory = { ...this.#memory, begun: { day, seed } };
  }

  /** Adds one's own files to all that was ever read. Ends the example. */
  add(files: readonly FileRead[]): void {
    if (this.#memory.example) this.clear();
    const reads = this.#memory.reads + 1;
    this.memory = { ...this.#memory, reads, shelf: shelfWith(this.#memory.shelf, files, reads) };
  }

  /** A table that was read once more, as the person named its columns; `table`: how it begins. */
  addAgain(file: FileRead, table: string, columns: TableColumns): void {
    const known = this.#memory.columns.filter((other) => other.table !== table);
    this.memory = {
      ...this.#memory,
      shelf: shelfWithAgain(this.#memory.shelf, file, this.#memory.reads),
      columns: [...known, { table, columns }],
    };
  }

  /** Replaces everything by the example. */
  showExample(files: readonly FileRead[], changes: readonly Change[]): void {
    this.clear();
    const shelf = shelfWith(new Map(), files, 1);
    this.memory = { ...this.#memory, example: true, reads: 1, shelf, premise: changes };
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

  /** Takes back the change at that place of the log; nothing happens where there is none. */
  takeBack(at: number): void {
    const { said, undone } = this.#memory;
    const change = said[at];
    if (change !== undefined) this.resume([...said.slice(0, at), ...said.slice(at + 1)], [...undone, change]);
  }

  /** Takes up a log as it was: what was said, and what was taken back. */
  resume(said: readonly Change[], undone: readonly Change[]): void {
    this.memory = { ...this.#memory, said, undone };
  }

  /** Who would be in the network if that were taken up; nothing of it stays here. */
  peek(lasting: Omit<Memory, "begun" | "example" | "premise">): Network {
    const { begun } = this.#memory;
    if (begun === null) throw new Error("nothing was begun");
    const { day } = begun;
    const { known } = sortedOut({ ...lasting, day, wholeLists: this.#wholeLists });
    const files = withChatsElsewhere(known, day);
    return this.#stages.buildNetwork({ files, changes: lasting.said, day });
  }

  /** Takes up everything that was kept, in place of what is there. */
  takeUp(lasting: Omit<Memory, "begun" | "example" | "premise">): void {
    this.#maps = [];
    this.memory = { begun: this.#memory.begun, ...NOTHING, ...lasting };
  }

  /** Forgets everything read and said; the day and the seed stay. */
  clear(): void {
    this.#maps = [];
    this.memory = { begun: this.#memory.begun, ...NOTHING };
  }

  /** The network and all that follows from it, made only when something changed. */
  make(onStep: (step: MakingStep) => void): Made {
    const making = this.making();
    for (;;) {
      const { done, value } = making.next();
      if (done === true) return value;
      onStep(value);
    }
  }

  /**
   * The same, step by step; each step is named before it is taken, so that one may stop there. What was made before
   * is kept until the new is done.
   */
  *making(): Generator<MakingStep, Made> {
    const memory = this.#memory;
    if (this.#made?.memory === memory) return this.#made.made;
    const { begun, example, reads, premise, said, undone } = memory;
    if (begun === null) throw new Error("nothing was begun");
    const { day, seed } = begun;
    if (this.#made !== null && isSameNetwork(this.#made.memory, memory)) {
      const made = { ...this.#made.made, canUndo: said.length > 0, canRedo: undone.length > 0, said };
      this.#made = { memory, made };
      return made;
    }
    // A reading may be stopped half-way, and then what was made before is wanted at once; a change is not.
    if (this.#made?.memory.reads === reads) this.#made = null;
    yield "people";
    const { known, strangers, strays } = this.#standing(memory, day);
    const changes = [...premise, ...said];
    const network = this.#stages.buildNetwork({ files: withChatsElsewhere(known, day), changes, day });
    yield "network";
    const size = clusterSize(changes);
    const analysis = this.#stages.analyse(network, { day, seed, resolution: RESOLUTIONS[size] });
    yield "map";
    const map = this.#mapOf(memory, network, analysis);
    const canUndo = said.length > 0;
    const canRedo = undone.length > 0;
    const made = { day, seed, size, example, canUndo, canRedo, reads, network, analysis, map, said, strangers, strays };
    this.#made = { memory, made };
    return made;
  }

  /** The map of what is there: one made of the same before, or a new one on the footing of the last. */
  #mapOf(memory: Memory, network: Network, analysis: Analysis): NetworkMap {
    const known = this.#maps.find((made) => isSameMemory(made.memory, memory));
    const [last] = this.#maps;
    const seed = memory.begun?.seed ?? 0;
    const made = known ?? { memory, ...drawn(this.#stages.layOut(network, analysis, seed, last?.footing ?? null)) };
    this.#maps = [made, ...this.#maps.filter((other) => other !== known)].slice(0, MOST_MAPS);
    return made.map;
  }

  /** What the network is made of, and what is only shown: platforms of which nothing could be read, strays. */
  #standing({ shelf, said }: Memory, today: Day): Standing {
    const removed = said.filter(({ kind }) => kind === "remove-source");
    const last = this.#stood;
    if (last !== null && last.shelf === shelf && last.today === today && isSameList(last.removed, removed)) {
      return last.standing;
    }
    const standing = sortedOut({ shelf, said: removed, day: today, wholeLists: this.#wholeLists });
    this.#stood = { shelf, today, removed, standing };
    return standing;
  }
}

/**
 * γ of modularity. 1 does best on ego-Facebook (analysis.md §3.1); a half and twice that change nothing where groups
 * stand clearly apart (the example: 27, 30, 30), a quarter and four times do (25, 30, 32).
 */
const RESOLUTIONS: Readonly<Record<ClusterSize, number>> = { larger: 0.25, usual: 1, smaller: 4 };

const clusterSize = (changes: readonly Change[]): ClusterSize =>
  changes.reduce<ClusterSize>((size, change) => (change.kind === "cluster-size" ? change.size : size), "usual");

/** What a network is made of, of all that was ever read. */
function sortedOut(given: Pick<Memory, "shelf" | "said"> & { day: Day; wholeLists: ReadonlySet<string> }): Standing {
  const { shelf, said, day: today, wholeLists } = given;
  const files = standingFiles(filesLeft(shelf, said, wholeLists), { wholeLists, today });
  const strays = files.filter((file) => file.stray === true);
  const others = files.filter((file) => file.stray !== true);
  const platforms = new Set(others.filter((file) => file.reader !== null).map((file) => file.platform));
  return {
    known: others.filter((file) => platforms.has(file.platform)),
    strangers: others.filter((file) => !platforms.has(file.platform)),
    strays,
  };
}

type Standing = {
  readonly known: readonly FileRead[];
  readonly strangers: readonly FileRead[];
  readonly strays: readonly FileRead[];
};

/** So many changes back a map is still at hand. */
const MOST_MAPS = 6;

function drawn({ footing, ...map }: NetworkMap): { readonly map: NetworkMap; readonly footing: Footing | null } {
  return { map, footing: footing ?? null };
}

/** Whether two memories make one and the same network: what is only in the notebook changes nothing in it. */
const isSameNetwork = (a: Memory, b: Memory): boolean =>
  isSameMemory({ ...a, said: a.said.filter(tellsOfNetwork) }, { ...b, said: b.said.filter(tellsOfNetwork) });

const tellsOfNetwork = (change: Change): boolean => !isNote(change);

const isSameMemory = (a: Memory, b: Memory): boolean =>
  a.begun === b.begun &&
  a.shelf === b.shelf &&
  a.reads === b.reads &&
  isSameList(a.premise, b.premise) &&
  isSameList(a.said, b.said);

const isSameList = (a: readonly Change[], b: readonly Change[]): boolean =>
  a.length === b.length && a.every((change, at) => change === b[at]);
