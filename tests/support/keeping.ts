import type { Page } from "playwright-core";
import { goTo, said } from "./screens.ts";
import { type Visit, ready } from "./visit.ts";

/** A passphrase nobody's: long enough, with an accent that must survive. */
export const PASSPHRASE = "ombrello lunedì treno basilico";

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).first().click();

/** Keeps what is on screen, from "Take away", and waits until it is said to be kept. */
export async function keepHere(journey: Visit, passphrase = PASSPHRASE): Promise<void> {
  const { page } = journey;
  const { keeping } = said(journey);
  await goTo(journey, "take-away");
  await page.getByLabel(keeping.passphrase, { exact: true }).fill(passphrase);
  await page.getByLabel(keeping.again, { exact: true }).fill(passphrase);
  await press(page, keeping.button);
  await page.getByText(keeping.keeping).waitFor();
}

/** Opens what is kept from the first screen. */
export async function openKept(journey: Visit, passphrase = PASSPHRASE): Promise<void> {
  await tryToOpen(journey, passphrase);
  await ready(journey);
}

/** Types a passphrase on the first screen and presses the button. */
export async function tryToOpen(journey: Visit, passphrase: string): Promise<void> {
  const { page } = journey;
  const { keeping } = said(journey);
  await page.getByRole("heading", { name: keeping.here, exact: true }).waitFor();
  await page.getByLabel(keeping.passphrase, { exact: true }).fill(passphrase);
  await press(page, keeping.open);
}

/** Shows someone by their name; the first of the list where none is given. */
async function showPerson(journey: Visit, name: string): Promise<void> {
  const { page } = journey;
  await goTo(journey, "people");
  const grid = page.getByRole("grid");
  await (name === "" ? grid.locator("[data-at='0']") : grid.getByRole("row").filter({ hasText: name })).first().click();
  await page.locator(".person-name").filter({ hasText: name }).waitFor();
}

/** The question how close someone feels. */
const closeness = (journey: Visit) => journey.page.getByLabel(said(journey).person.closeness, { exact: true });

/** Says that someone is as close as can be, and waits until that is so. */
export async function feelClose(journey: Visit, name = ""): Promise<void> {
  await showPerson(journey, name);
  await feelAsCloseAs(journey, "5");
}

/** Says how close the person shown is, and waits until that is so. */
export async function feelAsCloseAs(journey: Visit, level: string): Promise<void> {
  await closeness(journey).selectOption(level);
  await waitFor(async () => (await closeness(journey).inputValue()) === level);
}

/** Says so, whether it is heard or not. */
export async function tryToFeelClose(journey: Visit, name: string): Promise<void> {
  await showPerson(journey, name);
  await closeness(journey).selectOption("5");
}

/** How close someone was said to be; "none" where nothing was said. */
export async function closenessOf(journey: Visit, name: string): Promise<string> {
  await showPerson(journey, name);
  return closeness(journey).inputValue();
}

/** Waits until someone is seen to be felt this close: what another tab said comes a moment after the tab has taken over. */
export async function isFeltAsCloseAs(journey: Visit, name: string, level: string): Promise<void> {
  await showPerson(journey, name);
  await waitFor(async () => (await closeness(journey).inputValue()) === level);
}

/** Whether the browser would ask before the page is left. */
export const isUnsaved = (page: Page): Promise<boolean> =>
  page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Names of the databases of this origin. */
export const databases = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** Waits until the page has nothing more to lose: leaving would not be asked about. */
export async function settled({ page }: Visit): Promise<void> {
  await page.waitForFunction(() => {
    const leaving = new Event("beforeunload", { cancelable: true });
    return window.dispatchEvent(leaving);
  });
}

/** Another tab of the same browser, watched by the same journey. */
export async function secondTab(journey: Visit): Promise<Visit> {
  const page = await journey.context.newPage();
  page.on("pageerror", (error) => journey.errors.push(error.message));
  await page.goto(journey.page.url());
  return { ...journey, page };
}
