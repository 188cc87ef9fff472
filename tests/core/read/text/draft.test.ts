import { expect, test } from "vitest";

import { day } from "../../../../src/core/model/day.ts";
import { mentionOf, openDraft } from "../../../../src/core/read/text/draft.ts";

const url = (value: string) => ({ kind: "linkedin-url", value }) as const;
const email = (value: string) => ({ kind: "email", value }) as const;

test("the same strongest identity is one person, and the fuller name stays, whichever came first", () => {
  const orders = [
    ["", "Ada", "Ada Ferri"],
    ["Ada Ferri", "", "Ada"],
  ];
  for (const names of orders) {
    const draft = openDraft();
    const indices = names.map((name) =>
      draft.mention(mentionOf(name, [url("ada"), email(`${name.length}@x.example`)])),
    );
    expect(indices).toEqual([0, 0, 0]);
    expect(draft.done(false).mentions).toEqual([
      mentionOf("Ada Ferri", [email("0@x.example"), email("3@x.example"), email("9@x.example"), url("ada")]),
    ]);
  }
});

test("names alone are one person unless the list keeps them apart", () => {
  const draft = openDraft();
  expect([draft.mention(mentionOf("Ada")), draft.mention(mentionOf("Ada"))]).toEqual([0, 0]);
  expect([draft.mention(mentionOf("Ada"), "Arco"), draft.mention(mentionOf("Ada"), "Tela")]).toEqual([1, 2]);
  expect(draft.mention(mentionOf("Ada", [url("ada")]))).toBe(3);
});

test("a conversation counts messages per writer and day, sorted by day, then writer", () => {
  const draft = openDraft();
  const thread = draft.conversation("t");
  thread.wrote(2, day(20_000));
  thread.wrote(0, day(20_001));
  for (let i = 0; i < 3; i++) thread.wrote(2, day(20_001));
  thread.wrote(2, day(20_000));
  thread.wrote(0, day(-25_567));
  thread.joins(1);
  draft.conversation("t").title("Gita");
  expect(draft.done(true).conversations).toEqual([
    {
      key: "t",
      title: "Gita",
      people: [0, 1, 2],
      writers: [0, 2, 0, 2],
      days: [-25_567, 20_000, 20_001, 20_001],
      counts: [1, 2, 1, 3],
    },
  ]);
});

test("a conversation of two has no title", () => {
  const draft = openDraft();
  const thread = draft.conversation("t");
  thread.title("Ada Ferri");
  thread.wrote(0, day(1));
  thread.joins(1);
  expect(draft.done(true).conversations[0]?.title).toBeNull();
});

test("skips are sorted and counted, findings are told at most twenty times", () => {
  const draft = openDraft();
  draft.skip("spam");
  draft.skip("draft", 2);
  draft.skip("spam");
  draft.skip("no-name", 0);
  for (let line = 1; line <= 100; line++) draft.finding("unclosed-quote", line);
  draft.finding("cut-short");
  draft.finding("cut-short");
  const reading = draft.done(false);
  expect(reading.skipped).toEqual([
    { reason: "draft", count: 2 },
    { reason: "spam", count: 2 },
  ]);
  expect(reading.findings.length).toBe(21);
});

test("cards with one telephone and two names are two people, with one name one", () => {
  const draft = openDraft();
  const phone = [{ kind: "phone", value: "+390123555010" }] as const;
  expect(draft.card(mentionOf("Ada Ferri", phone))).toBe(0);
  expect(draft.card(mentionOf("Ugo Ferri", phone))).toBe(1);
  expect(draft.card(mentionOf("Ada Ferri", phone))).toBe(0);
  expect(draft.card(mentionOf("Ada Ferri", [{ kind: "linkedin-url", value: "ada" }]))).toBe(2);
  expect(draft.card(mentionOf("A. Ferri", [{ kind: "linkedin-url", value: "ada" }]))).toBe(2);
});

test("the same note counts once, an empty one not at all, a book-long one is cut", () => {
  const draft = openDraft();
  const ada = draft.mention(mentionOf("Ada Ferri"));
  for (const text of ["dal\tcoro\r\n2019", "dal \u202Ecoro\n2019\u200B ", " ", "[note]", "\u0000"])
    draft.note(ada, text);
  draft.note(ada, "🎶".repeat(3_000));
  const notes = draft.done(false).notes ?? [];
  expect(notes.map(({ mention, text }) => [mention, text.length])).toEqual([
    [ada, "dal coro\n2019".length],
    [ada, 4_000],
  ]);
  expect(openDraft().done(false)).not.toHaveProperty("notes");
});
