import { exp2, ln, rounded } from "../model/arithmetic.ts";
import { DAYS_PER_YEAR, type Day } from "../model/day.ts";
import type { EgoTie } from "../model/network.ts";
import type { StrengthParts } from "./analysis.ts";
import type { ContactDays } from "./contact-days.ts";

/** Days after which a day of contact counts half. Flat optimum 90–180 on e-mail (AUC .861/.858); the longer, for ties that last. */
const FREQUENCY_HALF_LIFE = 180;
/** Days after which recency halves. */
const RECENCY_HALF_LIFE = 365;
/** Years after which duration has come half-way. */
const DURATION_HALF_LIFE = 3;
/** A95 is at least this many fresh days of contact, so that a nearly silent export does not make a greeting look intimate. */
const LEAST_A95 = 3;
/** What share of people with contact lies below A95. */
const FULL_FREQUENCY_QUANTILE = 0.95;
/** Weight of frequency in the trace, and of each of the other four parts: together 1. Composite test: AUC .846 and .793 (analysis.md §3.3). */
const FREQUENCY_WEIGHT = 0.6;
const OTHER_WEIGHT = 0.1;
/** Share of the trace where ego has said how close they are; the rest is ego's word (Marsden & Campbell: closeness is the best single indicator). */
const TRACE_SHARE = 0.3;
/** Decimals kept. Ranks and bands use the rounded value, so that what is shown is what was compared. */
const DECIMALS = 4;

/**
 * Contact as it still counts today:
 *
 *   A = Σ over distinct days of contact  w · 2^(−age / 180 days)
 *
 * w is 1 for direct contact and 1/(n−1) for a day in a group of n. Days, not messages: counting
 * messages predicts later contact worse (AUC .847 against .861). A day after today counts as today.
 */
export function activity(contact: ContactDays, today: Day): number {
  let sum = 0;
  for (const [i, day] of contact.days.entries()) {
    const age = Math.max(0, today - day);
    sum += (contact.weights[i] ?? 1) * (DECAYED[age] ??= exp2(-age / FREQUENCY_HALF_LIFE));
  }
  return sum;
}

/** By age in days, what is left of one: asked for a million times, of few ages. */
const DECAYED: number[] = [];

/**
 * The activity that counts as full frequency: the 95th percentile (linear interpolation) among people
 * with any contact, at least 3. Made once per reading, so that switching a source off or declaring a
 * circle does not move everyone else's strength.
 */
export function fullActivity(activities: readonly number[]): number {
  const some = activities.filter((a) => a > 0).sort((a, b) => a - b);
  if (some.length === 0) return LEAST_A95;
  const at = (some.length - 1) * FULL_FREQUENCY_QUANTILE;
  const low = some[Math.floor(at)] ?? 0;
  const high = some[Math.ceil(at)] ?? low;
  return Math.max(LEAST_A95, low + (high - low) * (at - Math.floor(at)));
}

/** What strength is measured against: today, and the activity that counts as full. */
export type StrengthScale = { readonly today: Day; readonly fullActivity: number };

/**
 * The five parts of a tie's trace, each 0–1:
 *
 *   frequency     F  = min(1, ln(1 + A) / ln(1 + A95))
 *   recency       Rc = 2^(−silence / 365 days)
 *   reciprocity   Rp = min(Dout, Din) / (max(Dout, Din) + 1), in weighted days
 *   duration      Du = 1 − 2^(−years between first and last trace / 3)
 *   multiplexity  Mx = 1 − 2^−(c − 1), c = sources that show the tie + circles ego declared or confirmed
 *
 * Granovetter's four: time (F, Du), reciprocal services (Rp); intensity and intimacy are only ever
 * declared. M. S. Granovetter, "The Strength of Weak Ties", American Journal of Sociology 78 (1973).
 */
export function strengthParts(
  tie: EgoTie,
  contact: ContactDays,
  circles: number,
  { today, fullActivity }: StrengthScale,
): StrengthParts {
  const channels = new Set([
    ...tie.listedIn,
    ...tie.contacts.filter((log) => log.days.length > 0).map((log) => log.source),
  ]);
  const last = contact.last;
  return {
    frequency: Math.min(1, ln(1 + activity(contact, today)) / ln(1 + fullActivity)),
    recency: last === null ? 0 : exp2(-Math.max(0, today - last.day) / RECENCY_HALF_LIFE),
    reciprocity: reciprocity(contact),
    duration: 1 - exp2(-years(tie, contact, today) / DURATION_HALF_LIFE),
    multiplexity: 1 - exp2(-Math.max(0, channels.size + circles - 1)),
  };
}

/** trace = .6 F + .1 (Rc + Rp + Du + Mx), 0–1. */
export function trace(parts: StrengthParts): number {
  const others = parts.recency + parts.reciprocity + parts.duration + parts.multiplexity;
  return FREQUENCY_WEIGHT * parts.frequency + OTHER_WEIGHT * others;
}

/**
 * S = trace, or .3 trace + .7 (closeness − 1)/4 where ego has said how close they are, 0–1. `null`
 * where no source could have seen contact and ego has said nothing: no trace is not a weak tie.
 */
export function strengthValue(tie: EgoTie, parts: StrengthParts): number | null {
  if (tie.closeness !== null) {
    return rounded(TRACE_SHARE * trace(parts) + (1 - TRACE_SHARE) * ((tie.closeness - 1) / 4), DECIMALS);
  }
  return tie.covered ? rounded(trace(parts), DECIMALS) : null;
}

/** The parts as they leave the analysis. */
export function roundedParts(parts: StrengthParts): StrengthParts {
  return {
    frequency: rounded(parts.frequency, DECIMALS),
    recency: rounded(parts.recency, DECIMALS),
    reciprocity: rounded(parts.reciprocity, DECIMALS),
    duration: rounded(parts.duration, DECIMALS),
    multiplexity: rounded(parts.multiplexity, DECIMALS),
  };
}

const EGO_ACTED = 1;
const OTHER_ACTED = 2;

function reciprocity(contact: ContactDays): number {
  let out = 0;
  let back = 0;
  for (const [i, direction] of contact.directions.entries()) {
    const weight = contact.weights[i] ?? 1;
    if ((direction & EGO_ACTED) !== 0) out += weight;
    if ((direction & OTHER_ACTED) !== 0) back += weight;
  }
  return Math.min(out, back) / (Math.max(out, back) + 1);
}

function years(tie: EgoTie, contact: ContactDays, today: Day): number {
  const firstContact = contact.days[0] ?? null;
  const lastContact = contact.last?.day ?? null;
  const first = tie.since === null ? firstContact : Math.min(tie.since, firstContact ?? tie.since);
  const last = lastContact ?? tie.since;
  if (first === null || last === null) return 0;
  return Math.max(0, Math.min(last, today) - first) / DAYS_PER_YEAR;
}
