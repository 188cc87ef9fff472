import fc from "fast-check";
import { expect, test } from "vitest";

import { layRound, type RoundCircle, type ToRound } from "../../../src/core/map/round-picture.ts";
import { circleId } from "../../../src/core/model/ids.ts";

type Sketch = { readonly strengths: readonly number[]; readonly silhouettes?: number; readonly bits?: number };

/** Circles without anyone in common, each with people of these strengths. */
function given(sketches: readonly Sketch[], off = 0): ToRound {
  const strength = sketches.flatMap(({ strengths }) => strengths);
  const sources = sketches.flatMap(({ strengths, bits = 1 }) => strengths.map(() => bits));
  let row = 0;
  const circles = sketches.map(({ strengths, silhouettes = 0 }, at) => ({
    id: circleId(`c${at}`),
    kind: "other" as const,
    name: `Cerchia ${at}`,
    basis: "declared" as const,
    people: strengths.map(() => row++),
    silhouettes,
  }));
  return { circles, strength, sources, sourceCount: 3, off, cold: [] };
}

const away = (a: RoundCircle, b: RoundCircle): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
const sketches = fc.array(
  fc.record({
    strengths: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }),
    silhouettes: fc.nat(200),
  }),
  { minLength: 1, maxLength: 16 },
);

test("no two circles touch, nor does any touch the middle or leave the page", () => {
  fc.assert(
    fc.property(sketches, (some) => {
      const { circles, left } = layRound(given(some));
      expect(circles.length + left).toBe(some.length);
      circles.forEach((circle, at) => {
        expect(Math.sqrt((circle.x - 500) ** 2 + (circle.y - 500) ** 2) - circle.radius).toBeGreaterThan(60);
        for (const [low, high] of [
          [circle.x - circle.radius, circle.x + circle.radius],
          [circle.y - circle.radius, circle.y + circle.radius],
        ] as const) {
          expect(low).toBeGreaterThan(0);
          expect(high).toBeLessThan(1000);
        }
        for (const other of circles.slice(at + 1))
          expect(away(circle, other)).toBeGreaterThan(circle.radius + other.radius);
      });
    }),
    { numRuns: 300, seed: 20261124 },
  );
});

test("three strong ties are drawn larger than thirty cold ones", () => {
  const { circles } = layRound(
    given([{ strengths: [0.9, 0.8, 0.9] }, { strengths: Array.from({ length: 30 }, () => 0.01) }]),
  );
  const radius = (name: string): number => circles.find((circle) => circle.name === name)?.radius ?? 0;
  expect(radius("Cerchia 0")).toBeGreaterThan(radius("Cerchia 1"));
});

test("what is switched off goes faint where it stands, and on again is as before", () => {
  const some = [
    { strengths: [0.5, 0.5], bits: 0b001 },
    { strengths: [0.4], bits: 0b011 },
    { strengths: [0.3], bits: 0b100 },
  ];
  const whole = layRound(given(some));
  const off = layRound(given(some, 0b001));
  expect(layRound(given(some))).toEqual(whole);
  const places = ({ circles }: typeof whole) => circles.map(({ x, y, radius }) => ({ x, y, radius }));
  expect(places(off)).toEqual(places(whole));
  expect(Object.fromEntries(off.circles.map(({ name, stays }) => [name, stays]))).toEqual({
    "Cerchia 0": 0,
    "Cerchia 1": 1,
    "Cerchia 2": 1,
  });
  expect(off.circles.find(({ name }) => name === "Cerchia 1")?.strands.map(({ here }) => here)).toEqual([false, true]);
});
