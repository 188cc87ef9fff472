import { readFileSync } from "node:fs";
import type { CDPSession } from "playwright-core";

/** Milliseconds between two looks. */
const EVERY = 40;
const PAGE_BYTES = 4096;

/**
 * Watches what the page and the drawing process hold while some work runs: the most, less what they
 * held before, in MB. Only Linux tells; `NaN` elsewhere.
 */
export async function peakDuring(browser: CDPSession, work: () => Promise<void>): Promise<number> {
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  const ids = processInfo.filter(({ type }) => type === "renderer" || type === "GPU").map(({ id }) => id);
  const held = (): number => ids.reduce((sum, id) => sum + heldBy(id), 0);
  const before = held();
  let most = before;
  const looking = setInterval(() => (most = Math.max(most, held())), EVERY);
  try {
    await work();
  } finally {
    clearInterval(looking);
  }
  return most - before;
}

function heldBy(process: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${process}/statm`, "utf8").split(" ")[1]);
    return (pages * PAGE_BYTES) / 1e6;
  } catch {
    return Number.NaN;
  }
}
