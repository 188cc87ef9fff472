import type { Measure } from "./labels.ts";

/** A rectangle on the sheet, pixels. */
export type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Somebody who would like their name on the sheet, pixels. */
export type Candidate = {
  readonly row: number;
  readonly text: string;
  /** Centre and outer radius of the dot. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

/** A name set beside its dot: the left end of its middle line, and the room it takes. */
export type PersonLabel = {
  readonly row: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Rectangle;
};

/** Rectangles that were set down, and whether a further one would touch any. */
export class Occupied {
  readonly #cells = new Map<number, Rectangle[]>();
  readonly #cell: number;

  /** `cell` is about the height of a name: smaller is slower to fill, larger slower to ask. */
  constructor(cell: number) {
    this.#cell = Math.max(1, cell);
  }

  /** Whether the rectangle touches none before it. */
  isFree(box: Rectangle): boolean {
    for (const key of this.#keys(box)) {
      for (const other of this.#cells.get(key) ?? []) if (touches(box, other)) return false;
    }
    return true;
  }

  add(box: Rectangle): void {
    for (const key of this.#keys(box)) {
      const known = this.#cells.get(key);
      if (known === undefined) this.#cells.set(key, [box]);
      else known.push(box);
    }
  }

  *#keys(box: Rectangle): Generator<number> {
    const right = Math.floor(box.right / this.#cell);
    const bottom = Math.floor(box.bottom / this.#cell);
    for (let row = Math.floor(box.top / this.#cell); row <= bottom; row++) {
      for (let column = Math.floor(box.left / this.#cell); column <= right; column++) yield row * 65_536 + column;
    }
  }
}

/** Whether two rectangles share more than an edge. */
export const touches = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Free space between a dot and its name, and round a name, as shares of the type's size. */
const BESIDE = 0.3;
const AROUND = 0.12;

/**
 * Sets as many names as fit without touching each other, what is occupied, or the edge of the
 * sheet: in the order given, each to the right of its dot, else to the left, below or above. Those
 * who find no place have none at this zoom.
 */
export function placePersonNames(
  candidates: Iterable<Candidate>,
  sheet: { readonly width: number; readonly height: number; readonly size: number; readonly most: number },
  occupied: Occupied,
  measure: Measure,
): PersonLabel[] {
  const placed: PersonLabel[] = [];
  for (const candidate of candidates) {
    if (placed.length >= sheet.most) break;
    const width = measure(candidate.text) * sheet.size;
    if (width === 0) continue;
    const label = firstFree(candidate, width, sheet, occupied);
    if (label === null) continue;
    occupied.add(label.box);
    placed.push(label);
  }
  return placed;
}

function firstFree(
  { row, text, x, y, radius }: Candidate,
  width: number,
  sheet: { readonly width: number; readonly height: number; readonly size: number },
  occupied: Occupied,
): PersonLabel | null {
  const beside = radius + sheet.size * BESIDE;
  const below = radius + sheet.size * 0.62;
  const ways = [
    { x: x + beside, y },
    { x: x - beside - width, y },
    { x: x - width / 2, y: y + below },
    { x: x - width / 2, y: y - below },
  ];
  for (const way of ways) {
    const half = sheet.size * (0.5 + AROUND);
    const margin = sheet.size * AROUND;
    const box = { left: way.x - margin, right: way.x + width + margin, top: way.y - half, bottom: way.y + half };
    if (box.left < 0 || box.top < 0 || box.right > sheet.width || box.bottom > sheet.height) continue;
    if (occupied.isFree(box)) return { row, text, x: way.x, y: way.y, box };
  }
  return null;
}

/** The room a block of centred lines takes. */
export function blockOf(
  centre: { readonly x: number; readonly y: number },
  lines: readonly string[],
  type: { readonly size: number; readonly lineHeight: number },
  measure: Measure,
): Rectangle {
  const halfWidth = (Math.max(0, ...lines.map(measure)) * type.size) / 2;
  const halfHeight = ((1 + (lines.length - 1) * type.lineHeight) * type.size) / 2;
  return {
    left: centre.x - halfWidth,
    right: centre.x + halfWidth,
    top: centre.y - halfHeight,
    bottom: centre.y + halfHeight,
  };
}
