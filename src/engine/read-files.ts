import type { FindingCode } from "../core/model/finding.ts";
import type { FileRead } from "../core/model/source.ts";
import { bundleDrafts, draftOf, settled, type Draft } from "./drafts.ts";
import { takeInventory, type Item } from "./inventory.ts";
import type { Budget } from "./limits.ts";
import { isOutOfMemory } from "./out-of-memory.ts";
import type { Dropped, Progress } from "./protocol.ts";
import { NO_PAUSES, Stopped, type Pauses } from "./stopping.ts";
import { createTeller } from "./teller.ts";
import { createTextIntake, Refusal, type Library, type NamedColumns, type Taker } from "./text-intake.ts";

export type ReadingJob = {
  readonly files: readonly Dropped[];
  readonly library: Library;
  readonly budget: Budget;
  readonly onProgress: (progress: Progress) => void;
  /** Milliseconds of any steady clock; for how often progress is told, and for the speed. */
  readonly now: () => number;
  readonly columnsOf?: NamedColumns;
  readonly pauses?: Pauses;
};

/** What was read, and what is needed to read a table of it again. */
export type FilesRead = {
  readonly files: readonly FileRead[];
  /** Tables whose columns can be named, by path. */
  readonly tables: ReadonlyMap<string, Item>;
};

const NOT_NAMED: NamedColumns = () => null;

/**
 * Reads everything dropped. A file that cannot be read spoils no other; never rejects for what files hold, only with
 * `Stopped`.
 */
export async function readFiles(job: ReadingJob): Promise<FilesRead> {
  const { files, library, budget, pauses = NO_PAUSES } = job;
  const tell = createTeller(files.length, job.onProgress, job.now);
  const { items, bundles } = await takeInventory({ files, library, budget, pauses, onFound: tell.found });
  tell.begin(items);
  const drafts: Draft[] = [];
  const tables = new Map<string, Item>();
  for (const at of smallFirst(items)) {
    const item = items[at];
    if (item === undefined) continue;
    await pauses.breathe();
    tell.open(item);
    const draft = await readItem(item, job, tell.bytes);
    drafts[at] = draft;
    if (draft.table !== undefined) tables.set(item.path, item);
    tell.close(draft);
  }
  drafts.push(...bundles.flatMap((bundle, index) => bundleDrafts(bundle, index, items)));
  tell.end();
  return { files: settled(drafts, bundles), tables };
}

/** Larger files are read last: there is something to tell of the others by then. */
const LARGE_BYTES = 8 << 20;

/** Places in the order of reading: as they come, but the large ones after all others. */
function smallFirst(items: readonly Item[]): readonly number[] {
  const isLarge = (at: number): boolean => (items[at]?.size ?? 0) > LARGE_BYTES;
  const places = [...items.keys()];
  return [...places.filter((at) => !isLarge(at)), ...places.filter(isLarge)];
}

/** Reads one table again with its columns as the person named them; `null` when it is no table any more. */
export async function readTableAgain(
  item: Item,
  job: Pick<ReadingJob, "library" | "budget"> & { readonly columnsOf: NamedColumns },
): Promise<{ readonly file: FileRead; readonly table: string } | null> {
  let table: string | null = null;
  const columnsOf: NamedColumns = (key) => {
    table = key;
    return job.columnsOf(key);
  };
  const draft = await readItem(item, { ...job, columnsOf }, () => undefined);
  const { bundle: _bundle, platform, ...file } = draft;
  return table === null || platform === null ? null : { file: { ...file, platform }, table };
}

async function readItem(
  item: Item,
  job: Pick<ReadingJob, "library" | "budget" | "columnsOf" | "pauses">,
  onBytes: (bytes: number) => void,
): Promise<Draft> {
  const { library, pauses = NO_PAUSES, columnsOf = NOT_NAMED } = job;
  const fail = (error: FindingCode, taker: Taker | null): Draft => ({
    ...draftOf(item.path, item.bundle, taker ?? takerByName(item.path, library)),
    error,
  });
  if (item.closed !== null) return fail(item.closed, null);
  const text = createTextIntake(item.path, library, columnsOf);
  const withTable = (draft: Draft): Draft => {
    const table = text.table();
    return table === null ? draft : { ...draft, table: table.sample };
  };
  const meter = job.budget.meter();
  try {
    const problem = await item.pour((bytes) => {
      pauses.check();
      onBytes(bytes.length);
      if (!meter(bytes.length)) throw new Refusal("too-large");
      text.push(bytes);
    });
    if (problem !== null) return fail(problem, text.taker());
    const reading = text.end();
    return withTable({ ...draftOf(item.path, item.bundle, text.taker()), reading });
  } catch (reason) {
    if (reason instanceof Stopped) throw reason;
    // Only the code goes on: a message may quote the file.
    const code = isOutOfMemory(reason) ? "too-large" : "our-fault";
    return withTable(fail(reason instanceof Refusal ? reason.code : code, text.taker()));
  }
}

/** Whose file it is going by its name, for files that cannot be opened. */
function takerByName(path: string, library: Library): Taker | null {
  const reader = library.chooseReader(path, "");
  return reader === "closed" ? null : reader;
}
