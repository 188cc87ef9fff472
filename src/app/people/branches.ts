import type { CircleId, ClusterId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";
import { circleName } from "../circles/circle-name.ts";
import type { Words } from "../words/words.ts";
import { clusterName } from "./cluster-name.ts";

/** A circle or a cluster with those of its people who are looked at; `id` is `null` for those in neither. */
export type Branch = {
  readonly key: string;
  readonly kind: "circle" | "cluster" | "rest";
  readonly id: CircleId | ClusterId | null;
  readonly name: string;
  /** Rows of `View.people`, in the order of the list. */
  readonly rows: Uint32Array;
};

/** Circles first, then what the page found, then everyone else; those with nobody left out. */
export function branchesOf(view: View, rows: Uint32Array, words: Pick<Words, "people" | "terms">): readonly Branch[] {
  const placed = new Set<number>();
  const branch = (kind: Branch["kind"], id: Branch["id"], name: string, of: (row: number) => boolean): Branch => {
    const mine = rows.filter(of);
    for (const row of mine) placed.add(row);
    return { key: `${kind} ${id ?? ""}`, kind, id, name, rows: mine };
  };
  const circles = view.circles.map((circle) => {
    const members = new Set(circle.people);
    return branch("circle", circle.id, circleName(circle, words.terms), (row) => members.has(row));
  });
  const clusters = branchesOfClusters(view, rows).map((mine, at) => {
    for (const row of mine) placed.add(row);
    const id = view.clusters[at]?.id ?? null;
    return {
      key: `cluster ${id ?? ""}`,
      kind: "cluster" as const,
      id,
      name: clusterName(view, at, words.people),
      rows: mine,
    };
  });
  const rest = branch("rest", null, words.people.outside, (row) => !placed.has(row));
  return [...circles, ...clusters, rest].filter((one) => one.rows.length > 0);
}

/** In one pass: there may be a thousand clusters. */
function branchesOfClusters({ clusters, people }: View, rows: Uint32Array): readonly Uint32Array[] {
  const mine: number[][] = clusters.map(() => []);
  for (const row of rows) mine[people.cluster[row] ?? -1]?.push(row);
  return mine.map((of) => Uint32Array.from(of));
}
