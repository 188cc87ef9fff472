import { css, groundOf, hueOf, lineOf, mix, nameOf, type Inks, type Rgb } from "./inks.ts";
import type { PlacedName } from "./labels.ts";
import type { NetworkMap } from "./map.ts";

/** Closed rings, even–odd. */
export type Rings = readonly ArrayLike<number>[];

/**
 * One thing to draw. Places are in map units; widths in points (a point is one CSS pixel on screen
 * and a fixed share of a picture), so that lines stay fine at any zoom.
 */
export type Stroke =
  | { readonly kind: "fill"; readonly rings: Rings; readonly colour: string }
  /** A watercolour wash: uneven inside, pigment gathered along the edge. */
  | {
      readonly kind: "wash";
      readonly rings: Rings;
      readonly hue: Rgb;
      readonly strength: number;
      readonly seed: number;
    }
  | {
      readonly kind: "outline";
      readonly rings: Rings;
      readonly colour: string;
      readonly width: number;
      readonly dash: readonly number[];
    }
  /** Separate straight lines: x0,y0,x1,y1 of each in turn. */
  | {
      readonly kind: "lines";
      readonly ends: readonly number[];
      readonly colour: string;
      readonly width: number;
      readonly dash: readonly number[];
    }
  /** Dots of one look; rows of the map. `ring` adds a second circle outside. */
  | {
      readonly kind: "dots";
      readonly rows: readonly number[];
      readonly fill: string | null;
      readonly line: string | null;
      readonly ring: string | null;
    }
  | {
      readonly kind: "diamonds";
      readonly places: readonly { readonly x: number; readonly y: number }[];
      readonly fill: string;
      readonly line: string;
    }
  /** Head and shoulders of someone without a name; `size` is half the height, in map units. */
  | {
      readonly kind: "figures";
      readonly x: ArrayLike<number>;
      readonly y: ArrayLike<number>;
      readonly size: number;
      readonly colour: string;
    }
  | { readonly kind: "name"; readonly name: PlacedName; readonly colour: string; readonly paper: string };

/** The land without its people: water, water lines, washes, borders. Drawn first. */
export function drawLand(map: NetworkMap, inks: Inks): Stroke[] {
  const strokes: Stroke[] = [];
  const waters = map.waters ?? [];
  waters.toReversed().forEach((rings, i) => {
    strokes.push({ kind: "fill", rings, colour: css(inks.water, i === 0 ? 0.55 : 0.6) });
  });
  waters.forEach((rings, i) => {
    strokes.push({ kind: "outline", rings, colour: css(inks.waterLine, 0.75 - i * 0.22), width: 0.8, dash: [] });
  });
  map.regions.forEach(({ rings, colour }, i) => {
    strokes.push({ kind: "fill", rings, colour: css(inks.land) });
    const hue = hueOf(inks, colour);
    strokes.push({ kind: "wash", rings, hue, strength: colour < 0 ? inks.wash * 0.7 : inks.wash, seed: i });
    const line = css(lineOf(inks, colour), 0.8);
    strokes.push({ kind: "outline", rings, colour: line, width: 1, dash: colour < 0 ? [4, 3] : [] });
  });
  if (map.silhouettes !== undefined) strokes.push({ kind: "figures", ...map.silhouettes, colour: css(inks.ink, 0.55) });
  return strokes;
}

/** Some of the people, and how strongly their ink shows, 0–1. */
export type Some = { readonly shown: (row: number) => boolean; readonly opacity: number };

const EVERYBODY: Some = { shown: () => true, opacity: 1 };

/** The halo: everybody without a trace of contact, as dust. */
export function drawHalo(map: NetworkMap, inks: Inks, some: Some = EVERYBODY): Stroke[] {
  const rows: number[] = [];
  map.halo.forEach((cold, row) => {
    if (cold === 1 && some.shown(row)) rows.push(row);
  });
  return [{ kind: "dots", rows, fill: css(inks.dust, some.opacity), line: null, ring: null }];
}

/** The most ties drawn at once, and the longest, in map units. */
const MOST_TIES = 500;
const LONGEST_TIE = 140;

/** Observed and declared ties between people on the land, as hairlines; the shortest first. */
export function drawTies(map: NetworkMap, inks: Inks): Stroke[] {
  const { a, b } = map.ties;
  const found: { readonly ends: readonly number[]; readonly length: number }[] = [];
  a.forEach((from, i) => {
    const to = b[i] ?? from;
    if (map.halo[from] === 1 || map.halo[to] === 1) return;
    const ends = [map.x[from] ?? 0, map.y[from] ?? 0, map.x[to] ?? 0, map.y[to] ?? 0];
    const dx = (ends[2] ?? 0) - (ends[0] ?? 0);
    const dy = (ends[3] ?? 0) - (ends[1] ?? 0);
    const length = dx * dx + dy * dy;
    if (length <= LONGEST_TIE * LONGEST_TIE) found.push({ ends, length });
  });
  const drawn = found.toSorted((p, q) => p.length - q.length).slice(0, MOST_TIES);
  return [
    { kind: "lines", ends: drawn.flatMap(({ ends }) => ends), colour: css(inks.ink, 0.28), width: 0.7, dash: [] },
  ];
}

/** The most spans drawn at once, and the longest, in map units: more would be a net over the map. */
const MOST_SPANS = 40;
const LONGEST_SPAN = 150;

/** From each bridge to the shore it leads to. */
export function drawSpans(map: NetworkMap, inks: Inks, shown: Some["shown"] = EVERYBODY.shown): Stroke[] {
  const ends = (map.spans ?? [])
    .filter(({ person }) => shown(person))
    .filter(({ person, x, y }) => {
      const dx = x - (map.x[person] ?? 0);
      const dy = y - (map.y[person] ?? 0);
      return dx * dx + dy * dy <= LONGEST_SPAN * LONGEST_SPAN;
    })
    .toSorted((a, b) => (map.radius[b.person] ?? 0) - (map.radius[a.person] ?? 0) || a.person - b.person)
    .slice(0, MOST_SPANS)
    .flatMap(({ person, x, y }) => [map.x[person] ?? 0, map.y[person] ?? 0, x, y]);
  return [{ kind: "lines", ends, colour: css(inks.ink, 0.6), width: 1, dash: [1, 3.2] }];
}

/** How a person's dot looks, beside its size. */
export type DotLook = "full" | "hollow" | "ringed" | "ringed-hollow";

/** The look of a person on the land: a ring says bridge, an open dot says dormant. */
export function lookOf(isBridge: boolean, isDormant: boolean): DotLook {
  if (isBridge) return isDormant ? "ringed-hollow" : "ringed";
  return isDormant ? "hollow" : "full";
}

/** Inks of a dot of one colour slot. */
export function dotInks(inks: Inks, slot: number): { readonly fill: Rgb; readonly line: Rgb; readonly open: Rgb } {
  return {
    fill: slot < 0 ? mix(inks.neutral, inks.paper, 0.35) : mix(hueOf(inks, slot), inks.ink, 0.08),
    line: lineOf(inks, slot),
    open: mix(inks.land, inks.paper, 0.3),
  };
}

/** People on the land and at sea, by colour and look. */
export function drawPeople(
  map: NetworkMap,
  inks: Inks,
  looks: readonly DotLook[],
  { shown, opacity }: Some = EVERYBODY,
): Stroke[] {
  const batches = new Map<string, number[]>();
  map.halo.forEach((cold, row) => {
    if (cold === 1 || !shown(row)) return;
    const key = `${looks[row] ?? "full"} ${map.colour[row] ?? -1}`;
    const rows = batches.get(key) ?? [];
    rows.push(row);
    batches.set(key, rows);
  });
  return [...batches].map(([key, rows]) => {
    const [look, slot] = key.split(" ");
    const { fill, line, open } = dotInks(inks, Number(slot));
    const hollow = look === "hollow" || look === "ringed-hollow";
    const ringed = look === "ringed" || look === "ringed-hollow";
    return {
      kind: "dots",
      rows,
      fill: css(hollow ? open : fill, opacity),
      line: css(line, opacity),
      ring: ringed ? css(inks.ink, opacity) : null,
    };
  });
}

/** Contexts, as small diamonds among their people. */
export function drawEnvironments(map: NetworkMap, inks: Inks, most: number): Stroke[] {
  const places = map.environments.slice(0, most).map(({ x, y }) => ({ x, y }));
  return [{ kind: "diamonds", places, fill: css(inks.land), line: css(inks.ink, 0.75) }];
}

/** Names of regions, each in the ink of its hue. */
export function drawNames(
  names: readonly { readonly name: PlacedName; readonly colour: number }[],
  inks: Inks,
): Stroke[] {
  return names.map(({ name, colour }) => ({
    kind: "name",
    name,
    colour: css(nameOf(inks, colour)),
    paper: css(groundOf(inks, colour), 0.82),
  }));
}
