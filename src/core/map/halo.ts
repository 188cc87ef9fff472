import type { Network } from "../model/network.ts";
import type { Belonging } from "./belonging.ts";
import { bearing, chance } from "./directions.ts";
import type { Grounds } from "./grounds.ts";
import { fillBand, type Skyline, type Wisher } from "./rings.ts";

/** Distance of the halo from the coast, map units: beyond the water lines. */
const INNER = 50;
/** Thickness of the halo: it grows with the root of its number, between these. */
const LEAST_THICKNESS = 34;
const MOST_THICKNESS = 170;
const THICKNESS_PER_ROOT = 2.1;
/** It thins out outwards. */
const FADING = 0.55;
/** Radius of a cold contact's dot, beside the distance to the next, and its limits. */
const DOT_SHARE = 0.13;
const LEAST_DOT = 0.75;
const MOST_DOT = 1.6;

/**
 * Spreads the cold contacts round the land as a light dust, each near the direction of its cluster.
 * Returns the radius of their dots.
 */
export function scatterHalo(
  network: Network,
  belonging: Belonging,
  on: { readonly grounds: Grounds; readonly skyline: Skyline; readonly beyond: number },
  into: { readonly x: Float64Array; readonly y: Float64Array },
): number {
  const wishers: Wisher[] = [];
  belonging.place.forEach((place, row) => {
    if (place !== "halo") return;
    const id = network.people[row]?.id ?? "";
    wishers.push({ row, id, ...wish(network, belonging, { grounds: on.grounds, row }) });
  });
  const thickness = Math.min(MOST_THICKNESS, LEAST_THICKNESS + THICKNESS_PER_ROOT * Math.sqrt(wishers.length));
  const spacing = fillBand(
    wishers,
    { skyline: on.skyline, inner: Math.max(INNER, on.beyond + INNER / 2), thickness, fading: FADING },
    into,
  );
  return Math.max(LEAST_DOT, Math.min(MOST_DOT, spacing * DOT_SHARE));
}

/** A context of more people says nothing about who stands beside whom. */
const MOST_COMPANY = 60;

/**
 * The direction of a person's cluster and, within it, the company they keep: the largest of their smaller contexts.
 * Of those with none of these, the direction that belongs to their id.
 */
function wish(
  network: Network,
  belonging: Belonging,
  { grounds, row }: { readonly grounds: Grounds; readonly row: number },
): { readonly turn: number; readonly company: string } {
  let size = 1;
  let company = "";
  for (const at of belonging.gatheringsOf[row] ?? []) {
    const gathering = belonging.gatherings[at];
    if (gathering === undefined || gathering.members.length > MOST_COMPANY || gathering.members.length <= size)
      continue;
    size = gathering.members.length;
    company = network.environments[gathering.index]?.id ?? "";
  }
  const cluster = belonging.cluster[row] ?? -1;
  const ground = cluster < 0 ? -1 : (grounds.groundOf[cluster] ?? -1);
  const id = network.people[row]?.id ?? "";
  if (ground >= 0) return { turn: bearing(grounds.x[ground] ?? 0, grounds.y[ground] ?? 0), company };
  return {
    turn: chance(cluster < 0 ? company || id : (belonging.anchors[cluster] ?? id), cluster < 0 ? 23 : 29),
    company,
  };
}
