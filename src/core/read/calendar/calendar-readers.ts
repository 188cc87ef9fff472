import type { Reader } from "../source.ts";
import { calendarReader } from "./ics.ts";

/** Readers of calendars. */
export const CALENDAR_READERS: readonly Reader[] = [calendarReader];
