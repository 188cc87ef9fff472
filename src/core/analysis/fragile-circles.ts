import type { Day } from "../model/day.ts";
import type { Source } from "../model/source.ts";
import type { FragileCircle } from "./analysis.ts";
import type { Incidence } from "./incidence.ts";
import type { Standing } from "./standing.ts";
import { speaksOfToday } from "./tie-state.ts";

/** People in a circle, silhouettes included, from which it can hang on one: of two it always would. */
const LEAST_PEOPLE = 3;
/** Closeness from which a tie lives by ego's word, whatever the files show: 3 is the middle of five. */
const LIVING_CLOSENESS = 3;

/**
 * Circles in which ego has a living tie with exactly one person: in contact as far as the sources see,
 * or close by ego's word, and not dead. Only where it can be told of every member named, by a source that
 * could have seen contact until about today or by ego's word: one member nobody can see may well be
 * another living tie. Silhouettes, of whom ego knows no more than the number, are taken for none. Sorted by circle.
 */
export function fragileCircles(
  of: Incidence,
  standings: readonly Standing[],
  { sources, day }: { readonly sources: readonly Source[]; readonly day: Day },
): readonly FragileCircle[] {
  const speaking = new Set(sources.filter((source) => speaksOfToday(source, day)).map(({ id }) => id));
  const known = (row: number): boolean => {
    const standing = standings[row];
    if (standing === undefined) return false;
    if (standing.said === "has-died" || typeof of.ties[row]?.closeness === "number") return true;
    if (standing.contact.last !== null) return standing.silence !== null;
    return of.ties[row]?.covered === true && (of.people[row]?.sources ?? []).some((source) => speaking.has(source));
  };
  return of.circles.flatMap((circle, at) => {
    const members = of.circleMembers[at] ?? [];
    if (members.length + circle.silhouettes < LEAST_PEOPLE || !members.every(known)) return [];
    const living = members.filter((row) => lives(standings[row], of.ties[row]?.closeness ?? null));
    const person = living.length === 1 ? of.people[living[0] ?? -1] : undefined;
    return person === undefined ? [] : [{ circle: circle.id, person: person.id }];
  });
}

function lives(standing: Standing | undefined, closeness: number | null): boolean {
  if (standing === undefined || standing.said === "has-died") return false;
  return standing.state === "active" || (closeness ?? 0) >= LIVING_CLOSENESS;
}
