import { day } from "../../model/day.ts";
import { digest } from "../../model/digest.ts";
import { byText } from "../../model/ids.ts";
import type { Gathering, Reading } from "../../model/reading.ts";
import type { Draft } from "../text/draft.ts";
import { newest } from "./calendar-event.ts";
import type { CalendarEvent } from "./calendar-event.ts";
import type { Guests } from "./guests.ts";
import type { Effort } from "./occurrences.ts";
import { presumedOwner } from "./owner.ts";
import type { StatedOwner } from "./owner.ts";
import { seriesOf } from "./series.ts";
import type { Meeting, SeriesBounds } from "./series.ts";

/** A calendar as it was collected. */
export type CalendarFile = {
  readonly events: readonly CalendarEvent[];
  readonly guests: Guests;
  /** `null` when the file says nothing of it or names several. */
  readonly owner: StatedOwner | null;
  /** The whole file is a cancellation (`METHOD:CANCEL`). */
  readonly isCancellation: boolean;
  readonly offsets: ReadonlyMap<string, readonly number[]>;
};

/** Days that may be looked at for one file: ten thousand weekly series of twenty-five years. */
const MOST_EFFORT = 100_000_000;
/** A title tells something when the thing came back this often with so many others; else it is private. */
const FEWEST_DAYS_FOR_TITLE = 3;
const FEWEST_OTHERS_FOR_TITLE = 2;

/**
 * Writes a calendar into a draft. A file does not know today, so the newest day it was written, changed or exported on
 * stands for it (its newest appointment where it says none): nothing after that day has happened.
 */
export function writeCalendar(file: CalendarFile, draft: Draft): Reading {
  const { events, guests, owner } = file;
  const effort: Effort = { left: MOST_EFFORT };
  const stated = owner === null ? null : guests.indexOf(owner.email);
  const self = stated ?? presumedOwner(events);
  const bounds: SeriesBounds = {
    last: newest(events.map(({ stamp }) => stamp)) ?? newest(events.map(({ start }) => start?.day ?? null)) ?? day(0),
    offsets: file.offsets,
    effort,
    verdict({ people, declined }) {
      if (file.isCancellation || (self !== null && declined.includes(self))) return "cancelled";
      return people.every((guest) => guest === self) ? "nobody-else" : null;
    },
  };
  if (owner !== null) {
    const identity = { kind: "email" as const, value: owner.email };
    const name = owner.name === "" && stated !== null ? guests.mention(stated).name : owner.name;
    draft.egoFact({ kind: "identity", identity, name });
  }
  const met: Meeting[] = [];
  for (const [uid, series] of byUid(events, guests)) {
    const told = seriesOf(uid, series, bounds);
    met.push(...told.meetings);
    for (const verdict of told.verdicts) {
      if (verdict === "used") draft.use();
      else draft.skip(verdict);
    }
  }
  if (effort.left <= 0) draft.finding("too-large");
  const mentions = new Map<number, number>();
  const mentionOf = (guest: number): number => {
    const known = mentions.get(guest) ?? draft.mention(guests.mention(guest));
    mentions.set(guest, known);
    return known;
  };
  const gatherings = met
    .toSorted((a, b) => byText(a.key, b.key))
    .map((meeting): Gathering => {
      const others = meeting.people.filter((guest) => guest !== self).length - (self === null ? 1 : 0);
      const recurs = meeting.days.length >= FEWEST_DAYS_FOR_TITLE && others >= FEWEST_OTHERS_FOR_TITLE;
      return {
        key: meeting.key,
        title: recurs && meeting.title !== "" ? meeting.title : null,
        people: [...new Set(meeting.people.map(mentionOf))].toSorted((a, b) => a - b),
        days: meeting.days,
      };
    });
  return { ...draft.done(gatherings.length > 0), ...(gatherings.length === 0 ? {} : { gatherings }) };
}

/** Events by id. Those without one by what they are, so that the same event twice is still the same. */
function byUid(events: readonly CalendarEvent[], guests: Guests): ReadonlyMap<string, readonly CalendarEvent[]> {
  const series = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const key = event.uid === "" ? `without-id ${contentDigest(event, guests)}` : event.uid;
    const known = series.get(key);
    if (known === undefined) series.set(key, [event]);
    else known.push(event);
  }
  return series;
}

const contentDigest = ({ start, title, people }: CalendarEvent, guests: Guests): string =>
  digest(JSON.stringify([start, title, people.map(guests.keyOf).toSorted(byText)]));
