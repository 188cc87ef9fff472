import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { opening } from "../../../../src/core/read/closed.ts";
import { INSTAGRAM_READERS } from "../../../../src/core/read/instagram/instagram-readers.ts";
import { READERS, chooseReader } from "../../../../src/core/read/readers.ts";
import type { Reader } from "../../../../src/core/read/source.ts";
import { checkReader, readPieces, shuffledJson } from "../../../support/check-reader.ts";

const fixture = (path: string): string =>
  readFileSync(new URL(`../../../../fixtures/instagram/${path}`, import.meta.url), "utf8");

function readerOf(name: string): Reader {
  const reader = INSTAGRAM_READERS.find(({ id }) => id === `instagram/${name}`);
  if (reader === undefined) throw new Error(`no reader called ${name}`);
  return reader;
}

type Row = readonly [reader: string, path: string, rows: number, ...secrets: string[]];

/** Every era's files: reader, path, records counted by hand, words that must not be kept. */
const FILES: readonly Row[] = [
  ["followers", "2021/followers_and_following/followers.json", 3],
  ["following", "2021/followers_and_following/following.json", 2],
  ["followers", "2024/connections/followers_and_following/followers_1.json", 3],
  ["close-friends", "2024/connections/followers_and_following/close_friends.json", 1],
  ["following", "2026/connections/followers_and_following/following.json", 2],
  [
    "messages",
    "2024/your_instagram_activity/messages/inbox/niccolobaldi_1784/message_1.json",
    5,
    "focaccia",
    "ricette.example",
  ],
  ["messages", "2026/your_instagram_activity/messages/inbox/corodelgiovedi_99/message_1.json", 5, "prove alle nove"],
];

for (const [name, path, rows, ...secrets] of FILES) {
  const snapshot = `snapshots/${path.replaceAll("/", "--").replace(/\.\w+$/, ".snap")}`;
  // Facebook writes the very same threads: only the path tells.
  const onlyByName = name === "messages" ? { onlyByName: true as const } : {};
  const text = fixture(path);
  checkReader({ reader: readerOf(name), path, text, snapshot, rows, shuffle: shuffledJson, secrets, ...onlyByName });
}

test("threads go by their path to Instagram or to Facebook, never to both", () => {
  const text = fixture("2024/your_instagram_activity/messages/inbox/niccolobaldi_1784/message_1.json");
  const chosen = (path: string): unknown => {
    const reader = chooseReader(path, text);
    return reader === null || reader === "closed" ? reader : reader.id;
  };
  expect(chosen("your_instagram_activity/messages/inbox/a_1/message_1.json")).toBe("instagram/messages");
  expect(chosen("instagram-noemi-2021-05-05-x/messages/inbox/a_1/message_1.json")).toBe("instagram/messages");
  expect(chosen("your_facebook_activity/messages/inbox/a_1/message_1.json")).toBe("facebook/messages");
  for (const path of [
    "your_instagram_activity/messages/inbox/a_1/message_1.json",
    "your_facebook_activity/messages/inbox/a_1/message_1.json",
  ]) {
    expect(READERS.filter((reader) => reader.claims(path)).length).toBe(1);
  }
});

test("lists of people are known by content, alone and under any name", () => {
  for (const [name, path] of FILES) {
    if (name === "messages") continue;
    const reader = chooseReader("x.json", fixture(path));
    expect(reader === null || reader === "closed" ? reader : reader.id).toBe(`instagram/${name}`);
  }
});

test("whom ego blocked, hid or no longer follows is never opened, nor are likes and stories", () => {
  for (const name of [
    "blocked_profiles",
    "restricted_profiles",
    "hide_story_from",
    "pending_follow_requests",
    "recently_unfollowed_profiles",
    "removed_suggestions",
    "follow_requests_you've_received",
  ]) {
    expect([name, opening(`connections/followers_and_following/${name}.json`)]).toEqual([name, "closed"]);
    expect([name, opening(`followers_and_following/${name}.json`)]).toEqual([name, "closed"]);
  }
  expect(opening("your_instagram_activity/likes/liked_posts.json")).toBe("closed");
  expect(opening("personal_information/personal_information/personal_information.json")).toBe("closed");
  expect(opening("connections/followers_and_following/followers_12.json")).toBe("open");
  expect(opening("your_instagram_activity/messages/inbox/a_1/message_1.json")).toBe("open");
});

test("likes and reactions are notices, and accents are whole again", () => {
  const path = "2024/your_instagram_activity/messages/inbox/niccolobaldi_1784/message_1.json";
  const reading = readPieces(readerOf("messages"), path, [fixture(path)]);
  expect(reading.skipped).toEqual([{ reason: "system-text", count: 2 }]);
  expect(reading.mentions.map(({ name }) => name).toSorted()).toEqual(["Niccolò Bàldi", "Noemi Cartà"]);
});

test("a list of odd records is counted and harms nothing", () => {
  const odd =
    '[{"string_list_data":[{"href":"https://www.instagram.com/a b","value":"<b>"}]}, null, 7, {"title":"x y"}]';
  const reading = readPieces(readerOf("followers"), "followers_1.json", [odd]);
  expect(reading.mentions).toEqual([]);
  expect(reading.skipped).toEqual([{ reason: "no-name", count: 4 }]);
});
