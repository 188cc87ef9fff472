import { byText } from "../model/ids.ts";
import type { Network } from "../model/network.ts";
import type { Summary } from "./analysis.ts";
import type { Bridge } from "./bridges.ts";
import { dormantTies, longDormant } from "./dormant-ties.ts";
import type { Incidence } from "./incidence.ts";
import type { Standing } from "./standing.ts";
import { usefulDoors, weakTies } from "./weak-ties.ts";

/** What the summary is drawn from. */
export type Findings = {
  readonly of: Incidence;
  readonly standings: readonly Standing[];
  readonly bridges: readonly Bridge[];
  readonly clusters: number;
};

/** The facts behind the five sentences. Lists name people; the first is the first to show. */
export function summary(network: Network, { of, standings, bridges, clusters }: Findings): Summary {
  const ids = (rows: readonly number[]) => rows.flatMap((row) => of.people[row]?.id ?? []);
  const cold = standings.filter(({ state }) => state === "cold").map(({ row }) => row);
  return {
    people: of.people.length,
    circles: of.circles.length,
    clusters,
    silhouettes: of.circles.reduce((sum, { silhouettes }) => sum + silhouettes, 0),
    cold: ids(cold),
    coldPlatform: coldPlatform(of, cold),
    bridges: ids(bridges.map(({ row }) => row)),
    bridgedNames: bridgedNames(bridges),
    dormant: ids(dormantTies(standings)),
    longDormant: longDormant(standings),
    weak: ids(weakTies(standings)),
    doors: ids(usefulDoors(standings)),
    blind: network.sources.every(({ contactCoverage }) => contactCoverage === null || contactCoverage.to === null),
  };
}

function coldPlatform(of: Incidence, cold: readonly number[]): Summary["coldPlatform"] {
  const counts = new Map<string, number>();
  for (const row of cold) {
    for (const source of of.people[row]?.sources ?? []) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b));
  if (most === undefined) return null;
  const [name, count] = most;
  const onlyHere = of.people.filter(({ sources }) => sources.every((one) => one === name));
  const [source] = of.people.flatMap(({ sources }) => sources.filter((one) => one === name));
  return source === undefined ? null : { source, cold: count, onlyHere: onlyHere.length };
}

function bridgedNames(bridges: readonly Bridge[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { joins } of bridges) {
    for (const { name } of joins) if (name !== "") counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || byText(a, b)).map(([name]) => name);
}
