import { spawnSync } from "node:child_process";

/** Pythons that may have networkx (Debian: python3-networkx). */
const PYTHONS = ["python3", "/usr/bin/python3"];

/** Reads graphs from its standard input, one JSON list of kinds and texts; networkx knows GEXF up to 1.2, whose elements are those of 1.3 that we write. */
const SCRIPT = `
import io, json, sys
import networkx
told = []
for kind, text in json.load(sys.stdin):
    if kind == "gexf":
        text = text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft").replace('version="1.3"', 'version="1.2"')
    read = networkx.read_gexf if kind == "gexf" else networkx.read_graphml
    graph = read(io.BytesIO(text.encode("utf-8")))
    told.append({
        "directed": graph.is_directed(),
        "nodes": [[node, data] for node, data in graph.nodes(data=True)],
        "edges": [[a, b, data] for a, b, data in graph.edges(data=True)],
    })
json.dump(told, sys.stdout)
`;

export type Read = {
  readonly directed: boolean;
  readonly nodes: readonly (readonly [string, Readonly<Record<string, unknown>>])[];
  readonly edges: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[];
};

const HAS = "import importlib.util, sys; sys.exit(importlib.util.find_spec('networkx') is None)";

/** A Python with networkx; `null` where there is none. */
export const networkx: string | null = PYTHONS.find((python) => spawnSync(python, ["-c", HAS]).status === 0) ?? null;

/** The graphs networkx finds in texts. */
export function readByNetworkx(files: readonly (readonly ["gexf" | "graphml", string])[]): readonly Read[] {
  const input = JSON.stringify(files);
  const run = spawnSync(networkx ?? "", ["-c", SCRIPT], { input, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as readonly Read[];
}
