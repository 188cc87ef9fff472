import { expect } from "vitest";
import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { type Look, type Watched, watch } from "./browser.ts";
import { type Language, NAMES } from "./names.ts";

/** The day and seed every journey fixes, so that two runs can be compared byte for byte. */
export const FIXED = "day=2026-11-23&seed=1";

export type Visit = Watched & { readonly language: Language };

/** Opens the app at a fixed day and seed in one language. */
export async function visit(browser: Browser, language: Language, look: Look): Promise<Visit> {
  const address = `${look.address}?lang=${language}&${FIXED}`;
  const watched = await watch(browser, { ...look, address, locale: language === "it" ? "it-IT" : "en-GB" });
  return { ...watched, language };
}

/** A button, or a tab, of that exact name. */
export function pressable(page: Page, name: string): Locator {
  return page
    .getByRole("button", { name, exact: true })
    .or(page.getByRole("tab", { name, exact: true }))
    .first();
}

/** Waits until the status says, to the letter, that reading is done. */
export async function ready({ page, language }: Visit, timeout = 60_000): Promise<void> {
  const names = NAMES[language];
  await page.waitForFunction(
    ([label, word]) =>
      [...document.querySelectorAll('[role="status"]')].some(
        (status) => status.getAttribute("aria-label") === label && status.textContent === word,
      ),
    [names.reading, names.ready],
    { timeout },
  );
}

/** Saves what a button downloads and gives its bytes and suggested name. */
export async function download(page: Page, press: () => Promise<void>): Promise<{ bytes: Buffer; name: string }> {
  const [started] = await Promise.all([page.waitForEvent("download", { timeout: 90_000 }), press()]);
  return { bytes: readFileSync(await started.path()), name: started.suggestedFilename() };
}

export async function openTakeAway({ page, language }: Visit): Promise<void> {
  await pressable(page, NAMES[language].takeAway).click();
  await page.getByRole("button", { name: NAMES[language].report, exact: true }).waitFor();
}

/** The JSON report as bytes, with names or with pseudonyms. */
export async function report(journey: Visit, names: boolean): Promise<{ bytes: Buffer; name: string }> {
  const { page, language } = journey;
  await openTakeAway(journey);
  await page
    .getByRole("checkbox", { name: NAMES[language].includeNames, exact: true })
    .setChecked(names, { force: true });
  return download(page, () => page.getByRole("button", { name: NAMES[language].report, exact: true }).click());
}

/** Fails with what was seen when the page asked for anything, broke its policy or stumbled. */
export function expectClean(journey: Visit): void {
  expect(journey.requests).toEqual([]);
  expect(journey.violations).toEqual([]);
  expect(journey.errors).toEqual([]);
}
