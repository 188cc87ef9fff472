import type { Analysis } from "../analysis/analysis.ts";
import type { ClusterId, PersonId } from "../model/ids.ts";
import type { Network } from "../model/network.ts";
import type { Belonging, Place } from "./belonging.ts";
import type { Grounds } from "./grounds.ts";
import { separate } from "./separate.ts";

/** A round piece of ground: its centre and radius before the coast is bent. */
type Ground = { readonly x: number; readonly y: number; readonly radius: number };

/** Where everybody stood on a map, so that the next one can leave them there. Coordinates before fitting. */
export type Footing = {
  readonly people: ReadonlyMap<PersonId, Standing>;
  readonly grounds: ReadonlyMap<ClusterId, Ground>;
  readonly dot: number;
  /** How the composition was fitted: scale, and the place that came to the middle. */
  readonly scale: number;
  readonly middle: number;
};

type Standing = { readonly x: number; readonly y: number; readonly place: Place; readonly cluster: ClusterId | null };

type Columns = { readonly x: Float64Array; readonly y: Float64Array };

/** With fewer of today's people on the last map, a new one is drawn from the beginning. */
const LEAST_KNOWN = 0.5;
/** A ground keeps its size while it is wanted at most so much larger or smaller. */
const SAME_SIZE = 1.12;
/** A composition that would come out so much wider or narrower is fitted anew. */
const SAME_WIDTH = 1.15;
/** Passes that part grounds where one has grown or come, and half the water that stays between them. */
const PASSES = 240;
const HALF_STRAIT = 5.5;

/** The last map's footing, when enough of its people are still there; `null` asks for a new map. */
export function footingFor(network: Network, last: Footing | null): Footing | null {
  if (last === null) return null;
  const known = network.people.reduce((count, { id }) => count + (last.people.has(id) ? 1 : 0), 0);
  return known >= LEAST_KNOWN * Math.max(network.people.length, last.people.size) ? last : null;
}

/** Grounds where they were; those that have grown or come push their neighbours no farther than they must. */
export function keepGrounds(grounds: Grounds, analysis: Analysis, last: Footing): Grounds {
  const x = Float64Array.from(grounds.x);
  const y = Float64Array.from(grounds.y);
  const radius = Float64Array.from(grounds.radius);
  let changed = false;
  grounds.clusters.forEach((cluster, at) => {
    const id = analysis.clusters[cluster]?.id;
    const was = id === undefined ? undefined : last.grounds.get(id);
    if (was === undefined) {
      changed = true;
      return;
    }
    x[at] = was.x;
    y[at] = was.y;
    const wanted = radius[at] ?? 0;
    if (wanted <= was.radius * SAME_SIZE && was.radius <= wanted * SAME_SIZE) radius[at] = was.radius;
    else changed = true;
  });
  if (changed) separate({ x, y, radius: radius.map((r) => r + HALF_STRAIT) }, PASSES);
  const dot = grounds.dot <= last.dot * SAME_SIZE && last.dot <= grounds.dot * SAME_SIZE ? last.dot : grounds.dot;
  return { ...grounds, x, y, radius, dot };
}

/** Puts those who are where they were, in the same cluster, back on their place; with their ground if that has moved. */
export function keepPeople(
  network: Network,
  belonging: Belonging,
  on: {
    readonly analysis: Analysis;
    readonly grounds: Grounds;
    readonly last: Footing;
    readonly places: readonly Place[];
  },
  at: Columns,
): void {
  const { analysis, grounds, last, places } = on;
  network.people.forEach(({ id }, row) => {
    const was = last.people.get(id);
    const place = belonging.place[row];
    if (was === undefined || place === undefined || was.place !== place || !places.includes(place)) return;
    const cluster = belonging.cluster[row] ?? -1;
    const now = analysis.clusters[cluster]?.id ?? null;
    if (place === "land" && now !== was.cluster) return;
    const ground = place === "land" && now !== null ? last.grounds.get(now) : undefined;
    const index = grounds.groundOf[cluster] ?? -1;
    at.x[row] = was.x + (ground === undefined ? 0 : (grounds.x[index] ?? 0) - ground.x);
    at.y[row] = was.y + (ground === undefined ? 0 : (grounds.y[index] ?? 0) - ground.y);
  });
}

/** The scale and middle to fit with: those of the last map, unless the land has become much wider or narrower. */
export function frameLike(
  last: Pick<Footing, "scale" | "middle"> | null,
  fresh: Pick<Footing, "scale" | "middle">,
): Pick<Footing, "scale" | "middle"> {
  if (last === null) return fresh;
  const near = fresh.scale <= last.scale * SAME_WIDTH && last.scale <= fresh.scale * SAME_WIDTH;
  return near ? { scale: last.scale, middle: last.middle } : fresh;
}

/** What the next map needs to know of this one. */
export function footingOf(
  network: Network,
  belonging: Belonging,
  on: {
    readonly analysis: Analysis;
    readonly grounds: Grounds;
    /** How people stood on the land before names were set, and how everybody stands now. */
    readonly stood: Columns;
    readonly at: Columns;
    readonly frame: Pick<Footing, "scale" | "middle">;
  },
): Footing {
  const { analysis, grounds, stood, at, frame } = on;
  return {
    people: new Map(
      network.people.map(({ id }, row) => {
        const place = belonging.place[row] ?? "halo";
        const { x, y } = place === "land" ? stood : at;
        const cluster = analysis.clusters[belonging.cluster[row] ?? -1]?.id ?? null;
        return [id, { x: x[row] ?? 0, y: y[row] ?? 0, place, cluster }];
      }),
    ),
    grounds: new Map(
      grounds.clusters.flatMap((cluster, ground) => {
        const id = analysis.clusters[cluster]?.id;
        const [x = 0, y = 0, radius = 0] = [grounds.x[ground], grounds.y[ground], grounds.radius[ground]];
        return id === undefined ? [] : [[id, { x, y, radius }] as const];
      }),
    ),
    dot: grounds.dot,
    ...frame,
  };
}
