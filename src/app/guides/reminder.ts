import { civil, day, type Day } from "../../core/model/day.ts";

type Reminder = {
  /** What it is for, in a word; two reminders of a day are two. */
  readonly about: string;
  readonly today: Day;
  readonly inDays: number;
  readonly title: string;
  readonly text: string;
};

/** Lines of a calendar file may hold at most this many bytes (RFC 5545, 3.1). */
const LINE_BYTES = 75;

/** A calendar file with one reminder at nine in the morning, the person's own time. */
export function reminder({ about, today, inDays, title, text }: Reminder): Blob {
  const on = compact(day(today + inDays));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Fare Rete//reminder//EN",
    "BEGIN:VEVENT",
    `UID:${about}-${on}-${today}@fare-rete.invalid`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART:${on}T090000`,
    `DTEND:${on}T091500`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:PT0S",
    `DESCRIPTION:${escaped(title)}`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return new Blob([lines.map(folded).join("\r\n"), "\r\n"], { type: "text/calendar" });
}

function compact(of: Day): string {
  const { year, month, dayOfMonth } = civil(of);
  return `${year}${String(month).padStart(2, "0")}${String(dayOfMonth).padStart(2, "0")}`;
}

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll("\n", "\\n");

/** Long lines go on in the next one after a space; a character is never cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let text = "";
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > LINE_BYTES) {
      text += "\r\n ";
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return text;
}
