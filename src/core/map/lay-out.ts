import type { Analysis } from "../analysis/analysis.ts";
import type { Network } from "../model/network.ts";
import { belong, type Belonging } from "./belonging.ts";
import { dotSize, layGrounds, type Grounds } from "./grounds.ts";
import { scatterHalo } from "./halo.ts";
import { settle } from "./inside.ts";
import { estimatedWidth, placeName } from "./labels.ts";
import type { NetworkMap } from "./map.ts";
import { markEnvironments, spanBridges, tiesOf } from "./marks.ts";
import { distances, type Box } from "./raster.ts";
import { drawRegions, shoreOf, waterLines, type Bare } from "./regions.ts";
import { skylineOf } from "./rings.ts";
import { floatBetween } from "./sea.ts";
import { separate } from "./separate.ts";
import { territoryOf } from "./territory.ts";
import { warpFrom } from "./warp.ts";

/** Width of the land, map units. */
const LAND_WIDTH = 1000;
/** Free space round a dot, in its radii. */
const DOT_CLEARANCE = 1.22;
/** Passes that push dots apart after the coast was bent. */
const DOT_PASSES = 14;
/** A dot on the land is never smaller than this, map units. */
const LEAST_DOT = 0.7;
/** White margin round everything. */
const MARGIN = 14;

/**
 * The map of a network. Clusters become grounds that lie beside those they have most in common
 * with; people settle inside them; those in contact but in no cluster float in the water between;
 * cold contacts are a halo of dust outside. The same network, analysis and seed give the same map.
 */
export function layOut(network: Network, analysis: Analysis, seed: number): NetworkMap {
  const count = network.people.length;
  const belonging = belong(network, analysis);
  const at = { x: new Float64Array(count), y: new Float64Array(count) };
  const grounds = layGrounds(belonging, analysis, seed);
  settle(network, belonging, grounds, at);
  const settled = bendCoast(belonging, grounds, at, seed);
  const territory = territoryOf({ ...at, grounds: settled }, boxOf(at, settled.rows.flat()));
  const bare = drawRegions({ ...at, grounds: settled }, territory, analysis);
  const skyline = skylineOf(coastPoints(bare));
  const shore = { raster: territory.raster, away: distances(territory.raster, shoreOf(territory)), skyline };
  const afloat = floatBetween(network, belonging, { grounds: settled, shore, dot: grounds.dot }, at);
  const dust = scatterHalo(network, belonging, { grounds: settled, skyline, beyond: afloat.outer }, at);
  const islets = belonging.place.flatMap((place, row) => (place === "sea" ? [row] : []));
  const map = {
    radius: Float32Array.from(belonging.place, (place, row) =>
      place === "halo" ? dust : Math.max(LEAST_DOT, grounds.dot * dotSize(belonging, row)),
    ),
    colour: Int8Array.from(belonging.place, (_, row) => analysis.clusters[belonging.cluster[row] ?? -1]?.colour ?? -1),
    halo: Uint8Array.from(belonging.place, (place) => (place === "halo" ? 1 : 0)),
    environments: markEnvironments(network, belonging, analysis, at),
    ties: tiesOf(network, belonging),
  };
  const waters = waterLines(
    territory,
    islets.map((row) => ({ x: at.x[row] ?? 0, y: at.y[row] ?? 0 })),
  );
  const spans = spanBridges(analysis, belonging, { grounds: settled, regions: bare }, at);
  return fitted({ ...map, at, bare, waters, spans });
}

/** Bends everything on the land with the same smooth displacement, then frees overlapping dots. */
function bendCoast(
  belonging: Belonging,
  grounds: Grounds,
  at: { readonly x: Float64Array; readonly y: Float64Array },
  seed: number,
): Grounds {
  const warp = warpFrom(seed);
  const rows = grounds.rows.flat();
  const x = new Float64Array(rows.length);
  const y = new Float64Array(rows.length);
  rows.forEach((row, i) => {
    const bent = warp(at.x[row] ?? 0, at.y[row] ?? 0);
    x[i] = bent.x;
    y[i] = bent.y;
  });
  const radius = Float64Array.from(rows, (row) => grounds.dot * dotSize(belonging, row) * DOT_CLEARANCE);
  separate({ x, y, radius }, DOT_PASSES);
  rows.forEach((row, i) => {
    at.x[row] = x[i] ?? 0;
    at.y[row] = y[i] ?? 0;
  });
  const centres = grounds.clusters.map((_, ground) => warp(grounds.x[ground] ?? 0, grounds.y[ground] ?? 0));
  return { ...grounds, x: Float64Array.from(centres, (c) => c.x), y: Float64Array.from(centres, (c) => c.y) };
}

function boxOf(at: { readonly x: Float64Array; readonly y: Float64Array }, rows: Iterable<number>): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const row of rows) {
    left = Math.min(left, at.x[row] ?? 0);
    right = Math.max(right, at.x[row] ?? 0);
    top = Math.min(top, at.y[row] ?? 0);
    bottom = Math.max(bottom, at.y[row] ?? 0);
  }
  return left > right ? { left: 0, top: 0, right: 0, bottom: 0 } : { left, top, right, bottom };
}

function* coastPoints(regions: readonly Bare[]): Generator<readonly [number, number]> {
  for (const { rings } of regions) {
    for (const ring of rings) for (let i = 0; i < ring.length; i += 2) yield [ring[i] ?? 0, ring[i + 1] ?? 0];
  }
}

type Unfitted = Pick<NetworkMap, "radius" | "colour" | "halo" | "environments" | "ties"> & {
  readonly at: { readonly x: Float64Array; readonly y: Float64Array };
  readonly bare: readonly Bare[];
  readonly waters: readonly (readonly Float32Array[])[];
  readonly spans: readonly { readonly person: number; readonly x: number; readonly y: number }[];
};

/** Scales everything so that the land is 1,000 wide, sets the names, and measures the bounds. */
function fitted(map: Unfitted): NetworkMap {
  let left = Infinity;
  let right = -Infinity;
  for (const [x] of coastPoints(map.bare)) {
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  const scale = left < right ? LAND_WIDTH / (right - left) : 1;
  const middle = left < right ? (left + right) / 2 : 0;
  const across = (x: number): number => (x - middle) * scale;
  const down = (y: number): number => y * scale;
  const ring = (points: Float32Array): Float32Array =>
    points.map((value, i) => (i % 2 === 0 ? across(value) : down(value)));
  const x = Float32Array.from(map.at.x, across);
  const y = Float32Array.from(map.at.y, down);
  const waters = map.waters.map((rings) => rings.map(ring));
  const regions = map.bare.map(({ ground: _, rings, ...region }) => {
    const drawn = rings.map(ring);
    return { ...region, rings: drawn, label: placeName(drawn, region.name, estimatedWidth) };
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
