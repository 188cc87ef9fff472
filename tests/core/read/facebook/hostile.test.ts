import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { FACEBOOK_READERS } from "../../../../src/core/read/facebook/facebook-readers.ts";
import { parseJson } from "../../../../src/core/read/text/json.ts";
import { expectSound, readPieces } from "../../../support/check-reader.ts";
import { facebookFixture, facebookReader } from "./facebook-fixtures.ts";

const SUITE = fileURLToPath(new URL("../../../../../shared/corpora/json/JSONTestSuite/", import.meta.url));
const hasSuite = existsSync(SUITE);
const suite = hasSuite
  ? ["test_parsing", "test_transform"].flatMap((folder) =>
      readdirSync(join(SUITE, folder)).map((name) => ({
        name,
        text: new TextDecoder().decode(readFileSync(join(SUITE, folder, name))),
      })),
    )
  : [];

test.skipIf(!hasSuite)("every file of JSONTestSuite is taken by every reader without a throw", () => {
  expect(suite.length).toBeGreaterThan(300);
  const prototype = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).toSorted());
  for (const { text } of suite) {
    for (const reader of FACEBOOK_READERS) {
      reader.recognises(text);
      expectSound(readPieces(reader, "x.json", [text]));
    }
  }
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype).toSorted())).toBe(prototype);
});

test.skipIf(!hasSuite)("what JSONTestSuite calls invalid is told, and what it calls valid is read", () => {
  for (const { name, text } of suite) {
    const { trouble } = parseJson(text);
    if (name.startsWith("y_")) expect([name, trouble]).toEqual([name, null]);
    // Decoding already replaced invalid bytes, which is the decoder's to tell.
    if (name.startsWith("n_") && !text.includes("\uFFFD")) expect([name, trouble]).not.toEqual([name, null]);
  }
});

test("strange values are skipped with their reasons and harm nothing", () => {
  const reading = readPieces(facebookReader("friends"), "friends.json", [facebookFixture("hostile/proto.json")]);
  expect(reading.mentions.map(({ name }) => name)).toEqual(["Marta Dèi", "Ugo Fòrti", "Ida Lùna"]);
  expect(reading.traces.map(({ day }) => day)).toEqual([18_518, 18_518, null]);
  expect(reading.skipped).toEqual([{ reason: "no-name", count: 4 }]);
  expect("timestamp" in {}).toBe(false);
});

test("a text nested a million deep is refused before it is parsed", () => {
  for (const [open, close] of [
    ["[", "]"],
    ['{"a":', "}"],
    ['[{"messages":', "}]"],
  ] as const) {
    const deep = open.repeat(1_000_000) + close.repeat(1_000_000);
    expect(parseJson(deep)).toEqual({ value: undefined, trouble: "too-deep" });
    expect(readPieces(facebookReader("messages"), "message_1.json", [deep]).findings).toEqual([
      { code: "too-deep", line: null },
    ]);
  }
  const allowed = "[".repeat(200) + "]".repeat(200);
  expect(parseJson(allowed).trouble).toBeNull();
});

test("an empty file, a list where an object should be, and another file's shape are told", () => {
  const codes = (name: string, text: string): readonly string[] =>
    readPieces(facebookReader(name), "x.json", [text]).findings.map(({ code }) => code);
  expect(codes("friends", "")).toEqual(["cut-short"]);
  expect(codes("friends", "{}")).toEqual(["unknown-shape"]);
  expect(codes("friends", '{"friends_v2":[]}')).toEqual(["holds-nothing"]);
  expect(codes("messages", "[]")).toEqual(["unknown-shape"]);
  expect(codes("messages", '{"messages":[],"participants":"Anna"}')).toEqual(["unknown-shape"]);
  expect(codes("friends", "null")).toEqual(["unknown-shape"]);
  expect(codes("friends", "{'friends': []}")).toEqual(["not-json"]);
});

test("recognising a long head takes time in proportion to its length", () => {
  const shapes = [
    '{"participants":[',
    '[{"name":"',
    '{"messages":[{',
    '<html class="',
    '"\\',
    " ",
    "name,",
    "https://www.facebook.com/",
  ];
  for (const shape of shapes) {
    const head = shape.repeat(Math.ceil(32_768 / shape.length)).slice(0, 32_768);
    const start = performance.now();
    for (const reader of FACEBOOK_READERS) reader.recognises(head);
    expect(performance.now() - start).toBeLessThan(500);
  }
});
