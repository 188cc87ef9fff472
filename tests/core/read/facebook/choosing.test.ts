import { expect, test } from "vitest";

import { opening } from "../../../../src/core/read/closed.ts";
import { facebookProfileKey } from "../../../../src/core/read/facebook/facebook-address.ts";
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

test("people ego looked at, made of labels, are read under the file's own name only, and give addresses", () => {
  const path = "2025/logged_information/interactions/people.json";
  const text = facebookFixture(path);
  expect(chosen(path, text)).toBe("facebook/interactions");
  expect(chosen("pagine.json", text)).toBeNull();
  const reading = readPieces(facebookReader("interactions"), path, [text]);
  expect(reading.mentions.map(({ identities }) => identities)).toEqual([
    [
      { kind: "facebook-name", value: "Ròsa Màni" },
      { kind: "facebook-url", value: "rosa.mani" },
    ],
    [
      { kind: "facebook-name", value: "Pàolo Dèi" },
      { kind: "facebook-url", value: "id=61550001112223" },
    ],
  ]);
  expect(reading.traces).toEqual([]);
});

test("an address leads to a profile, or to nobody", () => {
  const keys = [
    "https://www.facebook.com/Ada.Lùsi",
    "https://www.facebook.com/Ada.Lusi?ref=x",
    "http://m.facebook.com/profile.php?v=1&id=1234567890",
    "facebook.com/people/Ada-Lusi/61550001112223/",
    "https://www.facebook.com/100012345678901",
    "https://www.facebook.com/groups/coro/",
    "https://www.facebook.com/profile.php",
    "https://notfacebook.com/ada",
    "https://www.facebook.com.evil.example/ada",
    "javascript:alert(1)//facebook.com/ada",
    "",
  ].map(facebookProfileKey);
  expect(keys).toEqual([
    null,
    "ada.lusi",
    "id=1234567890",
    "id=61550001112223",
    "id=100012345678901",
    ...Array(6).fill(null),
  ]);
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

test("files of the download that tell of no tie are left closed by name, in every era", () => {
  for (const path of [
    "messages/autofill_information.json",
    "comments/comments.html",
    "facebook-x/your_facebook_activity/comments_and_reactions/likes_and_reactions_12.html",
    "posts/your_posts_1.html",
    "connections/followers/who_you_ve_followed.html",
    "start_here.html",
    "your_activity_across_facebook/posts/album/0.json",
    "your_facebook_activity/pages/pages_you've_liked.html",
    "connections/followers/who_you've_followed.json",
    "connections/friends/people_you_may_know.json",
    "friends_and_followers/who_you_follow.json",
  ]) {
    expect([path, opening(path)]).toEqual([path, "closed"]);
  }
  for (const path of [
    "your_facebook_activity/messages/inbox/anna_1/message_12.json",
    "your_facebook_activity/messages/inbox/anna_1/message_12.html",
    "messages/Anna Rìgoni_3.json",
    "messages/inbox/anna_1/message.html",
    "friends_and_followers/friends.html",
    "connections/friends/your_friends.htm",
    "logged_information/interactions/people.json",
    "comments/comments.json",
    "facebook-x/your_facebook_activity/comments_and_reactions/likes_and_reactions_12.json",
    "anything/else.json",
    "Articles/Articles/posts.html",
    "your_instagram_activity/messages/inbox/anna_1/message_1.json",
  ]) {
    expect([path, opening(path)]).toEqual([path, "open"]);
  }
});

test("Instagram's messages are not claimed as Facebook's", () => {
  const path = "your_instagram_activity/messages/inbox/anna_1/message_1.json";
  expect(READERS.filter((reader) => reader.claims(path) && reader.platform === "facebook")).toEqual([]);
});

test("a page of LinkedIn or anyone else is not Facebook's", () => {
  const page = '<!DOCTYPE html><html><head><title>Amici</title></head><body class="pam">Articolo</body></html>';
  expect(chosen("Articles/Articles/amici.html", page)).toBeNull();
});
