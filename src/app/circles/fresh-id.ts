import type { CircleKind } from "../../core/model/circle.ts";
import { circleId, type CircleId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";

/** Circles drawn in the same order always have the same ids; no id is given twice. */
export function freshId(kind: CircleKind, taken: ReadonlySet<CircleId>): CircleId {
  for (let turn = 1; ; turn++) {
    const id = circleId(`drawn-${kind}-${turn}`);
    if (!taken.has(id)) return id;
  }
}

/** Every id a circle has or ever had here. */
export function idsTaken(view: View | null): ReadonlySet<CircleId> {
  const drawn = view?.log.flatMap(({ change }) => ("circle" in change ? (change.circle ?? []) : [])) ?? [];
  return new Set([...drawn, ...(view?.circles ?? []).map(({ id }) => id)]);
}
