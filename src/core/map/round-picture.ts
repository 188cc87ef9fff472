import type { CircleKind } from "../model/circle.ts";
import { byText, type CircleId } from "../model/ids.ts";
import { across, down, GOLDEN_TURN } from "./directions.ts";

/**
 * The round: ego in the middle and the circles about it, each as large as the strength of its ties and not as the
 * number of its people. Drawn where the map would be a wall of dots. Units: the picture is 1,000 wide and high.
 */
export type RoundPicture = {
  readonly circles: readonly RoundCircle[];
  /** Circles for which there was no room; the weakest. */
  readonly left: number;
  /** Pairs of circles with people in common, by position in `circles`, most people first. */
  readonly shared: readonly { readonly a: number; readonly b: number; readonly people: number }[];
  /** Cold contacts as dust round everything; `here` is false for the share that is switched off. */
  readonly dust: readonly { readonly x: number; readonly y: number; readonly here: boolean }[];
};

export type RoundCircle = {
  readonly circle: CircleId;
  readonly kind: CircleKind;
  readonly name: string;
  readonly basis: "declared" | "confirmed" | "suggested";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Share of its people that is there whatever is switched off, 0–1; 1 where nobody is named. */
  readonly stays: number;
  /** One dot a person, then one a silhouette, at most `MOST_DOTS`. */
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly silhouette: boolean;
    readonly here: boolean;
  }[];
  /** One thread a source that shows someone of it, side by side; by position in the sources given. */
  readonly strands: readonly {
    readonly source: number;
    readonly here: boolean;
    readonly from: readonly [number, number];
    readonly to: readonly [number, number];
  }[];
};

/** What the picture is made of; people are rows of the columns. */
export type ToRound = {
  readonly circles: readonly {
    readonly id: CircleId;
    readonly kind: CircleKind;
    readonly name: string;
    readonly basis: RoundCircle["basis"];
    readonly people: ArrayLike<number>;
    readonly silhouettes: number;
  }[];
  /** 0–1; NaN where it cannot be told. */
  readonly strength: ArrayLike<number>;
  /** Bit i: present in source i. */
  readonly sources: ArrayLike<number>;
  /** How many sources there are, and the bits of those switched off. */
  readonly sourceCount: number;
  readonly off: number;
  /** Rows of cold contacts. */
  readonly cold: readonly number[];
};

const MIDDLE = 500;
/** Distance of the circles' centres from ego, and the room ego keeps. */
const RING = 300;
const EGO_ROOM = 60;
/** Free space between two circles. */
const GAP = 14;
/** More circles than this would have no room for their names. */
const MOST_CIRCLES = 10;
const LEAST_RADIUS = 26;
const MOST_RADIUS = 124;
const MOST_DOTS = 40;
/** Circles joined by a line for the people they share, at most. */
const MOST_SHARED = 8;
const STRAND_GAP = 7;
/** What someone adds whose strength no source can tell, and what a silhouette adds: a little below a weak tie. */
const UNKNOWN_STRENGTH = 0.1;
const LEAST_STRENGTH = 0.03;
const SILHOUETTE_STRENGTH = 0.03;
/** Dust: its distance from the middle, and how many motes stand for how many contacts. */
const DUST_RING = 472;
const MOST_DUST = 160;

/** Lays the picture out. The same input gives the same picture; what is switched off only goes faint. */
export function layRound(given: ToRound): RoundPicture {
  const weighed = given.circles
    .map((circle) => ({ circle, weight: weightOf(given, circle) }))
    .toSorted(
      (a, b) =>
        Number(a.circle.basis === "suggested") - Number(b.circle.basis === "suggested") ||
        b.weight - a.weight ||
        byText(a.circle.id, b.circle.id),
    );
  const drawn = inTurn(weighed.slice(0, MOST_CIRCLES));
  const radii = radiiOf(drawn.map(({ weight }) => weight));
  const whole = radii.reduce((sum, radius) => sum + radius + GAP / 2, 0);
  let gone = 0;
  const circles = drawn.map(({ circle }, at) => {
    const radius = radii[at] ?? LEAST_RADIUS;
    const turn = 0.75 + (gone + (radius + GAP / 2) / 2 - (radii[0] ?? 0) / 2) / whole;
    gone += radius + GAP / 2;
    return placed(given, circle, { turn, radius });
  });
  return { circles, left: weighed.length - drawn.length, shared: sharedOf(drawn), dust: dustOf(given) };
}

type Weighed = { readonly circle: ToRound["circles"][number]; readonly weight: number };

function weightOf({ strength }: ToRound, { people, silhouettes }: ToRound["circles"][number]): number {
  let sum = silhouettes * SILHOUETTE_STRENGTH;
  for (const row of Array.from(people)) {
    const known = strength[row] ?? Number.NaN;
    sum += Number.isNaN(known) ? UNKNOWN_STRENGTH : Math.max(LEAST_STRENGTH, known);
  }
  return sum;
}

/** The strongest first, then always the one that shares most people with the last: they come to stand side by side. */
function inTurn(weighed: readonly Weighed[]): readonly Weighed[] {
  const waiting = [...weighed];
  const order: Weighed[] = [];
  while (waiting.length > 0) {
    const last = order.at(-1);
    let best = 0;
    if (last !== undefined) {
      const common = waiting.map(({ circle }) => inCommon(circle, last.circle));
      best = common.indexOf(Math.max(...common));
    }
    order.push(...waiting.splice(best, 1));
  }
  return order;
}

function inCommon(a: ToRound["circles"][number], b: ToRound["circles"][number]): number {
  const there = new Set(Array.from(a.people));
  return Array.from(b.people).filter((row) => there.has(row)).length;
}

/** As large as they may be without touching one another, the middle or the dust; areas in proportion to weights. */
function radiiOf(weights: readonly number[]): readonly number[] {
  const roots = weights.map((weight) => Math.sqrt(weight));
  const most = Math.max(...roots, Number.MIN_VALUE);
  for (let size = MOST_RADIUS; ; size *= 0.95) {
    const radii = roots.map((root) => Math.max(Math.min(LEAST_RADIUS, size), (size * root) / most));
    if (size <= 1 || fits(radii)) return radii;
  }
}

function fits(radii: readonly number[]): boolean {
  if (radii.length < 2) return true;
  const whole = radii.reduce((sum, radius) => sum + radius + GAP / 2, 0);
  return radii.every((radius, at) => {
    const next = radii[(at + 1) % radii.length] ?? radius;
    const turn = (radius + next + GAP) / 2 / whole;
    const dx = across(turn) - 1;
    const dy = down(turn);
    return RING * Math.sqrt(dx * dx + dy * dy) >= radius + next + GAP;
  });
}

function placed(
  given: ToRound,
  { id, kind, name, basis, people, silhouettes }: ToRound["circles"][number],
  { turn, radius }: { readonly turn: number; readonly radius: number },
): RoundCircle {
  const x = MIDDLE + RING * across(turn);
  const y = MIDDLE + RING * down(turn);
  const rows = Array.from(people);
  const bitsOf = (row: number): number => given.sources[row] ?? 0;
  const isHere = (row: number): boolean => (bitsOf(row) & ~given.off) !== 0;
  const here = rows.filter(isHere).length;
  const seen = rows.reduce((bits, row) => bits | bitsOf(row), 0);
  const showing = Array.from({ length: given.sourceCount }, (_, source) => source).filter(
    (source) => (seen & (1 << source)) !== 0,
  );
  return {
    circle: id,
    kind,
    name,
    basis,
    x,
    y,
    radius,
    stays: rows.length === 0 ? 1 : here / rows.length,
    dots: dotsOf(rows.map(isHere), silhouettes, { x, y, radius }),
    strands: showing.map((source, at) => {
      const aside = (at - (showing.length - 1) / 2) * STRAND_GAP;
      const [alongX, alongY] = [across(turn), down(turn)];
      const point = (far: number): readonly [number, number] => [
        MIDDLE + alongX * far - alongY * aside,
        MIDDLE + alongY * far + alongX * aside,
      ];
      return { source, here: (given.off & (1 << source)) === 0, from: point(EGO_ROOM), to: point(RING - radius) };
    }),
  };
}

function dotsOf(
  named: readonly boolean[],
  silhouettes: number,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): RoundCircle["dots"] {
  // Those who stay come first, so that a few dots of many show the right share.
  const all = [
    ...named.toSorted((a, b) => Number(b) - Number(a)).map((here) => ({ here, silhouette: false })),
    ...Array.from({ length: silhouettes }, () => ({ here: true, silhouette: true })),
  ];
  const shown =
    all.length <= MOST_DOTS
      ? all
      : Array.from({ length: MOST_DOTS }, (_, at) => all[Math.floor((at * all.length) / MOST_DOTS)]).flatMap(
          (dot) => dot ?? [],
        );
  return shown.map((dot, at) => {
    const far = (radius - 9) * Math.sqrt((at + 0.5) / Math.max(1, shown.length));
    return { ...dot, x: x + far * across(at * GOLDEN_TURN), y: y + far * down(at * GOLDEN_TURN) };
  });
}

function sharedOf(drawn: readonly Weighed[]): RoundPicture["shared"] {
  const pairs = drawn.flatMap(({ circle }, a) =>
    drawn.slice(a + 1).map((other, step) => ({ a, b: a + 1 + step, people: inCommon(circle, other.circle) })),
  );
  return pairs
    .filter(({ people }) => people > 0)
    .toSorted((p, q) => q.people - p.people || p.a - q.a || p.b - q.b)
    .slice(0, MOST_SHARED);
}

function dustOf({ cold, sources, off }: ToRound): RoundPicture["dust"] {
  const count = Math.min(MOST_DUST, cold.length);
  const here = cold.filter((row) => ((sources[row] ?? 0) & ~off) !== 0).length;
  const staying = cold.length === 0 ? 0 : Math.round((count * here) / cold.length);
  return Array.from({ length: count }, (_, at) => {
    const turn = at * GOLDEN_TURN;
    const far = DUST_RING + ((at * 7) % 5) * 5;
    return { x: MIDDLE + far * across(turn), y: MIDDLE + far * down(turn), here: at < staying };
  });
}
