import { digest } from "../../src/core/model/digest.ts";
import { byText, environmentId, personId, sourceId, type PersonId } from "../../src/core/model/ids.ts";
import type { AlterTie, Network } from "../../src/core/model/network.ts";

const SOURCE = sourceId("table");

export const personOf = (name: string): PersonId => personId(digest(`star ${name}`));

/** What an export would know of research data: people and what each belongs to; true ties only where given. */
export function starOf(
  names: readonly string[],
  affiliations: ReadonlyMap<string, readonly string[]>,
  ties: readonly (readonly [string, string])[] = [],
): Network {
  const ids = names.map(personOf).sort(byText);
  return {
    ego: { id: personId(digest("ego")), names: [], identities: [], belonged: [], basis: "unknown", candidates: [] },
    people: ids.map((id) => ({
      id,
      aliases: [id],
      name: id,
      names: [id],
      identities: [],
      position: null,
      company: null,
      sources: [SOURCE],
    })),
    ties: ids.map((person) => ({
      person,
      since: null,
      contacts: [],
      listedIn: [SOURCE],
      endedIn: [],
      covered: false,
      closeness: null,
    })),
    environments: [...affiliations]
      .map(([name, members]) => ({
        id: environmentId(digest(`environment ${name}`)),
        kind: "group" as const,
        name,
        basis: "inferred" as const,
        members: [...new Set(members)].map((member) => ({ person: personOf(member), sources: [SOURCE] })),
        egoBelongs: false,
      }))
      .sort((a, b) => byText(a.id, b.id)),
    circles: [],
    alterTies: ties.map(([x, y]): AlterTie => {
      const [a = personOf(x), b = personOf(y)] = [personOf(x), personOf(y)].sort(byText);
      return { a, b, basis: "observed", weight: 1, environments: [] };
    }),
    proposals: [],
    sources: [{ id: SOURCE, platform: "table", coverage: { from: null, to: null }, contactCoverage: null, files: [] }],
  };
}

/** Rank correlation with ties at their mean rank; NaN where one side does not vary. */
export function spearman(x: readonly number[], y: readonly number[]): number {
  const [a, b] = [ranks(x), ranks(y)];
  const mean = (a.length + 1) / 2;
  let [both, varA, varB] = [0, 0, 0];
  for (const [i, rank] of a.entries()) {
    const other = b[i] ?? mean;
    both += (rank - mean) * (other - mean);
    varA += (rank - mean) ** 2;
    varB += (other - mean) ** 2;
  }
  return both / Math.sqrt(varA * varB);
}

/** Chance that a positive scores above a negative (area under the ROC curve). */
export function auc(scores: readonly number[], positive: readonly boolean[]): number {
  const rank = ranks(scores);
  const n = positive.filter(Boolean).length;
  const sum = rank.reduce((all, r, i) => all + (positive[i] === true ? r : 0), 0);
  return (sum - (n * (n + 1)) / 2) / (n * (scores.length - n));
}

function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const result: number[] = values.map(() => 0);
  for (let i = 0; i < order.length;) {
    let end = i;
    while (end < order.length && order[end]?.value === order[i]?.value) end++;
    for (let at = i; at < end; at++) result[order[at]?.at ?? 0] = (i + end + 1) / 2;
    i = end;
  }
  return result;
}
