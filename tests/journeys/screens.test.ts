import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Host, axe, hostBuilt, launch } from "../support/browser.ts";
import { NAMES } from "../support/names.ts";
import { type Screen, SCREENS, goTo, seeExample } from "../support/screens.ts";
import { type Visit, expectClean, pressable, visit } from "../support/visit.ts";

/** A desk, a phone, and the narrowest window the accessibility rules ask for (WCAG 1.4.10), in CSS pixels. */
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;
/** Half a pixel of rounding is nobody's fault. */
const ROUNDING = 1;

let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), hostBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

describe.each([
  { language: "it", looked: { width: 1440, dark: false } },
  { language: "en", looked: { width: 390, dark: true } },
] as const)("the example in $language", ({ language, looked }) => {
  test("fits every screen into a desk, a phone and a narrow window, by day and by night", async () => {
    const journey = await visit(browser, language, { address: host.address });
    const { page } = journey;
    await seeExample(journey);
    const beyond: string[] = [];
    const papers = new Set<string>();
    const faults: string[] = [];
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const screen of SCREENS) {
        await goTo(journey, screen);
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
        for (const scheme of ["light", "dark"] as const) {
          await light(page, scheme);
          papers.add(`${scheme} ${await paper(page)}`);
          beyond.push(...(await pastTheEdge(page)).map((what) => `${screen} at ${size.width}: ${what}`));
          if (size.width === looked.width && (scheme === "dark") === looked.dark) {
            faults.push(...(await axe(page)).map((fault) => `${screen}: ${fault}`));
          }
        }
        if (screen === "person") await page.keyboard.press("Escape");
      }
    }
    expect(faults).toEqual([]);
    expect(beyond).toEqual([]);
    // One paper by day and another by night, the same on every screen.
    expect(papers.size).toBe(2);
    expect(new Set([...papers].map((seen) => seen.slice(seen.indexOf(" ")))).size).toBe(2);
    expectClean(journey);
    await journey.context.close();
  });

  test("offers everything under its promised name", async () => {
    const journey = await visit(browser, language, { address: host.address });
    const { page } = journey;
    const names = NAMES[language];
    const found = new Map<string, Screen | "first">();
    const look = (screen: Screen | "first", name: string, count: number): void => {
      if (count === 1) found.set(name, screen);
    };
    const button = (name: string): Promise<number> => page.getByRole("button", { name, exact: true }).count();
    look("first", names.addFiles, await button(names.addFiles));
    look("first", names.example, await button(names.example));
    expect(await page.locator("input[type=file][multiple]").count()).toBeGreaterThan(0);
    await seeExample(journey);
    const status = page.getByRole("status", { name: names.reading, exact: true });
    look("seen", names.reading, await status.count());
    expect(await status.textContent()).toBe(names.ready);
    expect(await pressable(page, names.takeAway).count()).toBe(1);
    await goTo(journey, "take-away");
    for (const name of [names.report, names.png]) look("take-away", name, await button(name));
    const box = page.getByRole("checkbox", { name: names.includeNames, exact: true });
    look("take-away", names.includeNames, await box.count());
    expect(await box.isChecked()).toBe(false);
    expect(Object.fromEntries(found)).toEqual({
      [names.addFiles]: "first",
      [names.example]: "first",
      [names.reading]: "seen",
      [names.report]: "take-away",
      [names.png]: "take-away",
      [names.includeNames]: "take-away",
    });
    expectClean(journey);
    await journey.context.close();
  });
});

test("the language is changed in place, and the page says so to screen readers", async () => {
  const journey: Visit = await visit(browser, "it", { address: host.address });
  const { page } = journey;
  await seeExample(journey);
  const before = await page.locator(".sentence").first().innerText();
  await page.getByRole("button", { name: "EN, English", exact: true }).click();
  await page.waitForFunction(() => document.documentElement.lang === "en");
  expect(await page.getByRole("status", { name: NAMES.en.reading, exact: true }).textContent()).toBe(NAMES.en.ready);
  expect(await page.locator(".sentence").first().innerText()).not.toBe(before);
  expectClean(journey);
  await journey.context.close();
});

/** Changes the device from day to night or back, and waits until the page has followed. */
async function light(page: Page, scheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.waitForFunction((theme) => document.documentElement.dataset["theme"] === theme, scheme);
}

const paper = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** What cannot be reached without scrolling sideways: the page itself, or something to press. */
async function pastTheEdge(page: Page): Promise<readonly string[]> {
  return page.evaluate((rounding) => {
    const root = document.scrollingElement;
    const past: string[] = [];
    if (root !== null && root.scrollWidth > innerWidth) past.push(`the page is ${root.scrollWidth} wide`);
    const scrolls = (element: Element): boolean => {
      for (let around = element.parentElement; around !== null; around = around.parentElement) {
        if (around.scrollWidth > around.clientWidth && getComputedStyle(around).overflowX === "auto") return true;
      }
      return false;
    };
    for (const element of document.querySelectorAll("button, input, select, summary, h1, h2, p")) {
      const { left, right, width } = element.getBoundingClientRect();
      if (width <= 1 || (left >= -rounding && right <= innerWidth + rounding) || scrolls(element)) continue;
      past.push(`${element.tagName} “${(element.textContent ?? "").slice(0, 30)}” from ${left} to ${right}`);
    }
    return past;
  }, ROUNDING);
}
