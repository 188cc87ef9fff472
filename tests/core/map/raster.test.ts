import { expect, test } from "vitest";
import { isInside, outlines, ringArea } from "../../../src/core/map/contour.ts";
import { diceFrom } from "../../../src/core/model/dice.ts";
import { cellAt, distances, rasterOver } from "../../../src/core/map/raster.ts";

test("distances agree with measuring every cell against every mark", () => {
  const raster = rasterOver({ left: 0, top: 0, right: 60, bottom: 40 }, 0, 2);
  const dice = diceFrom(3);
  const marked = Uint8Array.from({ length: raster.columns * raster.rows }, () => (dice() < 0.02 ? 1 : 0));
  const found = distances(raster, marked);
  const marks = [...marked.keys()].filter((i) => marked[i] === 1);
  found.forEach((distance, i) => {
    const c = i % raster.columns;
    const r = Math.floor(i / raster.columns);
    const away = marks.map((m) => Math.hypot((m % raster.columns) - c, Math.floor(m / raster.columns) - r));
    expect(distance).toBeCloseTo(2 * Math.min(...away), 4);
  });
});

test("the outline of a disk has its area, its inside and no corners", () => {
  const raster = rasterOver({ left: -30, top: -30, right: 30, bottom: 30 }, 6, 1);
  const field = Float32Array.from({ length: raster.columns * raster.rows }, (_, i) => {
    const x = raster.left + ((i % raster.columns) + 0.5) * raster.cell;
    const y = raster.top + (Math.floor(i / raster.columns) + 0.5) * raster.cell;
    return 20 - Math.hypot(x, y);
  });
  const [outline, ...rest] = outlines(raster, field, 0);
  expect(rest).toEqual([]);
  expect(outline!.holes).toEqual([]);
  expect(ringArea(outline!.outer)).toBeGreaterThan(Math.PI * 400 * 0.95);
  expect(ringArea(outline!.outer)).toBeLessThan(Math.PI * 400 * 1.02);
  expect(isInside([outline!.outer], 0, 0)).toBe(true);
  expect(isInside([outline!.outer], 15, 10)).toBe(true);
  expect(isInside([outline!.outer], 20.5, 0)).toBe(false);
});

test("a lake in the land is a hole, and a point in it is outside", () => {
  const raster = rasterOver({ left: -30, top: -30, right: 30, bottom: 30 }, 6, 1);
  const field = Float32Array.from({ length: raster.columns * raster.rows }, (_, i) => {
    const x = raster.left + ((i % raster.columns) + 0.5) * raster.cell;
    const y = raster.top + (Math.floor(i / raster.columns) + 0.5) * raster.cell;
    return 8 - Math.abs(Math.hypot(x, y) - 18);
  });
  const [outline] = outlines(raster, field, 0);
  expect(outline!.holes).toHaveLength(1);
  expect(isInside([outline!.outer, ...outline!.holes], 0, 0)).toBe(false);
  expect(isInside([outline!.outer, ...outline!.holes], 18, 0)).toBe(true);
});

test("a point outside the raster has no cell", () => {
  const raster = rasterOver({ left: 0, top: 0, right: 10, bottom: 10 }, 0, 1);
  expect(cellAt(raster, 5.5, 3.2)).toBe(3 * raster.columns + 5);
  expect(cellAt(raster, -0.1, 3)).toBe(-1);
  expect(cellAt(raster, 5, 200)).toBe(-1);
});
