import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, fromDisk, launch } from "../support/browser.ts";
import { said, seeExample } from "../support/screens.ts";
import { expectClean, visit, type Visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const STAGE = ".map-stage";

const sentence = (page: Page) => page.locator(".mapped-sentence");
const count = async (page: Page): Promise<number> =>
  Number(/\d[\d.,]*/.exec((await page.locator(".people-count").innerText()).replaceAll(/[.,]/g, ""))?.[0]);
const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);

/** Finds a dot by feeling for it, as a hand does, from a place of the stage on; pixels of the window. */
async function feelForSomeone(
  page: Page,
  from: { readonly x: number; readonly y: number },
): Promise<{ x: number; y: number }> {
  const box = await page.locator(STAGE).boundingBox();
  if (box === null) throw new Error("no map");
  for (let step = 0; step < 400; step++) {
    const far = 6 * Math.sqrt(step);
    const at = {
      x: box.x + box.width * from.x + far * Math.cos(step * 2.4),
      y: box.y + box.height * from.y + far * Math.sin(step * 2.4),
    };
    await page.mouse.move(at.x, at.y);
    if (await page.locator(`${STAGE}.map-over-person`).count()) return at;
  }
  throw new Error("nobody there");
}

test("six views by their keys, each with its sentence, its people in the list, its legend and its address", async () => {
  const journey = await visit(browser, "it", fromDisk());
  const { page } = journey;
  const { plate } = said(journey);
  await seeExample(journey);
  const everyone = await count(page);
  const seen = new Set<string>();
  for (const [at, look] of (["circles", "bridges", "weak", "dormant", "without", "purpose"] as const).entries()) {
    await page.locator(STAGE).focus();
    await page.keyboard.press(String(at + 1));
    await page.getByRole("button", { name: plate.look[look], exact: true, pressed: true }).waitFor();
    await expect.poll(() => hash(page)).toBe(look === "circles" ? "" : `#${look}`);
    await page.waitForTimeout(200);
    seen.add(`${await sentence(page).innerText()} ${await page.locator(".map-legend-strip").innerText()}`);
    if (look === "bridges") expect(await count(page)).toBe(8);
    if (look === "circles" || look === "purpose") expect(await count(page)).toBe(everyone);
  }
  expect(seen.size).toBe(6);
  await page.getByLabel(plate.purposeField).fill("insegnante");
  await expect.poll(() => count(page)).toBeLessThan(everyone);
  await expect.poll(() => sentence(page).innerText()).toContain("insegnante");
  expectClean(journey);
});

test("every source is switched on and off, and time is let run", async () => {
  const journey = await visit(browser, "en", fromDisk());
  const { page } = journey;
  const { plate, terms } = said(journey);
  await seeExample(journey);
  const everyone = await count(page);
  await page.getByRole("button", { name: plate.look.without, exact: true }).click();
  await expect.poll(() => count(page)).toBeLessThan(everyone);
  const left = await count(page);
  expect(await axe(page)).toEqual([]);
  await expect.poll(() => sentence(page).innerText()).toContain(String(left));
  const sources = page.getByRole("group", { name: plate.sources });
  await sources.getByRole("button", { name: terms.platforms.facebook, exact: true }).click();
  await expect.poll(() => count(page)).toBeGreaterThan(left);
  await page.getByRole("button", { name: plate.look.circles, exact: true }).click();
  await page.getByRole("button", { name: plate.time, exact: true }).click();
  const slider = page.getByRole("slider", { name: plate.year });
  await slider.focus();
  await page.keyboard.press("Home");
  await expect.poll(() => count(page)).toBeLessThan(everyone / 4);
  const then = await count(page);
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: plate.play, exact: true }).click();
  await expect.poll(() => count(page), { timeout: 8000 }).toBeGreaterThan(then);
  await page.getByRole("button", { name: plate.pause, exact: true }).click();
  await page.getByRole("button", { name: plate.timeClose, exact: true }).click();
  await expect.poll(() => count(page)).toBe(everyone);
  expectClean(journey);
});

test("a line drawn round people picks them, they become a circle, and it can be taken back", async () => {
  const journey = await visit(browser, "it", fromDisk());
  const { page } = journey;
  const { plate, shell } = said(journey);
  await seeExample(journey);
  const box = await page.locator(STAGE).boundingBox();
  if (box === null) throw new Error("no map");
  await page.keyboard.down("Shift");
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.25);
  await page.mouse.down();
  for (const [x, y] of [
    [0.48, 0.25],
    [0.48, 0.5],
    [0.3, 0.5],
  ] as const) {
    await page.mouse.move(box.x + box.width * x, box.y + box.height * y, { steps: 4 });
  }
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await page.getByRole("button", { name: plate.putInCircle, exact: true }).waitFor();
  await expect.poll(() => count(page)).toBeLessThan(200);
  const picked = await count(page);
  expect(picked).toBeGreaterThan(3);
  await page.getByRole("button", { name: plate.putInCircle, exact: true }).click();
  await page.getByLabel(plate.whichCircle, { exact: true }).selectOption("");
  await page.getByLabel(plate.newName).fill("Gita a Oropa");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getByRole("button", { name: plate.putInCircle, exact: true }).count()).toBe(0);
  await page.getByRole("button", { name: shell.circles, exact: true }).click();
  const circle = page.locator("li", { hasText: "Gita a Oropa" }).first();
  await circle.waitFor();
  expect(await circle.innerText()).toContain(String(picked));
  await page.getByRole("button", { name: shell.undo, exact: true }).click();
  await expect.poll(() => circle.innerText()).not.toContain(String(picked));
  await page.getByRole("button", { name: shell.undo, exact: true }).click();
  await expect.poll(() => circle.count()).toBe(0);
  expectClean(journey);
});

test("someone picked up is carried into a group; somebody is found by name; the map fills the screen", async () => {
  const journey = await visit(browser, "en", fromDisk());
  const { page } = journey;
  const { plate, shell } = said(journey);
  await seeExample(journey);
  const at = await feelForSomeone(page, { x: 0.42, y: 0.35 });
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.waitForTimeout(600);
  const box = await page.locator(STAGE).boundingBox();
  if (box === null) throw new Error("no map");
  await page.mouse.move(box.x + box.width * 0.79, box.y + box.height * 0.62, { steps: 8 });
  await page.mouse.up();
  const dialog = page.getByRole("alertdialog", { name: plate.putTitle(1) });
  await dialog.waitFor();
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole("button", { name: shell.cancel, exact: true }).click();
  await page.locator(STAGE).focus();
  await page.keyboard.press("/");
  await page.keyboard.type("anna ver");
  await page.getByRole("option").first().waitFor();
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Anna Veretti", exact: true }).waitFor();
  await page.getByRole("button", { name: plate.full, exact: true }).click();
  await page.getByRole("button", { name: plate.notFull, exact: true }).click();
  expectClean(journey);
});

test("an address with a view opens that view, and nothing else is ever written there", async () => {
  const { page, ...rest } = await visit(browser, "it", fromDisk());
  const journey: Visit = { page, ...rest };
  await page.evaluate(() => {
    location.hash = "#dormant";
  });
  await seeExample(journey);
  await page.getByRole("button", { name: said(journey).plate.look.dormant, exact: true, pressed: true }).waitFor();
  await page.getByRole("button", { name: said(journey).shell.people, exact: true }).click();
  await expect.poll(() => hash(page)).toBe("");
  expectClean(journey);
});

test("at 390 pixels, by touch: a tap opens, a long press picks, a pinch is not needed", async () => {
  const journey = await visit(browser, "it", { ...fromDisk(), width: 390, height: 844, touch: true });
  const { page } = journey;
  const { plate } = said(journey);
  await seeExample(journey);
  await page.getByRole("button", { name: plate.look.bridges, exact: true }).tap();
  await expect.poll(() => sentence(page).innerText()).toContain("mondi");
  await page.locator(STAGE).scrollIntoViewIfNeeded();
  await page.waitForTimeout(700);
  const box = await page.locator(STAGE).boundingBox();
  if (box === null) throw new Error("no map");
  const touch = await page.context().newCDPSession(page);
  const press = async (x: number, y: number): Promise<void> => {
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    await page.waitForTimeout(620);
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  const isPicked = () => page.getByRole("button", { name: plate.putInCircle, exact: true }).count();
  for (let step = 0; step < 24 && (await isPicked()) === 0; step++) {
    await press(
      box.x + box.width * (0.3 + 0.08 * (step % 6)),
      box.y + box.height * (0.35 + 0.1 * Math.floor(step / 6)),
    );
  }
  expect(await isPicked()).toBe(1);
  await page.getByRole("button", { name: plate.letGo, exact: true }).tap();
  await expect.poll(isPicked).toBe(0);
  expectClean(journey);
});

test("the list is the map's equal: by group, by keyboard alone, with one selection", async () => {
  const journey = await visit(browser, "it", fromDisk());
  const { page } = journey;
  const { people, plate } = said(journey);
  await seeExample(journey);
  await page.locator(".seen-side").getByRole("radio", { name: people.byGroup, exact: true }).check({ force: true });
  const tree = page.getByRole("treegrid", { name: people.byGroup, exact: true });
  await tree.focus();
  const rows = Number(await tree.getAttribute("aria-rowcount"));
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => Number(await tree.getAttribute("aria-rowcount"))).toBe(rows + 7);
  expect(await tree.locator('[aria-expanded="true"]').count()).toBe(1);
  expect(await axe(page)).toEqual([]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("x");
  await page.getByRole("button", { name: plate.putInCircle, exact: true }).waitFor();
  await expect.poll(() => count(page)).toBe(1);
  await page.getByRole("button", { name: plate.letGo, exact: true }).click();
  await tree.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("m");
  await expect.poll(() => count(page)).toBe(7);
  await expect.poll(() => sentence(page).innerText()).toContain("7");
  expectClean(journey);
});
