import { type Day, DAYS_PER_YEAR } from "../model/day.ts";

/** How long ego and someone have not been in touch, as a message takes it up. */
export type Silence = "recent" | "months" | "years" | "unknown";

/** From so many days on a message says that it has been a while. */
const MONTHS = 183;
const YEARS = 3 * DAYS_PER_YEAR;

/** How a message should begin, by the last contact; `unknown` where none was ever seen. */
export function silence(last: Day | null, today: Day): Silence {
  if (last === null) return "unknown";
  const days = today - last;
  return days >= YEARS ? "years" : days >= MONTHS ? "months" : "recent";
}

/** Whether one says tu: to family and friends, to the close, to those one is in touch with; Lei to the others. */
export function isFamiliar(of: {
  readonly closeness: number | null;
  readonly band: string | null;
  readonly circles: number;
}): boolean {
  return of.circles > 0 || (of.closeness ?? 0) >= 3 || of.band === "strong" || of.band === "medium";
}
