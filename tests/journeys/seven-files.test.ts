import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Platform } from "../../src/core/model/platform.ts";
import { shelf } from "../support/archives.ts";
import { type Host, axe, hostBuilt, launch } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import { holdsFocus } from "../support/keys.ts";
import { noise, sevenFiles } from "../support/own-files.ts";
import { goTo, said } from "../support/screens.ts";
import { type Visit, expectClean, ready, report, visit } from "../support/visit.ts";

const GOOD: readonly Platform[] = ["linkedin", "facebook", "address-book", "calendar", "chat"];
const MANY = 60;
const FILE_BY_FILE = "File per file";

const disk = shelf();
let browser: Browser;
let host: Host;
let files: Awaited<ReturnType<typeof sevenFiles>>;

beforeAll(async () => {
  [browser, host, files] = await Promise.all([launch(), hostBuilt(), sevenFiles(disk)]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  disk.clear();
});

describe.each(["it", "en"] as const)("seven different files dropped at once, in %s", (language) => {
  test("five are used, each with its card, and two are explained", async () => {
    const journey = await visit(browser, language, { address: host.address });
    const { page } = journey;
    const { reading, sources, terms } = said(journey);
    await drop(page, files.paths);
    await ready(journey);
    await goTo(journey, "sources");
    expect((await headings(journey)).toSorted()).toEqual(
      [...GOOD.map((platform) => terms.platforms[platform]), sources.straysTitle].toSorted(),
    );
    for (const platform of GOOD) {
      const figures = await card(journey, terms.platforms[platform]).locator(".ledger b").allInnerTexts();
      expect(Number(figures[0]), platform).toBeGreaterThan(0);
      expect(Number(figures[1]), platform).toBeGreaterThan(0);
    }
    const strays = await card(journey, sources.straysTitle).innerText();
    expect(strays).toContain(reading.findings["not-an-archive"]);
    expect(strays).toContain(files.broken);
    expect(strays).toContain(reading.findings["unknown-file"]);
    expect(strays).toContain(files.unknown);
    const told: { people: { name: string }[] } = JSON.parse((await report(journey, true)).bytes.toString("utf8"));
    // One of each: the address book and the calendar (joined), the chat, LinkedIn, Facebook.
    const names = told.people.map(({ name }) => name);
    for (const name of ["Anna Rossi", "Ugo Fòrti", "Zoë Brandt", "Niccolò Bàldi"]) expect(names).toContain(name);
    expect(names.filter((name) => name === "Anna Rossi").length).toBe(1);
    expectClean(journey);
    await journey.context.close();
  });
});

test("a source, and one file of it, are removed and put back where they were", async () => {
  const journey = await visit(browser, "it", { address: host.address });
  const { page } = journey;
  const { decided, sources, terms } = said(journey);
  await drop(page, files.paths);
  await ready(journey);
  await goTo(journey, "sources");
  const before = await headings(journey);
  const figures = await page.locator(".ledger").allInnerTexts();
  const { facebook, linkedin } = terms.platforms;
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();

  await press(sources.removeNamed(facebook));
  await card(journey, facebook).waitFor({ state: "detached" });
  const slip = page.getByRole("status", { name: decided.slip, exact: true });
  expect(await slip.innerText()).toContain(facebook);
  // The button that was pressed is gone: the way back has the focus.
  expect(await holdsFocus(slip.getByRole("button", { name: decided.undo, exact: true }))).toBe(true);
  await page.keyboard.press("Enter");
  await card(journey, facebook).waitFor();
  expect(await headings(journey)).toEqual(before);
  expect(await page.locator(".ledger").allInnerTexts()).toEqual(figures);

  // Removed again, and put back where its card was, after looking elsewhere.
  await press(sources.removeNamed(facebook));
  await card(journey, facebook).waitFor({ state: "detached" });
  await goTo(journey, "people");
  await goTo(journey, "sources");
  await press(sources.putBackNamed(facebook));
  await card(journey, facebook).waitFor();

  await card(journey, linkedin).locator("summary").filter({ hasText: FILE_BY_FILE }).first().click();
  const search = card(journey, linkedin).getByRole("searchbox", { name: sources.searchFiles, exact: true });
  await search.fill("connections");
  await press(sources.removeFileNamed("Connections.csv"));
  await press(sources.putBackNamed(`Connections.csv (${linkedin})`));
  await expect.poll(() => page.locator(".ledger").allInnerTexts()).toEqual(figures);
  expectClean(journey);
  await journey.context.close();
});

test("many files nobody can read, and many chats, are one card each, with a search", async () => {
  const journey = await visit(browser, "it", { address: host.address, width: 390, height: 844 });
  const { page } = journey;
  const { reading, sources, terms } = said(journey);
  const unknown = Array.from({ length: MANY }, (_, at) => disk.put(`scansione-${at + 100}.dat`, noise(500 + at, 91)));
  const chats = Array.from({ length: MANY }, (_, at) =>
    disk.put(`Chat WhatsApp con Ada Prova${at + 100}.txt`, chat(at)),
  );
  await drop(page, [...unknown, ...chats]);
  await ready(journey);
  await goTo(journey, "sources");
  expect((await headings(journey)).toSorted()).toEqual([terms.platforms.chat, sources.straysTitle].toSorted());
  const strays = card(journey, sources.straysTitle);
  expect(await strays.getByText(reading.findings["unknown-file"], { exact: true }).count()).toBe(1);
  expect((await strays.innerText()).split("\n").length).toBeLessThan(12);
  for (const [title, name] of [
    [sources.straysTitle, "scansione-155.dat"],
    [terms.platforms.chat, "Chat WhatsApp con Ada Prova155.txt"],
  ] as const) {
    await card(journey, title).locator("summary").first().click();
    const search = card(journey, title).getByRole("searchbox", { name: sources.searchFiles, exact: true });
    await search.fill("155");
    await expect.poll(() => card(journey, title).locator("li > bdi").allInnerTexts()).toEqual([name]);
  }
  expect(await axe(page)).toEqual([]);
  expectClean(journey);
  await journey.context.close();
});

const card = ({ page }: Visit, title: string) => page.getByRole("article", { name: title, exact: true });

const headings = ({ page }: Visit): Promise<readonly string[]> => page.locator(".source h2").allInnerTexts();

/** A short chat with one invented person, as an Android telephone exports it. */
const chat = (at: number): string =>
  Array.from({ length: 6 }, (_, row) => {
    const writer = row % 2 === 0 ? `Ada Prova${at + 100}` : "Noemi Barale";
    return `1${row}/03/25, 09:1${row} - ${writer}: ciao\n`;
  }).join("");
