import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TODAY } from "../support/archives.ts";
import { type Host, hostBuilt, launch } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import { watchLongTasks, type LongTasks } from "../support/long-tasks.ts";
import { type LargeArchives, writeLargeArchives } from "../support/large-archive.ts";
import { watchRendererMemory } from "../support/renderer-memory.ts";
import { expectClean, ready, visit } from "../support/visit.ts";

const GIGA = 1e9;
/** While reading, decisions.md, Speed of the page. */
const MOST_MEGABYTES = 400;
const LONGEST_TASK = 100;
/** What a person takes for at once, milliseconds. */
const STOPPED_WITHIN = 100;
/** Shared runners are noisy: this much slower still passes here, the printed figure says the truth. */
const NOISE = 3;

type Kept = LongTasks & {
  speeds: string[];
  readAt?: number;
  readyAt?: number;
};

let browser: Browser;
let host: Host;
let folder: string;
let archives: LargeArchives;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fare-rete-"));
  archives = writeLargeArchives(folder, {
    threads: 2_990,
    messages: 360_000,
    friends: 3_000,
    day: TODAY,
    media: [4.5 * GIGA, 0.9 * GIGA],
  });
  [browser, host] = await Promise.all([launch(), hostBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

test("five gigabytes in two parts are read in bounded memory, without freezing the page", async () => {
  expect(archives.bytes).toBeGreaterThan(5 * GIGA);
  expect(archives.texts).toBeGreaterThanOrEqual(2_990);
  const journey = await visit(browser, "it", { address: host.address });
  const { page } = journey;
  const memory = await watchRendererMemory(browser);
  await watchLongTasks(page);
  await page.evaluate(() => {
    const kept = globalThis as unknown as Kept;
    kept.speeds = [];
    const look = (): void => {
      const status = document.querySelector('[role="status"][aria-label="Lettura"]')?.textContent ?? "";
      const figures = document.querySelector(".now-figures")?.textContent ?? "";
      if (figures !== "" && figures !== kept.speeds.at(-1)) kept.speeds.push(figures);
      if (figures === "" && kept.speeds.length > 0) kept.readAt ??= performance.now();
      if (status === "Pronto") kept.readyAt ??= performance.now();
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await page.waitForTimeout(500);
  memory?.forget();
  const atRest = memory?.now() ?? 0;
  const droppedAt = await page.evaluate(() => performance.now());
  await drop(page, archives.paths);
  await page.waitForFunction(() => (globalThis as unknown as Kept).readAt !== undefined, undefined, {
    timeout: 100_000,
  });
  const whileReading = memory?.most() ?? 0;
  await ready(journey, 100_000);
  const untilReady = memory?.most() ?? 0;
  memory?.stop();
  const {
    tasks,
    speeds,
    readAt = 0,
    readyAt = 0,
  } = await page.evaluate(() => {
    const { tasks: all, speeds: told, readAt: read, readyAt: done } = globalThis as unknown as Kept;
    return { tasks: all, speeds: told, readAt: read, readyAt: done };
  });
  const longest = Math.max(
    0,
    ...tasks.filter(({ from, took }) => from + took < readyAt && from > droppedAt).map(({ took }) => took),
  );
  const onDisk = archives.paths.reduce((sum, path) => sum + statSync(path).blocks * 512, 0);
  console.log(
    `${(archives.bytes / GIGA).toFixed(2)} GB (${(onDisk / 1e6).toFixed(0)} MB on the disk), ${archives.texts} texts of ${(archives.textBytes / 1e6).toFixed(0)} MB: ` +
      `read in ${((readAt - droppedAt) / 1000).toFixed(1)} s, ready after ${((readyAt - droppedAt) / 1000).toFixed(1)} s; ` +
      `renderer ${atRest.toFixed(0)} MB at rest, ${whileReading.toFixed(0)} MB at most while reading, ${untilReady.toFixed(0)} MB until ready; ` +
      `longest task ${longest.toFixed(0)} ms; last figures: ${speeds.at(-1) ?? ""}`,
  );
  expect(longest).toBeLessThan(LONGEST_TASK * NOISE);
  if (memory !== null) expect(whileReading).toBeLessThan(MOST_MEGABYTES);
  expectClean(journey);
  await journey.context.close();
});

test("stopped half-way the page is back at once, and the same archives can be read from the beginning", async () => {
  const journey = await visit(browser, "it", { address: host.address });
  const { page } = journey;
  const stop = page.getByRole("button", { name: "Ferma la lettura" });
  await drop(page, archives.paths);
  await page.waitForFunction(() => /^[1-9]\d{2} file/.test(document.querySelector(".now-figures")?.textContent ?? ""));
  const took = await page.evaluate(async () => {
    const button = [...document.querySelectorAll("button")].find(
      ({ textContent }) => textContent === "Ferma la lettura",
    );
    const since = performance.now();
    button?.click();
    while (document.querySelector(".now") !== null) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - since;
  });
  console.log(`back ${took.toFixed(0)} ms after stopping`);
  expect(took).toBeLessThan(STOPPED_WITHIN * NOISE);
  await drop(page, archives.paths);
  await stop.waitFor();
  await ready(journey, 100_000);
  expectClean(journey);
  await journey.context.close();
});
