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

/** A conversation of a key, whose messages are counted under its number in a tally shared with others. */
export function openConversation(key: string, number: number, tally: Tally): ConversationDraft {
  let title: string | null = null;
  /** By mention, the hand it writes with; `null` while it only takes part. */
  const hands = new Map<number, number | null>();

  function hand(mention: number): number {
    const known = hands.get(mention);
    if (known !== undefined && known !== null) return known;
    const fresh = tally.hand(number, mention);
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
    done({ starts, writers, days, counts }) {
      const people = [...hands.keys()].sort((a, b) => a - b);
      const to = starts[number + 1] ?? days.length;
      const entries: { writers: number[]; days: Day[]; counts: number[] } = { writers: [], days: [], counts: [] };
      for (let at = starts[number] ?? to; at < to; at++) {
        entries.writers.push(writers[at] ?? 0);
        entries.days.push(day(days[at] ?? 0));
        entries.counts.push(counts[at] ?? 0);
      }
      return { key, title: people.length > 2 ? title : null, people, ...entries };
    },
  };
}
