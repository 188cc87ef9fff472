import { emailKey, shownName } from "../text/names.ts";
import { unescaped } from "../content-lines/content-line.ts";
import type { ContentLine } from "../content-lines/content-line.ts";
import type { CalendarEvent } from "./calendar-event.ts";

/** Whose calendar it is, as the file says outright. */
export type StatedOwner = { readonly email: string; readonly name: string };

/**
 * The owner a property of the calendar states: Google names the main calendar after its account (`X-WR-CALNAME` is the
 * address, seen 2015–2025), Outlook writes `X-OWNER;CN="…":mailto:…` (MS-OXCICAL 2.1.3.1.1.17). `null` otherwise.
 */
export function statedOwner(line: ContentLine): StatedOwner | null {
  const email = emailKey(unescaped(line.value));
  if (email === null || email.endsWith(".calendar.google.com")) return null;
  const name = shownName((line.params.get("CN") ?? "").replace(/^['"\s]+|['"\s]+$/g, ""));
  return { email, name: name.includes("@") ? "" : name };
}

/** Below so many events with people nobody can be told by being in them all. */
const FEWEST_EVENTS = 5;
/** Share of the events with people that only the owner is in. */
const OWNERS_SHARE = 0.8;

/**
 * Who is in nearly every event, and alone in that: good enough to leave out appointments with oneself, not to say whose
 * calendar it is. `null` where nobody stands out.
 */
export function presumedOwner(events: readonly CalendarEvent[]): number | null {
  const peopled = events.map(({ people, declined }) => [...people, ...declined]).filter((guests) => guests.length > 0);
  if (peopled.length < FEWEST_EVENTS) return null;
  const seen = new Map<number, number>();
  for (const guests of peopled) for (const guest of guests) seen.set(guest, (seen.get(guest) ?? 0) + 1);
  const everywhere = [...seen].filter(([, times]) => times >= OWNERS_SHARE * peopled.length);
  const most = Math.max(0, ...everywhere.map(([, times]) => times));
  const first = everywhere.filter(([, times]) => times === most);
  return first.length === 1 ? (first[0]?.[0] ?? null) : null;
}
