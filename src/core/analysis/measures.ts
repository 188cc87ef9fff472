import { rounded } from "../model/arithmetic.ts";
import type { CannotTell, Measure } from "./analysis.ts";
import type { Partition } from "./clusters.ts";
import type { estimatedEffectiveSize } from "./effective-size.ts";
import type { Incidence } from "./incidence.ts";

/** People below which effective size and E–I say nothing: with nine, one person more moves either by a tenth. */
const LEAST_PEOPLE = 10;
/**
 * Share of people who must be somewhere with someone else. Below a fifth, effective size would come out
 * near the number of people only because the files do not say who is where.
 */
const LEAST_SHARED = 0.2;
/**
 * Mean adjusted mutual information between runs (0–1) below which separation is not told: the groups it
 * is measured on are other groups each time. The same bound as for a person between two clusters.
 */
const LEAST_STEADY = 0.6;
const DECIMALS = 4;

/** What the measures are made from: ego's figures as they come out, whether they can be told or not. */
export type Measured = {
  readonly of: Incidence;
  readonly partition: Partition;
  readonly size: ReturnType<typeof estimatedEffectiveSize>;
  readonly circles: number | null;
  readonly ei: number | null;
};

/** The figures about the whole network, in the order of their kinds, each only where the data can bear it. */
export function measures({ of, partition, size, circles, ei }: Measured): readonly Measure[] {
  const nothing = !partition.found;
  const unshared = sharedShare(of) < LEAST_SHARED;
  const few = of.people.length < LEAST_PEOPLE;
  return [
    told("effective-size", few ? "few-people" : unshared ? "few-shared" : null, {
      value: size?.value ?? null,
      interval: size?.interval ?? null,
    }),
    told("effective-circles", circles === null ? "no-circles" : null, { value: circles }),
    told("ei", ei === null ? "no-circles" : few ? "few-people" : null, { value: ei }),
    told("separation", nothing ? "few-shared" : partition.stability < LEAST_STEADY ? "unsteady" : null, {
      value: rounded(partition.modularity, DECIMALS),
    }),
    told("steadiness", nothing ? "few-shared" : null, { value: rounded(Math.max(0, partition.stability), DECIMALS) }),
  ];
}

/** Share of people who share an environment, or a tie seen or declared, with anyone, 0–1. */
export function sharedShare(of: Incidence): number {
  if (of.people.length === 0) return 0;
  const together = new Uint8Array(of.people.length);
  for (const members of of.members) if (members.length > 1) for (const row of members) together[row] = 1;
  for (const { a, b, tie } of of.alterTies) if (tie.basis !== "inferred") together[a] = together[b] = 1;
  return together.reduce((sum, one) => sum + one, 0) / of.people.length;
}

function told(
  kind: Measure["kind"],
  cannotTell: CannotTell | null,
  { value, interval = null }: { readonly value: number | null; readonly interval?: Measure["interval"] },
): Measure {
  if (cannotTell !== null || value === null) {
    return { kind, value: null, interval: null, cannotTell: cannotTell ?? "few-people" };
  }
  return { kind, value, interval, cannotTell: null };
}
