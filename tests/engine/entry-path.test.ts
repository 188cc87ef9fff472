import { expect, test } from "vitest";
import { isLitter, isUnsafePath, lastSegment, pathInExport, sameFileKey } from "../../src/engine/entry-path.ts";

test("the folder an export is wrapped in goes, the folders of the export stay", () => {
  const inner = "your_facebook_activity/messages/inbox/ada_1/message_1.json";
  expect(pathInExport(`facebook-marta-2026-11-02-Ab12/${inner}`)).toBe(inner);
  expect(pathInExport(inner)).toBe(inner);
  expect(pathInExport("Basic_LinkedInDataExport_05-11-2026/Connections.csv")).toBe("Connections.csv");
  expect(pathInExport(".\\Complete_LinkedInDataExport_05-11-2026\\Jobs\\Saved Jobs.csv")).toBe("Jobs/Saved Jobs.csv");
  // A file that is only called like an export is no folder.
  expect(pathInExport("facebook-friends.csv")).toBe("facebook-friends.csv");
});

test("names that point elsewhere or hide something are unsafe, dots in names are not", () => {
  for (const path of ["", "/a", "\\a", "c:\\a", "C:a", "../a", "a/../b", "a\\..\\b", "a\0.csv", "a\nb"]) {
    expect([path, isUnsafePath(path)]).toEqual([path, true]);
  }
  for (const path of ["a/b.csv", "a..b.csv", "..a/b", "./a", "Città/è.json", "who_you've_followed.json"]) {
    expect([path, isUnsafePath(path)]).toEqual([path, false]);
  }
});

test("what systems add is litter wherever it lies", () => {
  expect(["__MACOSX/a.csv", "a/._b.csv", "x/.DS_Store", "Thumbs.db"].every(isLitter)).toBe(true);
  expect(["a/b.csv", "MACOSX/a.csv", "a_.b"].some(isLitter)).toBe(false);
});

test("a second download is the same file, another number is not", () => {
  expect(sameFileKey("Connections (2).csv")).toBe(sameFileKey("connections.csv"));
  expect(sameFileKey("message_2.json")).not.toBe(sameFileKey("message_1.json"));
  expect(lastSegment("a\\b/c.csv")).toBe("c.csv");
});
