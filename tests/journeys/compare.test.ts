import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Host, axe, hostBuilt, launch } from "../support/browser.ts";
import { wordsOf } from "../../src/app/words/words.ts";
import { tabTo } from "../support/keys.ts";
import { goTo, said, seeExample } from "../support/screens.ts";
import { expectClean, report, visit } from "../support/visit.ts";

let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), hostBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

test("a network beside its own report, with the keys alone and in both languages: a circle drawn since is new", async () => {
  const journey = await visit(browser, "it", { address: host.address });
  const { page } = journey;
  const { compare, circles } = said(journey);
  await seeExample(journey);
  const named = await report(journey, true);
  const veiled = await report(journey, false);
  const file = (bytes: Buffer, name = "prima.json") => ({ name, mimeType: "application/json", buffer: bytes });

  // A year ago is there at once; then the report, beside which nothing has changed.
  await goTo(journey, "compare");
  await page.getByRole("heading", { level: 2, name: /^Si è fatto silenzio/ }).waitFor();
  // Listened for well before: the browser is told to hand choosers over, which takes a moment.
  const choosing = page.waitForEvent("filechooser");
  await tabTo(page, page.getByRole("radio", { name: compare.past, exact: true }));
  await page.keyboard.press("ArrowRight");
  await tabTo(page, page.getByRole("button", { name: compare.choose, exact: true }));
  await page.keyboard.press("Enter");
  await (await choosing).setFiles(file(veiled.bytes));
  await page.getByText(compare.refused["no-names"], { exact: false }).waitFor();
  const input = page.getByLabel(compare.choose, { exact: true }).and(page.locator("input"));
  await input.setInputFiles(file(Buffer.from("[]")));
  await page.getByText(compare.refused.unreadable, { exact: false }).waitFor();
  await input.setInputFiles(file(named.bytes));
  const sentences = page.locator(".ask-found").first();
  await expect.poll(async () => sentences.innerText()).toContain("nessun legame si è svegliato o addormentato");
  expect(await page.getByRole("heading", { level: 2 }).count()).toBe(1);

  // Someone and a circle are written down: the report, still chosen, has neither.
  await goTo(journey, "circles");
  await page.getByLabel(circles.name, { exact: true }).fill("Maglia del lunedì");
  await page.getByRole("combobox").first().fill("Zelda Quattrovalli");
  await page.getByRole("button", { name: circles.add, exact: true }).click();
  await page.getByText(circles.added("Maglia del lunedì"), { exact: true }).waitFor();
  await goTo(journey, "compare");
  await page.getByText(compare.added(["Maglia del lunedì"]), { exact: true }).waitFor();
  await page.getByText(compare.arrived(1), { exact: true }).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "EN, English", exact: true }).click();
  const english = wordsOf("en").compare;
  await page.getByText(english.added(["Maglia del lunedì"]), { exact: true }).waitFor();
  await page.getByRole("heading", { level: 2, name: new RegExp(`^${english.turns.arrived}`) }).waitFor();
  const zelda = page.getByRole("button", { name: wordsOf("en").asking.openNamed("Zelda Quattrovalli"), exact: true });
  await tabTo(page, zelda);
  await page.keyboard.press("Enter");
  await page.locator(".person-name", { hasText: "Zelda Quattrovalli" }).waitFor();
  await page.goBack();
  await page.getByText(english.arrived(1), { exact: true }).waitFor();
  expectClean(journey);
  await journey.context.close();
});
