import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shelf } from "../support/archives.ts";
import { type Host, hostBuilt, launch } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import { goTo, said } from "../support/screens.ts";
import { expectClean, ready, visit } from "../support/visit.ts";

/** Invented, and written so as to be mistaken for links. */
const LIST = [
  "name,profile,email,phone",
  "Tommaso Vergani,https://www.linkedin.com/in/tommaso-vergani,tommaso@posta.example,+39 333 555 0111",
  'Zoë Tramontano,https://www.linkedin.com/in/zo%C3%AB-x"><img src=x onerror=alert(1)>,javascript:alert(1)@posta.example,',
  "",
].join("\r\n");

const disk = shelf();
let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), hostBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  disk.clear();
});

test("addresses are text: Copy copies, Open asks first, and nothing on the page is a link", async () => {
  const journey = await visit(browser, "en", { address: host.address });
  const { page, context } = journey;
  const { person, shell, people } = said(journey);
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(host.address).origin });
  await drop(page, [disk.put("friends.csv", LIST)]);
  await ready(journey);
  await goTo(journey, "people");
  await page.getByRole("searchbox", { name: people.search, exact: true }).fill("Vergani");
  await page.getByRole("row").filter({ hasText: "Tommaso Vergani" }).click();
  await page.getByRole("heading", { name: "Tommaso Vergani", exact: true }).waitFor();
  const links = page.locator("a[href]:not([href^='#']), [ping], form[action], area[href]");
  expect(await links.count()).toBe(0);

  await page.getByRole("button", { name: person.copyNamed("tommaso@posta.example"), exact: true }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("tommaso@posta.example");
  await page.getByText(person.copied, { exact: true }).first().waitFor();

  const open = page.getByRole("button", { name: person.openNamed("tommaso-vergani"), exact: true });
  for (const way of ["cancel", "escape"] as const) {
    await open.click();
    const asking = page.getByRole("alertdialog", { name: person.openTitle, exact: true });
    await asking.getByText("https://www.linkedin.com/in/tommaso-vergani", { exact: true }).waitFor();
    expect(await links.count()).toBe(0);
    if (way === "cancel") await asking.getByRole("button", { name: shell.cancel, exact: true }).click();
    else await page.keyboard.press("Escape");
    await asking.waitFor({ state: "detached" });
    // The person is still there, and the focus is back where it was.
    await page.getByRole("heading", { name: "Tommaso Vergani", exact: true }).waitFor();
    await expect.poll(() => open.evaluate((button) => button === document.activeElement)).toBe(true);
  }
  expect(context.pages().length).toBe(1);
  expect(page.url().startsWith(host.address)).toBe(true);

  await page.getByRole("searchbox", { name: people.search, exact: true }).fill("Tramontano");
  await page.getByRole("row").filter({ hasText: "Zoë Tramontano" }).click();
  await page.getByRole("heading", { name: "Zoë Tramontano", exact: true }).waitFor();
  expect(await links.count()).toBe(0);
  expect(await page.locator("main img").count()).toBe(0);
  expectClean(journey);
  await context.close();
});

test("the address that opens is the one that was shown, in a tab that does not know where it came from", async () => {
  const journey = await visit(browser, "it", { address: host.address });
  const { page, context } = journey;
  const { person } = said(journey);
  await page.evaluate(() => {
    const kept = globalThis as unknown as { opened: unknown[] };
    kept.opened = [];
    // Nothing is visited from here: the call itself is what is looked at.
    window.open = (...asked) => {
      kept.opened.push(asked);
      return null;
    };
  });
  await drop(page, [disk.put("amici.csv", LIST)]);
  await ready(journey);
  await goTo(journey, "people");
  await page.getByRole("row").filter({ hasText: "Tommaso Vergani" }).click();
  await page.getByRole("button", { name: person.openNamed("tommaso-vergani"), exact: true }).click();
  await page.getByRole("button", { name: person.openYes, exact: true }).click();
  expect(await page.evaluate(() => (globalThis as unknown as { opened: unknown[] }).opened)).toEqual([
    ["https://www.linkedin.com/in/tommaso-vergani", "_blank", "noopener,noreferrer"],
  ]);
  expectClean(journey);
  await context.close();
});
