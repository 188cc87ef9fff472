import type { Band } from "../analysis/analysis.ts";
import type { Report, ReportPerson, ReportTie } from "./contract.ts";
import { FEWEST, pooled, sharedSets, tally, unlessRare } from "./rarity.ts";

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

function coarsePeople(people: readonly ReportPerson[]): readonly ReportPerson[] {
  const figures = (of: (person: ReportPerson) => number | null, decimals = FIGURES): readonly (number | null)[] =>
    pooled(people.map(of), decimals);
  const sets = <Text extends string>(of: (person: ReportPerson) => readonly Text[]): readonly (readonly Text[])[] =>
    sharedSets(people.map(of));
  const [circles, roles, carriedBy] = [
    sets(({ circles: of }) => of),
    sets(({ roles: of }) => of),
    sets(({ carriedBy: of }) => of),
  ];
  const value = figures(({ strength }) => strength?.value ?? null);
  const bands = figures(({ strength }) => (strength === null ? null : BANDS.indexOf(strength.band)), 0);
  const parts = PARTS.map((part) => figures(({ strength }) => strength?.parts[part] ?? null));
  const [frequency = [], recency = [], reciprocity = [], duration = [], multiplexity = []] = parts;
  const door = figures(({ bridging }) => bridging?.door ?? null);
  const joined = figures(({ bridging }) => bridging?.circles ?? null, 0);
  const environments = figures(({ bridging }) => bridging?.environments ?? null, 0);
  const membership = figures((person) => person.membership);
  const since = figures((person) => yearOf(person.since), 0);
  const last = lastYears(people);
  const states = unlessRare<ReportPerson["state"]>(
    people.map(({ state }) => state),
    (state) => state,
    () => "cannot-tell",
  );
  const births = unlessRare(
    people.map(({ bornIn }) => bornIn),
    (bornIn) => JSON.stringify(bornIn),
    () => null,
  );
  return people.map((person, at): ReportPerson => {
    const band = BANDS[bands[at] ?? -1];
    const day = dayOf(last[at] ?? null);
    return {
      ...person,
      circles: circles[at] ?? [],
      membership: membership[at] ?? 0,
      since: dayOf(since[at] ?? null),
      strength:
        band === undefined
          ? null
          : {
              value: value[at] ?? 0,
              band,
              parts: {
                frequency: frequency[at] ?? 0,
                recency: recency[at] ?? 0,
                reciprocity: reciprocity[at] ?? 0,
                duration: duration[at] ?? 0,
                multiplexity: multiplexity[at] ?? 0,
              },
            },
      lastContact: day === null || person.lastContact === null ? null : { ...person.lastContact, day },
      state: states[at] ?? "cannot-tell",
      roles: roles[at] ?? [],
      bridging:
        person.bridging === null || door[at] === null
          ? null
          : { door: door[at] ?? 0, circles: joined[at] ?? 0, environments: environments[at] ?? 0 },
      bornIn: births[at] ?? null,
      carriedBy: carriedBy[at] ?? [],
    };
  });
}

/** Years of the last contact, pooled source by source: which source it was is told too. */
function lastYears(people: readonly ReportPerson[]): readonly (number | null)[] {
  const years: (number | null)[] = people.map(() => null);
  for (const source of new Set(people.map(({ lastContact }) => lastContact?.source))) {
    const of = people.map(({ lastContact }) => (lastContact?.source === source ? lastContact : null));
    const told = pooled(
      of.map((contact) => yearOf(contact?.day ?? null)),
      0,
    );
    for (const [at, year] of told.entries()) if (of[at] !== null) years[at] = year;
  }
  return years;
}

const YEAR_DIGITS = 4;
const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, YEAR_DIGITS)));
const dayOf = (year: number | null): string | null =>
  year === null ? null : `${String(year).padStart(YEAR_DIGITS, "0")}-01-01`;

/** The surplus of whoever has most ties is left out, inferred ones first; weights are pooled. */
function coarseTies(ties: readonly ReportTie[]): readonly ReportTie[] {
  let kept = ties;
  for (;;) {
    const degrees = tally(kept.flatMap(({ a, b }) => [a, b]));
    const most = [...degrees.values()].toSorted((x, y) => y - x)[FEWEST - 1] ?? 0;
    const surplus = new Map([...degrees].flatMap(([id, degree]) => (degree > most ? [[id, degree - most]] : [])));
    if (surplus.size === 0) break;
    const out = new Set<ReportTie>();
    // Sorted by pseudonymous ids, so that which ties go is chance.
    for (const tie of [...kept].sort((x, y) => Number(y.basis === "inferred") - Number(x.basis === "inferred"))) {
      const ends = [tie.a, tie.b].filter((id) => (surplus.get(id) ?? 0) > 0);
      if (ends.length === 0) continue;
      out.add(tie);
      for (const id of [tie.a, tie.b]) surplus.set(id, (surplus.get(id) ?? 0) - 1);
    }
    kept = kept.filter((tie) => !out.has(tie));
  }
  const weights = pooled(
    kept.map(({ weight }) => weight),
    FIGURES,
  );
  return kept.map((tie, at) => ({ ...tie, weight: weights[at] ?? tie.weight }));
}
