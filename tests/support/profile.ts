import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type Page, chromium } from "playwright-core";
import { QUIET } from "./browser.ts";
import type { Language } from "./names.ts";
import { FIXED, type Visit } from "./visit.ts";

/** A browser as people have it: with a folder of its own that outlives it. */
export type Profile = {
  readonly folder: string;
  /** Starts a browser on the folder and opens the app in it. */
  readonly visit: (address: string, language: Language) => Promise<Visit>;
  /** Closes the browser as a person would. */
  readonly close: () => Promise<void>;
  /** Ends every process of the browser at once, wherever it is. */
  readonly kill: () => Promise<void>;
  /** Files of the folder in which a text lies in clear, as bytes of UTF-8 or of UTF-16. */
  readonly tracesOf: (text: string) => readonly string[];
  readonly clear: () => void;
};

/** How long a browser may take to say where it listens. */
const START_MS = 30_000;

/** Attaching to a browser that is just opening its first window is sometimes never answered; asked again, it is. */
const ATTACH_MS = 6000;
const ATTEMPTS = 5;

async function connected(address: string): Promise<Browser> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await chromium.connectOverCDP(address, { timeout: ATTACH_MS });
    } catch (reason) {
      if (attempt === ATTEMPTS) throw reason;
    }
  }
}

export function profile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), "fare-rete-profile-"));
  let running: { readonly child: ChildProcess; readonly browser: Browser } | null = null;

  const start = async (): Promise<Browser> => {
    const said = join(folder, "DevToolsActivePort");
    rmSync(said, { force: true });
    const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    const args = [
      ...asRoot,
      ...QUIET,
      "--headless=new",
      "--hide-crash-restore-bubble",
      "--window-size=1440,900",
      "--remote-debugging-port=0",
      `--user-data-dir=${folder}`,
      "about:blank",
    ];
    const child = spawn(process.env["CHROME_PATH"] ?? "/usr/bin/chromium", args, { detached: true, stdio: "ignore" });
    for (const since = Date.now(); !existsSync(said) || readFileSync(said, "utf8") === "";) {
      if (Date.now() - since > START_MS) throw new Error("the browser did not start");
      await pause(50);
    }
    const [port = ""] = readFileSync(said, "utf8").split("\n");
    const browser = await connected(`http://127.0.0.1:${port}`);
    running = { child, browser };
    return browser;
  };

  const ended = async (child: ChildProcess): Promise<void> => {
    while (child.exitCode === null && child.signalCode === null) await pause(20);
  };

  return {
    folder,
    async visit(address, language) {
      const [context] = (await start()).contexts();
      if (context === undefined) throw new Error("the browser has no window");
      const page = await context.newPage();
      const visited: Visit = { page, context, language, requests: [], violations: [], errors: [] };
      page.on("pageerror", (error) => visited.errors.push(error.message));
      await page.goto(`${address}?lang=${language}&${FIXED}`);
      return visited;
    },
    async close() {
      if (running === null) return;
      const { child, browser } = running;
      running = null;
      const session = await browser.newBrowserCDPSession();
      await session.send("Browser.close");
      await ended(child);
    },
    async kill() {
      if (running === null) return;
      const { child, browser } = running;
      running = null;
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      await ended(child);
      await browser.close().catch(() => undefined);
    },
    tracesOf(text) {
      const needles = [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le")];
      return filesIn(folder).filter((file) => {
        const bytes = readFileSync(file);
        return needles.some((needle) => bytes.includes(needle));
      });
    },
    clear: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => existsSync(path) && statSync(path).isFile());
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Writes a text in clear into a database of the page's origin: what the app must never do. */
export const writeInClear = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("in-clear", 1);
        opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore("texts"));
        opening.addEventListener("error", () => reject(new Error("not opened")));
        opening.addEventListener("success", () => {
          const work = opening.result.transaction("texts", "readwrite", { durability: "strict" });
          work.objectStore("texts").put({ value }, 1);
          work.addEventListener("complete", () => resolve());
        });
      }),
    text,
  );
