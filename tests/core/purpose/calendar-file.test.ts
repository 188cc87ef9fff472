import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { day, dayOf } from "../../../src/core/model/day.ts";
import { type CalendarEntry, calendarFile } from "../../../src/core/purpose/calendar-file.ts";

const DAY = dayOf(2026, 3, 29) ?? day(0);
const STAMP = { day: DAY, minute: 61, lasts: 0 };
const MEETING: CalendarEntry = {
  uid: "n1",
  when: { day: DAY, minute: 600, lasts: 90 },
  title: "Un incontro con Anna Rossi",
  text: "Di che cosa parlare: grafica; e poi, forse, altro\nL’unica richiesta: un nome",
  place: "Bar Sport, via dei Tigli 3",
  alarms: [1440, 60],
};

const events = (text: string): readonly ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));

test("a meeting is read by another reader with its hour, place, text and both reminders", () => {
  const [event] = events(calendarFile([MEETING], STAMP));
  expect(event?.summary).toBe(MEETING.title);
  expect(event?.description).toBe(MEETING.text);
  expect(event?.location).toBe(MEETING.place);
  expect(event?.startDate.toJSDate().toISOString()).toBe("2026-03-29T10:00:00.000Z");
  expect(event?.endDate.toJSDate().toISOString()).toBe("2026-03-29T11:30:00.000Z");
  expect(event?.startDate.zone.tzid).toBe("UTC");
  const alarms = event?.component.getAllSubcomponents("valarm") ?? [];
  const triggers = alarms.map((alarm) => ICAL.Duration.fromString(String(alarm.getFirstPropertyValue("trigger"))));
  expect(triggers.map((trigger) => trigger.toSeconds())).toEqual([-86_400, -3_600]);
  expect(alarms.every((alarm) => alarm.getFirstPropertyValue("action") === "DISPLAY")).toBe(true);
});

test("a meeting that ends after midnight ends on the next day", () => {
  const late = { ...MEETING, when: { day: DAY, minute: 1410, lasts: 90 } };
  expect(
    events(calendarFile([late], STAMP))[0]
      ?.endDate.toJSDate()
      .toISOString(),
  ).toBe("2026-03-30T01:00:00.000Z");
});

test("a reminder without an hour is a whole day, and rings at nine on it", () => {
  const text = calendarFile([{ ...MEETING, when: { day: DAY, minute: null, lasts: 0 }, alarms: [-540] }], STAMP);
  const [event] = events(text);
  expect(event?.startDate.isDate).toBe(true);
  expect(event?.startDate.toString()).toBe("2026-03-29");
  expect(event?.duration.toSeconds()).toBe(86_400);
  expect(text).toContain("TRIGGER:PT540M");
});

test("any text comes back as it was, in lines of at most 75 octets that end in CRLF", () => {
  const text = fc.string({ unit: "binary", maxLength: 200 }).map((raw) => raw.replaceAll(/\p{Cc}|\p{Cs}/gu, ""));
  fc.assert(
    fc.property(text, text, fc.stringMatching(/^[a-zàè;,\\ ]{0,90}$/), (title, body, place) => {
      const file = calendarFile([{ ...MEETING, title: `x${title}`, text: body, place }], STAMP);
      for (const line of file.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const [event] = events(file);
      expect(event?.summary).toBe(`x${title}`);
      expect(event?.description ?? "").toBe(body);
      expect(event?.location ?? "").toBe(place);
    }),
    { numRuns: 300 },
  );
});
