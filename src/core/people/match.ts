import { byText } from "../model/ids.ts";
import { pairsToCompare } from "./blocking.ts";
import { nameFrequencies } from "./frequencies.ts";
import { isAccount } from "./keys.ts";
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

/** Compares all units that could be one person; surest first. */
export function findCandidates(units: readonly Unit[]): readonly Candidate[] {
  const yardstick = yardstickOf(units);
  const compared: { readonly a: Unit; readonly b: Unit; readonly likeness: Likeness }[] = [];
  for (const [i, j] of pairsToCompare(units, mayBeOne)) {
    const [a, b] = [units[i], units[j]];
    const found = a === undefined || b === undefined ? null : likeness(a, b, yardstick);
    if (a === undefined || b === undefined || found === null || found.bits <= 0) continue;
    compared.push(byText(a.key, b.key) <= 0 ? { a, b, likeness: found } : { a: b, b: a, likeness: found });
  }
  compared.sort((x, y) => y.likeness.bits - x.likeness.bits || byText(x.a.key, y.a.key) || byText(x.b.key, y.b.key));
  return withMargins(compared);
}

/** Whether a candidate may be joined without asking. */
export function isSure({ likeness: { bits, common, given, family, second }, margin, a, b }: Candidate): boolean {
  if (margin < MARGIN || !disjoint(a, b)) return false;
  if (second === "same" && bits >= BITS_WITH_SECOND) return true;
  return bits >= BITS_NAMES && !common && given !== "nickname" && family !== "nickname" && second !== "different";
}

/** Two units with a place in common are two people there; only cards of one book may be one person twice. */
function mayBeOne(a: Unit, b: Unit): boolean {
  if (disjoint(a, b)) return true;
  const shared = [...a.strata].filter((stratum) => b.strata.has(stratum));
  return shared.every((stratum) => !isAccount(stratum)) && a.nameKeys.some((name) => b.nameKeys.includes(name));
}

function disjoint(a: Unit, b: Unit): boolean {
  for (const stratum of a.strata) if (b.strata.has(stratum)) return false;
  return true;
}

function withMargins(compared: readonly Omit<Candidate, "margin" | "rivals">[]): readonly Candidate[] {
  const byUnit = new Map<Unit, { readonly partner: Unit; readonly bits: number }[]>();
  const note = (unit: Unit, partner: Unit, bits: number): void => {
    const known = byUnit.get(unit);
    if (known === undefined) byUnit.set(unit, [{ partner, bits }]);
    else known.push({ partner, bits });
  };
  for (const {
    a,
    b,
    likeness: { bits },
  } of compared) {
    note(a, b, bits);
    note(b, a, bits);
  }
  /** Rivals of `partner` for `unit`: others who would take the same place. Best first, as compared. */
  const rivals = (unit: Unit, partner: Unit): readonly { readonly bits: number }[] =>
    (byUnit.get(unit) ?? []).filter((other) => other.partner !== partner && !disjoint(other.partner, partner));
  return compared.map((pair) => {
    const bits = pair.likeness.bits;
    const sides = [rivals(pair.a, pair.b), rivals(pair.b, pair.a)];
    const runnerUp = Math.max(...sides.map(([best]) => best?.bits ?? bits - NO_RIVAL));
    const near = sides.map((side) => 1 + side.filter((rival) => bits - rival.bits < MARGIN).length);
    return { ...pair, margin: bits - runnerUp, rivals: Math.max(...near) };
  });
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
  return {
    names: nameFrequencies(forms),
    companyShare: (company) => Math.max(companies.get(company) ?? 0, 1) / population,
  };
}

/** Below this many people with a company, shares among them say little. */
const LEAST_COMPANIES = 200;
