import type { Analysis } from "../analysis/analysis.ts";
import type { Change } from "../model/change.ts";
import type { Day } from "../model/day.ts";
import { byText, type CircleId, type PersonId } from "../model/ids.ts";
import type { Network } from "../model/network.ts";

/** How often ego would like to hear from someone, and how long it has been. */
export type Missed = {
  readonly row: number;
  /** The wish, in days. */
  readonly days: number;
  /** Whose wish it is: the circle's, or `null` for one about this person. */
  readonly circle: CircleId | null;
  /** Days since the last contact any source saw; `null` where none ever did. */
  readonly since: number | null;
};

export type Rhythm = {
  /** Wishes for circles that are still there, sorted by circle. */
  readonly circles: readonly { readonly circle: CircleId; readonly days: number }[];
  /** Wishes for people, sorted by person. */
  readonly people: readonly { readonly person: PersonId; readonly days: number }[];
  /**
   * People whose last contact lies further back than wished, the furthest beyond the wish first: twice a month's wish
   * weighs as much as twice a year's. Then those of whom no contact was ever seen, which proves nothing.
   */
  readonly missed: readonly Missed[];
};

/**
 * Whom ego would miss. A wish for one person comes before their circles'; of several circles the most frequent counts.
 * Only contact that a source shows resets it. Whoever has died or is not to be suggested is left out.
 */
export function rhythmOf(network: Network, analysis: Analysis, changes: readonly Change[], today: Day): Rhythm {
  const idOf = new Map<PersonId, PersonId>();
  const forPeople = new Map<PersonId, number>();
  const forCircles = new Map<CircleId, number>();
  if (changes.some(({ kind }) => kind === "rhythm")) {
    for (const { id, aliases } of network.people) for (const alias of aliases) idOf.set(alias, id);
  }
  for (const change of changes) {
    if (change.kind === "circle-rhythm") set(forCircles, change.circle, change.days);
    if (change.kind !== "rhythm") continue;
    const id = idOf.get(change.person);
    if (id !== undefined) set(forPeople, id, change.days);
  }
  const wishes = new Map<PersonId, { readonly days: number; readonly circle: CircleId | null }>();
  const there = network.circles.filter(({ id }) => forCircles.has(id));
  for (const { id, people } of there) {
    const days = forCircles.get(id) ?? 0;
    for (const person of people) {
      if (days < (wishes.get(person)?.days ?? Infinity)) wishes.set(person, { days, circle: id });
    }
  }
  for (const [person, days] of forPeople) wishes.set(person, { days, circle: null });
  const missed: Missed[] = [];
  for (const [row, { id, standing }] of wishes.size === 0 ? [] : network.people.entries()) {
    const wish = wishes.get(id);
    if (wish === undefined || standing !== undefined) continue;
    const last = analysis.people[row]?.lastContact?.day ?? null;
    const since = last === null ? null : today - last;
    if (since === null || since > wish.days) missed.push({ row, ...wish, since });
  }
  return {
    circles: there.map(({ id }) => ({ circle: id, days: forCircles.get(id) ?? 0 })),
    people: [...forPeople].map(([person, days]) => ({ person, days })).toSorted((a, b) => byText(a.person, b.person)),
    missed: missed.toSorted((a, b) => beyond(b) - beyond(a) || a.row - b.row),
  };
}

const beyond = ({ since, days }: Missed): number => (since === null ? 0 : since / days);

function set<Key>(wishes: Map<Key, number>, key: Key, days: number | null): void {
  if (days === null) wishes.delete(key);
  else wishes.set(key, days);
}
