import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shelf } from "../support/archives.ts";
import { type Host, hostBuilt, launch } from "../support/browser.ts";
import { drop } from "../support/drop.ts";
import { goTo, said } from "../support/screens.ts";
import { download, expectClean, ready, report, visit } from "../support/visit.ts";

/** Lines of a calendar file may hold at most this many bytes, the line end aside (RFC 5545, 3.1). */
const LINE_BYTES = 75;

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

describe.each(["it", "en"] as const)("the guides in %s", (language) => {
  test("give reminders a calendar can open, one for each platform", async () => {
    const journey = await visit(browser, language, { address: host.address });
    const { page } = journey;
    const { guides } = said(journey);
    await goTo(journey, "guides");
    const uids = new Set<string>();
    for (const [guide, on] of [
      [guides.linkedin, "20261125"],
      [guides.facebook, "20261124"],
      [guides.instagram, "20261124"],
      [guides.x, "20261124"],
    ] as const) {
      const { bytes, name } = await download(page, () =>
        page.getByRole("button", { name: `${guides.remind}: ${guide.name}`, exact: true }).click(),
      );
      expect(name).toMatch(/^fare-rete-[a-z]+\.ics$/);
      const lines = calendarLines(bytes);
      expect(lines.at(0)).toBe("BEGIN:VCALENDAR");
      expect(lines.at(-1)).toBe("END:VCALENDAR");
      expect(nesting(lines)).toEqual(["VCALENDAR", "VCALENDAR/VEVENT", "VCALENDAR/VEVENT/VALARM"]);
      const told = new Map(lines.map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)]));
      expect(told.get("DTSTART")).toBe(`${on}T090000`);
      expect(told.get("DTSTAMP")).toMatch(/^\d{8}T\d{6}Z$/);
      expect(told.get("VERSION")).toBe("2.0");
      expect(plain(told.get("SUMMARY"))).toBe(guide.reminder);
      expect(lines.map((line) => plain(line))).toContain(`DESCRIPTION:${guide.reminderText}`);
      uids.add(told.get("UID") ?? "");
    }
    expect(uids.size).toBe(4);
    expectClean(journey);
    await journey.context.close();
  });

  test("give a template that the app reads back once it is filled in", async () => {
    const journey = await visit(browser, language, { address: host.address });
    const { page } = journey;
    const { guides, shell } = said(journey);
    await goTo(journey, "guides");
    const { bytes, name } = await download(page, () =>
      page.getByRole("button", { name: guides.downloadTemplate, exact: true }).click(),
    );
    const template = bytes.toString("utf8");
    const part = template.includes(";") ? ";" : ",";
    const cells = [
      "Bice Montanari",
      "",
      "bice@posta.example",
      "",
      "2014",
      language === "it" ? "Coro" : "Choir",
      "",
      "",
    ];
    expect(template.trim().split(part).length).toBe(cells.length);
    await drop(page, [disk.put(name, `${template}${cells.join(part)}\r\nÉtienne Roux${part.repeat(7)}\r\n`)]);
    await ready(journey);
    const parsed: { people: { name: string; since: string | null }[]; sources: { files: unknown[] }[] } = JSON.parse(
      (await report(journey, true)).bytes.toString("utf8"),
    );
    expect(parsed.people.map((person) => person.name).toSorted()).toEqual(["Bice Montanari", "Étienne Roux"]);
    expect(parsed.people.find((person) => person.name.startsWith("Bice"))?.since?.slice(0, 4)).toBe("2014");
    expect(parsed.sources.flatMap(({ files }) => files)).toEqual([
      expect.objectContaining({ path: name, used: 2, error: null }),
    ]);

    // The template as it is holds nobody, and says so where the sources are told.
    await page.getByRole("button", { name: shell.startAgain, exact: true }).click();
    await page.getByRole("button", { name: shell.startAgainYes, exact: true }).click();
    await goTo(journey, "guides");
    await drop(page, [disk.put(name, bytes)]);
    await page.getByRole("heading", { level: 1, name: said(journey).reading.title, exact: true }).waitFor();
    expectClean(journey);
    await journey.context.close();
  });
});

/** The lines of a calendar file, unfolded, after every byte of it was found lawful. */
function calendarLines(bytes: Buffer): readonly string[] {
  const text = bytes.toString("utf8");
  expect(text.endsWith("\r\n")).toBe(true);
  const raw = text.slice(0, -2).split("\r\n");
  for (const line of raw) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(LINE_BYTES);
  }
  return raw.join("\r\n").replaceAll("\r\n ", "").split("\r\n");
}

/** Which parts open inside which; throws when one is closed that is not open. */
function nesting(lines: readonly string[]): readonly string[] {
  const open: string[] = [];
  const seen: string[] = [];
  for (const line of lines) {
    const [what, name = ""] = line.split(":");
    if (what === "BEGIN") {
      open.push(name);
      seen.push(open.join("/"));
    } else if (what === "END") expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  return seen;
}

const plain = (text = ""): string => text.replaceAll(/\\([\\;,])/g, "$1");
