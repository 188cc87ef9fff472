import { exp2, ln, rounded } from "../model/arithmetic.ts";
import type { Partition } from "./clusters.ts";
import type { Incidence } from "./incidence.ts";

const DECIMALS = 4;

/**
 * How many equally large groups would be as diverse: exp(H), H = −Σ s ln s over the groups' shares.
 * 1 when everyone is in one group, n for n equal ones. `null` where there is nobody.
 *
 * L. Jost, "Entropy and diversity", Oikos 113 (2006).
 */
export function effectiveNumber(sizes: readonly number[]): number | null {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= 0) return null;
  let entropy = 0;
  for (const size of sizes) if (size > 0) entropy -= (size / total) * ln(size / total);
  return exp2(entropy / Math.LN2);
}

/**
 * Whether ties go outside a group or stay in it: (E − I)/(E + I), −1 all inside, 1 all outside. `null`
 * without ties. D. Krackhardt & R. N. Stern, Social Psychology Quarterly 51 (1988).
 */
export const eiIndex = (external: number, internal: number): number | null =>
  external + internal === 0 ? null : (external - internal) / (external + internal);

/** Effective number of circles and clusters; someone in m of them counts 1/m in each. `null` without any. */
export function effectiveCircles(of: Incidence, partition: Partition): number | null {
  const circles = of.circles.map(() => 0);
  const clusters = partition.clusters.map(() => 0);
  for (const row of of.people.keys()) {
    const own = of.circlesOf[row] ?? [];
    const cluster = partition.clusterOf[row] ?? -1;
    const share = 1 / (own.length + (cluster < 0 ? 0 : 1));
    for (const at of own) circles[at] = (circles[at] ?? 0) + share;
    if (cluster >= 0) clusters[cluster] = (clusters[cluster] ?? 0) + share;
  }
  const number = effectiveNumber([...circles, ...clusters]);
  return number === null ? null : rounded(number, DECIMALS);
}

/** E–I of ego's ties against the largest circle; `null` where no circle has people. */
export function eiAgainstLargestCircle(of: Incidence): number | null {
  const largest = Math.max(0, ...of.circleMembers.map((members) => members.length));
  if (largest === 0) return null;
  const ei = eiIndex(of.people.length - largest, largest);
  return ei === null ? null : rounded(ei, DECIMALS);
}
