import { civil, type Day, day } from "../../core/model/day.ts";
import type { When } from "../../core/purpose/calendar-file.ts";

const MILLISECONDS_A_DAY = 86_400_000;
const MILLISECONDS_A_MINUTE = 60_000;

/** A moment as a day and a minute of it, in UTC. Milliseconds since 1970. */
export function inUtc(moment: number, lasts: number): When {
  const whole = Math.floor(moment / MILLISECONDS_A_DAY);
  return {
    day: day(whole),
    minute: Math.floor((moment - whole * MILLISECONDS_A_DAY) / MILLISECONDS_A_MINUTE),
    lasts,
  };
}

/** A day, or a minute of it on the clock of this device, as a calendar file takes it. An hour the clock skips is the one after. */
export function whenOf(of: Day, minute: number | null, lasts: number): When {
  if (minute === null) return { day: of, minute, lasts };
  const { year, month, dayOfMonth } = civil(of);
  return inUtc(new Date(year, month - 1, dayOfMonth, 0, minute).getTime(), lasts);
}
