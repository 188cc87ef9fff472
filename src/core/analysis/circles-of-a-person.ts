import type { Incidence } from "./incidence.ts";

/** From how many circles on a person counts as belonging to several. */
const SEVERAL = 2;
/** A circle has a heart from this many people on. */
const LEAST_FOR_HEART = 6;
/** The share of a circle that is its heart: a tenth. */
const HEART_SHARE = 10;

/** Whether a person shares two or more circles with ego (multiplexity: such ties last longer). */
export const isInSeveralCircles = (of: Incidence, row: number): boolean => (of.circlesOf[row]?.length ?? 0) >= SEVERAL;

/**
 * People at the heart of a circle: the top tenth by declared and observed ties to others of that
 * circle, in circles of six or more. Where more than a tenth tie for it, as when everyone knows
 * everyone, the circle has no heart.
 */
export function heartsOfCircles(of: Incidence): ReadonlySet<number> {
  const hearts = new Set<number>();
  const tied: number[][] = of.people.map(() => []);
  for (const { a, b, tie } of of.alterTies) {
    if (tie.basis === "inferred") continue;
    tied[a]?.push(b);
    tied[b]?.push(a);
  }
  for (const members of of.circleMembers) {
    if (members.length < LEAST_FOR_HEART) continue;
    const inside = new Set(members);
    const ranked = members
      .map((row) => ({ row, ties: new Set((tied[row] ?? []).filter((other) => inside.has(other))).size }))
      .sort((x, y) => y.ties - x.ties);
    const most = Math.ceil(members.length / HEART_SHARE);
    const firstOut = ranked[most]?.ties ?? 0;
    for (const { row, ties } of ranked.slice(0, most)) if (ties > firstOut) hearts.add(row);
  }
  return hearts;
}
