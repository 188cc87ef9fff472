import type { Circle, Season } from "../model/circle.ts";
import type { Day } from "../model/day.ts";
import type { Source } from "../model/source.ts";
import { bands } from "./bands.ts";
import { contactDays, type ContactDays } from "./contact-days.ts";
import { doors, doorScores, isOnlyDoor, worldsOf } from "./doors.ts";
import type { Incidence } from "./incidence.ts";
import type { Standing } from "./standing.ts";
import { activity, fullActivity, strengthParts, strengthValue, type StrengthScale } from "./strength.ts";
import { silenceDays, speaksOfToday, tieState } from "./tie-state.ts";

/** Circles of these kinds are ties one can lose sight of: declared colleagues, schoolmates and friends. */
const FORMER_KINDS: ReadonlySet<string> = new Set(["work", "school", "friends"]);

/** Circles of these kinds meet for one season a year. */
const SEASONAL_KINDS: ReadonlySet<string> = new Set(["holidays"]);
/** Ego's own word on when a circle meets goes before its kind. */
const SEASONAL: ReadonlySet<string> = new Set<Season>(["summer", "winter", "once-a-year"]);

const isSeasonal = ({ kind, season }: Circle): boolean =>
  season === undefined ? SEASONAL_KINDS.has(kind) : SEASONAL.has(season);

/** A circle that meets no more was one all the same. */
const isOfFormerTies = ({ kind, season }: Circle): boolean => FORMER_KINDS.has(kind) || season === "not-any-more";

/** The activity that counts as full, from everyone's contact. */
export function scaleOf(of: Incidence, today: Day): StrengthScale {
  return { today, fullActivity: fullActivity(of.ties.map((tie) => activity(contactDays(tie), today))) };
}

/** Strength, band, state and door of everyone, by row. The scale is an argument, since it is made once per reading. */
export function standings(of: Incidence, sources: readonly Source[], scale: StrengthScale): readonly Standing[] {
  const doorScore = doorScores(of);
  const speaking = new Map(
    sources
      .filter((source) => speaksOfToday(source, scale.today))
      .map(({ id, contactCoverage }) => [id, contactCoverage?.to]),
  );
  const isSeen = (row: number): boolean => {
    const since = of.ties[row]?.since ?? null;
    return (of.people[row]?.sources ?? []).some((source) => {
      const end = speaking.get(source) ?? null;
      return end !== null && (since === null || since <= end);
    });
  };
  const measured = of.ties.map((tie, row) => {
    const contact = contactDays(tie);
    const circles = declaredCircles(of, row);
    const parts = strengthParts(tie, contact, circles.length, scale);
    return { tie, contact, circles, parts, value: strengthValue(tie, parts) };
  });
  const band = bands(
    measured.map(({ tie, contact, circles, value }) => ({
      value,
      activeDays: contact.days.length,
      covered: tie.covered,
      closeness: tie.closeness,
      inDeclaredCircle: circles.length > 0,
    })),
  );
  const isDoor = doors(
    measured.map(({ value }, row) => ({
      door: doorScore[row] ?? null,
      environments: worldsOf(of, row).length,
      strength: value,
      cold: band[row] === "cold" || of.people[row]?.standing !== undefined,
    })),
  );
  return measured.map(({ tie, contact, circles, parts, value }, row) => {
    const facts = {
      tie,
      contact,
      band: band[row] ?? null,
      knownTie: circlesAt(of, circles).some(isOfFormerTies),
      seasonal: circlesAt(of, of.circlesOf[row] ?? []).some(isSeasonal),
      seen: isSeen(row),
    };
    const said = of.people[row]?.standing ?? null;
    return {
      row,
      person: tie.person,
      contact,
      parts,
      value,
      pastValue: pastValue(of, row, { contact, circles: circles.length, scale }),
      band: facts.band,
      state: said === "has-died" ? "cannot-tell" : tieState(facts, sources, scale.today),
      silence: silenceDays(facts, sources, scale.today),
      door: doorScore[row] ?? null,
      isDoor: isDoor[row] ?? false,
      isOnlyDoor: band[row] !== "cold" && said === null && isOnlyDoor(of, row),
      said,
    };
  });
}

const circlesAt = (of: Incidence, at: readonly number[]): readonly Circle[] =>
  at.flatMap((one) => of.circles[one] ?? []);

function declaredCircles(of: Incidence, row: number): readonly number[] {
  return (of.circlesOf[row] ?? []).filter((at) => of.circles[at]?.basis !== "suggested");
}

function pastValue(
  of: Incidence,
  row: number,
  past: { readonly contact: ContactDays; readonly circles: number; readonly scale: StrengthScale },
): number | null {
  const tie = of.ties[row];
  const last = past.contact.last;
  if (tie === undefined || last === null) return null;
  const then = { ...past.scale, today: last.day };
  return strengthValue(tie, strengthParts(tie, past.contact, past.circles, then));
}
