import type { NetworkMap } from "../../core/map/map.ts";

/** Finds people by place. */
export type Finder = {
  /** The person nearest to a map place within a distance; −1 when nobody is. */
  readonly nearest: (x: number, y: number, within: number) => number;
  /** The nearest person in a direction from one, weighing detours; −1 when nobody is there. */
  readonly towards: (row: number, dx: number, dy: number) => number;
  /** The person at the heart of the region so many places after the one nearest to a place; −1 without regions. */
  readonly inRegion: (from: { readonly x: number; readonly y: number }, by: number) => number;
};

/** Mean number of people in a cell of the grid. */
const PER_CELL = 3;

/** How far from a region's name somebody of it stands at most, map units. */
const HEART = 300;

/** A grid over everybody: asking costs microseconds where the GPU would have to be waited for. */
export function finderOf(map: NetworkMap): Finder {
  const { left, top, right, bottom } = map.bounds;
  const count = map.x.length;
  const cell = Math.max(1, Math.sqrt(((right - left) * (bottom - top) * PER_CELL) / Math.max(1, count)));
  const columns = Math.max(1, Math.ceil((right - left) / cell));
  const rows = Math.max(1, Math.ceil((bottom - top) / cell));
  const cells: number[][] = Array.from({ length: columns * rows }, () => []);
  const clamp = (value: number, most: number): number => Math.min(most - 1, Math.max(0, Math.floor(value)));
  const columnOf = (x: number): number => clamp((x - left) / cell, columns);
  const rowOf = (y: number): number => clamp((y - top) / cell, rows);
  for (let i = 0; i < count; i++) cells[rowOf(map.y[i] ?? 0) * columns + columnOf(map.x[i] ?? 0)]?.push(i);

  const nearest = (x: number, y: number, within: number): number => {
    let best = -1;
    let bestAway = within * within;
    for (let r = rowOf(y - within); r <= rowOf(y + within); r++) {
      for (let c = columnOf(x - within); c <= columnOf(x + within); c++) {
        for (const row of cells[r * columns + c] ?? []) {
          const dx = (map.x[row] ?? 0) - x;
          const dy = (map.y[row] ?? 0) - y;
          const away = dx * dx + dy * dy;
          if (away > bestAway) continue;
          bestAway = away;
          best = row;
        }
      }
    }
    return best;
  };
  const towards = (from: number, dx: number, dy: number): number => {
    let best = -1;
    let bestCost = Infinity;
    for (let row = 0; row < count; row++) {
      const x = (map.x[row] ?? 0) - (map.x[from] ?? 0);
      const y = (map.y[row] ?? 0) - (map.y[from] ?? 0);
      const along = x * dx + y * dy;
      const aside = Math.abs(x * dy - y * dx);
      // Within 60° of the direction; a step aside costs three steps ahead.
      if (row === from || along <= 0 || aside > along * 1.73) continue;
      const cost = along + 3 * aside;
      if (cost >= bestCost) continue;
      bestCost = cost;
      best = row;
    }
    return best;
  };
  const inRegion = ({ x, y }: { readonly x: number; readonly y: number }, by: number): number => {
    const { regions } = map;
    const away = regions.map(({ label }) => (label.x - x) * (label.x - x) + (label.y - y) * (label.y - y));
    const now = away.indexOf(Math.min(...away));
    const next = regions[(now + by + regions.length) % regions.length];
    return next === undefined ? -1 : nearest(next.label.x, next.label.y, HEART);
  };
  return { nearest, towards, inRegion };
}
