/**
 * A calendar day as data: whole days since 1970-01-01 in the proleptic Gregorian calendar, without
 * a time zone. "Today" is always an argument; nothing in the core asks a clock.
 *
 * The civil conversions follow Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
 */
declare const dayUnit: unique symbol;

/** Days since 1970-01-01; negative before. */
export type Day = number & { readonly [dayUnit]: "day" };

/** A day written out: month 1–12, dayOfMonth 1–31. */
export type Civil = { readonly year: number; readonly month: number; readonly dayOfMonth: number };

/** Mean Gregorian year in days, for turning day counts into years. */
export const DAYS_PER_YEAR = 365.2425;

/** A count of days taken as a `Day`; for arithmetic on days that are already valid. */
export const day = (daysSinceEpoch: number): Day => daysSinceEpoch as Day;

/** The day of a civil date, or `null` when there is no such date (31 February, month 13). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(dayOfMonth)) return null;
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || dayOfMonth < 1) return null;
  if (dayOfMonth > daysInMonth(year, month)) return null;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  // Whole already; so the engine keeps it as a whole number too, a million times.
  return day((era * 146097 + dayOfEra - 719468) | 0);
}

/** The civil date of a day. */
export function civil(of: Day): Civil {
  const z = of + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** `2026-11-23`, as the report promises. */
export function formatDay(of: Day): string {
  const { year, month, dayOfMonth } = civil(of);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

/** Reads exactly `YYYY-MM-DD`; anything else is `null`. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day an instant falls on in UTC. LinkedIn and Facebook both write UTC instants. */
export const dayOfEpochSeconds = (seconds: number): Day => day(Math.floor(seconds / 86400));

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
