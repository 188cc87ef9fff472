import type { Analysis, PersonAnalysis } from "../../src/core/analysis/analysis.ts";
import type { Change } from "../../src/core/model/change.ts";
import { day } from "../../src/core/model/day.ts";
import { circleId, clusterId, personId, sourceId } from "../../src/core/model/ids.ts";
import type { EgoTie, Network, Person } from "../../src/core/model/network.ts";
import type { FileRead } from "../../src/core/model/source.ts";
import type { Made, Stages } from "../../src/engine/session.ts";
import { NO_BALANCE } from "../support/no-balance.ts";

export const TODAY = day(20_780);

/** What a test says of one person; the rest is nothing. */
export type Sketch = {
  readonly name: string;
  readonly position?: string;
  readonly company?: string;
  readonly sources?: readonly string[];
  readonly since?: number;
  readonly found?: Partial<PersonAnalysis>;
};

const UNSEEN: Omit<PersonAnalysis, "person"> = {
  strength: null,
  state: "cannot-tell",
  lastContact: null,
  activeDays: 0,
  activeDaysLastYear: 0,
  cluster: null,
  membership: 0,
  between: null,
  circles: [],
  roles: [],
  bridging: null,
  bornIn: null,
  carriedBy: [],
};

/** A network of the people sketched, in their order, with nothing between them. */
export function networkOf(sketches: readonly Sketch[]): Network {
  const people = sketches.map((sketch, row): Person => {
    const id = personId(String(row).padStart(16, "0"));
    return {
      id,
      aliases: [id],
      name: sketch.name,
      names: [sketch.name],
      identities: [],
      position: sketch.position ?? null,
      company: sketch.company ?? null,
      sources: (sketch.sources ?? []).map(sourceId),
    };
  });
  const ties = people.map((person, row): EgoTie => ({
    person: person.id,
    since: sketches[row]?.since === undefined ? null : day(sketches[row].since),
    contacts: [],
    listedIn: person.sources,
    endedIn: [],
    covered: false,
    closeness: null,
  }));
  return {
    ego: { id: personId("ego"), names: ["Marta"], identities: [], belonged: [], basis: "stated", candidates: [] },
    people,
    ties,
    environments: [],
    circles: [],
    alterTies: [],
    proposals: [],
    sources: [],
  };
}

/** The analysis sketched for a network. */
export function analysisOf(network: Network, sketches: readonly Sketch[]): Analysis {
  const remainder = { people: network.people.length, circles: 0, clusters: 0, bridges: 0, strength: 1 };
  const people = network.people.map((person, row) => ({ person: person.id, ...UNSEEN, ...sketches[row]?.found }));
  const clusters = [...new Set(people.flatMap((found) => found.cluster ?? []))].map((id) => ({
    id: clusterId(id),
    name: id,
    people: people.filter((found) => found.cluster === id).map((found) => found.person),
    terms: [],
    colour: 0,
    parts: [],
  }));
  return {
    day: TODAY,
    seed: 1,
    people,
    clusters,
    resolution: 1,
    modularity: 0,
    stability: 1,
    amplifier: { whole: remainder, sources: [] },
    ego: { effectiveSize: null, effectiveCircles: null, ei: null },
    measures: [],
    fragile: [],
    balance: NO_BALANCE,
    summary: {
      people: people.length,
      circles: 0,
      clusters: clusters.length,
      silhouettes: 0,
      cold: [],
      coldPlatform: null,
      bridges: [],
      bridgedNames: [],
      dormant: [],
      longDormant: 0,
      weak: [],
      doors: [],
      blind: true,
    },
  };
}

/** Everything made, for people as sketched. */
export function madeOf(sketches: readonly Sketch[], network: Network = networkOf(sketches)): Made {
  const analysis = analysisOf(network, sketches);
  return {
    day: TODAY,
    seed: 1,
    size: "usual",
    example: false,
    canUndo: false,
    canRedo: false,
    reads: 1,
    network,
    analysis,
    map: SMALL_STAGES.layOut(network, analysis, 1, null),
    said: [],
    strangers: [],
    strays: [],
  };
}

/** Stages that know names only: one person a mention, and one more a `draw-circle`, in order. */
export const SMALL_STAGES: Stages = {
  buildNetwork: ({ files, changes }) => {
    const named = files.flatMap((file) => file.reading.mentions.map((mention) => mention.name));
    const drawn = changes.flatMap((change) => (change.kind === "draw-circle" ? change.people : []));
    const network = networkOf([...named, ...drawn].map((name) => ({ name })));
    return { ...network, sources: sourcesOf(files) };
  },
  analyse: (network) => analysisOf(network, []),
  layOut: (network) => ({
    x: new Float32Array(network.people.length),
    y: new Float32Array(network.people.length),
    radius: new Float32Array(network.people.length),
    colour: new Int8Array(network.people.length),
    halo: new Uint8Array(network.people.length),
    regions: [],
    environments: [],
    ties: { a: new Uint32Array(0), b: new Uint32Array(0), basis: [] },
    bounds: { left: 0, top: 0, right: 0, bottom: 0 },
  }),
};

/** Ego says there is a circle of one. */
export const drawing = (name: string): Extract<Change, { kind: "draw-circle" }> => ({
  kind: "draw-circle",
  circle: circleId(`circle of ${name}`),
  name,
  circleKind: "other",
  people: [name],
  silhouettes: 0,
});

function sourcesOf(files: readonly FileRead[]): Network["sources"] {
  const coverage = { from: null, to: null };
  return [...new Set(files.map((file) => file.platform))].map((platform) => ({
    id: sourceId(platform),
    platform,
    coverage,
    contactCoverage: null,
    files: files.filter((file) => file.platform === platform),
  }));
}
