import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Report } from "../../src/core/report/contract.ts";
import { fromDisk, launch } from "../support/browser.ts";
import { plain } from "../support/said-words.ts";
import { goTo, said, seeExample } from "../support/screens.ts";
import { download, expectClean, report, visit } from "../support/visit.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const OTHERS = ["people", "ties", "gexf", "graphml"] as const;

test("everything that leaves without names: looked at first, saved as it was seen, naming nobody; a circle for one's own address book", async () => {
  const journey = await visit(browser, "it", fromDisk());
  const { page } = journey;
  const { takeAway, circles } = said(journey);
  await seeExample(journey);
  const open = JSON.parse((await report(journey, true)).bytes.toString()) as Report;
  const people = open.people.map(({ name }) => plain(name)).filter((name) => name.includes(" "));
  const veiled = (await report(journey, false)).bytes.toString();
  const leaked = (text: string): readonly string[] => {
    const said = plain(text);
    return people.filter((name) => said.includes(name));
  };
  expect(leaked(veiled)).toEqual([]);
  expect(JSON.parse(veiled)).toMatchObject({ made: { names: "pseudonyms" }, people: { length: open.people.length } });

  const look = page.getByRole("button", { name: new RegExp(`^${takeAway.look}: fare-rete-(people|ties|network)`) });
  for (const kind of OTHERS) {
    await page.getByLabel(takeAway.otherFormat, { exact: true }).selectOption(kind);
    const isLookedAt = kind === "people" || kind === "gexf";
    if (isLookedAt) await look.click();
    const region = page.getByRole("region", { name: /^fare-rete-/ });
    if (isLookedAt) await region.waitFor();
    const seen = await region.locator("td bdi, pre").allInnerTexts();
    const { bytes, name } = await download(page, () =>
      page.getByRole("button", { name: takeAway.otherButton }).click(),
    );
    const text = bytes.toString();
    expect(name).toMatch(/^fare-rete-(people|ties|network)-2026-11-23\.(csv|gexf|graphml)$/);
    expect([kind, leaked(text)]).toEqual([kind, []]);
    for (const cell of seen.flatMap((cells) => cells.split("\n"))) expect(text).toContain(cell);
    expect(seen.length > 0).toBe(isLookedAt);
  }
  const drawing = await download(page, () => page.getByRole("button", { name: takeAway.drawingButton }).click());
  expect(leaked(drawing.bytes.toString())).toEqual([]);

  await goTo(journey, "circles");
  await page.getByRole("button", { name: new RegExp(`^${circles.change}: Coro La Fonte`) }).click();
  const cards = await download(page, () => page.getByRole("button", { name: circles.cards }).click());
  expect(cards.name).toBe("fare-rete-circle-2026-11-23.vcf");
  expect(cards.bytes.toString().match(/BEGIN:VCARD/g)?.length).toBe(25);
  expectClean(journey);
});
