import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";

/** How much memory the page's own process takes, megabytes. */
export type RendererMemory = {
  /** Now. */
  readonly now: () => number;
  /** The most since the beginning, or since `forget`, looked at twenty times a second. */
  readonly most: () => number;
  readonly forget: () => void;
  readonly stop: () => void;
};

const LOOK_EVERY_MS = 50;

/** Watches the process of a page; `null` where the system does not tell (only Linux does). */
export async function watchRendererMemory(browser: Browser, page: Page): Promise<RendererMemory | null> {
  const session = await browser.newBrowserCDPSession();
  // The page's process is the one that works while the page does.
  const before = await cpuOfRenderers(session);
  await page.evaluate(() => {
    const until = performance.now() + 300;
    while (performance.now() < until) Math.sqrt(until);
  });
  const after = await cpuOfRenderers(session);
  await session.detach();
  const busiest = [...after].toSorted(
    ([a, x], [b, y]) => y - (before.get(b) ?? 0) - (x - (before.get(a) ?? 0)),
  )[0]?.[0];
  if (busiest === undefined || residentMegabytes(busiest) === null) return null;
  let most = 0;
  const look = (): number => {
    const now = residentMegabytes(busiest) ?? 0;
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

type Session = Awaited<ReturnType<Browser["newBrowserCDPSession"]>>;

async function cpuOfRenderers(session: Session): Promise<ReadonlyMap<number, number>> {
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  return new Map(processInfo.filter(({ type }) => type === "renderer").map(({ id, cpuTime }) => [id, cpuTime]));
}

function residentMegabytes(process: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${String(process)}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
