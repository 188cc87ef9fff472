import type { FindingCode } from "../core/model/finding.ts";
import type { Platform } from "../core/model/platform.ts";
import { NOTHING_READ, type Reading } from "../core/model/reading.ts";
import type { FileRead } from "../core/model/source.ts";
import type { Opening } from "../core/read/closed.ts";
import { HEAD_CHARACTERS, type Intake, type Reader } from "../core/read/source.ts";
import { createDecoder } from "./decoder.ts";
import { lastSegment } from "./entry-path.ts";
import { takeInventory, type Bundle, type Item } from "./inventory.ts";
import type { Budget } from "./limits.ts";
import type { Dropped, Progress } from "./protocol.ts";

/** The readers, as the core offers them. */
export type Library = {
  readonly chooseReader: (path: string, head: string) => Reader | "closed" | null;
  readonly opening: (path: string) => Opening;
};

export type ReadingJob = {
  readonly files: readonly Dropped[];
  readonly library: Library;
  readonly budget: Budget;
  readonly onProgress: (progress: Progress) => void;
  /** Milliseconds of any steady clock; only for how often progress is told. */
  readonly now: () => number;
};

/** Progress is told ten times a second at most. */
const PROGRESS_EVERY_MS = 100;

/** Where nothing is known of a file's platform, it is shown with the tables. */
const PLATFORM_OF_UNKNOWN: Platform = "table";

/** A file as it was read, before a platform is settled for those no reader took. */
type Draft = Omit<FileRead, "platform"> & { readonly platform: Platform | null; readonly bundle: number };

/** Reads everything dropped. A file that cannot be read spoils no other; never rejects for what files hold. */
export async function readFiles(job: ReadingJob): Promise<readonly FileRead[]> {
  const tell = createTeller(job);
  tell.list();
  const { items, bundles } = await takeInventory(job.files, job.library.opening, job.budget);
  tell.begin(items);
  const drafts: Draft[] = [];
  for (const item of items) {
    tell.open(item);
    const draft = await readItem(item, job, tell.bytes);
    drafts.push(draft);
    tell.close(draft.reading.used);
  }
  drafts.push(...bundles.flatMap((bundle, index) => bundleDrafts(bundle, index, items)));
  tell.end();
  return settlePlatforms(drafts);
}

async function readItem(item: Item, job: ReadingJob, onBytes: (bytes: number) => void): Promise<Draft> {
  const { library } = job;
  const fail = (error: FindingCode, reader: Reader | null): Draft => ({
    ...draftOf(item.path, item.bundle, reader ?? readerByName(item.path, library)),
    error,
  });
  if (item.closed !== null) return fail(item.closed, null);
  const text = createTextIntake(item.path, library);
  const meter = job.budget.meter();
  try {
    const problem = await item.pour((bytes) => {
      onBytes(bytes.length);
      if (!meter(bytes.length)) throw new Stop("too-large");
      text.push(bytes);
    });
    if (problem !== null) return fail(problem, text.reader());
    const reading = text.end();
    return { ...draftOf(item.path, item.bundle, text.reader()), reading };
  } catch (reason) {
    // Only the code goes on: a message may quote the file.
    return fail(reason instanceof Stop ? reason.code : "our-fault", text.reader());
  }
}

/** Ends the pouring of one file for a reason that is no fault. */
class Stop extends Error {
  readonly code: FindingCode;
  constructor(code: FindingCode) {
    super(code);
    this.code = code;
  }
}

/** Bytes of one file to its reading: decoded, shown to the readers, and given to the one that takes it. */
function createTextIntake(path: string, library: Library) {
  const decoder = createDecoder();
  let head: string | null = "";
  let reader: Reader | null = null;
  let intake: Intake | null = null;
  const choose = (text: string): Intake => {
    head = null;
    const chosen = library.chooseReader(path, text.slice(0, HEAD_CHARACTERS));
    if (chosen === null) throw new Stop("unknown-file");
    if (chosen === "closed") throw new Stop("left-closed");
    reader = chosen;
    intake = reader.open(path);
    intake.push(text);
    return intake;
  };
  const give = (text: string): void => {
    if (intake !== null) {
      intake.push(text);
    } else {
      head = (head ?? "") + text;
      if (head.length >= HEAD_CHARACTERS) choose(head);
    }
  };
  return {
    push: (bytes: Uint8Array): void => {
      const text = decoder.push(bytes);
      if (text !== "") give(text);
    },
    end: (): Reading => {
      give(decoder.end());
      const reading = (intake ?? choose(head ?? "")).end();
      const told = reading.findings.some((finding) => finding.code === "odd-characters");
      if (!decoder.odd() || told) return reading;
      return { ...reading, findings: [...reading.findings, { code: "odd-characters", line: null }] };
    },
    reader: (): Reader | null => reader,
  };
}

/** Whose file it is going by its name, for files that cannot be opened. */
function readerByName(path: string, library: Library): Reader | null {
  const reader = library.chooseReader(path, "");
  return reader === "closed" ? null : reader;
}

function draftOf(path: string, bundle: number, reader: Reader | null): Draft {
  return {
    platform: reader?.platform ?? null,
    path,
    reader: reader?.id ?? null,
    reading: NOTHING_READ,
    error: null,
    bundle,
  };
}

/** What is to be told of an archive itself, and of the files in it that stay closed. */
function bundleDrafts(bundle: Bundle, index: number, items: readonly Item[]): Draft[] {
  const closed = bundle.closed.map((path): Draft => ({ ...draftOf(path, index, null), error: "left-closed" }));
  if (bundle.archive === null) return closed;
  const findings = [...new Set(bundle.findings)];
  const own = draftOf(bundle.archive, index, null);
  const fatal = findings.find((code) => code === "not-an-archive");
  if (fatal !== undefined) return [{ ...own, error: fatal }];
  if (bundle.inner === 0 && findings.length === 0 && !items.some((item) => item.bundle === index)) {
    const empty = bundle.aside === 0 && closed.length === 0;
    return [{ ...own, error: empty ? "holds-nothing" : "unknown-file" }, ...closed];
  }
  if (findings.length === 0) return closed;
  const told = findings.map((code) => ({ code, line: null }));
  return [{ ...own, reading: { ...NOTHING_READ, findings: told } }, ...closed];
}

/** A file no reader took is shown with the files it came with. */
function settlePlatforms(drafts: readonly Draft[]): readonly FileRead[] {
  const ofBundle = new Map<number, Map<Platform, number>>();
  for (const { platform, bundle } of drafts) {
    if (platform === null) continue;
    const counts = ofBundle.get(bundle) ?? new Map<Platform, number>();
    ofBundle.set(bundle, counts.set(platform, (counts.get(platform) ?? 0) + 1));
  }
  return drafts.map(({ bundle, ...draft }) => ({
    ...draft,
    platform: draft.platform ?? commonest(ofBundle.get(bundle)) ?? PLATFORM_OF_UNKNOWN,
  }));
}

function commonest(counts: ReadonlyMap<Platform, number> | undefined): Platform | null {
  let best: Platform | null = null;
  for (const [platform, count] of counts ?? []) if (best === null || count > (counts?.get(best) ?? 0)) best = platform;
  return best;
}

/** Counts what is done and tells it, not too often. */
function createTeller(job: ReadingJob) {
  const state = {
    file: "" as string | null,
    filesDone: 0,
    filesOf: 0,
    bytesDone: 0,
    bytesOf: 0,
    used: 0,
    bytesPerSecond: 0,
    secondsLeft: null,
  };
  let last = Number.NEGATIVE_INFINITY;
  let sizeNow = 0;
  let doneBefore = 0;
  const tell = (always: boolean): void => {
    const now = job.now();
    if (!always && now - last < PROGRESS_EVERY_MS) return;
    last = now;
    job.onProgress({ step: "reading", ...state });
  };
  return {
    list: (): void => {
      state.file = null;
      state.filesOf = job.files.length;
      tell(true);
    },
    begin: (items: readonly Item[]): void => {
      state.filesOf = items.length;
      state.bytesOf = items.reduce((sum, item) => sum + item.size, 0);
    },
    open: (item: Item): void => {
      state.file = lastSegment(item.path);
      sizeNow = item.size;
      doneBefore = state.bytesDone;
      tell(false);
    },
    bytes: (bytes: number): void => {
      state.bytesDone = Math.min(doneBefore + sizeNow, state.bytesDone + bytes);
      tell(false);
    },
    close: (used: number): void => {
      state.filesDone++;
      state.used += used;
      state.bytesDone = doneBefore + sizeNow;
    },
    end: (): void => tell(true),
  };
}
