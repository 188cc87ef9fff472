import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Host, hostBuilt, launch } from "../support/browser.ts";
import { type Drawn, drawCircle } from "../support/circles.ts";
import { NAMES } from "../support/names.ts";
import { chunks, picture } from "../support/picture.ts";
import { reportChecker } from "../support/report-schema.ts";
import { goTo, said } from "../support/screens.ts";
import { type Visit, download, expectClean, openTakeAway, ready, report, visit } from "../support/visit.ts";

const FAMILY: Drawn = { name: "Casa", kind: "family", people: ["Ada Ferri", "Bruno Sala"], silhouettes: 3 };
const CHOIR: Drawn = {
  name: "Coro",
  kind: "community",
  people: ["Ada Ferri", "Zoë Bondì", "Elio Tonk"],
  silhouettes: 0,
};
const BEACH: Drawn = { name: "Mare", kind: "holidays", people: ["Gemma Riva"], silhouettes: 2 };
/** Ada is in two circles and one person. */
const EVERYONE = ["Ada Ferri", "Bruno Sala", "Elio Tonk", "Gemma Riva", "Zoë Bondì"];

const wrongIn = reportChecker();
let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), hostBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

type Told = {
  readonly people: readonly { readonly name: string; readonly circles: readonly string[] }[];
  readonly circles: readonly {
    readonly name: string;
    readonly basis: string;
    readonly people: number;
    readonly silhouettes: number;
  }[];
};

const namesOf = ({ people }: Told): readonly string[] => people.map(({ name }) => name).toSorted();

describe.each(["it", "en"] as const)("someone with no file at all, in %s", (language) => {
  test("draws circles and has sentences, map, list, report and picture; every step can be taken back", async () => {
    const journey = await visit(browser, language, { address: host.address });
    const { page, context } = journey;
    const words = said(journey);
    await page.getByRole("button", { name: words.welcome.drawOne, exact: true }).click();
    for (const circle of [FAMILY, CHOIR, BEACH]) await drawCircle(journey, circle);
    await ready(journey);
    const own = page.getByRole("region", { name: words.circles.yours, exact: true });
    expect(await drawn(own)).toEqual(["Casa", "Coro", "Mare"]);

    const undo = page.getByRole("button", { name: words.shell.undo, exact: true });
    const redo = page.getByRole("button", { name: words.shell.redo, exact: true });
    await undo.click();
    await expect.poll(() => drawn(own)).toEqual(["Casa", "Coro"]);
    expect(namesOf(await told(journey))).toEqual(EVERYONE.filter((name) => name !== "Gemma Riva"));
    await redo.click();
    await goTo(journey, "circles");
    await expect.poll(() => drawn(own)).toEqual(["Casa", "Coro", "Mare"]);
    expect(await redo.isDisabled()).toBe(true);

    await page.getByRole("button", { name: words.circles.goSee, exact: true }).click();
    expect(await page.locator(".sentence").count()).toBe(5);
    for (const text of await page.locator(".sentence-text").allInnerTexts()) expect(text.length).toBeGreaterThan(20);
    await page.locator("canvas").first().waitFor();
    const list = page.getByRole("grid", { name: words.seen.list, exact: true });
    // The heading, and one row for each.
    expect(await list.getByRole("row").count()).toBe(1 + EVERYONE.length);

    const all = await told(journey);
    expect(namesOf(all)).toEqual(EVERYONE);
    expect(all.people.find(({ name }) => name === "Ada Ferri")?.circles.length).toBe(2);
    expect(
      new Set(all.circles.map(({ name, basis, people, silhouettes }) => [name, basis, people, silhouettes].join())),
    ).toEqual(new Set(["Casa,declared,2,3", "Coro,declared,3,0", "Mare,declared,1,2"]));

    await openTakeAway(journey);
    const saved = await download(page, () =>
      page.getByRole("button", { name: NAMES[language].png, exact: true }).click(),
    );
    const facts = await picture(context, saved.bytes);
    expect(facts.colours).toBeGreaterThan(10);
    expect(new Set(chunks(saved.bytes))).toEqual(new Set(["IHDR", "IDAT", "IEND"]));
    expectClean(journey);
    await context.close();
  });
});

test("a circle asks for a name and for somebody, in place, and takes what was typed without Enter", async () => {
  const journey = await visit(browser, "it", { address: host.address });
  const { page } = journey;
  const { circles, welcome } = said(journey);
  await page.getByRole("button", { name: welcome.drawOne, exact: true }).click();
  const add = page.getByRole("button", { name: circles.add, exact: true });
  await add.click();
  await page.getByText(circles.needName, { exact: true }).waitFor();
  const name = page.getByRole("textbox", { name: circles.name, exact: true });
  expect(await name.evaluate((field) => field === document.activeElement)).toBe(true);
  await name.fill("Calcetto");
  await add.click();
  await page.getByText(circles.needPeople, { exact: true }).waitFor();
  await page.getByRole("combobox", { name: circles.people, exact: true }).fill("Ivo Spera");
  await add.click();
  await page.getByText(circles.added("Calcetto"), { exact: true }).waitFor();
  expect(namesOf(await told(journey))).toEqual(["Ivo Spera"]);
  expectClean(journey);
  await journey.context.close();
});

const drawn = async (own: Locator): Promise<readonly string[]> =>
  (await own.locator(".circle-name").allInnerTexts()).toSorted();

/** The report with names, after the published schema has agreed to it. */
async function told(journey: Visit): Promise<Told> {
  const parsed: Told = JSON.parse((await report(journey, true)).bytes.toString("utf8"));
  expect(wrongIn(parsed)).toEqual([]);
  await goTo(journey, "circles");
  return parsed;
}
