import { expect, test } from "vitest";

import { baseName, isDebris, linkedinFileKey, normalPath } from "../../../../src/core/read/text/path.ts";

test.each([
  ["Connections.csv", "connections"],
  ["Complete_LinkedInDataExport_11-21-2026\\Connections.csv", "connections"],
  ["Endorsement Received Info.csv", "endorsementreceivedinfo"],
  ["Endorsement_Received_Info.csv", "endorsementreceivedinfo"],
  ["Member_Follows_1234567.csv", "memberfollows"],
  ["Jobs/Job Applications_10.csv", "jobapplications"],
  ["Connections (1).csv", "connections"],
  ["messages.csv.csv", "messages"],
  ["guide_messages.csv", "guidemessages"],
  ["learning_coach_messages.csv", "learningcoachmessages"],
])("%s has the key %s", (path, key) => {
  expect(linkedinFileKey(path)).toBe(key);
});

test("paths are compared with slashes, in lower case, without what leads nowhere", () => {
  expect(normalPath("./A//B\\Caffe\u0300.csv")).toBe("a/b/caffè.csv");
  expect(baseName("a/b\\C.csv")).toBe("C.csv");
});

test("what systems leave behind is no file of the export", () => {
  expect(["__MACOSX/._a.csv", "x/__MACOSX/a.csv", "a/._a.csv", ".DS_Store", "a/Thumbs.db"].every(isDebris)).toBe(true);
  expect(["messages.csv", "macosx/a.csv"].some(isDebris)).toBe(false);
});
