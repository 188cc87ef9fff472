import { layRound, type RoundCircle, type RoundPicture } from "../../core/map/round-picture.ts";
import type { SourceId } from "../../core/model/ids.ts";
import type { View } from "../../engine/protocol.ts";

/** The round picture of a view, with some sources switched off. */
export function pictureOf(view: View, off: readonly SourceId[]): RoundPicture {
  const rowOf = new Map(view.people.ids.map((id, row) => [id, row]));
  return layRound({
    circles: view.circles,
    strength: view.people.strength,
    sources: view.people.sources,
    sourceCount: view.sources.length,
    off: view.sources.reduce((bits, { id }, at) => (off.includes(id) ? bits | (1 << at) : bits), 0),
    cold: view.summary.cold.flatMap((id) => rowOf.get(id) ?? []),
  });
}

/** Dashes tell the threads of the sources apart without colour; one's own word is an unbroken line. */
const DASHES: readonly string[] = ["", "14 5", "3 5", "14 5 3 5", "8 8", "1 7", "24 5 3 5 3 5", "6 3"];

/** The dashes of a source's thread, by its place in the view. */
export const dashOf = ({ sources }: View, at: number): string | undefined =>
  DASHES[sources[at]?.platform === "declared" ? 0 : 1 + (at % (DASHES.length - 1))];

/** Where the number of the people two circles share stands: on the middle of the line that joins them. */
export const middleOf = (one: RoundCircle, other: RoundCircle): readonly [x: number, y: number] => [
  (one.x + other.x) / 4 + 250,
  (one.y + other.y) / 4 + 250,
];

/** A name in at most two lines of this many letters. */
const LONGEST_LINE = 15;

/** The lines a circle's name is set in; what does not fit ends in dots. */
export function linesOf(name: string): readonly string[] {
  const lines: string[] = [""];
  for (const word of name.split(/\s+/)) {
    const last = lines.at(-1) ?? "";
    const longer = last === "" ? word : `${last} ${word}`;
    if (longer.length <= LONGEST_LINE || last === "") lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.slice(0, 2);
  const [first = "", second] = lines.length > 2 ? [shown[0], `${shown[1] ?? ""}…`] : shown;
  const cut = (line: string): string => (line.length > LONGEST_LINE + 2 ? `${line.slice(0, LONGEST_LINE)}…` : line);
  return second === undefined ? [cut(first)] : [cut(first), cut(second)];
}

/** Height of a line of a name, in units of the picture. */
export const LINE = 34;
/** Circles this far to a side, beside the distance of the ring, have neighbours above and below. */
const ASIDE = 180;

/** Hardly anyone of it is left: below this share a circle is drawn as lost. */
const LOST_SHARE = 0.05;

export const isLost = ({ stays }: Pick<RoundCircle, "stays">): boolean => stays < LOST_SHARE;

/** A name that lies on its circle, over its people. */
export const isOnCircle = ({ x }: Pick<RoundCircle, "x">): boolean => Math.abs(x - 500) > ASIDE;

/** The baseline of a name's first line: above or below its circle, on it where the neighbours stand close. */
export function baselineOf({ x, y, radius }: Pick<RoundCircle, "x" | "y" | "radius">, lines: number): number {
  if (isOnCircle({ x })) return y + 11 - ((lines - 1) * LINE) / 2;
  return y < 500 ? y - radius - 12 - (lines - 1) * LINE : y + radius + 36;
}
