import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Tally, Told } from "./fuzz/thread.ts";

/** How many cases; `FUZZ=20000` for a quick look, `FUZZ_FROM` for others than these. */
const CASES = Number(process.env["FUZZ"] ?? 1_000_000);
const FROM = Number(process.env["FUZZ_FROM"] ?? 0);
const THREADS = 2;
/** Longer than this on one case is hanging. */
const HANG_MS = 5_000;
/** A million cases take five minutes on two idle cores. */
const PATIENCE_MS = 3_000_000;
const TELL_EVERY = 100_000;

const folder = mkdtempSync(join(tmpdir(), "fare-rete-fuzz-"));

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      ssr: fileURLToPath(new URL("fuzz/thread.ts", import.meta.url)),
      outDir: folder,
      minify: false,
      target: "node20",
      rolldownOptions: { output: { entryFileNames: "thread.mjs" } },
    },
    ssr: { noExternal: true },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a stretch of cases; a thread that hangs is ended, its case written down, and the rest goes on in another. */
async function stretch(from: number, to: number): Promise<readonly (Tally & { readonly hung: number | null })[]> {
  const tallies: (Tally & { readonly hung: number | null })[] = [];
  for (let next = from; next < to;) {
    const at = new SharedArrayBuffer(4);
    const now = new Int32Array(at);
    const workerData: Told = { from: next, to, at };
    const worker = new Worker(join(folder, "thread.mjs"), { workerData });
    let last: Tally | null = null;
    worker.on("message", (told: Tally) => {
      last = told;
      const done = Object.values(told.cases).reduce((sum, count) => sum + count, 0);
      if (told.done || done % TELL_EVERY < 5_000) {
        process.stdout.write(`fuzz: from case ${workerData.from}: ${done} done, ${told.faults.length} faults\n`);
      }
    });
    const hung = await new Promise<number | null>((resolve, reject) => {
      let seen = 0;
      let since = Date.now();
      const watch = setInterval(() => {
        const current = Atomics.load(now, 0);
        if (current !== seen) {
          seen = current;
          since = Date.now();
        } else if (current > 0 && Date.now() - since > 2 * HANG_MS) {
          void worker.terminate();
          resolve(current - 1);
        }
      }, 500);
      worker.on("exit", () => (clearInterval(watch), resolve(null)));
      worker.on("error", reject);
    });
    if (last !== null) tallies.push({ ...(last as Tally), hung });
    if (hung === null) break;
    next = hung + 1;
  }
  return tallies;
}

test(
  "no case of a million throws, hangs, breaks a reading's contract or differs from its oracle",
  { timeout: PATIENCE_MS },
  async () => {
    const since = Date.now();
    const share = Math.ceil(CASES / THREADS);
    const stretches = Array.from({ length: THREADS }, (_, n) =>
      stretch(FROM + n * share, FROM + Math.min(CASES, (n + 1) * share)),
    );
    const tallies = (await Promise.all(stretches)).flat();
    const cases = new Map<string, number>();
    for (const tally of tallies) {
      for (const [kind, count] of Object.entries(tally.cases)) cases.set(kind, (cases.get(kind) ?? 0) + count);
    }
    const faults = tallies.flatMap(({ faults }) => faults);
    const hung = tallies.flatMap(({ hung }) => (hung === null ? [] : [hung]));
    const total = [...cases.values()].reduce((sum, count) => sum + count, 0);
    const slowest = tallies.toSorted((a, b) => b.slowestMs - a.slowestMs)[0];
    process.stdout.write(
      [
        `fuzz: ${total} cases in ${((Date.now() - since) / 1000).toFixed(0)} s, from ${slowest?.seeds.texts ?? 0} texts and ${slowest?.seeds.archives ?? 0} archives (${slowest?.seeds.fromCorpora ?? 0} of the corpora)`,
        ...[...cases].map(([kind, count]) => `  ${kind}: ${count}`),
        `  uncaught or wrong: ${faults.length}; hung: ${hung.length}; slowest ${slowest?.slowestMs.toFixed(0) ?? "?"} ms (case ${slowest?.slowest ?? "?"})`,
        ...faults.map((fault) => `  ${fault}`),
        "",
      ].join("\n"),
    );
    expect(faults).toEqual([]);
    expect(hung).toEqual([]);
    expect(slowest?.slowestMs ?? 0).toBeLessThan(HANG_MS);
    expect(total).toBe(CASES);
  },
);
