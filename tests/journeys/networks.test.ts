import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleArchives, shelf } from "../support/archives.ts";
import { type Host, axe, hostBuilt, launch } from "../support/browser.ts";
import { type Drawn, drawCircle } from "../support/circles.ts";
import { drop } from "../support/drop.ts";
import { databases, keepHere, settled } from "../support/keeping.ts";
import { goTo, said, seeExample } from "../support/screens.ts";
import { type Visit, download, expectClean, ready, report, visit } from "../support/visit.ts";

/** Invented: two people who came for advice, each with a circle and a passphrase. */
const CLIENTS = [
  { passphrase: "lanterna sette volte mare", circle: "Bocciofila", person: "Amilcare Zunino" },
  { passphrase: "nuvola pietra cucchiaio tram", circle: "Teatro", person: "Desdemona Fogli" },
] as const;

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

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).first().click();

const drawn = (client: (typeof CLIENTS)[number]): Drawn => ({
  name: client.circle,
  kind: "community",
  people: [client.person],
  silhouettes: 0,
});

async function advising(journey: Visit): Promise<void> {
  await goTo(journey, "welcome");
  await press(journey.page, said(journey).advising.title);
  await journey.page.getByRole("heading", { level: 1, name: said(journey).advising.title, exact: true }).waitFor();
}

async function everythingIn(journey: Visit): Promise<string> {
  return (await report(journey, true)).bytes.toString("utf8");
}

test("two networks on one device are kept apart, opened one at a time, and deleted one by one or all", async () => {
  const journey = await visit(browser, "it", { address: host.address });
  const { page } = journey;
  const words = said(journey);
  for (const client of CLIENTS) {
    await advising(journey);
    await press(page, words.advising.fresh);
    await goTo(journey, "welcome");
    await press(page, words.welcome.drawOne);
    await drawCircle(journey, drawn(client));
    await ready(journey);
    await keepHere(journey, client.passphrase);
    await settled(journey);
  }
  expect(new Set(await databases(page))).toEqual(new Set(["fare-rete", "fare-rete-2"]));
  const second = await everythingIn(journey);
  expect(second).toContain("Desdemona Fogli");
  expect(second).not.toContain("Amilcare");

  await advising(journey);
  await press(page, words.advising.network(1));
  // The other's is gone from the page, and their passphrase opens nothing here.
  await page.getByLabel(words.keeping.passphrase, { exact: true }).fill(CLIENTS[1].passphrase);
  await press(page, words.keeping.open);
  await expect.poll(() => page.locator("main [role=alert], main [aria-live]").allInnerTexts()).not.toEqual([]);
  expect(await page.locator("body").innerText()).not.toContain("Desdemona");
  await page.getByLabel(words.keeping.passphrase, { exact: true }).fill(CLIENTS[0].passphrase);
  await press(page, words.keeping.open);
  await ready(journey);
  const first = await everythingIn(journey);
  expect(first).toContain("Amilcare Zunino");
  expect(first).not.toContain("Desdemona");

  await advising(journey);
  expect(await axe(page)).toEqual([]);
  await press(page, words.advising.eraseAll);
  await press(page, words.keeping.nothingYes);
  await expect.poll(() => databases(page)).toEqual([]);
  expectClean(journey);
  await journey.context.close();
});

test("what is not kept is asked about before another network takes its place", async () => {
  const journey = await visit(browser, "en", { address: host.address });
  const { page } = journey;
  const words = said(journey);
  await press(page, words.welcome.drawOne);
  await drawCircle(journey, drawn(CLIENTS[0]));
  await advising(journey);
  await press(page, words.advising.fresh);
  await page.getByRole("alertdialog", { name: words.keeping.unsavedTitle, exact: true }).waitFor();
  await press(page, words.shell.cancel);
  await goTo(journey, "people");
  await page.getByRole("grid").getByRole("row").filter({ hasText: "Amilcare Zunino" }).waitFor();
  await advising(journey);
  await press(page, words.advising.fresh);
  await press(page, words.keeping.unsavedYes);
  await expect.poll(() => page.getByRole("navigation").count()).toBe(0);
  expectClean(journey);
  await journey.context.close();
});

test("the network card holds no name where names are invented, and the picture to share is a picture", async () => {
  const { linkedin } = await exampleArchives(disk);
  const journey = await visit(browser, "it", { address: host.address });
  const { page } = journey;
  const words = said(journey);
  await drop(page, [linkedin]);
  await ready(journey);
  await goTo(journey, "circles");
  await drawCircle(journey, drawn(CLIENTS[0]));
  await goTo(journey, "card");
  const card = page.locator(".card-page");
  await page.getByRole("radio", { name: words.card.namings.names, exact: true }).check({ force: true });
  expect(await card.innerHTML()).toContain("Bocciofila");
  await page.getByRole("radio", { name: words.card.namings.invented, exact: true }).check({ force: true });
  const shown = await card.innerHTML();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema is checked by other journeys
  const { people, circles } = JSON.parse(await everythingIn(journey)) as Named;
  for (const { name } of [...people, ...circles].filter((named) => named.name.length > 4))
    expect(shown, name).not.toContain(name);

  await goTo(journey, "amplifier");
  const { bytes } = await download(page, () => press(page, words.amplifier.share));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1600, 1600]);
  expect(bytes.length).toBeGreaterThan(20_000);
  expectClean(journey);
  await journey.context.close();
});

type Named = {
  readonly people: readonly { readonly name: string }[];
  readonly circles: readonly { readonly name: string }[];
};

test("sources are switched off and on at once, and saying where one met narrows the bound, by key and by button", async () => {
  const journey = await visit(browser, "en", { address: host.address });
  const { page } = journey;
  const words = said(journey);
  await seeExample(journey);
  await goTo(journey, "amplifier");
  const remains = page.locator(".amplifier-remains");
  await expect.poll(() => remains.innerText()).not.toContain(words.amplifier.counting);
  const whole = await remains.innerText();
  const linkedin = page.getByRole("button", { name: words.terms.platforms.linkedin, exact: true });
  await linkedin.click();
  // People and circles at once; bridges when the sums are done again.
  expect(await remains.innerText()).toContain("of 1,161 people");
  await expect.poll(() => remains.innerText()).toContain("of the strength");
  const off = await remains.innerText();
  await linkedin.click();
  await expect.poll(() => remains.innerText()).toBe(whole);
  await linkedin.click();
  await expect.poll(() => remains.innerText()).toBe(off);
  await press(page, words.amplifier.everythingOff);
  await expect.poll(() => remains.innerText()).toContain("only yours");

  const story = page.locator(".amplifier-story").filter({ hasText: "LinkedIn" }).locator("p").first();
  const before = await story.innerText();
  await press(page, words.amplifier.originStart);
  const card = page.locator(".origin-card");
  await expect.poll(() => card.evaluate((sheet) => sheet === document.activeElement)).toBe(true);
  const name = await card.getAttribute("aria-label");
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => card.getAttribute("aria-label")).not.toBe(name);
  for (let turn = 0; turn < 6; turn++) {
    const now = await card.getAttribute("aria-label");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => card.getAttribute("aria-label")).not.toBe(now);
    await expect.poll(() => card.evaluate((sheet) => sheet === document.activeElement)).toBe(true);
  }
  await expect.poll(() => story.innerText()).not.toBe(before);
  expect(await axe(page)).toEqual([]);
  expectClean(journey);
  await journey.context.close();
});
