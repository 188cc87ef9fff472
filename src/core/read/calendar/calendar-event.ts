import type { Day } from "../../model/day.ts";
import { momentOf } from "../content-lines/compact-day.ts";
import type { Moment } from "../content-lines/compact-day.ts";
import { unescaped } from "../content-lines/content-line.ts";
import type { ContentLine } from "../content-lines/content-line.ts";
import { kept } from "../text/kept.ts";
import { shownName } from "../text/names.ts";
import { attendeeOf } from "./attendee.ts";
import type { Guests } from "./guests.ts";
import { ruleOf } from "./recurrence-rule.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";

/** One VEVENT, as far as it tells who met when. */
export type CalendarEvent = {
  /** Empty where the file gives none. */
  readonly uid: string;
  /** Which occurrence of a series this one replaces; `null` for the event itself. */
  readonly replaces: Moment | null;
  /** `null` when it is missing or no date. */
  readonly start: Moment | null;
  /** Name of its time zone, as written; empty for none. */
  readonly zone: string;
  readonly rules: readonly RecurrenceRule[];
  readonly more: readonly Moment[];
  readonly except: readonly Moment[];
  readonly isCancelled: boolean;
  readonly title: string;
  /** Indices of guests who took part, and of those who said no; sorted, distinct. */
  readonly people: readonly number[];
  readonly declined: readonly number[];
  /** How often it was changed; of two versions the higher counts. */
  readonly sequence: number;
  /** The newest day it was written, changed or exported; `null` when it does not say. */
  readonly stamp: Day | null;
};

/** What is read of a calendar; descriptions, places and attachments are passed over unread. */
export const CALENDAR_PROPERTIES: ReadonlySet<string> = new Set(
  (
    "BEGIN END UID DTSTART RRULE RDATE EXDATE RECURRENCE-ID STATUS SUMMARY ATTENDEE ORGANIZER DTSTAMP LAST-MODIFIED CREATED " +
    "SEQUENCE METHOD X-WR-CALNAME X-OWNER TZID TZOFFSETTO"
  ).split(" "),
);

/** More people than meet; of a hostile list the rest is not read. */
const MOST_GUESTS = 2_000;
/** More dates by hand than any event has. */
const MOST_DATES = 10_000;
/** Rules beyond the first are rare; more than this is no calendar. */
const MOST_RULES = 4;

/** What one event says. */
export function eventOf(lines: readonly ContentLine[], guests: Guests): CalendarEvent {
  const first = (name: string): ContentLine | undefined => lines.find((line) => line.name === name);
  const all = (name: string): readonly ContentLine[] => lines.filter((line) => line.name === name);
  const start = first("DTSTART");
  const people = new Set<number>();
  const declined = new Set<number>();
  for (const line of [...all("ATTENDEE"), ...all("ORGANIZER")].slice(0, MOST_GUESTS)) {
    const attendee = attendeeOf(line);
    if (attendee === null || attendee.part === "not-a-person") continue;
    (attendee.part === "declined" ? declined : people).add(guests.meet(attendee));
  }
  for (const guest of declined) people.delete(guest);
  return {
    uid: shortId(first("UID")?.value ?? ""),
    replaces: momentOf(first("RECURRENCE-ID")?.value ?? ""),
    start: momentOf(start?.value ?? ""),
    zone: kept(start?.params.get("TZID") ?? ""),
    rules: all("RRULE")
      .slice(0, MOST_RULES)
      .map(({ value }) => ruleOf(value))
      .filter((rule) => rule !== null),
    more: datesOf(all("RDATE")),
    except: datesOf(all("EXDATE")),
    isCancelled: /^\s*CANCELLED\s*$/i.test(first("STATUS")?.value ?? ""),
    title: shownName(unescaped(first("SUMMARY")?.value ?? "")),
    people: inOrder(people),
    declined: inOrder(declined),
    sequence: Number(/^\s*(\d{1,9})\s*$/.exec(first("SEQUENCE")?.value ?? "")?.[1] ?? 0),
    stamp: newest(
      ["DTSTAMP", "LAST-MODIFIED", "CREATED"].map((name) => momentOf(first(name)?.value ?? "")?.day ?? null),
    ),
  };
}

/** The latest of some days, `null` when there is none. */
export function newest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((best, of) => (of !== null && (best === null || of > best) ? of : best), null);
}

const inOrder = (guests: ReadonlySet<number>): readonly number[] => [...guests].toSorted((a, b) => a - b);

/** Outlook's ids have 112 and more digits; beyond this an id is somebody's text. */
const LONGEST_UID = 300;
const shortId = (text: string): string => kept(text.trim().slice(0, LONGEST_UID));

/** Dates by commas; of a period only its beginning. */
function datesOf(lines: readonly ContentLine[]): readonly Moment[] {
  return lines
    .flatMap(({ value }) => value.split(","))
    .slice(0, MOST_DATES)
    .map((text) => momentOf(text.split("/")[0] ?? ""))
    .filter((moment) => moment !== null);
}
