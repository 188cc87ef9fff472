import { expect, test } from "vitest";
import { reduce } from "../../../src/app/state/reduce.ts";
import { beginWith, type State } from "../../../src/app/state/state.ts";
import type { Change } from "../../../src/core/model/change.ts";
import { day } from "../../../src/core/model/day.ts";
import { circleId, personId } from "../../../src/core/model/ids.ts";
import type { View } from "../../../src/engine/protocol.ts";

const BEGINNING = beginWith({ language: "it", day: day(20_780), seed: 1, seedGiven: null });

/** A view of which only the log, the count of people and the example are looked at here. */
function viewOf(said: readonly Change[], people = 3, example = false): View {
  const log = said.map((change, at) => ({ at, change, names: [], circle: "" }));
  return { log, example, summary: { people } } as unknown as View;
}

const LEAVE: Change = { kind: "leave-out", people: [personId("a")] };
const FORGET: Change = { kind: "forget", salt: "00", marks: [] };
const CONFIRM: Change = { kind: "confirm-circle", circle: circleId("c") };

const changed = (state: State, said: readonly Change[], now: number): State =>
  reduce(state, { kind: "changed", view: viewOf(said), said: now });

test("the way back is offered for what takes something away, and for all of one stroke", () => {
  expect(changed(BEGINNING, [CONFIRM], 1).justDone).toEqual([]);
  expect(changed(BEGINNING, [CONFIRM, LEAVE], 1).justDone.map(({ at }) => at)).toEqual([1]);
  expect(changed(BEGINNING, [LEAVE, FORGET, FORGET], 2).justDone.map(({ at }) => at)).toEqual([1, 2]);
});

test("taking it back, another deed, another screen or a word puts the offer away", () => {
  const offered = changed(BEGINNING, [LEAVE], 1);
  expect(changed(offered, [], 0).justDone).toEqual([]);
  expect(changed(offered, [LEAVE, CONFIRM], 1).justDone).toEqual([]);
  expect(reduce(offered, { kind: "done-seen" }).justDone).toEqual([]);
  expect(reduce(offered, { kind: "go", place: "people" }).justDone).toEqual([]);
  expect(reduce(offered, { kind: "go", place: offered.place }).justDone.length).toBe(1);
});

test("after a reading come the people where that was asked, the sources where nobody was found, else the network", () => {
  const read = (state: State, view: View): State["place"] =>
    reduce(reduce(state, { kind: "reading-began", what: "files" }), { kind: "read", view }).place;
  const asked = reduce(BEGINNING, { kind: "review-first", reviewFirst: true });
  expect(read(BEGINNING, viewOf([]))).toBe("seen");
  expect(read(asked, viewOf([]))).toBe("review");
  expect(read(asked, viewOf([], 3, true))).toBe("seen");
  expect(read(asked, viewOf([], 0))).toBe("sources");
});
