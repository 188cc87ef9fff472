import type { PlacedName } from "./labels.ts";
import type { NetworkMap } from "./map.ts";
import type { Box } from "./raster.ts";
import { coastPoints, type Bare } from "./regions.ts";

/** Width of the land, map units. */
const LAND_WIDTH = 1000;
/** White margin round everything. */
const MARGIN = 14;

/** A finished composition at whatever size it came out. */
export type Unfitted = Pick<NetworkMap, "radius" | "colour" | "halo" | "environments" | "ties"> & {
  readonly at: { readonly x: Float64Array; readonly y: Float64Array };
  readonly bare: readonly Bare[];
  /** One per region of `bare`. */
  readonly names: readonly PlacedName[];
  readonly waters: readonly (readonly Float32Array[])[];
  readonly spans: readonly { readonly person: number; readonly x: number; readonly y: number }[];
  readonly silhouettes: { readonly x: readonly number[]; readonly y: readonly number[]; readonly size: number };
};

/** The scale at which a land is 1,000 wide, and its middle. */
export function frameOf(bare: readonly Bare[]): { readonly scale: number; readonly middle: number } {
  let left = Infinity;
  let right = -Infinity;
  for (const [x] of coastPoints(bare)) {
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return left < right ? { scale: LAND_WIDTH / (right - left), middle: (left + right) / 2 } : { scale: 1, middle: 0 };
}

/** Scales and centres a composition, and measures the bounds. */
export function fitToLand(map: Unfitted, { scale, middle }: ReturnType<typeof frameOf>): NetworkMap {
  const across = (x: number): number => (x - middle) * scale;
  const down = (y: number): number => y * scale;
  const ring = (points: Float32Array): Float32Array =>
    points.map((value, i) => (i % 2 === 0 ? across(value) : down(value)));
  const x = Float32Array.from(map.at.x, across);
  const y = Float32Array.from(map.at.y, down);
  const waters = map.waters.map((rings) => rings.map(ring));
  const regions = map.bare.map(({ cluster, colour, rings, name: text, people }, i) => {
    const name = map.names[i] ?? { x: 0, y: 0, size: 0, lines: [] };
    const label = {
      x: across(name.x),
      y: down(name.y),
      size: name.size * scale,
      lines: text === "" ? [] : name.lines,
    };
    return { cluster, colour, rings: rings.map(ring), name: text, people, label };
  });
  return {
    x,
    y,
    radius: map.radius.map((radius) => radius * scale),
    colour: map.colour,
    halo: map.halo,
    regions,
    waters,
    spans: map.spans.map((span) => ({ person: span.person, x: across(span.x), y: down(span.y) })),
    silhouettes: {
      x: Float32Array.from(map.silhouettes.x, across),
      y: Float32Array.from(map.silhouettes.y, down),
      size: map.silhouettes.size * scale,
    },
    environments: map.environments.map((mark) => ({ ...mark, x: across(mark.x), y: down(mark.y) })),
    ties: map.ties,
    bounds: boundsOf({ x, y }, waters),
  };
}

function boundsOf(at: { x: Float32Array; y: Float32Array }, waters: readonly (readonly Float32Array[])[]): Box {
  let left = 0;
  let top = 0;
  let right = 0;
  let bottom = 0;
  const meet = (x: number, y: number): void => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  at.x.forEach((x, row) => meet(x, at.y[row] ?? 0));
  for (const ring of waters.flat()) for (let i = 0; i < ring.length; i += 2) meet(ring[i] ?? 0, ring[i + 1] ?? 0);
  return { left: left - MARGIN, top: top - MARGIN, right: right + MARGIN, bottom: bottom + MARGIN };
}
