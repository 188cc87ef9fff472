import { dayOf } from "../../model/day.ts";
import type { Day } from "../../model/day.ts";
import type { WrittenDate } from "./message-header.ts";

/** Which number is the month, for a whole chat: one phone wrote it. */
export type ChatDates = {
  /** The day of a date of the chat; `null` when there is no such day. */
  readonly dayOf: (date: WrittenDate) => Day | null;
  /** True when nothing in the chat settled the order and the day was taken to come first. */
  readonly guessed: boolean;
};

/** More than this is no month. */
const MONTHS = 12;
/** A number from here on is a year of four digits. */
const FIRST_YEAR = 1_000;
/** Two digits are a year of this century: WhatsApp began in 2009. */
const CENTURY = 2_000;

/**
 * Settles the order once for all dates of a chat, in the order they stand in (consecutive repeats left out): points
 * between the numbers or a first number above 12 mean day first, a second above 12 month first; where neither was
 * seen, messages stand in the order of time, so the reading that jumps back less often is right; else day first, as
 * everywhere but in the United States, and it is said to be a guess.
 */
export function chatDates(dates: readonly WrittenDate[]): ChatDates {
  const open = dates.filter(({ numbers }) => numbers[0] < FIRST_YEAR);
  const dayFirst = open.filter(({ numbers, separator }) => numbers[0] > MONTHS || separator === ".").length;
  const monthFirst = open.filter(({ numbers }) => numbers[1] > MONTHS).length;
  if (dayFirst > 0 || monthFirst > 0) return settled(dayFirst >= monthFirst);
  if (open.every(({ numbers }) => numbers[0] === numbers[1])) return settled(true);
  const jumpsDayFirst = jumpsBack(open, true);
  const jumpsMonthFirst = jumpsBack(open, false);
  return jumpsDayFirst === jumpsMonthFirst
    ? { ...settled(true), guessed: true }
    : settled(jumpsDayFirst < jumpsMonthFirst);
}

const settled = (dayFirst: boolean): ChatDates => ({ dayOf: (date) => dayIn(date, dayFirst), guessed: false });

function jumpsBack(dates: readonly WrittenDate[], dayFirst: boolean): number {
  let jumps = 0;
  let before: Day | null = null;
  for (const date of dates) {
    const on = dayIn(date, dayFirst);
    if (on !== null && before !== null && on < before) jumps++;
    before = on ?? before;
  }
  return jumps;
}

function dayIn({ numbers: [first, second, third] }: WrittenDate, dayFirst: boolean): Day | null {
  if (first >= FIRST_YEAR) return dayOf(first, second, third);
  const year = third >= FIRST_YEAR ? third : CENTURY + third;
  return dayFirst ? dayOf(year, second, first) : dayOf(year, first, second);
}
