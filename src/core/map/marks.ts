import type { Analysis } from "../analysis/analysis.ts";
import type { Basis, Network } from "../model/network.ts";
import type { Belonging } from "./belonging.ts";
import type { Grounds } from "./grounds.ts";
import { across, down, GOLDEN_TURN } from "./directions.ts";
import { estimatedWidth, LINE_HEIGHT, type PlacedName } from "./labels.ts";
import { blockOf, Occupied, type Rectangle } from "./person-labels.ts";
import type { EnvironmentMark, NetworkMap } from "./map.ts";
import type { Bare } from "./regions.ts";

type Columns = { readonly x: Float64Array; readonly y: Float64Array };

/** Contexts are marked from this many members on the land. */
const LEAST_MEMBERS = 3;

/** The contexts drawn among their people, most members on the land first. */
export function markEnvironments(
  network: Network,
  belonging: Belonging,
  analysis: Analysis,
  at: Columns,
): EnvironmentMark[] {
  const marks: { readonly mark: EnvironmentMark; readonly here: number }[] = [];
  for (const { index, members } of belonging.gatherings) {
    const environment = network.environments[index];
    if (environment === undefined || environment.name === "") continue;
    const here = [...members].filter((row) => belonging.place[row] === "land");
    if (here.length < LEAST_MEMBERS) continue;
    const cluster = commonest(here.map((row) => belonging.cluster[row] ?? -1));
    const among = here.filter((row) => belonging.cluster[row] === cluster);
    const x = among.reduce((sum, row) => sum + (at.x[row] ?? 0), 0) / among.length;
    const y = among.reduce((sum, row) => sum + (at.y[row] ?? 0), 0) / among.length;
    const colour = analysis.clusters[cluster]?.colour ?? -1;
    marks.push({
      here: here.length,
      mark: { environment: environment.id, name: environment.name, kind: environment.kind, x, y, colour, members },
    });
  }
  return marks.toSorted((a, b) => b.here - a.here).map(({ mark }) => mark);
}

/** Room a mark asks for, map units, and how many marks look for a free place. */
const MARK_BODY = 6;
const MOST_FREED = 240;
/** Places tried round a mark's own, each a little farther off. */
const TRIED = 60;

/** Moves the larger marks off the dots and the names, to the nearest free place. */
export function freeMarks(
  marks: readonly EnvironmentMark[],
  on: { readonly at: Columns; readonly bodies: Float64Array; readonly names: readonly PlacedName[] },
): EnvironmentMark[] {
  const names = new Occupied(24);
  for (const name of on.names)
    names.add(blockOf(name, name.lines, { ...name, lineHeight: LINE_HEIGHT }, estimatedWidth));
  const dots = new Occupied(24);
  on.bodies.forEach((body, row) => dots.add(around(on.at.x[row] ?? 0, on.at.y[row] ?? 0, body * 0.8)));
  return marks.map((mark, rank) => {
    if (rank >= MOST_FREED) return mark;
    const place =
      freePlace(mark, (box) => names.isFree(box) && dots.isFree(box)) ?? freePlace(mark, (box) => names.isFree(box));
    if (place === null) return mark;
    dots.add(around(place.x, place.y, MARK_BODY));
    return { ...mark, ...place };
  });
}

function freePlace(
  mark: { readonly x: number; readonly y: number },
  isFree: (box: Rectangle) => boolean,
): { x: number; y: number } | null {
  for (let tried = 0; tried < TRIED; tried++) {
    const far = 4.6 * Math.sqrt(tried);
    const x = mark.x + across(tried * GOLDEN_TURN) * far;
    const y = mark.y + down(tried * GOLDEN_TURN) * far;
    if (isFree(around(x, y, MARK_BODY))) return { x, y };
  }
  return null;
}

const around = (x: number, y: number, body: number): Rectangle => ({
  left: x - body,
  right: x + body,
  top: y - body,
  bottom: y + body,
});

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1;
}

/** Ties between people that were observed or declared; inferred ones are never drawn. */
export function tiesOf(network: Network, belonging: Belonging): NetworkMap["ties"] {
  const a: number[] = [];
  const b: number[] = [];
  const basis: Basis[] = [];
  for (const tie of network.alterTies) {
    if (tie.basis === "inferred") continue;
    const from = belonging.rowOf.get(tie.a);
    const to = belonging.rowOf.get(tie.b);
    if (from === undefined || to === undefined) continue;
    a.push(from);
    b.push(to);
    basis.push(tie.basis);
  }
  return { a: Uint32Array.from(a), b: Uint32Array.from(b), basis };
}

/** A span lands this far inside the other shore, as a share of the way to that ground's centre. */
const LANDING = 0.12;

/** From every bridge to the nearest point of the shore it leads to. */
export function spanBridges(
  belonging: Belonging,
  on: { readonly grounds: Grounds; readonly regions: readonly Bare[] },
  at: Columns,
): { person: number; x: number; y: number }[] {
  const regionOf = new Map(on.regions.map((region) => [region.ground, region]));
  const spans: { person: number; x: number; y: number }[] = [];
  belonging.place.forEach((place, row) => {
    const ground = on.grounds.groundOf[belonging.other[row] ?? -1] ?? -1;
    if (belonging.bridge[row] !== 1 || place !== "land" || ground < 0) return;
    const x = at.x[row] ?? 0;
    const y = at.y[row] ?? 0;
    let best = Infinity;
    let landing = { x, y };
    for (const ring of regionOf.get(ground)?.rings ?? []) {
      for (let i = 0; i < ring.length; i += 2) {
        const dx = (ring[i] ?? 0) - x;
        const dy = (ring[i + 1] ?? 0) - y;
        if (dx * dx + dy * dy >= best) continue;
        best = dx * dx + dy * dy;
        landing = { x: ring[i] ?? 0, y: ring[i + 1] ?? 0 };
      }
    }
    if (best === Infinity) return;
    const inX = (on.grounds.x[ground] ?? 0) - landing.x;
    const inY = (on.grounds.y[ground] ?? 0) - landing.y;
    spans.push({ person: row, x: landing.x + inX * LANDING, y: landing.y + inY * LANDING });
  });
  return spans;
}
