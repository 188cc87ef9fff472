import { rounded } from "../model/arithmetic.ts";
import type { Day } from "../model/day.ts";
import { sourceId, type SourceId } from "../model/ids.ts";
import type { Network } from "../model/network.ts";
import { withoutSource } from "../network/without-source.ts";
import type { AmplifierOfSource, Analysis, Remainder } from "./analysis.ts";
import { bridges } from "./bridges.ts";
import { findClusters, type ClusterChoice } from "./clusters.ts";
import { contactDays } from "./contact-days.ts";
import { incidence, type Incidence } from "./incidence.ts";
import { scaleOf } from "./standings.ts";
import { strengthParts, strengthValue, type StrengthScale } from "./strength.ts";

/** Ego's own word is not a platform, and is not switched off. */
const DECLARED = sourceId("declared");
const DECIMALS = 4;

/** What the whole network holds, in the terms the remainders are compared with. */
export type Whole = {
  readonly clusters: number;
  readonly bridges: number;
  /** Sum of all strengths; unknown ones add nothing. */
  readonly strength: number;
};

/**
 * What each platform amplifies: the network as it is without that source, clustered again with the same
 * dice and measured on the same scale, so that what differs is the source and nothing else.
 *
 * `onlyHere` is an upper bound of what hangs on a platform: a tie whose origin nobody has told yet looks
 * as if the platform had made it. For comparison, in one Danish department 12.5 % of ties lived on
 * Facebook alone (M. Magnani, B. Micenková & L. Rossi 2013), which is no norm.
 */
export function amplifier(
  network: Network,
  whole: Whole,
  { choice, scale }: { readonly choice: ClusterChoice; readonly scale: StrengthScale },
): Analysis["amplifier"] {
  const sources = network.sources.filter(({ id }) => id !== DECLARED);
  return {
    whole: {
      people: network.people.length,
      circles: network.circles.length,
      clusters: whole.clusters,
      bridges: whole.bridges,
      strength: 1,
    },
    sources: sources.map(({ id }) => ({
      source: id,
      without: remainder(withoutSource(network, id), whole, { choice, scale }),
      ...presence(network, id),
    })),
  };
}

/**
 * What `rest` is of `network`: the latter with some sources switched off, by `withoutSources`. With none switched off,
 * the figures of the whole.
 */
export function remainderWithout(
  network: Network,
  rest: Network,
  { day, choice }: { readonly day: Day; readonly choice: ClusterChoice },
): Remainder {
  const of = incidence(network);
  const scale = scaleOf(of, day);
  return remainder(rest, { clusters: 0, bridges: 0, strength: strengthSum(of, scale) }, { choice, scale });
}

function remainder(
  rest: Network,
  whole: Whole,
  { choice, scale }: { readonly choice: ClusterChoice; readonly scale: StrengthScale },
): Remainder {
  const of = incidence(rest);
  const left = strengthSum(of, scale);
  const share = whole.strength > 0 ? Math.min(1, left / whole.strength) : rest.people.length > 0 ? 1 : 0;
  return {
    people: rest.people.length,
    circles: rest.circles.length,
    clusters: findClusters(of, choice).clusters.length,
    bridges: bridges(of, () => null).length,
    strength: rounded(share, DECIMALS),
  };
}

/** Sum of all known strengths. */
export function strengthSum(of: Incidence, scale: StrengthScale): number {
  let sum = 0;
  for (const [row, tie] of of.ties.entries()) {
    const circles = (of.circlesOf[row] ?? []).filter((at) => of.circles[at]?.basis !== "suggested").length;
    sum += strengthValue(tie, strengthParts(tie, contactDays(tie), circles, scale)) ?? 0;
  }
  return sum;
}

function presence(network: Network, source: SourceId): Omit<AmplifierOfSource, "source" | "without"> {
  const present = network.people.filter(({ sources }) => sources.includes(source));
  const known = new Set(
    network.circles
      .filter(({ basis, sources }) => basis !== "suggested" || sources.some((other) => other !== source))
      .flatMap(({ people }) => people),
  );
  const onlyHere = present.filter(({ sources }) => sources.every((one) => one === source)).length;
  const met = new Set(network.ties.flatMap(({ person, origin }) => (origin?.source === source ? [person] : [])));
  return {
    onlyHere,
    onlyHereSure: present.filter(({ id, sources }) => sources.length === 1 && met.has(id)).length,
    shared: present.length - onlyHere,
    circlesOnlyHere: network.circles
      .filter(({ sources }) => sources.length > 0 && sources.every((one) => one === source))
      .map(({ id }) => id)
      .sort(),
    alreadyInACircle: present.filter(({ id }) => known.has(id)).length,
  };
}
