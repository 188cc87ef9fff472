import type { Reading } from "../../../src/core/model/reading.ts";

/** Nothing a person could be tricked with: controls, direction marks and overrides, invisible signs. */
const TRICKS = /[\p{Cc}\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\u3164\uFEFF\uFFF9-\uFFFB]/u;

/** A note may hold what Arabic, Hebrew and pictures are written with. */
const TRICKS_OF_NOTES = /(?!\n)\p{Cc}|[\u200B\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** In code units; a name is cut at 200. */
const LONGEST = 300;

/** What a reading breaks of its contract; `null` when nothing. As `expectSound`, for a million of them. */
export function unsoundness(reading: Reading): string | null {
  const { mentions, traces, memberships, conversations, findings, skipped } = reading;
  const known = (index: number): boolean => Number.isInteger(index) && mentions[index] !== undefined;
  if (!Number.isSafeInteger(reading.used) || reading.used < 0) return "used";
  if (!skipped.every(({ count }) => Number.isSafeInteger(count) && count > 0)) return "skipped";
  if (!traces.every(({ mention }) => known(mention))) return "trace of nobody";
  if (!traces.every(({ day }) => day === null || Number.isSafeInteger(day))) return "trace on no day";
  if (!memberships.every(({ mention }) => known(mention))) return "membership of nobody";
  if (!(reading.notes ?? []).every(({ mention }) => known(mention))) return "note on nobody";
  if (!(reading.acquaintances ?? []).every(({ a, b }) => known(a) && known(b) && a < b)) return "acquaintance";
  if (!(reading.gatherings ?? []).every(({ people }) => people.every(known))) return "gathering of nobody";
  for (const { people, writers, days, counts } of conversations) {
    if (!people.every(known) || !writers.every((writer) => people.includes(writer))) return "conversation of nobody";
    if (days.length !== writers.length || counts.length !== writers.length) return "conversation's columns";
    if (!counts.every((count) => Number.isSafeInteger(count) && count > 0)) return "conversation's counts";
    if (!days.every((day) => Number.isSafeInteger(day))) return "conversation on no day";
  }
  if (!findings.every((finding) => Object.keys(finding).every((key) => key === "code" || key === "line")))
    return "finding";
  if (mentions.some(({ name, identities }) => name === "" && identities.length === 0)) return "nobody mentioned";
  const shown = [
    ...mentions.flatMap(({ name, position, company }) => [name, position ?? "", company ?? ""]),
    // A card's own id is compared and never shown.
    ...mentions.flatMap(({ identities }) =>
      identities.flatMap(({ kind, value }) => (kind === "card-uid" ? [] : [value])),
    ),
    ...conversations.map(({ title }) => title ?? ""),
    ...memberships.map(({ environment }) => environment.name),
  ];
  const trick = shown.find((text) => TRICKS.test(text));
  if (trick !== undefined)
    return `a trick in what is shown: ${JSON.stringify(TRICKS.exec(trick)?.[0])} in ${JSON.stringify(trick.slice(0, 60))}`;
  if ((reading.notes ?? []).some(({ text }) => TRICKS_OF_NOTES.test(text))) return "a trick in a note";
  const long = shown.find((text) => text.length > LONGEST);
  if (long !== undefined) return `longer than is shown: ${JSON.stringify(long.slice(0, 60))}`;
  return null;
}
