/** What someone can do counts this much even where there is hardly a tie. */
const BASE = 0.3;
/** Access to someone of whom no source can tell how strong the tie is. */
export const UNKNOWN_ACCESS = 0.3;

/**
 * How promising asking someone is: match × (0.3 + 0.7 access), both 0–1. Who is really asked for advice among 71
 * lawyers (Lazega 2001): P@5 .754 in this form, .683 for the tie alone, .61 for competence alone (analysis.md §4.6).
 * `access` is the strength of the tie; `null` where it cannot be told.
 */
export const promise = (match: number, access: number | null): number =>
  match * (BASE + (1 - BASE) * (access ?? UNKNOWN_ACCESS));

/** The first answers are those most look at. */
const FIRST = 5;
/** Of one environment at most so many among the first: five people of one firm know the same. */
const MOST_OF_ONE = 2;

/**
 * Puts ranked things in an order in which the first five come from several worlds; whoever had to wait comes right after,
 * in the order of rank. `worldOf`: `null` where no world is known, or where the world itself was asked for.
 */
export function spread<Thing>(ranked: readonly Thing[], worldOf: (thing: Thing) => string | null): readonly Thing[] {
  const first: Thing[] = [];
  const waiting: Thing[] = [];
  const taken = new Map<string, number>();
  for (const [at, thing] of ranked.entries()) {
    if (first.length >= FIRST) {
      waiting.push(...ranked.slice(at));
      break;
    }
    const world = worldOf(thing);
    const count = world === null ? 0 : (taken.get(world) ?? 0);
    if (count >= MOST_OF_ONE) {
      waiting.push(thing);
      continue;
    }
    if (world !== null) taken.set(world, count + 1);
    first.push(thing);
  }
  return [...first, ...waiting];
}
