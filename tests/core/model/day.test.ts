import { describe, expect, test } from "vitest";
import { civil, day, dayOf, dayOfEpochSeconds, formatDay, parseDay } from "../../../src/core/model/day.ts";

describe("a day", () => {
  test("counts from the first of January 1970", () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2026, 11, 23)).toBe(20_780);
  });

  test("that does not exist is null, not the next one", () => {
    expect(dayOf(2023, 2, 29)).toBeNull();
    expect(dayOf(1900, 2, 29)).toBeNull();
    expect(dayOf(2024, 13, 1)).toBeNull();
    expect(dayOf(2024, 4, 31)).toBeNull();
    expect(dayOf(2024, 1.5, 1)).toBeNull();
  });

  test("agrees with the calendar of the machine for two centuries", () => {
    for (let n = -20_000; n < 60_000; n += 17) {
      const machine = new Date(n * 86_400_000);
      expect(civil(day(n))).toEqual({
        year: machine.getUTCFullYear(),
        month: machine.getUTCMonth() + 1,
        dayOfMonth: machine.getUTCDate(),
      });
      expect(parseDay(formatDay(day(n)))).toBe(n);
    }
  });

  test("is read only in the one form we write", () => {
    expect(parseDay("2024-02-29")).toBe(19_782);
    for (const text of ["", "2024-2-29", "2024-02-30", "29/02/2024", " 2024-02-29", "2024-02-29T00:00"]) {
      expect(parseDay(text)).toBeNull();
    }
  });

  test("of an instant is the day in UTC", () => {
    expect(dayOfEpochSeconds(86_399)).toBe(0);
    expect(dayOfEpochSeconds(86_400)).toBe(1);
    expect(dayOfEpochSeconds(-1)).toBe(-1);
  });
});
