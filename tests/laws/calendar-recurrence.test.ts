import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";

import { day, dayOf, formatDay } from "../../src/core/model/day.ts";
import type { Day } from "../../src/core/model/day.ts";
import { occurrences } from "../../src/core/read/calendar/occurrences.ts";
import { ruleOf } from "../../src/core/read/calendar/recurrence-rule.ts";

/** Days both are asked for; enough for any rule to show its period several times. */
const YEARS = 5;
const PLENTY = 1_000_000_000;

/** Days by our own expansion. */
function ours(rule: string, first: Day, last: Day): readonly string[] {
  const read = ruleOf(rule);
  if (read === null) throw new Error(`not understood: ${rule}`);
  return occurrences(read, { first, last }, { left: PLENTY }).map(formatDay);
}

/** Days by ical.js, at most so many. */
function theirs(rule: string, first: Day, last: Day, most = 5_000): readonly string[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(formatDay(first)));
  const days: string[] = [];
  const end = formatDay(last);
  for (let next = iterator.next(); next !== null && next !== undefined; next = iterator.next()) {
    const text = next.toString().slice(0, 10);
    if (text > end || days.length >= most) break;
    days.push(text);
  }
  return days;
}

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;
const weekday = fc.constantFrom(...WEEKDAYS);
const some = <T>(of: fc.Arbitrary<T>, most = 3): fc.Arbitrary<readonly T[]> =>
  fc.uniqueArray(of, { minLength: 1, maxLength: most });
const part = (name: string, of: fc.Arbitrary<readonly (string | number)[]>): fc.Arbitrary<string> =>
  of.map((values) => `;${name}=${values.join(",")}`);
const maybe = (of: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(""), of);

const interval = maybe(fc.integer({ min: 1, max: 5 }).map((n) => `;INTERVAL=${String(n)}`));
const weekStart = maybe(fc.constantFrom(";WKST=SU", ";WKST=MO", ";WKST=WE"));
const months = maybe(part("BYMONTH", some(fc.integer({ min: 1, max: 12 }))));
const monthDays = part("BYMONTHDAY", some(fc.integer({ min: 1, max: 31 })));
/** ical.js takes 31 April for 1 May; such days are tested by hand. */
const commonDays = part("BYMONTHDAY", some(fc.integer({ min: 1, max: 28 })));
const lastMonthDays = part("BYMONTHDAY", some(fc.integer({ min: -5, max: -1 })));
const plainDays = part("BYDAY", some(weekday));
/** One of each weekday: ical.js counts twice a day that is both the fourth and the last Sunday; that is tested by hand. */
const ordinalDays = part(
  "BYDAY",
  fc
    .uniqueArray(fc.tuple(fc.constantFrom("1", "2", "3", "4", "5", "-1", "-2"), weekday), {
      minLength: 1,
      maxLength: 3,
      selector: ([, of]) => of,
    })
    .map((list) => list.map(([n, of]) => `${n}${of}`)),
);
const position = fc.constantFrom("", ";BYSETPOS=1", ";BYSETPOS=-1", ";BYSETPOS=2", ";BYSETPOS=1,-1");
const ending = fc.oneof(
  fc.constant(""),
  fc.integer({ min: 1, max: 60 }).map((n) => `;COUNT=${String(n)}`),
  fc.integer({ min: 0, max: 3_000 }).map((n) => `+${String(n)}`),
);

const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((list) => list.join(""));

/** What Google, Outlook and Apple let people choose, and some beyond. */
const RULES = fc.oneof(
  joined(fc.constant("FREQ=DAILY"), interval),
  joined(fc.constant("FREQ=DAILY"), interval, plainDays),
  joined(fc.constant("FREQ=DAILY"), interval, months),
  joined(fc.constant("FREQ=WEEKLY"), interval, weekStart),
  joined(fc.constant("FREQ=WEEKLY"), interval, plainDays, weekStart),
  joined(fc.constant("FREQ=MONTHLY"), interval),
  joined(fc.constant("FREQ=MONTHLY"), interval, monthDays),
  joined(fc.constant("FREQ=MONTHLY"), interval, lastMonthDays),
  joined(fc.constant("FREQ=MONTHLY"), interval, ordinalDays),
  joined(fc.constant("FREQ=MONTHLY"), interval, plainDays, position),
  joined(fc.constant("FREQ=YEARLY"), interval),
  joined(fc.constant("FREQ=YEARLY"), interval, part("BYMONTH", some(fc.integer({ min: 1, max: 12 }))), commonDays),
  joined(fc.constant("FREQ=YEARLY"), interval, part("BYMONTH", some(fc.integer({ min: 1, max: 12 }))), ordinalDays),
  joined(fc.constant("FREQ=YEARLY"), interval, ordinalDays),
);

const firstDay = fc.integer({ min: 10_000, max: 20_000 }).map(day);

test("our days of a recurrence are those of ical.js, for any rule people can choose", () => {
  fc.assert(
    fc.property(RULES, ending, firstDay, (base, end, from) => {
      const rule = end.startsWith("+")
        ? `${base};UNTIL=${formatDay(day(from + Number(end.slice(1)))).replaceAll("-", "")}`
        : `${base}${end}`;
      const until = end.startsWith("+") ? from + Number(end.slice(1)) : Infinity;
      const last = day(Math.min(from + YEARS * 366, until));
      // Begun on a day of its own, as calendars write it; RFC 5545 leaves the rest undefined, and ical.js gives it too.
      const first = theirs(base, from, day(from + 40 * 366), 4)[3];
      fc.pre(first !== undefined);
      const [year = 0, month = 0, dayOfMonth = 0] = (first ?? "").split("-").map(Number);
      const start = dayOf(year, month, dayOfMonth) ?? from;
      fc.pre(start <= last);
      expect(ours(rule, start, last), `${rule} from ${formatDay(start)}`).toEqual(theirs(rule, start, last));
    }),
    { numRuns: Number(process.env["RULES"] ?? 400) },
  );
});

test("a day that is both the fourth and the last Sunday is one day", () => {
  const rule = "FREQ=YEARLY;BYMONTH=1;BYDAY=4SU,-1SU,1MO;COUNT=3";
  const first = dayOf(2007, 1, 28);
  const last = dayOf(2010, 1, 1);
  if (first === null || last === null) throw new Error("no such day");
  expect(ours(rule, first, last)).toEqual(["2007-01-28", "2008-01-07", "2008-01-27"]);
});
