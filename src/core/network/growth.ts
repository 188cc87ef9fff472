import { civil } from "../model/day.ts";
import type { Day } from "../model/day.ts";
import type { PersonId, SourceId } from "../model/ids.ts";
import type { EgoTie, Network } from "../model/network.ts";
import type { Coverage, Source } from "../model/source.ts";
import { firstDated } from "./as-of.ts";

/** How finely time is cut. */
export type GrowthStep = "year" | "quarter";

/** What one source brought in one year or quarter. */
export type GrowthSpan = {
  readonly year: number;
  /** 1–4; `null` when time is cut by year. */
  readonly quarter: number | null;
  /** People this source dates for the first time here. */
  readonly firstSeen: number;
  /** Of those, people no source had dated before this span. */
  readonly newToEgo: number;
  /** Days on which this source shows contact with anybody; `null` where it could not have shown any. */
  readonly contactDays: number | null;
  /** People this source shows contact with; `null` where it could not have shown any. */
  readonly inContact: number | null;
};

/** How one source contributed over time. */
export type SourceGrowth = {
  readonly source: SourceId;
  /** First and last day the source dates anything. */
  readonly coverage: Coverage;
  readonly contactCoverage: Coverage | null;
  /** People of this source whom it does not date. */
  readonly undated: number;
  /** Every span from the first to the last the source dates anything in, without gaps; empty when it dates nothing. */
  readonly spans: readonly GrowthSpan[];
};

/** How the network grew, source by source. */
export type Growth = {
  readonly step: GrowthStep;
  /** Sorted by source. */
  readonly sources: readonly SourceGrowth[];
  /** People whom no source dates, sorted: when they came in cannot be told. */
  readonly undated: readonly PersonId[];
};

/** People first seen and contact, per source and year (or quarter). Days are those the sources tell, as of the network's day. */
export function growth(network: Network, step: GrowthStep = "year"): Growth {
  const sources = network.sources.map((source) => growthOf(source, network, step));
  return {
    step,
    sources: sources.toSorted((a, b) => (a.source < b.source ? -1 : 1)),
    undated: network.ties.flatMap((tie) => (firstDated(tie) === null ? [tie.person] : [])).toSorted(),
  };
}

type Tally = {
  firstSeen: number;
  newToEgo: number;
  readonly days: Set<Day>;
  readonly people: Set<PersonId>;
};

function growthOf({ id, coverage, contactCoverage }: Source, network: Network, step: GrowthStep): SourceGrowth {
  const bySpan = new Map<number, Tally>();
  const tallyAt = (day: Day): Tally => {
    const span = spanOf(day, step);
    const known = bySpan.get(span) ?? { firstSeen: 0, newToEgo: 0, days: new Set(), people: new Set() };
    bySpan.set(span, known);
    return known;
  };
  let dated = 0;
  for (const tie of network.ties) {
    const seen = firstSeenIn(tie, id);
    if (seen !== null) {
      dated++;
      const tally = tallyAt(seen);
      tally.firstSeen++;
      const first = firstDated(tie);
      if (first === null || spanOf(first, step) === spanOf(seen, step)) tally.newToEgo++;
    }
    for (const { source, days } of tie.contacts) {
      if (source !== id) continue;
      for (const day of days) {
        const tally = tallyAt(day);
        tally.days.add(day);
        tally.people.add(tie.person);
      }
    }
  }
  for (const day of [coverage.from, coverage.to]) if (day !== null) tallyAt(day);
  const told = [...bySpan.keys()].toSorted((a, b) => a - b);
  const [first, last] = [told[0] ?? 0, told.at(-1) ?? -1];
  const saw = spansSeeingContact(contactCoverage, step);
  return {
    source: id,
    coverage,
    contactCoverage,
    undated: network.people.filter(({ sources }) => sources.includes(id)).length - dated,
    spans: Array.from({ length: last - first + 1 }, (_, at): GrowthSpan => {
      const span = first + at;
      const tally = bySpan.get(span);
      const covered = saw(span);
      return {
        ...written(span, step),
        firstSeen: tally?.firstSeen ?? 0,
        newToEgo: tally?.newToEgo ?? 0,
        contactDays: covered ? (tally?.days.size ?? 0) : null,
        inContact: covered ? (tally?.people.size ?? 0) : null,
      };
    }),
  };
}

/** The day a source first dates a tie; `null` when it does not. */
function firstSeenIn({ sinceIn, contacts }: EgoTie, source: SourceId): Day | null {
  const begun = sinceIn?.find((beginning) => beginning.source === source)?.day ?? null;
  const met = contacts.find((log) => log.source === source)?.days[0] ?? null;
  return begun === null || (met !== null && met < begun) ? met : begun;
}

/** Whether a span touches the days in which a source could have shown contact. */
function spansSeeingContact(coverage: Coverage | null, step: GrowthStep): (span: number) => boolean {
  if (coverage === null || coverage.from === null || coverage.to === null) return () => false;
  const [from, to] = [spanOf(coverage.from, step), spanOf(coverage.to, step)];
  return (span) => span >= from && span <= to;
}

const QUARTERS = 4;
const MONTHS_OF_QUARTER = 3;

/** Years or quarters, counted on without gaps. */
function spanOf(day: Day, step: GrowthStep): number {
  const { year, month } = civil(day);
  return step === "year" ? year : year * QUARTERS + Math.floor((month - 1) / MONTHS_OF_QUARTER);
}

const written = (span: number, step: GrowthStep): Pick<GrowthSpan, "year" | "quarter"> =>
  step === "year"
    ? { year: span, quarter: null }
    : { year: Math.floor(span / QUARTERS), quarter: (span % QUARTERS) + 1 };
