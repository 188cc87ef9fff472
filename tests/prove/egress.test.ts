import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type Page, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withCode, withoutPolicy } from "../support/altered-page.ts";
import { shelf } from "../support/archives.ts";
import { BUILT, QUIET } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import { feelClose, keepHere } from "../support/keeping.ts";
import { SCREENS, goTo, said, seeExample } from "../support/screens.ts";
import { type Visit, download, expectClean, openTakeAway, ready, report, visit } from "../support/visit.ts";
import { NAMES } from "../support/names.ts";
import { canaryFiles } from "./egress/canary-files.ts";
import { type Cable, browserInside, cable, netlogOf, serveInside } from "./egress/sealed.ts";

/** With no policy at least so many of the sixty ways must be seen to reach out: a proof that cannot see proves nothing. */
const LEAST_SEEN_WITHOUT_POLICY = 45;

/**
 * What no policy can stop, and the app says so: moving to another page, WebRTC, and the look-up of a name. Everything
 * else of the sixty must stay inside.
 */
const KNOWN_TO_REMAIN: ReadonlySet<string> = new Set([
  "anchorClick",
  "anchorDownload",
  "navigation",
  "metaRefresh",
  "windowOpen",
  "frame",
  "form",
  "stun",
  "turn",
]);

/** Tried side by side. */
const ABREAST = 6;
/** How long after trying something is waited for. */
const WAIT_MS = 2000;

/** Chromium asks its maker for this and that; none of it is the page's. */
const MAKERS =
  "MAP *.google.com ~NOTFOUND, MAP *.googleapis.com ~NOTFOUND, MAP *.gvt1.com ~NOTFOUND, MAP *.gstatic.com ~NOTFOUND";

const disk = shelf();
const folder = mkdtempSync(join(tmpdir(), "fare-rete-egress-"));
const pages = join(folder, "pages");
let net: Cable;
let host: { readonly address: string; readonly close: () => void };

beforeAll(async () => {
  mkdirSync(pages);
  const built = readFileSync(BUILT, "utf8");
  const turned = withCode(built, readFileSync(new URL("egress/vectors.js", import.meta.url), "utf8"));
  copyFileSync(BUILT, join(pages, "index.html"));
  writeFileSync(join(pages, "kept.html"), turned);
  writeFileSync(join(pages, "open.html"), withoutPolicy(turned));
  const code = "fetch(new URL(location).searchParams.get('at')+'/x',{mode:'no-cors'}).catch(()=>{})";
  writeFileSync(join(pages, "w.js"), code);
  writeFileSync(join(pages, "sw.js"), code);
  net = await cable(folder);
  host = await serveInside(net, pages);
});
afterAll(async () => {
  host.close();
  await net.close();
  disk.clear();
  rmSync(folder, { recursive: true, force: true });
});

async function start(log: string): Promise<Browser> {
  return chromium.launch({
    executablePath: browserInside(net, folder),
    // Playwright's own switch for quiet also stops what a page may ask for ahead of time.
    ignoreDefaultArgs: ["--disable-background-networking"],
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...QUIET.filter((flag) => flag !== "--disable-background-networking"),
      `--host-resolver-rules=${MAKERS}`,
      `--log-net-log=${log}`,
      "--net-log-capture-mode=Everything",
    ],
  });
}

test("the whole journey, with files full of addresses, sends no packet and asks for no name", async () => {
  const log = join(folder, "journey.json");
  const before = net.packets();
  const browser = await start(log);
  const files = await canaryFiles(disk);
  const example = await visit(browser, "it", { address: `${host.address}index.html` });
  await seeExample(example);
  await throughEverything(example);
  const own = await visit(browser, "en", { address: `${host.address}index.html` });
  await drop(own.page, files);
  await ready(own);
  await overContacts(own);
  await throughEverything(own);
  await feelClose(own);
  await keepHere(own);
  await goTo(own, "take-away");
  const { keeping } = said(own);
  await own.page.getByRole("button", { name: keeping.nothing, exact: true }).click();
  await own.page.getByRole("button", { name: keeping.nothingYes, exact: true }).click();
  await goTo(own, "about");
  expect(await own.page.locator(".about-count").innerText()).toBe(said(own).about.count(0, 0));
  expectClean(example);
  expectClean(own);
  await browser.close();
  const packets = net.packets() - before;
  const names = net.hits().map(({ kind, host }) => `${kind} ${host}`);
  const logged = netlogOf(log);
  expect(logged).toContain("index.html");
  const canaries = [...new Set(canariesIn(logged))];
  process.stdout.write(
    `journey: ${net.sealed ? `${packets} packets, ${names.length} names or calls at the honeypot` : "not sealed (no root): the browser's log alone"}, ${canaries.length} canaries in the browser's log of ${(logged.length / 1e6).toFixed(1)} MB\n`,
  );
  expect(canaries).toEqual([]);
  expect(names).toEqual([]);
  expect(packets).toBe(0);
});

/** Found from behind: the log holds the page itself, and whoever looks for the beginning of a word reads it for hours. */
const canariesIn = (logged: string): readonly string[] =>
  [...logged.matchAll(/\.canary\.test/gi)].map(
    ({ index }) => /[a-z0-9-]*$/i.exec(logged.slice(Math.max(0, index - LONGEST_LABEL), index))?.[0] ?? "",
  );
/** RFC 1035 §2.3.4. */
const LONGEST_LABEL = 63;

/** Every screen there is, then a picture and a report with names. */
async function throughEverything(journey: Visit): Promise<void> {
  const { page, language } = journey;
  for (const screen of SCREENS) {
    await goTo(journey, screen);
    expect(
      await page.locator("a[href]:not([href^='#']), [ping], form[action], area[href], img[src^=http]").count(),
    ).toBe(0);
  }
  await openTakeAway(journey);
  await download(page, () => page.getByRole("button", { name: NAMES[language].png, exact: true }).click());
  await report(journey, true);
}

/** With a real mouse over every contact and every line of theirs: pointed at, pressed, focused. */
async function overContacts(journey: Visit): Promise<void> {
  const { page } = journey;
  await goTo(journey, "people");
  const rows = page.getByRole("grid").locator("[data-at]");
  const seen = new Set<string>();
  for (;;) {
    const at = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-at") ?? ""));
    const fresh = at.filter((row) => !seen.has(row));
    if (fresh.length === 0) break;
    for (const row of fresh) {
      seen.add(row);
      const line = page.getByRole("grid").locator(`[data-at='${row}']`);
      if ((await line.count()) === 0) continue;
      await line.hover();
      await page.mouse.down();
      await page.mouse.up();
      await line.focus().catch(() => undefined);
      await overAddresses(page);
    }
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(100);
  }
  expect(seen.size).toBeGreaterThan(60);
}

async function overAddresses(page: Page): Promise<void> {
  const addresses = page.locator(".person-address");
  await addresses
    .first()
    .waitFor({ timeout: 500 })
    .catch(() => undefined);
  for (const address of await addresses.all()) {
    await address.hover({ timeout: 500 }).catch(() => undefined);
    await page.mouse.down();
    await page.mouse.up();
  }
}

test("sixty ways out: seen with the policy away, and stopped by it but for what is said to remain", async () => {
  const ways = namesOfWays();
  expect(ways.length).toBe(60);
  const open = await tryAll("open", ways);
  const kept = await tryAll("kept", ways);
  const calls = (seen: ReadonlyMap<string, ReadonlySet<string>>): string =>
    [...seen].map(([way, kinds]) => `${way} (${[...kinds].join(" ")})`).join(", ");
  process.stdout.write(
    `without policy: ${open.size} of 60 seen; missed: ${ways.filter((way) => !open.has(way)).join(", ")}\n` +
      `with policy: ${kept.size} of 60: ${calls(kept)}\n`,
  );
  expect(open.size).toBeGreaterThanOrEqual(LEAST_SEEN_WITHOUT_POLICY);
  expect([...kept.keys()].filter((way) => !KNOWN_TO_REMAIN.has(way))).toEqual([]);
});

function namesOfWays(): readonly string[] {
  const text = readFileSync(new URL("egress/vectors.js", import.meta.url), "utf8");
  const list = text.slice(text.indexOf("globalThis.VECTORS"));
  return [...list.matchAll(/^ {2}(\w+): \(at\)/gm)].map(([, name = ""]) => name);
}

/** Tries every way on one of the pages; gives how each was seen to get out. */
async function tryAll(name: "open" | "kept", ways: readonly string[]): Promise<Map<string, Set<string>>> {
  const log = join(folder, `${name}.json`);
  const browser = await start(log);
  const waiting = [...ways];
  const work = async (): Promise<void> => {
    for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) await tryOne(browser, name, way);
  };
  await Promise.all(Array.from({ length: ABREAST }, work));
  await browser.close();
  const seen = new Map<string, Set<string>>();
  const see = (host: string, kind: string): void => {
    const way = ways.find((one) => host.includes(`${one.toLowerCase()}.${name}.test`));
    if (way !== undefined) seen.set(way, (seen.get(way) ?? new Set()).add(kind));
  };
  for (const { kind, host } of net.hits()) see(host, kind);
  if (!net.sealed) for (const [host] of netlogOf(log).matchAll(/[a-z]+\.(?:open|kept)\.test/g)) see(host, "log");
  return seen;
}

async function tryOne(browser: Browser, name: string, way: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const at = `http://${way.toLowerCase()}.${name}.test`;
  await page.goto(`${host.address}${name}.html?way=${way}&at=${at}`).catch(() => undefined);
  await page.waitForFunction("globalThis.tried", undefined, { timeout: 5000 }).catch(() => undefined);
  if (way === "anchorHover" || way === "anchorPressed") {
    await page.mouse.move(300, 300);
    await page.mouse.move(60, 30, { steps: 5 });
    if (way === "anchorPressed") await page.mouse.down();
  }
  await page.waitForTimeout(WAIT_MS);
  await context.close();
}
