import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shelf } from "../support/archives.ts";
import { type Host, axe, fromDisk, hostBuilt, launch } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import { tabTo } from "../support/keys.ts";
import { goTo, said } from "../support/screens.ts";
import { type Visit, download, expectClean, ready, visit } from "../support/visit.ts";

/** Invented: two people both have, under one address; one more by name alone; the rest are only Anna's, or only Ben's. */
const COLUMNS = "name,profile,email,phone,since,circle,company,role";
const ANNAS = [
  COLUMNS,
  "Tommaso Vergani,,tv@posta.example,,,Coro,,",
  "Nadia Quarenghi,,nadia@posta.example,,,Coro,,",
  "Lucia Brambati,,,,,Famiglia,,",
  "Sara Pelizzoni,,sara@posta.example,,,Famiglia,,",
];
const BENS = [
  COLUMNS,
  "Tom Vergani,,TV@posta.example,,,Football,,Coach",
  "Nadia Q.,,nadia@posta.example,,,Football,,",
  "Lucia Brambati,,,,,Work,,",
  "Elio Marchesani,,elio@posta.example,,,Work,,Plumber",
];

/** A folder each: files of both have the same names. */
const disks = { it: shelf(), en: shelf() };
let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), hostBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  disks.it.clear();
  disks.en.clear();
});

async function arrive(language: "it" | "en", address: string, rows: readonly string[]): Promise<Visit> {
  const journey = await visit(browser, language, { address });
  await drop(journey.page, [disks[language].put("fare-rete-people.csv", rows.join("\r\n"))]);
  await ready(journey);
  await goTo(journey, "together");
  return journey;
}

const button = ({ page }: Visit, name: string) => page.getByRole("button", { name, exact: true });

/** Presses by keys alone, and puts what is saved on the disk. `walks`: comes there from wherever the focus is. */
async function saved(journey: Visit, name: string, walks = true): Promise<string> {
  if (walks) await tabTo(journey.page, button(journey, name));
  else await button(journey, name).focus();
  const { bytes, name: file } = await download(journey.page, () => journey.page.keyboard.press("Enter"));
  expect(bytes.toString()).not.toMatch(/Marchesani|Quarenghi|idraulico|@/);
  return disks[journey.language].put(file, bytes);
}

async function fill(journey: Visit, label: string, text: string): Promise<void> {
  const field = journey.page.getByLabel(label, { exact: true });
  await tabTo(journey.page, field);
  await journey.page.keyboard.type(text);
}

test("Anna and Ben lay their networks side by side, by keys alone, and a name is said only when chosen", async () => {
  const [anna, ben] = await Promise.all([arrive("it", host.address, ANNAS), arrive("en", fromDisk().address, BENS)]);
  const [it, en] = [said(anna).together, said(ben).together];
  expect(await axe(anna.page)).toEqual([]);

  await fill(anna, it.label, "Anna");
  const annasFile = await saved(anna, it.prepare);
  const words = await anna.page.locator(".together-words li").allTextContents();
  expect(words).toHaveLength(7);

  // Ben is told the words, and mistakes one of them first.
  await drop(ben.page, [annasFile]);
  await fill(ben, en.phraseHeard, [...words.slice(0, 5), "wrong"].join(" "));
  await ben.page.keyboard.press("Enter");
  await ben.page.getByText(en.refused["wrong-passphrase"]).waitFor();
  const heard = ben.page.getByLabel(en.phraseHeard, { exact: true });
  await heard.fill(words.join(" "));
  await heard.press("Enter");
  await ben.page.getByRole("heading", { name: en.common("Anna", 2, true) }).waitFor();
  await ben.page.getByText(en.perhaps(1)).waitFor();
  expect(await ben.page.locator("main").textContent()).not.toMatch(/Pelizzoni|Quarenghi|Tommaso/);
  expect(await axe(ben.page)).toEqual([]);
  await ben.page.getByLabel(en.label, { exact: true }).fill("Ben");
  const bensFile = await saved(ben, en.prepare, false);

  await drop(anna.page, [bensFile]);
  await anna.page.getByRole("heading", { name: it.common("Ben", 2, true) }).waitFor();
  await anna.page.getByText(it.youOpen("Ben", "Famiglia · Comunità e associazioni")).waitFor();
  await anna.page.getByLabel(it.seeks, { exact: true }).fill("un idraulico");
  const asks = await saved(anna, it.askButton, false);

  await drop(ben.page, [asks]);
  const saying = ben.page.getByLabel(en.whatToSay("Elio Marchesani"), { exact: true });
  await saying.waitFor();
  await saying.selectOption("named");
  const answer = await saved(ben, en.answerButton("Anna"));

  await drop(anna.page, [answer]);
  await anna.page.getByRole("heading", { name: it.answers("Ben") }).waitFor();
  await anna.page.getByText("Elio Marchesani").waitFor();
  expect(await axe(anna.page)).toEqual([]);
  await drop(anna.page, [annasFile]);
  await anna.page.getByText(it.refused["own-file"]).waitFor();

  for (const journey of [anna, ben]) {
    expect(journey.page.url()).not.toMatch(new RegExp(words.join("|")));
    expect(
      await journey.page.evaluate(() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])),
    ).not.toMatch(/Anna|Ben/);
    expectClean(journey);
    await journey.context.close();
  }
});
