import { rounded } from "../model/arithmetic.ts";
import type { Day } from "../model/day.ts";
import type { Network } from "../model/network.ts";
import { amplifier, strengthSum } from "./amplifier.ts";
import { balanceOf } from "./balance.ts";
import type { Analysis, PersonAnalysis, Role } from "./analysis.ts";
import { bridges as findBridges, type Bridge } from "./bridges.ts";
import { heartsOfCircles, isInSeveralCircles } from "./circles-of-a-person.ts";
import { colourClusters } from "./cluster-colours.ts";
import { describeClusters } from "./cluster-names.ts";
import { withParts } from "./cluster-parts.ts";
import { findClusters, type Partition } from "./clusters.ts";
import { daysWithin } from "./contact-days.ts";
import { effectiveCircles, eiAgainstLargestCircle } from "./diversity.ts";
import { worldsOf } from "./doors.ts";
import { estimatedEffectiveSize } from "./effective-size.ts";
import { fragileCircles } from "./fragile-circles.ts";
import { incidence, type Incidence } from "./incidence.ts";
import { measures } from "./measures.ts";
import { bornIn, carriedBy } from "./origin.ts";
import type { Standing } from "./standing.ts";
import { scaleOf, standings as standingsOf } from "./standings.ts";
import { roundedParts } from "./strength.ts";
import { summary } from "./summary.ts";

/** γ of the clusters when nothing else is asked: best on ego-Facebook (analysis.md §3.1). */
const USUAL_RESOLUTION = 1;
const YEAR_DAYS = 365;
const DECIMALS = 4;

/** Everything that can honestly be said of a network on a given day. Same network, day and seed: same analysis. */
export function analyse(
  network: Network,
  choice: { readonly day: Day; readonly seed: number; readonly resolution?: number },
): Analysis {
  const { day, seed, resolution = USUAL_RESOLUTION } = choice;
  const of = incidence(network);
  const scale = scaleOf(of, day);
  const standings = standingsOf(of, network.sources, scale);
  const partition = findClusters(of, { seed, resolution });
  const described = withParts(of, describeClusters(of, partition), { partition, seed, resolution });
  const clusters = colourClusters(described, partition, standings);
  const bridges = findBridges(of, (row) => standings[row]?.value ?? null);
  const told = personAnalyses(
    of,
    { standings, partition, bridges, day },
    clusters.map(({ id }) => id),
  );
  const size = estimatedEffectiveSize(of);
  const circles = effectiveCircles(of, partition);
  const ei = eiAgainstLargestCircle(of);
  return {
    day,
    seed,
    people: network.people.flatMap(({ id }) => told[of.rowOf.get(id) ?? -1] ?? []),
    clusters,
    resolution,
    modularity: rounded(partition.modularity, DECIMALS),
    stability: rounded(Math.max(0, partition.stability), DECIMALS),
    amplifier: amplifier(
      network,
      { clusters: clusters.length, bridges: bridges.length, strength: strengthSum(of, scale) },
      { choice: { seed, resolution }, scale },
    ),
    ego: { effectiveSize: size?.value ?? null, effectiveCircles: circles, ei },
    measures: measures({ of, partition, size, circles, ei }),
    fragile: fragileCircles(of, standings, { sources: network.sources, day }),
    balance: balanceOf(of, standings, day),
    summary: summary(network, { of, standings, bridges, clusters: clusters.length }),
  };
}

type Told = {
  readonly standings: readonly Standing[];
  readonly partition: Partition;
  readonly bridges: readonly Bridge[];
  readonly day: Day;
};

function personAnalyses(of: Incidence, told: Told, clusterIds: readonly Analysis["clusters"][number]["id"][]) {
  const bridging = new Set(told.bridges.map(({ row }) => row));
  const hearts = heartsOfCircles(of);
  return told.standings.map((standing): PersonAnalysis => {
    const { row, contact, value, band } = standing;
    const circles = (of.circlesOf[row] ?? []).flatMap((at) => of.circles[at]?.id ?? []);
    const cluster = told.partition.clusterOf[row] ?? -1;
    return {
      person: standing.person,
      strength: value === null || band === null ? null : { value, band, parts: roundedParts(standing.parts) },
      state: standing.state,
      lastContact: contact.last,
      activeDays: contact.days.length,
      activeDaysLastYear: daysWithin(contact.days, told.day - YEAR_DAYS, told.day),
      cluster: clusterIds[cluster] ?? null,
      membership: rounded(told.partition.membership[row] ?? 0, DECIMALS),
      between: clusterIds[told.partition.between[row] ?? -1] ?? null,
      circles,
      roles: roles(of, standing, { isBridge: bridging.has(row), isHeart: hearts.has(row) }),
      bridging:
        standing.door === null
          ? null
          : { door: standing.door, circles: circles.length, environments: worldsOf(of, row).length },
      bornIn: bornIn(of, row),
      carriedBy: carriedBy(of, row, told.day),
    };
  });
}

function roles(
  of: Incidence,
  standing: Standing,
  { isBridge, isHeart }: { readonly isBridge: boolean; readonly isHeart: boolean },
): readonly Role[] {
  const found: Role[] = [];
  if (isBridge) found.push("bridge");
  if (standing.isDoor) found.push("door");
  if (standing.isOnlyDoor) found.push("only-door");
  if (isInSeveralCircles(of, standing.row)) found.push("several-circles");
  if (isHeart) found.push("heart-of-circle");
  return found;
}
