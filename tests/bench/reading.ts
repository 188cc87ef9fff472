import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, CDPSession, Page } from "playwright-core";
import { TODAY } from "../support/archives.ts";
import { writeAccount } from "../support/large-account.ts";
import { median, type Figure } from "./figure.ts";
import { peakDuring } from "./memory.ts";
import type { ReadingBench } from "./page/reading.ts";
import type { ReadingSide } from "./page/reading-worker.ts";

const CONNECTIONS = 30_000;
const MESSAGES = 1_000_000;
/** Turns of each side, one after the other, each in a worker of its own. */
const TURNS = 3;
const SIDES: readonly ReadingSide[] = ["drained", "ours", "zip.js → papaparse", "fflate → string → papaparse"];
/** decisions.md, Speed of the page: × draining, by the order of messages; against the naive way, time and memory. */
const ORDERS = [
  { order: "grouped", atMost: 2 },
  { order: "scattered", atMost: 2.6 },
] as const;
const NAIVE_TIME = 1 / 2;
const NAIVE_MEMORY = 1 / 6;

type Cost = { readonly took: number[]; readonly held: number[] };

/**
 * Reads a LinkedIn archive of a million messages from the disk, ours and the others in turns. Time is that of the page's
 * processors, which other work on the machine moves least.
 */
export async function readingFigures(
  browser: Browser,
  address: string,
  say: (line: string) => void,
): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "fare-rete-reading-"));
  try {
    const figures: Figure[] = [];
    for (const { order, atMost } of ORDERS) {
      const path = join(folder, `${order}.zip`);
      await writeAccount(path, { connections: CONNECTIONS, messages: MESSAGES, order, day: TODAY });
      say(`reading ${MESSAGES} messages, ${order} …`);
      const page = await browser.newPage();
      await page.goto(address);
      await page.setInputFiles("input[type=file]", path);
      figures.push(...figuresOf(order, atMost, await costs(browser, page)));
      await page.close();
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function costs(browser: Browser, page: Page): Promise<ReadonlyMap<ReadingSide, Cost>> {
  const session = await browser.newBrowserCDPSession();
  const kept = new Map(SIDES.map((side): [ReadingSide, Cost] => [side, { took: [], held: [] }]));
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [side, { took, held }] of kept) {
      const before = await cpuSeconds(session);
      const most = await peakDuring(session, async () => {
        const { rows } = await page.evaluate(
          (which) => (globalThis as unknown as { readonly reading: ReadingBench }).reading(which),
          side,
        );
        if (side !== "drained" && rows !== MESSAGES) throw new Error(`${side} read ${rows} messages`);
      });
      took.push(((await cpuSeconds(session)) - before) * 1000);
      held.push(most);
    }
  }
  await session.detach();
  return kept;
}

async function cpuSeconds(session: CDPSession): Promise<number> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  return processInfo.filter(({ type }) => type === "renderer").reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

function figuresOf(order: string, atMost: number, cost: ReadonlyMap<ReadingSide, Cost>): Figure[] {
  const of = (side: ReadingSide, what: keyof Cost): number => median(cost.get(side)?.[what] ?? []);
  const time = (goal: string, against: ReadingSide, most: number | null): Figure => ({
    goal,
    name: `zip of a million messages → who wrote when, ${order}, processor`,
    unit: "ms",
    ours: of("ours", "took"),
    against,
    other: of(against, "took"),
    atMost: most,
  });
  return [
    time("S1", "drained", atMost),
    time("S2", "zip.js → papaparse", null),
    time("S3", "fflate → string → papaparse", NAIVE_TIME),
    {
      goal: "S3",
      name: `… its memory at most, ${order}`,
      unit: "MB",
      ours: of("ours", "held"),
      against: "fflate → string → papaparse",
      other: of("fflate → string → papaparse", "held"),
      atMost: NAIVE_MEMORY,
    },
  ];
}
