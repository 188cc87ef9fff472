import type { Analysis } from "../analysis/analysis.ts";
import type { Network } from "../model/network.ts";
import { belong, type Belonging, type Place } from "./belonging.ts";
import { bodiesOf, clearName, comeAshore } from "./clear-name.ts";
import { fitToLand, frameOf } from "./fit.ts";
import { footingFor, footingOf, frameLike, keepGrounds, keepPeople, type Footing } from "./footing.ts";
import { dotSize, layGrounds, type Grounds } from "./grounds.ts";
import { scatterHalo } from "./halo.ts";
import { settle } from "./inside.ts";
import { estimatedWidth, placeName } from "./labels.ts";
import type { NetworkMap } from "./map.ts";
import { bringTogether } from "./neighbours.ts";
import { freeMarks, markEnvironments, spanBridges, tiesOf } from "./marks.ts";
import { distances } from "./raster.ts";
import { coastPoints, drawRegions, shoreOf, waterLines } from "./regions.ts";
import { placeSilhouettes } from "./silhouettes.ts";
import { skylineOf } from "./rings.ts";
import { floatBetween } from "./sea.ts";
import { separate } from "./separate.ts";
import { territoryOf } from "./territory.ts";
import { warpFrom } from "./warp.ts";

/** Passes that push dots apart after the coast was bent. */
const DOT_PASSES = 14;
/** Passes after people made room for the names. */
const LAST_PASSES = 10;
/** As long as what a group without a name is called ("Gruppo 12", "Group 12"). */
const NAMELESS = "Gruppo 12";
/** A dot on the land is never smaller than this, map units. */
const LEAST_DOT = 0.7;
/** More people at sea than this have no water lines of their own. */
const MOST_ISLETS = 300;

/**
 * The map of a network. Clusters become grounds that lie beside those they have most in common
 * with; people settle inside them; those in contact but in no cluster float in the water between;
 * cold contacts are a halo of dust outside. The same network, analysis and seed give the same map;
 * with the footing of the map before, people stay where they were as far as they can.
 */
export function layOut(network: Network, analysis: Analysis, seed: number, before: Footing | null = null): NetworkMap {
  const count = network.people.length;
  const belonging = belong(network, analysis);
  const at = { x: new Float64Array(count), y: new Float64Array(count) };
  const last = footingFor(network, before);
  const laid = layGrounds(belonging, analysis, seed);
  const round = last === null ? laid : keepGrounds(laid, analysis, last);
  settle(network, belonging, round, at);
  bringTogether(network, belonging, round, at);
  const bodies = bodiesOf(belonging, round.dot);
  const grounds = bendCoast(round, bodies, at, seed);
  const keep = (...places: Place[]): void => {
    if (last !== null) keepPeople(network, belonging, { analysis, grounds: round, last, places }, at);
  };
  keep("land");
  // Names make room for themselves anew on every map: what the next one starts from is how people stood before.
  const stood = { x: Float64Array.from(at.x), y: Float64Array.from(at.y) };
  const territory = territoryOf({ ...at, grounds });
  const bare = drawRegions({ ...at, grounds }, territory, analysis);
  const names = bare.map(({ rings, name, ground }) => {
    const placed = placeName(rings, name === "" ? NAMELESS : name, estimatedWidth);
    const rows = grounds.rows[ground] ?? [];
    clearName({ name: placed, rings, rows, bodies }, at);
    comeAshore({ rings, rows }, { x: grounds.x[ground] ?? 0, y: grounds.y[ground] ?? 0 }, at);
    return placed;
  });
  freeDots(grounds, bodies, at, LAST_PASSES);
  const skyline = skylineOf(coastPoints(bare));
  const shore = { raster: territory.raster, away: distances(territory.raster, shoreOf(territory)), skyline };
  const beyond = floatBetween(network, belonging, { grounds, shore, dot: grounds.dot }, at);
  const dust = scatterHalo(network, belonging, { grounds, skyline, beyond }, at);
  keep("sea", "halo");
  const frame = frameLike(last, frameOf(bare));
  const map = fitToLand(
    {
      at,
      ...dotsOf(belonging, analysis, { dot: grounds.dot, dust }),
      bare,
      names,
      environments: freeMarks(markEnvironments(network, belonging, analysis, at), { at, bodies, names }),
      ties: tiesOf(network, belonging),
      waters: waterLines(territory, isletsOf(belonging, at)),
      silhouettes: placeSilhouettes(network, belonging, { at, bodies, names, dot: grounds.dot }),
      spans: spanBridges(belonging, { grounds, regions: bare }, at),
    },
    frame,
  );
  return { ...map, footing: footingOf(network, belonging, { analysis, grounds: round, stood, at, frame }) };
}

function dotsOf(
  { place, cluster, weight }: Belonging,
  analysis: Analysis,
  { dot, dust }: { readonly dot: number; readonly dust: number },
): Pick<NetworkMap, "radius" | "colour" | "halo"> {
  return {
    radius: Float32Array.from(place, (here, row) =>
      here === "halo" ? dust : Math.max(LEAST_DOT, dot * dotSize(weight[row] ?? 0)),
    ),
    colour: Int8Array.from(cluster, (at) => analysis.clusters[at]?.colour ?? -1),
    halo: Uint8Array.from(place, (here) => (here === "halo" ? 1 : 0)),
  };
}

function isletsOf(
  { place }: Belonging,
  at: { readonly x: Float64Array; readonly y: Float64Array },
): { readonly x: number; readonly y: number }[] {
  const afloat = place.flatMap((here, row) => (here === "sea" ? [{ x: at.x[row] ?? 0, y: at.y[row] ?? 0 }] : []));
  return afloat.length > MOST_ISLETS ? [] : afloat;
}

/** Bends everything on the land with the same smooth displacement, then frees overlapping dots. */
function bendCoast(
  grounds: Grounds,
  bodies: Float64Array,
  at: { readonly x: Float64Array; readonly y: Float64Array },
  seed: number,
): Grounds {
  const warp = warpFrom(seed);
  for (const row of grounds.rows.flat()) {
    const bent = warp(at.x[row] ?? 0, at.y[row] ?? 0);
    at.x[row] = bent.x;
    at.y[row] = bent.y;
  }
  freeDots(grounds, bodies, at, DOT_PASSES);
  const centres = grounds.clusters.map((_, ground) => warp(grounds.x[ground] ?? 0, grounds.y[ground] ?? 0));
  return { ...grounds, x: Float64Array.from(centres, (c) => c.x), y: Float64Array.from(centres, (c) => c.y) };
}

/** Pushes the dots on the land apart. */
function freeDots(
  grounds: Grounds,
  bodies: Float64Array,
  at: { readonly x: Float64Array; readonly y: Float64Array },
  passes: number,
): void {
  const rows = grounds.rows.flat();
  const x = Float64Array.from(rows, (row) => at.x[row] ?? 0);
  const y = Float64Array.from(rows, (row) => at.y[row] ?? 0);
  separate({ x, y, radius: Float64Array.from(rows, (row) => bodies[row] ?? 0) }, passes);
  rows.forEach((row, i) => {
    at.x[row] = x[i] ?? 0;
    at.y[row] = y[i] ?? 0;
  });
}
