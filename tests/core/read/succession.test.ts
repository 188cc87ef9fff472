import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Mention } from "../../../src/core/model/mention.ts";
import { NOTHING_READ, type Conversation, type Reading, type Trace } from "../../../src/core/model/reading.ts";
import type { FileRead } from "../../../src/core/model/source.ts";
import { day } from "../../../src/core/model/day.ts";
import { fileKey, succeed } from "../../../src/core/read/succession.ts";
import { WHOLE_LISTS } from "../../../src/core/read/whole-lists.ts";
import { readTexts } from "../../support/read-texts.ts";

const someone = (name: string, more: Partial<Mention> = {}): Mention => ({
  name,
  given: null,
  family: null,
  identities: [],
  position: null,
  company: null,
  ...more,
});
const slug = (value: string): Pick<Mention, "identities"> => ({ identities: [{ kind: "linkedin-url", value }] });

/** A list of contacts: name, and the day they were added. */
function listing(
  people: readonly (readonly [Mention, number | null])[],
  kind: Trace["kind"] = "contact-listed",
): Reading {
  return {
    ...NOTHING_READ,
    used: people.length,
    mentions: people.map(([mention]) => mention),
    traces: people.map(([, on], mention) => ({
      mention,
      kind,
      day: on === null ? null : day(on),
      direction: kind === "follow" ? "in" : "both",
    })),
  };
}

const file = (reading: Reading, more: Partial<FileRead> = {}): FileRead => ({
  platform: "linkedin",
  path: "Connections.csv",
  reader: "linkedin/connections",
  reading,
  error: null,
  ...more,
});

/** `name: kind day`, one line a trace. */
const told = (files: readonly FileRead[]): string[] =>
  files.flatMap(({ reading: { traces, mentions } }) =>
    traces.map(({ mention, kind, day: on }) => `${mentions[mention]?.name ?? "?"}: ${kind} ${String(on)}`),
  );
const after = (older: readonly FileRead[], newer: readonly FileRead[]): readonly FileRead[] =>
  succeed(older, newer, WHOLE_LISTS);

const ADA = someone("Ada Serra", slug("ada-serra"));
const BICE = someone("Bice Loi", slug("bice-loi"));
const CLEO = someone("Cleo Maru", slug("cleo-maru"));

test("who is no longer on the list has ended, and keeps the day on which it began", () => {
  const pooled = after(
    [
      file(
        listing([
          [ADA, 10],
          [BICE, 20],
        ]),
      ),
    ],
    [
      file(
        listing([
          [ADA, 10],
          [CLEO, 30],
        ]),
      ),
    ],
  );
  expect(told(pooled)).toEqual([
    "Ada Serra: contact-listed 10",
    "Cleo Maru: contact-listed 30",
    "Bice Loi: contact-listed 20",
    "Bice Loi: contact-ended null",
  ]);
  expect(pooled).toHaveLength(1);
  // The rows counted are those of the newer file alone.
  expect(pooled[0]?.reading.used).toBe(2);
});

test("who is listed again is a contact again", () => {
  const all = file(
    listing([
      [ADA, 10],
      [BICE, 20],
    ]),
  );
  const without = file(listing([[ADA, 10]]));
  const again = after(after([all], [without]), [all]);
  expect(told(again)).toEqual(["Ada Serra: contact-listed 10", "Bice Loi: contact-listed 20"]);
  expect(again).toEqual([all]);
});

test("a list that was read only in part ends nobody", () => {
  const older = file(
    listing([
      [ADA, 10],
      [BICE, 20],
    ]),
  );
  const cut = listing([[ADA, 10]]);
  for (const code of ["cut-short", "saved-by-spreadsheet", "unclosed-quote"] as const) {
    const newer = file({ ...cut, findings: [{ code, line: null }] });
    expect(told(after([older], [newer]))).not.toContain("Bice Loi: contact-ended null");
  }
  const damaged = file(NOTHING_READ, { path: "Connections_2.csv", error: "entry-damaged" });
  expect(told(after([older], [file(cut), damaged]))).not.toContain("Bice Loi: contact-ended null");
  const archive = file(
    { ...NOTHING_READ, findings: [{ code: "archive-cut-short", line: null }] },
    { path: "x.zip", reader: null },
  );
  expect(told(after([older], [file(cut), archive]))).not.toContain("Bice Loi: contact-ended null");
  expect(told(after([older], [file(cut)]))).toContain("Bice Loi: contact-ended null");
});

test("an empty list, or somebody else's, ends nobody", () => {
  const crowd = Array.from(
    { length: 12 },
    (_, i) => [someone(`Persona ${String(i)}`, slug(`p${String(i)}`)), i] as const,
  );
  const others = crowd.map(([, on]) => [someone(`Altra ${String(on)}`, slug(`q${String(on)}`)), on + 100] as const);
  for (const newer of [[], others]) {
    expect(
      told(after([file(listing(crowd))], [file(listing(newer))])).filter((line) => line.includes("ended")),
    ).toEqual([]);
  }
});

test("parts of one list count together, whatever the names of their files", () => {
  const part = (path: string, people: readonly Mention[]): FileRead =>
    file(
      listing(
        people.map((mention) => [mention, null]),
        "follow",
      ),
      { platform: "instagram", reader: "instagram/followers", path },
    );
  const older = [part("followers_1.json", [ADA, BICE, CLEO])];
  const newer = [part("connections/followers_1.json", [CLEO]), part("connections/followers_2.json", [BICE])];
  const pooled = after(older, newer);
  expect(pooled.map(({ path }) => path)).toEqual(newer.map(({ path }) => path));
  expect(told(pooled).filter((line) => line.includes("ended"))).toEqual(["Ada Serra: contact-ended null"]);
});

test("who is still on another list of the platform has not ended", () => {
  const list = (reader: string, people: readonly Mention[]): FileRead =>
    file(
      listing(
        people.map((mention) => [mention, null]),
        "follow",
      ),
      { platform: "instagram", reader, path: `${reader}.json` },
    );
  const older = [list("instagram/followers", [ADA, BICE]), list("instagram/following", [ADA])];
  const newer = [list("instagram/followers", [CLEO]), list("instagram/following", [ADA])];
  expect(told(after(older, newer)).filter((line) => line.includes("ended"))).toEqual(["Bice Loi: contact-ended null"]);
});

test("a contact who only follows now has ended as a contact", () => {
  const friends = (people: readonly Mention[]): FileRead =>
    file(listing(people.map((mention) => [mention, 5])), {
      platform: "facebook",
      reader: "facebook/friends",
      path: "friends.json",
    });
  const followers = file(listing([[BICE, 5]], "follow"), {
    platform: "facebook",
    reader: "facebook/followers",
    path: "followers.json",
  });
  expect(told(after([friends([ADA, BICE])], [friends([ADA]), followers]))).toContain("Bice Loi: contact-ended null");
});

test("the newer description counts, and what only the older one knew is kept", () => {
  const before = { ...ADA, position: "Docente", company: "Liceo Montelana" };
  const now = {
    ...someone("Ada Serra", {
      identities: [
        { kind: "linkedin-url", value: "ada-serra" },
        { kind: "email", value: "ada@posta.example" },
      ],
    }),
    company: "Coop Aurora",
  };
  const [pooled] = after([file(listing([[before, 10]]))], [file(listing([[now, 10]]))]);
  expect(pooled?.reading.mentions).toEqual([{ ...now, position: "Docente" }]);
});

test("addresses that came later, changed addresses and changed names are the same people", () => {
  const renamed = someone("Ada Serra Loi", slug("ada-serra"));
  const moved = someone("Bice Loi", slug("bice-loi-coach"));
  const older = file(
    listing([
      [someone("Cleo Maru"), 30],
      [ADA, 10],
      [BICE, 20],
    ]),
  );
  const newer = file(
    listing([
      [CLEO, 30],
      [renamed, 10],
      [moved, 20],
    ]),
  );
  const [pooled] = after([older], [newer]);
  expect(pooled?.reading.mentions.map(({ name }) => name)).toEqual(["Cleo Maru", "Ada Serra Loi", "Bice Loi"]);
  expect(pooled?.reading.mentions[2]?.identities.map(({ value }) => value)).toEqual(["bice-loi", "bice-loi-coach"]);
  expect(told(after([older], [newer]))).toHaveLength(3);
});

test("two of one name stay two, whichever of them left", () => {
  const one = someone("Anna Rossi", slug("anna-1"));
  const other = someone("Anna Rossi", slug("anna-2"));
  const [pooled] = after(
    [
      file(
        listing([
          [one, 10],
          [other, 10],
        ]),
      ),
    ],
    [file(listing([[one, 10]]))],
  );
  expect(pooled?.reading.mentions).toHaveLength(2);
  expect(pooled?.reading.traces.filter(({ kind }) => kind === "contact-ended").map(({ mention }) => mention)).toEqual([
    1,
  ]);
});

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
