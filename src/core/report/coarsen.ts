import type { Band } from "../analysis/analysis.ts";
import type { Report, ReportPerson, ReportTie } from "./contract.ts";
import { pooled, sharedSets, tally, unlessRare } from "./rarity.ts";

const BANDS: readonly Band[] = ["strong", "medium", "weak", "cold"];
const FIGURES = 2;
const PARTS = ["frequency", "recency", "reciprocity", "duration", "multiplexity"] as const;

/**
 * A report without what would single somebody out to those who know ego: rare years and figures pooled with their
 * neighbours, rare combinations of circles, sources and roles taken apart, no one with more ties than four others.
 */
export function coarsened(report: Report): Report {
  return { ...report, people: coarsePeople(report.people), ties: coarseTies(report.ties) };
}

type People = readonly ReportPerson[];

function coarsePeople(people: People): People {
  let told = people;
  const pool = (
    decimals: number,
    of: (person: ReportPerson) => number | null | undefined,
    set: (person: ReportPerson, figure: number | null) => ReportPerson,
  ): void => {
    const figures = pooled(
      told.map((person) => of(person) ?? null),
      decimals,
    );
    told = told.map((person, at) => set(person, figures[at] ?? null));
  };
  pool(
    FIGURES,
    ({ strength }) => strength?.value,
    (person, value) => ({
      ...person,
      strength: person.strength && value !== null ? { ...person.strength, value } : null,
    }),
  );
  pool(
    0,
    ({ strength }) => strength && BANDS.indexOf(strength.band),
    (person, at) => withStrength(person, (strength) => ({ ...strength, band: BANDS[at ?? -1] ?? strength.band })),
  );
  for (const part of PARTS)
    pool(
      FIGURES,
      ({ strength }) => strength?.parts[part],
      (person, figure) =>
        withStrength(person, (strength) => ({ ...strength, parts: { ...strength.parts, [part]: figure ?? 0 } })),
    );
  for (const [key, decimals] of [
    ["door", FIGURES],
    ["circles", 0],
    ["environments", 0],
  ] as const)
    pool(
      decimals,
      ({ bridging }) => bridging?.[key],
      (person, figure) => ({
        ...person,
        bridging: person.bridging && figure !== null ? { ...person.bridging, [key]: figure } : null,
      }),
    );
  pool(
    FIGURES,
    ({ membership }) => membership,
    (person, membership) => ({ ...person, membership: membership ?? 0 }),
  );
  pool(
    0,
    ({ since }) => yearOf(since),
    (person, year) => ({ ...person, since: dayOf(year) }),
  );
  // Source by source: which one it was is told too.
  for (const source of new Set(told.map(({ lastContact }) => lastContact?.source)))
    pool(
      0,
      ({ lastContact }) => (lastContact?.source === source ? yearOf(lastContact?.day ?? null) : null),
      (person, year) => {
        if (person.lastContact?.source !== source || person.lastContact === null) return person;
        const day = dayOf(year);
        return { ...person, lastContact: day === null ? null : { ...person.lastContact, day } };
      },
    );
  const [circles, roles, carriedBy] = [
    sharedSets(told.map((person) => person.circles)),
    sharedSets(told.map((person) => person.roles)),
    sharedSets(told.map((person) => person.carriedBy)),
  ];
  told = told.map((person, at) => ({
    ...person,
    circles: circles[at] ?? [],
    roles: roles[at] ?? [],
    carriedBy: carriedBy[at] ?? [],
  }));
  told = unlessRare(
    told,
    ({ state }) => state,
    (person) => ({ ...person, state: "cannot-tell" }),
  );
  return unlessRare(
    told,
    ({ bornIn }) => JSON.stringify(bornIn),
    (person) => ({ ...person, bornIn: null }),
  );
}

type Told = NonNullable<ReportPerson["strength"]>;
const withStrength = (person: ReportPerson, change: (strength: Told) => Told): ReportPerson =>
  person.strength === null ? person : { ...person, strength: change(person.strength) };

const YEAR_DIGITS = 4;
const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, YEAR_DIGITS)));
const dayOf = (year: number | null): string | null =>
  year === null ? null : `${String(year).padStart(YEAR_DIGITS, "0")}-01-01`;

/** The surplus of whoever has most ties is left out, inferred ones first; weights are pooled. */
function coarseTies(ties: readonly ReportTie[]): readonly ReportTie[] {
  const degrees = tally(ties.flatMap(({ a, b }) => [a, b]));
  // Sorted by pseudonymous ids, so that which ties go is chance.
  let left: readonly ReportTie[] = [...ties].sort(
    (x, y) => Number(y.basis === "inferred") - Number(x.basis === "inferred"),
  );
  for (;;) {
    const [first = 0, , , , fifth = 0] = [...degrees.values()].sort((x, y) => y - x);
    if (first === fifth) break;
    const has = (id: string): number => degrees.get(id) ?? 0;
    left = left.filter(({ a, b }) => {
      if (has(a) <= fifth && has(b) <= fifth) return true;
      degrees.set(a, has(a) - 1).set(b, has(b) - 1);
      return false;
    });
  }
  const stays = new Set(left);
  const kept = ties.filter((tie) => stays.has(tie));
  const weights = pooled(
    kept.map(({ weight }) => weight),
    FIGURES,
  );
  return kept.map((tie, at) => ({ ...tie, weight: weights[at] ?? tie.weight }));
}
