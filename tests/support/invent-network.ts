import type { Analysis, Cluster, PersonAnalysis, Role, StrengthParts } from "../../src/core/analysis/analysis.ts";
import { day } from "../../src/core/model/day.ts";
import { diceFrom, type Dice } from "../../src/core/model/dice.ts";
import { digest } from "../../src/core/model/digest.ts";
import { byText, clusterId, environmentId, personId, sourceId, type PersonId } from "../../src/core/model/ids.ts";
import type { AlterTie, EgoTie, Environment, Network, Person } from "../../src/core/model/network.ts";
import { NO_BALANCE } from "./no-balance.ts";

/** What to invent. */
export type Recipe = {
  readonly people: number;
  readonly clusters: number;
  /** Share of cold contacts. */
  readonly cold: number;
  /** Share of people in contact but in no cluster. */
  readonly sea: number;
  /** Share of bridges among the people of clusters. */
  readonly bridges: number;
  readonly seed: number;
  /** No source shows contact: nobody's strength is known. */
  readonly blind?: boolean;
};

/** A network with planted clusters, and the analysis that finds exactly them. */
export type Invented = { readonly network: Network; readonly analysis: Analysis };

const CLUSTER_NAMES = [
  "Tessitura Valdora", "Coro di San Martino", "Liceo Avogadro", "Banco alimentare", "Ex colleghi di Biella",
  "Famiglia Ferraris", "Ombrellone 42", "Politecnico", "Genitori della 3ª B", "Pallavolo Cossato", "Studio Merlo",
  "Quartiere Vernato", "Scout Biella 2", "Università di Genova", "Cartiera Sesia", "Teatro dei Sassi",
  "Gruppo di lettura", "Comitato del parco", "Officina Ruvo", "Amici di Torino", "Agenzia Lombroso",
  "Corso di ceramica", "Cooperativa Il Melo", "Vela al lago", "Redazione Passaparola",
]; // prettier-ignore
const GIVEN = ["Anna", "Bruno", "Carla", "Dario", "Elena", "Fabio", "Giulia", "Hamid", "Irene", "Luca", "Marta", "Noor",
  "Olga", "Paolo", "Rita", "Sergio", "Teresa", "Ugo", "Vera", "Walter", "Zoe"]; // prettier-ignore
const FAMILY = ["Aimone", "Bertolone", "Canova", "Delpiano", "Esposto", "Fiorina", "Garbaccio", "Lanza", "Mosca",
  "Negro", "Ormezzano", "Perolo", "Quaregna", "Rolando", "Sella", "Trabaldo", "Ubertalli", "Vercellone", "Zegna"]; // prettier-ignore

const LINKEDIN = sourceId("linkedin");
const NO_PARTS: StrengthParts = { frequency: 0, recency: 0, reciprocity: 0, duration: 0, multiplexity: 0 };

/** Invents a network. Persons keep their ids when only the number of people changes. */
export function inventNetwork(recipe: Recipe): Invented {
  const clusterOf = new Map<PersonId, number>();
  const people: { id: PersonId; name: string; cluster: number; other: number; cold: boolean; strength: number }[] = [];
  for (let i = 0; i < recipe.people; i++) {
    const dice = diceFrom(recipe.seed * 1_000_003 + i);
    const id = personId(digest(`${recipe.seed} ${i}`));
    const cold = dice() < recipe.cold;
    const none = dice() < recipe.sea;
    // Earlier clusters are larger: the square of a throw.
    const throwOne = dice();
    const cluster = none ? -1 : Math.floor(throwOne * throwOne * recipe.clusters);
    const bridge = !none && !cold && dice() < recipe.bridges && recipe.clusters > 1;
    const other = bridge ? (cluster + 1 + Math.floor(dice() * Math.min(3, recipe.clusters - 1))) % recipe.clusters : -1;
    const name = `${pick(GIVEN, dice)} ${pick(FAMILY, dice)}`;
    // A few strong ties, many weak ones; small clusters (choir, family) hold stronger ones.
    const strength = Math.min(1, 0.08 + dice() * dice() * (cluster > recipe.clusters / 2 ? 0.9 : 0.6));
    people.push({ id, name, cluster, other, cold, strength });
    clusterOf.set(id, cluster);
  }
  people.sort((a, b) => byText(a.id, b.id));
  const environments = inventEnvironments(recipe, people);
  const clusters = clustersOf(recipe, people, environments);
  const network: Network = {
    ego: {
      id: personId("ego"),
      names: ["Prova Inventata"],
      identities: [],
      belonged: [],
      basis: "stated",
      candidates: [],
    },
    people: people.map(({ id, name }) => personOf(id, name)),
    ties: people.map(({ id }) => tieOf(id, recipe.blind !== true)),
    environments,
    circles: [],
    alterTies: inventTies(recipe, people),
    proposals: [],
    sources: [],
  };
  const analysed = people.map((person) => analysisOf(person, clusters, recipe.blind === true));
  return { network, analysis: { ...EMPTY_ANALYSIS, seed: recipe.seed, people: analysed, clusters } };
}

type Drawn = { id: PersonId; cluster: number; other: number; cold: boolean; strength: number };

/** Each cluster: one context for most of it and a few small ones inside; each bridge also one of the other's. */
function inventEnvironments(recipe: Recipe, people: readonly Drawn[]): Environment[] {
  const members = new Map<string, PersonId[]>();
  const join = (key: string, id: PersonId): void => {
    members.set(key, [...(members.get(key) ?? []), id]);
  };
  for (const { id, cluster, other } of people) {
    if (cluster < 0) continue;
    const dice = diceFrom(Number.parseInt(id.slice(0, 7), 16));
    if (dice() < 0.85) join(`${cluster}`, id);
    join(`${cluster} ${Math.floor(dice() * dice() * partsOf(recipe))}`, id);
    if (other >= 0) join(`${other} ${Math.floor(dice() * partsOf(recipe))}`, id);
  }
  return [...members]
    .map(([key, ids]) => ({
      id: environmentId(digest(`environment ${key}`)),
      kind: "company" as const,
      name: nameOf(key),
      basis: "inferred" as const,
      members: [...new Set(ids)].toSorted(byText).map((person) => ({ person, sources: [LINKEDIN] })),
      egoBelongs: false,
    }))
    .toSorted((a, b) => byText(a.id, b.id));
}

const partsOf = (recipe: Recipe): number => Math.max(2, Math.round(recipe.people / recipe.clusters / 25));

function nameOf(key: string): string {
  const [cluster, part] = key.split(" ");
  const at = Number(cluster);
  const name = CLUSTER_NAMES[at % CLUSTER_NAMES.length] ?? "";
  const numbered = at < CLUSTER_NAMES.length ? name : `${name} ${Math.floor(at / CLUSTER_NAMES.length) + 1}`;
  return part === undefined ? numbered : `${numbered}, parte ${Number(part) + 1}`;
}

function clustersOf(recipe: Recipe, people: readonly Drawn[], environments: readonly Environment[]): Cluster[] {
  const found: Cluster[] = [];
  for (let at = 0; at < recipe.clusters; at++) {
    const ids = people.filter((person) => person.cluster === at).map(({ id }) => id);
    if (ids.length === 0) continue;
    const term = environments.find((environment) => environment.id === environmentId(digest(`environment ${at}`)));
    const covers = term?.members.length ?? 0;
    found.push({
      id: clusterId(digest(`cluster ${at}`)),
      name: `${nameOf(`${at}`)} (${Math.min(covers, ids.length)}/${ids.length})`,
      people: ids,
      terms: term === undefined ? [] : [{ environment: term.id, name: term.name, covers }],
      colour: -1,
      parts: [],
    });
  }
  return found
    .toSorted((a, b) => b.people.length - a.people.length || byText(a.id, b.id))
    .map((cluster, rank) => ({ ...cluster, colour: rank < 10 ? rank : -1 }));
}

/** Observed ties: about one person in four knows somebody of their own cluster. */
function inventTies(recipe: Recipe, people: readonly Drawn[]): AlterTie[] {
  const ties: AlterTie[] = [];
  const dice = diceFrom(recipe.seed + 17);
  const last = new Map<number, Drawn>();
  for (const person of people) {
    const before = last.get(person.cluster);
    if (before !== undefined && person.cluster >= 0 && dice() < 0.25) {
      ties.push({ a: before.id, b: person.id, basis: "observed", weight: 0.3, environments: [] });
    }
    last.set(person.cluster, person);
  }
  return ties.toSorted((a, b) => byText(a.a, b.a) || byText(a.b, b.b));
}

function analysisOf(person: Drawn, clusters: readonly Cluster[], blind: boolean): PersonAnalysis {
  const roles: Role[] = person.other >= 0 ? ["bridge", "several-circles"] : [];
  const band = person.cold ? "cold" : person.strength > 0.5 ? "strong" : person.strength > 0.2 ? "medium" : "weak";
  const value = person.cold ? 0 : person.strength;
  const dormant = !person.cold && Number.parseInt(person.id.slice(0, 2), 16) < 38;
  return {
    person: person.id,
    strength: blind ? null : { value, band, parts: NO_PARTS },
    state: blind ? "cannot-tell" : person.cold ? "cold" : dormant ? "dormant" : "active",
    lastContact: null,
    activeDays: person.cold ? 0 : 4,
    activeDaysLastYear: 0,
    cluster: clusters.find((cluster) => cluster.id === clusterId(digest(`cluster ${person.cluster}`)))?.id ?? null,
    membership: person.cluster < 0 ? 0 : 0.9,
    between: null,
    circles: [],
    roles,
    bridging: null,
    bornIn: null,
    carriedBy: [LINKEDIN],
  };
}

function personOf(id: PersonId, name: string): Person {
  return { id, aliases: [id], name, names: [name], identities: [], position: null, company: null, sources: [LINKEDIN] };
}

function tieOf(person: PersonId, covered: boolean): EgoTie {
  return { person, since: null, contacts: [], listedIn: [LINKEDIN], endedIn: [], covered, closeness: null };
}

const pick = (texts: readonly string[], dice: Dice): string => texts[Math.floor(dice() * texts.length)] ?? "";

const NOTHING = { people: 0, circles: 0, clusters: 0, bridges: 0, strength: 1 };

const EMPTY_ANALYSIS: Analysis = {
  day: day(20_780),
  seed: 1,
  people: [],
  clusters: [],
  resolution: 1,
  modularity: 0,
  stability: 1,
  balance: NO_BALANCE,
  amplifier: { whole: NOTHING, sources: [] },
  ego: { effectiveSize: null, effectiveCircles: null, ei: null },
  measures: [],
  fragile: [],
  summary: {
    people: 0, circles: 0, clusters: 0, silhouettes: 0, cold: [], coldPlatform: null, bridges: [], bridgedNames: [],
    dormant: [], longDormant: 0, weak: [], doors: [], blind: false,
  }, // prettier-ignore
};
