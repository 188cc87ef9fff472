import type { Day } from "../../model/day.ts";
import { longer } from "./longer.ts";

/** How often each of many hands wrote on each day: a million messages, few hands, fewer days. */
export type Tally = {
  /** A new hand's number: with it a mention writes in a conversation, both numbered from 0. */
  readonly hand: (conversation: number, mention: number) => number;
  /** A hand wrote once. */
  readonly wrote: (hand: number, on: Day) => void;
  /** Everything is counted. Call once, after the last. */
  readonly counted: () => Written;
};

/**
 * Who wrote on which day how often, a conversation after the other: conversation `c` from `starts[c]` to before
 * `starts[c + 1]` (nothing where both are beyond the end), by day, then by mention.
 */
export type Written = {
  readonly starts: Int32Array;
  readonly writers: Int32Array;
  readonly days: Int32Array;
  readonly counts: Int32Array;
};

/** One number for each note, or each hand. */
type Numbers = Int32Array<ArrayBuffer>;

/** So many messages are noted, one after the other, before they are counted together. */
const MOST_NOTED = 1 << 21;

/** A tally of nobody. Each message is noted in a row of its own, so that nothing is looked up. */
export function openTally(): Tally {
  let conversations: Numbers = new Int32Array(64);
  let mentions: Numbers = new Int32Array(64);
  let owned = 0;
  let hands: Numbers = new Int32Array(64);
  let days: Numbers = new Int32Array(64);
  let counts: Numbers = new Int32Array(64);
  let length = 0;
  let room = MOST_NOTED;

  /** One note for each hand and day, by conversation, day and mention. */
  function count(): void {
    const byDay = stably(days, stably(hands, inOrder(length), mentions), null);
    const sorted = stably(hands, byDay, conversations);
    const old = { hands, days, counts };
    [hands, days, counts] = [hands.slice(), days.slice(), counts.slice()];
    let distinct = 0;
    for (let rank = 0; rank < length; rank++) {
      const at = sorted[rank] ?? 0;
      const hand = old.hands[at] ?? 0;
      const on = old.days[at] ?? 0;
      if (distinct === 0 || hands[distinct - 1] !== hand || days[distinct - 1] !== on) {
        hands[distinct] = hand;
        days[distinct] = on;
        counts[distinct++] = 0;
      }
      counts[distinct - 1] = (counts[distinct - 1] ?? 0) + (old.counts[at] ?? 0);
    }
    length = distinct;
  }

  function makeRoom(): void {
    if (length === room) {
      count();
      if (2 * length > room) room *= 2;
    }
    if (length === hands.length) [hands, days, counts] = [longer(hands), longer(days), longer(counts)];
  }

  return {
    hand(conversation, mention) {
      if (owned === mentions.length) [conversations, mentions] = [longer(conversations), longer(mentions)];
      conversations[owned] = conversation;
      mentions[owned] = mention;
      return owned++;
    },
    wrote(hand, on) {
      if (length === hands.length || length === room) makeRoom();
      hands[length] = hand;
      days[length] = on;
      counts[length++] = 1;
    },
    counted() {
      count();
      const writers = new Int32Array(length);
      const starts = new Int32Array((length === 0 ? 0 : (conversations[hands[length - 1] ?? 0] ?? 0)) + 2);
      for (let at = 0; at < length; at++) {
        const hand = hands[at] ?? 0;
        writers[at] = mentions[hand] ?? 0;
        starts[(conversations[hand] ?? 0) + 1] = at + 1;
      }
      for (let each = 1; each < starts.length; each++) {
        starts[each] = Math.max(starts[each] ?? 0, starts[each - 1] ?? 0);
      }
      return { starts, writers, days: days.slice(0, length), counts: counts.slice(0, length) };
    },
  };
}

function inOrder(length: number): Numbers {
  const order = new Int32Array(length);
  for (let at = 0; at < length; at++) order[at] = at;
  return order;
}

/** Places put in ascending order of their numbers, or of what these stand for in `keys`; equal ones stay in order. */
function stably(numbers: Numbers, order: Numbers, keys: Numbers | null): Numbers {
  const keyed = new Int32Array(order.length);
  let least = 0;
  let most = 0;
  for (let rank = 0; rank < order.length; rank++) {
    const number = numbers[order[rank] ?? 0] ?? 0;
    const key = keys === null ? number : (keys[number] ?? 0);
    keyed[rank] = key;
    if (key < least) least = key;
    else if (key > most) most = key;
  }
  const next = new Int32Array(most - least + 2);
  for (let rank = 0; rank < keyed.length; rank++) {
    const after = (keyed[rank] ?? 0) - least + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let key = 0; key + 1 < next.length; key++) next[key + 1] = (next[key + 1] ?? 0) + (next[key] ?? 0);
  const sorted = new Int32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) {
    const key = (keyed[rank] ?? 0) - least;
    const place = next[key] ?? 0;
    sorted[place] = order[rank] ?? 0;
    next[key] = place + 1;
  }
  return sorted;
}
