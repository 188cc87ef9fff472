import type { PersonId } from "../model/ids.ts";
import type { Person } from "../model/network.ts";
import type { Band, StrengthParts, TieState } from "./analysis.ts";
import type { ContactDays } from "./contact-days.ts";

/** What is known of one person's tie before it is put into words; people are rows of the incidence. */
export type Standing = {
  readonly row: number;
  readonly person: PersonId;
  readonly contact: ContactDays;
  readonly parts: StrengthParts;
  /** Strength 0–1; `null` where it cannot be told. */
  readonly value: number | null;
  /** Strength on the day of the last contact: what a dormant tie once was. `null` without contact or value. */
  readonly pastValue: number | null;
  readonly band: Band | null;
  readonly state: TieState;
  /** Days of silence to the end of coverage; `null` where it cannot be told. */
  readonly silence: number | null;
  readonly door: number | null;
  readonly isDoor: boolean;
  readonly isOnlyDoor: boolean;
  /** Ego's word: they have died, or are not to be suggested. `null` when ego said neither. */
  readonly said: Person["standing"] | null;
};
