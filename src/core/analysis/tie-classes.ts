import { byText } from "../model/ids.ts";
import type { Incidence } from "./incidence.ts";

/** Rounds of refinement: enough to tell apart all but people whose whole surroundings look alike. */
const ROUNDS = 4;

/**
 * People who have a declared or observed tie that none of the used affiliations explains: they
 * cannot be pooled with others of the same affiliations, since the tie is theirs alone. Each gets a
 * key that comes from the ties around them and not from their id, so that giving people other ids
 * leaves the order of the nodes, and with it what Louvain finds, as it was. Only between people
 * whose surroundings are alike does the id decide.
 *
 * After B. Weisfeiler & A. A. Leman's colour refinement (1968).
 */
export function tieClasses(of: Incidence, used: ReadonlySet<number>): ReadonlyMap<number, string> {
  const around = new Map<number, { readonly other: number; readonly weight: number }[]>();
  const note = (row: number, other: number, weight: number): void => {
    const known = around.get(row);
    if (known === undefined) around.set(row, [{ other, weight }]);
    else known.push({ other, weight });
  };
  for (const { a, b, tie } of of.alterTies) {
    if (tie.basis === "inferred") continue;
    if (tie.environments.some((id) => used.has(of.environmentAt.get(id) ?? -1))) continue;
    note(a, b, tie.weight);
    note(b, a, tie.weight);
  }
  const rows = [...around.keys()].sort((a, b) => a - b);
  let colours = ranked(rows, (row) => (of.environmentsOf[row] ?? []).filter((at) => used.has(at)).join(","));
  for (let round = 0; round < ROUNDS; round++) {
    const before = colours;
    colours = ranked(rows, (row) => {
      const near = (around.get(row) ?? []).map(({ other, weight }) => `${before.get(other) ?? 0}:${weight}`);
      return `${padded(before.get(row) ?? 0)}|${near.sort(byText).join(",")}`;
    });
  }
  const next = new Map<number, number>();
  return new Map(
    rows.map((row) => {
      const colour = colours.get(row) ?? 0;
      const alike = next.get(colour) ?? 0;
      next.set(colour, alike + 1);
      return [row, `${padded(colour)}.${padded(alike)}`];
    }),
  );
}

function ranked(rows: readonly number[], keyOf: (row: number) => string): ReadonlyMap<number, number> {
  const keys = rows.map(keyOf);
  const rank = new Map([...new Set(keys)].sort(byText).map((key, at) => [key, at]));
  return new Map(rows.map((row, i) => [row, rank.get(keys[i] ?? "") ?? 0]));
}

/** Fixed width, so that text order is number order. */
const padded = (n: number): string => String(n).padStart(7, "0");
