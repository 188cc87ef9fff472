import { parentPort, workerData } from "node:worker_threads";
import { runCase } from "../../support/fuzz/cases.ts";
import { gatherSeeds } from "../../support/fuzz/seeds.ts";

/** What a thread is told: which cases are its own, and where it writes which it is at. */
export type Told = { readonly from: number; readonly to: number; readonly at: SharedArrayBuffer };

/** What it tells when it is done, or every so often. */
export type Tally = {
  readonly done: boolean;
  readonly cases: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
  readonly slowestMs: number;
  readonly slowest: number;
  readonly seeds: { readonly texts: number; readonly archives: number; readonly fromCorpora: number };
};

const TELL_EVERY = 5_000;
const MOST_FAULTS = 40;

const { from, to, at }: Told = workerData;
const now = new Int32Array(at);
const seeds = gatherSeeds();
const cases: Record<string, number> = {};
const faults: string[] = [];
let slowestMs = 0;
let slowest = from;
for (let number = from; number < to; number++) {
  Atomics.store(now, 0, number + 1);
  const since = performance.now();
  try {
    const { kind, wrong } = await runCase(number, seeds);
    cases[kind] = (cases[kind] ?? 0) + 1;
    if (wrong !== null && faults.length < MOST_FAULTS) faults.push(`${number} ${kind}: ${wrong}`);
  } catch (reason) {
    const { stack = "" } = reason instanceof Error ? reason : {};
    if (faults.length < MOST_FAULTS) faults.push(`${number} threw ${stack.split("\n").slice(0, 4).join(" | ")}`);
  }
  const took = performance.now() - since;
  if (took > slowestMs) {
    slowestMs = took;
    slowest = number;
  }
  if (number % TELL_EVERY === 0) tell(false);
}
tell(true);

function tell(done: boolean): void {
  const told: Tally = {
    done,
    cases,
    faults,
    slowestMs,
    slowest,
    seeds: { texts: seeds.texts.length, archives: seeds.archives.length, fromCorpora: seeds.fromCorpora },
  };
  parentPort?.postMessage(told);
}
