import type { Change } from "../model/change.ts";
import type { Person } from "../model/network.ts";
import { NOBODY_ROW } from "./merge.ts";
import type { Merged } from "./merge.ts";

/** The rows of people left out and not brought back. */
export function rowsLeftOut({ rowOfAlias }: Merged, changes: readonly Change[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const change of changes) {
    if (change.kind !== "leave-out" && change.kind !== "bring-back") continue;
    for (const alias of change.people) {
      const row = rowOfAlias.get(alias);
      if (row === undefined) continue;
      if (change.kind === "leave-out") out.add(row);
      else out.delete(row);
    }
  }
  return out;
}

/** Everyone but these, as if no file had named them; who is who stays as it was. */
export function withoutRows(merged: Merged, out: ReadonlySet<number>): Merged {
  if (out.size === 0) return merged;
  const rowNow = new Map<number, number>();
  const people: Person[] = [];
  for (const [row, person] of merged.people.entries()) if (!out.has(row)) rowNow.set(row, people.push(person) - 1);
  const now = (row: number): number => (row < 0 ? row : (rowNow.get(row) ?? NOBODY_ROW));
  const ids = new Set(people.map(({ id }) => id));
  return {
    ...merged,
    people,
    proposals: merged.proposals.filter(({ a, b }) => ids.has(a) && ids.has(b)),
    rowOfMention: merged.rowOfMention.map((rows) => rows.map(now)),
    rowOfTrace: merged.rowOfTrace.map((rows) => new Map([...rows].map(([trace, row]) => [trace, now(row)]))),
    rowOfTyped: new Map([...merged.rowOfTyped].map(([name, row]) => [name, now(row)])),
    rowOfAlias: new Map([...merged.rowOfAlias].flatMap(([alias, row]) => (out.has(row) ? [] : [[alias, now(row)]]))),
  };
}
