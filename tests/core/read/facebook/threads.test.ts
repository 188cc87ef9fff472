import { expect, test } from "vitest";

import type { Reading } from "../../../../src/core/model/reading.ts";
import { readPieces } from "../../../support/check-reader.ts";
import { facebookFixture, facebookReader } from "./facebook-fixtures.ts";

const read = (reader: string, path: string, text: string): Reading => readPieces(facebookReader(reader), path, [text]);
const keyOf = (reading: Reading): string | undefined => reading.conversations[0]?.key;

/** A thread of the standard download; one message per sender named. */
function thread(more: object, senders: readonly string[], path = "message_1.json"): Reading {
  const messages = senders.map((name, i) => ({ sender_name: name, timestamp_ms: 1_700_000_000_000 + i, content: "…" }));
  return read(
    "messages",
    path,
    JSON.stringify({ participants: [{ name: "Anna" }, { name: "Bice" }], messages, ...more }),
  );
}

test("the same chat before and after encryption, in both downloads, has one key", () => {
  const readings = [
    ["messages", "2019/messages/inbox/niccolobaldi_1x8q2vt0aa/message_1.json"],
    ["messages", "2025/your_facebook_activity/messages/e2ee_cutover/niccolobaldi_7711/message_1.json"],
    ["messenger", "messenger/messages/Niccolò Bàldi_12.json"],
  ].map(([reader = "", path = ""]) => read(reader, path, facebookFixture(path)));
  expect(readings.map(keyOf)).toEqual(Array(3).fill("direct\nNiccolò Bàldi\nNoemi Cartà"));
  const days = readings.slice(1).map((reading) => reading.conversations[0]?.days ?? []);
  expect(days[1]?.slice(0, 2)).toEqual(days[0]);
});

test("a group is pooled by its folder or thread path, whichever section it lies in", () => {
  const group = { title: "Gita", thread_path: "inbox/Gita_77" };
  expect(keyOf(thread(group, ["Anna"]))).toBe("group\ngita_77");
  const moved = thread({ title: "Gita" }, ["Anna", "Carla"], "x/messages/archived_threads/Gita_77/message_2.json");
  expect(keyOf(moved)).toBe("group\ngita_77");
  expect(moved.conversations[0]?.title).toBe("Gita");
});

test("a third writer who is no longer a participant makes it a group", () => {
  const reading = thread({ title: "Bice", thread_path: "inbox/x_1" }, ["Anna", "Carla"]);
  expect(keyOf(reading)).toBe("group\nx_1");
  expect(reading.mentions.map(({ name }) => name)).toEqual(["Anna", "Bice", "Carla"]);
});

test("a group of two with a title of its own stays a group; said to be one, too", () => {
  expect(keyOf(thread({ title: "Comitato", thread_path: "inbox/x_1" }, ["Anna"]))).toBe("group\nx_1");
  expect(keyOf(thread({ title: "Bice", thread_type: "RegularGroup", thread_path: "inbox/x_1" }, ["Anna"]))).toBe(
    "group\nx_1",
  );
  expect(keyOf(thread({ title: "Bice", thread_path: "inbox/x_1" }, ["Anna"]))).toBe("direct\nAnna\nBice");
});

test("a title that only lists the people is no title", () => {
  const people = { participants: [{ name: "Anna" }, { name: "Bice" }, { name: "Carla" }], thread_path: "inbox/x_1" };
  expect(thread({ ...people, title: "Anna, Bice e Carla" }, ["Anna"]).conversations[0]?.title).toBeNull();
  expect(thread({ ...people, title: "Teatro con Anna" }, ["Anna"]).conversations[0]?.title).toBe("Teatro con Anna");
});

test("a closed account neither writes nor takes part, and a chat with nobody else is no tie", () => {
  const group = thread(
    { participants: [{ name: "Anna" }, { name: "Facebook User" }, { name: "Bice" }], title: "G", thread_path: "g" },
    ["Anna", "Facebook User", ""],
  );
  expect(group.mentions.map(({ name }) => name)).toEqual(["Anna", "Bice"]);
  expect([group.used, group.skipped]).toEqual([1, [{ reason: "deleted-account", count: 2 }]]);
  const alone = thread({ participants: [{ name: "Anna" }] }, ["Anna", "Anna"]);
  expect([alone.conversations, alone.skipped]).toEqual([[], [{ reason: "unknown-person", count: 2 }]]);
});

test("seconds and milliseconds are told apart, and the day is the day in UTC", () => {
  const at = (timestamp: unknown): readonly number[] =>
    thread({ messages: [{ sender_name: "Anna", timestamp_ms: timestamp }] }, []).conversations[0]?.days ?? [];
  expect(at(1_700_006_399_999)).toEqual([19_675]);
  expect(at(1_700_006_400_000)).toEqual([19_676]);
  expect(at(1_700_006_400)).toEqual([19_676]);
  for (const wrong of [0, -1, 1e300, "yesterday", null, {}, Number.MAX_SAFE_INTEGER]) expect(at(wrong)).toEqual([]);
});

test("notices of Facebook are no contact, in either language", () => {
  const notices = [
    { content: "You are now connected on Messenger." },
    { content: "Say hi to your new Facebook friend, Anna." },
    { content: "Ora siete connessi su Messenger." },
    { type: "Subscribe" },
    { type: "Unsubscribe" },
    { is_unsent: true },
  ].map((more) => ({ sender_name: "Anna", timestamp_ms: 1_700_000_000_000, ...more }));
  const reading = thread({ messages: notices }, []);
  expect([reading.used, reading.skipped]).toEqual([0, [{ reason: "system-text", count: notices.length }]]);
});
