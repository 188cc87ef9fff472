import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dayOf } from "../../src/core/model/day.ts";
import { shelf } from "../support/archives.ts";
import { type Host, axe, hostBuilt, launch } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import { holdsFocus, tabTo } from "../support/keys.ts";
import { goTo, said } from "../support/screens.ts";
import { expectClean, ready, report, visit } from "../support/visit.ts";

/** A list of members whose headings say nothing; days before months. */
const MEMBERS =
  "Rif;A;B;C;D\n1;Anna Rossi;Ferrero;12/05/2014;Soprani\n2;Bruno Sala;Lanificio;03/09/2018;Bassi\n3;Carla Riva;;01/02/2020;Contralti\n";

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

test.each(["it", "en"] as const)(
  "a table nobody understands is told with the keyboard, and corrected later (%s)",
  async (language) => {
    const journey = await visit(browser, language, { address: host.address });
    const { page } = journey;
    const { reading, sources, tables, format } = said(journey);
    await drop(page, [disk.put("soci.csv", MEMBERS)]);
    await page.getByRole("heading", { level: 1, name: reading.title, exact: true }).waitFor();
    await page.getByRole("heading", { name: tables.title(1), exact: true }).waitFor();
    expect(await axe(page)).toEqual([]);
    const column = (at: number) =>
      page.getByRole("combobox", { name: tables.column(at, ["", "Rif", "A", "B", "C", "D"][at] ?? ""), exact: true });
    for (const [at, field] of [
      [2, "name"],
      [3, "company"],
      [4, "since"],
      [5, "circle"],
    ] as const) {
      await tabTo(page, column(at));
      await page.keyboard.type(tables.fields[field]);
      await expect.poll(() => column(at).inputValue()).toBe(field);
    }
    const first = page.locator(".mapper-first");
    const facts = [tables.facts.company("Ferrero"), tables.facts.circle("Soprani")];
    const since = (month: number, dayOfMonth: number): string => {
      const on = dayOf(2014, month, dayOfMonth);
      return on === null ? "" : tables.facts.since(format.day(on));
    };
    expect(await first.innerText()).toBe(tables.first("Anna Rossi", [...facts, since(5, 12)]));
    await tabTo(page, page.getByRole("radio", { name: tables.dayFirst, exact: true }));
    await page.keyboard.press("ArrowRight");
    expect(await first.innerText()).toBe(tables.first("Anna Rossi", [...facts, since(12, 5)]));
    await page.keyboard.press("ArrowLeft");
    // Two columns for the same: said, and the first counts.
    await column(1).selectOption("circle");
    await page.getByText(tables.twice(tables.fields.circle), { exact: true }).waitFor();
    await column(1).selectOption("");
    await page.getByRole("radio", { name: tables.dayFirst, exact: true }).focus();
    await tabTo(page, page.getByRole("button", { name: tables.read, exact: true }));
    await page.keyboard.press("Enter");
    const done = page.getByText(tables.done("soci.csv"), { exact: true });
    await done.waitFor();
    expect(await holdsFocus(done)).toBe(true);
    expect((await told()).find(({ name }) => name === "Anna Rossi")?.since).toBe("2014-05-12");

    await goTo(journey, "sources");
    await page.getByText(`${sources.checkColumns}:`).click();
    await column(4).selectOption("");
    await page.getByRole("button", { name: tables.read, exact: true }).click();
    await page.getByText(tables.done("soci.csv"), { exact: true }).waitFor();
    expect((await told()).find(({ name }) => name === "Anna Rossi")?.since).toBe(null);
    expectClean(journey);
    await journey.context.close();

    async function told(): Promise<readonly { readonly name: string; readonly since: string | null }[]> {
      await ready(journey);
      return JSON.parse((await report(journey, true)).bytes.toString("utf8")).people;
    }
  },
);
