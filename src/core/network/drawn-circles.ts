import type { Change } from "../model/change.ts";
import type { CircleKind } from "../model/circle.ts";
import type { CircleId } from "../model/ids.ts";
import { byText } from "../model/ids.ts";
import type { Merged } from "../people/merge.ts";

/** What ego's log says of circles, after all of it. */
export type CircleLog = {
  /** Circles drawn and still standing, in order of id. */
  readonly drawn: readonly (Omit<DrawnCircle, "rows"> & { readonly people: readonly string[] })[];
  readonly dissolved: ReadonlySet<CircleId>;
  readonly confirmed: ReadonlySet<CircleId>;
  readonly names: ReadonlyMap<CircleId, string>;
};

/** A circle drawn by ego, its people found. */
export type DrawnCircle = {
  readonly id: CircleId;
  readonly name: string;
  readonly kind: CircleKind;
  readonly silhouettes: number;
  /** Rows, ascending and distinct, without ego. */
  readonly rows: readonly number[];
};

/** Reads the log in order: drawing again replaces, dissolving removes, confirming a dissolved circle brings it back. */
export function circleLog(changes: readonly Change[]): CircleLog {
  const drawn = new Map<CircleId, CircleLog["drawn"][number]>();
  const dissolved = new Set<CircleId>();
  const confirmed = new Set<CircleId>();
  const names = new Map<CircleId, string>();
  for (const change of changes) {
    switch (change.kind) {
      case "draw-circle": {
        const { circle, name, circleKind, people, silhouettes } = change;
        drawn.set(circle, {
          id: circle,
          name: name.trim(),
          kind: circleKind,
          people,
          silhouettes: Math.max(0, Math.floor(silhouettes)),
        });
        dissolved.delete(circle);
        names.delete(circle);
        break;
      }
      case "dissolve-circle":
        dissolved.add(change.circle);
        confirmed.delete(change.circle);
        break;
      case "confirm-circle":
        confirmed.add(change.circle);
        dissolved.delete(change.circle);
        break;
      case "rename-circle":
        names.set(change.circle, change.name.trim());
        break;
      case "join":
      case "keep-apart":
      case "closeness":
      case "this-is-me":
        break;
    }
  }
  const standing = [...drawn.values()].filter(({ id }) => !dissolved.has(id)).toSorted((a, b) => byText(a.id, b.id));
  return {
    drawn: standing.map((circle) => ({ ...circle, name: names.get(circle.id) ?? circle.name })),
    dissolved,
    confirmed,
    names,
  };
}

/** The circles with the people their names turned out to be. */
export function placeDrawn(log: CircleLog, { rowOfTyped }: Merged): readonly DrawnCircle[] {
  return log.drawn.map(({ people, ...circle }) => {
    const rows = new Set(people.map((name) => rowOfTyped.get(name.trim()) ?? -1));
    rows.delete(-1);
    return { ...circle, rows: [...rows].filter((row) => row >= 0).toSorted((a, b) => a - b) };
  });
}
