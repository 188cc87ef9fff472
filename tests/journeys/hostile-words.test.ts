import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shelf } from "../support/archives.ts";
import { type Host, hostBuilt, launch } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import { type Screen, SCREENS, goTo, said } from "../support/screens.ts";
import { type Visit, download, expectClean, ready, report, visit } from "../support/visit.ts";

/** What a browser would run if it were ever taken for a page, with a word written from right to left. */
const shown = (whose: string): string => `${whose} שלום "><script>x()</script><img src=x onerror=${whose}()>`;
/** Marks that turn the writing round, and some that cannot be seen. */
const MARKS = "\u202E\u2067\u200B";
const typed = (whose: string): string => `${MARKS}${shown(whose).replace(" ", `${MARKS} `)}`;

/** Wherever nothing depends on the example. */
const LOOKED_AT: readonly Screen[] = SCREENS.filter(
  (screen) => !["welcome", "guides", "about", "check-us"].includes(screen),
);

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

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).first().click();
const write = (page: Page, label: string, whose: string): Promise<void> =>
  page.getByLabel(label, { exact: true }).first().fill(typed(whose));

/** Types it into a field of every kind there is. */
async function typeEverywhere(journey: Visit): Promise<void> {
  const { page } = journey;
  const { circles, ownWords, offering, asking, purposes, meeting, together } = said(journey);
  await goTo(journey, "circles");
  await write(page, circles.name, "Cerchia");
  await write(page, circles.people, "Ottone");
  await press(page, circles.add);
  await page.getByText(circles.added(shown("Cerchia"))).waitFor();

  await goTo(journey, "people");
  await press(page, ownWords.addPerson);
  const adding = page.getByRole("alertdialog");
  for (const [label, whose] of [
    [ownWords.name, "Ulrica"],
    [ownWords.position, "Mestiere"],
    [ownWords.company, "Ditta"],
  ] as const) {
    await adding.getByLabel(label, { exact: true }).fill(typed(whose));
  }
  await adding.getByRole("button", { name: ownWords.addYes, exact: true }).click();
  await page
    .locator(".person-name")
    .filter({ hasText: shown("Ulrica") })
    .waitFor();
  await write(page, ownWords.note, "Nota");
  await press(page, ownWords.noteSave);
  await page.getByText(ownWords.noteSaved, { exact: true }).waitFor();

  await goTo(journey, "offer");
  await write(page, offering.addWho, "Ulrica");
  await write(page, offering.addSeeks, "Cerca");
  await write(page, offering.addOffers, "Offre");
  await press(page, offering.add);
  await page
    .getByText(offering.seeks(shown("Cerca")))
    .first()
    .waitFor();

  await goTo(journey, "ask");
  await page.getByRole("searchbox").fill(typed("Bisogno"));
  await press(page, asking.keep);
  await page.getByRole("heading", { level: 2, name: asking.kept, exact: true }).waitFor();

  await goTo(journey, "purpose");
  await write(page, purposes.abouts.job, "Scopo");
  await write(page, purposes.place, "Luogo");
  await write(page, purposes.companies, "Azienda");
  await press(page, purposes.begin);
  await page.getByText(shown("Azienda")).first().waitFor();

  await goTo(journey, "meeting");
  for (const label of [meeting.where, meeting.about, meeting.offer, meeting.questions])
    await write(page, label, "Dove");
  await press(page, meeting.keep);
  await page.getByText(meeting.kept, { exact: true }).waitFor();

  await goTo(journey, "together");
  await write(page, together.label, "Io");
  await download(page, () => press(page, together.prepare));
}

/** What is wrong with how somebody else's text stands on the page. */
function wrongOn(): readonly string[] {
  const wrong: string[] = [];
  const marks = /[\u202A-\u202E\u2066-\u2069\u200B]/;
  const strangers = "img[src='x'], [onerror], script:not(#packed):not([type='module'])";
  for (const one of document.querySelectorAll(strangers)) wrong.push(`an element: ${one.outerHTML.slice(0, 80)}`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    const within = node.parentElement;
    if (within === null || within.closest("script, style") !== null) continue;
    if (marks.test(text)) wrong.push(`a mark in <${within.tagName} class="${within.className}">`);
    if (!text.includes("שלום")) continue;
    // Set apart from the words around it, or with none around.
    const apart = within.closest("bdi, textarea, option, title, [dir=auto], svg") !== null;
    if (apart || text.trim() === within.textContent?.trim()) continue;
    wrong.push(`not set apart: <${within.tagName} class="${within.className}"> ${text.slice(0, 60)}`);
  }
  for (const field of document.querySelectorAll("input, textarea")) {
    if ("value" in field && marks.test(String(field.value))) wrong.push(`a mark in a field: ${field.className}`);
  }
  for (const one of document.querySelectorAll("[aria-label], [title]")) {
    if (marks.test(`${one.getAttribute("aria-label")}${one.getAttribute("title")}`)) wrong.push("a mark in a label");
  }
  return [...new Set(wrong)];
}

test("markup and tricks of writing, typed everywhere and read from files, are text and no more", async () => {
  const journey = await visit(browser, "it", { address: host.address });
  const { page } = journey;
  await page.getByRole("heading", { level: 1, name: said(journey).welcome.title, exact: true }).waitFor();
  const row = ["Zebedeo", "Gruppo", "Impresa", "Lavoro"].map((whose) => quoted(typed(whose))).join(",");
  await drop(page, [
    disk.put("persone.csv", `name,circle,company,role\r\n${row}\r\nElio Marchesani,Coro,,`),
    disk.put(
      "rubrica.vcf",
      [
        "BEGIN:VCARD",
        "VERSION:3.0",
        `FN:${typed("Fiammetta")}`,
        `ORG:${typed("Ente")}`,
        `NOTE:${typed("Nota")}`,
        "END:VCARD",
        "",
      ].join("\r\n"),
    ),
  ]);
  await ready(journey);
  await typeEverywhere(journey);
  const found: string[] = [];
  for (const screen of LOOKED_AT) {
    await goTo(journey, screen);
    for (const wrong of await page.evaluate(wrongOn)) found.push(`${screen}: ${wrong}`);
  }
  expect(found).toEqual([]);
  const { people } = JSON.parse((await report(journey, true)).bytes.toString("utf8")) as {
    readonly people: readonly { readonly name: string }[];
  };
  expect(people.map(({ name }) => name).toSorted()).toEqual(
    ["Elio Marchesani", ...["Fiammetta", "Ottone", "Zebedeo", "Ulrica"].map(shown)].toSorted(),
  );
  expectClean(journey);
  await journey.context.close();
});
