import { orderShownBy } from "./dates.ts";
import type { DateOrder } from "./dates.ts";

/** Which of day and month comes first in a column of dates, told by the column as a whole. */
export type DateColumn = {
  readonly saw: (date: string) => void;
  /** The order the dates show; `unsure` when every one could be read both ways. */
  readonly order: (unsure: DateOrder) => DateOrder;
};

/** A column of which nothing was seen yet. Where dates contradict each other the month comes first: days above twelve are read as days anyway. */
export function openDateColumn(): DateColumn {
  const shown = new Set<DateOrder | null>();
  return {
    saw: (date) => void shown.add(orderShownBy(date)),
    order: (unsure) => (shown.has("month-first") ? "month-first" : shown.has("day-first") ? "day-first" : unsure),
  };
}
