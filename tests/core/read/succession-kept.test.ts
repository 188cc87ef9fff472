import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Mention } from "../../../src/core/model/mention.ts";
import { NOTHING_READ, type Conversation, type Reading } from "../../../src/core/model/reading.ts";
import type { FileRead } from "../../../src/core/model/source.ts";
import { day } from "../../../src/core/model/day.ts";
import { fileKey } from "../../../src/core/read/succession.ts";
import { WHOLE_LISTS } from "../../../src/core/read/whole-lists.ts";
import { listing, file, after, ADA, BICE, CLEO } from "../../support/listings.ts";
import { readTexts } from "../../support/read-texts.ts";

test("threads are the union of their people and days, of two counts the larger", () => {
  const thread = (
    people: readonly number[],
    entries: readonly (readonly [number, number, number])[],
  ): Conversation => ({
    key: "t",
    title: null,
    people,
    writers: entries.map(([writer]) => writer),
    days: entries.map(([, on]) => day(on)),
    counts: entries.map(([, , count]) => count),
  });
  const messages = (people: readonly Mention[], conversation: Conversation): FileRead =>
    file(
      { ...NOTHING_READ, mentions: people, conversations: [conversation] },
      { path: "messages.csv", reader: "linkedin/messages" },
    );
  const older = messages(
    [BICE, ADA],
    thread(
      [0, 1],
      [
        [0, 5, 2],
        [1, 6, 9],
      ],
    ),
  );
  const newer = messages(
    [ADA, CLEO],
    thread(
      [0, 1],
      [
        [0, 6, 3],
        [1, 8, 1],
      ],
    ),
  );
  const [pooled] = after([older], [newer]);
  expect(pooled?.reading.mentions).toEqual([ADA, CLEO, BICE]);
  expect(pooled?.reading.conversations).toEqual([
    thread(
      [0, 1, 2],
      [
        [2, 5, 2],
        [0, 6, 9],
        [1, 8, 1],
      ],
    ),
  ]);
});

test("memberships, gatherings, notes and facts only the older file had are kept; of the same one the newer counts", () => {
  const reading = (more: Partial<Reading>): Reading => ({ ...NOTHING_READ, mentions: [ADA], ...more });
  const older = reading({
    memberships: [{ mention: 0, environment: { kind: "company", name: "Liceo" }, from: null, to: null }],
    gatherings: [
      { key: "a", title: null, people: [0], days: [day(1)] },
      { key: "b", title: null, people: [0], days: [day(2)] },
    ],
    notes: [{ mention: 0, text: "older" }],
    egoFacts: [
      { kind: "has", what: "language", name: "English", detail: "beginner" },
      { kind: "acted", what: "post", day: day(3), count: 4 },
    ],
    acquaintances: [],
  });
  const newer = reading({
    mentions: [BICE, ADA],
    gatherings: [{ key: "b", title: null, people: [1], days: [day(9)] }],
    notes: [{ mention: 1, text: "newer" }],
    egoFacts: [{ kind: "has", what: "language", name: "English", detail: "fluent" }],
  });
  const [pooled] = after([file(older)], [file(newer)]);
  expect(pooled?.reading).toEqual({
    ...newer,
    memberships: [{ mention: 1, environment: { kind: "company", name: "Liceo" }, from: null, to: null }],
    gatherings: [
      { key: "b", title: null, people: [1], days: [day(9)] },
      { key: "a", title: null, people: [1], days: [day(1)] },
    ],
    egoFacts: [
      { kind: "has", what: "language", name: "English", detail: "fluent" },
      { kind: "acted", what: "post", day: day(3), count: 4 },
    ],
  });
});

test("files of one export alone stay; a newer file that cannot be read takes nothing away", () => {
  const messages = file(listing([[ADA, 1]]), { path: "messages.csv", reader: "linkedin/messages" });
  const list = file(listing([[ADA, 10]]));
  const damaged = file(NOTHING_READ, { error: "entry-damaged" });
  expect(after([list, messages], [damaged])).toEqual([list, messages, damaged]);
  expect(after([damaged], [list])).toEqual([list]);
});

test("a second download is the same file, another number is not", () => {
  expect(fileKey("Connections (2).csv")).toBe(fileKey("connections.csv"));
  expect(fileKey("message_2.json")).not.toBe(fileKey("message_1.json"));
});

test("a list of 2020 and the same people in 2026 are the same people, and nobody has ended", () => {
  const rows = readFileSync("fixtures/linkedin/2020/Connections.csv", "utf8").trimEnd().split("\n");
  const today = rows
    .slice(1)
    .filter((row) => !row.startsWith(","))
    .map((row, i) =>
      row.replace(/^((?:"[^"]*"|[^,]*),(?:"[^"]*"|[^,]*)),/, `$1,https://www.linkedin.com/in/p-${String(i)},`),
    );
  const newer = ["First Name,Last Name,URL,Email Address,Company,Position,Connected On", ...today].join("\n");
  const path = "Connections.csv";
  const [before] = readTexts([{ path, text: rows.join("\n") }]);
  const [now] = readTexts([{ path, text: newer }]);
  if (before === undefined || now === undefined) throw new Error("nothing was read");
  expect(before.reading.mentions.length).toBeGreaterThan(3);
  const [pooled] = after([before], [now]);
  expect(pooled?.reading).toEqual(now.reading);
});

test("the lists that are whole are those of contacts, friends and followers", () => {
  expect([...WHOLE_LISTS].toSorted()).toEqual([
    "facebook/followers",
    "facebook/friends",
    "instagram/followers",
    "instagram/following",
    "linkedin/connections",
    "x/follower",
    "x/following",
  ]);
});
