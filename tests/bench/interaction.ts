import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { median, type Figure } from "./figure.ts";

/** Two pages as one file each: the app as it is shipped, and a bare shell in React with one button. */
export type Pages = { readonly app: string; readonly shell: string };

/** The whole app, gzipped, may weigh so much (decisions.md, Interface). */
const BUDGET_KB = 450;
const INTERACTION = 2.5;

/** Time to first interaction of both in turns, each in a window that was never there before; and what the app weighs. */
export async function interactionFigures(browser: Browser, pages: Pages, turns: number): Promise<readonly Figure[]> {
  const server = await hosting(pages);
  const { port } = server.address() as AddressInfo;
  const times = { app: [] as number[], shell: [] as number[] };
  try {
    for (let turn = 0; turn <= turns; turn++) {
      for (const which of ["shell", "app"] as const) {
        const took = await firstInteraction(browser, `http://127.0.0.1:${port}/${which}`);
        if (turn > 0) times[which].push(took);
      }
    }
  } finally {
    server.close();
  }
  const kilobytes = gzipSync(pages.app, { level: 9 }).length / 1000;
  return [
    {
      goal: "S16",
      name: "first interaction: a button there, drawn, and the page free",
      unit: "ms",
      ours: median(times.app),
      against: "a bare React shell",
      other: median(times.shell),
      atMost: INTERACTION,
    },
    {
      goal: "S16",
      name: "the whole app in one file, gzipped",
      unit: "kB",
      ours: kilobytes,
      against: "its budget",
      other: BUDGET_KB,
      atMost: 1,
    },
  ];
}

/** Milliseconds from the navigation until a button stands, a frame with it was drawn, and the page hears a message. */
async function firstInteraction(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "it-IT" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector("button") === null) return void requestAnimationFrame(look);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", () => {
          (globalThis as unknown as { free: number }).free = performance.now();
        });
        port1.start();
        port2.postMessage(null);
      });
    };
    look();
  });
  await page.goto(address);
  await page.waitForFunction(() => "free" in globalThis);
  const took = await page.evaluate(() => (globalThis as unknown as { free: number }).free);
  await context.close();
  return took;
}

async function hosting(pages: Pages): Promise<Server> {
  const server = createServer((request, response) => {
    const page = request.url === "/app" ? pages.app : request.url === "/shell" ? pages.shell : null;
    if (page === null) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": "text/html" }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}
