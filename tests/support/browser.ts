import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";

/** The built app, as `vite build` leaves it. */
export const BUILT = fileURLToPath(new URL("../../dist/index.html", import.meta.url));

/** Chromium's own chatter switched off, so that a request seen is a request the page made. */
export const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
];

/** A browser for the journeys; its path comes from the runner, or from a place Debian uses. `more`: switches of its own. */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
    args: [...(asRoot ? ["--no-sandbox"] : []), ...QUIET, ...more],
  });
}

export type Host = { readonly address: string; readonly close: () => Promise<void> };

/** The built file behind a plain static server, without any helpful header. */
export async function hostBuilt(): Promise<Host> {
  const bytes = readFileSync(BUILT);
  const server: Server = createServer((request, response) => {
    if (request.url?.split("?")[0] === "/") response.writeHead(200, { "content-type": "text/html" }).end(bytes);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}

/** The built file opened from the disk. */
export const fromDisk = (): Host => ({ address: pathToFileURL(BUILT).href, close: () => Promise.resolve() });

export type Watched = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Every request but the page itself, `blob:` and `data:`. */
  readonly requests: string[];
  /** Violated directives, as the page reports them. */
  readonly violations: string[];
  /** Uncaught errors and console errors. */
  readonly errors: string[];
};

export type Look = {
  readonly address: string;
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly dark?: boolean;
  readonly touch?: boolean;
  /** The clock's place, as IANA names it; where the tests run when left out. */
  readonly zone?: string;
};

/** Opens the app in a fresh context and watches everything it must never do. */
export async function watch(browser: Browser, look: Look): Promise<Watched> {
  const { width = 1440, height = 900, locale = "it-IT", dark = false, touch = false, zone } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    colorScheme: dark ? "dark" : "light",
    hasTouch: touch,
    acceptDownloads: true,
    reducedMotion: "reduce",
    ...(zone === undefined ? {} : { timezoneId: zone }),
  });
  const page = await context.newPage();
  const watched: Watched = { page, context, requests: [], violations: [], errors: [] };
  const own = look.address.split("?")[0];
  page.on("request", (request) => {
    const url = request.url();
    if (url.split("?")[0] !== own && !url.startsWith("blob:") && !url.startsWith("data:")) watched.requests.push(url);
  });
  page.on("pageerror", (error) => watched.errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    if (message.text().includes("Content Security Policy")) watched.violations.push(message.text());
    else watched.errors.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(look.address);
  return watched;
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** axe's violations on the page as it stands: rule and the elements, as short lines. */
export async function axe(page: Page): Promise<string[]> {
  // Through the debugger's own evaluation, which the page's policy does not hinder.
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    type AxeResults = { violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] };
    const { axe: tool } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    const found = await tool.run({ resultTypes: ["violations"] });
    return found.violations.flatMap((rule) =>
      rule.nodes.map(
        (node) =>
          `${rule.id}: ${node.target.join(" ")} — ${(node.failureSummary ?? "").split("\n").slice(1, 2).join("")}`,
      ),
    );
  });
}
