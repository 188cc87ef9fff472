import { momentOf } from "../content-lines/compact-day.ts";
import type { Moment } from "../content-lines/compact-day.ts";

/** A day of the week, 0 Monday to 6 Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** How an event comes back (RFC 5545 §3.3.10), as far as whole days go. Empty lists say nothing. */
export type RecurrenceRule = {
  readonly frequency: "daily" | "weekly" | "monthly" | "yearly";
  /** At least 1. */
  readonly interval: number;
  /** Occurrences in all, the first included; `null` for no end by number. */
  readonly count: number | null;
  readonly until: Moment | null;
  /** `ordinal` 0: every such weekday; 2: the second; −1: the last of the month or year. */
  readonly byDay: readonly { readonly weekday: Weekday; readonly ordinal: number }[];
  /** Days of the month 1–31, or −1 the last … */
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byWeekNumber: readonly number[];
  readonly byMonth: readonly number[];
  /** Which of the days of a period, counted from 1, or from −1 backwards. */
  readonly bySetPosition: readonly number[];
  readonly weekStart: Weekday;
};

const WEEKDAYS: ReadonlyMap<string, Weekday> = new Map([
  ["MO", 0],
  ["TU", 1],
  ["WE", 2],
  ["TH", 3],
  ["FR", 4],
  ["SA", 5],
  ["SU", 6],
]);

const FREQUENCIES: ReadonlyMap<string, RecurrenceRule["frequency"]> = new Map([
  ["DAILY", "daily"],
  ["WEEKLY", "weekly"],
  ["MONTHLY", "monthly"],
  ["YEARLY", "yearly"],
]);

/** Beyond this an interval is a mistake: nothing comes back after longer than a hundred years. */
const MOST_INTERVAL = 36_525;

/**
 * Reads `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20261231T225959Z`. `null` when a part is not understood, for a rule half
 * read would invent days: hours and minutes (`FREQ=HOURLY`), calendars other than ours, values out of range.
 */
export function ruleOf(text: string): RecurrenceRule | null {
  const parts = new Map<string, string>();
  for (const part of text.trim().replace(/;$/, "").split(";")) {
    const [name = "", value = ""] = part.split("=");
    parts.set(name.trim().toUpperCase(), value.trim().toUpperCase());
  }
  const frequency = FREQUENCIES.get(parts.get("FREQ") ?? "");
  const calendar = parts.get("RSCALE") ?? "GREGORIAN";
  const until = parts.get("UNTIL");
  const end = until === undefined ? null : momentOf(until);
  const interval = wholeNumber(parts.get("INTERVAL") ?? "1", MOST_INTERVAL);
  const count = parts.has("COUNT") ? wholeNumber(parts.get("COUNT") ?? "", Number.MAX_SAFE_INTEGER) : null;
  const byDay = weekdays(parts.get("BYDAY"));
  const lists = {
    byMonthDay: numbers(parts.get("BYMONTHDAY"), 31),
    byYearDay: numbers(parts.get("BYYEARDAY"), 366),
    byWeekNumber: numbers(parts.get("BYWEEKNO"), 53),
    byMonth: numbers(parts.get("BYMONTH"), 12),
    bySetPosition: numbers(parts.get("BYSETPOS"), 366),
  };
  const weekStart = WEEKDAYS.get(parts.get("WKST") ?? "MO");
  const { byMonthDay, byYearDay, byWeekNumber, byMonth, bySetPosition } = lists;
  if (frequency === undefined || calendar !== "GREGORIAN" || weekStart === undefined) return null;
  if (interval === null || (until !== undefined && end === null) || (count === null && parts.has("COUNT"))) return null;
  if (byDay === null || byMonthDay === null || byYearDay === null) return null;
  if (byWeekNumber === null || byMonth === null || bySetPosition === null) return null;
  return {
    frequency,
    interval,
    count,
    until: end,
    byDay,
    byMonthDay,
    byYearDay,
    byWeekNumber,
    byMonth,
    bySetPosition,
    weekStart,
  };
}

function wholeNumber(text: string, most: number): number | null {
  const value = Number(text);
  return /^\d+$/.test(text) && value >= 1 && value <= most ? value : null;
}

function numbers(text: string | undefined, most: number): readonly number[] | null {
  if (text === undefined || text === "") return [];
  const values = text.split(",").map((part) => Number(part.trim()));
  return values.every((value) => Number.isInteger(value) && value !== 0 && Math.abs(value) <= most) ? values : null;
}

function weekdays(text: string | undefined): RecurrenceRule["byDay"] | null {
  if (text === undefined || text === "") return [];
  const days: { readonly weekday: Weekday; readonly ordinal: number }[] = [];
  for (const part of text.split(",")) {
    const match = /^\s*([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)\s*$/.exec(part);
    const weekday = WEEKDAYS.get(match?.[2] ?? "");
    if (weekday === undefined) return null;
    days.push({ weekday, ordinal: Number(match?.[1] ?? 0) });
  }
  return days;
}
