import { expect, test } from "vitest";
import { EXAMPLE_TRUTH, exampleChanges, exampleFiles } from "../../fixtures/example/example.ts";
import { type Day, day, dayOf } from "../../src/core/model/day.ts";

const TODAY = dayOf(2026, 11, 23) ?? day(0);
const files = exampleFiles(TODAY);
const textOf = (ending: string, among = files): string => among.find(({ path }) => path.endsWith(ending))?.text ?? "";
const jsonOf = (ending: string): Record<string, unknown> => JSON.parse(textOf(ending));
const linesOf = (ending: string): readonly string[] => textOf(ending).split("\n");

test("the same day gives the same bytes", () => {
  expect(exampleFiles(TODAY)).toEqual(files);
});

test("every date moves with the day", () => {
  const later = exampleFiles(day(TODAY + 1000));
  expect(later.map(({ text }) => text.length > 0)).toEqual(files.map(({ text }) => text.length > 0));
  expect(textOf("Connections.csv", later)).not.toBe(textOf("Connections.csv"));
  expect(Math.abs(newestMessage(later) - newestMessage(files) - 1000)).toBeLessThan(10);
});

test("nothing lies in the future, nor on the days after the export was asked for", () => {
  for (const today of [TODAY, dayOf(2027, 1, 3), dayOf(2028, 2, 29), dayOf(2026, 8, 1)]) {
    if (today === null) throw new Error("no such day");
    const seconds = exampleFiles(today)
      .filter(({ path }) => path.endsWith(".json"))
      .flatMap(({ text }) =>
        [...text.matchAll(/timestamp(_ms)?": (\d+)/g)].map((m) => Number(m[2]) / (m[1] ? 1000 : 1)),
      );
    expect(Math.max(...seconds)).toBeLessThan((today - 1) * 86_400);
    expect(newestMessage(exampleFiles(today))).toBeGreaterThan(today - 30);
  }
});

test("Marta has some 900 contacts on LinkedIn and 300 friends on Facebook", () => {
  const connections = linesOf("Connections.csv").slice(4);
  const hidden = connections.filter((line) => line.startsWith(",,,,,,"));
  expect(hidden).toHaveLength(9);
  expect(connections.length - hidden.length).toBe(900);
  expect(jsonOf("your_friends.json")["friends_v2"]).toHaveLength(300);
});

test("Facebook has sixty threads or more, a dozen of them groups with a title", () => {
  const threads = files.filter(({ path }) => /\/inbox\/.*message_1\.json$/.test(path));
  const groups = threads.filter(({ text }) => JSON.parse(text).participants.length > 2);
  expect(threads.length - groups.length).toBeGreaterThanOrEqual(60);
  expect(groups.length).toBeGreaterThanOrEqual(8);
  expect(groups.length).toBeLessThanOrEqual(12);
});

test("tables are written as LinkedIn writes them in 2026", () => {
  expect(linesOf("Connections.csv").slice(0, 4)).toEqual([
    "Notes:",
    expect.stringMatching(/^"When exporting your connection data, .*answer\/261"$/),
    "",
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
  ]);
  expect(textOf("Connections.csv").endsWith("\n")).toBe(false);
  const [header = "", first = ""] = linesOf("messages.csv");
  expect(header.split(",")).toHaveLength(13);
  expect(first).toMatch(/^"2-[0-9a-f]+==",".*","\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC","",".*","INBOX","","No","No"$/);
});

test("letters beyond ASCII are broken into bytes, as Facebook breaks them", () => {
  const names = textOf("your_friends.json");
  expect(names).toMatch(/\\u00c3\\u00[0-9a-f]{2}/);
  for (const { path, text } of files) if (path.endsWith(".json")) expect(text).toMatch(/^[\0-\x7f]*$/);
});

test("every circle has people, and about twenty people are on no platform", () => {
  const circles = exampleChanges().filter(({ kind }) => kind === "draw-circle");
  expect(circles.length).toBeGreaterThanOrEqual(9);
  expect(circles.length).toBeLessThanOrEqual(12);
  for (const { key } of EXAMPLE_TRUTH.circles) {
    expect(EXAMPLE_TRUTH.people.filter((person) => person.circles.includes(key)).length).toBeGreaterThanOrEqual(5);
  }
  const onNoPlatform = EXAMPLE_TRUTH.people.filter(({ slug, facebookName }) => slug === null && facebookName === null);
  expect(onNoPlatform.length).toBeGreaterThanOrEqual(15);
  expect(onNoPlatform.length).toBeLessThanOrEqual(25);
  expect(EXAMPLE_TRUTH.offline.length).toBeGreaterThanOrEqual(6);
  const words = files.map(({ text }) => text).join("\n");
  for (const name of EXAMPLE_TRUTH.offline) expect(words.includes(name)).toBe(false);
});

test("names drawn in circles belong to one person each", () => {
  const drawn = new Set(exampleChanges().flatMap((change) => (change.kind === "draw-circle" ? change.people : [])));
  const shown = EXAMPLE_TRUTH.people.flatMap(({ name, facebookName }) =>
    facebookName === null || facebookName === name ? [name] : [name, facebookName],
  );
  for (const name of drawn) expect(shown.filter((other) => other === name)).toHaveLength(1);
});

test("about three in four LinkedIn contacts were never written to", () => {
  const writers = new Set(
    linesOf("messages.csv").flatMap((line) =>
      [...line.matchAll(/linkedin\.com\/in\/([^",]+)/g)].map((match) => match[1]),
    ),
  );
  const onLinkedIn = EXAMPLE_TRUTH.people.flatMap(({ slug }) => (slug === null ? [] : [slug]));
  const never = onLinkedIn.filter((slug) => !writers.has(encodeURIComponent(slug)));
  expect(never.length / onLinkedIn.length).toBeGreaterThan(0.7);
  expect(never.length / onLinkedIn.length).toBeLessThan(0.85);
});

test("employers differ in size, from five contacts to sixty", () => {
  const sizes = new Map<string, number>();
  for (const { firm } of EXAMPLE_TRUTH.people) if (firm !== null) sizes.set(firm, (sizes.get(firm) ?? 0) + 1);
  const large = [...sizes]
    .filter(([name, size]) => size >= 5 && name !== "Libero professionista")
    .map(([, size]) => size);
  expect(Math.max(...large)).toBeGreaterThan(50);
  expect(Math.max(...large)).toBeLessThanOrEqual(60);
  expect(large.length).toBeGreaterThan(20);
});

function newestMessage(among: readonly { path: string; text: string }[]): Day {
  const moments = among
    .filter(({ path }) => path.endsWith("message_1.json"))
    .flatMap(({ text }) => [...text.matchAll(/timestamp_ms": (\d+)/g)].map((match) => Number(match[1])));
  return day(Math.floor(Math.max(...moments) / 86_400_000));
}
