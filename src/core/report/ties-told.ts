import { inferredTies } from "../analysis/acquaintance.ts";
import { rounded } from "../model/arithmetic.ts";
import { byText, type EnvironmentId, type PersonId } from "../model/ids.ts";
import type { Basis, Network } from "../model/network.ts";
import type { ReportTie } from "./contract.ts";
import type { Veil } from "./veil.ts";

const DECIMALS = 4;

type AnyTie = {
  readonly a: PersonId;
  readonly b: PersonId;
  readonly basis: Basis;
  readonly weight: number;
  readonly environments: readonly EnvironmentId[];
};

/** Ties between alters: all that are declared or observed, and the probable ones among the inferred. */
export function tellTies(network: Network, veil: Veil): readonly ReportTie[] {
  const nameOf = new Map(network.environments.map(({ id, name, kind }) => [id, name === "" ? kind : name]));
  const known = network.alterTies.filter(({ basis }) => basis !== "inferred");
  const likely = inferredTies(network).map(({ a, b, chance, environments }): AnyTie => ({
    a,
    b,
    basis: "inferred",
    weight: chance,
    environments,
  }));
  const ids = new Map(network.people.map(({ id }) => [id, veil.id("person", id)]));
  return [...known, ...likely]
    .flatMap((tie: AnyTie) => {
      const [a, b] = [ids.get(tie.a), ids.get(tie.b)];
      if (a === undefined || b === undefined) return [];
      const why = [...new Set(tie.environments.flatMap((id) => nameOf.get(id) ?? []))].sort(byText);
      return [
        {
          a: a < b ? a : b,
          b: a < b ? b : a,
          basis: tie.basis,
          weight: rounded(tie.weight, DECIMALS),
          why: veil.list(why),
        },
      ];
    })
    .sort((x, y) => byText(x.a, y.a) || byText(x.b, y.b) || byText(x.basis, y.basis));
}
