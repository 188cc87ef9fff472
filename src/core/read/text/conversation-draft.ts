import { day } from "../../model/day.ts";
import type { Day } from "../../model/day.ts";
import type { Conversation } from "../../model/reading.ts";
import type { Tally, Written } from "./tally.ts";

/** One thread while it is being counted: who is in it, and how often each wrote on each day. */
export type ConversationDraft = {
  /** The longest title wins, so that the order of rows does not matter; none is kept for two people. */
  readonly title: (text: string) => void;
  /** A mention takes part. */
  readonly joins: (mention: number) => void;
  /** A mention wrote; it takes part too. */
  readonly wrote: (mention: number, on: Day) => void;
  /** A mention who writes takes part: the hand it writes with, in the tally. */
  readonly hand: (mention: number) => number;
  /** Call once, with what the tally counted. */
  readonly done: (written: Written) => Conversation;
};

/** A conversation of a key, whose messages are counted in a tally shared with others. */
export function openConversation(key: string, tally: Tally): ConversationDraft {
  let title: string | null = null;
  /** By mention, the hand it writes with; `null` while it only takes part. */
  const hands = new Map<number, number | null>();

  function hand(mention: number): number {
    const known = hands.get(mention);
    if (known !== undefined && known !== null) return known;
    const fresh = tally.hand();
    hands.set(mention, fresh);
    return fresh;
  }

  return {
    title(text) {
      if (text === "") return;
      if (title === null || text.length > title.length || (text.length === title.length && text < title)) title = text;
    },
    joins(mention) {
      if (!hands.has(mention)) hands.set(mention, null);
    },
    wrote: (mention, on) => tally.wrote(hand(mention), on),
    hand,
    done({ starts, days, counts }) {
      const people = [...hands.keys()].sort((a, b) => a - b);
      /** Where the next day of each, in the order of people, stands in the tally, and where their last. */
      const next = people.map((mention) => starts[hands.get(mention) ?? -1] ?? 0);
      const ends = people.map((mention) => starts[(hands.get(mention) ?? -2) + 1] ?? 0);
      const keys: number[] = [];
      for (const [rank, end] of ends.entries()) {
        for (let at = next[rank] ?? 0; at < end; at++) keys.push((days[at] ?? 0) * people.length + rank);
      }
      const sorted = Float64Array.from(keys).sort();
      const writers = Array.from(sorted, (entry) => entry - Math.floor(entry / people.length) * people.length);
      return {
        key,
        title: people.length > 2 ? title : null,
        people,
        writers: writers.map((rank) => people[rank] ?? 0),
        days: Array.from(sorted, (entry) => day(Math.floor(entry / people.length))),
        counts: writers.map((rank) => {
          const at = next[rank] ?? 0;
          next[rank] = at + 1;
          return counts[at] ?? 0;
        }),
      };
    },
  };
}
