import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { byText } from "../../src/core/model/ids.ts";
import type { FileRead } from "../../src/core/model/source.ts";
import { createBudget } from "../../src/engine/limits.ts";
import type { Dropped } from "../../src/engine/protocol.ts";
import { readFiles } from "../../src/engine/read-files.ts";
import { heapInUse } from "../support/heap.ts";
import { REAL_LIBRARY } from "../support/real-library.ts";

const CORPORA = "../shared/corpora";
/** Longer than this on one file counts as hanging. */
const HANG_MS = 5_000;
/** All files of a corpus are a few megabytes; what stays after reading them all must be less than this. */
const MOST_HEAP_MB = 100;

/** Names under which the files of a corpus are dropped: their own, and those our readers claim by. */
const NAMES: Readonly<Record<string, readonly ((path: string) => string)[]>> = {
  zip: [basename, (path) => `${basename(path)}.zip`],
  json: [
    basename,
    () => "facebook-marta-2026-11-02-x/your_facebook_activity/messages/inbox/ada_1/message_1.json",
    () => "friends.json",
    () => "followers_1.json",
    () => "direct-messages.js",
    () => "report.json",
  ],
};

/** What must have come out at least once, and how often at least. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  zip: {
    dropped: 2 * 1_416,
    "error not-an-archive": 800,
    "error entry-encrypted": 90,
    "error entry-damaged": 90,
    "error entry-unsupported": 80,
    "error entry-twice": 5,
    "error unknown-file": 800,
    "finding archive-cut-short": 20,
    "finding entry-unsafe-name": 10,
  },
  json: { dropped: 6 * 341, "error unknown-file": 300, "finding not-json": 300, "finding unknown-shape": 100 },
};

for (const [corpus, names] of Object.entries(NAMES)) {
  test.skipIf(!existsSync(join(CORPORA, corpus)))(
    `every file of the ${corpus} corpora, read the whole way, ends in data or in something to tell`,
    async () => {
      const counts = new Map<string, number>();
      const slow: string[] = [];
      const silent: string[] = [];
      const before = heapInUse();
      let slowest = 0;
      for (const path of filesIn(join(CORPORA, corpus))) {
        for (const name of names) {
          const since = performance.now();
          const read = await readOne({ path: name(path), file: new Blob([readFileSync(path)]) });
          const took = performance.now() - since;
          slowest = Math.max(slowest, took);
          if (took > HANG_MS) slow.push(path);
          count(counts, "dropped");
          if (read.length === 0 || read.some(isSilent)) silent.push(`${path} as ${name(path)}`);
          for (const file of read) for (const outcome of outcomesOf(file)) count(counts, outcome);
        }
      }
      const grown = heapInUse() - before;
      process.stdout.write(
        `${corpus}: slowest ${slowest.toFixed(0)} ms, heap +${grown.toFixed(0)} MB, ${JSON.stringify(Object.fromEntries([...counts].toSorted(([a], [b]) => byText(a, b))))}\n`,
      );
      expect(slow).toEqual([]);
      expect(silent).toEqual([]);
      expect(counts.get("error our-fault")).toBe(undefined);
      expect(grown).toBeLessThan(MOST_HEAP_MB);
      for (const [outcome, least] of Object.entries(EXPECTED[corpus] ?? {})) {
        expect([outcome, counts.get(outcome) ?? 0]).toEqual([outcome, Math.max(least, counts.get(outcome) ?? 0)]);
      }
    },
    240_000,
  );
}

async function readOne(dropped: Dropped): Promise<readonly FileRead[]> {
  const { files } = await readFiles({
    files: [dropped],
    library: REAL_LIBRARY,
    budget: createBudget(),
    onProgress: () => undefined,
    now: () => performance.now(),
  });
  return files;
}

function outcomesOf({ reading, error }: FileRead): readonly string[] {
  if (error !== null) return [`error ${error}`];
  return [...(reading.used > 0 ? ["data"] : []), ...reading.findings.map(({ code }) => `finding ${code}`)];
}

/** Nothing used, nothing skipped, nothing said. */
const isSilent = ({ reading, error }: FileRead): boolean =>
  error === null && reading.used === 0 && reading.findings.length === 0 && reading.skipped.length === 0;

const count = (counts: Map<string, number>, what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    return item.isDirectory() ? filesIn(path) : [path];
  });
}
