import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shelf } from "../support/archives.ts";
import { type Host, axe, fromDisk, hostBuilt, launch } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import { goTo, said } from "../support/screens.ts";
import { type Visit, expectClean, ready, report, visit } from "../support/visit.ts";

/** Invented; Nadia is in both under two names that no rule would join. */
const CONNECTIONS = [
  "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
  "Tommaso,Vergani,https://www.linkedin.com/in/tommaso-vergani,,Officina Brera,Fabbro,12 Mar 2019",
  "Nadia,Quarenghi,https://www.linkedin.com/in/nadia-q,,Scuola Aperta,Insegnante,02 Jun 2020",
  "Elio,Marchesani,https://www.linkedin.com/in/elio-marchesani,,Scuola Aperta,Insegnante,04 Jun 2020",
].join("\n");
const LIST = ["nome;cerchia;telefono", "Nadiuska;Coro;333 5550111", "Oreste Vimercati;Coro;333 5550112"].join("\r\n");

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

async function openPerson({ page }: Visit, name: string): Promise<void> {
  await page.getByRole("row").filter({ hasText: name }).first().click();
  await page.locator(".person-name").filter({ hasText: name }).waitFor();
}

const press = ({ page }: Visit, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).first().click();

const names = async ({ page }: Visit): Promise<string> => (await page.getByRole("row").allInnerTexts()).join("\n");

test.each([
  { language: "it", from: "a host" },
  { language: "en", from: "the disk" },
] as const)(
  "what one says of people counts and can be taken back, in $language, from $from",
  async ({ language, from }) => {
    const journey = await visit(browser, language, { address: from === "a host" ? host.address : fromDisk().address });
    const { page, context } = journey;
    const { ownWords, person } = said(journey);
    const files = [disk.put("Connections.csv", CONNECTIONS), disk.put("persone.csv", LIST)];
    await drop(page, files);
    await ready(journey);
    await goTo(journey, "people");

    // A note, and a name in one's own words.
    await openPerson(journey, "Nadia Quarenghi");
    await page.getByLabel(ownWords.note, { exact: true }).fill("Cerca un contralto per maggio");
    await press(journey, ownWords.noteSave);
    await page.getByText(ownWords.noteSaved, { exact: true }).waitFor();
    await press(journey, ownWords.describe);
    const sheet = page.getByRole("alertdialog", { name: ownWords.describeTitle, exact: true });
    await sheet.getByLabel(ownWords.name, { exact: true }).fill("Nadia del coro");
    await sheet.getByRole("button", { name: ownWords.save, exact: true }).click();
    await page.locator(".person-name").filter({ hasText: "Nadia del coro" }).waitFor();
    expect(await names(journey)).toContain("Nadia del coro");

    // Joined by hand with her other name, and split again.
    await press(journey, ownWords.joinWith);
    const asking = page.getByRole("dialog", { name: ownWords.joinTitle("Nadia del coro"), exact: true });
    await asking.getByRole("searchbox", { name: ownWords.joinSearch, exact: true }).fill("Nadiuska");
    await asking.getByRole("button", { name: ownWords.joinPick("Nadiuska") }).click();
    await page.getByText(ownWords.joinedOf, { exact: true }).waitFor();
    await expect.poll(() => names(journey)).not.toContain("Nadiuska");
    await page.getByRole("button", { name: new RegExp(`^${ownWords.split}: Nadiuska`) }).click();
    await page.getByText(ownWords.joinedOf, { exact: true }).waitFor({ state: "detached" });
    await expect.poll(() => names(journey)).toContain("Nadiuska");

    // Into a circle and out of it.
    await page.getByLabel(ownWords.putIn, { exact: true }).selectOption({ label: "Coro" });
    await page.getByRole("button", { name: ownWords.takeOutNamed("Nadia del coro", "Coro"), exact: true }).click();
    await page.getByRole("button", { name: ownWords.takeOutNamed("Nadia del coro", "Coro"), exact: true }).waitFor({
      state: "detached",
    });
    expect(await axe(page)).toEqual([]);

    // Left out, and back by one step.
    await openPerson(journey, "Tommaso Vergani");
    await press(journey, ownWords.leaveOut);
    await expect.poll(() => names(journey)).not.toContain("Tommaso Vergani");

    // Forgotten: reading the same file again does not bring him back.
    await openPerson(journey, "Elio Marchesani");
    await press(journey, ownWords.forget);
    await page
      .getByRole("alertdialog", { name: ownWords.forgetTitle("Elio Marchesani"), exact: true })
      .getByRole("button", { name: ownWords.forgetYes, exact: true })
      .click();
    await expect.poll(() => names(journey)).not.toContain("Elio Marchesani");
    await drop(page, files.slice(0, 1));
    await ready(journey);
    await goTo(journey, "people");
    await expect.poll(() => names(journey)).toContain("Nadia del coro");
    expect(await names(journey)).not.toContain("Elio Marchesani");
    expect(await names(journey)).not.toContain("Tommaso Vergani");

    // Someone no file knows, put in a circle at once.
    await press(journey, ownWords.addPerson);
    const adding = page.getByRole("alertdialog", { name: ownWords.addTitle, exact: true });
    await adding.getByRole("button", { name: ownWords.addYes, exact: true }).click();
    await adding.getByText(ownWords.needName, { exact: true }).waitFor();
    await adding.getByLabel(ownWords.name, { exact: true }).fill("Gilda Rotondi");
    await adding.getByLabel(ownWords.circle, { exact: true }).selectOption({ label: "Coro" });
    await adding.getByRole("button", { name: ownWords.addYes, exact: true }).click();
    await page.locator(".person-name").filter({ hasText: "Gilda Rotondi" }).waitFor();
    await page.getByRole("button", { name: ownWords.takeOutNamed("Gilda Rotondi", "Coro"), exact: true }).waitFor();
    await page.getByText(ownWords.byHand, { exact: true }).waitFor();
    await page.getByRole("button", { name: person.close, exact: true }).click();

    const written = readFileOf(await report(journey, true));
    expect(written).toContain("Gilda Rotondi");
    expect(written).not.toContain("Marchesani");
    expect(written).not.toContain("Tommaso");
    expectClean(journey);
    await context.close();
  },
);

const readFileOf = ({ bytes }: { readonly bytes: Buffer }): string => bytes.toString("utf8");
