import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { TODAY } from "../support/archives.ts";
import { launch, type Look } from "../support/browser.ts";
import { contextCost, CONTEXTS } from "../support/context-cost.ts";
import { drop } from "../support/drop.ts";
import { watchLongTasks, type LongTasks } from "../support/long-tasks.ts";
import { writeAccount, type AccountWish } from "../support/large-account.ts";
import { watchRendererMemory } from "../support/renderer-memory.ts";
import { ready, visit } from "../support/visit.ts";
import type { Figure } from "./figure.ts";
import type { Extent } from "./growth/curves.ts";
import type { ReadingBench } from "./page/reading.ts";
import type { Built } from "./speed.ts";

/** An account taken from its archive to the map, in the app as it is shipped. */
type Account = {
  readonly name: string;
  readonly wish: Pick<AccountWish, "connections" | "messages" | "media">;
  readonly look: Omit<Look, "address">;
  readonly switches: readonly string[];
  /** Megabytes, as far as a goal is set (decisions.md, Speed of the page). */
  readonly readingAtMost: number | null;
  readonly wholeAtMost: number | null;
};

const LARGE: Account = {
  name: "30k people and 1M messages",
  wish: { connections: 30_000, messages: 1_000_000 },
  look: { width: 1440, height: 900 },
  switches: [],
  readingAtMost: 400,
  wholeAtMost: 650,
};
const PHONE: Account = {
  name: "a phone: 390 px, 256 MB of heap, an archive of 1 GB",
  wish: { connections: 3_000, messages: 200_000, media: 1e9 },
  look: { width: 390, height: 844, touch: true },
  switches: ["--js-flags=--max-old-space-size=256"],
  readingAtMost: 400,
  wholeAtMost: 650,
};
const LARGEST: Account = {
  ...LARGE,
  name: "100k people and 3M messages",
  wish: { connections: 100_000, messages: 3_000_000 },
  readingAtMost: null,
  wholeAtMost: null,
};
/** Milliseconds, no task longer (decisions.md): before the word Ready, and while the map opens. */
const TASK_READING = 100;
const TASK_OPENING = 250;
/** A minute for every hundred thousand messages would be no app at all. */
const PATIENCE_MS = 600_000;

type Kept = LongTasks & { firstAt?: number; readAt?: number; readyAt?: number };

/** Whole journeys: how long, how much memory, and what holds the page up. */
export async function accountFigures(built: Built, extent: Extent, say: (line: string) => void): Promise<Figure[]> {
  const accounts = extent === "quick" ? [PHONE] : extent === "usual" ? [LARGE, PHONE] : [LARGE, PHONE, LARGEST];
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(built.pages.app);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const figures: Figure[] = [];
  try {
    for (const account of accounts) {
      say(`from the archive to the map: ${account.name} …`);
      figures.push(...(await accountFigure(account, `http://127.0.0.1:${port}/`, built.address)));
    }
  } finally {
    server.close();
  }
  return figures;
}

async function accountFigure(account: Account, app: string, bench: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "fare-rete-account-"));
  const browser = await launch(account.switches);
  try {
    const path = join(folder, "Complete_LinkedInDataExport_11-21-2026.zip");
    await writeAccount(path, { ...account.wish, order: "grouped", day: TODAY });
    const drained = await drain(browser, bench, path);
    const seen = await fromArchiveToMap(browser, app, path, account.look);
    const { name } = account;
    const against = `the archive (${(statSync(path).size / 1e6).toFixed(0)} MB) drained`;
    const time = (what: string, ours: number): Figure => ({
      goal: "",
      name: `${name}: ${what}`,
      unit: "ms",
      ours,
      against,
      other: drained,
      atMost: null,
    });
    const memory = (what: string, ours: number, most: number | null): Figure => ({
      goal: "",
      name: `${name}: ${what}`,
      unit: "MB",
      ours,
      against: most === null ? "at rest" : "what it may be",
      other: most ?? seen.atRest,
      atMost: most === null ? null : 1,
    });
    return [
      time("first sentence, while reading", seen.first),
      time("everything read", seen.read),
      time("five sentences and the map", seen.ready),
      {
        ...time("longest task until ready", seen.whileReading),
        against: "what it may be",
        other: TASK_READING,
        atMost: 1,
      },
      {
        ...time("… while the map opens", seen.whileOpening),
        against: `what it may be, and ${CONTEXTS} bare WebGL contexts`,
        other: TASK_OPENING + seen.contexts,
        atMost: 1,
      },
      memory("memory while reading", seen.reading, account.readingAtMost),
      memory("… of the whole", seen.whole, account.wholeAtMost),
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function drain(browser: Browser, address: string, path: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.setInputFiles("input[type=file]", path);
  const { took } = await page.evaluate(() =>
    (globalThis as unknown as { readonly reading: ReadingBench }).reading("drained"),
  );
  await page.close();
  return took;
}

async function fromArchiveToMap(browser: Browser, app: string, path: string, look: Omit<Look, "address">) {
  const journey = await visit(browser, "it", { ...look, address: app });
  const { page } = journey;
  const memory = await watchRendererMemory(browser);
  const contexts = await contextCost(journey.context);
  await watchTasks(page);
  await page.waitForTimeout(500);
  memory?.forget();
  const atRest = memory?.now() ?? Number.NaN;
  const droppedAt = await page.evaluate(() => performance.now());
  await drop(page, [path]);
  await page.waitForFunction(() => (globalThis as unknown as Kept).readAt !== undefined, undefined, {
    timeout: PATIENCE_MS,
  });
  const reading = memory?.most() ?? Number.NaN;
  await ready(journey, PATIENCE_MS);
  await page.locator(".sentence").first().waitFor();
  await page.locator("canvas").first().waitFor();
  await page.waitForTimeout(5_000);
  const whole = memory?.most() ?? Number.NaN;
  memory?.stop();
  const {
    tasks,
    firstAt = Number.NaN,
    readAt = 0,
    readyAt = 0,
  } = await page.evaluate(() => {
    const { tasks: all, firstAt: first, readAt: read, readyAt: done } = globalThis as unknown as Kept;
    return { tasks: all, firstAt: first, readAt: read, readyAt: done };
  });
  await journey.context.close();
  const longest = (which: (until: number) => boolean): number =>
    Math.max(0, ...tasks.filter(({ from, took }) => from > droppedAt && which(from + took)).map(({ took }) => took));
  return {
    atRest,
    reading,
    whole,
    contexts,
    first: firstAt - droppedAt,
    read: readAt - droppedAt,
    ready: readyAt - droppedAt,
    whileReading: longest((until) => until < readyAt),
    whileOpening: longest((until) => until >= readyAt),
  };
}

/** From now on every long task is remembered, and when the files were read and the word Ready stood there. */
async function watchTasks(page: Page): Promise<void> {
  await watchLongTasks(page);
  await page.evaluate(() => {
    const kept = globalThis as unknown as Kept & { sawFigures?: boolean };
    const look = (): void => {
      const status = document.querySelector('[role="status"][aria-label="Lettura"]')?.textContent ?? "";
      const figures = document.querySelector(".now-figures")?.textContent ?? "";
      if (document.querySelector(".now-first") !== null) kept.firstAt ??= performance.now();
      if (figures !== "") kept.sawFigures = true;
      if (figures === "" && kept.sawFigures === true) kept.readAt ??= performance.now();
      if (status === "Pronto") {
        kept.readyAt ??= performance.now();
        kept.readAt ??= kept.readyAt;
      }
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}
