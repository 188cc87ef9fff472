import type { EnvironmentId } from "../model/ids.ts";
import type { PeopleWords } from "./people-words.ts";

/** A way to someone ego is hardly in touch with: through whom, and why those two may know each other. */
export type Through = {
  readonly row: number;
  /** `known`: a source shows the two together, or ego says so. `likely`: they share a place, and may know each other. */
  readonly basis: "known" | "likely";
  /** The place they share; `null` where only their knowing each other is told. */
  readonly environment: EnvironmentId | null;
};

/** A place larger than this says little about who knows whom in it (p(k) < .15, analysis.md §3.2). */
const LARGEST_PLACE = 50;
/** Ways tried for one person: the strongest ties first. */
const MOST_PLACES = 12;

/**
 * Through whom each of some people may be reached, in the same order; `null` for those ego is in touch with, and where
 * nobody is known to lead there. The strongest tie counts; being seen together counts before sharing a place.
 */
export function throughWhom(of: PeopleWords, rows: readonly number[]): readonly (Through | null)[] {
  const { network, members } = of;
  const rowOf = new Map(network.people.map(({ id }, row) => [id, row]));
  const wanted = new Set(rows.filter((row) => isFar(of, row)));
  const ways = new Map<number, Through[]>();
  const note = (to: number, through: Through): void => {
    if (through.row === to || isFar(of, through.row)) return;
    const there = ways.get(to);
    if (there === undefined) ways.set(to, [through]);
    else there.push(through);
  };
  for (const tie of network.alterTies) {
    if (tie.basis === "inferred") continue;
    const a = rowOf.get(tie.a) ?? -1;
    const b = rowOf.get(tie.b) ?? -1;
    const environment = tie.environments[0] ?? null;
    if (wanted.has(a) && b >= 0) note(a, { row: b, basis: "known", environment });
    if (wanted.has(b) && a >= 0) note(b, { row: a, basis: "known", environment });
  }
  for (const [at, { id, name }] of network.environments.entries()) {
    const there = members[at] ?? [];
    if (name === "" || there.length > LARGEST_PLACE || there.length < 2) continue;
    const far = there.filter((row) => wanted.has(row));
    if (far.length === 0) continue;
    const near = there
      .filter((row) => !isFar(of, row))
      .toSorted((a, b) => strengthOf(of, b) - strengthOf(of, a) || a - b)
      .slice(0, MOST_PLACES);
    for (const to of far) for (const row of near) note(to, { row, basis: "likely", environment: id });
  }
  return rows.map((row) => {
    const best = (ways.get(row) ?? []).toSorted(
      (a, b) =>
        Number(b.basis === "known") - Number(a.basis === "known") ||
        strengthOf(of, b.row) - strengthOf(of, a.row) ||
        a.row - b.row,
    )[0];
    return best ?? null;
  });
}

const strengthOf = ({ analysis }: PeopleWords, row: number): number => analysis.people[row]?.strength?.value ?? 0;

/** Not in touch: someone through whom nothing leads anywhere, and who is best reached through another. */
function isFar({ network, analysis }: PeopleWords, row: number): boolean {
  const found = analysis.people[row];
  if (found === undefined || network.people[row]?.standing !== undefined) return true;
  const band = found.strength?.band;
  return found.state !== "active" && band !== "strong" && band !== "medium";
}
