import { lastSegment } from "./entry-path.ts";
import type { Item } from "./inventory.ts";
import type { Day } from "../core/model/day.ts";
import type { Platform } from "../core/model/platform.ts";
import type { Reading } from "../core/model/reading.ts";
import type { FirstSeen, Progress } from "./protocol.ts";

/** Counts what is done and tells it, not too often. Nothing it tells ever goes back. */
export type Teller = {
  /** So many files, of so many bytes, were found so far. */
  readonly found: (files: number, bytes: number) => void;
  /** Everything was found; reading begins. */
  readonly begin: (items: readonly Item[]) => void;
  readonly open: (item: Item) => void;
  readonly bytes: (bytes: number) => void;
  readonly close: (read: { readonly platform: Platform | null; readonly reading: Reading }) => void;
  readonly end: () => void;
};

/** Progress is told ten times a second at most. */
const PROGRESS_EVERY_MS = 100;
/** Speed is measured over stretches of this length … */
const STRETCH_MS = 500;
/** … and what it was this long ago counts half. */
const HALF_LIFE_MS = 3_000;
/** Before this the speed of a beginning would tell too much or too little. */
const KNOWN_AFTER_MS = 1_500;

type Told = Extract<Progress, { step: "reading" }>;

/** A teller at the beginning of a job of so many dropped files. `now`: milliseconds of any steady clock. */
export function createTeller(dropped: number, onProgress: (progress: Told) => void, now: () => number): Teller {
  const state: { -readonly [Field in keyof Told]: Told[Field] } = {
    step: "reading",
    file: null,
    filesDone: 0,
    filesOf: dropped,
    bytesDone: 0,
    bytesOf: 0,
    used: 0,
    bytesPerSecond: 0,
    secondsLeft: null,
    first: null,
  };
  let last = Number.NEGATIVE_INFINITY;
  let sizeNow = 0;
  let doneBefore = 0;
  let speed: Speed | null = null;

  const tell = (always: boolean): void => {
    const at = now();
    if (!always && at - last < PROGRESS_EVERY_MS) return;
    last = at;
    if (speed !== null) {
      speed.see(state.bytesDone, at);
      state.bytesPerSecond = speed.perSecond();
      state.secondsLeft = speed.left(state.bytesOf - state.bytesDone, at);
    }
    onProgress({ ...state });
  };

  tell(true);
  return {
    found(files, bytes) {
      state.filesOf = Math.max(dropped, files);
      state.bytesOf = bytes;
      tell(false);
    },
    begin(items) {
      state.filesOf = items.length;
      state.bytesOf = items.reduce((sum, item) => sum + item.size, 0);
      speed = createSpeed(now());
    },
    open(item) {
      state.file = lastSegment(item.path);
      sizeNow = item.size;
      doneBefore = state.bytesDone;
      tell(false);
    },
    bytes(bytes) {
      state.bytesDone = Math.min(doneBefore + sizeNow, state.bytesDone + bytes);
      tell(false);
    },
    close({ platform, reading }) {
      state.filesDone++;
      state.used += reading.used;
      state.bytesDone = doneBefore + sizeNow;
      const seen = platform === null ? null : firstSeen(platform, reading);
      if (seen !== null && seen.people > (state.first?.people ?? 0)) state.first = seen;
    },
    end: () => tell(true),
  };
}

/** Platforms whose lists are ego's own contacts. */
const LISTING: ReadonlySet<Platform> = new Set<Platform>(["linkedin", "facebook", "instagram", "x"]);

function firstSeen(platform: Platform, { traces }: Reading): FirstSeen | null {
  if (!LISTING.has(platform)) return null;
  const people = new Set<number>();
  let since: Day | null = null;
  for (const { kind, day, mention } of traces) {
    if (kind !== "contact-listed" || day === null) continue;
    people.add(mention);
    if (since === null || day < since) since = day;
  }
  return since === null ? null : { platform, people: people.size, since };
}

type Speed = {
  readonly see: (bytes: number, at: number) => void;
  /** Whole bytes a second; 0 until it is known. */
  readonly perSecond: () => number;
  /** Whole seconds for so many more bytes; `null` until that can be told. */
  readonly left: (bytes: number, at: number) => number | null;
};

function createSpeed(since: number): Speed {
  let bytesSeen = 0;
  let seenAt = since;
  let perMs = 0;
  return {
    see(bytes, at) {
      const took = at - seenAt;
      if (took < STRETCH_MS) return;
      const fresh = (bytes - bytesSeen) / took;
      perMs = perMs === 0 ? fresh : fresh + (perMs - fresh) * 0.5 ** (took / HALF_LIFE_MS);
      bytesSeen = bytes;
      seenAt = at;
    },
    perSecond: () => Math.round(perMs * 1000),
    left: (bytes, at) => (perMs <= 0 || at - since < KNOWN_AFTER_MS ? null : Math.ceil(bytes / perMs / 1000)),
  };
}
