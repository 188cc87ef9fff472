import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleArchives, shelf } from "../support/archives.ts";
import { type Host, axe, fromDisk, hostBuilt, launch } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import {
  PASSPHRASE,
  databases,
  feelClose,
  isFeltAsCloseAs,
  isUnsaved,
  keepHere,
  openKept,
  secondTab,
  settled,
  tryToFeelClose,
  tryToOpen,
} from "../support/keeping.ts";
import { goTo, said, seeExample } from "../support/screens.ts";
import { type Visit, expectClean, ready, report, visit } from "../support/visit.ts";

/** Invented. */
const [TOMMASO, NADIA, ELIO] = ["Tommaso Vergani", "Nadia Quarenghi", "Elio Marchesani"];
const PEOPLE = ["name,profile,circle", ...[TOMMASO, NADIA, ELIO].map((name) => `${name},,Coro`)];

const disk = shelf();
let browser: Browser;
let host: Host;
let people: string;

beforeAll(async () => {
  people = disk.put("fare-rete-people.csv", PEOPLE.join("\r\n"));
  [browser, host] = await Promise.all([launch(), hostBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  disk.clear();
});

async function readFiles(language: "it" | "en", files: readonly string[] = [people]): Promise<Visit> {
  const journey = await visit(browser, language, { address: host.address });
  await drop(journey.page, files);
  await ready(journey);
  return journey;
}

const button = (journey: Visit, name: string) => journey.page.getByRole("button", { name, exact: true }).first();

test.each(["it", "en"] as const)("what is kept opens again with the same report, in %s", async (language) => {
  const archives = await exampleArchives(disk);
  const journey = await readFiles(language, [archives.linkedin, archives.facebook]);
  const { page } = journey;
  const { keeping, shell } = said(journey);
  await goTo(journey, "take-away");
  expect(await axe(page)).toEqual([]);
  await keepHere(journey);
  expect(await axe(page)).toEqual([]);
  await feelClose(journey);
  await settled(journey);
  const before = await report(journey, true);

  await page.reload();
  await tryToOpen(journey, "ombrello martedì treno basilico");
  await page.getByText(shell.failurePassphrase).waitFor();
  expect(await axe(page)).toEqual([]);
  await openKept(journey);
  await button(journey, shell.undo).waitFor();
  expect((await report(journey, true)).bytes.equals(before.bytes)).toBe(true);

  await button(journey, keeping.lock).click();
  await page.getByRole("heading", { name: keeping.here, exact: true }).waitFor();
  // The same words as another keyboard writes them.
  await openKept(journey, PASSPHRASE.normalize("NFD"));
  expect((await report(journey, true)).bytes.equals(before.bytes)).toBe(true);
  expectClean(journey);
  await journey.context.close();
});

test("a passphrase that is short, or not the same twice, is told so and keeps nothing", async () => {
  const journey = await readFiles("it");
  const { page } = journey;
  const { keeping } = said(journey);
  await goTo(journey, "take-away");
  const [first, again] = [keeping.passphrase, keeping.again].map((name) => page.getByLabel(name, { exact: true }));
  await first?.fill("pera");
  await again?.fill("pera");
  await button(journey, keeping.button).click();
  await page.getByText(keeping.tooShort).waitFor();
  await first?.fill(PASSPHRASE);
  await button(journey, keeping.button).click();
  await page.getByText(keeping.different).waitFor();
  expect(await databases(page)).toEqual([]);
  expectClean(journey);
  await journey.context.close();
});

test("leaving is asked about until what was said is kept, and not for files alone", async () => {
  const journey = await readFiles("en");
  const { page } = journey;
  expect(await isUnsaved(page)).toBe(false);
  await feelClose(journey, TOMMASO);
  expect(await isUnsaved(page)).toBe(true);
  await keepHere(journey);
  expect(await isUnsaved(page)).toBe(false);
  await feelClose(journey, NADIA);
  await settled(journey);
  expectClean(journey);
  await journey.context.close();
});

test("a second tab looks on until it takes over, and then the first one does", async () => {
  const first = await readFiles("it");
  const { keeping, shell } = said(first);
  await keepHere(first);
  await feelClose(first, TOMMASO);
  const second = await secondTab(first);
  await openKept(second);
  await second.page.getByText(keeping.lookingOn).first().waitFor();
  expect(await axe(second.page)).toEqual([]);
  await tryToFeelClose(second, NADIA);
  await second.page.getByText(shell.failureLookingOn).waitFor();
  expect(await isUnsaved(second.page)).toBe(false);
  // Said in the first tab while the second looks on: it is there after the second has taken over.
  await feelClose(first, NADIA);
  await button(second, keeping.takeOver).click();
  await first.page.getByText(keeping.lookingOn).first().waitFor();
  await second.page.getByText(keeping.lookingOn).first().waitFor({ state: "detached" });
  await isFeltAsCloseAs(second, NADIA, "5");
  await feelClose(second, ELIO);
  await settled(second);
  await tryToFeelClose(first, ELIO);
  await first.page.getByText(shell.failureLookingOn).waitFor();
  const kept = await report(second, true);
  await second.page.close();

  await first.page.reload();
  await openKept(first);
  expect((await report(first, true)).bytes.equals(kept.bytes)).toBe(true);
  expectClean(first);
  await first.context.close();
});

test("a tab that does not answer is taken over all the same", async () => {
  const first = await readFiles("en");
  const { keeping } = said(first);
  await keepHere(first);
  const second = await secondTab(first);
  await openKept(second);
  const session = await first.context.newCDPSession(first.page);
  await session.send("Debugger.enable");
  await session.send("Debugger.pause");
  void first.page.evaluate(() => 1).catch(() => undefined);
  await button(second, keeping.takeOver).click();
  await second.page.getByText(keeping.lookingOn).first().waitFor({ state: "detached" });
  await feelClose(second, TOMMASO);
  await settled(second);
  await session.send("Debugger.resume").catch(() => undefined);
  await session.send("Debugger.disable");
  await first.page.getByText(keeping.lookingOn).first().waitFor();
  expectClean(first);
  await first.context.close();
});

test("what is deleted is gone, here and in the tab beside; what is on screen stays", async () => {
  const first = await readFiles("it");
  const { keeping, shell } = said(first);
  await keepHere(first);
  const second = await secondTab(first);
  await openKept(second);
  await goTo(first, "take-away");
  await button(first, keeping.nothing).click();
  await button(first, keeping.nothingYes).click();
  await first.page.getByRole("button", { name: keeping.button, exact: true }).waitFor();
  expect(await databases(first.page)).toEqual([]);
  await second.page.getByText(keeping.lookingOn).first().waitFor({ state: "detached" });
  // Both are on their own now: what is said stays here and brings nothing back.
  await feelClose(second, TOMMASO);
  await feelClose(first, TOMMASO);
  expect(await databases(first.page)).toEqual([]);
  expect(await isUnsaved(first.page)).toBe(true);
  await second.page.close();
  await button(first, shell.startAgain).click();
  await button(first, shell.startAgainYes).click();
  await first.page.getByRole("heading", { level: 1, name: said(first).welcome.title }).waitFor();
  expect(await first.page.getByText(keeping.here).count()).toBe(0);
  expectClean(first);
  await first.context.close();
});

test("the example is never kept, and looking at it closes what is", async () => {
  const journey = await readFiles("it");
  const { page } = journey;
  const { keeping, shell } = said(journey);
  await keepHere(journey);
  await feelClose(journey, TOMMASO);
  await goTo(journey, "welcome");
  await seeExample(journey);
  await goTo(journey, "take-away");
  await page.getByText(keeping.example).waitFor();
  await feelClose(journey);
  await button(journey, shell.exampleLeave).click();
  await openKept(journey);
  await goTo(journey, "people");
  expect(await page.getByRole("row").filter({ hasText: "Quarenghi" }).count()).toBe(1);
  await isFeltAsCloseAs(journey, TOMMASO, "5");
  expectClean(journey);
  await journey.context.close();
});

test("from the disk nothing is offered but the way out, and nothing at all is stored", async () => {
  const journey = await visit(browser, "it", fromDisk());
  await drop(journey.page, [people]);
  await ready(journey);
  await goTo(journey, "take-away");
  const { keeping } = said(journey);
  await journey.page.getByText(keeping.unable).waitFor();
  expect(await journey.page.getByLabel(keeping.passphrase, { exact: true }).count()).toBe(0);
  expect(await axe(journey.page)).toEqual([]);
  expectClean(journey);
  await journey.context.close();
});
