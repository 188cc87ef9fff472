import { expect, test } from "vitest";

import { bigLinkedIn } from "../../../../fixtures/generate/big.ts";
import { parseDay } from "../../../../src/core/model/day.ts";
import type { Day } from "../../../../src/core/model/day.ts";
import type { Reading } from "../../../../src/core/model/reading.ts";
import { messages } from "../../../../src/core/read/linkedin/messages.ts";
import { rowsOf } from "../../../support/check-reader.ts";
import { heapInUse } from "../../../support/heap.ts";

/** Rows in the file; `MESSAGES=1000000` tries a million. */
const ROWS = Number(process.env["MESSAGES"] ?? 100_000);
/** Characters per piece, as the worker's decoder hands them over. */
const PIECE = 65_536;
/** Processor time, ten times what was measured (0.3 s): only a quadratic slip reaches it, not a busy machine. */
const MOST_MILLISECONDS_PER_100_000 = 3000;
/** Half as much again as 100,000 messages leave, code included (11 MB); with pieces pinned it was 24 to 29 MB. */
const MOST_MEGABYTES_KEPT = 17;

/** Pieces as strings of their own, made when asked for and forgotten by us. */
function* pieces(order: "grouped" | "scattered", today: Day): Generator<string> {
  const file = bigLinkedIn({ connections: 6000, messages: ROWS, seed: 7, day: today, order }).messages;
  let waiting = "";
  for (const piece of file.pieces()) {
    waiting += piece;
    for (; waiting.length >= PIECE; waiting = waiting.slice(PIECE)) yield own(waiting.slice(0, PIECE));
  }
  yield own(waiting);
}

const own = (text: string): string => Buffer.from(text).toString();

type Measured = { readonly reading: Reading; readonly milliseconds: number; readonly megabytes: number };

function measured(order: "grouped" | "scattered"): Measured {
  const today = parseDay("2026-11-23");
  if (today === null) throw new Error("no day");
  const before = heapInUse();
  let milliseconds = 0;
  const intake = messages.open("messages.csv");
  const timed = <T>(work: () => T): T => {
    const began = process.cpuUsage().user;
    const result = work();
    milliseconds += (process.cpuUsage().user - began) / 1000;
    return result;
  };
  for (const piece of pieces(order, today)) timed(() => intake.push(piece));
  const reading = timed(() => intake.end());
  return { reading, milliseconds, megabytes: heapInUse() - before };
}

test.each(["grouped", "scattered"] as const)("many messages, %s, are counted in a moment and leave little", (order) => {
  const { reading, milliseconds, megabytes } = measured(order);
  const threads = reading.conversations.length;
  console.log(
    `${order}: ${String(ROWS)} rows in ${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(1)} MB kept, ${String(threads)} threads`,
  );
  expect(rowsOf(reading)).toBe(ROWS);
  expect(reading.used).toBe(ROWS);
  expect(milliseconds).toBeLessThan((MOST_MILLISECONDS_PER_100_000 * ROWS) / 100_000);
  expect(megabytes).toBeLessThan(MOST_MEGABYTES_KEPT + (3 * ROWS) / 100_000);
});
