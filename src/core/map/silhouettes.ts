import type { Network } from "../model/network.ts";
import type { Belonging } from "./belonging.ts";
import { across, down, GOLDEN_TURN } from "./directions.ts";
import type { PlacedName } from "./labels.ts";
import { estimatedWidth, LINE_HEIGHT } from "./labels.ts";
import { blockOf, Occupied } from "./person-labels.ts";

type Columns = { readonly x: Float64Array; readonly y: Float64Array };

/** More of one circle would be a wall of its own; the number stands beside the circle's name elsewhere. */
const MOST_OF_A_CIRCLE = 24;
/** Size of a silhouette beside a dot of relative size 1, and free space round it. */
const SIZE = 1.5;
const ROOM = 1.25;
/** Round someone who stands alone, in sizes of a silhouette. */
const LEAST_REACH = 8;
/** Places tried round the middle of a circle, each a little farther off. */
const TRIED = 400;

/**
 * Those ego counted without naming them, among the people of their circle: in the gaps between dots and names, nearest
 * the middle first. Circles of which nobody stands on the land have none here.
 */
export function placeSilhouettes(
  network: Network,
  belonging: Belonging,
  on: {
    readonly at: Columns;
    readonly bodies: Float64Array;
    readonly names: readonly PlacedName[];
    readonly dot: number;
  },
): { readonly x: readonly number[]; readonly y: readonly number[]; readonly size: number } {
  const size = on.dot * SIZE;
  const x: number[] = [];
  const y: number[] = [];
  const circles = network.circles.filter(({ silhouettes }) => silhouettes > 0);
  if (circles.length === 0) return { x, y, size };
  const taken = new Occupied(24);
  for (const name of on.names)
    taken.add(blockOf(name, name.lines, { ...name, lineHeight: LINE_HEIGHT }, estimatedWidth));
  on.bodies.forEach((body, row) => {
    if (belonging.place[row] === "land") taken.add(box(on.at.x[row] ?? 0, on.at.y[row] ?? 0, body));
  });
  for (const { people, silhouettes } of circles) {
    const rows = people.flatMap((person) => belonging.rowOf.get(person) ?? []);
    const here = rows.filter((row) => belonging.place[row] === "land");
    if (here.length === 0) continue;
    const middle = {
      x: here.reduce((sum, row) => sum + (on.at.x[row] ?? 0), 0) / here.length,
      y: here.reduce((sum, row) => sum + (on.at.y[row] ?? 0), 0) / here.length,
    };
    // No farther out than its people: beyond would be another's ground.
    const reach = Math.max(
      size * LEAST_REACH,
      ...here.map((row) => {
        const [dx, dy] = [(on.at.x[row] ?? 0) - middle.x, (on.at.y[row] ?? 0) - middle.y];
        return Math.sqrt(dx * dx + dy * dy);
      }),
    );
    let left = Math.min(silhouettes, MOST_OF_A_CIRCLE);
    for (let tried = 0; tried < TRIED && left > 0; tried++) {
      const far = size * Math.sqrt(tried);
      if (far > reach) break;
      const place = { x: middle.x + far * across(tried * GOLDEN_TURN), y: middle.y + far * down(tried * GOLDEN_TURN) };
      const room = box(place.x, place.y, size * ROOM);
      if (!taken.isFree(room)) continue;
      taken.add(room);
      x.push(place.x);
      y.push(place.y);
      left--;
    }
  }
  return { x, y, size };
}

const box = (x: number, y: number, half: number) => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});
