import { expect, test } from "vitest";
import { dayOf } from "../../src/core/model/day.ts";
import { exportedOn, isLitter, isUnsafePath, pathInExport, withoutEnding } from "../../src/engine/entry-path.ts";

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

test("threads of an Instagram export from before 2023 are not taken for Facebook's", () => {
  const old = "messages/inbox/corista_12/message_1.json";
  const today = `your_instagram_activity/${old}`;
  expect(pathInExport(`instagram-marta.c-2021-05-11/${old}`)).toBe(today);
  expect(pathInExport(old, "instagram-marta.c-2021-05-11.zip")).toBe(today);
  expect(pathInExport(today, "instagram-marta.c-2026-05-11.zip")).toBe(today);
  expect(pathInExport(old, "facebook-marta-2021-05-11.zip")).toBe(old);
  expect(pathInExport("instagram-marta.c-2021-05-11/followers_and_following/following.json")).toBe(
    "followers_and_following/following.json",
  );
});

test("the name of an export says when it was made", () => {
  const days = [
    "Complete_LinkedInDataExport_05-11-2026.zip.zip",
    "Basic_LinkedInDataExport_05-11-2026/Connections.csv",
    "facebook-marta-2026-05-11-Ab12Cd34.zip",
    "instagram-marta.c-2026-05-11-x.zip",
    "takeout-20260511T101500Z-001.zip",
    "twitter-2026-05-11-0123abcd.zip",
  ].map(exportedOn);
  expect(new Set(days)).toEqual(new Set([dayOf(2026, 5, 11)]));
  for (const name of [
    "Connections.csv",
    "facebook-marta.zip",
    "Complete_LinkedInDataExport_13-41-2026.zip",
    "2026-05-11.zip",
  ]) {
    expect(exportedOn(name)).toBe(null);
  }
});

test("an archive's name without what the browser and the system add", () => {
  expect(withoutEnding("WhatsApp Chat - Lia.zip.zip")).toBe("WhatsApp Chat - Lia");
  expect(withoutEnding("WhatsApp Chat - Lia (2).zip")).toBe("WhatsApp Chat - Lia");
  expect(withoutEnding("WhatsApp Chat - Classe (1986).zip")).toBe("WhatsApp Chat - Classe (1986)");
});
