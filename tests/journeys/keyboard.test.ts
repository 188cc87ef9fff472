import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Host, hostBuilt, launch } from "../support/browser.ts";
import { holdsFocus, tabTo } from "../support/keys.ts";
import { NAMES } from "../support/names.ts";
import { goTo, said, seeExample } from "../support/screens.ts";
import { type Visit, download, expectClean, ready, visit } from "../support/visit.ts";

let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), hostBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

const begin = (): Promise<Visit> => visit(browser, "it", { address: host.address });

test("the example is opened, read, asked and taken away without a mouse", async () => {
  const journey = await begin();
  const { page } = journey;
  const { seen, method, shell } = said(journey);
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });

  await tabTo(page, page.getByRole("link", { name: shell.skip, exact: true }));
  await page.keyboard.press("Enter");
  await tabTo(page, button(NAMES.it.example));
  await page.keyboard.press("Enter");
  await ready(journey);
  await page.locator(".sentence").first().waitFor();
  expect(await strayed(journey)).toBe(false);

  const sentences = page.locator(".sentence");
  for (const turn of [0, 1, 2, 3, 4]) {
    const how = sentences.nth(turn).getByRole("button", { name: seen.howKnown });
    await tabTo(page, how);
    if (turn !== 1) continue;
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: method.title, exact: true });
    await expect.poll(async () => (await dialog.count()) === 1 && dialog.evaluate(holdsFocusWithin)).toBe(true);
    await page.keyboard.press("Escape");
    await expect.poll(() => holdsFocus(how)).toBe(true);
  }
  const show = sentences.nth(2).getByRole("button", { name: seen.showMe });
  await tabTo(page, show, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => show.getAttribute("aria-pressed")).toBe("true");
  expect(await holdsFocus(show)).toBe(true);

  await tabTo(page, button(shell.takeAway), "Shift+Tab");
  await page.keyboard.press("Enter");
  const report = button(NAMES.it.report);
  await report.waitFor();
  const names = page.getByRole("checkbox", { name: NAMES.it.includeNames, exact: true });
  await tabTo(page, names);
  await page.keyboard.press("Space");
  expect(await names.isChecked()).toBe(true);
  await tabTo(page, report);
  const { bytes } = await download(page, () => page.keyboard.press("Enter"));
  expect(bytes.toString("utf8")).toContain('"names":"included"');
  await expect.poll(() => holdsFocus(report)).toBe(true);
  expectClean(journey);
  await journey.context.close();
});

test("the map is one stop, walked with arrows, and gives the focus back", async () => {
  const journey = await begin();
  const { page } = journey;
  const { map } = said(journey);
  await seeExample(journey);
  const stage = page.getByRole("application", { name: map.label, exact: true });
  const told = page.locator(".map [aria-live=polite]");
  await stage.focus();
  const heard = new Set<string>();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft", "PageDown", "PageDown"]) {
    await page.keyboard.press(key);
    heard.add((await told.textContent()) ?? "");
  }
  expect(heard.size).toBeGreaterThanOrEqual(4);
  expect(heard.has("")).toBe(false);
  const someone = (await told.textContent()) ?? "";
  await page.keyboard.press("Enter");
  const name = page.locator(".person-name");
  await name.waitFor();
  expect(someone).toContain(await name.innerText());
  const panel = page.locator(".person");
  await expect.poll(() => holdsFocus(panel)).toBe(true);
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  await expect.poll(() => holdsFocus(stage)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await told.textContent()).toBe("");
  for (const key of ["+", "-", "0", "Shift+ArrowLeft"]) await page.keyboard.press(key);
  await tabTo(page, page.getByRole("button", { name: map.zoomIn, exact: true }));
  expectClean(journey);
  await journey.context.close();
});

test.each(["seen", "people"] as const)("from the list in %s a person is opened and closed", async (screen) => {
  const journey = await begin();
  const { page } = journey;
  const { seen, people, person } = said(journey);
  await seeExample(journey);
  await goTo(journey, screen);
  const list = page.getByRole("grid", { name: seen.list, exact: true });
  const search = page.getByRole("searchbox", { name: people.search, exact: true });
  await search.focus();
  await tabTo(page, list);
  for (const key of ["End", "Home", "PageDown", "ArrowDown", "ArrowUp", "ArrowDown"]) await page.keyboard.press(key);
  await expect.poll(() => activeRow(journey)).not.toBe("");
  const active = await activeRow(journey);
  await page.keyboard.press("Enter");
  const name = page.locator(".person-name");
  await name.waitFor();
  expect(active).toContain(await name.innerText());
  await expect.poll(() => holdsFocus(page.locator(".person"))).toBe(true);
  await tabTo(page, page.getByRole("combobox", { name: person.closeness, exact: true }));
  await page.keyboard.press("Escape");
  await name.waitFor({ state: "detached" });
  await expect.poll(() => holdsFocus(list)).toBe(true);
  // Where one was, not at the top again.
  expect(await activeRow(journey)).toBe(active);
  expectClean(journey);
  await journey.context.close();
});

const holdsFocusWithin = (element: Element): boolean => element.contains(document.activeElement);

/** The focus was left nowhere. */
const strayed = ({ page }: Visit): Promise<boolean> => page.evaluate(() => document.activeElement === document.body);

/** The words of the row the arrows are on. */
const activeRow = ({ page }: Visit): Promise<string> =>
  page.evaluate(() => {
    const id = document.querySelector('[role="grid"]')?.getAttribute("aria-activedescendant") ?? "";
    return document.getElementById(id)?.textContent ?? "";
  });
