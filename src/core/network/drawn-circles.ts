import type { Change } from "../model/change.ts";
import type { Circle, CircleKind } from "../model/circle.ts";
import type { CircleId, PersonId } from "../model/ids.ts";
import { byText } from "../model/ids.ts";
import type { Merged } from "../people/merge.ts";
import { NO_MOVES } from "./moves.ts";
import type { Moves } from "./moves.ts";

/** What ego's log says of circles, after all of it. */
export type CircleLog = {
  /** Circles drawn and still standing, in order of id. */
  readonly drawn: readonly (Omit<DrawnCircle, "rows"> & { readonly people: readonly string[] })[];
  readonly dissolved: ReadonlySet<CircleId>;
  readonly confirmed: ReadonlySet<CircleId>;
  readonly names: ReadonlyMap<CircleId, string>;
  /** Who knows whom, and when one sees them. */
  readonly lives: ReadonlyMap<CircleId, Pick<Circle, "cohesion" | "season">>;
  /** Who was put into a circle or taken out, in the order it was said, since it was last drawn. */
  readonly moved: readonly {
    readonly circle: CircleId;
    readonly people: readonly PersonId[];
    readonly into: boolean;
  }[];
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
  const lives = new Map<CircleId, Pick<Circle, "cohesion" | "season">>();
  const moved: CircleLog["moved"][number][] = [];
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
        for (let at = moved.length - 1; at >= 0; at--) if (moved[at]?.circle === circle) moved.splice(at, 1);
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
      case "circle-life": {
        const { circle, cohesion, season } = change;
        lives.set(circle, { ...(cohesion === null ? {} : { cohesion }), ...(season === null ? {} : { season }) });
        break;
      }
      case "put-in-circle":
      case "take-out-of-circle":
        moved.push({ circle: change.circle, people: change.people, into: change.kind === "put-in-circle" });
        break;
      case "join":
      case "keep-apart":
      case "closeness":
      case "this-is-me":
      case "not-me":
      case "add-person":
      case "describe":
      case "note":
      case "standing":
      case "leave-out":
      case "bring-back":
      case "forget":
      case "remove-source":
      case "cluster-size":
      case "origin":
      case "carried":
      case "gives":
      case "answer":
      case "ask":
      case "asked":
      case "purpose":
      case "on-list":
      case "meeting":
      case "rhythm":
      case "circle-rhythm":
        break;
    }
  }
  const standing = [...drawn.values()].filter(({ id }) => !dissolved.has(id)).toSorted((a, b) => byText(a.id, b.id));
  return {
    drawn: standing.map((circle) => ({ ...circle, name: names.get(circle.id) ?? circle.name })),
    dissolved,
    confirmed,
    names,
    lives,
    moved,
  };
}

/** The circles with the people their names turned out to be, and those put in or taken out since. */
export function placeDrawn(
  log: CircleLog,
  { rowOfTyped, rowOfAlias }: Merged,
  moves: ReadonlyMap<CircleId, Moves>,
): readonly DrawnCircle[] {
  return log.drawn.map(({ people, ...circle }) => {
    const { into, outOf } = moves.get(circle.id) ?? NO_MOVES;
    const rows = new Set(people.map((name) => rowOfTyped.get(name.trim()) ?? -1));
    for (const person of into) rows.add(rowOfAlias.get(person) ?? -1);
    for (const person of outOf) rows.delete(rowOfAlias.get(person) ?? -1);
    return { ...circle, rows: [...rows].filter((row) => row >= 0).toSorted((a, b) => a - b) };
  });
}
