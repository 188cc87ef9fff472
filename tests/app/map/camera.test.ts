import fc from "fast-check";
import { expect, test } from "vitest";
import { between, fitting, kept, panned, placeAt, pointOf, zoomedAt } from "../../../src/app/map/camera.ts";

const size = { width: 800, height: 500 };
const number = fc.double({ min: -600, max: 600, noNaN: true });
const cameras = fc.record({ x: number, y: number, scale: fc.double({ min: 0.2, max: 20, noNaN: true }) });
const points = fc.record({
  x: fc.double({ min: 0, max: 800, noNaN: true }),
  y: fc.double({ min: 0, max: 500, noNaN: true }),
});

test("points of the window and places of the map are two names for the same thing", () => {
  fc.assert(
    fc.property(cameras, points, (camera, at) => {
      const back = pointOf(camera, size, placeAt(camera, size, at));
      expect(back.x).toBeCloseTo(at.x, 6);
      expect(back.y).toBeCloseTo(at.y, 6);
    }),
  );
});

test("zooming keeps what is under the pointer under the pointer", () => {
  fc.assert(
    fc.property(cameras, points, fc.double({ min: 0.2, max: 5, noNaN: true }), (camera, at, factor) => {
      const place = placeAt(camera, size, at);
      const after = pointOf(zoomedAt(camera, factor, at, size), size, place);
      expect(after.x).toBeCloseTo(at.x, 5);
      expect(after.y).toBeCloseTo(at.y, 5);
    }),
  );
});

test("a drag moves the map with the hand", () => {
  const camera = { x: 10, y: 20, scale: 2 };
  const before = pointOf(camera, size, { x: 0, y: 0 });
  const after = pointOf(panned(camera, 30, -12), size, { x: 0, y: 0 });
  expect([after.x - before.x, after.y - before.y]).toEqual([30, -12]);
});

test("a box that is fitted is wholly inside the window", () => {
  const camera = fitting({ left: -300, top: 40, right: 500, bottom: 90 }, size, 20);
  expect(pointOf(camera, size, { x: -300, y: 65 })).toEqual({ x: 20, y: 250 });
  expect(pointOf(camera, size, { x: 500, y: 65 })).toEqual({ x: 780, y: 250 });
});

test("nobody can leave the map or go too near or too far", () => {
  const bounds = { left: -500, top: -400, right: 500, bottom: 400 };
  expect(kept({ x: 9000, y: -9000, scale: 1e9 }, bounds, 1)).toEqual({ x: 500, y: -400, scale: 26 });
  expect(kept({ x: 0, y: 0, scale: 1e-9 }, bounds, 1).scale).toBe(0.7);
});

test("a journey starts where it starts and ends where it ends", () => {
  fc.assert(
    fc.property(cameras, cameras, (from, to) => {
      for (const [share, camera] of [
        [0, from],
        [1, to],
      ] as const) {
        const there = between(from, to, share);
        expect(there.x).toBeCloseTo(camera.x, 5);
        expect(there.y).toBeCloseTo(camera.y, 5);
        expect(there.scale).toBeCloseTo(camera.scale, 5);
      }
    }),
  );
});
