import { existsSync, readFileSync } from "node:fs";

import { sparseGraph, type SparseGraph } from "../../src/core/network/sparse-graph.ts";

const SHARED = new URL("../../../shared/", import.meta.url);

/** Whether the research data and oracle values lie beside the checkout. */
export const hasShared = existsSync(new URL("oracles/karate_unweighted.json", SHARED));

if (!hasShared) console.log("The research data is not beside this checkout: tests that measure on it are skipped.");

export const readShared = (path: string): string => readFileSync(new URL(path, SHARED), "utf8");

export const sharedLines = (path: string): readonly string[] => readShared(path).split(/\r?\n/).filter(Boolean);

/** One file of `oracles/`: values computed by igraph and networkx. */
export type Oracle = {
  readonly nodes: readonly number[];
  readonly edges: readonly (readonly [number, number, number?])[];
  readonly burt: Readonly<Record<string, { readonly effective_size: number | null }>>;
  readonly partitions: Readonly<
    Record<
      string,
      {
        readonly labels: Readonly<Record<string, number>>;
        readonly modularity: Readonly<Record<string, number>>;
        readonly EI_index: number;
      }
    >
  >;
};

export const readOracle = (name: string): Oracle => JSON.parse(readShared(`oracles/${name}.json`)) as Oracle;

/** The oracle's graph, its nodes numbered in their order. */
export function graphOf(oracle: Pick<Oracle, "nodes" | "edges">): SparseGraph {
  const at = new Map(oracle.nodes.map((node, i) => [node, i]));
  return sparseGraph(
    oracle.nodes.length,
    oracle.edges.map(([a, b, weight]) => ({ a: at.get(a) ?? -1, b: at.get(b) ?? -1, weight: weight ?? 1 })),
  );
}

/** facebook_combined, whose edges are kept as text. */
export function facebookCombined(): SparseGraph {
  const edges = readShared("data/ego-facebook/facebook_combined.txt")
    .split(/\r?\n/)
    .filter(Boolean)
    .map((line): [number, number] => {
      const [a = -1, b = -1] = line.split(" ").map(Number);
      return [a, b];
    });
  const nodes = [...new Set(edges.flat())].sort((a, b) => a - b);
  return graphOf({ nodes, edges });
}
