import type { Day } from "../model/day.ts";
import type { SourceId } from "../model/ids.ts";
import type { EgoTie } from "../model/network.ts";

/** All days of contact with one person, whatever the source; columns in parallel, days ascending and distinct. */
export type ContactDays = {
  readonly days: readonly Day[];
  /** Bit 1: ego acted. Bit 2: the other acted. */
  readonly directions: readonly number[];
  /** The most personal contact of the day: 1 direct, 1/(n−1) in a group of n. */
  readonly weights: readonly number[];
  /** The last day and a source that shows it; `null` without any day. */
  readonly last: { readonly day: Day; readonly source: SourceId } | null;
};

const NONE: ContactDays = { days: [], directions: [], weights: [], last: null };

/** Pools the logs of all sources: a day seen twice is one day. */
export function contactDays(tie: EgoTie): ContactDays {
  const logs = tie.contacts.filter((log) => log.days.length > 0);
  const [first] = logs;
  if (first === undefined) return NONE;
  // Nearly everybody is seen by one source, whose log is as wanted already.
  if (logs.length === 1 && isAscending(first.days)) {
    const { days, directions, weights, source } = first;
    const day = days.at(-1);
    return { days, directions, weights, last: day === undefined ? null : { day, source } };
  }
  const byDay = new Map<Day, { direction: number; weight: number }>();
  let last: ContactDays["last"] = null;
  for (const log of logs) {
    for (const [i, day] of log.days.entries()) {
      const direction = log.directions[i] ?? 0;
      const weight = log.weights[i] ?? 1;
      const seen = byDay.get(day);
      if (seen === undefined) byDay.set(day, { direction, weight });
      else byDay.set(day, { direction: seen.direction | direction, weight: Math.max(seen.weight, weight) });
      if (last === null || day > last.day || (day === last.day && log.source < last.source)) {
        last = { day, source: log.source };
      }
    }
  }
  const sorted = [...byDay].sort(([a], [b]) => a - b);
  return {
    days: sorted.map(([day]) => day),
    directions: sorted.map(([, of]) => of.direction),
    weights: sorted.map(([, of]) => of.weight),
    last,
  };
}

const isAscending = (days: readonly Day[]): boolean => {
  for (let i = 1; i < days.length; i++) if ((days[i] ?? 0) <= (days[i - 1] ?? 0)) return false;
  return true;
};

/** How many of the days fall after `from` and up to `to`. */
export function daysWithin(days: readonly Day[], from: number, to: number): number {
  let count = 0;
  for (const day of days) if (day > from && day <= to) count++;
  return count;
}
