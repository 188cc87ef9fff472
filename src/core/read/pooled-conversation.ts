import { day } from "../model/day.ts";
import { byText } from "../model/ids.ts";
import type { Conversation } from "../model/reading.ts";

/**
 * Threads of two readings: the union of their people and entries, and of two counts of one writer on one day the
 * larger, so that reading a thread twice changes nothing. `local`: where a person of the older reading is in the newer.
 */
export function pooledConversations(
  older: readonly Conversation[],
  newer: readonly Conversation[],
  local: (mention: number) => number,
): readonly Conversation[] {
  if (older.length === 0) return newer;
  const byKey = new Map(newer.map((conversation): readonly [string, Conversation] => [conversation.key, conversation]));
  for (const conversation of older) {
    const moved = movedTo(conversation, local);
    const known = byKey.get(conversation.key);
    byKey.set(conversation.key, known === undefined ? moved : united(moved, known));
  }
  return [...byKey.values()].toSorted((a, b) => byText(a.key, b.key));
}

function movedTo(conversation: Conversation, local: (mention: number) => number): Conversation {
  const people = distinct(conversation.people.map(local));
  const writers = conversation.writers.map(local);
  return { ...conversation, people, ...columnsOf(sorted({ ...conversation, writers })) };
}

function united(older: Conversation, newer: Conversation): Conversation {
  const people = distinct([...newer.people, ...older.people]);
  const known = sorted(newer);
  const entries = merged(known, sorted(older));
  const isMore =
    people.length > newer.people.length ||
    (newer.title === null && older.title !== null) ||
    entries.keys.length > known.keys.length ||
    entries.counts.some((count, at) => count !== known.counts[at]);
  return isMore ? { key: newer.key, title: newer.title ?? older.title, people, ...columnsOf(entries) } : newer;
}

/** Entries in their order, each writer and day once; in `keys` both are one number. */
type Entries = { readonly keys: readonly number[]; readonly counts: readonly number[] };

/** More people than one file names; days times this is still an exact number. */
const MENTIONS = 2 ** 32;

const keyOf = (on: number, writer: number): number => on * MENTIONS + writer;

/** Exports hold a million messages: entries that stand in order already are not put in order again. */
function sorted({ writers, days, counts }: Conversation): Entries {
  const keys = days.map((on, at) => keyOf(on, writers[at] ?? 0));
  const inOrder = keys.every((key, at) => at === 0 || (keys[at - 1] ?? key) < key);
  if (inOrder) return { keys, counts };
  const order = keys.map((_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  // Two people of the older reading may be one now.
  return merged({ keys: order.map((at) => keys[at] ?? 0), counts: order.map((at) => counts[at] ?? 1) }, NONE);
}

const NONE: Entries = { keys: [], counts: [] };

function merged(a: Entries, b: Entries): Entries {
  const keys: number[] = [];
  const counts: number[] = [];
  let inA = 0;
  let inB = 0;
  while (inA < a.keys.length || inB < b.keys.length) {
    const fromA = (a.keys[inA] ?? Number.POSITIVE_INFINITY) <= (b.keys[inB] ?? Number.POSITIVE_INFINITY);
    const key = (fromA ? a.keys[inA] : b.keys[inB]) ?? 0;
    const count = (fromA ? a.counts[inA] : b.counts[inB]) ?? 1;
    if (fromA) inA++;
    else inB++;
    const last = keys.length - 1;
    if (keys[last] === key) counts[last] = Math.max(counts[last] ?? 1, count);
    else {
      keys.push(key);
      counts.push(count);
    }
  }
  return { keys, counts };
}

function columnsOf({ keys, counts }: Entries): Pick<Conversation, "writers" | "days" | "counts"> {
  const days = keys.map((key) => Math.floor(key / MENTIONS));
  return { writers: keys.map((key, at) => key - (days[at] ?? 0) * MENTIONS), days: days.map(day), counts };
}

const distinct = (people: readonly number[]): readonly number[] => [...new Set(people)].toSorted((a, b) => a - b);
