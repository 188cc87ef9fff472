import { day, formatDay } from "../../model/day.ts";
import type { Day } from "../../model/day.ts";
import type { SkipReason } from "../../model/finding.ts";
import { byText } from "../../model/ids.ts";
import type { Moment } from "../content-lines/compact-day.ts";
import type { CalendarEvent } from "./calendar-event.ts";
import { occurrences } from "./occurrences.ts";
import type { Effort } from "./occurrences.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";

/** People who met on some days of one series. */
export type Meeting = {
  readonly key: string;
  readonly title: string;
  readonly people: readonly number[];
  /** Ascending, distinct, at least one. */
  readonly days: readonly Day[];
};

/** What the events of one id come to: meetings, and for each event whether and why it told nothing. */
export type SeriesTold = { readonly meetings: readonly Meeting[]; readonly verdicts: readonly (SkipReason | "used")[] };

export type SeriesBounds = {
  /** Nothing after this day has happened as far as the file knows. */
  readonly last: Day;
  /** Seconds east of Greenwich that a zone has known, by its name. */
  readonly offsets: ReadonlyMap<string, readonly number[]>;
  readonly effort: Effort;
  /** Whether an event counts as ego's at all: somebody else is in it, and ego did not turn it down. */
  readonly verdict: (event: CalendarEvent) => "cancelled" | "nobody-else" | null;
};

/**
 * One series: the event, and the occurrences that replace one of its days, in any order. Of the same event written
 * twice the latest version counts. Days of the event that were called off or moved are taken out; an occurrence with
 * other people than the series is a meeting of its own.
 */
export function seriesOf(uid: string, events: readonly CalendarEvent[], bounds: SeriesBounds): SeriesTold {
  const current = latestVersions(events);
  const master = current.find(({ replaces }) => replaces === null) ?? null;
  const moved = new Set<Day>();
  for (const { replaces } of current) if (replaces !== null) moved.add(dayBeside(replaces, master?.start ?? null));
  const meetings = new Map<string, Met>();
  const verdicts = new Map<CalendarEvent, SkipReason | "used">();
  for (const event of current) {
    if (event.start === null) continue;
    const unheld = event.isCancelled || (master?.isCancelled ?? false) ? "cancelled" : bounds.verdict(event);
    if (unheld !== null) {
      verdicts.set(event, unheld);
      continue;
    }
    const planned = event === master ? daysOf(event, event.start, bounds) : [event.start.day];
    const held = event === master ? planned.filter((of) => !moved.has(of)) : planned;
    const past = held.filter((of) => of <= bounds.last);
    verdicts.set(event, past.length > 0 ? "used" : held.length > 0 ? "still-to-come" : "cancelled");
    if (past.length > 0) meet(meetings, event, past);
  }
  // All its days were moved elsewhere: those occurrences speak for it.
  if (
    master !== null &&
    moved.size > 0 &&
    verdicts.get(master) === "cancelled" &&
    !master.isCancelled &&
    meetings.size > 0
  ) {
    verdicts.set(master, "used");
  }
  const masterKey = master?.people.join(" ");
  return {
    meetings: [...meetings].map(([people, met]) => {
      const days = [...met.days].toSorted((a, b) => a - b);
      const key = people === masterKey ? uid : `${uid} ${formatDay(days[0] ?? bounds.last)}`;
      return { key, title: met.title, people: met.people, days };
    }),
    verdicts: events.map((event) => verdicts.get(event) ?? (event.start === null ? dateless(event) : "duplicate")),
  };
}

type Met = { readonly title: string; readonly people: readonly number[]; readonly days: Set<Day> };

function meet(meetings: Map<string, Met>, event: CalendarEvent, days: readonly Day[]): void {
  const key = event.people.join(" ");
  const known = meetings.get(key);
  if (known === undefined) meetings.set(key, { title: event.title, people: event.people, days: new Set(days) });
  else for (const of of days) known.days.add(of);
}

const dateless = (event: CalendarEvent): SkipReason => (event.isCancelled ? "cancelled" : "no-date");

/** Of each occurrence the version that counts: the event itself first, then the others in the order of their days. */
function latestVersions(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const latest = new Map<string, CalendarEvent>();
  for (const event of events) {
    if (event.start === null && !event.isCancelled) continue;
    const which = event.replaces === null ? "" : `${String(event.replaces.day)} ${String(event.replaces.seconds)}`;
    const known = latest.get(which);
    if (known === undefined || isLater(event, known)) latest.set(which, event);
  }
  return [...latest.values()].toSorted(
    (a, b) => (a.replaces?.day ?? -Infinity) - (b.replaces?.day ?? -Infinity) || byText(textOf(a), textOf(b)),
  );
}

/** The same whichever comes first in the file. */
function isLater(a: CalendarEvent, b: CalendarEvent): boolean {
  const order =
    a.sequence - b.sequence || (a.stamp ?? -Infinity) - (b.stamp ?? -Infinity) || byText(textOf(a), textOf(b));
  return order > 0;
}

const textOf = ({ start, people, title, rules }: CalendarEvent): string =>
  JSON.stringify([start, people.length, title, rules]);

/** All days of an event: its first, those of its rules, those given by hand, without the exceptions. */
function daysOf(event: CalendarEvent, start: Moment, bounds: SeriesBounds): readonly Day[] {
  const except = new Set(event.except.map((moment) => dayBeside(moment, start)));
  const days = new Set([start.day, ...event.more.map((moment) => dayBeside(moment, start))]);
  for (const rule of event.rules) {
    const last = Math.min(bounds.last, lastDayOf(rule, start, bounds.offsets.get(event.zone) ?? CENTRAL_EUROPE));
    for (const of of occurrences(rule, { first: start.day, last: day(last) }, bounds.effort)) days.add(of);
  }
  return [...days].filter((of) => !except.has(of));
}

const DAY_SECONDS = 86_400;
/** Offsets taken for a zone the file does not describe: winter and summer where most of our readers live. */
const CENTRAL_EUROPE: readonly number[] = [3_600, 7_200];

/**
 * The day of a moment on the clock of the event's start. An exception may be written in UTC and the event in local
 * time (Google, 2023): being an occurrence, it has the same time of day, so the difference is the zone's.
 */
export function dayBeside(moment: Moment, start: Moment | null): Day {
  if (start === null || moment.seconds === null || start.seconds === null || moment.isUtc === start.isUtc)
    return moment.day;
  const ahead = (((start.seconds - moment.seconds) % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS;
  const offset = ahead > DAY_SECONDS / 2 ? ahead - DAY_SECONDS : ahead;
  return day(moment.day + Math.round((moment.seconds + offset - start.seconds) / DAY_SECONDS));
}

/**
 * The last day a rule's UNTIL leaves. Written in UTC for an event in local time, it needs the zone's offset: on the
 * whole minute it is the last occurrence itself, a second before it cuts off the next one (both seen from Google), and
 * of winter and summer time the one is taken that does so.
 */
export function lastDayOf(rule: RecurrenceRule, start: Moment, offsets: readonly number[]): number {
  const { until } = rule;
  if (until === null) return Infinity;
  if (until.seconds === null || start.seconds === null) return until.day;
  const isLastItself = until.seconds % 60 === 0;
  const offset = until.isUtc === start.isUtc ? 0 : isLastItself ? Math.max(...offsets) : Math.min(...offsets);
  const startSeconds = start.seconds - (until.isUtc ? offset : -offset);
  return until.day + Math.floor((until.seconds - startSeconds) / DAY_SECONDS);
}
