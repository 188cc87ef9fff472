import type { Day } from "../core/model/day.ts";
import { networkAsOf } from "../core/network/as-of.ts";
import type { Growth } from "../core/network/growth.ts";
import type { SourceView } from "./protocol.ts";
import type { Earlier } from "./what-if.ts";
import type { Made, Stages } from "./session.ts";

/** The network as it stood on a day, in the figures of the first sentence. */
export function earlierFigures({ network, seed }: Made, day: Day, { analyse }: Pick<Stages, "analyse">): Earlier {
  const then = networkAsOf(network, day);
  const { summary, people } = analyse(then.network, { day, seed, resolution: 1 });
  return {
    day,
    people: summary.people,
    clusters: summary.clusters,
    bridges: summary.bridges.length,
    alive: summary.blind ? null : people.filter(({ state }) => state === "active").length,
    undated: then.undated.length,
  };
}

/** People each source dates for the first time, year by year; years without anybody left out. */
export function yearsOfSource({ sources }: Growth, source: SourceView["id"]): SourceView["years"] {
  const spans = sources.find((growth) => growth.source === source)?.spans ?? [];
  return spans.flatMap(({ year, firstSeen }) => (firstSeen > 0 ? [{ year, firstSeen }] : []));
}
