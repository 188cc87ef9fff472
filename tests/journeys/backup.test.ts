import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shelf } from "../support/archives.ts";
import { type Host, axe, fromDisk, hostBuilt, launch } from "../support/browser.ts";
import { makeBackup, openBackup, restore } from "../support/backing-up.ts";
import { drop } from "../support/drop.ts";
import { PASSPHRASE, feelClose, isUnsaved, keepHere } from "../support/keeping.ts";
import { goTo, said } from "../support/screens.ts";
import { type Visit, expectClean, ready, report, visit } from "../support/visit.ts";

/** Invented. */
const PEOPLE = ["name,profile,circle", "Tommaso Vergani,,Coro", "Nadia Quarenghi,,Coro", "Elio Marchesani,,Mare"];
const OTHERS = ["name,profile,circle", "Bice Rovati,,Calcio"];

const disk = shelf();
let browser: Browser;
let host: Host;
let people: string;
let others: string;

beforeAll(async () => {
  people = disk.put("persone.csv", PEOPLE.join("\r\n"));
  others = disk.put("altri.csv", OTHERS.join("\r\n"));
  [browser, host] = await Promise.all([launch(), hostBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  disk.clear();
});

const button = (journey: Visit, name: string) => journey.page.getByRole("button", { name, exact: true }).first();

test("from the disk: a backup is made, everything is forgotten, and the backup brings back the same report", async () => {
  const journey = await visit(browser, "it", fromDisk());
  const { page } = journey;
  const { backup, keeping, shell } = said(journey);
  await drop(page, [people]);
  await ready(journey);
  await feelClose(journey, "Quarenghi");
  expect(await isUnsaved(page)).toBe(true);
  const { bytes, name } = await makeBackup(journey);
  expect(name).toBe("fare-rete-backup-2026-11-23.age");
  expect(bytes.includes("Quarenghi")).toBe(false);
  expect(await isUnsaved(page)).toBe(false);
  const before = await report(journey, true);

  // Locked, nothing of it is on the page, in the address, the title or the history; a wrong passphrase opens nothing.
  await button(journey, keeping.lock).click();
  await page.getByText(backup.hereLocked).waitFor();
  const shown = await page.evaluate(() => [document.documentElement.outerHTML, location.href, document.title].join());
  expect(shown).not.toMatch(/Quarenghi|Vergani|Marchesani/);
  expect(await page.evaluate(() => JSON.stringify(history.state))).toBe('"welcome"');
  expect(await axe(page)).toEqual([]);
  await page.getByLabel(keeping.passphrase, { exact: true }).fill("un'altra frase");
  await button(journey, keeping.open).click();
  await page.getByText(shell.failurePassphrase).waitFor();
  await button(journey, backup.forget).click();
  await button(journey, shell.startAgainYes).click();
  await page.getByText(backup.hereLocked).waitFor({ state: "detached" });

  const copy = disk.put("copia.age", bytes);
  await openBackup(journey, copy, "un'altra frase");
  await page.getByText(backup.wrong).waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("dialog").getByLabel(keeping.passphrase, { exact: true }).fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await page.getByText(backup.counts(3, 2, 1)).waitFor();
  await restore(journey, "take");
  expect((await report(journey, true)).bytes.equals(before.bytes)).toBe(true);
  expectClean(journey);
  await journey.context.close();
});

test("a backup is joined with what is open and kept; the screen locks when nobody is there", async () => {
  const journey = await visit(browser, "en", { address: host.address });
  const { page } = journey;
  const { backup, keeping, shell } = said(journey);
  await drop(page, [people]);
  await ready(journey);
  const { bytes } = await makeBackup(journey);
  const copy = disk.put("copy.age", bytes);
  const spoilt = disk.put("spoilt.age", bytes.subarray(0, bytes.length - 7));
  await page.reload();
  await page.clock.install();
  await drop(page, [others]);
  await ready(journey);
  await keepHere(journey);

  await openBackup(journey, spoilt);
  await page.getByText(shell.failureBackup).waitFor();
  await page.keyboard.press("Escape");
  await openBackup(journey, copy);
  await restore(journey, "join");
  await goTo(journey, "people");
  await page.getByRole("row").filter({ hasText: "Rovati" }).waitFor();
  await page.getByRole("row").filter({ hasText: "Quarenghi" }).waitFor();
  const joined = await report(journey, true);

  await goTo(journey, "take-away");
  await page.getByLabel(backup.idle, { exact: true }).selectOption("5");
  await page.clock.fastForward("04:30");
  expect(await page.getByText(keeping.here).count()).toBe(0);
  await page.mouse.move(300, 300);
  await page.clock.fastForward("04:30");
  expect(await page.getByText(keeping.here).count()).toBe(0);
  await page.clock.fastForward("00:40");
  await page.getByRole("heading", { name: keeping.here, exact: true }).waitFor();
  expect(await page.content()).not.toMatch(/Quarenghi|Rovati/);
  await page.getByLabel(keeping.passphrase, { exact: true }).fill(PASSPHRASE);
  await button(journey, keeping.open).click();
  await ready(journey);
  expect((await report(journey, true)).bytes.equals(joined.bytes)).toBe(true);
  expectClean(journey);
  await journey.context.close();
});
