import type { SparseGraph } from "../network/sparse-graph.ts";

/**
 * How much more tied people are within their groups than chance would have it:
 *
 *   Q = Σ_c [ L_c / m − γ (d_c / 2m)² ]
 *
 * L_c is the weight inside group c, d_c the sum of its members' degrees (a loop counts twice), m the
 * weight of all ties. 0 is chance; above about .3 groups are worth looking at. 0 without any tie.
 *
 * M. E. J. Newman, "Modularity and community structure in networks", PNAS 103 (2006); γ after
 * J. Reichardt & S. Bornholdt, Physical Review E 74 (2006).
 */
export function modularity(graph: SparseGraph, labels: ArrayLike<number>, resolution = 1): number {
  const inside = new Map<number, number>();
  const degrees = new Map<number, number>();
  let twiceAll = 0;
  for (let a = 0; a < graph.size; a++) {
    const group = labels[a] ?? 0;
    const loop = graph.loops[a] ?? 0;
    let degree = 2 * loop;
    let within = 2 * loop;
    for (let at = graph.starts[a] ?? 0; at < (graph.starts[a + 1] ?? 0); at++) {
      const weight = graph.weights[at] ?? 0;
      degree += weight;
      if (labels[graph.neighbours[at] ?? 0] === group) within += weight;
    }
    twiceAll += degree;
    inside.set(group, (inside.get(group) ?? 0) + within);
    degrees.set(group, (degrees.get(group) ?? 0) + degree);
  }
  if (twiceAll === 0) return 0;
  let sum = 0;
  for (const [group, degree] of degrees) {
    const share = degree / twiceAll;
    sum += (inside.get(group) ?? 0) / twiceAll - resolution * share * share;
  }
  return sum;
}
