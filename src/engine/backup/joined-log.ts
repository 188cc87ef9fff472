import type { Change } from "../../core/model/change.ts";
import { sameData } from "../../core/read/same-data.ts";

/**
 * Two logs as one. What both begin with stands first, then what only the other says, last what only this one says: it
 * is what the person sees, so it has the last word. What both say is said once, whatever its place; joining the same
 * again changes nothing, and gives back the very log. Taking a source away is not heard from the other: its files
 * come without what was taken away there.
 */
export function joinedLog(ours: readonly Change[], theirs: readonly Change[]): readonly Change[] {
  const shared = sharedLength(ours, theirs);
  const own = ours.slice(shared);
  const rest = theirs.slice(shared).filter(({ kind }) => kind !== "remove-source");
  const unmatched = new Map<string, number>();
  for (const change of own) unmatched.set(textOf(change), (unmatched.get(textOf(change)) ?? 0) + 1);
  const added = apart(rest, ours, own).filter((change) => {
    const left = unmatched.get(textOf(change)) ?? 0;
    unmatched.set(textOf(change), left - 1);
    return left <= 0;
  });
  return added.length === 0 ? ours : [...ours.slice(0, shared), ...added, ...own];
}

/** Whether the other log only goes on where this one ends. */
export const goesOn = (ours: readonly Change[], theirs: readonly Change[]): boolean =>
  sharedLength(ours, theirs) === ours.length;

function sharedLength(a: readonly Change[], b: readonly Change[]): number {
  const differs = a.findIndex((change, at) => !sameData(change, b[at]));
  return differs < 0 ? a.length : differs;
}

/** The same text for the same change, whichever way its fields are written. */
const textOf = (change: Change): string => JSON.stringify(Object.entries(change).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What a page counts up (`drawn-family-1`, `n1`), by the kind of change that brings one: two logs count alike. */
const COUNTED = { "draw-circle": "circle", ask: "ask", purpose: "purpose", meeting: "meeting" } as const;

/** The other log, its circles, needs, purposes and meetings called so that none is taken for one of ours. */
function apart(theirs: readonly Change[], ours: readonly Change[], own: readonly Change[]): readonly Change[] {
  return Object.entries(COUNTED).reduce((changes, [kind, field]) => {
    const idOf = (change: Change): unknown => Reflect.get(change, field);
    const brought = (log: readonly Change[]): readonly Change[] => log.filter((change) => change.kind === kind);
    const taken = new Set([...ours, ...theirs].map(idOf));
    const called = new Map<unknown, string>();
    for (const change of brought(theirs)) {
      const id = idOf(change);
      const ourOwn = brought(own);
      const clash = ourOwn.find((other) => idOf(other) === id);
      if (typeof id !== "string" || called.has(id) || clash === undefined || sameData(clash, change)) continue;
      // Joined before: under another name it is here already.
      const here = ourOwn.find((other) => sameData({ ...other, [field]: id }, change));
      called.set(id, here === undefined ? fresh(id, taken) : String(idOf(here)));
    }
    if (called.size === 0) return changes;
    return changes.map((change) => {
      const name = called.get(idOf(change));
      return name === undefined ? change : { ...change, [field]: name };
    });
  }, theirs);
}

function fresh(id: string, taken: Set<unknown>): string {
  for (let turn = 2; ; turn++) {
    const name = `${id}-${turn}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
