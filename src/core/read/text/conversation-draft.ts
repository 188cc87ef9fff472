import { day } from "../../model/day.ts";
import type { Day } from "../../model/day.ts";
import type { Conversation } from "../../model/reading.ts";

/** One thread while it is being counted: who is in it, and how often each wrote on each day. */
export type ConversationDraft = {
  /** The longest title wins, so that the order of rows does not matter; none is kept for two people. */
  readonly title: (text: string) => void;
  /** A mention takes part. */
  readonly joins: (mention: number) => void;
  /** A mention wrote; it takes part too. */
  readonly wrote: (mention: number, on: Day, messages?: number) => void;
  readonly done: () => Conversation;
};

/** Days are counted from here in the packed keys: no date of ours is earlier (`dayOf` begins in 1900). */
const FIRST_DAY = -25_600;
/** Days from 1900 to 2200 fit; a power of two, so that packed keys stay small integers. */
const DAYS = 131_072;
/** More people than one file names; days times this is still an exact number. */
const MENTIONS = 2 ** 32;

/**
 * A conversation of a key. Entries are counted under one packed number per (writer, day), because
 * exports hold a million messages and few days.
 */
export function openConversation(key: string): ConversationDraft {
  let title: string | null = null;
  /** Mentions in order of arrival; an entry's key holds the position here, which stays small. */
  const people: number[] = [];
  const positions = new Map<number, number>();
  const counts = new Map<number, number>();

  function positionOf(mention: number): number {
    const known = positions.get(mention);
    if (known !== undefined) return known;
    positions.set(mention, people.length);
    people.push(mention);
    return people.length - 1;
  }

  return {
    title(text) {
      if (text === "") return;
      if (title === null || text.length > title.length || (text.length === title.length && text < title)) title = text;
    },
    joins: (mention) => void positionOf(mention),
    wrote(mention, on, messages = 1) {
      const packed = positionOf(mention) * DAYS + on - FIRST_DAY;
      counts.set(packed, (counts.get(packed) ?? 0) + messages);
    },
    done() {
      const entries = Float64Array.from(counts.keys(), (packed) => {
        return (packed % DAYS) * MENTIONS + (people[Math.floor(packed / DAYS)] ?? 0);
      }).sort();
      const writers = Array.from(entries, (entry) => entry % MENTIONS);
      const days = Array.from(entries, (entry) => Math.floor(entry / MENTIONS));
      return {
        key,
        title: people.length > 2 ? title : null,
        people: people.toSorted((a, b) => a - b),
        writers,
        days: days.map((since) => day(since + FIRST_DAY)),
        counts: days.map((since, i) => counts.get((positions.get(writers[i] ?? 0) ?? 0) * DAYS + since) ?? 0),
      };
    },
  };
}
