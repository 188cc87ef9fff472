import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exampleArchives, shelf } from "../support/archives.ts";
import { type Host, axe, fromDisk, hostBuilt, launch } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import { NAMES } from "../support/names.ts";
import { chunks, picture } from "../support/picture.ts";
import { download, expectClean, openTakeAway, ready, report, visit } from "../support/visit.ts";

const schema: object = JSON.parse(
  readFileSync(new URL("../../src/core/report/report.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

/** The longer side the picture promises at least, in pixels. */
const PROMISED_PIXELS = 4096;

const disk = shelf();
let browser: Browser;
let host: Host;
let archives: { linkedin: string; facebook: string };

beforeAll(async () => {
  [browser, host, archives] = await Promise.all([launch(), hostBuilt(), exampleArchives(disk)]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
  disk.clear();
});

describe.each([
  { language: "it", from: "a host" },
  { language: "en", from: "the disk" },
] as const)("a LinkedIn and a Facebook archive dropped together, in $language, from $from", ({ language, from }) => {
  const look = () => ({ address: from === "a host" ? host.address : fromDisk().address });

  test("become five sentences, a map and a list, a picture and a report, and nothing is asked of the network", async () => {
    const journey = await visit(browser, language, look());
    const { page, context } = journey;
    await drop(page, [archives.linkedin, archives.facebook]);
    await ready(journey);

    const sentences = page.locator(".sentence");
    await sentences.first().waitFor();
    expect(await sentences.count()).toBe(5);
    for (const text of await sentences.allInnerTexts()) expect(text.length).toBeGreaterThan(20);
    await page.locator("canvas").first().waitFor();
    expect(await page.getByRole("row").count()).toBeGreaterThan(10);

    await openTakeAway(journey);
    const names = page.getByRole("checkbox", { name: NAMES[language].includeNames, exact: true });
    expect(await names.count()).toBe(1);
    expect(await names.isChecked()).toBe(false);
    const png = await download(page, () =>
      page.getByRole("button", { name: NAMES[language].png, exact: true }).click(),
    );
    const facts = await picture(context, png.bytes);
    expect(Math.max(facts.width, facts.height)).toBeGreaterThanOrEqual(PROMISED_PIXELS);
    expect(facts.colours).toBeGreaterThan(20);
    expect(facts.inked).toBeGreaterThan(0.02);
    expect(new Set(chunks(png.bytes))).toEqual(new Set(["IHDR", "IDAT", "IEND"]));
    expect(png.name.toLowerCase()).not.toContain("marta");

    const named = await report(journey, true);
    const parsed: unknown = JSON.parse(named.bytes.toString("utf8"));
    expect(validate(parsed), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
    const pseudonymous = await report(journey, false);
    expect(validate(JSON.parse(pseudonymous.bytes.toString("utf8")))).toBe(true);
    expect(pseudonymous.bytes.toString("utf8")).not.toContain("Ceresole");

    const again = await visit(browser, language, look());
    await drop(again.page, [archives.facebook, archives.linkedin]);
    await ready(again);
    expect((await report(again, true)).bytes.equals(named.bytes)).toBe(true);
    expect((await report(again, false)).bytes.equals(pseudonymous.bytes)).toBe(true);

    expectClean(journey);
    expectClean(again);
    await context.close();
    await again.context.close();
  });
});

test("reading finds no fault that axe knows, by day and by night", async () => {
  for (const dark of [false, true]) {
    const journey = await visit(browser, "it", { address: host.address, dark });
    expect(await axe(journey.page)).toEqual([]);
    await drop(journey.page, [archives.linkedin, archives.facebook]);
    await ready(journey);
    await journey.page.locator(".sentence").first().waitFor();
    expect(await axe(journey.page)).toEqual([]);
    await openTakeAway(journey);
    expect(await axe(journey.page)).toEqual([]);
    await journey.context.close();
  }
});
