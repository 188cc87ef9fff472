/** Round bodies on a plane: parallel columns. `radius` includes half the gap that must stay free. */
export type Bodies = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
};

/**
 * Pushes overlapping bodies apart, each pass once over a grid of cells two radii wide, so the work
 * grows with the number of bodies alone. Larger bodies give way less. Stops early when nothing
 * overlaps. Returns the passes used.
 */
export function separate(bodies: Bodies, passes: number): number {
  const { x, y, radius } = bodies;
  const count = x.length;
  let widest = 0;
  for (const r of radius) widest = r > widest ? r : widest;
  if (count < 2 || widest === 0) return 0;
  const order = new Int32Array(count);
  for (let pass = 1; pass <= passes; pass++) {
    const grid = gridOf(bodies, 2 * widest, order);
    let moved = false;
    for (let cell = 0; cell < grid.columns * grid.rows; cell++) {
      const from = grid.start[cell] ?? 0;
      const to = grid.start[cell + 1] ?? 0;
      if (from === to) continue;
      for (const step of [0, 1, grid.columns - 1, grid.columns, grid.columns + 1]) {
        const near = cell + step;
        if (near >= grid.columns * grid.rows) continue;
        const nearFrom = grid.start[near] ?? 0;
        const nearTo = grid.start[near + 1] ?? 0;
        for (let i = from; i < to; i++) {
          const a = order[i] ?? 0;
          for (let j = step === 0 ? i + 1 : nearFrom; j < nearTo; j++) {
            if (pushApart(x, y, radius, a, order[j] ?? 0)) moved = true;
          }
        }
      }
    }
    if (!moved) return pass;
  }
  return passes;
}

/** Overlap below this share of the distance asked for is left alone. */
const TOLERANCE = 0.002;

// oxlint-disable-next-line max-params -- the innermost loop: an object per pair would double its time
function pushApart(x: Float64Array, y: Float64Array, radius: Float64Array, a: number, b: number): boolean {
  const ra = radius[a] ?? 0;
  const rb = radius[b] ?? 0;
  const wanted = ra + rb;
  let dx = (x[b] ?? 0) - (x[a] ?? 0);
  let dy = (y[b] ?? 0) - (y[a] ?? 0);
  let square = dx * dx + dy * dy;
  if (square >= wanted * wanted * (1 - TOLERANCE)) return false;
  if (square === 0) {
    dx = ((a * 7 + b * 13) % 17) - 8 || 1;
    dy = ((a * 5 + b * 11) % 13) - 6;
    square = dx * dx + dy * dy;
    const shrink = wanted / (100 * Math.sqrt(square));
    dx *= shrink;
    dy *= shrink;
    square *= shrink * shrink;
  }
  const distance = Math.sqrt(square);
  const push = (wanted - distance) / distance;
  const massA = ra * ra;
  const massB = rb * rb;
  const shareA = massB / (massA + massB);
  x[a] = (x[a] ?? 0) - dx * push * shareA;
  y[a] = (y[a] ?? 0) - dy * push * shareA;
  x[b] = (x[b] ?? 0) + dx * push * (1 - shareA);
  y[b] = (y[b] ?? 0) + dy * push * (1 - shareA);
  return true;
}

type Grid = { readonly columns: number; readonly rows: number; readonly start: Int32Array };

/** Bodies sorted by cell (counting sort, rows kept in order inside a cell). */
function gridOf({ x, y }: Bodies, cellWanted: number, order: Int32Array): Grid {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  for (let i = 0; i < x.length; i++) {
    left = Math.min(left, x[i] ?? 0);
    right = Math.max(right, x[i] ?? 0);
    top = Math.min(top, y[i] ?? 0);
    bottom = Math.max(bottom, y[i] ?? 0);
  }
  // A few bodies far apart must not ask for millions of empty cells.
  const least = Math.sqrt(((right - left + 1) * (bottom - top + 1)) / (4 * x.length + 64));
  const cell = Math.max(cellWanted, least);
  const columns = Math.floor((right - left) / cell) + 2;
  const rows = Math.floor((bottom - top) / cell) + 2;
  const start = new Int32Array(columns * rows + 1);
  const at = (i: number): number =>
    Math.floor(((y[i] ?? 0) - top) / cell) * columns + Math.floor(((x[i] ?? 0) - left) / cell);
  for (let i = 0; i < x.length; i++) start[at(i) + 1] = (start[at(i) + 1] ?? 0) + 1;
  for (let c = 0; c < columns * rows; c++) start[c + 1] = (start[c + 1] ?? 0) + (start[c] ?? 0);
  const next = start.slice();
  for (let i = 0; i < x.length; i++) {
    const c = at(i);
    const slot = next[c] ?? 0;
    order[slot] = i;
    next[c] = slot + 1;
  }
  return { columns, rows, start };
}
