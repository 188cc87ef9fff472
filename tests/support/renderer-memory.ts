import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";

/** How much memory a page's process takes, megabytes. */
export type RendererMemory = {
  /** Now. */
  readonly now: () => number;
  /** The most since the beginning, or since `forget`, looked at twenty times a second. */
  readonly most: () => number;
  readonly forget: () => void;
  readonly stop: () => void;
};

const LOOK_EVERY_MS = 50;

/**
 * Watches the processes there are for pages: the largest, which is that of the page at work; `null` where the system
 * does not tell (only Linux does).
 */
export async function watchRendererMemory(browser: Browser): Promise<RendererMemory | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const ids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  if (ids.every((id) => residentMegabytes(id) === null)) return null;
  let most = 0;
  const look = (): number => {
    const now = Math.max(...ids.map((id) => residentMegabytes(id) ?? 0));
    most = Math.max(most, now);
    return now;
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  return {
    now: look,
    most: () => most,
    forget: () => {
      most = look();
    },
    stop: () => clearInterval(timer),
  };
}

function residentMegabytes(process: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${String(process)}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
