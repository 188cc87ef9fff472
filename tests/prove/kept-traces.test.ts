import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { shelf } from "../support/archives.ts";
import { makeBackup, openBackup, restore } from "../support/backing-up.ts";
import { type Host, hostBuilt } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import {
  PASSPHRASE,
  closenessOf,
  databases,
  feelClose,
  isUnsaved,
  keepHere,
  openKept,
  settled,
} from "../support/keeping.ts";
import { type Profile, profile, writeInClear } from "../support/profile.ts";
import { goTo, said } from "../support/screens.ts";
import { type Visit, ready } from "../support/visit.ts";

/** A family name that is in no file of any browser. */
const CANARY = "Quaxenghirolli";
const PEOPLE = ["name,profile,circle", `Nadia ${CANARY},,Coro`, "Elio Marchesani,,Coro", "Tommaso Vergani,,Mare"];

/** What a browser still holds in memory is on the disk by then, whatever it is. */
const SETTLING_MS = 1500;

const disk = shelf();
let host: Host;
let people: string;
let own: Profile;

beforeAll(async () => {
  people = disk.put("persone.csv", PEOPLE.join("\r\n"));
  host = await hostBuilt();
});
afterAll(async () => {
  await host.close();
  disk.clear();
});
beforeEach(() => {
  own = profile();
});
afterEach(async () => {
  await own.kill();
  own.clear();
});

async function readFiles(): Promise<Visit> {
  const journey = await own.visit(host.address, "it");
  await drop(journey.page, [people]);
  await ready(journey);
  return journey;
}

async function leave({ page }: Visit): Promise<void> {
  await page.waitForTimeout(SETTLING_MS);
  await own.close();
}

/** A backup made, everything locked under its passphrase, taken up again, and the backup restored. */
async function backedUpLockedAndRestored(journey: Visit): Promise<void> {
  const { page } = journey;
  const { backup, keeping } = said(journey);
  const { bytes, name } = await makeBackup(journey);
  expect(name).not.toContain(CANARY);
  expect(bytes.includes(CANARY)).toBe(false);
  await button(journey, keeping.lock).click();
  await page.getByText(backup.hereLocked).waitFor();
  await page.getByLabel(keeping.passphrase, { exact: true }).fill(PASSPHRASE);
  await button(journey, keeping.open).click();
  await ready(journey);
  await openBackup(journey, disk.put("copia.age", bytes));
  await restore(journey, "replace");
  expect(await closenessOf(journey, CANARY)).toBe("5");
}

const button = (journey: Visit, name: string) => journey.page.getByRole("button", { name, exact: true }).first();

test("without being asked nothing is kept: no database, and no name in any file of the browser", async () => {
  const journey = await readFiles();
  for (const screen of ["people", "person", "circles", "sources", "take-away", "seen"] as const) {
    await goTo(journey, screen);
  }
  await feelClose(journey, CANARY);
  await backedUpLockedAndRestored(journey);
  expect(await databases(journey.page)).toEqual([]);
  expect(await journey.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
    0,
    0,
    "",
  ]);
  await leave(journey);
  expect(own.tracesOf(CANARY)).toEqual([]);
});

test("what is written in clear would have been found", async () => {
  const journey = await own.visit(host.address, "it");
  await writeInClear(journey.page, `Nadia ${CANARY}`);
  await leave(journey);
  expect(own.tracesOf(CANARY)).not.toEqual([]);
});

test("what is kept is in no file in clear, opens after a restart, and once deleted leaves nothing that can be read", async () => {
  const first = await readFiles();
  await keepHere(first);
  await feelClose(first, CANARY);
  await settled(first);
  expect(await databases(first.page)).toEqual(["fare-rete"]);
  await leave(first);
  expect(own.tracesOf(CANARY)).toEqual([]);

  const second = await own.visit(host.address, "it");
  await openKept(second);
  expect(await closenessOf(second, CANARY)).toBe("5");
  const { keeping } = said(second);
  await goTo(second, "take-away");
  await button(second, keeping.nothing).click();
  await button(second, keeping.nothingYes).click();
  await second.page.getByRole("button", { name: keeping.button, exact: true }).waitFor();
  await leave(second);
  expect(own.tracesOf(CANARY)).toEqual([]);

  const third = await own.visit(host.address, "it");
  expect(await databases(third.page)).toEqual([]);
  await third.page.getByRole("heading", { level: 1, name: said(third).welcome.title }).waitFor();
  expect(await third.page.getByText(keeping.here).count()).toBe(0);
  await leave(third);
  expect(own.tracesOf(CANARY)).toEqual([]);
});

test("a full disk keeps what was there before, says so, and asks before anything is lost", async () => {
  const first = await readFiles();
  await keepHere(first);
  await leave(first);

  const second = await own.visit(host.address, "it");
  const { page, context } = second;
  const { keeping } = said(second);
  const session = await context.newCDPSession(page);
  const { origin } = new URL(host.address);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await openKept(second);
  await feelClose(second, CANARY);
  await goTo(second, "take-away");
  await page.getByText(keeping.full).waitFor();
  expect(await isUnsaved(page)).toBe(true);
  await button(second, keeping.lock).click();
  await page.getByText(keeping.unsavedText).waitFor();
  await button(second, keeping.unsavedYes).click();
  await page.getByRole("heading", { name: keeping.here, exact: true }).waitFor();
  await openKept(second);
  expect(await closenessOf(second, CANARY)).toBe("none");
  // Nor is a backup taken up where it could not be kept: what is open stays as it is.
  const { bytes } = await makeBackup(second);
  await openBackup(second, disk.put("copia-piena.age", bytes));
  await page.getByRole("button", { name: said(second).backup.replace, exact: true }).click();
  await page.getByText(said(second).shell.failureNoRoom).waitFor();
  await page.keyboard.press("Escape");
  expect(await closenessOf(second, CANARY)).toBe("none");
  expect(second.errors).toEqual([]);
});
