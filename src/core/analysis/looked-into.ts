import type { Dice } from "../model/dice.ts";
import { louvainRuns } from "../network/graphology.ts";
import { sparseGraph, type SparseGraph, type WeightedEdge } from "../network/sparse-graph.ts";
import { modularity } from "./modularity.ts";

/**
 * Modularity of a group's own graph from which it counts as several. Two equal halves reach .4 when nine tenths of their
 * ties stay on their side. Measured on planted circles (.3 takes circles apart of which much is missing, .45 finds less).
 */
const FALLS_APART = 0.4;
/**
 * Groups under this share of everyone are left as they are: on a map of thousands their parts would be crumbs (30,000
 * people: 1,969 clusters instead of 894).
 */
const LEAST_SHARE = 0.02;
/** Fewer nodes than this cannot be two groups worth showing. */
const LEAST_NODES = 4;

/**
 * Each group looked at by itself, as if there were nothing else, and taken apart where it clearly is several; then its
 * parts in turn. In a large network modularity gains by putting together small groups that one person has in common;
 * inside the group alone it does not. `people`: how many each node stands for.
 *
 * S. Fortunato & M. Barthélemy, "Resolution limit in community detection", PNAS 104 (2007), who advise to look again
 * inside every module found.
 */
export function lookedInto(graph: SparseGraph, labels: ArrayLike<number>, { people, dice }: Everyone): Uint32Array {
  const least = people.reduce((sum, count) => sum + count, 0) * LEAST_SHARE;
  const isLarge = (nodes: readonly number[]): boolean =>
    nodes.length >= LEAST_NODES && nodes.reduce((sum, node) => sum + (people[node] ?? 0), 0) >= least;
  const result = new Uint32Array(graph.size);
  const place = new Int32Array(graph.size).fill(-1);
  const waiting = groupsOf(labels, graph.size);
  let next = 0;
  for (let nodes = waiting.pop(); nodes !== undefined; nodes = waiting.pop()) {
    const parts = isLarge(nodes) ? partsOf(graph, nodes, { place, people, dice }) : [];
    if (parts.length > 1) waiting.push(...parts);
    else {
      for (const node of nodes) result[node] = next;
      next++;
    }
  }
  return result;
}

/** `people`: how many each node stands for. */
type Everyone = { readonly people: readonly number[]; readonly dice: Dice };

/**
 * Modularity the best partition of a graph has by chance alone: .97 √((1 − p) / (p n)), for n people of whom a share p of
 * all pairs is tied. The fewer ties, the more groups anyone can see in them (Reichardt & Bornholdt 2006).
 */
function chanceModularity(graph: SparseGraph, people: readonly number[]): number {
  let pairs = 0;
  let all = 0;
  for (const [a, count] of people.entries()) {
    all += count;
    if ((graph.loops[a] ?? 0) > 0) pairs += (count * (count - 1)) / 2;
    for (let at = graph.starts[a] ?? 0; at < (graph.starts[a + 1] ?? 0); at++) {
      pairs += (count * (people[graph.neighbours[at] ?? 0] ?? 0)) / 2;
    }
  }
  const share = pairs / Math.max(1, (all * (all - 1)) / 2);
  return share === 0 ? 1 : AT_CHANCE * Math.sqrt(Math.max(0, 1 - share) / (share * all));
}
const AT_CHANCE = 0.97;

/** The groups a group's own graph falls into; none where it is one. `place` is all −1 before and after. */
function partsOf(
  graph: SparseGraph,
  nodes: readonly number[],
  { place, people, dice }: Everyone & { readonly place: Int32Array },
): readonly (readonly number[])[] {
  for (const [at, node] of nodes.entries()) place[node] = at;
  const edges: WeightedEdge[] = [];
  for (const [a, node] of nodes.entries()) {
    const loop = graph.loops[node] ?? 0;
    if (loop > 0) edges.push({ a, b: a, weight: loop });
    for (let at = graph.starts[node] ?? 0; at < (graph.starts[node + 1] ?? 0); at++) {
      const b = place[graph.neighbours[at] ?? 0] ?? -1;
      if (b > a) edges.push({ a, b, weight: graph.weights[at] ?? 0 });
    }
  }
  for (const node of nodes) place[node] = -1;
  const own = sparseGraph(nodes.length, edges);
  const [found = new Uint32Array(nodes.length)] = louvainRuns(own, 1, [dice]);
  const counts = nodes.map((node) => people[node] ?? 0);
  if (modularity(own, found) < Math.max(FALLS_APART, chanceModularity(own, counts))) return [];
  return groupsOf(found, nodes.length).map((group) => group.flatMap((at) => nodes[at] ?? []));
}

function groupsOf(labels: ArrayLike<number>, size: number): (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (let node = 0; node < size; node++) {
    const label = labels[node] ?? 0;
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [node]);
    else group.push(node);
  }
  return [...groups.values()];
}
