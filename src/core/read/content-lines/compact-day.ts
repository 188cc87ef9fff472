import { dayOf } from "../../model/day.ts";
import type { Day } from "../../model/day.ts";

/** A moment as cards and calendars write it. */
export type Moment = {
  /** The date as written: local where it has no `Z`, of UTC where it has. */
  readonly day: Day;
  /** Seconds since midnight; `null` for a whole day. */
  readonly seconds: number | null;
  readonly isUtc: boolean;
};

/** `20240131`, `20240131T093000`, `20240131T093000Z`, and with hyphens and colons; `null` for anything else. */
export function momentOf(text: string): Moment | null {
  const match =
    /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?(Z|[+-]\d\d:?\d\d)?)?\s*$/i.exec(text);
  if (match === null) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (day === null) return null;
  const seconds =
    match[4] === undefined ? null : Number(match[4]) * 3600 + Number(match[5]) * 60 + Number(match[6] ?? 0);
  return { day, seconds, isUtc: match[7]?.toUpperCase() === "Z" };
}
