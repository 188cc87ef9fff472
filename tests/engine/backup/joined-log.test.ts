import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../../../src/core/model/change.ts";
import { circleId, personId, sourceId } from "../../../src/core/model/ids.ts";
import { joinedLog } from "../../../src/engine/backup/joined-log.ts";
import { inventedChange } from "../../support/invent-log.ts";

const draw = (name: string, turn = 1): Change => ({
  kind: "draw-circle",
  circle: circleId(`drawn-family-${turn}`),
  name,
  circleKind: "family",
  people: ["Ada"],
  silhouettes: 0,
});
const close = (closeness: 1 | 5): Change => ({ kind: "closeness", person: personId("ada"), closeness });

test("what only the other says comes after what both say, and before what only this one says", () => {
  const shared = [draw("Coro")];
  expect(joinedLog([...shared, close(1)], [...shared, close(5)])).toEqual([...shared, close(5), close(1)]);
  expect(joinedLog(shared, [...shared, close(5)])).toEqual([...shared, close(5)]);
  const longer = [...shared, close(5)];
  expect(joinedLog(longer, shared)).toBe(longer);
});

test("a circle drawn in each under the same sign stays two circles, with all that is said of them", () => {
  const put: Change = { kind: "put-in-circle", circle: circleId("drawn-family-1"), people: [personId("bice")] };
  const joined = joinedLog([draw("Coro")], [draw("Calcio"), put]);
  const calcio = circleId("drawn-family-1-2");
  expect(joined).toEqual([{ ...draw("Calcio"), circle: calcio }, { ...put, circle: calcio }, draw("Coro")]);
  expect(joinedLog(joined, [draw("Calcio"), put])).toBe(joined);
});

test("needs counted alike in two networks stay two", () => {
  const need = (text: string): Change => ({ kind: "ask", ask: "n1", text });
  expect(joinedLog([need("un idraulico")], [need("un avvocato")])).toEqual([
    { kind: "ask", ask: "n1-2", text: "un avvocato" },
    need("un idraulico"),
  ]);
});

test("a source taken away there is not taken away here", () => {
  const gone: Change = { kind: "remove-source", source: sourceId("linkedin"), path: null, reads: 1 };
  expect(joinedLog([draw("Coro")], [gone])).toEqual([draw("Coro")]);
});

test("joining the same twice is joining it once, and nothing said here is lost or put in another order", () => {
  const log = fc.array(inventedChange, { maxLength: 12 });
  fc.assert(
    fc.property(log, log, log, (shared, mine, yours) => {
      const [ours, theirs] = [
        [...shared, ...mine],
        [...shared, ...yours],
      ];
      const once = joinedLog(ours, theirs);
      expect(joinedLog(once, theirs)).toBe(once);
      let at = 0;
      for (const change of once) if (change === ours[at]) at++;
      expect(at).toBe(ours.length);
    }),
    { numRuns: 500 },
  );
});
