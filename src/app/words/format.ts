import { type Day } from "../../core/model/day.ts";

/** Numbers, days and lists as written in one language. */
export type Format = {
  readonly number: (value: number) => string;
  /** With at most two decimals, for indices that run from 0 or −1 to 1. */
  readonly index: (value: number) => string;
  /** A share 0–1 as a whole percentage. */
  readonly percent: (share: number) => string;
  /** 23 November 2026. */
  readonly day: (day: Day) => string;
  /** November 2026. */
  readonly month: (day: Day) => string;
  /** "a, b and c"; in Italian "a, b ed e". */
  readonly list: (items: readonly string[]) => string;
  /** "3 weeks ago", "yesterday", from one day to a later one. */
  readonly ago: (from: Day, today: Day) => string;
  /** "23 November 2026 at 18:05", where the person is. Milliseconds since 1970. */
  readonly moment: (at: number) => string;
  readonly megabytes: (bytes: number) => string;
};

const MILLISECONDS_A_DAY = 86_400_000;
/** Below this many days silence is told in days, then weeks, then months, then years. */
const DAYS_UNTIL_WEEKS = 14;
const DAYS_UNTIL_MONTHS = 60;
const DAYS_UNTIL_YEARS = 730;
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.2425;

/** Made when it is first asked for, then kept: nine of these for two languages took 30 ms of the first paint. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** Everything `Intl` gives for a locale, each made once. */
export function makeFormat(locale: "it-IT" | "en-GB"): Format {
  // Grouping "always": Italian would otherwise leave 1612 without its point.
  const number = once(() => new Intl.NumberFormat(locale, { useGrouping: "always", maximumFractionDigits: 1 }));
  const index = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }));
  const percent = once(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }));
  const long = once(
    () => new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  );
  const short = once(() => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }));
  const moment = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }));
  const list = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
  const exact = once(() => new Intl.RelativeTimeFormat(locale, { numeric: "always" }));
  return {
    number: (value) => number().format(value),
    index: (value) => index().format(value),
    percent: (share) => percent().format(share),
    day: (day) => long().format(day * MILLISECONDS_A_DAY),
    month: (day) => short().format(day * MILLISECONDS_A_DAY),
    list: (items) =>
      list()
        .formatToParts(items)
        .map(({ type, value }, at, parts) =>
          type === "literal" && value === " e " && /^e/i.test(parts[at + 1]?.value ?? "") ? " ed " : value,
        )
        .join(""),
    ago(from, today) {
      const days = Math.max(0, today - from);
      if (days < DAYS_UNTIL_WEEKS) return relative().format(-days, "day");
      if (days < DAYS_UNTIL_MONTHS) return exact().format(-Math.round(days / 7), "week");
      if (days < DAYS_UNTIL_YEARS) return exact().format(-Math.round(days / DAYS_A_MONTH), "month");
      return exact().format(-Math.floor(days / DAYS_A_YEAR), "year");
    },
    moment: (at) => moment().format(at),
    megabytes: (bytes) => `${number().format(Math.max(0.1, Math.round(bytes / 100_000) / 10))} MB`,
  };
}
