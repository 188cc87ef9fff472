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
  const ranks = ranksOf(units);
  const compared: Compared[] = [];
  for (const [i, j] of pairsToCompare(units)) {
    const [a, b] = [units[i], units[j]];
    const found = a === undefined || b === undefined ? null : likeness(a, b, yardstick);
    if (a === undefined || b === undefined || found === null || found.bits <= BITS_NAMES - MARGIN) continue;
    const [left, right] = [ranks[i] ?? 0, ranks[j] ?? 0];
    const order = Math.min(left, right) * units.length + Math.max(left, right);
    const inOrder = left <= right;
    compared.push({
      a: inOrder ? a : b,
      b: inOrder ? b : a,
      rowA: inOrder ? i : j,
      rowB: inOrder ? j : i,
      order,
      likeness: found,
      margin: Number.NaN,
      contested: false,
    });
  }
  compared.sort((x, y) => y.likeness.bits - x.likeness.bits || x.order - y.order);
  setMargins(compared, units.length);
  return compared;
}

/** Where each unit stands among the keys. */
function ranksOf(units: readonly Unit[]): Uint32Array {
  const ranks = new Uint32Array(units.length);
  const rows = [...units.keys()].sort((i, j) => byText(units[i]?.key ?? "", units[j]?.key ?? ""));
  for (const [rank, row] of rows.entries()) ranks[row] = rank;
  return ranks;
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

/** There are a million of them in a large account: one object each, filled in place. */
type Compared = Pick<Candidate, "a" | "b" | "likeness"> & {
  readonly rowA: number;
  readonly rowB: number;
  /** Where the two keys stand among all. */
  readonly order: number;
  margin: number;
  contested: boolean;
};

/**
 * `compared` comes best first, so the first rival met is the runner-up. A name of one part is no rival
 * to one of two.
 */
function setMargins(compared: readonly Compared[], units: number): void {
  const pairsOf: Compared[][] = Array.from({ length: units }, () => []);
  for (const pair of compared) {
    pairsOf[pair.rowA]?.push(pair);
    pairsOf[pair.rowB]?.push(pair);
  }
  for (const pair of compared) {
    const left = runnerUp(pair, pair.rowA, pairsOf[pair.rowA] ?? []);
    const right = runnerUp(pair, pair.rowB, pairsOf[pair.rowB] ?? []);
    pair.contested = left !== null || right !== null;
    pair.margin = pair.contested ? pair.likeness.bits - Math.max(left ?? -NO_RIVAL, right ?? -NO_RIVAL) : NO_RIVAL;
  }
}

/** Bits of the best other who would take the place of whom `row` is paired with; `null` when nobody comes near. */
function runnerUp(pair: Compared, row: number, others: readonly Compared[]): number | null {
  const chosen = pair.rowA === row ? pair.b : pair.a;
  const half = lacksPart(pair.likeness);
  for (const other of others) {
    const { bits } = other.likeness;
    if (bits <= pair.likeness.bits - MARGIN) return null;
    const unit = other.rowA === row ? other.b : other.a;
    if (unit !== chosen && (half || !lacksPart(other.likeness)) && !areElsewhere(unit.strata, chosen.strata))
      return bits;
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
