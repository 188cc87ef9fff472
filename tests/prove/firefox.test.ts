import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { wordsOf } from "../../src/app/words/words.ts";
import { exampleArchives, shelf } from "../support/archives.ts";
import { type Host, fromDisk, hostBuilt, launch } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import { NAMES } from "../support/names.ts";
import { chunks } from "../support/picture.ts";
import { FIXED, expectClean, ready, report, visit } from "../support/visit.ts";
import { type Firefox, firefoxPath, startFirefox } from "./firefox/firefox.ts";

const path = firefoxPath();
if (path === null) process.stdout.write("firefox: skipped, none is installed (FIREFOX_PATH names one)\n");

const disk = shelf();
let host: Host;
let chromium: Browser;
let firefox: Firefox;
let archives: { readonly linkedin: string; readonly facebook: string };

/** A button or tab by its exact words, as an expression in the page. */
const button = (name: string): string =>
  `[...document.querySelectorAll("button, [role=tab]")].find((one) => (one.getAttribute("aria-label") ?? one.textContent).trim() === ${JSON.stringify(name)} && one.getClientRects().length > 0)`;

describe.skipIf(path === null)("in Firefox", () => {
  beforeAll(async () => {
    [host, chromium, archives, firefox] = await Promise.all([
      hostBuilt(),
      launch(),
      exampleArchives(disk),
      startFirefox(path ?? ""),
    ]);
    process.stdout.write(`firefox ${firefox.version}\n`);
  });
  afterAll(async () => {
    await firefox.close();
    await chromium.close();
    await host.close();
    disk.clear();
  });

  test.each(["a host", "the disk"] as const)(
    "two archives become sentences, map, list, picture, and the report Chromium makes to the byte, from %s",
    async (from) => {
      const { address } = from === "a host" ? host : fromDisk();
      const it = NAMES.it;
      await firefox.open(`${address}?lang=it&${FIXED}`);
      await firefox.giveFiles(`document.querySelector("input[type=file]")`, [archives.linkedin, archives.facebook]);
      await firefox.until(
        `[...document.querySelectorAll("[role=status]")].some((one) => one.getAttribute("aria-label") === ${JSON.stringify(it.reading)} && one.textContent === ${JSON.stringify(it.ready)})`,
      );
      await firefox.until(
        `document.querySelectorAll(".sentence").length === 5 && document.querySelector("canvas") !== null`,
      );
      expect(await firefox.evaluate(`document.querySelectorAll("[role=row]").length`)).toBeGreaterThan(10);
      await firefox.press(button(it.takeAway));
      await firefox.until(button(it.report));
      const png = await firefox.saved(() => firefox.press(button(it.png)));
      expect(new Set(chunks(png.bytes))).toEqual(
        new Set(["IHDR", "IDAT", "IEND", ...chunks(png.bytes).filter((one) => one === "deBG")]),
      );
      const told = await firefox.saved(() => firefox.press(button(it.report)));

      const journey = await visit(chromium, "it", { address });
      await drop(journey.page, [archives.linkedin, archives.facebook]);
      await ready(journey);
      const theirs = await report(journey, false);
      expectClean(journey);
      await journey.context.close();
      expect(told.name).toBe(theirs.name);
      expect(told.bytes.equals(theirs.bytes)).toBe(true);

      expect(await firefox.evaluate("document.title")).toBe(wordsOf("it").shell.appName);
      expect(await firefox.evaluate("location.href")).toBe(`${address}?lang=it&${FIXED}`);
      expect(firefox.requests).toEqual([]);
      expect(firefox.errors).toEqual([]);
    },
  );

  test.each(["a host", "the disk"] as const)(
    "the page checks itself and finds all as promised, from %s",
    async (from) => {
      const { address } = from === "a host" ? host : fromDisk();
      const { checking } = wordsOf("en");
      await firefox.open(`${address}?lang=en&${FIXED}&check`);
      await firefox.press(button(checking.title));
      await firefox.press(button(checking.run));
      await firefox.until(button(checking.again));
      const bad = await firefox.evaluate(`[...document.querySelectorAll(".proof-bad")].map((one) => one.textContent)`);
      expect(bad).toEqual([]);
    },
  );
});
