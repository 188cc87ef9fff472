import { civil, day, dayOf } from "../../model/day.ts";
import type { Civil, Day } from "../../model/day.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";

/** How much more may be worked out for one file, counted down; a rule may ask for more than any calendar holds. */
export type Effort = {
  /** Days that may still be looked at. */
  left: number;
};

/** What a day found costs beside a day looked at, because it is kept. */
const COST_OF_A_DAY_KEPT = 20;

/**
 * The days a rule gives from its first day up to a last one, ascending (RFC 5545 §3.3.10). Each period of the rule
 * (day, week, month, year) is a list of days of which those that fit are kept. Worked out on whole days: no time zone
 * comes in. The first day is among them only when the rule gives it.
 */
export function occurrences(
  rule: RecurrenceRule,
  span: { readonly first: Day; readonly last: Day },
  effort: Effort,
): readonly Day[] {
  const { first, last } = span;
  const start = civil(first);
  const fits = fitOf(rule, first, start);
  const found: Day[] = [];
  for (let step = 0; effort.left > 0; step++) {
    const period = periodOf(rule, { first, start, at: step * rule.interval });
    if (period.from > last) break;
    effort.left--;
    const days: Day[] = [];
    for (let of = period.from; of <= period.to; of = day(of + 1)) {
      effort.left--;
      if (fits(of)) days.push(of);
    }
    for (const of of positioned(days, rule.bySetPosition)) {
      if (of < first) continue;
      if (of > last || (rule.count !== null && found.length >= rule.count)) return found;
      found.push(of);
      effort.left -= COST_OF_A_DAY_KEPT;
    }
    if (rule.count !== null && found.length >= rule.count) break;
  }
  return found;
}

/** Monday is 0. */
export const weekdayOf = (of: Day): number => (((of + 3) % 7) + 7) % 7;

/** The how-manieth period, from the one the first day lies in; an empty one beyond the calendar we know. */
function periodOf(
  rule: RecurrenceRule,
  from: { readonly first: Day; readonly start: Civil; readonly at: number },
): { readonly from: Day; readonly to: Day } {
  const { first, start, at } = from;
  switch (rule.frequency) {
    case "daily":
      return { from: day(first + at), to: day(first + at) };
    case "weekly": {
      const monday = first - ((weekdayOf(first) - rule.weekStart + 7) % 7) + 7 * at;
      return { from: day(monday), to: day(monday + 6) };
    }
    case "monthly": {
      const month = start.year * 12 + start.month - 1 + at;
      return { from: monthStart(month), to: day(monthStart(month + 1) - 1) };
    }
    case "yearly":
      return { from: monthStart((start.year + at) * 12), to: day(monthStart((start.year + at + 1) * 12) - 1) };
  }
}

/** The first of a month counted from year 0; far away when beyond the years we know. */
const monthStart = (month: number): Day => dayOf(Math.floor(month / 12), (month % 12) + 1, 1) ?? BEYOND;
const BEYOND = day(1_000_000);

/** Whether a day is one of the rule's, positions aside. What the rule leaves open comes from the first day. */
function fitOf(rule: RecurrenceRule, first: Day, start: Civil): (of: Day) => boolean {
  const { frequency, byMonthDay, byYearDay, byWeekNumber, byMonth, byDay } = rule;
  const yearly = frequency === "yearly";
  const weekdays = new Set(byDay.map(({ weekday }) => weekday));
  if (frequency === "daily" && byDay.length + byMonthDay.length + byMonth.length === 0) return () => true;
  if (frequency === "weekly") {
    const wanted: ReadonlySet<number> = byDay.length === 0 ? new Set([weekdayOf(first)]) : weekdays;
    const months = new Set(byMonth);
    return (of) => wanted.has(weekdayOf(of)) && (months.size === 0 || months.has(civil(of).month));
  }
  const open = frequency !== "daily" && byDay.length + byMonthDay.length === 0;
  const bare = open && byYearDay.length + byWeekNumber.length === 0;
  const monthDays = !(yearly ? bare : open) ? byMonthDay : [start.dayOfMonth];
  const months = yearly && bare && byMonth.length === 0 ? [start.month] : byMonth;
  const inMonth = !yearly || byMonth.length > 0;
  return (of) => {
    const date = civil(of);
    if (months.length > 0 && !months.includes(date.month)) return false;
    if (monthDays.length > 0) {
      const length = monthLength(date);
      if (!monthDays.some((wanted) => (wanted > 0 ? wanted : length + 1 + wanted) === date.dayOfMonth)) return false;
    }
    if (yearly && byYearDay.length > 0 && !isYearDay(byYearDay, of, date)) return false;
    if (yearly && byWeekNumber.length > 0) {
      if (!byWeekNumber.includes(weekNumber(of, rule.weekStart))) return false;
      if (byDay.length === 0) return byMonthDay.length + byYearDay.length > 0 || weekdayOf(of) === weekdayOf(first);
      return weekdays.has(toWeekday(of, byDay));
    }
    if (byDay.length === 0) return true;
    const weekday = weekdayOf(of);
    return byDay.some((wanted) => {
      if (wanted.weekday !== weekday) return false;
      return (
        wanted.ordinal === 0 ||
        frequency === "daily" ||
        isOrdinal(wanted.ordinal, inMonth ? placeInMonth(date) : placeInYear(of, date))
      );
    });
  };
}

/** The rule's weekday a day falls on, or one it does not want. */
function toWeekday(of: Day, byDay: RecurrenceRule["byDay"]): RecurrenceRule["byDay"][number]["weekday"] {
  return byDay.find(({ weekday }) => weekday === weekdayOf(of))?.weekday ?? 0;
}

/** Days before and after this one within its month or year. */
type Place = { readonly before: number; readonly after: number };

const isOrdinal = (ordinal: number, { before, after }: Place): boolean =>
  ordinal > 0 ? Math.floor(before / 7) + 1 === ordinal : -(Math.floor(after / 7) + 1) === ordinal;

const placeInMonth = (date: Civil): Place => ({
  before: date.dayOfMonth - 1,
  after: monthLength(date) - date.dayOfMonth,
});

function placeInYear(of: Day, { year }: Civil): Place {
  return { before: of - monthStart(year * 12), after: monthStart((year + 1) * 12) - 1 - of };
}

function isYearDay(wanted: readonly number[], of: Day, date: Civil): boolean {
  const { before, after } = placeInYear(of, date);
  return wanted.includes(before + 1) || wanted.includes(-(after + 1));
}

const monthLength = ({ year, month }: Civil): number =>
  monthStart(year * 12 + month) - monthStart(year * 12 + month - 1);

/** Week of the year a day lies in; week 1 is the first with at least four days in its year (ISO 8601 for Mondays). */
function weekNumber(of: Day, weekStart: number): number {
  const middle = day(of - ((weekdayOf(of) - weekStart + 7) % 7) + 3);
  return Math.floor((middle - monthStart(civil(middle).year * 12)) / 7) + 1;
}

function positioned(days: readonly Day[], positions: readonly number[]): readonly Day[] {
  if (positions.length === 0) return days;
  return days.filter((_of, at) => positions.includes(at + 1) || positions.includes(at - days.length));
}
