/**
 * An undirected weighted graph as typed columns (compressed sparse rows): the form in which ties are
 * counted and clustered. Every edge between two different nodes stands twice, once at each end; a
 * node's tie to itself stands once, in `loops`.
 */
export type SparseGraph = {
  readonly size: number;
  /** `size + 1` entries: node i's neighbours are at `starts[i]` … `starts[i + 1] − 1`. */
  readonly starts: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
  /** Weight of each node's tie to itself, counted once; 0 for none. */
  readonly loops: Float64Array;
};

/** An edge as two node numbers and a weight; `a = b` is a loop. */
export type WeightedEdge = { readonly a: number; readonly b: number; readonly weight: number };

/** A graph from its edges. Edges given twice must have been added up before. */
export function sparseGraph(size: number, edges: readonly WeightedEdge[]): SparseGraph {
  const starts = new Uint32Array(size + 1);
  const loops = new Float64Array(size);
  for (const { a, b, weight } of edges) {
    if (a === b) loops[a] = (loops[a] ?? 0) + weight;
    else {
      starts[a + 1] = (starts[a + 1] ?? 0) + 1;
      starts[b + 1] = (starts[b + 1] ?? 0) + 1;
    }
  }
  for (let i = 0; i < size; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const next = starts.slice();
  const neighbours = new Uint32Array(starts[size] ?? 0);
  const weights = new Float64Array(starts[size] ?? 0);
  const put = (from: number, to: number, weight: number): void => {
    const at = next[from] ?? 0;
    neighbours[at] = to;
    weights[at] = weight;
    next[from] = at + 1;
  };
  for (const { a, b, weight } of edges) {
    if (a === b) continue;
    put(a, b, weight);
    put(b, a, weight);
  }
  return { size, starts, neighbours, weights, loops };
}

/** Number of edges, loops included. */
export function edgeCount(graph: SparseGraph): number {
  let loops = 0;
  for (const loop of graph.loops) if (loop > 0) loops++;
  return graph.neighbours.length / 2 + loops;
}
