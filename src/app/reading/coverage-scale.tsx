import { civil, type Day, dayOf } from "../../core/model/day.ts";
import type { SourceView } from "../../engine/protocol.ts";
import { useApp } from "../use-app.ts";

/** A tie older than this is older than any export; the scale would grow empty. */
const LONGEST_YEARS = 30;
/** Years are written at most this often along the scale. */
const YEARS_APART = 5;

/** The years all scales of a page share: from the first day any source shows to today. */
export function yearsOf(sources: readonly SourceView[], today: Day): { readonly first: number; readonly last: number } {
  const last = civil(today).year;
  const firsts = sources.flatMap(({ coverage, contactCoverage }) => [coverage.from, contactCoverage?.from ?? null]);
  const first = firsts.reduce<number>((min, day) => (day === null ? min : Math.min(min, civil(day).year)), last - 1);
  return { first: Math.max(first, last - LONGEST_YEARS), last };
}

type CoverageScaleProps = {
  readonly source: SourceView;
  readonly years: ReturnType<typeof yearsOf>;
};

/**
 * The period of a source drawn like the scale bar of a map: a thin line where it dates anything, black and white
 * years where it shows who was in touch. The words beside it say the same.
 */
export function CoverageScale({ source, years }: CoverageScaleProps) {
  const { view } = useApp().state;
  const { from, to } = source.coverage;
  if (view === null || from === null || to === null) return null;
  const begin = dayOf(years.first, 1, 1) ?? from;
  const length = Math.max(1, view.day - begin);
  const at = (day: Day): number => Math.max(0, Math.min(100, (100 * (day - begin)) / length));
  const span = (a: Day, b: Day) => ({ left: `${at(a)}%`, width: `${Math.max(0.4, at(b) - at(a))}%` });
  const labels = Array.from({ length: years.last - years.first + 1 }, (_, offset) => years.first + offset).filter(
    (year) => year % YEARS_APART === 0,
  );
  return (
    <div className="scale" aria-hidden="true">
      <YearBars source={source} years={years} at={at} />
      <div className="scale-bar">
        <span className="scale-line" style={span(from, to)} />
        {contactYears(source).map(([start, end, year]) => (
          <span key={year} className={year % 2 === 0 ? "scale-black" : "scale-white"} style={span(start, end)} />
        ))}
      </div>
      <div className="scale-years">
        {labels.map((year) => {
          const day = dayOf(year, 1, 1);
          return day === null ? null : (
            <span key={year} style={{ left: `${at(day)}%` }}>
              {year}
            </span>
          );
        })}
      </div>
    </div>
  );
}

/** How many people the source brought, year by year, over the same years as the scale. */
function YearBars({ source, years, at }: CoverageScaleProps & { readonly at: (day: Day) => number }) {
  const bars = source.years.filter(({ year }) => year >= years.first);
  const most = Math.max(...bars.map(({ firstSeen }) => firstSeen));
  if (bars.length < 2) return null;
  return (
    <svg className="scale-bars" viewBox="0 0 100 20" preserveAspectRatio="none">
      {bars.map(({ year, firstSeen }) => {
        const [start, end] = [dayOf(year, 1, 1), dayOf(year + 1, 1, 1)];
        if (start === null || end === null) return null;
        const x = at(start);
        const width = Math.max(0.4, at(end) - x - 0.3);
        const height = Math.max(0.6, (20 * firstSeen) / most);
        return <rect key={year} x={x} y={20 - height} width={width} height={height} />;
      })}
    </svg>
  );
}

/** The stretch in which contact shows, cut at every new year. */
function contactYears({ contactCoverage }: SourceView): readonly (readonly [Day, Day, number])[] {
  const from = contactCoverage?.from ?? null;
  const to = contactCoverage?.to ?? null;
  if (from === null || to === null) return [];
  const first = civil(from).year;
  return Array.from({ length: civil(to).year - first + 1 }, (_, offset) => {
    const year = first + offset;
    const start = dayOf(year, 1, 1) ?? from;
    const end = dayOf(year + 1, 1, 1) ?? to;
    return [start < from ? from : start, end > to ? to : end, year] as const;
  });
}
