import type { CircleId, PersonId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";

/** The people of a group, by its index in `View.clusters`. */
export const membersOf = ({ people }: View, group: number): readonly PersonId[] =>
  people.ids.filter((_, row) => people.cluster[row] === group);

/** The circle most of whose people are that group's, and most of the group is in; `null` when none is. */
export function circleOfGroup(view: View, group: number): CircleId | null {
  let best: CircleId | null = null;
  let bestShare = 0.5;
  const size = membersOf(view, group).length;
  for (const { id, people } of view.circles) {
    const both = people.reduce((count, row) => count + (view.people.cluster[row] === group ? 1 : 0), 0);
    const share = both / Math.max(1, size + people.length - both);
    if (share < bestShare) continue;
    bestShare = share;
    best = id;
  }
  return best;
}
