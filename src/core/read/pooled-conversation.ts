import type { Day } from "../model/day.ts";
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
  const writers = conversation.writers.map(local);
  const entries = entriesOf({ ...conversation, writers });
  return { ...conversation, people: distinct(conversation.people.map(local)), ...columnsOf(entries) };
}

function united(older: Conversation, newer: Conversation): Conversation {
  const people = distinct([...newer.people, ...older.people]);
  const entries = entriesOf(newer);
  let more = people.length > newer.people.length || (newer.title === null && older.title !== null);
  for (const [key, entry] of entriesOf(older)) {
    const known = entries.get(key);
    if (known !== undefined && known.count >= entry.count) continue;
    entries.set(key, entry);
    more = true;
  }
  return more ? { key: newer.key, title: newer.title ?? older.title, people, ...columnsOf(entries) } : newer;
}

type Entry = { readonly day: Day; readonly writer: number; readonly count: number };

/** By writer and day; where two people of the older reading are one now, the larger count. */
function entriesOf({ writers, days, counts }: Conversation): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [at, day] of days.entries()) {
    const entry = { day, writer: writers[at] ?? 0, count: counts[at] ?? 1 };
    const key = `${String(entry.writer)} ${String(day)}`;
    if (entry.count > (entries.get(key)?.count ?? 0)) entries.set(key, entry);
  }
  return entries;
}

function columnsOf(entries: ReadonlyMap<string, Entry>): Pick<Conversation, "writers" | "days" | "counts"> {
  const sorted = [...entries.values()].toSorted((a, b) => a.day - b.day || a.writer - b.writer);
  return {
    writers: sorted.map(({ writer }) => writer),
    days: sorted.map(({ day }) => day),
    counts: sorted.map(({ count }) => count),
  };
}

const distinct = (people: readonly number[]): readonly number[] => [...new Set(people)].toSorted((a, b) => a - b);
