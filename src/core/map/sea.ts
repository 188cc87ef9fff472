import type { Network } from "../model/network.ts";
import type { Belonging } from "./belonging.ts";
import { across, bearing, chance, down } from "./directions.ts";
import type { Grounds } from "./grounds.ts";
import { cellAt, type Raster } from "./raster.ts";
import { fillBand, type Skyline, type Wisher } from "./rings.ts";

type Columns = { readonly x: Float64Array; readonly y: Float64Array };

/** What the sea has to keep clear of. */
export type Shore = {
  readonly raster: Raster;
  /** Distance of each cell from the land, map units. */
  readonly away: Float32Array;
  readonly skyline: Skyline;
};

/** Free water between a person at sea and the land. */
const CLEARANCE = 10;
/** Distance between two people at sea, in radii of a dot of relative size 1: many of them stand closer. */
const SPACING = 5;
const CROWDED_SPACING = 3.4;
const CROWD = 1500;
/** How far off the rounded coast a single person may float. */
const OFFING = 18;
/** Rings of places searched round the place wished for before a person joins the outer band. */
const SEARCHED = 14;
/** Band for those for whom the straits have no room: its distance from the land and its least thickness. */
const BAND_INNER = 30;
const BAND_THICKNESS = 26;

/**
 * Sets down those who are in contact but in no cluster: in the water between the grounds they have
 * most to do with, or off the coast. Those for whom the straits have no room form a band outside.
 * Returns how far that band reaches beyond the rounded coast, 0 without a band.
 */
export function floatBetween(
  network: Network,
  belonging: Belonging,
  { grounds, shore, dot }: { grounds: Grounds; shore: Shore; dot: number },
  into: Columns,
): number {
  const crowd = belonging.place.reduce((sum, place) => (place === "sea" ? sum + 1 : sum), 0);
  const spacing = dot * (crowd > CROWD ? CROWDED_SPACING : SPACING);
  const taken = new Set<number>();
  const left: Wisher[] = [];
  belonging.place.forEach((place, row) => {
    if (place !== "sea") return;
    const id = network.people[row]?.id ?? "";
    const goal = goalOf(belonging, grounds, { row, id, skyline: shore.skyline });
    const found = freePlace(goal, { spacing, shore, taken });
    if (found === null) {
      left.push({ row, id, turn: bearing(goal.x, goal.y), company: "" });
      return;
    }
    taken.add(found.key);
    into.x[row] = found.x + (chance(id, 13) - 0.5) * spacing * 0.35;
    into.y[row] = found.y + (chance(id, 17) - 0.5) * spacing * 0.35;
  });
  const thickness = Math.max(BAND_THICKNESS, (left.length * spacing * spacing) / (7 * (shore.skyline.mean + 60)));
  fillBand(left, { skyline: shore.skyline, inner: BAND_INNER, thickness, fading: 0 }, into);
  return left.length === 0 ? 0 : BAND_INNER + thickness;
}

function goalOf(
  belonging: Belonging,
  grounds: Grounds,
  { row, id, skyline }: { row: number; id: string; skyline: Skyline },
): { x: number; y: number } {
  let x = 0;
  let y = 0;
  let total = 0;
  let known = 0;
  for (const [cluster, weight] of belonging.pull.get(row) ?? []) {
    const ground = grounds.groundOf[cluster] ?? -1;
    if (ground < 0) continue;
    x += weight * (grounds.x[ground] ?? 0);
    y += weight * (grounds.y[ground] ?? 0);
    total += weight;
    known++;
  }
  if (known > 1) return { x: x / total, y: y / total };
  const turn = known === 1 ? bearing(x, y) + (chance(id, 19) - 0.5) * 0.12 : chance(id, 19);
  const far = skyline.at(turn) + CLEARANCE;
  return { x: across(turn) * far, y: down(turn) * far };
}

/** The free place nearest to a goal, on a lattice of rows set off by half a place. */
function freePlace(
  goal: { x: number; y: number },
  { spacing, shore, taken }: { spacing: number; shore: Shore; taken: ReadonlySet<number> },
): { key: number; x: number; y: number } | null {
  const rowHeight = spacing * 0.8660254037844386;
  const column = Math.round(goal.x / spacing);
  const row = Math.round(goal.y / rowHeight);
  let best: { key: number; x: number; y: number; from: number } | null = null;
  for (let ring = 0; ring <= SEARCHED; ring++) {
    // A place of a later ring may still be nearer than one found at this ring's corner, by one ring.
    if (best !== null && best.from < (ring - 1) * (ring - 1) * rowHeight * rowHeight) break;
    for (let r = row - ring; r <= row + ring; r++) {
      const edge = r === row - ring || r === row + ring;
      for (let c = column - ring; c <= column + ring; c += edge ? 1 : Math.max(1, 2 * ring)) {
        const x = (c + (r % 2 === 0 ? 0 : 0.5)) * spacing;
        const y = r * rowHeight;
        const key = (r + 4096) * 8192 + c + 4096;
        const from = (x - goal.x) * (x - goal.x) + (y - goal.y) * (y - goal.y);
        if ((best === null || from < best.from) && !taken.has(key) && isWater(shore, x, y)) best = { key, x, y, from };
      }
    }
  }
  return best;
}

function isWater({ raster, away, skyline }: Shore, x: number, y: number): boolean {
  const at = cellAt(raster, x, y);
  if (at >= 0 && (away[at] ?? 0) < CLEARANCE) return false;
  return Math.sqrt(x * x + y * y) <= skyline.at(bearing(x, y)) + OFFING;
}
