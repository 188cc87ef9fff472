import { expect, test } from "vitest";

import { analyse } from "../../../src/core/analysis/analyse.ts";
import { layOut } from "../../../src/core/map/lay-out.ts";
import type { NetworkMap } from "../../../src/core/map/map.ts";
import { circleId } from "../../../src/core/model/ids.ts";
import { buildNetwork } from "../../../src/core/network/build.ts";
import { dayOf } from "../../support/sketch-files.ts";

const TODAY = dayOf("2026-11-23");

/** Two circles of twelve, with so many counted and not named. */
function mapWith(silhouettes: number): NetworkMap {
  const people = (of: string) => Array.from({ length: 12 }, (_, at) => `Persona ${of}${"abcdefghijkl"[at]}`);
  const draw = (name: string) => ({
    kind: "draw-circle" as const,
    circle: circleId(name),
    name,
    circleKind: "friends" as const,
    people: people(name),
    silhouettes,
  });
  const network = buildNetwork({ files: [], changes: [draw("Coro"), draw("Mare")], day: TODAY });
  return layOut(network, analyse(network, { day: TODAY, seed: 1 }), 1);
}

test("nobody is drawn for a circle without silhouettes, and at most a few for one with many", () => {
  expect(mapWith(0).silhouettes?.x).toHaveLength(0);
  expect(mapWith(5).silhouettes?.x).toHaveLength(10);
  expect(mapWith(400).silhouettes?.x.length).toBeLessThanOrEqual(48);
});

test("silhouettes lie on nobody and not on one another, and the same map has the same ones", () => {
  const map = mapWith(12);
  const { x = new Float32Array(), y = new Float32Array(), size = 0 } = map.silhouettes ?? {};
  expect(x.length).toBeGreaterThan(12);
  x.forEach((left, at) => {
    const top = y[at] ?? 0;
    map.x.forEach((personX, row) => {
      const away = Math.sqrt((personX - left) ** 2 + ((map.y[row] ?? 0) - top) ** 2);
      expect(away).toBeGreaterThanOrEqual((map.radius[row] ?? 0) * 0.99);
    });
    for (let other = at + 1; other < x.length; other++) {
      const apart = Math.max(Math.abs((x[other] ?? 0) - left), Math.abs((y[other] ?? 0) - top));
      expect(apart).toBeGreaterThanOrEqual(size * 2);
    }
  });
  expect(mapWith(12).silhouettes).toEqual(map.silhouettes);
});
