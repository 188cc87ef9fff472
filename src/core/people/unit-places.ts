import type { Unit } from "./units.ts";

/** Where units are known: those with the same strata are one place. */
export type UnitPlaces = {
  /** By unit. */
  readonly of: Uint32Array;
  readonly count: number;
  /** How many units the larger, and the smaller, of the places of two has. */
  readonly larger: (i: number, j: number) => number;
  readonly smaller: (i: number, j: number) => number;
  /** The same number for all pairs between the same two places. */
  readonly meeting: (i: number, j: number) => number;
};

export function placesOf(units: readonly Unit[]): UnitPlaces {
  const numbers = new Map<string, number>();
  const sizes: number[] = [];
  const of = Uint32Array.from(units, ({ strata }) => {
    const place = strata.join(" ");
    const known = numbers.get(place) ?? numbers.size;
    numbers.set(place, known);
    sizes[known] = (sizes[known] ?? 0) + 1;
    return known;
  });
  const size = (i: number): number => sizes[of[i] ?? 0] ?? 0;
  return {
    of,
    count: sizes.length,
    larger: (i, j) => Math.max(size(i), size(j)),
    smaller: (i, j) => Math.min(size(i), size(j)),
    meeting(i, j) {
      const [one, other] = [of[i] ?? 0, of[j] ?? 0];
      return Math.min(one, other) * sizes.length + Math.max(one, other);
    },
  };
}

/** Bits of the best whole pair that a unit makes with the units of another's place: all of these are rivals. */
export type Bests = {
  readonly note: (i: number, j: number, bits: number) => void;
  /** −∞ where nothing is known. */
  readonly of: (i: number, j: number) => number;
};

/** More places than an account has; units of others have no bests. */
const MOST_PLACES = 64;

export function openBests(places: UnitPlaces): Bests {
  const width = Math.min(places.count, MOST_PLACES);
  const bests = new Float64Array(places.of.length * width).fill(Number.NEGATIVE_INFINITY);
  const noteOne = (i: number, place: number, bits: number): void => {
    if (place < width && bits > (bests[i * width + place] ?? 0)) bests[i * width + place] = bits;
  };
  return {
    note(i, j, bits) {
      noteOne(i, places.of[j] ?? 0, bits);
      noteOne(j, places.of[i] ?? 0, bits);
    },
    of(i, j) {
      const place = places.of[j] ?? 0;
      return place < width ? (bests[i * width + place] ?? 0) : Number.NEGATIVE_INFINITY;
    },
  };
}
