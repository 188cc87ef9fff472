import { sourceId, type CircleId, type SourceId } from "../model/ids.ts";
import { byText } from "../model/ids.ts";
import type { CircleKind } from "../model/circle.ts";
import type { Day } from "../model/day.ts";
import type { PersonAnalysis } from "./analysis.ts";
import { daysWithin } from "./contact-days.ts";
import type { Incidence } from "./incidence.ts";

/** Days for which a contact shows that a source still carries the tie. */
const CARRIED_DAYS = 365;

/** Where several declared circles could be the origin, the one that comes earlier in most lives. */
const LIFE_ORDER: readonly CircleKind[] = [
  "family",
  "neighbourhood",
  "school",
  "friends",
  "community",
  "sport",
  "holidays",
  "volunteering",
  "work",
  "other",
];

/** Ego's own word is no platform: it does not give birth to a tie, it tells of it. */
const DECLARED = sourceId("declared");

/**
 * Where the tie was born: where ego says so. Else a circle ego declared or confirmed comes first: platforms rarely make a tie,
 * they show one. Else the source with the earliest dated trace, with a suggested circle where there is
 * one (then inferred). Else the only source there is. `null` when it cannot be told.
 */
export function bornIn(of: Incidence, row: number): PersonAnalysis["bornIn"] {
  const told = of.ties[row]?.origin;
  if (told !== undefined) return { ...told, basis: "declared" };
  const declared = circleOf(of, row, true);
  if (declared !== null) return { circle: declared, source: null, basis: "declared" };
  const suggested = circleOf(of, row, false);
  const dated = earliestSource(of, row);
  if (suggested !== null) return { circle: suggested, source: dated, basis: "inferred" };
  if (dated !== null) return { circle: null, source: dated, basis: "observed" };
  const sources = (of.people[row]?.sources ?? []).filter((source) => source !== DECLARED);
  const [only] = sources;
  return only !== undefined && sources.length === 1 ? { circle: null, source: only, basis: "inferred" } : null;
}

/** Sources that hold the tie today: those ego names; else contact within a year, or in a contact list it was not removed from. Sorted. */
export function carriedBy(of: Incidence, row: number, today: Day): readonly SourceId[] {
  const tie = of.ties[row];
  if (tie === undefined) return [];
  if (tie.carriers !== undefined) return tie.carriers;
  const holding = new Set(tie.listedIn.filter((source) => !tie.endedIn.includes(source)));
  for (const { source, days } of tie.contacts) {
    if (daysWithin(days, today - CARRIED_DAYS, today) > 0) holding.add(source);
  }
  return [...holding].sort(byText);
}

function circleOf(of: Incidence, row: number, declared: boolean): CircleId | null {
  const own = (of.circlesOf[row] ?? []).flatMap((at) => of.circles[at] ?? []);
  const fitting = own.filter(({ basis }) => (basis !== "suggested") === declared);
  fitting.sort((a, b) => LIFE_ORDER.indexOf(a.kind) - LIFE_ORDER.indexOf(b.kind) || byText(a.id, b.id));
  return fitting[0]?.id ?? null;
}

/** The source of the earliest dated trace; where lists are dated without saying by which source, one list must be alone to be named. */
function earliestSource(of: Incidence, row: number): SourceId | null {
  const tie = of.ties[row];
  if (tie === undefined) return null;
  const dated = [
    ...(tie.sinceIn ?? []),
    ...tie.contacts.flatMap(({ source, days }) => (days[0] === undefined ? [] : [{ source, day: days[0] }])),
  ].sort((a, b) => a.day - b.day || byText(a.source, b.source));
  const first = dated[0] ?? null;
  if (tie.since !== null && (first === null || tie.since < first.day)) {
    return tie.listedIn.length === 1 ? (tie.listedIn[0] ?? null) : null;
  }
  return first?.source ?? null;
}
