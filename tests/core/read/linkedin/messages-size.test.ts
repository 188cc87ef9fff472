import { expect, test } from "vitest";

import { bigLinkedIn } from "../../../../fixtures/generate/big.ts";
import { parseDay } from "../../../../src/core/model/day.ts";
import type { Day } from "../../../../src/core/model/day.ts";
import type { Reading } from "../../../../src/core/model/reading.ts";
import { messages } from "../../../../src/core/read/linkedin/messages.ts";
import { rowsOf } from "../../../support/check-reader.ts";

/** Rows in the file; `MESSAGES=1000000` tries a million. */
const ROWS = Number(process.env["MESSAGES"] ?? 100_000);
/** Characters per piece, as the worker's decoder hands them over. */
const PIECE = 65_536;
/** Far above what was measured (0.3 s on two shared cores): only a quadratic slip can reach it. */
const MOST_MILLISECONDS_PER_100_000 = 2500;

/** Pieces as flat strings of their own, made when asked for. */
function* pieces(order: "grouped" | "scattered", today: Day): Generator<string> {
  const file = bigLinkedIn({ connections: 6000, messages: ROWS, seed: 7, day: today, order }).messages;
  let waiting = "";
  for (const piece of file.pieces()) {
    waiting += piece;
    for (; waiting.length >= PIECE; waiting = waiting.slice(PIECE))
      yield Buffer.from(waiting.slice(0, PIECE)).toString();
  }
  yield waiting;
}

function timed(order: "grouped" | "scattered"): { reading: Reading; milliseconds: number } {
  const today = parseDay("2026-11-23");
  if (today === null) throw new Error("no day");
  const all = [...pieces(order, today)];
  const began = performance.now();
  const intake = messages.open("messages.csv");
  for (const piece of all) intake.push(piece);
  const reading = intake.end();
  return { reading, milliseconds: performance.now() - began };
}

test.each(["grouped", "scattered"] as const)("many messages, %s, are counted in a moment", (order) => {
  const { reading, milliseconds } = timed(order);
  expect(rowsOf(reading)).toBe(ROWS);
  expect(reading.used).toBe(ROWS);
  console.log(
    `${order}: ${String(ROWS)} rows in ${milliseconds.toFixed(0)} ms, ${String(reading.conversations.length)} conversations`,
  );
  expect(milliseconds).toBeLessThan((MOST_MILLISECONDS_PER_100_000 * ROWS) / 100_000);
});
