import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bigLinkedIn } from "../../fixtures/generate/big.ts";
import { TODAY, shelf } from "../support/archives.ts";
import { type Host, hostBuilt, launch } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import { tabTo } from "../support/keys.ts";
import { addressBook } from "../support/own-files.ts";
import { pack } from "../support/pack.ts";
import { goTo, said, seeExample } from "../support/screens.ts";
import { type Visit, expectClean, ready, report, visit } from "../support/visit.ts";

/** Enough to be reading for a second or two, and to scroll through. */
const BIG = { connections: 20_000, messages: 200_000 } as const;
const PEOPLE = ["Ada Prova", "Bice Prova", "Cesare Prova", "Delia Prova"] as const;

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

test("with the box ticked while files are read, the people come before the map, and all of them can be scrolled through", async () => {
  const { connections, messages } = bigLinkedIn({ ...BIG, seed: 3, day: TODAY });
  const files = [connections, messages].map(({ path, pieces }) => ({ path, text: [...pieces()].join("") }));
  const big = disk.put("Basic_LinkedInDataExport_11-22-2026.zip", await pack(files, { level: 1 }));
  const journey = await visit(browser, "en", { address: host.address });
  const { page } = journey;
  const { review, sources, reading } = said(journey);
  await drop(page, [big]);
  await page.getByRole("checkbox", { name: sources.lookThroughCheck, exact: true }).check();
  await page.getByRole("progressbar", { name: reading.progress, exact: true }).waitFor();
  await ready(journey);
  await page.getByRole("heading", { level: 1, name: review.title, exact: true }).waitFor();
  const grid = page.getByRole("grid", { name: review.list, exact: true });
  const last = async (): Promise<number> => Number(await grid.getAttribute("aria-rowcount"));
  // LinkedIn hides the names of some.
  expect(await last()).toBeGreaterThan(BIG.connections * 0.95);
  expect(await grid.getByRole("row").count()).toBeLessThan(80);
  await grid.focus();
  await page.keyboard.press("End");
  await grid.locator(`[aria-rowindex="${await last()}"]`).waitFor();
  await page.getByRole("button", { name: review.goOn, exact: true }).click();
  await page.locator(".sentence").first().waitFor();
  expectClean(journey);
  await journey.context.close();
});

test("people are left out, brought back and forgotten with the keyboard alone, and forgetting outlives reading again", async () => {
  const journey = await begin();
  const { page } = journey;
  const { review, decided, shell } = said(journey);
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await goTo(journey, "review");
  const grid = page.getByRole("grid", { name: review.list, exact: true });
  await tabTo(page, grid);
  for (const key of ["Space", "ArrowDown", "Space"]) await page.keyboard.press(key);
  await page.getByText(review.chosen(2), { exact: true }).waitFor();
  await tabTo(page, button(review.leaveOut));
  await page.keyboard.press("Enter");
  await expect.poll(() => people(journey)).toEqual(["Cesare Prova", "Delia Prova"]);
  expect(await page.getByRole("status", { name: decided.slip, exact: true }).innerText()).toContain("Ada Prova");

  await page.locator(".left-out summary").focus();
  await page.keyboard.press("Enter");
  await tabTo(page, button(review.bringBackNamed("Bice Prova")));
  await page.keyboard.press("Enter");
  await expect.poll(() => people(journey)).toEqual(["Bice Prova", "Cesare Prova", "Delia Prova"]);

  await page.getByRole("searchbox", { name: review.search, exact: true }).fill("delia");
  await expect.poll(() => grid.getAttribute("aria-rowcount")).toBe("2");
  await tabTo(page, grid);
  await page.keyboard.press("Space");
  await tabTo(page, button(review.forget));
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("alertdialog", { name: review.forgetTitle(1, "Delia Prova"), exact: true });
  await dialog.waitFor();
  await tabTo(page, dialog.getByRole("button", { name: review.forgetYes, exact: true }));
  await page.keyboard.press("Enter");
  await page.getByText(review.forgotten(1), { exact: true }).waitFor();
  await page.getByRole("searchbox", { name: review.search, exact: true }).fill("");
  await expect.poll(() => people(journey)).toEqual(["Bice Prova", "Cesare Prova"]);
  const kept = (await report(journey, true)).bytes.toString("utf8");
  expect(kept).not.toContain("Delia");
  expect(kept).not.toContain("Ada Prova");
  await drop(page, [book("di-nuovo.vcf")]);
  await page.getByRole("heading", { level: 1, name: said(journey).seen.title, exact: true }).waitFor();
  expect(JSON.parse((await report(journey, true)).bytes.toString("utf8")).people.length).toBe(2);

  // Everything said, newest first; the oldest is taken back alone.
  await goTo(journey, "sources");
  await page.locator(".decided summary").focus();
  await page.keyboard.press("Enter");
  const lines = page.locator(".decided li");
  expect(await lines.locator("span").allInnerTexts()).toEqual([
    decided.sentence({ change: { kind: "forget", salt: "", marks: [] }, names: [], circle: "", source: "" }),
    expect.stringContaining("Bice Prova"),
    expect.stringContaining("Ada Prova"),
  ]);
  await lines.last().getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => lines.count()).toBe(2);
  await goTo(journey, "review");
  await expect.poll(() => people(journey)).toEqual(["Ada Prova", "Bice Prova", "Cesare Prova"]);
  expect(await button(shell.undo).count()).toBe(1);
  expectClean(journey);
  await journey.context.close();
});

test("choosing all and choosing nobody keep to those listed", async () => {
  const journey = await visit(browser, "it", { address: host.address });
  const { page } = journey;
  const { review, terms } = said(journey);
  await seeExample(journey);
  await goTo(journey, "review");
  const grid = page.getByRole("grid", { name: review.list, exact: true });
  const everyone = Number(await grid.getAttribute("aria-rowcount")) - 1;
  await page
    .getByRole("combobox", { name: review.source, exact: true })
    .selectOption({ label: terms.platforms.facebook });
  await expect.poll(async () => Number(await grid.getAttribute("aria-rowcount"))).toBeLessThan(everyone);
  const listed = Number(await grid.getAttribute("aria-rowcount")) - 1;
  await grid.focus();
  await page.keyboard.press("Control+a");
  await page.getByText(review.chosen(listed), { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByText(review.chosen(0), { exact: true }).waitFor();
  expectClean(journey);
  await journey.context.close();
});

const book = (name: string): string => disk.put(name, addressBook(PEOPLE.map((person) => [person, "", "", "Coro"])));

/** An address book of four people, read. */
async function begin(): Promise<Visit> {
  const journey = await visit(browser, "it", { address: host.address });
  await drop(journey.page, [book("rubrica.vcf")]);
  await ready(journey);
  return journey;
}

const people = ({ page }: Visit): Promise<readonly string[]> => page.locator(".grid .cell-name bdi").allInnerTexts();
