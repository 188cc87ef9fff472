import { byText } from "../model/ids.ts";
import { areElsewhere, pairsToCompare } from "./blocking.ts";
import { nameFrequencies } from "./frequencies.ts";
import { lacksPart, likeness } from "./likeness.ts";
import type { Likeness, Yardstick } from "./likeness.ts";
import { isHalf } from "./units.ts";
import type { Unit } from "./units.ts";

/** Two units compared. */
export type Candidate = {
  readonly a: Unit;
  readonly b: Unit;
  readonly likeness: Likeness;
  /** Bits ahead of the best other partner of either, where the two would compete. */
  readonly margin: number;
  /** Another partner of one of them comes near, or is better. */
  readonly contested: boolean;
};

/** Names alone join from this many bits … */
const BITS_NAMES = 4;
/** … and with an agreeing company or e-mail domain from this many, … */
const BITS_WITH_SECOND = 10;
/**
 * … or, where one side has a single word for a name, from this many: about a name nobody else bears at a
 * company of two, met by chance once in thirty thousand; …
 */
const BITS_ONE_WORD = 15;
/** … each only when no other partner comes within this. */
const MARGIN = 3;

/** The margin of a pair without rivals. */
const NO_RIVAL = 99;

/** Compares all units that could be one person; surest first. What could not even be a rival is left out. */
export function findCandidates(units: readonly Unit[]): readonly Candidate[] {
  const yardstick = yardstickOf(units);
  const compared: { readonly a: Unit; readonly b: Unit; readonly likeness: Likeness }[] = [];
  for (const [i, j] of pairsToCompare(units)) {
    const [a, b] = [units[i], units[j]];
    const found = a === undefined || b === undefined ? null : likeness(a, b, yardstick);
    if (a === undefined || b === undefined || found === null || found.bits <= BITS_NAMES - MARGIN) continue;
    compared.push(byText(a.key, b.key) <= 0 ? { a, b, likeness: found } : { a: b, b: a, likeness: found });
  }
  compared.sort((x, y) => y.likeness.bits - x.likeness.bits || byText(x.a.key, y.a.key) || byText(x.b.key, y.b.key));
  return withMargins(compared);
}

/**
 * Whether a candidate may be joined without asking. Never where a part differs, however rare the other:
 * that is how brothers and wives look. A part that one side does not tell is no hindrance where the
 * other part is rare and the company the same.
 *
 * Measured: FEBRL 4, names only, precision .998 and recall .707; with suburb, postcode or day of birth
 * for a company .9995 or more and .807, .813, .821. Joining other given names where the second field
 * agrees would reach .86, and in life join brothers in the family firm. fake_1000: nobody wrongly;
 * recall .32 by names, .58 with e-mail, .62 with city and e-mail.
 */
export function isSure({ likeness: found, margin, a, b }: Candidate): boolean {
  const { bits, common, given, family, second } = found;
  if (margin < MARGIN || !areElsewhere(a.strata, b.strata) || given === "different" || family === "different")
    return false;
  if (lacksPart(found)) return second === "same" && !common && bits >= BITS_ONE_WORD;
  if (second === "same" && bits >= BITS_WITH_SECOND) return true;
  return bits >= BITS_NAMES && !common && given !== "nickname" && given !== "part";
}

type Compared = Omit<Candidate, "margin" | "contested">;
type Partner = { readonly unit: Unit; readonly bits: number; readonly half: boolean };

/**
 * `compared` comes best first, so the first rival met is the runner-up. A name of one part is no rival
 * to one of two.
 */
function withMargins(compared: readonly Compared[]): readonly Candidate[] {
  const partners = new Map<Unit, Partner[]>();
  const note = (unit: Unit, partner: Partner): void => {
    const known = partners.get(unit);
    if (known === undefined) partners.set(unit, [partner]);
    else known.push(partner);
  };
  for (const { a, b, likeness: found } of compared) {
    const half = lacksPart(found);
    note(a, { unit: b, bits: found.bits, half });
    note(b, { unit: a, bits: found.bits, half });
  }
  return compared.map((pair) => {
    const { a, b, likeness: found } = pair;
    const { bits } = found;
    const half = lacksPart(found);
    const left = runnerUp({ unit: b, bits, half }, partners.get(a) ?? []);
    const right = runnerUp({ unit: a, bits, half }, partners.get(b) ?? []);
    if (left === null && right === null) return { ...pair, margin: NO_RIVAL, contested: false };
    return { ...pair, margin: bits - Math.max(left ?? -NO_RIVAL, right ?? -NO_RIVAL), contested: true };
  });
}

/** Bits of the best other who would take the place of `chosen`; `null` when nobody comes near. */
function runnerUp({ unit: chosen, bits, half: chosenHalf }: Partner, partners: readonly Partner[]): number | null {
  for (const { unit, bits: theirs, half } of partners) {
    if (theirs <= bits - MARGIN) return null;
    if (unit !== chosen && (chosenHalf || !half) && !areElsewhere(unit.strata, chosen.strata)) return theirs;
  }
  return null;
}

function yardstickOf(units: readonly Unit[]): Yardstick {
  const forms = units.flatMap(({ forms }) => forms.filter((form) => !form.partial && !isHalf(form)).slice(0, 1));
  const companies = new Map<string, number>();
  let known = 0;
  for (const { contexts } of units) {
    if (contexts.length > 0) known++;
    for (const context of contexts) companies.set(context, (companies.get(context) ?? 0) + 1);
  }
  const population = Math.max(known, LEAST_COMPANIES);
  const places = new Map<string, number>();
  let placed = 0;
  for (const { places: own } of units) {
    if (own.length > 0) placed++;
    for (const place of own) places.set(place, (places.get(place) ?? 0) + 1);
  }
  const shown = Math.max(placed, LEAST_PLACED);
  return {
    names: nameFrequencies(forms),
    companyShare: (company) => Math.max(companies.get(company) ?? 0, 1) / population,
    placeShare: (place) => Math.max(places.get(place) ?? 0, 1) / shown,
  };
}

/** Below this many people with a company, shares among them say little. */
const LEAST_COMPANIES = 200;
/** … and below this many with a place, shares of places. */
const LEAST_PLACED = 100;
