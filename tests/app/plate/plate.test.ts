import { expect, test } from "vitest";
import { circleId, personId, sourceId } from "../../../src/core/model/ids.ts";
import { LOOKS, lensOf, lookOf } from "../../../src/app/plate/looks.ts";
import { circleOfGroup } from "../../../src/app/plate/circle-of-group.ts";
import { toggled } from "../../../src/app/plate/toggled.ts";
import { yearFacts, yearsOf } from "../../../src/app/plate/years.ts";
import { queryOf, throughLens } from "../../../src/app/state/lens-rows.ts";
import { isWide, WIDE_LENS } from "../../../src/app/state/state.ts";
import { NO_DAY } from "../../../src/engine/protocol.ts";
import { viewOf } from "../../support/sketched-view.ts";
import { dayOf } from "../../support/sketch-files.ts";

const view = viewOf([]);
const everyone = Uint32Array.from(view.people.ids, (_, row) => row);

test("every view's lens is seen in that view, and the first lets everybody through", () => {
  for (const look of LOOKS) expect(lookOf({ ...WIDE_LENS, ...lensOf(look, view) })).toBe(look);
  expect(isWide({ ...WIDE_LENS, ...lensOf("circles", view) })).toBe(true);
  expect(lensOf("without", view).without).toEqual([sourceId("linkedin")]);
});

test("a filter set elsewhere is seen in the view it comes to", () => {
  expect(lookOf({ ...WIDE_LENS, only: "dormant" })).toBe("dormant");
  expect(lookOf({ ...WIDE_LENS, without: [sourceId("facebook")] })).toBe("without");
  expect(lookOf({ ...WIDE_LENS, only: "cold" })).toBe("circles");
  expect(lookOf({ ...WIDE_LENS, only: "weak", look: "purpose" })).toBe("purpose");
});

test("those picked by hand, those there by a year, and those a source alone shows are told apart", () => {
  const [first] = view.people.ids;
  if (first === undefined) throw new Error("nobody");
  expect([...throughLens(everyone, view, { ...WIDE_LENS, picked: [first] })]).toEqual([0]);
  expect([...throughLens(everyone, view, { ...WIDE_LENS, upTo: 2011 })]).toEqual([]);
  expect([...throughLens(everyone, view, { ...WIDE_LENS, upTo: 2012 })]).toEqual([...everyone]);
  expect([...throughLens(everyone, view, { ...WIDE_LENS, without: [sourceId("linkedin")] })]).toEqual([]);
  expect(Object.keys(queryOf(WIDE_LENS, "it")).toSorted()).not.toContain("picked");
});

test("whoever no source dates is at no year, and is counted", () => {
  const since = Int32Array.from(view.people.since, (day, row) => (row === 1 ? NO_DAY : day));
  const undated = { ...view, people: { ...view.people, since } };
  expect(yearsOf(undated)).toMatchObject({ first: 2012, last: 2026, undated: 1 });
  expect(yearFacts(undated, 2012).people).toBe(2);
  expect([...throughLens(everyone, undated, { ...WIDE_LENS, upTo: 2026 })]).toEqual([0, 2]);
});

test("there are no years to follow where everyone came in this one", () => {
  const since = view.people.since.map(() => dayOf("2026-03-01"));
  expect(yearsOf({ ...view, people: { ...view.people, since } })).toBeNull();
});

test("picking adds people, and picking the same again lets them go", () => {
  const [a, b, c] = ["a", "b", "c"].map(personId) as [
    ReturnType<typeof personId>,
    ReturnType<typeof personId>,
    ReturnType<typeof personId>,
  ];
  expect(toggled(null, [b, a])).toEqual([a, b]);
  expect(toggled([a, b], [b, c])).toEqual([a, b, c]);
  expect(toggled([a, b], [b])).toEqual([a]);
  expect(toggled([a], [a])).toBeNull();
});

test("a group is the circle most of both are in, and no circle when that is not so", () => {
  const cluster = Int16Array.from([0, 0, -1]);
  const people = { ...view.people, cluster };
  const [kept] = view.circles;
  const circle = (rows: number[]) => ({
    ...(kept ?? { id: circleId("c"), name: "Coro", kind: "other", basis: "declared", silhouettes: 0, sources: [] }),
    people: Uint32Array.from(rows),
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only id and people are read
  const withCircle = (rows: number[]) => ({ ...view, people, circles: [circle(rows)] }) as typeof view;
  expect(circleOfGroup(withCircle([0, 1]), 0)).not.toBeNull();
  expect(circleOfGroup(withCircle([0, 2]), 0)).toBeNull();
  expect(circleOfGroup(withCircle([2]), 0)).toBeNull();
});
