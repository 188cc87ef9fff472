import { civil, type Day, day } from "../model/day.ts";

/** When something is: a whole day, or a minute of a day in UTC and how many minutes it lasts. */
export type When = { readonly day: Day; readonly minute: number | null; readonly lasts: number };

/** Something to write into a calendar; texts are in the words of the reader. */
export type CalendarEntry = {
  /** Letters and digits that no other entry has. */
  readonly uid: string;
  readonly when: When;
  readonly title: string;
  readonly text: string;
  readonly place: string;
  /** Minutes before the beginning (negative: after the beginning of a whole day) at which to be reminded. */
  readonly alarms: readonly number[];
};

const MINUTES_A_DAY = 1440;
const MINUTES_AN_HOUR = 60;
/** A line holds so many octets, its end not counted (RFC 5545 §3.1). */
const LONGEST_LINE = 75;

/**
 * A calendar file with these entries (RFC 5545, seen 2026-11): hours in UTC, which every calendar turns into its own;
 * whole days as dates; one `VALARM` for each reminder. `stamp`: when it was written, in UTC. Lines end in CRLF.
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: When): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Fare Rete//Fare Rete//IT",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    "END:VCALENDAR",
  ];
  return contentLines(lines);
}

/** Lines of a calendar or a card, folded and ended as their formats have it. */
export const contentLines = (lines: readonly string[]): string => lines.map((line) => `${folded(line)}\r\n`).join("");

function eventLines({ uid, when, title, text, place, alarms }: CalendarEntry, stamp: When): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}@fare-rete`,
    `DTSTAMP:${instant(stamp.day, stamp.minute ?? 0)}`,
    ...(when.minute === null
      ? [`DTSTART;VALUE=DATE:${date(when.day)}`, `DTEND;VALUE=DATE:${date(day(when.day + 1))}`]
      : [`DTSTART:${instant(when.day, when.minute)}`, `DTEND:${instant(when.day, when.minute + when.lasts)}`]),
    `SUMMARY:${escapedText(title)}`,
    ...(text === "" ? [] : [`DESCRIPTION:${escapedText(text)}`]),
    ...(place === "" ? [] : [`LOCATION:${escapedText(place)}`]),
    ...(when.minute === null ? ["TRANSP:TRANSPARENT"] : []),
    ...alarms.flatMap((minutes) => [
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escapedText(title)}`,
      `TRIGGER:${minutes > 0 ? "-" : ""}PT${String(Math.abs(minutes))}M`,
      "END:VALARM",
    ]),
    "END:VEVENT",
  ];
}

function date(of: Day): string {
  const { year, month, dayOfMonth } = civil(of);
  return `${digits(year, 4)}${digits(month, 2)}${digits(dayOfMonth, 2)}`;
}

function instant(of: Day, minute: number): string {
  const days = Math.floor(minute / MINUTES_A_DAY);
  const rest = minute - days * MINUTES_A_DAY;
  const hour = Math.floor(rest / MINUTES_AN_HOUR);
  return `${date(day(of + days))}T${digits(hour, 2)}${digits(rest - hour * MINUTES_AN_HOUR, 2)}00Z`;
}

const digits = (value: number, count: number): string => String(value).padStart(count, "0");

/** Backslash, semicolon, comma and line ends have a meaning; other control characters have no place in a text. */
export const escapedText = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n")
    .replaceAll(/\p{Cc}/gu, "");

/** A line in pieces of at most 75 octets, never inside a character, each but the first led by a space. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const sign of line) {
    const more = octetsOf(sign.codePointAt(0) ?? 0);
    if (octets + more > LONGEST_LINE) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += sign;
    octets += more;
  }
  return [...pieces, piece].join("\r\n");
}

const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
