import { rounded } from "../model/arithmetic.ts";
import type { SparseGraph } from "../network/sparse-graph.ts";
import { expectedTies } from "./acquaintance.ts";
import type { Incidence } from "./incidence.ts";

/** By what factor the chance that two people know each other may be off, in both directions: the calibration of p(k) holds within × 2. */
const DOUBT = 2;
const DECIMALS = 2;

/**
 * How many separate voices someone hears: Burt's effective size.
 *
 *   ES_i = Σ_j [ 1 − Σ_{q ≠ i, j} p_iq m_jq ],   p_iq = a_iq / Σ_k a_ik,   m_jq = a_jq / max_k a_jk
 *
 * n for a star whose points do not know each other, 1 for a circle where all do; n − 2t/n without
 * weights, t being the ties among the n. Loops are passed over. `null` without ties.
 *
 * R. S. Burt, "Structural Holes" (1992), ch. 2; S. P. Borgatti, "Structural Holes: Unpacking Burt's
 * Redundancy Measures", Connections 20 (1997), for the short form.
 */
export function effectiveSize(graph: SparseGraph, node: number): number | null {
  const own = around(graph, node);
  if (own.size === 0) return null;
  const all = [...own.values()].reduce((sum, weight) => sum + weight, 0);
  let size = 0;
  for (const j of own.keys()) {
    const ties = around(graph, j);
    const most = Math.max(...ties.values());
    let redundant = 0;
    for (const [q, weight] of ties) redundant += ((own.get(q) ?? 0) / all) * (weight / most);
    size += 1 - redundant;
  }
  return size;
}

function around(graph: SparseGraph, node: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let at = graph.starts[node] ?? 0; at < (graph.starts[node + 1] ?? 0); at++) {
    found.set(graph.neighbours[at] ?? 0, graph.weights[at] ?? 0);
  }
  return found;
}

/**
 * Ego's effective size, estimated: an export does not say who knows whom, so the ties among contacts
 * are taken at their chance, N − (2/N) Σ_{i<j} P_ij, between 1 and N. The interval is what comes out if
 * every chance were twice as high, and half as high. `null` below two people.
 */
export function estimatedEffectiveSize(
  of: Incidence,
): { readonly value: number; readonly interval: readonly [number, number] } | null {
  const n = of.people.length;
  if (n < 2) return null;
  const [lowest = 1, value = 1, highest = 1] = expectedTies(of, [DOUBT, 1, 1 / DOUBT]).map((ties) =>
    rounded(Math.min(n, Math.max(1, n - (2 / n) * ties)), DECIMALS),
  );
  return { value, interval: [lowest, highest] };
}
