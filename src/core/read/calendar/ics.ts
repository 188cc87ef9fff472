import { contentLine } from "../content-lines/content-line.ts";
import type { ContentLine } from "../content-lines/content-line.ts";
import { openLogicalLines } from "../content-lines/logical-lines.ts";
import type { Intake, Reader } from "../source.ts";
import { openDraft } from "../text/draft.ts";
import { kept } from "../text/kept.ts";
import { normalPath } from "../text/path.ts";
import { CALENDAR_PROPERTIES, eventOf } from "./calendar-event.ts";
import type { CalendarEvent } from "./calendar-event.ts";
import { openGuests } from "./guests.ts";
import { statedOwner } from "./owner.ts";
import type { StatedOwner } from "./owner.ts";
import { writeCalendar } from "./write-calendar.ts";

/**
 * A calendar as iCalendar (RFC 5545; Google, Outlook, Apple, Thunderbird as seen 2005–2025). An event with other people
 * in it is a day, or many, on which they and ego were together; everything else (tasks, notes, free and busy hours,
 * descriptions, places) is passed over unread, and only events are counted. Days are taken as written, in the event's
 * own time zone; where a file writes UTC, an evening abroad may fall on the next day.
 */
export const calendarReader: Reader = {
  id: "calendar/ics",
  platform: "calendar",
  claims: (path) => /\.(?:ics|ical|icalendar)$/.test(normalPath(path)),
  recognises: (head) => /^BEGIN:(?:VCALENDAR|VEVENT)\s*$/i.test(firstLine(head)),
  recognisesNamed: (head) => /^\s*BEGIN\s*:\s*(?:VCALENDAR|VEVENT)\s*$/im.test(head),
  open,
};

const firstLine = (head: string): string =>
  head
    .trimStart()
    .slice(0, 40)
    .split(/[\r\n]/, 1)[0] ?? "";

/** More lines than any event has, guests and dates by hand included. */
const MOST_LINES = 5_000;
/** Components lie at most three deep; a hostile file nests more. */
const DEEPEST = 20;

function open(): Intake {
  const draft = openDraft();
  const guests = openGuests();
  const events: CalendarEvent[] = [];
  const owners = new Map<string, StatedOwner>();
  const offsets = new Map<string, number[]>();
  /** Components open, outermost first. */
  const stack: string[] = [];
  let lines: ContentLine[] = [];
  let began = 1;
  let zone = "";
  let isCancellation = false;
  let hasCalendar = false;
  let hasText = false;

  const reader = openLogicalLines(CALENDAR_PROPERTIES, (text, at) => {
    const line = contentLine(text, at);
    if (line === null) return;
    if (line.name === "BEGIN") begin(line.value.trim().toUpperCase(), at);
    else if (line.name === "END") close(line.value.trim().toUpperCase());
    else if (stack.at(-1) === "VEVENT") {
      if (lines.length < MOST_LINES) lines.push(line);
    } else if (stack.includes("VTIMEZONE")) ofZone(line);
    else if (stack.at(-1) === "VCALENDAR") ofCalendar(line);
  });

  function begin(name: string, at: number): void {
    // An event never lies in an event: the one before was not closed.
    if (name === "VEVENT" || name === "VCALENDAR") close("VEVENT");
    if (stack.length < DEEPEST) stack.push(kept(name));
    hasCalendar ||= name === "VCALENDAR" || name === "VEVENT";
    if (name !== "VEVENT") return;
    lines = [];
    began = at;
  }

  function close(name: string): void {
    const at = stack.lastIndexOf(name);
    if (at < 0) return;
    if (stack.indexOf("VEVENT") >= at) {
      events.push(eventOf(lines, guests));
      lines = [];
    }
    stack.length = at;
  }

  function ofZone({ name, value }: ContentLine): void {
    if (name === "TZID") zone = kept(value.trim());
    const match = name === "TZOFFSETTO" ? /^\s*([+-])(\d\d)(\d\d)/.exec(value) : null;
    if (match === null) return;
    const seconds = Number(match[2]) * 3_600 + Number(match[3]) * 60;
    const known = offsets.get(zone) ?? [];
    offsets.set(zone, [...new Set([...known, match[1] === "-" ? -seconds : seconds])].slice(0, 8));
  }

  function ofCalendar(line: ContentLine): void {
    if (line.name === "METHOD") isCancellation ||= /^\s*CANCEL\s*$/i.test(line.value);
    const owner = line.name === "X-WR-CALNAME" || line.name === "X-OWNER" ? statedOwner(line) : null;
    if (owner !== null && (owners.get(owner.email)?.name ?? "") === "") owners.set(owner.email, owner);
  }

  return {
    push(text) {
      hasText ||= text.trim() !== "";
      reader.push(text);
    },
    end() {
      const isCut = reader.end();
      const isOpen = stack.includes("VEVENT");
      // The last line may end in the middle of an address.
      if (isOpen && isCut) lines = lines.slice(0, -1);
      close("VEVENT");
      if (isOpen) draft.finding("cut-short", began);
      if (events.length === 0) draft.finding(hasText && !hasCalendar ? "unknown-shape" : "holds-nothing");
      const owner = owners.size === 1 ? ([...owners.values()][0] ?? null) : null;
      return writeCalendar({ events, guests, owner, isCancellation, offsets }, draft);
    },
  };
}
