import { expect, test } from "vitest";
import { asLine, MOST, type Part, readCover, readPart, writeCover } from "../../../src/core/together/parts.ts";

const from = { id: "0123456789abcdef", label: "Anna" };
const entry = (digit: string, kinds = "0001"): string => digit.repeat(32) + kinds;
const people = { part: "people", from, entries: entry("1") + entry("2") } as const;
const ask = { part: "ask", from, seeks: ["un idraulico"], gives: ["le tasse"] } as const;
const answer = {
  part: "answer",
  from,
  to: from.id,
  replies: [{ seeks: "un idraulico", names: ["Elio Marchesani"], unnamed: 1 }],
  note: "",
} as const;

test("what is written is read again, exactly", () => {
  for (const part of [people, ask, answer] satisfies Part[]) expect(readPart(JSON.stringify(part))).toEqual(part);
});

test.each<[string, unknown]>([
  ["nothing", null],
  ["a list", []],
  ["another part", { ...ask, part: "names" }],
  ["a field too many", { ...ask, more: 1 }],
  ["a field too few", { part: "ask", from, seeks: [] }],
  ["a label of nothing", { ...ask, from: { ...from, label: "" } }],
  ["a label too long", { ...ask, from: { ...from, label: "a".repeat(MOST.label + 1) } }],
  ["a label that turns the writing", { ...ask, from: { ...from, label: "An\u202Ena" } }],
  ["a label with a line end", { ...ask, from: { ...from, label: "An\nna" } }],
  ["an id that is none", { ...ask, from: { ...from, id: "constructor00000" } }],
  ["a list inside a list", { ...ask, seeks: [["un idraulico"]] }],
  ["too many lines", { ...ask, seeks: Array.from({ length: MOST.lines + 1 }, () => "a") }],
  ["half an entry", { ...people, entries: entry("1").slice(1) }],
  ["entries out of order", { ...people, entries: entry("2") + entry("1") }],
  ["the same entry twice", { ...people, entries: entry("1") + entry("1") }],
  ["a kind there is not", { ...people, entries: entry("1", "0400") }],
  ["capitals", { ...people, entries: entry("A") }],
  ["entries that are a number", { ...people, entries: 1 }],
  [
    "too many names",
    { ...answer, replies: [{ ...answer.replies[0], names: Array.from({ length: MOST.names + 1 }, () => "a") }] },
  ],
  ["a count below nothing", { ...answer, replies: [{ ...answer.replies[0], unnamed: -1 }] }],
  ["a count that is none", { ...answer, replies: [{ ...answer.replies[0], unnamed: 0.5 }] }],
])("%s is no part", (_, part) => {
  expect(readPart(JSON.stringify(part))).toBeNull();
});

test("prototypes are fields like any other: refused, and nothing is changed by them", () => {
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
    expect(
      readPart(`{"${name}":{"part":"ask"},"part":"ask","from":{"id":"${from.id}","label":"A"},"seeks":[]}`),
    ).toBeNull();
    expect(readPart(`{"part":"ask","from":{"id":"${from.id}","${name}":"A"},"seeks":[],"gives":[]}`)).toBeNull();
    expect(readCover(`{"${name}":"fare-rete/together"}`)).toBe("not-ours");
  }
  expect(Object.hasOwn(Object.prototype, "part")).toBe(false);
});

test("depth and size are refused without a stumble", () => {
  const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;
  expect(readPart(deep)).toBeNull();
  expect(readCover(deep)).toBe("not-ours");
  expect(readPart(`{"part":"ask","from":${deep},"seeks":[],"gives":[]}`)).toBeNull();
  const long = entry("1").repeat(MOST.entries + 1);
  expect(readPart(JSON.stringify({ ...people, entries: long }))).toBeNull();
});

test("a cover says why it is none", () => {
  const cover = { exchange: "a".repeat(32), check: "b".repeat(16), iv: "c".repeat(24), sealed: "AAAA" };
  const text = writeCover(cover);
  expect(readCover(text)).toMatchObject(cover);
  expect(readCover("Nome,Cognome")).toBe("not-ours");
  expect(readCover('{"format":"fare-rete/report"}')).toBe("not-ours");
  expect(readCover(text.slice(0, -9))).toBe("damaged");
  expect(readCover(text.replace('"version":1', '"version":2'))).toBe("newer");
  expect(readCover(text.replace("aaaa", "aaa"))).toBe("damaged");
  expect(readCover(text.replace("AAAA", "A A A"))).toBe("damaged");
});

test("a line is what can be read of a text, and is taken as a part", () => {
  expect(asLine("  un\u202E idraulico\n\tbravo ", 20)).toBe("un idraulico bravo");
  expect(asLine("abcdef", 3)).toBe("abc");
});
