import { expect, test } from "vitest";

import { formatDay } from "../../../../src/core/model/day.ts";
import type { Day } from "../../../../src/core/model/day.ts";
import { dayFrom, isSpreadsheetDate, lastDayFrom, orderShownBy } from "../../../../src/core/read/text/dates.ts";

const shown = (day: Day | null): string | null => (day === null ? null : formatDay(day));

test.each([
  ["24 Nov 2020", "2020-11-24"],
  ["07 Jun 2022", "2022-06-07"],
  ["15 ago 2024", "2024-08-15"],
  ["3 gen. 2019", "2019-01-03"],
  ["1° maggio 2018", "2018-05-01"],
  ["2 settembre 2018", "2018-09-02"],
  ["9 Sept 2018", "2018-09-09"],
  ["Nov 24, 2020", "2020-11-24"],
  ["2024-02-29", "2024-02-29"],
  ["2023-06-11 15:33:58 UTC", "2023-06-11"],
  ["2023-06-11T23:59:59Z", "2023-06-11"],
  ["2022/06/20 13:05:02 UTC", "2022-06-20"],
  ["11/24/2020", "2020-11-24"],
  ["11/24/20", "2020-11-24"],
  ["4-Apr-21", "2021-04-04"],
  ["24-nov-20", "2020-11-24"],
  ["1/29/26, 2:37 PM", "2026-01-29"],
  ["1/29/26, 2:37\u202FPM", "2026-01-29"],
  ["08/19/24, 11:04 PM", "2024-08-19"],
  ["11 Jun 2023, 15:33", "2023-06-11"],
  ["Tue Sep 28 09:08:27 UTC 2021", "2021-09-28"],
  ["Sep 2019", "2019-09-01"],
  ["set 2019", "2019-09-01"],
  ["2019-09", "2019-09-01"],
  ["2019", "2019-01-01"],
  ["1/2/99", "1999-01-02"],
  ["31/12/2020", "2020-12-31"],
  ["31.12.2020", "2020-12-31"],
  ["03.04.2020", "2020-04-03"],
])("%s is %s", (text, day) => {
  expect(shown(dayFrom(text))).toBe(day);
});

test.each([
  "",
  " ",
  "not a date",
  "31 Feb 2020",
  "2023-02-29",
  "2023-13-01 10:00:00",
  "32/13/2020",
  "24 Foo 2020",
  "0000-00-00",
  "20201",
  "12:30",
  "1/2",
  "2023-06-1",
  "2023-06-111",
  "99999999999999999999",
  "24 Nov",
  "1".repeat(100),
  "Oct 12",
])("%s is no date", (text) => {
  expect(dayFrom(text)).toBeNull();
});

test("where day and month could be exchanged the column decides", () => {
  expect(shown(dayFrom("03/04/2020", "day-first"))).toBe("2020-04-03");
  expect(shown(dayFrom("03/04/2020", "month-first"))).toBe("2020-03-04");
  expect([
    orderShownBy("13/04/20"),
    orderShownBy("04/13/20"),
    orderShownBy("04/03/20"),
    orderShownBy("4 Mar 2020"),
  ]).toEqual(["day-first", "month-first", null, null]);
});

test("only a spreadsheet writes short dates", () => {
  expect(["4-Apr-21", "11/24/20", "24/11/2020", "24-nov-20"].map(isSpreadsheetDate)).toEqual([true, true, true, true]);
  expect(["24 Nov 2020", "2020-11-24", "1/29/26, 2:37 PM", "2019"].map(isSpreadsheetDate)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("an end lasts as long as what is written", () => {
  expect(
    ["Feb 2024", "Dec 2019", "1999", "2019-04", "24 Nov 2020", ""].map((text) => shown(lastDayFrom(text))),
  ).toEqual(["2024-02-29", "2019-12-31", "1999-12-31", "2019-04-30", "2020-11-24", null]);
});
