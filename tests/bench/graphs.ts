import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from "d3-force";
import Graph from "graphology";
import louvain from "graphology-communities-louvain";
import { analyse } from "../../src/core/analysis/analyse.ts";
import { layOut } from "../../src/core/map/lay-out.ts";
import { day } from "../../src/core/model/day.ts";
import { diceFrom } from "../../src/core/model/dice.ts";
import { louvainRuns } from "../../src/core/network/graphology.ts";
import { sparseGraph } from "../../src/core/network/sparse-graph.ts";
import { largeNetwork } from "../support/large-network.ts";
import { median, type Figure } from "./figure.ts";
import { forceAtlas } from "./force-atlas.ts";
import { graphOfNetwork, type LaidGraph } from "./layout-measures.ts";

const SEED = 1;
const TODAY = day(20_780);
const COMMUNITY = 50;
const INSIDE = 0.8;
/** What ForceAtlas2 is given to run, and d3-force's own usual number of ticks. */
const ROUNDS = 100;
const TICKS = 300;

/** How often each side is measured, the graphs that are clustered, and the people of the account that is laid out. */
export type GraphWish = {
  readonly turns: number;
  readonly clustered: readonly { readonly count: number; readonly ties: number }[];
  readonly laidOut: number;
};

/** Graphs and pictures of them, ours and the libraries', in turns; milliseconds of work, all in one Node. */
export const graphFigures = ({ turns, clustered, laidOut }: GraphWish): readonly Figure[] => [
  ...clustered.flatMap((size) => clusterFigures(size, turns)),
  ...layoutFigures(laidOut),
];

function clusterFigures({ count, ties }: GraphWish["clustered"][number], turns: number): readonly Figure[] {
  const graph = planted(count, ties);
  const kept = { ours: [] as number[], graphology: [] as number[], igraph: [] as number[] };
  ourClusters(graph);
  graphologyClusters(graph);
  for (let turn = 0; turn < turns; turn++) {
    kept.ours.push(work(() => ourClusters(graph)));
    kept.graphology.push(work(() => graphologyClusters(graph)));
    kept.igraph.push(igraphClusters(graph));
  }
  const name = `graph built and clustered once (Louvain), ${count / 1000}k/${ties / 1000}k`;
  const figure = (against: string, other: readonly number[], atMost: number | null): Figure => ({
    goal: "S6",
    name,
    unit: "ms",
    ours: median(kept.ours),
    against,
    other: median(other),
    atMost,
  });
  const there = kept.igraph.every((took) => !Number.isNaN(took));
  return [
    figure("graphology, the same Louvain", kept.graphology, ties > 100_000 ? 1 / 6 : 1 / 2),
    ...(there ? [figure("igraph's multilevel, in C", kept.igraph, 1.3)] : []),
  ];
}

/** People in communities of fifty, four ties in five inside one; each tie once. */
function planted(count: number, ties: number): LaidGraph {
  const dice = diceFrom(ties);
  const pairs = new Set<number>();
  while (pairs.size < ties) {
    const a = Math.floor(dice() * count);
    const base = a - (a % COMMUNITY);
    const b = dice() < INSIDE ? base + Math.floor(dice() * COMMUNITY) : Math.floor(dice() * count);
    if (a !== b && b < count) pairs.add(Math.min(a, b) * count + Math.max(a, b));
  }
  return {
    count,
    a: Uint32Array.from(pairs, (pair) => Math.floor(pair / count)),
    b: Uint32Array.from(pairs, (pair) => pair % count),
  };
}

function ourClusters({ count, a, b }: LaidGraph): void {
  const edges = Array.from(a, (from, i) => ({ a: from, b: b[i] ?? from, weight: 1 }));
  louvainRuns(sparseGraph(count, edges), 1, [diceFrom(SEED)]);
}

function graphologyClusters({ count, a, b }: LaidGraph): void {
  const graph = new Graph({ type: "undirected" });
  for (let row = 0; row < count; row++) graph.addNode(row);
  a.forEach((from, i) => graph.addEdge(from, b[i] ?? from, { weight: 1 }));
  louvain(graph, { rng: diceFrom(SEED) });
}

const IGRAPH = `
import array, sys, time
try:
    import igraph
except ImportError:
    sys.exit(3)
ends = array.array("I")
ends.frombytes(open(sys.argv[1], "rb").read())
begun = time.process_time()
graph = igraph.Graph(int(sys.argv[2]), list(zip(ends[::2], ends[1::2])))
graph.community_multilevel()
print((time.process_time() - begun) * 1000)
`;

/** Debian's own Python first: another one does not see Debian's packages. `NaN` where there is no igraph. */
function igraphClusters({ count, a, b }: LaidGraph): number {
  const folder = mkdtempSync(join(tmpdir(), "fare-rete-igraph-"));
  const file = join(folder, "edges");
  writeFileSync(
    file,
    Uint32Array.from({ length: 2 * a.length }, (_, i) => (i % 2 === 0 ? a : b)[i >> 1] ?? 0),
  );
  try {
    for (const python of ["/usr/bin/python3", "python3"]) {
      const { status, stdout } = spawnSync(python, ["-c", IGRAPH, file, String(count)], { encoding: "utf8" });
      if (status === 0) return Number(stdout);
    }
    return Number.NaN;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function layoutFigures(people: number): readonly Figure[] {
  const network = largeNetwork(people);
  const analysis = analyse(network, { day: TODAY, seed: SEED });
  const graph = graphOfNetwork(network);
  layOut(network, analysis, SEED);
  const ours = work(() => layOut(network, analysis, SEED));
  const name = `the whole map laid out, ${people / 1000}k/${Math.round(graph.a.length / 1000)}k`;
  const figure = (against: string, other: number): Figure => ({
    goal: "S10",
    name,
    unit: "ms",
    ours,
    against,
    other,
    atMost: people >= 30_000 ? 1 / 25 : null,
  });
  return [
    figure(
      `ForceAtlas2, ${ROUNDS} rounds`,
      work(() => forceAtlas(graph, ROUNDS)),
    ),
    figure(
      `d3-force, ${TICKS} ticks`,
      work(() => d3Force(graph)),
    ),
  ];
}

function d3Force({ count, a, b }: LaidGraph): void {
  const nodes = Array.from({ length: count }, () => ({}));
  const links = Array.from(a, (source, i) => ({ source, target: b[i] ?? source }));
  forceSimulation(nodes)
    .force("charge", forceManyBody())
    .force("link", forceLink(links))
    .force("x", forceX())
    .force("y", forceY())
    .stop()
    .tick(TICKS);
}

/** Milliseconds of work, of all threads, after the heap was swept. */
function work(run: () => unknown): number {
  globalThis.gc?.();
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
