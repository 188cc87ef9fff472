import { dayOf } from "../../../model/day.ts";
import type { Day } from "../../../model/day.ts";

/**
 * Beginnings of month names, without accents: English, Italian, French, German, Spanish, Portuguese, Dutch. Longer
 * ones first where one begins another's (`juil`, `juin`).
 */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "gen", "ene"],
  ["feb", "fev"],
  ["mar", "mrz", "maer", "maa", "mrt"],
  ["apr", "avr", "abr"],
  ["may", "mag", "mai", "mei"],
  ["juin", "jun", "giu"],
  ["juil", "jul", "lug"],
  ["aug", "ago", "aou"],
  ["sep", "set"],
  ["oct", "ott", "okt", "out"],
  ["nov"],
  ["dec", "dic", "dez"],
];

/** No date of these pages is longer, weekday and zone included. */
const LONGEST_DATE = 80;

/** `14 nov 2023`, `14. Nov. 2023`, `1º marzo 2019`, `14 de noviembre de 2023`, after a weekday or not. */
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[.º°]? (?:de |di )?(\p{L}{3,12})\.?,? (?:de |del )?(\d{4})(?!\d)/u;
/** `Nov 14, 2023`, `November 14, 2023`, `gen 05, 2024`. */
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/u;
/** `14/11/2023`, `14.11.2023`: languages that write numbers put the day first. */
const NUMBERS = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;
/** `2023-11-14`. */
const YEAR_FIRST = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;

/**
 * The day of a date as these pages write it; the time of day, 12 or 24 hours, is passed over. It is the day on ego's
 * own clock: the pages name no zone. `null` when it is no date.
 *
 * Forms seen 2018–2026: `Mar 1, 2019 2:05pm`, `Oct 19, 2019, 2:37 PM`, `Oct 19, 2019 at 2:37 PM`, `19 Oct 2019, 14:37`,
 * `Nov 14, 2023 10:13:20 pm`, `Jun 01, 2025 3:31:29 pm`, fr `14/11/2023, 22:13`, de `14. Nov. 2023, 22:13`. Since 2022
 * Polish and Vietnamese pages keep the English order under their own month names; Italian ones then write
 * `gen 05, 2024 1:00:00 am`. That form, `14 nov 2023, 22:13` and `alle ore 22:13` are accepted, none seen in a file.
 */
export function writtenDay(text: string): Day | null {
  if (text === "" || text.length > LONGEST_DATE) return null;
  const clean = text.replace(/\s+/g, " ").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const dayFirst = DAY_FIRST.exec(clean);
  if (dayFirst !== null) {
    const found = built(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
    if (found !== null) return found;
  }
  const monthFirst = MONTH_FIRST.exec(clean);
  if (monthFirst !== null) return built(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const numbers = NUMBERS.exec(clean);
  if (numbers !== null) return built(numbers[4], Number(numbers[3]), numbers[1]);
  const yearFirst = YEAR_FIRST.exec(clean);
  return yearFirst === null ? null : built(yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
}

/** 1–12; 0 for a word that is no month. */
function monthOf(word: string | undefined): number {
  return MONTHS.findIndex((beginnings) => beginnings.some((beginning) => word?.startsWith(beginning))) + 1;
}

function built(year: string | undefined, month: number, dayOfMonth: string | undefined): Day | null {
  return dayOf(Number(year), month, Number(dayOfMonth));
}
