import type { Network } from "../model/network.ts";
import type { Belonging } from "./belonging.ts";
import type { Grounds } from "./grounds.ts";

type Columns = { readonly x: Float64Array; readonly y: Float64Array };

/** Who draws whom inside one ground: positions in a list of people. */
type Draws = {
  /** Pairs that know each other. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly weight: Float64Array;
  /** Contexts, each drawing its people to their middle. */
  readonly gatherings: readonly { readonly members: Uint32Array; readonly weight: number }[];
};

/** Rounds of forces on one ground; the step shrinks from the first share of the ground's radius to nothing. */
const ROUNDS = 60;
const FIRST_STEP = 0.16;
/** Push between two people beside the pull of one tie, in squares of the mean distance of neighbours. */
const PUSH = 0.9;
/** Pull to the heart of a ground, and how much more of it the strongest ties have. */
const HEART = 0.03;
const STRONGER = 0.12;
/** More people than this push each other by cells of a grid, and as many to a cell. */
const ONE_BY_ONE = 260;
const PER_CELL = 8;
/** Fewer people have nobody to change places with. */
const LEAST_PEOPLE = 4;

/**
 * Lets people of one ground who know each other, or share its smaller contexts, stand together. Forces say where
 * each would like to be; then the places that are there already are given out anew, so that nothing becomes crowded:
 * both wishes and places are halved again and again, along the longer side. People who lean to another ground keep
 * their place at the border.
 */
export function bringTogether(network: Network, belonging: Belonging, grounds: Grounds, at: Columns): void {
  const tied = tiedRows(network, belonging);
  grounds.rows.forEach((all, ground) => {
    const rows = all.filter((row) => {
      const other = belonging.other[row] ?? -1;
      return other < 0 || (grounds.groundOf[other] ?? -1) < 0;
    });
    if (rows.length < LEAST_PEOPLE) return;
    const draws = drawsAmong(rows, belonging, tied);
    if (draws.a.length === 0 && draws.gatherings.length === 0) return;
    const places = {
      x: Float64Array.from(rows, (row) => at.x[row] ?? 0),
      y: Float64Array.from(rows, (row) => at.y[row] ?? 0),
    };
    const wishes = wish(places, draws, {
      x: grounds.x[ground] ?? 0,
      y: grounds.y[ground] ?? 0,
      radius: grounds.radius[ground] ?? 1,
      strength: Float64Array.from(rows, (row) => belonging.weight[row] ?? 0),
    });
    const given = handOut(wishes, places);
    rows.forEach((row, i) => {
      at.x[row] = places.x[given[i] ?? i] ?? 0;
      at.y[row] = places.y[given[i] ?? i] ?? 0;
    });
  });
}

/** Per row those they know, and how surely. */
function tiedRows(
  network: Network,
  { rowOf, cluster }: Belonging,
): ReadonlyMap<number, readonly (readonly [number, number])[]> {
  const tied = new Map<number, (readonly [number, number])[]>();
  for (const { a, b, weight } of network.alterTies) {
    const from = rowOf.get(a);
    const to = rowOf.get(b);
    if (from === undefined || to === undefined || cluster[from] !== cluster[to]) continue;
    const known = tied.get(from);
    if (known === undefined) tied.set(from, [[to, weight]]);
    else known.push([to, weight]);
  }
  return tied;
}

function drawsAmong(
  rows: readonly number[],
  { gatherings, gatheringsOf }: Belonging,
  tied: ReturnType<typeof tiedRows>,
): Draws {
  const positionOf = new Map(rows.map((row, i) => [row, i]));
  const a: number[] = [];
  const b: number[] = [];
  const weight: number[] = [];
  const here = new Map<number, number[]>();
  rows.forEach((row, i) => {
    for (const [other, w] of tied.get(row) ?? []) {
      const j = positionOf.get(other);
      if (j === undefined) continue;
      a.push(i);
      b.push(j);
      weight.push(w);
    }
    for (const gathering of gatheringsOf[row] ?? []) {
      const members = here.get(gathering);
      if (members === undefined) here.set(gathering, [i]);
      else members.push(i);
    }
  });
  return {
    a: Uint32Array.from(a),
    b: Uint32Array.from(b),
    weight: Float64Array.from(weight),
    gatherings: [...here]
      // Whoever everyone here belongs to tells nobody apart.
      .filter(([, members]) => members.length > 1 && members.length < 0.9 * rows.length)
      .toSorted((p, q) => p[0] - q[0])
      .map(([gathering, members]) => ({
        members: Uint32Array.from(members),
        weight: gatherings[gathering]?.weight ?? 0,
      })),
  };
}

type Ground = { readonly x: number; readonly y: number; readonly radius: number; readonly strength: Float64Array };

/** Where each of some people would like to be. */
function wish(from: Columns, draws: Draws, ground: Ground): Columns {
  const count = from.x.length;
  const x = Float64Array.from(from.x);
  const y = Float64Array.from(from.y);
  const pull = { x: new Float64Array(count), y: new Float64Array(count) };
  const spacing = ground.radius * Math.sqrt(3.1 / count);
  const degree = degreesOf(draws, count);
  for (let round = 0; round < ROUNDS; round++) {
    pull.x.fill(0);
    pull.y.fill(0);
    draws.a.forEach((i, edge) => draw({ x, y }, pull, [i, draws.b[edge] ?? i], draws.weight[edge] ?? 0));
    for (const gathering of draws.gatherings) drawToMiddle({ x, y }, pull, gathering);
    push({ x, y }, pull, spacing * spacing * PUSH);
    const step = ground.radius * FIRST_STEP * (1 - round / ROUNDS);
    for (let i = 0; i < count; i++) {
      const heart = HEART + STRONGER * (ground.strength[i] ?? 0);
      const share = 1 / (1 + (degree[i] ?? 0));
      const dx = (pull.x[i] ?? 0) * share + heart * (ground.x - (x[i] ?? 0));
      const dy = (pull.y[i] ?? 0) * share + heart * (ground.y - (y[i] ?? 0));
      const far = Math.sqrt(dx * dx + dy * dy);
      const most = far > step ? step / far : 1;
      x[i] = (x[i] ?? 0) + dx * most;
      y[i] = (y[i] ?? 0) + dy * most;
    }
  }
  return { x, y };
}

/** How much holds each person, so that those with many ties are not shaken by every one of them. */
function degreesOf({ a, b, weight, gatherings }: Draws, count: number): Float64Array {
  const degree = new Float64Array(count);
  a.forEach((i, edge) => {
    const j = b[edge] ?? i;
    const w = weight[edge] ?? 0;
    degree[i] = (degree[i] ?? 0) + w;
    degree[j] = (degree[j] ?? 0) + w;
  });
  for (const { members, weight: w } of gatherings) for (const i of members) degree[i] = (degree[i] ?? 0) + w;
  return degree;
}

function draw({ x, y }: Columns, pull: Columns, [i, j]: readonly [number, number], weight: number): void {
  const dx = ((x[j] ?? 0) - (x[i] ?? 0)) * weight;
  const dy = ((y[j] ?? 0) - (y[i] ?? 0)) * weight;
  pull.x[i] = (pull.x[i] ?? 0) + dx;
  pull.y[i] = (pull.y[i] ?? 0) + dy;
  pull.x[j] = (pull.x[j] ?? 0) - dx;
  pull.y[j] = (pull.y[j] ?? 0) - dy;
}

function drawToMiddle({ x, y }: Columns, pull: Columns, { members, weight }: Draws["gatherings"][number]): void {
  let middleX = 0;
  let middleY = 0;
  for (const i of members) {
    middleX += x[i] ?? 0;
    middleY += y[i] ?? 0;
  }
  middleX /= members.length;
  middleY /= members.length;
  for (const i of members) {
    pull.x[i] = (pull.x[i] ?? 0) + weight * (middleX - (x[i] ?? 0));
    pull.y[i] = (pull.y[i] ?? 0) + weight * (middleY - (y[i] ?? 0));
  }
}

/** Everybody pushes everybody, less with the distance; among many those far away push as one. */
function push({ x, y }: Columns, pull: Columns, strength: number): void {
  const count = x.length;
  const masses = count <= ONE_BY_ONE ? null : cellsOf({ x, y });
  for (let i = 0; i < count; i++) {
    const [px, py] = [x[i] ?? 0, y[i] ?? 0];
    let [fx, fy] = [0, 0];
    const from = (qx: number, qy: number, mass: number): void => {
      const dx = px - qx;
      const dy = py - qy;
      const share = (mass * strength) / (dx * dx + dy * dy + strength * 0.05);
      fx += dx * share;
      fy += dy * share;
    };
    if (masses === null) for (let j = 0; j < count; j++) from(x[j] ?? 0, y[j] ?? 0, 1);
    else for (let c = 0; c < masses.mass.length; c++) from(masses.x[c] ?? 0, masses.y[c] ?? 0, masses.mass[c] ?? 0);
    pull.x[i] = (pull.x[i] ?? 0) + fx;
    pull.y[i] = (pull.y[i] ?? 0) + fy;
  }
}

/** People gathered in the cells of a grid: the middle of each, and how many. Empty cells are left out. */
function cellsOf({ x, y }: Columns): {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly mass: readonly number[];
} {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < x.length; i++) {
    left = Math.min(left, x[i] ?? 0);
    right = Math.max(right, x[i] ?? 0);
    top = Math.min(top, y[i] ?? 0);
    bottom = Math.max(bottom, y[i] ?? 0);
  }
  const side = Math.max(1, Math.ceil(Math.sqrt(x.length / PER_CELL)));
  const [width, height] = [Math.max(1e-9, right - left), Math.max(1e-9, bottom - top)];
  const cells = new Map<number, { x: number; y: number; mass: number }>();
  for (let i = 0; i < x.length; i++) {
    const column = Math.min(side - 1, Math.floor((((x[i] ?? 0) - left) / width) * side));
    const row = Math.min(side - 1, Math.floor((((y[i] ?? 0) - top) / height) * side));
    const cell = cells.get(row * side + column) ?? { x: 0, y: 0, mass: 0 };
    cell.x += x[i] ?? 0;
    cell.y += y[i] ?? 0;
    cell.mass++;
    cells.set(row * side + column, cell);
  }
  const all = [...cells.values()];
  return { x: all.map((c) => c.x / c.mass), y: all.map((c) => c.y / c.mass), mass: all.map((c) => c.mass) };
}

/** Gives every wish a place: both are halved along the places' longer side until one of each is left. */
export function handOut(wishes: Columns, places: Columns): Int32Array {
  const given = new Int32Array(wishes.x.length);
  const split = (who: readonly number[], where: readonly number[]): void => {
    const [only] = where;
    if (where.length <= 1) {
      for (const i of who) given[i] = only ?? i;
      return;
    }
    const axis = spanOf(places.x, where) >= spanOf(places.y, where) ? "x" : "y";
    const half = where.length >> 1;
    const wished = who.toSorted((p, q) => (wishes[axis][p] ?? 0) - (wishes[axis][q] ?? 0) || p - q);
    const free = where.toSorted((p, q) => (places[axis][p] ?? 0) - (places[axis][q] ?? 0) || p - q);
    split(wished.slice(0, half), free.slice(0, half));
    split(wished.slice(half), free.slice(half));
  };
  const all = Array.from(wishes.x, (_, i) => i);
  split(all, all);
  return given;
}

function spanOf(values: Float64Array, of: readonly number[]): number {
  let [least, most] = [Infinity, -Infinity];
  for (const i of of) {
    least = Math.min(least, values[i] ?? 0);
    most = Math.max(most, values[i] ?? 0);
  }
  return most - least;
}
