import { expect, test } from "vitest";
import { pageOf } from "../../src/engine/picture-page.ts";

test.each([
  ["a usual map", { left: -620, top: -540, right: 640, bottom: 520 }],
  ["a very wide map", { left: -3000, top: -50, right: 3000, bottom: 50 }],
  ["a very tall map", { left: -50, top: -3000, right: 50, bottom: 3000 }],
  ["an empty map", { left: -14, top: -14, right: 14, bottom: 14 }],
])("the plate of %s has the pixels asked for along its longer side, and holds the whole map", (_, bounds) => {
  for (const pixels of [1024, 4096, 8192]) {
    const page = pageOf(bounds, pixels);
    expect(Math.max(page.width, page.height)).toBe(pixels);
    expect(Math.min(page.width, page.height)).toBeGreaterThan(pixels / 1.7);
    const { scale, left, top } = page.map;
    expect((bounds.left - left) * scale).toBeGreaterThan(0);
    expect((bounds.top - top) * scale).toBeGreaterThan(0);
    expect((bounds.right - left) * scale).toBeLessThan(page.width);
    expect((bounds.bottom - top) * scale).toBeLessThan(page.height);
  }
});
