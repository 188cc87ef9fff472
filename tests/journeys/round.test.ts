import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleArchives, shelf } from "../support/archives.ts";
import { type Host, axe, fromDisk, hostBuilt, launch } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import { keepHere, openKept, settled } from "../support/keeping.ts";
import { holdsFocus } from "../support/keys.ts";
import { NAMES } from "../support/names.ts";
import { goTo, said } from "../support/screens.ts";
import { type Visit, download, expectClean, openTakeAway, ready, report, visit } from "../support/visit.ts";

/** Seconds a person takes for a key and for a tap. */
const KEY = 0.25;
const TAP = 1.5;
/** In so many seconds one has drawn forty people in seven circles. */
const FIVE_MINUTES = 300;

/** Invented: forty people, of whom two are in two circles. */
const FAMILIES = ["Ferri", "Sala", "Neri", "Pini", "Riva", "Tosi"];
const GIVEN = ["Ada", "Ugo", "Ivo", "Lea", "Rita", "Gino", "Elsa"];
const EVERYONE = GIVEN.flatMap((given) => FAMILIES.map((family) => `${given} ${family}`)).slice(0, 40);
const [FIRST = ""] = EVERYONE;

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

/** Uses the page and counts how long a person would take. */
class Hands {
  seconds = 0;
  readonly #journey: Visit;
  readonly #touch: boolean;

  constructor(journey: Visit, touch: boolean) {
    this.#journey = journey;
    this.#touch = touch;
  }

  async tap(name: string): Promise<void> {
    const button = this.#journey.page.getByRole("button", { name, exact: true }).first();
    await (this.#touch ? button.tap() : button.click());
    this.seconds += TAP;
  }

  async type(text: string): Promise<void> {
    await this.#journey.page.keyboard.type(text);
    this.seconds += text.length * KEY;
  }
}

type Told = {
  readonly people: readonly { readonly name: string; readonly circles: readonly string[] }[];
  readonly circles: readonly { readonly name: string; readonly people: number }[];
};

async function told(journey: Visit): Promise<Told> {
  const { bytes } = await report(journey, true);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema is checked by other journeys
  return JSON.parse(bytes.toString("utf8")) as Told;
}

const namesField = (journey: Visit): Locator =>
  journey.page.getByRole("combobox", { name: said(journey).circles.people, exact: true });

/** The question on screen. */
const asked = (journey: Visit): Locator => journey.page.locator(".round-step > h2");

async function asks(journey: Visit, question: string): Promise<void> {
  await expect.poll(() => asked(journey).innerText()).toBe(question);
}

describe.each([
  { language: "it", width: 390, height: 844, touch: true, from: "a host" },
  { language: "en", width: 1440, height: 900, touch: false, from: "the disk" },
] as const)("with no file at all, in $language at $width from $from", ({ language, width, height, touch, from }) => {
  test("forty people in seven circles take less than five minutes, and give map, sentences, report and picture", async () => {
    const address = from === "a host" ? host.address : fromDisk().address;
    const journey = await visit(browser, language, { address, width, height, touch, dark: !touch });
    const { page } = journey;
    const words = said(journey);
    const { round } = words;
    const hands = new Hands(journey, touch);
    await hands.tap(words.welcome.drawButton);
    const circles = round.kinds.slice(0, 7).map(([, name]) => name);
    for (const name of circles) await hands.tap(name);
    expect(await axe(page)).toEqual([]);
    await hands.tap(round.next);
    for (const [at, name] of circles.entries()) {
      await asks(journey, round.circleTitle(name));
      await expect.poll(() => holdsFocus(namesField(journey))).toBe(true);
      const own = EVERYONE.filter((_, person) => person % circles.length === at);
      await hands.type([...own, ...(at === 1 ? [FIRST] : [])].join(","));
      if (at === 0) expect(await axe(page)).toEqual([]);
      await hands.tap(round.next);
    }
    await asks(journey, round.names.matters);
    await hands.tap(round.enough);
    await ready(journey);
    await expect.poll(() => page.locator(".round-step .lead").innerText()).toBe(round.end(7, 40, 0));
    expect(await axe(page)).toEqual([]);
    await hands.tap(words.circles.goSee);
    await page.locator("canvas").first().waitFor();
    expect(await page.locator(".sentence").count()).toBe(5);
    expect(hands.seconds).toBeLessThan(FIVE_MINUTES);
    console.info(`${hands.seconds.toFixed(0)} s of keys and taps`);

    const found = await told(journey);
    expect(found.people.map(({ name }) => name).toSorted()).toEqual(EVERYONE.toSorted());
    expect(found.circles.map(({ name }) => name).toSorted()).toEqual([...circles].toSorted());
    expect(found.people.find(({ name }) => name === FIRST)?.circles).toHaveLength(2);
    await openTakeAway(journey);
    const png = await download(page, () =>
      page.getByRole("button", { name: NAMES[language].png, exact: true }).click(),
    );
    expect(png.bytes.length).toBeGreaterThan(20_000);
    expectClean(journey);
    await journey.context.close();
  });
});

test("by keyboard alone, through every question; what is said can be taken back and said again", async () => {
  const journey = await visit(browser, "it", { address: host.address });
  const { page } = journey;
  const { round, shell, welcome } = said(journey);
  const focusOn = (name: string): Promise<void> => page.getByRole("button", { name, exact: true }).first().focus();
  await focusOn(welcome.drawButton);
  await page.keyboard.press("Enter");
  await focusOn("Famiglia");
  await page.keyboard.press("Space");
  await page.getByLabel(round.own, { exact: true }).fill("Banda");
  await page.keyboard.press("Enter");
  await focusOn(round.next);
  await page.keyboard.press("Enter");
  await asks(journey, round.circleTitle("Famiglia"));
  await page.keyboard.type("Ada Ferri,Ugo Sala");
  // The first Enter takes the name, the second goes on.
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await asks(journey, round.circleTitle("Banda"));
  await page.keyboard.type("Ivo Neri\n");
  await page.keyboard.press("Enter");
  await asks(journey, round.names.matters);
  await page.keyboard.type("Ada Ferri, Lea Tosi\n");
  await page.keyboard.press("Enter");
  for (const question of [round.names["work-change"], round.names["would-call"]]) {
    await asks(journey, question);
    await page.keyboard.press("Enter");
  }
  await asks(journey, round.distancesTitle);
  const ada = page.getByRole("group", { name: "Ada Ferri", exact: true });
  await ada.getByRole("radio", { name: round.distances[5], exact: true }).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => ada.getByRole("radio", { name: round.distances[5], exact: true }).isChecked()).toBe(true);

  const undo = page.getByRole("button", { name: shell.undo, exact: true });
  const redo = page.getByRole("button", { name: shell.redo, exact: true });
  await undo.click();
  await expect.poll(() => ada.getByRole("radio", { name: round.distances[5], exact: true }).isChecked()).toBe(false);
  await redo.click();
  await expect.poll(() => ada.getByRole("radio", { name: round.distances[5], exact: true }).isChecked()).toBe(true);

  await focusOn(round.next);
  await page.keyboard.press("Enter");
  await asks(journey, round.twoTitle);
  await page.getByLabel(round.alsoIn("Ada Ferri"), { exact: true }).selectOption({ label: "Banda" });
  await expect.poll(() => page.locator(".round-two").filter({ hasText: "Ada Ferri" }).innerText()).toContain("Banda");
  await focusOn(round.next);
  await page.keyboard.press("Enter");
  await asks(journey, round.givesTitle);
  await page.getByLabel(`${round.offers}: Ada Ferri`, { exact: true }).fill("ripetizioni di latino");
  await focusOn(round.next);
  await page.keyboard.press("Enter");
  await asks(journey, round.positionsTitle);
  await focusOn(`${round.someone}: ${round.positions.nurse}`);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Rita Pini");
  await focusOn(`${round.done}: ${round.positions.nurse}`);
  await page.keyboard.press("Enter");
  await expect
    .poll(() => page.locator(".round-checks li").filter({ hasText: round.positions.nurse }).innerText())
    .toContain("Rita Pini");
  await focusOn(`${round.nobody}: ${round.positions.lawyer}`);
  await page.keyboard.press("Enter");
  expect(await axe(page)).toEqual([]);

  // Back to nothing, one step at a time, and forth again.
  const all = await told(journey);
  expect(all.people.map(({ name }) => name).toSorted()).toEqual([
    "Ada Ferri",
    "Ivo Neri",
    "Lea Tosi",
    "Rita Pini",
    "Ugo Sala",
  ]);
  let steps = 0;
  for (; await undo.isEnabled(); steps++) {
    await undo.click();
    await expect
      .poll(async () => (await undo.count()) === 0 || (await page.locator(".bar-log [aria-disabled]").count()) < 2)
      .toBe(true);
    if (steps > 20) break;
  }
  expect(steps).toBeGreaterThanOrEqual(8);
  for (let step = 0; step < steps; step++) await redo.click();
  await expect.poll(() => redo.isEnabled()).toBe(false);
  expect(await told(journey)).toEqual(all);
  expectClean(journey);
  await journey.context.close();
});

test("with LinkedIn alone one is invited into the round, and the thesis changes as circles are added", async () => {
  const { linkedin } = await exampleArchives(disk);
  const journey = await visit(browser, "it", { address: host.address });
  const { page } = journey;
  const words = said(journey);
  const { round, seen } = words;
  await drop(page, [linkedin]);
  await ready(journey);
  await page.getByRole("heading", { name: seen.invitationTitle, exact: true }).waitFor();
  const thesis = page.locator(".sentence-text").last();
  const before = await thesis.innerText();
  await goTo(journey, "amplifier");
  const bound = page.locator(".amplifier-story").filter({ hasText: "LinkedIn" }).locator("p").first();
  const most = await bound.innerText();
  await goTo(journey, "seen");
  const grid = page.getByRole("grid");
  await goTo(journey, "people");
  const known = (await grid.getByRole("row").nth(1).locator("bdi").first().innerText()).trim();
  await goTo(journey, "seen");
  await page.getByRole("button", { name: seen.invitationGo, exact: true }).click();
  await page.getByRole("button", { name: "Famiglia", exact: true }).click();
  await page.getByRole("button", { name: round.next, exact: true }).click();
  await asks(journey, round.circleTitle("Famiglia"));
  await page.keyboard.type(`Ada Ferri,Ugo Ferri,${known}`);
  await page.getByRole("button", { name: round.next, exact: true }).click();
  await asks(journey, round.names.matters);
  await page.getByRole("button", { name: round.enough, exact: true }).click();
  await page.getByRole("button", { name: words.circles.goSee, exact: true }).click();
  await expect.poll(() => thesis.innerText()).not.toBe(before);
  expect(await page.getByRole("heading", { name: seen.invitationTitle, exact: true }).count()).toBe(0);
  await goTo(journey, "amplifier");
  expect(await bound.innerText()).not.toBe(most);
  expectClean(journey);
  await journey.context.close();
});

test("closing the tab in the middle of the round loses nothing of what is kept", async () => {
  const journey = await visit(browser, "en", { address: host.address });
  const { page, context } = journey;
  const words = said(journey);
  const { round } = words;
  await page.getByRole("button", { name: words.welcome.drawButton, exact: true }).click();
  for (const name of ["Family", "Friends"]) await page.getByRole("button", { name, exact: true }).click();
  await page.getByRole("button", { name: round.next, exact: true }).click();
  await asks(journey, round.circleTitle("Family"));
  await page.keyboard.type("Ada Ferri");
  await page.getByRole("button", { name: round.next, exact: true }).click();
  await asks(journey, round.circleTitle("Friends"));
  await ready(journey);
  await keepHere(journey);
  await goTo(journey, "round");
  // One is where one was.
  await asks(journey, round.circleTitle("Friends"));
  await page.keyboard.type("Ugo Sala,Ada Ferri");
  await page.getByRole("button", { name: round.next, exact: true }).click();
  await asks(journey, round.names.matters);
  await settled(journey);
  await page.close({ runBeforeUnload: false });

  const again = { ...journey, page: await context.newPage() };
  await again.page.goto(`${host.address}?lang=en`);
  await openKept(again);
  const found = await told(again);
  expect(found.people.map(({ name, circles }) => `${name} ${circles.length}`).toSorted()).toEqual([
    "Ada Ferri 2",
    "Ugo Sala 1",
  ]);
  await context.close();
});
