import { civil, day, dayOf } from "../../model/day.ts";
import type { Day } from "../../model/day.ts";

/** What a table has shown about its own dates. */
export type DateOrder = "month-first" | "day-first";

/** English and Italian, by their first three letters and in full; a point after them is dropped. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["jan", "january", "gen", "gennaio"],
    ["feb", "february", "febbraio"],
    ["mar", "march", "marzo"],
    ["apr", "april", "aprile"],
    ["may", "mag", "maggio"],
    ["jun", "june", "giu", "giugno"],
    ["jul", "july", "lug", "luglio"],
    ["aug", "august", "ago", "agosto"],
    ["sep", "sept", "september", "set", "sett", "settembre"],
    ["oct", "october", "ott", "ottobre"],
    ["nov", "november", "novembre"],
    ["dec", "december", "dic", "dicembre"],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/** Two-digit years at or above this are of the last century. LinkedIn began in 2003. */
const CENTURY_TURN = 70;
/** No date of an export is longer. */
const LONGEST_DATE = 64;

/**
 * The day of a date as LinkedIn (or a spreadsheet after it) writes one, in English or Italian; the
 * time of day is passed over. A month stands for its first day, a year for 1 January. `null` when
 * it is no date.
 *
 * Forms seen 2017–2026: `24 Nov 2020`, `15 ago 2024`, `2023-06-11 15:33:58 UTC`, `2022/06/20 13:05:02 UTC`,
 * `1/29/26, 2:37 PM`, `11/24/2020`, `4-Apr-21`, `Sep 2019`, `2019`, `Tue Sep 28 09:08:27 UTC 2021`, `11 Jun 2023, 15:33`.
 */
export function dayFrom(text: string, order: DateOrder = "month-first"): Day | null {
  if (text === "" || text.length > LONGEST_DATE) return null;
  const instant = isoDay(text);
  if (instant !== null) return instant;
  const clean = text
    .replace(/[\u00A0\u202F\u2009]/g, " ")
    .trim()
    .toLowerCase();
  return named(clean) ?? numbered(clean, order) ?? unixStyle(clean) ?? coarse(clean);
}

/**
 * The last day of what a date covers: `Aug 2019` ends on 31 August, `2019` on 31 December. Where
 * something went on to, as profiles write it. `null` when it is no date.
 */
export function lastDayFrom(text: string): Day | null {
  const first = dayFrom(text);
  if (first === null || !COARSE.test(text.trim())) return first;
  const { year, month } = civil(first);
  const isYear = YEAR.test(text.trim());
  const next = isYear || month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return next === null ? first : day(next - 1);
}

const YEAR = /^\d{4}$/;
const COARSE = /^(?:\d{4}(?:-\d{2})?|\p{L}{3,9}\.?,? \d{4})$/u;

/** Which number of `1/29/26` is the month, as far as one date tells; `null` when both could be. */
export function orderShownBy(text: string): DateOrder | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}\b/.exec(text);
  if (match === null) return null;
  if (Number(match[1]) > 12) return "day-first";
  return Number(match[2]) > 12 ? "month-first" : null;
}

/** A date as a spreadsheet writes it back (`4-Apr-21`, `11/24/20`, `24/11/2020`): never LinkedIn's own form for connections. */
export function isSpreadsheetDate(text: string): boolean {
  return /^\s*\d{1,2}(?:-[A-Za-z]{3,4}\.?-\d{2,4}|[/.-]\d{1,2}[/.-]\d{2,4})\s*$/.test(text);
}

/** `2023-06-11…` and `2022/06/20…`, without a regular expression: a million of these are read. */
function isoDay(text: string): Day | null {
  const mark = text.charCodeAt(4);
  if (text.length < 10 || (mark !== DASH && mark !== SLASH) || text.charCodeAt(7) !== mark) return null;
  if (text.length > 10 && isDigit(text.charCodeAt(10))) return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  return dayOf(year, twoDigits(text, 5), twoDigits(text, 8));
}

/** The same of bytes, `null` for every other form: what `dayFrom` makes of those, it makes of their text. */
export function isoDayOf(bytes: Uint8Array, from: number, to: number): Day | null {
  const mark = bytes[from + 4];
  const length = to - from;
  if (length < 10 || length > LONGEST_DATE || (mark !== DASH && mark !== SLASH) || bytes[from + 7] !== mark)
    return null;
  if (length > 10 && isDigit(bytes[from + 10] ?? 0)) return null;
  const century = pairAt(bytes, from);
  const years = pairAt(bytes, from + 2);
  if (century < 0 || years < 0) return null;
  return dayOf(century * 100 + years, pairAt(bytes, from + 5), pairAt(bytes, from + 8));
}

/** The number of two digits at a place; below 0 when there are none. */
function pairAt(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - ZERO;
  const ones = (bytes[at + 1] ?? 0) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -1;
}

/** `24 Nov 2020`, `4-Apr-21`, `15 ago. 2024, 09:10`, `Nov 24, 2020`. */
function named(text: string): Day | null {
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|º|°)?[ -](?:de |di )?(\p{L}{3,9})\.?,?[ -](\d{4}|\d{2})(?!\d)/u.exec(text);
  if (dayFirst !== null) return build(dayFirst[3], MONTHS.get(dayFirst[2] ?? ""), dayFirst[1]);
  const monthFirst = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?, ?(\d{4})(?!\d)/u.exec(text);
  return monthFirst === null ? null : build(monthFirst[3], MONTHS.get(monthFirst[1] ?? ""), monthFirst[2]);
}

/** `1/29/26, 2:37 pm`, `08/19/2024`; a first number above 12 can only be a day. */
function numbered(text: string, order: DateOrder): Day | null {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  const dayFirst = first > 12 || (Number(match[3]) <= 12 && (order === "day-first" || match[2] === "."));
  return dayFirst ? build(match[4], Number(match[3]), match[1]) : build(match[4], first, match[3]);
}

/** `tue sep 28 09:08:27 utc 2021`. */
function unixStyle(text: string): Day | null {
  const match = /^\p{L}{3,4} (\p{L}{3,4}) +(\d{1,2}) \d{1,2}:\d{2}:\d{2} \S{1,9} (\d{4})$/u.exec(text);
  return match === null ? null : build(match[3], MONTHS.get(match[1] ?? ""), match[2]);
}

/** `sep 2019`, `2019-09`, `2019`. */
function coarse(text: string): Day | null {
  const month = /^(\p{L}{3,9})\.?,? (\d{4})$/u.exec(text);
  if (month !== null) return build(month[2], MONTHS.get(month[1] ?? ""), "1");
  const year = /^(\d{4})(?:-(\d{2}))?$/.exec(text);
  return year === null ? null : build(year[1], Number(year[2] ?? "1"), "1");
}

function build(year: string | undefined, month: number | undefined, dayOfMonth: string | undefined): Day | null {
  if (year === undefined || month === undefined || dayOfMonth === undefined) return null;
  const written = Number(year);
  const full = year.length === 4 ? written : written >= CENTURY_TURN ? 1900 + written : 2000 + written;
  return dayOf(full, month, Number(dayOfMonth));
}

const DASH = 45;
const SLASH = 47;
const ZERO = 48;

const isDigit = (code: number): boolean => code >= ZERO && code <= ZERO + 9;

/** The number of two digits at `at`; `NaN` when there are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at);
  const ones = text.charCodeAt(at + 1);
  return isDigit(tens) && isDigit(ones) ? (tens - ZERO) * 10 + ones - ZERO : Number.NaN;
}
