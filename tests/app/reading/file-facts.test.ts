import { expect, test } from "vitest";
import {
  byKind,
  codesOf,
  type File,
  findingsOf,
  isQuiet,
  leftIn,
  nameOf,
} from "../../../src/app/reading/file-facts.ts";
import { READERS } from "../../../src/core/read/readers.ts";

const file = (path: string, more: Partial<File> = {}): File => ({
  path,
  reader: null,
  used: 0,
  skipped: [],
  findings: [],
  error: null,
  ...more,
});

test("every reader's files are listed under what they hold, and few under none", () => {
  const files = READERS.map(({ id }) => file(id, { reader: id, used: 1 }));
  const kinds = new Map(byKind(files).map(([kind, group]) => [kind, group.map(({ path }) => path)]));
  expect([...kinds.values()].flat().toSorted()).toEqual(files.map(({ path }) => path).toSorted());
  expect(kinds.get("contacts")).toContain("linkedin/connections");
  expect(kinds.get("messages")).toContain("facebook/messages");
  expect(kinds.get("requests")).toContain("linkedin/invitations");
  expect(kinds.get("events")).toContain("calendar/ics");
  expect(kinds.get("other")?.length ?? 0).toBeLessThan(READERS.length / 10);
});

test("a name that says nothing is told with its folder", () => {
  expect(nameOf({ path: "messages/inbox/ada_1/message_1.json" })).toBe("ada_1/message_1.json");
  expect(nameOf({ path: "WhatsApp Chat - Coro/_chat.txt" })).toBe("WhatsApp Chat - Coro/_chat.txt");
  expect(nameOf({ path: "Complete/Connections.csv" })).toBe("Connections.csv");
});

test("files that are not for us are counted and not told, unless they are all there is", () => {
  const closed = file("ads.csv", { error: "left-closed" });
  const broken = file("Connections.csv", {
    error: "cut-short",
    findings: [
      { code: "cut-short", line: 3 },
      { code: "odd-characters", line: null },
    ],
    skipped: [
      { reason: "no-name", count: 2 },
      { reason: "spam", count: 3 },
    ],
  });
  expect(isQuiet(closed)).toBe(true);
  expect(isQuiet(broken)).toBe(false);
  expect(codesOf(broken)).toEqual(["cut-short", "odd-characters"]);
  expect([...findingsOf([closed, broken]).keys()]).toEqual(["cut-short", "odd-characters"]);
  expect([...findingsOf([closed], true)]).toEqual([["left-closed", ["ads.csv"]]]);
  expect(leftIn([closed, broken])).toBe(5);
});
