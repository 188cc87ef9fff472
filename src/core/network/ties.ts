import type { Day } from "../model/day.ts";
import { byText, sourceId } from "../model/ids.ts";
import type { SourceId } from "../model/ids.ts";
import type { ContactLog, EgoTie, Person } from "../model/network.ts";
import { CONTACT_TRACES } from "../model/reading.ts";
import type { Platform } from "../model/platform.ts";
import type { FileRead } from "../model/source.ts";
import { EGO_ROW } from "../people/merge.ts";
import type { Merged } from "../people/merge.ts";
import type { Occasion } from "./gatherings.ts";
import type { Thread } from "./threads.ts";

/** In a thread or a meeting of more people than this one speaks to a room, not to a person. */
export const LARGEST_COMPANY = 30;

/** Bits of a day's direction. */
const EGO_ACTED = 1;
const OTHER_ACTED = 2;
const DIRECTION_BITS = { out: EGO_ACTED, in: OTHER_ACTED, both: EGO_ACTED | OTHER_ACTED } as const;

export type ToTie = {
  readonly files: readonly FileRead[];
  readonly merged: Merged;
  readonly threads: readonly Thread[];
  readonly occasions: readonly Occasion[];
  /** Ego's word on closeness, by row. */
  readonly closeness: ReadonlyMap<number, number>;
  /** Sources that have a file which would have shown contact. */
  readonly seeing: ReadonlySet<SourceId>;
  /** Days after this one are not the past yet and tell of no contact. */
  readonly today: Day;
};

/** An address book given to these is on no contact list of theirs, and its dates are those of the upload. */
const UPLOADED_TO: ReadonlySet<Platform> = new Set<Platform>(["linkedin", "facebook", "instagram", "x"]);

type Moment = { direction: number; weight: number };
type Draft = {
  readonly contacts: Map<SourceId, Map<Day, Moment>>;
  readonly since: Map<SourceId, Day>;
  readonly listed: Map<SourceId, Day | null>;
  readonly ended: Map<SourceId, Day | null>;
};

/** Ego's tie to everyone, in the order of people. */
export function buildTies(given: ToTie): readonly EgoTie[] {
  const drafts = given.merged.people.map((): Draft => ({
    contacts: new Map(),
    since: new Map(),
    listed: new Map(),
    ended: new Map(),
  }));
  noteTraces(given, drafts);
  noteThreads(given, drafts);
  noteOccasions(given, drafts);
  return given.merged.people.map((person, row) => {
    const draft = drafts[row];
    const ended = draft === undefined ? [] : [...draft.ended.keys()].filter((source) => hasEnded(draft, source));
    const sinceIn = [...(draft?.since ?? [])]
      .map(([source, day]) => ({ source, day }))
      .toSorted((a, b) => byText(a.source, b.source));
    return {
      person: person.id,
      since: earliest(sinceIn),
      sinceIn,
      contacts: [...(draft?.contacts ?? [])]
        .toSorted(([a], [b]) => byText(a, b))
        .map(([source, days]) => logOf(source, days)),
      listedIn: [...(draft?.listed.keys() ?? [])].filter((source) => !ended.includes(source)).toSorted(),
      endedIn: ended.toSorted(),
      covered: isCovered(person, given.seeing),
      closeness: given.closeness.get(row) ?? null,
    };
  });
}

/** Whether a source that could show contact has the person. */
export const isCovered = (person: Person, seeing: ReadonlySet<SourceId>): boolean =>
  person.sources.some((source) => seeing.has(source));

/** The first of several dated beginnings. */
export function earliest(beginnings: readonly { readonly day: Day }[]): Day | null {
  let first: Day | null = null;
  for (const { day } of beginnings) if (first === null || day < first) first = day;
  return first;
}

function noteTraces({ files, merged, today }: ToTie, drafts: readonly Draft[]): void {
  for (const [at, file] of files.entries()) {
    const source = sourceId(file.platform);
    for (const [row, trace] of file.reading.traces.entries()) {
      const draft = drafts[merged.rowOfTrace[at]?.get(row) ?? merged.rowOfMention[at]?.[trace.mention] ?? EGO_ROW];
      if (draft === undefined) continue;
      const day = trace.day !== null && trace.day <= today ? trace.day : null;
      if (trace.kind === "address-book" && UPLOADED_TO.has(file.platform)) continue;
      if (trace.kind === "contact-listed" || trace.kind === "address-book") noteLatest(draft.listed, source, day);
      if (trace.kind === "contact-ended") noteLatest(draft.ended, source, day);
      else if (day !== null) noteSince(draft, source, day);
      if (day !== null && CONTACT_TRACES.has(trace.kind))
        noteContact(draft, source, day, { direction: DIRECTION_BITS[trace.direction], weight: 1 });
    }
  }
}

function noteThreads({ threads, today }: ToTie, drafts: readonly Draft[]): void {
  for (const { source, people, written } of threads) {
    if (people.length + 1 > LARGEST_COMPANY) continue;
    const weight = 1 / Math.max(1, people.length);
    const ofEgo = [...(written.get(EGO_ROW) ?? [])].filter((day) => day <= today);
    for (const row of people) {
      const draft = drafts[row];
      if (draft === undefined) continue;
      for (const day of ofEgo) noteContact(draft, source, day, { direction: EGO_ACTED, weight });
      for (const day of written.get(row) ?? []) {
        if (day <= today) noteContact(draft, source, day, { direction: OTHER_ACTED, weight });
      }
      const first = earliest([...(draft.contacts.get(source)?.keys() ?? [])].map((day) => ({ day })));
      if (first !== null) noteSince(draft, source, first);
    }
  }
}

/** Being together is contact in both directions; among n people each day weighs 1/(n−1). */
function noteOccasions({ occasions }: ToTie, drafts: readonly Draft[]): void {
  for (const { source, people, days } of occasions) {
    if (people.length + 1 > LARGEST_COMPANY) continue;
    const moment = { direction: DIRECTION_BITS.both, weight: 1 / people.length };
    for (const row of people) {
      const draft = drafts[row];
      if (draft === undefined) continue;
      for (const day of days) noteContact(draft, source, day, moment);
      const [first] = days;
      if (first !== undefined) noteSince(draft, source, first);
    }
  }
}

/** A day seen twice keeps the larger weight and all directions. */
function noteContact(draft: Draft, source: SourceId, day: Day, moment: Moment): void {
  const days = draft.contacts.get(source) ?? new Map<Day, Moment>();
  draft.contacts.set(source, days);
  const known = days.get(day);
  if (known === undefined) days.set(day, { ...moment });
  else {
    known.direction |= moment.direction;
    known.weight = Math.max(known.weight, moment.weight);
  }
}

function noteSince(draft: Draft, source: SourceId, day: Day): void {
  const known = draft.since.get(source);
  if (known === undefined || day < known) draft.since.set(source, day);
}

function noteLatest(days: Map<SourceId, Day | null>, source: SourceId, day: Day | null): void {
  const known = days.get(source) ?? null;
  days.set(source, known === null || (day !== null && day > known) ? day : known);
}

/** Removed, and not added again later. */
function hasEnded({ listed, ended }: Draft, source: SourceId): boolean {
  const added = listed.get(source) ?? null;
  const removed = ended.get(source) ?? null;
  return added === null || removed === null || removed >= added;
}

function logOf(source: SourceId, moments: ReadonlyMap<Day, Moment>): ContactLog {
  const sorted = [...moments].toSorted(([a], [b]) => a - b);
  return {
    source,
    days: sorted.map(([day]) => day),
    directions: sorted.map(([, { direction }]) => direction),
    weights: sorted.map(([, { weight }]) => weight),
  };
}
