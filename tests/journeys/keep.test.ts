import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shelf } from "../support/archives.ts";
import { BUILT, type Host, fromDisk, hostBuilt, launch } from "../support/browser.ts";
import { goTo, said, seeExample } from "../support/screens.ts";
import { type Visit, download, expectClean, visit } from "../support/visit.ts";

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

const keep = (journey: Visit): Promise<{ bytes: Buffer; name: string }> =>
  download(journey.page, () =>
    journey.page.getByRole("button", { name: said(journey).welcome.keepButton, exact: true }).click(),
  );

test("the app kept is the app built, byte for byte, at once and after everything was looked at by night", async () => {
  const built = readFileSync(BUILT);
  const journey = await visit(browser, "en", { address: host.address, dark: true });
  const { page } = journey;
  const first = await keep(journey);
  expect(first.name).toBe("fare-rete.html");
  expect(first.bytes.equals(built)).toBe(true);
  // The fingerprint shown is that of the bytes saved, and the one published beside the page.
  const published = readFileSync(`${BUILT}.sha256`, "utf8");
  expect(published).toBe(`${createHash("sha256").update(built).digest("hex")}  index.html\n`);
  await page.getByText(published.slice(0, 64), { exact: true }).waitFor();

  await seeExample(journey);
  for (const screen of ["people", "circles", "sources", "take-away", "seen"] as const) await goTo(journey, screen);
  await page
    .getByRole("button", { name: said(journey).seen.howKnown })
    .first()
    .click();
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: said(journey).shell.toDay, exact: true }).click();
  await goTo(journey, "welcome");
  expect((await keep(journey)).bytes.equals(built)).toBe(true);
  expectClean(journey);
  await journey.context.close();
});

test("the file kept opens from the disk and can be kept again", async () => {
  const journey = await visit(browser, "it", fromDisk());
  const kept = disk.put("fare-rete.html", (await keep(journey)).bytes);
  const again = await visit(browser, "it", { address: pathToFileURL(kept).href });
  await seeExample(again);
  await goTo(again, "welcome");
  expect((await keep(again)).bytes.equals(readFileSync(BUILT))).toBe(true);
  expectClean(journey);
  expectClean(again);
  await journey.context.close();
  await again.context.close();
});
