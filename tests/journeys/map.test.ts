import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fromDisk, launch } from "../support/browser.ts";
import { picture } from "../support/picture.ts";
import { seeExample } from "../support/screens.ts";
import { expectClean, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const STAGE = ".map-stage";

async function drawnBy(page: Page, renderer: "webgl" | "canvas"): Promise<void> {
  await page.waitForFunction(
    ([stage, wanted]) => document.querySelector<HTMLElement>(stage ?? "")?.dataset["renderer"] === wanted,
    [STAGE, renderer],
    { timeout: 20_000 },
  );
  await page.waitForTimeout(400);
}

test("the map is walked by keyboard, from person to person, and each is said aloud", async () => {
  const journey = await visit(browser, "it", fromDisk());
  const { page } = journey;
  await seeExample(journey);
  await page.locator(STAGE).focus();
  await page.keyboard.press("Enter");
  const said = page.locator(".map [aria-live]");
  await expect.poll(() => said.textContent()).not.toBe("");
  const first = await said.textContent();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => said.textContent()).not.toBe(first);
  const name = (await said.textContent())?.split(",")[0] ?? "nobody";
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name, exact: true }).waitFor();
  expectClean(journey);
});

test("without WebGL the same map is drawn, and nothing is lost", async () => {
  const journey = await visit(browser, "it", fromDisk());
  const { page, context } = journey;
  await seeExample(journey);
  await drawnBy(page, "webgl");
  const before = await picture(context, await page.locator(STAGE).screenshot());
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>(".map-layer canvas.sigma-nodes");
    canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
  await drawnBy(page, "canvas");
  const after = await picture(context, await page.locator(STAGE).screenshot());
  expect(before.inked).toBeGreaterThan(0.2);
  expect(Math.abs(after.inked - before.inked)).toBeLessThan(0.02);
  expect(journey.requests).toEqual([]);
  expect(journey.violations).toEqual([]);
});

/** Two pictures of the same view differ by less of their ink: a name of a person may come or go. */
const SAME = 0.01;

test("buttons, keys and the wheel bring the map closer and back", async () => {
  const journey = await visit(browser, "en", fromDisk());
  const { page, context } = journey;
  await seeExample(journey);
  await drawnBy(page, "webgl");
  const look = async (): Promise<number> => {
    await page.waitForTimeout(500);
    const { inked } = await picture(context, await page.locator(STAGE).screenshot());
    return inked;
  };
  // Focused by a key from the start, so that its ring is in every picture.
  await page.locator(STAGE).focus();
  await page.keyboard.press("0");
  const whole = await look();
  await page.getByRole("button", { name: "Closer", exact: true }).click();
  const closer = await look();
  expect(Math.abs(closer - whole)).toBeGreaterThan(SAME);
  await page.locator(STAGE).focus();
  await page.keyboard.press("0");
  expect(Math.abs((await look()) - whole)).toBeLessThan(SAME);
  await page.locator(STAGE).hover();
  await page.mouse.wheel(0, -400);
  expect(Math.abs((await look()) - whole)).toBeGreaterThan(SAME);
  expectClean(journey);
});
