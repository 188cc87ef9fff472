import type { Change } from "../../core/model/change.ts";
import type { CircleView, View } from "../../engine/protocol.ts";

/** Whether ego drew the circle, so that it can be drawn again. */
export const isDrawn = ({ log }: Pick<View, "log">, { id }: Pick<CircleView, "id">): boolean =>
  log.some(({ change }) => change.kind === "draw-circle" && change.circle === id);

/**
 * What must be said so that two circles become one that bears the name of the second. People a file names are put in
 * as they are; whom only ego named go with their names, for a circle that is no more names nobody. What was drawn
 * stays drawn, so of a drawn circle and one of the files the drawn one is kept.
 */
export function merging(view: View, from: CircleView, into: CircleView): readonly Change[] {
  if (isDrawn(view, from) && !isDrawn(view, into)) {
    const rename: Change = { kind: "rename-circle", circle: from.id, name: into.name };
    return [...merging(view, into, from), ...(into.name === "" ? [] : [rename])];
  }
  const declared = 1 << view.sources.findIndex(({ id }) => id === "declared");
  const isOwnWord = (row: number): boolean => view.people.sources[row] === declared;
  const redrawn = isDrawn(view, from) && isDrawn(view, into);
  const rows = [...from.people].filter((row) => !into.people.includes(row));
  const named = [...new Set([...into.people, ...from.people])].filter(isOwnWord);
  const others = redrawn ? [...new Set([...into.people, ...rows])].filter((row) => !isOwnWord(row)) : rows;
  const draw: Change = {
    kind: "draw-circle",
    circle: into.id,
    name: into.name,
    circleKind: into.kind,
    people: named.flatMap((row) => view.people.names[row] ?? []),
    silhouettes: Math.max(from.silhouettes, into.silhouettes),
  };
  const put: Change = {
    kind: "put-in-circle",
    circle: into.id,
    people: others.flatMap((row) => view.people.ids[row] ?? []),
  };
  return [
    ...(redrawn ? [draw] : []),
    ...(put.people.length === 0 ? [] : [put]),
    { kind: "dissolve-circle", circle: from.id },
  ];
}
