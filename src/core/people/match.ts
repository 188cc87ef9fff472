import { byText } from "../model/ids.ts";
import { areElsewhere, pairsToCompare } from "./blocking.ts";
import { nameFrequencies } from "./frequencies.ts";
import { likeness } from "./likeness.ts";
import type { Likeness, Yardstick } from "./likeness.ts";
import type { Unit } from "./units.ts";

/** Two units compared. */
export type Candidate = {
  readonly a: Unit;
  readonly b: Unit;
  readonly likeness: Likeness;
  /** Bits ahead of the best other partner of either, where the two would compete. */
  readonly margin: number;
  /** How many partners come near, for the one that has more. */
  readonly rivals: number;
};

/** Names alone join from this many bits … */
const BITS_NAMES = 4;
/** … and with an agreeing company or e-mail domain from this many, … */
const BITS_WITH_SECOND = 10;
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
 * that is how brothers and wives look.
 */
export function isSure({ likeness: { bits, common, given, family, second }, margin, a, b }: Candidate): boolean {
  if (margin < MARGIN || !areElsewhere(a.strata, b.strata) || given === "different" || family === "different")
    return false;
  if (second === "same" && bits >= BITS_WITH_SECOND) return true;
  return bits >= BITS_NAMES && !common && given !== "nickname" && given !== "part";
}

type Compared = Omit<Candidate, "margin" | "rivals">;
type Partner = { readonly unit: Unit; readonly bits: number };

/** `compared` comes best first, so the first rival met is the runner-up. */
function withMargins(compared: readonly Compared[]): readonly Candidate[] {
  const partners = new Map<Unit, Partner[]>();
  const note = (unit: Unit, partner: Partner): void => {
    const known = partners.get(unit);
    if (known === undefined) partners.set(unit, [partner]);
    else known.push(partner);
  };
  for (const {
    a,
    b,
    likeness: { bits },
  } of compared) {
    note(a, { unit: b, bits });
    note(b, { unit: a, bits });
  }
  return compared.map((pair) => {
    const {
      a,
      b,
      likeness: { bits },
    } = pair;
    const left = rivalsOf(b, bits, partners.get(a) ?? []);
    const right = rivalsOf(a, bits, partners.get(b) ?? []);
    return { ...pair, margin: bits - Math.max(left.best, right.best), rivals: 1 + Math.max(left.near, right.near) };
  });
}

/** Others who would take the place of `chosen`: the best of those who come near or better, and how many. */
function rivalsOf(
  chosen: Unit,
  bits: number,
  partners: readonly Partner[],
): { readonly best: number; readonly near: number } {
  let best = bits - NO_RIVAL;
  let near = 0;
  for (const { unit, bits: theirs } of partners) {
    if (theirs <= bits - MARGIN) break;
    if (unit === chosen || areElsewhere(unit.strata, chosen.strata)) continue;
    best = Math.max(best, theirs);
    near++;
  }
  return { best, near };
}

function yardstickOf(units: readonly Unit[]): Yardstick {
  const forms = units.flatMap(({ forms }) => forms.filter(({ partial }) => !partial).slice(0, 1));
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
