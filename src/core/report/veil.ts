import { civil, formatDay, type Day } from "../model/day.ts";
import { digest } from "../model/digest.ts";
import type { NamesChoice, ReportDay } from "./contract.ts";

/** What lies between the network and the report: names as they are, or nothing that tells who is who. */
export type Veil = {
  readonly names: NamesChoice;
  /** The id of a thing in this report. Behind pseudonyms it comes from the key, so two reports share none. */
  readonly id: (kind: "person" | "circle" | "cluster" | "source", id: string) => string;
  /** Free text as it is, or empty. */
  readonly text: (text: string) => string;
  /** Free text as it is, or `null`. */
  readonly textOrNull: (text: string | null) => string | null;
  /** A list as it is, or empty. */
  readonly list: <T>(list: readonly T[]) => readonly T[];
  /** A day about people or sources; behind pseudonyms the first of its year. */
  readonly day: (day: Day) => ReportDay;
};

/** Nothing withheld. */
export const OPEN: Veil = {
  names: "included",
  id: (_, id) => id,
  text: (text) => text,
  textOrNull: (text) => text,
  list: (list) => list,
  day: formatDay,
};

/** Names withheld. `key` is used once and never written. */
export function veilOf(key: string): Veil {
  return {
    names: "pseudonyms",
    id: (kind, id) => digest(`${key}\n${kind}\n${id}`),
    text: () => "",
    textOrNull: () => null,
    list: () => [],
    day: (day) => `${String(civil(day).year).padStart(4, "0")}-01-01`,
  };
}

/** A day where there is one. */
export const dayOrNull = (veil: Veil, day: Day | null): ReportDay | null => (day === null ? null : veil.day(day));
