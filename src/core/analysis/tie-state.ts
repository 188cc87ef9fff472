import type { Day } from "../model/day.ts";
import type { EgoTie } from "../model/network.ts";
import type { Source } from "../model/source.ts";
import type { Band, TieState } from "./analysis.ts";
import type { ContactDays } from "./contact-days.ts";

/** Days of silence below which no tie is called dormant. P(contact within 90 days) is still .44 after 90–180 days (e-mail). */
export const DORMANT_DAYS = 180;
/** … and how many times the usual gap. Below 8 × the usual gap, contact still came in ≥ .81 of cases. */
const DORMANT_GAPS = 8;
/** Days of contact a tie must have had to fall dormant; fewer were an encounter, not a tie. */
const DORMANT_LEAST_DAYS = 3;
/** A source that saw nothing for this many days before today cannot speak of today. */
const NEAR_TODAY_DAYS = 365;
/**
 * Days of silence within which a tie of a seasonal circle is not called dormant: a year, and two months
 * for a summer that comes late or whose first words come in August. Beach neighbours meet once a year.
 */
export const SEASON_RETURN_DAYS = 365 + 60;
/** Closeness from which ego's own word says the tie lives, whatever the files show. */
const CLOSE = 4;

/** What a state is decided on. */
export type StateFacts = {
  readonly tie: EgoTie;
  readonly contact: ContactDays;
  readonly band: Band | null;
  /** In a circle of work, school or friends that ego declared or confirmed: known to have been a tie even with fewer days. */
  readonly knownTie: boolean;
  /** In a circle that meets once a year (holidays), whoever says so. */
  readonly seasonal: boolean;
  /** A source that covers the person speaks of today, and of days on which the tie was there. */
  readonly seen: boolean;
};

/**
 * Whether a tie is alive, as far as the sources can see:
 *
 *   cannot-tell  no source of contact covers the person; or the one that showed the last contact
 *                ends more than a year before today; or there is too little contact to judge; or,
 *                without a day of contact, no source of theirs speaks of today and of the time since
 *                the tie began
 *   cold         the band is cold: covered, and never a day of contact
 *   dormant      ≥ 3 days of contact (any day, for a declared colleague, schoolmate or friend) and
 *                silence > max(180 days, 8 × the median gap), in a circle of holidays also > 425 days
 *   active       contact within that time
 *
 * Silence runs from the last contact to the end of what its source could have shown, never to today:
 * nothing is claimed about the time no source covers. One or two old days of contact are neither
 * active nor dormant nor cold, so they stay `cannot-tell`. Someone ego calls close is not called dormant.
 *
 * D. Z. Levin, J. Walter & J. K. Murnighan, "Dormant Ties", Organization Science 22 (2011), take three
 * years; that longer silence is kept for the wording (`LONG_DORMANT_DAYS`).
 */
export function tieState(facts: StateFacts, sources: readonly Source[], today: Day): TieState {
  const { tie, contact, band } = facts;
  if (!tie.covered) return "cannot-tell";
  if (band === "cold") return facts.seen ? "cold" : "cannot-tell";
  const silence = silenceDays(facts, sources, today);
  if (silence === null) return "cannot-tell";
  if (silence <= dormantAfter(contact, facts.seasonal)) return "active";
  if (tie.closeness !== null && tie.closeness >= CLOSE) return "active";
  return contact.days.length >= DORMANT_LEAST_DAYS || facts.knownTie ? "dormant" : "cannot-tell";
}

/**
 * Days from the last contact to the end of what its source could have shown; `null` without contact,
 * or where that source ends too long before today to say anything of today.
 */
export function silenceDays(
  { contact }: Pick<StateFacts, "contact">,
  sources: readonly Source[],
  today: Day,
): number | null {
  const last = contact.last;
  if (last === null) return null;
  const end = sources.find((source) => source.id === last.source)?.contactCoverage?.to ?? null;
  if (end === null || today - end > NEAR_TODAY_DAYS) return null;
  return Math.max(0, Math.min(end, today) - last.day);
}

/** Whether a source that shows contact reaches near enough to today to speak of it. */
export function speaksOfToday({ contactCoverage }: Source, today: Day): boolean {
  const end = contactCoverage?.to ?? null;
  return end !== null && today - end <= NEAR_TODAY_DAYS;
}

/** Silence after which this tie counts as dormant, from its own rhythm and the season it may wait for. */
export function dormantAfter(contact: ContactDays, seasonal = false): number {
  const gaps = contact.days.slice(1).map((day, i) => day - (contact.days[i] ?? day));
  gaps.sort((a, b) => a - b);
  const half = Math.floor(gaps.length / 2);
  const median =
    gaps.length === 0 ? 0 : gaps.length % 2 === 1 ? (gaps[half] ?? 0) : ((gaps[half - 1] ?? 0) + (gaps[half] ?? 0)) / 2;
  return Math.max(DORMANT_DAYS, DORMANT_GAPS * median, seasonal ? SEASON_RETURN_DAYS : 0);
}
