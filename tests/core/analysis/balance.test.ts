import { expect, test } from "vitest";

import { analyse } from "../../../src/core/analysis/analyse.ts";
import type { Balance } from "../../../src/core/analysis/balance.ts";
import type { Change } from "../../../src/core/model/change.ts";
import type { CircleKind } from "../../../src/core/model/circle.ts";
import { circleId } from "../../../src/core/model/ids.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { dayOf, sketchFile } from "../../support/sketch-files.ts";

const TODAY = dayOf("2026-11-23");
const CHATS = sketchFile(
  "facebook",
  "messages.json",
  `me Marta Riva
   Bruno Sala: contact-listed 2012-01-01
   chat a: Marta Riva 2026-11-01 2026-11-02 2026-11-20, Anna Neri 2026-11-03`,
);
const draw = (id: string, kind: CircleKind, people: readonly string[], silhouettes = 0): Change => ({
  kind: "draw-circle",
  circle: circleId(id),
  name: id,
  circleKind: kind,
  people,
  silhouettes,
});
const balance = (...changes: readonly Change[]): Balance =>
  analyse(buildNetwork({ files: [CHATS], changes, day: TODAY }), { day: TODAY, seed: 1 }).balance;

test("each person is counted once by what their circles are for", () => {
  const { purpose } = balance(
    draw("Ufficio", "work", ["Anna Neri", "Ugo Tosi"]),
    draw("Coro", "community", ["Anna Neri", "Lea Pini"]),
    draw("Varie", "other", ["Ivo Riva"]),
  );
  // Anna is in both, Bruno and Ivo in nothing that tells.
  expect(purpose).toEqual({ purposeful: 1, spontaneous: 1, both: 1, cannotTell: 2 });
});

test("circles are told with people, silhouettes and their share of strength; what someone gives is counted", () => {
  const drawn = [draw("Coro", "community", ["Anna Neri"], 7), draw("Vuota", "sport", [], 3)];
  const network = buildNetwork({ files: [CHATS], changes: drawn, day: TODAY });
  const anna = network.people.find(({ name }) => name === "Anna Neri")?.id;
  if (anna === undefined) throw new Error("nobody");
  const { circles, give } = balance(
    ...drawn,
    { kind: "gives", person: anna, offers: "latino", seeks: "" },
    { kind: "closeness", person: anna, closeness: 5 },
  );
  expect(circles.map(({ circle, people, silhouettes }) => [circle, people, silhouettes])).toEqual([
    ["Coro", 1, 7],
    ["Vuota", 0, 3],
  ]);
  expect(circles[0]?.strength).toBe(1);
  expect(circles[1]?.strength).toBe(0);
  expect([give.offers, give.seeks]).toEqual([1, 0]);
});

test("everyone is in one part of recency and in one of who moves first", () => {
  const { recency, give } = balance(draw("Coro", "community", ["Lea Pini"]));
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  expect(sum(Object.values(recency))).toBe(3);
  expect([recency.month, give.mostlyEgo]).toEqual([1, 1]);
  expect(give.mostlyEgo + give.even + give.mostlyThem + give.cannotTell).toBe(3);
});
