import type { Page } from "playwright-core";
import { type Words, wordsOf } from "../../src/app/words/words.ts";
import { NAMES } from "./names.ts";
import { type Visit, ready } from "./visit.ts";

/** Everything a person can stand in front of, with the example open. */
export const SCREENS = [
  "welcome",
  "guides",
  "about",
  "check-us",
  "seen",
  "people",
  "person",
  "circles",
  "round",
  "amplifier",
  "card",
  "advising",
  "how",
  "ask",
  "offer",
  "together",
  "rhythm",
  "resources",
  "compare",
  "meeting",
  "purpose",
  "sources",
  "review",
  "take-away",
] as const;
export type Screen = (typeof SCREENS)[number];

/** What the app says in the language of a visit. */
export const said = ({ language }: Visit): Words => wordsOf(language);

/** Opens the invented person from the first screen and waits for the sentences. */
export async function seeExample(journey: Visit): Promise<void> {
  const { page, language } = journey;
  await page.getByRole("button", { name: NAMES[language].example, exact: true }).click();
  await ready(journey);
  await page.locator(".sentence").first().waitFor();
}

/** Goes to a screen with the buttons a person would press, and waits for its title. */
export async function goTo(journey: Visit, screen: Screen): Promise<void> {
  const { page } = journey;
  const words = said(journey);
  const { shell } = words;
  switch (screen) {
    case "welcome":
      await press(page, `${shell.appName}: ${shell.home}`);
      return titled(page, words.welcome.title);
    case "guides":
      await goTo(journey, "welcome");
      await press(page, words.welcome.filesGuide);
      return titled(page, words.guides.title);
    case "about":
      await goTo(journey, "welcome");
      await press(page, shell.about);
      return titled(page, words.about.title);
    case "check-us":
      await goTo(journey, "about");
      await press(page, words.checking.title);
      return titled(page, words.checking.title);
    case "seen":
      await section(journey, shell.seen);
      return titled(page, words.seen.title);
    case "people":
      await section(journey, shell.people);
      return titled(page, words.people.title);
    case "person":
      await goTo(journey, "people");
      // Whoever was looked at before is open still, and on a phone lies over the list.
      if ((await page.locator(".person-name").count()) > 0) return;
      await page.getByRole("grid").locator("[data-at='0']").click();
      await page.locator(".person-name").waitFor();
      return;
    case "circles":
      await section(journey, page.viewportSize() === null || isWide(page) ? shell.circles : shell.circlesShort);
      return titled(page, words.circles.title);
    case "round":
      await goTo(journey, "circles");
      await press(page, words.circles.goRound);
      return titled(page, words.round.title);
    case "amplifier":
      await goTo(journey, "circles");
      await press(page, words.circles.goAmplifier);
      return titled(page, words.amplifier.title);
    case "card":
      await goTo(journey, "take-away");
      await press(page, words.round.goCard);
      return titled(page, words.card.title);
    case "advising":
      await goTo(journey, "take-away");
      await press(page, words.advising.title);
      return titled(page, words.advising.title);
    case "how":
      await goTo(journey, "circles");
      await press(page, words.how.title);
      return titled(page, words.how.title);
    case "ask":
      await section(journey, shell.ask);
      return titled(page, words.asking.title);
    case "offer":
      await goTo(journey, "ask");
      await press(page, words.asking.offer);
      return titled(page, words.offering.title);
    case "meeting":
      await goTo(journey, "person");
      await press(page, words.meeting.prepare);
      await page.getByRole("heading", { level: 2, name: words.meeting.known, exact: true }).waitFor();
      return;
    case "together":
      await goTo(journey, "ask");
      await press(page, words.together.tab);
      return titled(page, words.together.title);
    case "resources":
      await goTo(journey, "ask");
      await press(page, words.resources.tab);
      return titled(page, words.resources.title);
    case "compare":
      await goTo(journey, "ask");
      await press(page, words.compare.tab);
      return titled(page, words.compare.title);
    case "rhythm":
      await goTo(journey, "ask");
      await press(page, words.rhythm.tab);
      return titled(page, words.rhythm.title);
    case "purpose":
      await goTo(journey, "ask");
      await press(page, words.asking.purpose);
      return titled(page, words.purposes.title);
    case "sources":
      await section(journey, shell.sources);
      return titled(page, words.reading.title);
    case "review":
      await goTo(journey, "sources");
      await press(page, words.sources.lookThrough);
      return titled(page, words.review.title);
    case "take-away":
      await section(journey, shell.takeAway);
      return titled(page, words.takeAway.title);
  }
}

/** Below this width the sections stand at the foot of the window under shorter names, in CSS pixels. */
const NARROW = 700;

const isWide = (page: Page): boolean => (page.viewportSize()?.width ?? NARROW) > NARROW;

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).first().click();
}

async function section(journey: Visit, name: string): Promise<void> {
  const places = journey.page.getByRole("navigation", { name: said(journey).shell.places, exact: true });
  await places.getByRole("button", { name, exact: true }).click();
}

async function titled(page: Page, title: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
}
