import ICAL from "ical.js";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Host, axe, fromDisk, hostBuilt, launch } from "../support/browser.ts";
import { tabTo } from "../support/keys.ts";
import { goTo, said, seeExample } from "../support/screens.ts";
import { download, expectClean, visit } from "../support/visit.ts";

let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), hostBuilt()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

test.each([
  {
    language: "it",
    from: "a host",
    need: "cerco lavoro come UX designer a Torino",
    zone: "Europe/Rome",
    instant: "2026-12-12T09:30:00.000Z",
  },
  {
    language: "en",
    from: "the disk",
    need: "a job as a UX designer in Turin",
    zone: "America/New_York",
    instant: "2026-12-12T15:30:00.000Z",
  },
] as const)(
  "from a need to a meeting in the calendar with the keys alone, in $language, from $from",
  async ({ language, from, need, zone, instant }) => {
    const { address } = from === "a host" ? host : fromDisk();
    const journey = await visit(browser, language, { address, zone });
    const { page } = journey;
    const { asking, meeting, shell } = said(journey);
    await seeExample(journey);
    await tabTo(page, page.getByRole("button", { name: shell.ask, exact: true }));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: asking.title, exact: true }).waitFor();
    await tabTo(page, page.getByRole("searchbox"));
    await page.keyboard.type(need);
    const found = page.locator(".ask-found");
    await expect.poll(async () => /\d/.test(await found.innerText())).toBe(true);
    expect(await axe(page)).toEqual([]);

    // The need is kept, and what came of asking the first is written down.
    await tabTo(page, page.getByRole("button", { name: asking.keep, exact: true }));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: asking.kept, exact: true }).waitFor();
    const first = page.locator(".candidate").first();
    const name = (await first.locator(".candidate-name .button").innerText()).trim();
    await tabTo(page, first.getByRole("combobox"));
    await page.keyboard.press("ArrowDown");
    await page.getByText(asking.askedPeople(1), { exact: true }).waitFor();

    await tabTo(page, first.getByRole("button", { name: asking.prepareNamed(name), exact: true }));
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: meeting.title(name), exact: true }).waitFor();
    await page.getByRole("heading", { level: 2, name: meeting.known, exact: true }).waitFor();
    await tabTo(page, page.getByLabel(meeting.day, { exact: true }));
    // The twelfth of the twelfth, whichever comes first in the browser's own order.
    await page.keyboard.type("12122026");
    await tabTo(page, page.getByLabel(meeting.hour, { exact: true }));
    await page.keyboard.type("1030A");
    await tabTo(page, page.getByLabel(meeting.where, { exact: true }));
    await page.keyboard.type("Bar Tigli; tavolo 3");
    await tabTo(page, page.getByLabel(meeting.request, { exact: true }));
    await page.keyboard.type("un nome, uno solo");
    await tabTo(page, page.getByRole("button", { name: meeting.suggested[0] ?? "", exact: true }));
    await page.keyboard.press("Enter");
    expect(await axe(page)).toEqual([]);
    await tabTo(page, page.getByRole("button", { name: meeting.saveCalendar, exact: true }));
    const { bytes, name: file } = await download(page, () => page.keyboard.press("Enter"));
    expect(file).toBe(`${meeting.fileName}.ics`);
    const [event] = new ICAL.Component(ICAL.parse(bytes.toString("utf8")))
      .getAllSubcomponents("vevent")
      .map((one) => new ICAL.Event(one));
    // Half past ten on the clock of whoever wrote it, wherever the calendar is opened.
    expect(event?.startDate.toJSDate().toISOString()).toBe(instant);
    expect(event?.summary).toBe(meeting.title(name));
    expect(event?.location).toBe("Bar Tigli; tavolo 3");
    expect(event?.description).toContain("un nome, uno solo");
    expect(event?.description).toContain(meeting.suggested[0] ?? "?");
    expect(event?.component.getAllSubcomponents("valarm")).toHaveLength(2);

    // What was written is there again, and the message is not kept anywhere.
    await page.getByText(meeting.kept, { exact: true }).waitFor();
    await goTo(journey, "ask");
    await page
      .getByRole("button", { name: asking.prepareNamed(name), exact: true })
      .first()
      .click();
    await expect
      .poll(async () => page.getByLabel(meeting.where, { exact: true }).inputValue())
      .toBe("Bar Tigli; tavolo 3");
    expectClean(journey);
    await journey.context.close();
  },
);

test("a purpose finds its seats, someone goes into the notebook, and taking it back takes them out", async () => {
  const journey = await visit(browser, "it", { address: host.address, width: 390, height: 844 });
  const { page } = journey;
  const { purposes, offering, shell, rhythm, resources } = said(journey);
  await seeExample(journey);
  await goTo(journey, "purpose");
  await page.getByLabel(purposes.abouts.job, { exact: true }).fill("graphic designer");
  await page.getByRole("button", { name: purposes.addAim("Gruppo Vellutia"), exact: true }).click();
  await page.getByRole("button", { name: purposes.begin, exact: true }).click();
  await page.getByRole("heading", { level: 3, name: purposes.nextTitle, exact: true }).waitFor();
  const steps = page.locator(".candidate");
  await expect.poll(async () => steps.count()).toBeGreaterThanOrEqual(3);
  expect(await page.locator(".seat-companies").innerText()).toMatch(/Gruppo Vellutia: \d+/);
  const name = (await steps.first().locator(".candidate-name .button").innerText()).trim();
  await steps.first().getByRole("combobox").selectOption("written");
  const notebook = page.locator("section", {
    has: page.getByRole("heading", { level: 3, name: purposes.notebook, exact: true }),
  });
  await notebook.getByText(name, { exact: true }).waitFor();
  // Whoever was written to is no next step any more.
  await expect.poll(async () => steps.first().innerText()).not.toContain(name);
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: shell.undo, exact: true }).click();
  await notebook.getByText(purposes.notebookEmpty, { exact: true }).waitFor();

  await goTo(journey, "offer");
  await page.getByLabel(offering.addWho, { exact: true }).fill("Nonna Pina");
  await page.getByLabel(offering.addSeeks, { exact: true }).fill("un elettricista per la cucina");
  await page.getByRole("button", { name: offering.add, exact: true }).click();
  await page.getByText(offering.seeks("un elettricista per la cucina"), { exact: false }).first().waitFor();
  await page.getByRole("heading", { level: 2, name: offering.introductionsTitle, exact: true }).waitFor();
  const pina = page
    .locator(".candidate", { has: page.getByRole("heading", { level: 3, name: /^Nonna Pina e / }) })
    .first();
  await pina.getByRole("button", { expanded: false }).click();
  expect(await page.locator(".message textarea").first().inputValue()).toContain("Nonna Pina");
  expect(await axe(page)).toEqual([]);

  // A rhythm for a circle tells whom one would miss; what hangs on one person is told by name.
  await goTo(journey, "rhythm");
  expect(await page.locator(".candidate").count()).toBe(0);
  await page.getByLabel("Coro La Fonte", { exact: true }).selectOption("7");
  await expect.poll(async () => page.locator(".candidate").count()).toBeGreaterThan(0);
  await page.getByRole("button", { name: shell.undo, exact: true }).click();
  await page.getByText(rhythm.none, { exact: true }).waitFor();
  await goTo(journey, "resources");
  await page.getByRole("heading", { level: 2, name: resources.states.one, exact: true }).waitFor();
  await page.getByRole("button", { name: "Pietro Varetto", exact: true }).waitFor();
  expectClean(journey);
  await journey.context.close();
});
