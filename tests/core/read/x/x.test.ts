import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import type { Dice } from "../../../../src/core/model/dice.ts";
import { opening } from "../../../../src/core/read/closed.ts";
import { chooseReader } from "../../../../src/core/read/readers.ts";
import type { Reader } from "../../../../src/core/read/source.ts";
import { X_READERS } from "../../../../src/core/read/x/x-readers.ts";
import { checkReader, readPieces, shuffledJson } from "../../../support/check-reader.ts";

/** A script of the download; kept as text, so that no formatter takes it for one of ours. */
const fixture = (path: string): string =>
  readFileSync(new URL(`../../../../fixtures/x/${path}.txt`, import.meta.url), "utf8");

function readerOf(name: string): Reader {
  const reader = X_READERS.find(({ id }) => id === `x/${name}`);
  if (reader === undefined) throw new Error(`no reader called ${name}`);
  return reader;
}

/** Reader, path, records or messages counted by hand, words that must not be kept. */
const FILES = [
  ["follower", "data/follower.js", 5],
  ["following", "data/following.js", 2],
  ["account", "data/account.js", 1],
  ["direct-messages", "data/direct-messages.js", 5, "faro", "domani", "bussola"],
  ["direct-messages-group", "data/direct-messages-group.js", 6, "lanterna", "ancora"],
] as const;

for (const [name, path, rows, ...secrets] of FILES) {
  const snapshot = `snapshots/${name}.snap`;
  checkReader({ reader: readerOf(name), path, text: fixture(path), snapshot, rows, shuffle: shuffledList, secrets });
}

/** The list in another order behind the same variable. */
function shuffledList(text: string, dice: Dice): string {
  const start = text.indexOf("=") + 1;
  return `${text.slice(0, start)} ${shuffledJson(text.slice(start), dice)}`;
}

test("of X's scripts only these are opened, and nobody else's", () => {
  for (const path of ["data/follower.js", "data/direct-messages-part1.js", "data/account.js", "following (1).js"]) {
    expect([path, opening(path)]).toEqual([path, "open"]);
  }
  for (const path of [
    "data/tweets.js",
    "data/ad-impressions.js",
    "assets/js/main.js",
    "data/block.js",
    "x/follower.jsx",
  ]) {
    expect([path, opening(path)]).toEqual([path, "aside"]);
  }
});

test("a part is read under any name, and a script that is no list of X's by nobody", () => {
  const part = fixture("data/follower.js").replace("part0", "part12");
  const reader = chooseReader("senza nome", part);
  expect(reader === null || reader === "closed" ? reader : reader.id).toBe("x/follower");
  expect(chooseReader("senza nome", "window.YTD.tweets.part0 = [ {")).toBeNull();
  expect(chooseReader("senza nome", "alert(1)")).toBeNull();
});

test("what stands in place of a list is told, and nothing of it is run", () => {
  const codes = (text: string): readonly string[] =>
    readPieces(readerOf("follower"), "follower.js", [text]).findings.map(({ code }) => code);
  expect(codes("window.YTD.follower.part0 = []")).toEqual(["holds-nothing"]);
  expect(codes('window.YTD.follower.part0 = {"a":1}')).toEqual(["unknown-shape"]);
  expect(codes("window.YTD.follower.part0 = [alert(1)]")).toEqual(["not-json"]);
  expect(codes('window.YTD.follower.part0 = [{"follower":{"accountId":"1"}}, {"foll')).toEqual(["cut-short"]);
  expect(codes("")).toEqual(["cut-short"]);
});

test("who is only named by a group's notices takes part in it", () => {
  const reading = readPieces(readerOf("direct-messages-group"), "x", [fixture("data/direct-messages-group.js")]);
  const ids = reading.mentions.flatMap(({ identities }) => identities.map(({ value }) => value)).toSorted();
  expect(ids).toEqual(["1001", "1003", "2001", "2002", "900"]);
  expect(reading.conversations[0]?.title).toBe("Faro e dintorni");
  expect(reading.conversations[0]?.people.length).toBe(5);
});
