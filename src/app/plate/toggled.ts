import type { PersonId } from "../../core/model/ids.ts";

/**
 * People picked so far with these added; when all of these were picked already, without them. `null` when nobody is
 * left. Sorted, distinct.
 */
export function toggled(picked: readonly PersonId[] | null, these: readonly PersonId[]): readonly PersonId[] | null {
  const before = new Set(picked);
  const all = these.every((id) => before.has(id));
  for (const id of these) {
    if (all) before.delete(id);
    else before.add(id);
  }
  return before.size === 0 ? null : [...before].toSorted();
}
