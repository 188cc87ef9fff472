import { day } from "../../model/day.ts";
import type { Day } from "../../model/day.ts";

/** How often each of many hands wrote on each day: a million messages, few hands, fewer days. */
export type Tally = {
  /** A new hand's number. */
  readonly hand: () => number;
  /** A hand wrote once. */
  readonly wrote: (hand: number, on: Day) => void;
  /** Everything is counted: how many days each hand wrote on, and each of them in order. Call once, after the last. */
  readonly counted: () => Written;
};

/** The days of all hands in one row, those of hand `h` from `starts[h]` to before `starts[h + 1]`, ascending. */
export type Written = { readonly starts: Int32Array; readonly days: Int32Array; readonly counts: Int32Array };

/** Days are counted from here: no date of ours is earlier (`dayOf` begins in 1900). */
const FIRST_DAY = -25_600;
/** Days from 1900 to 2200 fit. */
const DAYS = 131_072;
/** So many messages are noted, one after the other, before they are counted together. */
const MOST_NOTED = 1 << 20;

/** A tally of nobody. Each message is noted as one packed number of hand and day, so that nothing is looked up. */
export function openTally(): Tally {
  let hands = 0;
  let noted = new Float64Array(64);
  let length = 0;
  let packed = new Float64Array(0);
  let counts = new Int32Array(0);

  function count(): void {
    const fresh = noted.subarray(0, length).sort();
    const both = new Float64Array(packed.length + length);
    const times = new Int32Array(both.length);
    let distinct = 0;
    let at = 0;
    for (let next = 0; next < length || at < packed.length;) {
      const isOld = next === length || (at < packed.length && (packed[at] ?? 0) <= (fresh[next] ?? 0));
      const entry = (isOld ? packed[at] : fresh[next]) ?? 0;
      if (distinct === 0 || both[distinct - 1] !== entry) both[distinct++] = entry;
      times[distinct - 1] = (times[distinct - 1] ?? 0) + (isOld ? (counts[at] ?? 0) : 1);
      if (isOld) at++;
      else next++;
    }
    packed = both.slice(0, distinct);
    counts = times.slice(0, distinct);
    length = 0;
  }

  return {
    hand: () => hands++,
    wrote(hand, on) {
      if (length === noted.length) {
        if (length === MOST_NOTED) count();
        else {
          const longer = new Float64Array(2 * length);
          longer.set(noted);
          noted = longer;
        }
      }
      noted[length++] = hand * DAYS + on - FIRST_DAY;
    },
    counted() {
      count();
      noted = new Float64Array(0);
      const starts = new Int32Array(hands + 1);
      for (const entry of packed) {
        const after = Math.floor(entry / DAYS) + 1;
        starts[after] = (starts[after] ?? 0) + 1;
      }
      for (let hand = 0; hand < hands; hand++) starts[hand + 1] = (starts[hand + 1] ?? 0) + (starts[hand] ?? 0);
      return { starts, days: Int32Array.from(packed, (entry) => day((entry % DAYS) + FIRST_DAY)), counts };
    },
  };
}
