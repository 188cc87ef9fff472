import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BUILT, fromDisk, launch } from "../support/browser.ts";
import { shelf } from "../support/archives.ts";
import { visit } from "../support/visit.ts";

const disk = shelf();
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  disk.clear();
});

test("a browser that cannot run the script is told so, in both languages, and no other is", async () => {
  const unreadable = readFileSync(BUILT, "utf8").replace('<script type="module">', '<script type="module">?? ');
  const path = disk.put("old.html", unreadable);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`file://${path}`);
  const told = page.locator("#too-old");
  await told.getByText("Se questa frase resta qui").waitFor({ state: "visible" });
  expect(await told.getByText("If this sentence stays here").isVisible()).toBe(true);
  await context.close();

  const journey = await visit(browser, "it", fromDisk());
  await journey.page.waitForTimeout(4500);
  expect(await journey.page.locator("#too-old").isVisible()).toBe(false);
  await journey.context.close();
});
