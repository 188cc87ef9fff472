import { expect, test } from "vitest";

import { chooseReader, READERS } from "../../../../src/core/read/readers.ts";
import { readPieces } from "../../../support/check-reader.ts";
import { facebookFixture, facebookReader } from "./facebook-fixtures.ts";

function chosen(path: string, text: string): string | null {
  const reader = chooseReader(path, text.slice(0, 32_768));
  return reader === null || reader === "closed" ? reader : reader.id;
}

test("friends made of labels are read under their own name", () => {
  const path = "labels/connections/friends/your_friends.json";
  const text = facebookFixture(path);
  expect(chosen(path, text)).toBe("facebook/friends");
  const reading = readPieces(facebookReader("friends"), path, [text]);
  expect(reading.mentions.map(({ name }) => name)).toEqual(["Gràzia Sechi", "Niccolò Bàldi"]);
  expect(reading.traces.map(({ day }) => day)).toEqual([20_459, 20_490]);
});

test("every way a path was seen written leads to the same reader", () => {
  const friends = facebookFixture("2023/connections/friends/your_friends.json");
  for (const path of [
    "your_friends.json",
    "facebook-noemi/connections/friends/your_friends.json",
    "personal_information/profile_information/connections/friends/your_friends.json",
    "Connections\\Friends\\Your_Friends.JSON",
    "friends_and_followers/friends (1).json",
    "whatever.json",
    "senza nome",
  ]) {
    expect(chosen(path, friends)).toBe("facebook/friends");
  }
  expect(facebookReader("followers").claims("connections/followers/people_who_followed_you_2.json")).toBe(true);
});

test("files of the download that tell of no tie are nobody's", () => {
  for (const [path, text] of [
    ["messages/autofill_information.json", '{"autofill_information_v2":{}}'],
    ["comments_and_reactions/comments.json", '{"comments_v2":[]}'],
    ["connections/followers/who_you've_followed.json", '{"following_v3":[{"name":"Una pagina","timestamp":1}]}'],
    ["posts/album/0.json", '{"name":"Foto","photos":[]}'],
  ] as const) {
    expect(["closed", null]).toContain(chosen(path, text));
  }
  expect(chosen("connections/friends/people_you_may_know.json", "{}")).toBe("closed");
});

test("Instagram's messages are not claimed as Facebook's", () => {
  const path = "your_instagram_activity/messages/inbox/anna_1/message_1.json";
  expect(READERS.filter((reader) => reader.claims(path)).map((reader) => reader.id)).toEqual([]);
});

test("a page of LinkedIn or anyone else is not Facebook's", () => {
  const page = '<!DOCTYPE html><html><head><title>Amici</title></head><body class="pam">Articolo</body></html>';
  expect(chosen("Articles/Articles/amici.html", page)).toBeNull();
});
