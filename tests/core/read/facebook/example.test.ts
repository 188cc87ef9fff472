import { expect, test } from "vitest";

import { exampleFiles } from "../../../../fixtures/example/example.ts";
import { day } from "../../../../src/core/model/day.ts";
import { chooseReader } from "../../../../src/core/read/readers.ts";
import { expectSound, readPieces } from "../../../support/check-reader.ts";

test("every file of the example's Facebook download is read, and nothing in it is strange to us", () => {
  const files = exampleFiles(day(20_780)).filter(({ path }) => path.startsWith("facebook-"));
  expect(files.length).toBeGreaterThan(10);
  let conversations = 0;
  const closed: string[] = [];
  for (const { path, text } of files) {
    const reader = chooseReader(path, text.slice(0, 32_768));
    if (reader === "closed") {
      closed.push(path.slice(path.lastIndexOf("/") + 1));
      continue;
    }
    if (reader === null) throw new Error(`nobody reads ${path}`);
    const reading = readPieces(reader, path, [text]);
    expectSound(reading);
    expect([path, reader.platform]).toEqual([path, "facebook"]);
    expect([path, reading.findings]).toEqual([path, []]);
    const gone = reading.skipped.every(({ reason }) => reason === "deleted-account");
    expect([path, reading.used > 0 || gone]).toEqual([path, true]);
    expect(JSON.stringify(reading)).not.toMatch(/Ã|\\u00c3/);
    conversations += reading.conversations.length;
  }
  expect(closed).toEqual(["autofill_information.json", "logins_and_logouts.json"]);
  expect(conversations).toBeGreaterThan(5);
});
