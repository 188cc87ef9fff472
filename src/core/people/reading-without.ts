import type { Conversation, Gathering, Reading } from "../model/reading.ts";
import { namedBeside } from "./atoms.ts";
import { isOther } from "./marks.ts";
import type { OfTheForgotten } from "./marks.ts";
import type { NameTraces } from "./name-traces.ts";

/**
 * A reading as if its file had never named these people. Whoever else took part in a talk or meeting stays in it; a
 * title or key that gives a name away is masked.
 */
export function readingWithout(reading: Reading, found: OfTheForgotten, traces: NameTraces): Reading {
  const { mentions, traces: rows, beside, shared } = found;
  if (mentions.size + rows.size + beside.size + shared.size === 0) return withoutTitles(reading, traces);
  const listings = reading.traces.filter((_, row) => !rows.has(row));
  const kept = listings.filter(({ mention, kind }) => !beside.has(mention) || kind === "contact-listed");
  const gone = new Set(mentions);
  const named = new Set(kept.map(({ mention }) => mention));
  const lost = [...rows].flatMap((row) => reading.traces[row]?.mention ?? []);
  const alsoNamed = new Set(namedBeside({ reading }));
  for (const at of [...lost, ...beside]) if (!named.has(at) && (beside.has(at) || !alsoNamed.has(at))) gone.add(at);
  const place = new Map<number, number>();
  for (const at of reading.mentions.keys()) if (!gone.has(at)) place.set(at, place.size);
  /** Where a mention is now; for what is not a listing. */
  const now = (at: number): number | undefined => (beside.has(at) ? undefined : place.get(at));
  const left: Reading = {
    ...reading,
    mentions: reading.mentions.flatMap((mention, at) => {
      const theirs = shared.get(at);
      if (gone.has(at)) return [];
      return [theirs === undefined ? mention : { ...mention, identities: mention.identities.filter(isOther(theirs)) }];
    }),
    traces: kept.flatMap((trace) => {
      const mention = place.get(trace.mention);
      return mention === undefined ? [] : [{ ...trace, mention }];
    }),
    conversations: reading.conversations.flatMap((talk) => talkWithout(talk, now)),
    memberships: moved(reading.memberships, now),
    ...(reading.gatherings === undefined
      ? {}
      : { gatherings: reading.gatherings.flatMap((meeting) => meetingWithout(meeting, now)) }),
    ...(reading.acquaintances === undefined
      ? {}
      : {
          acquaintances: reading.acquaintances.flatMap(({ a, b }) => {
            const [one, other] = [now(a), now(b)];
            return one === undefined || other === undefined ? [] : [{ a: one, b: other }];
          }),
        }),
    ...(reading.notes === undefined ? {} : { notes: moved(reading.notes, now) }),
  };
  return withoutTitles(left, traces);
}

type Now = (at: number) => number | undefined;

function moved<Row extends { readonly mention: number }>(rows: readonly Row[], now: Now): readonly Row[] {
  return rows.flatMap((row) => {
    const mention = now(row.mention);
    return mention === undefined ? [] : [{ ...row, mention }];
  });
}

const placesOf = (people: readonly number[], now: Now): readonly number[] =>
  people.flatMap((at) => now(at) ?? []).toSorted((a, b) => a - b);

function talkWithout(talk: Conversation, now: Now): readonly Conversation[] {
  const people = placesOf(talk.people, now);
  const entries = talk.writers.flatMap((writer, at) => {
    const [place, day, count] = [now(writer), talk.days[at], talk.counts[at]];
    return place === undefined || day === undefined || count === undefined ? [] : [{ place, day, count }];
  });
  if (people.length === 0 && entries.length === 0) return [];
  return [
    {
      ...talk,
      people,
      writers: entries.map(({ place }) => place),
      days: entries.map(({ day }) => day),
      counts: entries.map(({ count }) => count),
    },
  ];
}

function meetingWithout(meeting: Gathering, now: Now): readonly Gathering[] {
  const people = placesOf(meeting.people, now);
  return people.length === 0 ? [] : [{ ...meeting, people }];
}

/** Titles that give someone away are no titles, and keys that do are masked. */
function withoutTitles(reading: Reading, { isIn, masked }: NameTraces): Reading {
  const bare = <Talk extends Conversation | Gathering>(talk: Talk): Talk => ({
    ...talk,
    key: masked(talk.key),
    title: talk.title !== null && isIn(talk.title) ? null : talk.title,
  });
  const tells = ({ key, title }: Conversation | Gathering): boolean => isIn(key) || (title !== null && isIn(title));
  const talks = reading.conversations.some(tells);
  const meetings = reading.gatherings?.some(tells) === true;
  if (!talks && !meetings) return reading;
  return {
    ...reading,
    conversations: reading.conversations.map(bare),
    ...(reading.gatherings === undefined ? {} : { gatherings: reading.gatherings.map(bare) }),
  };
}
