/** A grid of square cells over a part of the map. Cell (c, r) is centred at left + (c + ½)·cell. */
export type Raster = {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
};

/** A box in map units. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** A raster over a box, with a margin all round. */
export function rasterOver(box: Box, margin: number, cell: number): Raster {
  return {
    left: box.left - margin,
    top: box.top - margin,
    cell,
    columns: Math.ceil((box.right - box.left + 2 * margin) / cell) + 1,
    rows: Math.ceil((box.bottom - box.top + 2 * margin) / cell) + 1,
  };
}

/** The column of x and the row of y, unclamped. */
export const columnOf = (raster: Raster, x: number): number => Math.floor((x - raster.left) / raster.cell);
export const rowOf = (raster: Raster, y: number): number => Math.floor((y - raster.top) / raster.cell);

/** The cell of a point, −1 outside the raster. */
export function cellAt(raster: Raster, x: number, y: number): number {
  const column = columnOf(raster, x);
  const row = rowOf(raster, y);
  if (column < 0 || row < 0 || column >= raster.columns || row >= raster.rows) return -1;
  return row * raster.columns + column;
}

/**
 * Distance from every cell to the nearest marked one, in map units. Exact, in two sweeps of
 * parabolas (Felzenszwalb & Huttenlocher 2012). `offset` moves the shore of a mark outwards
 * (positive) or inwards.
 */
export function distances(raster: Raster, marked: Uint8Array): Float32Array {
  const { columns, rows, cell } = raster;
  const squared = new Float64Array(columns * rows);
  for (let i = 0; i < squared.length; i++) squared[i] = marked[i] === 0 ? FAR : 0;
  const line = new Float64Array(Math.max(columns, rows));
  for (let c = 0; c < columns; c++) {
    for (let r = 0; r < rows; r++) line[r] = squared[r * columns + c] ?? FAR;
    const swept = sweep(line, rows);
    for (let r = 0; r < rows; r++) squared[r * columns + c] = swept[r] ?? FAR;
  }
  const result = new Float32Array(columns * rows);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) line[c] = squared[r * columns + c] ?? FAR;
    const swept = sweep(line, columns);
    for (let c = 0; c < columns; c++) result[r * columns + c] = Math.sqrt(swept[c] ?? FAR) * cell;
  }
  return result;
}

/** Farther than any two cells, squared; finite so that parabolas can be compared. */
const FAR = 1e12;

/** The lower envelope of parabolas rooted at each cell of a line. */
function sweep(line: Float64Array, length: number): Float64Array {
  const roots = new Int32Array(length);
  const borders = new Float64Array(length + 1);
  let top = 0;
  borders[0] = -FAR;
  borders[1] = FAR;
  for (let q = 1; q < length; q++) {
    let crossing = crossingOf(line, roots[top] ?? 0, q);
    while (crossing <= (borders[top] ?? 0) && top > 0) {
      top--;
      crossing = crossingOf(line, roots[top] ?? 0, q);
    }
    top++;
    roots[top] = q;
    borders[top] = crossing;
    borders[top + 1] = FAR;
  }
  const result = new Float64Array(length);
  let at = 0;
  for (let q = 0; q < length; q++) {
    while ((borders[at + 1] ?? FAR) < q) at++;
    const root = roots[at] ?? 0;
    result[q] = (q - root) * (q - root) + (line[root] ?? FAR);
  }
  return result;
}

const crossingOf = (line: Float64Array, p: number, q: number): number =>
  ((line[q] ?? 0) + q * q - (line[p] ?? 0) - p * p) / (2 * (q - p));
