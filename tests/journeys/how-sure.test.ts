import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Host, axe, hostBuilt, launch } from "../support/browser.ts";
import { goTo, said, seeExample } from "../support/screens.ts";
import { expectClean, visit } from "../support/visit.ts";

let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), hostBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

test.each(["it", "en"] as const)(
  "every figure says what it means, its source, and when it cannot be told (%s)",
  async (language) => {
    const journey = await visit(browser, language, { address: host.address });
    const { page } = journey;
    const { how } = said(journey);
    await seeExample(journey);
    await goTo(journey, "how");
    const figures = page.locator(".how-figure");
    expect(await figures.count()).toBe(Object.keys(how.measures).length);
    for (const { name, meaning, how: source } of Object.values(how.measures)) {
      const text = await figures.filter({ has: page.getByText(name, { exact: true }) }).innerText();
      expect(text).toContain(meaning);
      expect(text).toContain(source);
      expect(/\d/.test(text.replace(meaning, "").replace(source, "")) || text.includes(how.cannotTell)).toBe(true);
    }
    expect(await axe(page)).toEqual([]);
    expectClean(journey);
    await journey.context.close();
  },
);

/** Clusters are found anew in a second or two; on a busy machine it takes longer. */
const WHILE_COUNTING = { timeout: 30_000 };

test("clusters can be had larger and smaller, and the wish is taken back like any other", async () => {
  const journey = await visit(browser, "en", { address: host.address });
  const { page } = journey;
  const { groups, shell, people } = said(journey);
  await seeExample(journey);
  await goTo(journey, "circles");
  const list = page.locator(".circles-found li");
  const more = page.locator(".circles-found").getByRole("button", { name: /^Show .* more$/ });
  const count = async (): Promise<number> => {
    while ((await more.count()) > 0) await more.click();
    return list.count();
  };
  const usual = await count();
  const wish = (size: keyof typeof groups.sizes) => page.getByRole("radio", { name: groups.sizes[size], exact: true });
  await wish("smaller").check({ force: true });
  await expect.poll(count, WHILE_COUNTING).toBeGreaterThan(usual);
  await wish("larger").check({ force: true });
  await expect.poll(count, WHILE_COUNTING).toBeLessThanOrEqual(usual);
  await page.getByRole("button", { name: shell.undo, exact: true }).click();
  await page.getByRole("button", { name: shell.undo, exact: true }).click();
  await expect.poll(async () => wish("usual").isChecked()).toBe(true);
  expect(await count()).toBe(usual);
  // A place in common leads to exactly its people.
  const place = page.locator(".world").first();
  const size = Number(/(\d+) people/.exec(await place.innerText())?.[1]);
  await place.click();
  await page.getByRole("heading", { level: 1, name: people.title, exact: true }).waitFor();
  await expect.poll(async () => page.locator(".people-count").innerText()).toMatch(new RegExp(`^${size}\\b`));
  expectClean(journey);
  await journey.context.close();
});

test("the network of an earlier year is smaller, and what is not dated is said", async () => {
  const journey = await visit(browser, "it", { address: host.address });
  const { page } = journey;
  const { sources } = said(journey);
  await seeExample(journey);
  await goTo(journey, "sources");
  const slider = page.getByRole("slider");
  await slider.focus();
  const told = async (): Promise<number> =>
    Number(/era di ([\d.]+) person/.exec(await page.locator(".over-time").innerText())?.[1]?.replaceAll(".", "") ?? 0);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(told).toBeGreaterThan(0);
  const late = await told();
  await page.keyboard.press("Home");
  await expect.poll(told).toBeLessThan(late);
  expect(await page.locator(".over-time").innerText()).toContain(sources.overTimeIntro);
  expect(await axe(page)).toEqual([]);
  expectClean(journey);
  await journey.context.close();
});
