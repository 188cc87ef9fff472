import { openAsBlob, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { bigFacebook, bigLinkedIn } from "../../../fixtures/generate/big.ts";
import { analyse } from "../../../src/core/analysis/analyse.ts";
import { layOut } from "../../../src/core/map/lay-out.ts";
import { dayOf, type Day } from "../../../src/core/model/day.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { mergePeople } from "../../../src/core/people/merge.ts";
import { opening } from "../../../src/core/read/closed.ts";
import { chooseReader } from "../../../src/core/read/readers.ts";
import { writeReport } from "../../../src/core/report/report.ts";
import { createBudget } from "../../../src/engine/limits.ts";
import { readFiles } from "../../../src/engine/read-files.ts";
import { Session, type Stages } from "../../../src/engine/session.ts";
import { buildView } from "../../../src/engine/views.ts";
import type { AccountSize, StageCost, StageName } from "./growth.ts";
import { writePieced } from "./pieced-archive.ts";

const TODAY: Day = dayOf(2026, 11, 23) ?? fail("no such day");
const SEED = 1;
const FRIENDS_SHARE = 1 / 3;

/** Writes the account's two archives. */
export function writeAccount({ people, messages }: AccountSize, linkedin: string, facebook: string): void {
  const wish = { connections: people, messages, seed: SEED, day: TODAY };
  writePieced(linkedin, Object.values(bigLinkedIn(wish)));
  const friends = Math.max(1, Math.round(people * FRIENDS_SHARE));
  writePieced(facebook, bigFacebook({ threads: 20, messages: 1000, friends, seed: SEED, day: TODAY }));
}

/** Takes an account from its archives to the report, by the code the worker runs, and tells what each stage costs. */
export async function costOfStages(paths: readonly string[]): Promise<readonly StageCost[]> {
  const costs: StageCost[] = [];
  const measured = <Result>(stage: StageName, work: () => Result): Result => {
    const done = meter(stage);
    const result = work();
    costs.push(done());
    return result;
  };
  const files = await Promise.all(paths.map(async (path) => ({ path: basename(path), file: await openAsBlob(path) })));
  const reading = meter("read");
  const read = await readFiles({
    files,
    library: { chooseReader, opening },
    budget: createBudget(),
    onProgress: () => undefined,
    now: () => performance.now(),
  });
  costs.push(reading());
  const unread = read.files.find(({ error }) => error !== null);
  if (unread !== undefined) throw new Error(`not read: ${unread.path}`);
  const stages: Stages = {
    buildNetwork: (given) => {
      measured("join people", () => mergePeople({ ...given, typed: [] }));
      return measured("network", () => buildNetwork(given));
    },
    analyse: (network, choice) => measured("analysis", () => analyse(network, choice)),
    layOut: (network, analysis, seed, before) => measured("layout", () => layOut(network, analysis, seed, before)),
  };
  const session = new Session(stages);
  session.begin(TODAY, SEED);
  session.add(read.files);
  const made = session.make(() => undefined);
  measured("view", () => buildView(made));
  const { network, analysis } = made;
  measured("report", () => writeReport({ network, analysis, app: "", names: true, pseudonymKey: null }));
  return costs;
}

/** Starts a stage's clock; what it returns stops it. The heap is swept before, outside the clock. */
function meter(stage: StageName): () => StageCost {
  sweep();
  const before = process.memoryUsage.rss();
  const forgets = forgetMost();
  const cpu = process.cpuUsage();
  const begun = performance.now();
  return () => {
    const wall = performance.now() - begun;
    const { user, system } = process.cpuUsage(cpu);
    const above = forgets ? Math.max(0, mostHeld() - before / 1e6) : null;
    sweep();
    const kept = process.memoryUsage().heapUsed / 1e6;
    return { stage, ms: wall, cpu: (user + system) / 1000, above, kept };
  };
}

/** There when Node runs with `--expose-gc`. */
const sweep = (): void => globalThis.gc?.();

/** Asks Linux to measure the most this process holds anew; false where it cannot. */
function forgetMost(): boolean {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
    return true;
  } catch {
    return false;
  }
}

function mostHeld(): number {
  return (Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) * 1024) / 1e6;
}

function fail(message: string): never {
  throw new Error(message);
}
