import { byText } from "../model/ids.ts";
import { areElsewhere, pairsToCompare } from "./blocking.ts";
import { nameFrequencies } from "./frequencies.ts";
import { lacksPart, likeness } from "./likeness.ts";
import type { Likeness, Yardstick } from "./likeness.ts";
import { openBests, placesOf } from "./unit-places.ts";
import type { UnitPlaces } from "./unit-places.ts";
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
  /** How many others as much alike the larger of the two places would have by chance. */
  readonly chance: number;
  /** The share of the smaller place that is in the other too, as far as names written the same tell; in (0, 1]. */
  readonly overlap: number;
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

/** A proposal that rests on likeness alone needs this many bits to be worth a question. */
export const BITS_TO_ASK = 8;

/** From this overlap on nearly everybody has a partner, and the best without rival is theirs. */
const MOSTLY_SHARED = 0.4;
/** Below it, by chance there must be fewer than this for each that is to be expected. */
const MOST_CHANCE = 1 / 3;

/** The margin of a pair without rivals. */
const NO_RIVAL = 99;

/**
 * Compares all units that could be one person; surest first. Left out is what can be neither joined nor asked about nor
 * be the rival that decides: in a large account nearly every pair of relatives, so most are not remembered.
 */
export function findCandidates(units: readonly Unit[]): readonly Candidate[] {
  const yardstick = yardstickOf(units);
  const ranks = ranksOf(units);
  const places = placesOf(units);
  const bests = openBests(places);
  const compared: Compared[] = [];
  const faint: { readonly i: number[]; readonly j: number[]; readonly bits: number[] } = { i: [], j: [], bits: [] };
  const compare = (i: number, j: number, isKept: (found: Likeness) => boolean): void => {
    const [a, b] = [units[i], units[j]];
    const found = a === undefined || b === undefined ? null : likeness(a, b, yardstick);
    if (a === undefined || b === undefined || found === null || !isKept(found)) return;
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
      chance: 0,
      overlap: 0,
    });
  };
  for (const [i, j] of pairsToCompare(units)) {
    compare(i, j, (found) => {
      const { bits, given, family } = found;
      if (bits <= BITS_NAMES - MARGIN) return false;
      if (!lacksPart(found)) bests.note(i, j, bits);
      if (bits >= BITS_TO_ASK || (given === "same" && family === "same")) return true;
      faint.i.push(i);
      faint.j.push(j);
      faint.bits.push(bits);
      return false;
    });
  }
  for (const [at, bits] of faint.bits.entries()) {
    const [i, j] = [faint.i[at] ?? 0, faint.j[at] ?? 0];
    if (bits > bests.of(i, j) - MARGIN || bits > bests.of(j, i) - MARGIN) compare(i, j, () => true);
  }
  compared.sort((x, y) => y.likeness.bits - x.likeness.bits || x.order - y.order);
  setMargins(compared, units.length);
  setChances(compared, places);
  return compared;
}

/**
 * What speaks for chance. Of those whose name is written the same in two places, as many as chance would give are taken
 * off; the rest, as a share of the smaller place, is how much the two have in common.
 */
function setChances(compared: readonly Compared[], places: UnitPlaces): void {
  const shared = new Map<number, number>();
  for (const pair of compared) {
    const { given, family, bits } = pair.likeness;
    pair.chance = places.larger(pair.rowA, pair.rowB) * 2 ** -bits;
    if (pair.contested || given !== "same" || family !== "same") continue;
    const meeting = places.meeting(pair.rowA, pair.rowB);
    shared.set(meeting, (shared.get(meeting) ?? 0) + Math.max(0, 1 - pair.chance));
  }
  for (const pair of compared) {
    const met = shared.get(places.meeting(pair.rowA, pair.rowB)) ?? 0;
    pair.overlap = Math.min(1, (met + 1) / (places.smaller(pair.rowA, pair.rowB) + 2));
  }
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
 * Where few of the smaller place are in the other, most who look alike are strangers: then the name must be rarer than
 * chance, whatever the margin.
 *
 * Measured: FEBRL 4, names only, everybody on both sides, precision .998 and recall .705; with suburb, postcode or day
 * of birth for a company .9990 or more and .807, .814, .821. With two in three on both sides .992 (.977 without the
 * overlap), with one in five .990 (.830), with nobody none joined (99 of 2,500). Joining other given names where the
 * second field agrees would reach .86, and in life join brothers in the family firm. fake_1000: nobody wrongly; recall
 * .255 by names, .552 with e-mail, .602 with city and e-mail.
 */
export function isSure(candidate: Candidate): boolean {
  const { likeness: found, margin, a, b } = candidate;
  const { bits, common, given, family, second } = found;
  if (margin < MARGIN || !areElsewhere(a.strata, b.strata) || given === "different" || family === "different")
    return false;
  if (lacksPart(found)) return second === "same" && !common && bits >= BITS_ONE_WORD;
  if (second === "same" && bits >= BITS_WITH_SECOND) return true;
  if (bits < BITS_NAMES || common || given === "nickname" || given === "part") return false;
  const { chance, overlap } = candidate;
  return overlap >= MOSTLY_SHARED || chance <= overlap * MOST_CHANCE;
}

/** There are a million of them in a large account: one object each, filled in place. */
type Compared = Pick<Candidate, "a" | "b" | "likeness"> & {
  readonly rowA: number;
  readonly rowB: number;
  /** Where the two keys stand among all. */
  readonly order: number;
  margin: number;
  contested: boolean;
  chance: number;
  overlap: number;
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
