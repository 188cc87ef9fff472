import { adjustedMutualInformation } from "../../src/core/analysis/ami.ts";
import { effectiveNumber, eiIndex } from "../../src/core/analysis/diversity.ts";
import { effectiveSize } from "../../src/core/analysis/effective-size.ts";
import { modularity } from "../../src/core/analysis/modularity.ts";
import { bindingWeight, sharedChance } from "../../src/core/analysis/projection.ts";
import { chanceToKnow } from "../../src/core/network/alter-ties.ts";
import { jaroWinkler } from "../../src/core/people/jaro-winkler.ts";
import { facebookCombined, graphOf, readOracle, readShared } from "../support/oracle.ts";
import { passIf, type Group, type Row } from "./gate.ts";

/** How far from igraph, networkx and scikit-learn a shipped measure may be (analysis.md §4.8). */
const TOLERANCE = 1e-6;
const COMBINED = "facebook_combined";
/** Every ninth node of the large graph: the exact measure is quadratic in the degree. */
const STRIDE = 9;

/** The measures shipped, each against values computed elsewhere. */
export const oracleGates: Group = {
  title: "shipped measures",
  data: "oracles",
  needsShared: true,
  measure: () => [
    row("modularity", "5 graphs, γ .5–2", modularities()),
    row("effective size", "8 graphs", effectiveSizes()),
    row("projection 1/ln k, p(k)", "Southern women", projections()),
    row("Jaro–Winkler", "12 pairs of names", likenesses()),
    row("AMI", "3 pairs of partitions (scikit-learn)", agreements()),
    row("E–I, effective number", "3 partitions, worked examples", diversities()),
  ],
};

function row(gate: string, data: string, differences: readonly number[]): Row {
  const worst = Math.max(...differences);
  return {
    gate,
    data,
    required: "within 1e-6",
    reached: worst === 0 ? "equal" : worst.toExponential(0),
    baseline: "",
    outcome: passIf(differences.length > 0 && worst < TOLERANCE),
  };
}

const nodesOf = (name: string): readonly number[] => {
  const oracle = readOracle(name);
  return name === COMBINED
    ? Object.keys(oracle.burt)
        .map(Number)
        .sort((a, b) => a - b)
    : oracle.nodes;
};

const graphNamed = (name: string) => (name === COMBINED ? facebookCombined() : graphOf(readOracle(name)));

function modularities(): readonly number[] {
  return ["karate_unweighted", "karate_weighted", "football", "ego414_alters", COMBINED].flatMap((name) => {
    const graph = graphNamed(name);
    const nodes = nodesOf(name);
    return Object.values(readOracle(name).partitions).flatMap(({ labels, modularity: expected }) => {
      const ours = nodes.map((node) => labels[String(node)] ?? -1);
      return Object.entries(expected).map(([gamma, q]) => Math.abs(modularity(graph, ours, Number(gamma)) - q));
    });
  });
}

function effectiveSizes(): readonly number[] {
  const names = ["karate_unweighted", "karate_weighted", "football", "surfers_observed_weighted"];
  return [...names, "ego414_alters", "ego414_with_ego", "cs_aarhus_multiplex", COMBINED].flatMap((name) => {
    const { burt } = readOracle(name);
    const graph = graphNamed(name);
    return nodesOf(name).flatMap((node, at) => {
      const expected = burt[String(node)]?.effective_size ?? null;
      const ours = name !== COMBINED || at % STRIDE === 0 ? effectiveSize(graph, at) : expected;
      if (expected === null || ours === null) return expected === ours ? [] : [Number.POSITIVE_INFINITY];
      return [Math.abs(ours - expected)];
    });
  });
}

type SouthernWomen = {
  readonly edges: readonly (readonly [string, string])[];
  readonly projection: Readonly<Record<string, { adamic_adar_1_over_lnk: number; pk_0_6_k_035_noisy_or: number }>>;
  readonly examples: {
    readonly p_known: readonly (readonly [number, number])[];
    readonly shannon: readonly (readonly [readonly number[], number, number])[];
    readonly ei_index: readonly (readonly [number, number, number])[];
  };
};

const southernWomen = (): SouthernWomen =>
  JSON.parse(readShared("oracles/formulas_southern_women.json")) as SouthernWomen;

function projections(): readonly number[] {
  const { edges, projection, examples } = southernWomen();
  const eventsOf = (woman: string): readonly string[] => edges.flatMap(([w, event]) => (w === woman ? [event] : []));
  const sizeOf = (event: string): number => edges.filter(([, e]) => e === event).length;
  return [
    ...Object.entries(projection).flatMap(([pair, expected]) => {
      const [a = "", b = ""] = pair.split("|");
      const hers = new Set(eventsOf(b));
      const sizes = eventsOf(a)
        .filter((event) => hers.has(event))
        .map(sizeOf);
      const binding = sizes.reduce((sum, k) => sum + bindingWeight(k), 0);
      return [
        Math.abs(binding - expected.adamic_adar_1_over_lnk),
        Math.abs(sharedChance(sizes) - expected.pk_0_6_k_035_noisy_or),
      ];
    }),
    ...examples.p_known.map(([k, p]) => Math.abs(chanceToKnow(k) - p)),
  ];
}

function likenesses(): readonly number[] {
  const pairs = JSON.parse(readShared("oracles/jaro_winkler.json")) as readonly [string, string, number, number][];
  return pairs.map(([a, b, , expected]) => Math.abs(jaroWinkler(a, b) - expected));
}

const people = (label: (row: number) => number): readonly number[] =>
  Array.from({ length: 200 }, (_, row) => label(row));

/** Values of scikit-learn's adjusted_mutual_info_score (arithmetic mean). */
function agreements(): readonly number[] {
  const twenties = people((row) => Math.floor(row / 20) % 4);
  const blocks = people((row) => Math.floor(row / 23));
  const sevens = people((row) => row % 7);
  return [
    Math.abs(adjustedMutualInformation(twenties, blocks) - 0.46277872995796654),
    Math.abs(adjustedMutualInformation(sevens, twenties) - -0.02776636521372381),
    Math.abs(adjustedMutualInformation([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2]) - 0.2987924581708901),
  ];
}

function diversities(): readonly number[] {
  const { examples } = southernWomen();
  return [
    ...examples.shannon.map(([counts, , number]) => Math.abs((effectiveNumber(counts) ?? Number.NaN) - number)),
    ...examples.ei_index.map(([external, internal, ei]) => Math.abs((eiIndex(external, internal) ?? Number.NaN) - ei)),
    ...["karate_unweighted", "football", "ego414_alters"].flatMap((name) => {
      const { edges, partitions } = readOracle(name);
      return Object.values(partitions).map(({ labels, EI_index: expected }) => {
        const external = edges.filter(([a, b]) => labels[a] !== labels[b]).length;
        return Math.abs((eiIndex(external, edges.length - external) ?? Number.NaN) - expected);
      });
    }),
  ];
}
