import { expect, test } from "vitest";

import { bands, type BandFacts } from "../../../src/core/analysis/bands.ts";
import { contactDays } from "../../../src/core/analysis/contact-days.ts";
import { activity, fullActivity, strengthParts, strengthValue, trace } from "../../../src/core/analysis/strength.ts";
import { day } from "../../../src/core/model/day.ts";
import { sourceId } from "../../../src/core/model/ids.ts";
import type { EgoTie } from "../../../src/core/model/network.ts";
import { idOf, TODAY } from "../../support/sketch.ts";

const LINKEDIN = sourceId("linkedin");
const FACEBOOK = sourceId("facebook");

/** A tie with direct contact the given numbers of days ago; both wrote unless told otherwise. */
function tieOf(ages: readonly number[], given: Partial<EgoTie> = {}, direction = 3): EgoTie {
  const days = ages.map((age) => day(TODAY - age)).sort((a, b) => a - b);
  const contacts =
    days.length === 0
      ? []
      : [{ source: LINKEDIN, days, directions: days.map(() => direction), weights: days.map(() => 1) }];
  return {
    person: idOf("Ada"),
    since: null,
    contacts,
    listedIn: [LINKEDIN],
    endedIn: [],
    covered: true,
    closeness: null,
    ...given,
  };
}

const SCALE = { today: TODAY, fullActivity: 10 };
const partsOf = (tie: EgoTie, circles = 0) => strengthParts(tie, contactDays(tie), circles, SCALE);

test("a day of contact counts half after 180 days, as the oracle adds it up", () => {
  // decay_active_days of the oracle: ages 0, 30, 180 and 360 days.
  expect(activity(contactDays(tieOf([0, 30, 180, 360])), TODAY)).toBeCloseTo(2.640898718140339, 12);
});

test("a day in a group counts by its weight, and the most personal contact of a day counts", () => {
  const group = { source: FACEBOOK, days: [TODAY], directions: [2], weights: [0.25] };
  expect(activity(contactDays(tieOf([], { contacts: [group] })), TODAY)).toBeCloseTo(0.25, 12);
  const both = tieOf([0], { contacts: [group, { source: LINKEDIN, days: [TODAY], directions: [1], weights: [1] }] });
  expect(contactDays(both)).toMatchObject({ days: [TODAY], directions: [3], weights: [1], last: { source: FACEBOOK } });
});

test("full activity is the 95th percentile of those with contact, and never under three", () => {
  expect(fullActivity([])).toBe(3);
  expect(fullActivity([0, 0, 0.5, 1])).toBe(3);
  const hundred = Array.from({ length: 101 }, (_, i) => i);
  expect(fullActivity(hundred)).toBeCloseTo(1 + 0.95 * 99, 12);
});

test("the five parts are as the formula has them", () => {
  const tie = tieOf([365, 10], { since: day(TODAY - 1105), listedIn: [FACEBOOK, LINKEDIN] });
  const parts = partsOf(tie, 1);
  expect(parts.recency).toBeCloseTo(2 ** (-10 / 365), 10);
  expect(parts.reciprocity).toBeCloseTo(2 / 3, 10);
  expect(parts.duration).toBeCloseTo(1 - 2 ** (-1095 / 365.2425 / 3), 10);
  expect(parts.multiplexity).toBeCloseTo(0.75, 10);
  expect(parts.frequency).toBeCloseTo(Math.log(1 + 2 ** (-365 / 180) + 2 ** (-10 / 180)) / Math.log(11), 10);
  expect(trace({ frequency: 1, recency: 1, reciprocity: 1, duration: 1, multiplexity: 1 })).toBeCloseTo(1, 12);
});

test("nobody heard from by someone who only writes out", () => {
  expect(partsOf(tieOf([1, 2, 3], {}, 1)).reciprocity).toBe(0);
});

test("no source that could have seen contact and no word of ego's: no strength, never zero", () => {
  const uncovered = tieOf([], { covered: false });
  expect(strengthValue(uncovered, partsOf(uncovered))).toBeNull();
  const close = tieOf([], { covered: false, closeness: 5 });
  expect(strengthValue(close, partsOf(close))).toBeCloseTo(0.7, 4);
  const barely = tieOf([], { closeness: 1, listedIn: [] });
  expect(strengthValue(barely, partsOf(barely))).toBe(0);
});

const facts = (given: Partial<BandFacts>): BandFacts => ({
  value: 0.2,
  activeDays: 1,
  covered: true,
  closeness: null,
  inDeclaredCircle: false,
  ...given,
});

test("close by ego's word is strong, whatever was seen", () => {
  expect(bands([facts({ closeness: 4, activeDays: 0, value: 0.525 })])).toEqual(["strong"]);
  expect(bands([facts({ closeness: 3, activeDays: 0, value: 0.35 })])).toEqual(["cold"]);
});

test("the fifteen strongest are strong if they met on three days", () => {
  const many = Array.from({ length: 40 }, (_, i) => facts({ value: 1 - i / 100, activeDays: i === 2 ? 2 : 5 }));
  const found = bands(many);
  expect(found.slice(0, 15).filter((band) => band === "strong")).toHaveLength(14);
  expect(found[2]).toBe("medium");
  expect(found.slice(15)).not.toContain("strong");
});

test("covered and never in contact is cold, unless ego drew a circle around them", () => {
  const found = bands([
    facts({ activeDays: 0, value: 0.05 }),
    facts({ activeDays: 0, value: 0.05, inDeclaredCircle: true }),
    facts({ value: 0.4 }),
    facts({ value: 0.5 }),
  ]);
  expect(found).toEqual(["cold", "weak", "medium", "medium"]);
});

test("the median is that of those not cold", () => {
  const cold = Array.from({ length: 50 }, () => facts({ value: 0.01, activeDays: 0 }));
  expect(bands([...cold, facts({ value: 0.1 }), facts({ value: 0.2 }), facts({ value: 0.3 })]).slice(50)).toEqual([
    "weak",
    "medium",
    "medium",
  ]);
});

test("nothing known is no band", () => {
  expect(bands([facts({ value: null, covered: false })])).toEqual([null]);
});
