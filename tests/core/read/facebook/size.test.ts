import { expect, test } from "vitest";

import { chooseReader } from "../../../../src/core/read/readers.ts";
import { readPieces } from "../../../support/check-reader.ts";

/** A thread as the download writes it, accents as escaped bytes. */
function threadFile(row: number, messages: number): string {
  const other = `Niccol\\u00c3\\u00b2 B\\u00c3\\u00a0ldi ${String(row)}`;
  const ego = "Noemi Cart\\u00c3\\u00a0";
  const lines = Array.from({ length: messages }, (_, i) => {
    const at = 1_600_000_000_000 + i * 7_000_000 + row;
    return `{\n  "sender_name": "${i % 2 === 0 ? other : ego}",\n  "timestamp_ms": ${String(at)},\n  "content": "Ci vediamo domani alle otto, perch\\u00c3\\u00a9 no?",\n  "is_geoblocked_for_viewer": false\n}`;
  });
  const people = `[{"name": "${other}"}, {"name": "${ego}"}]`;
  return `{"participants": ${people}, "messages": [${lines.join(",\n")}], "title": "${other}", "thread_path": "inbox/x_${String(row)}"}`;
}

const FILES = 400;
const MESSAGES = 250;

test("a hundred thousand messages in small threads are counted in a moment", () => {
  const files = Array.from({ length: FILES }, (_, row) => threadFile(row, MESSAGES));
  let used = 0;
  const start = performance.now();
  for (const [row, text] of files.entries()) {
    const path = `your_facebook_activity/messages/inbox/x_${String(row)}/message_1.json`;
    const reader = chooseReader(path, text.slice(0, 32_768));
    if (reader === null || reader === "closed") throw new Error("nobody reads it");
    used += readPieces(reader, path, [text]).used;
  }
  const took = performance.now() - start;
  console.log(`facebook: ${String(FILES)} files, ${String(used)} messages in ${took.toFixed(0)} ms`);
  expect(used).toBe(FILES * MESSAGES);
  // Measured 0.2 s alone on two cores; the limit only catches a change of order.
  expect(took).toBeLessThan(4_000);
});
