import type { Network } from "../model/network.ts";
import type { Belonging } from "./belonging.ts";
import { across, bearing, chance, down, GOLDEN_TURN } from "./directions.ts";
import type { Grounds } from "./grounds.ts";
import { packDisks, type Pull } from "./pack-disks.ts";

/** People of one ground who are set down together. */
type Group = {
  /** Tells the group apart from run to run. */
  readonly key: string;
  /** Strongest first; those at the border by how much they lean. */
  readonly rows: readonly number[];
  /** The ground they look towards, −1 for a group of the interior. */
  readonly towards: number;
};

type Columns = { readonly x: Float64Array; readonly y: Float64Array };

/** Share of a ground's area filled by its groups. */
const FILLED = 0.66;
/** A context makes a group of its own from this many people. */
const LEAST_GROUP = 3;
/** Rounds of packing for the groups of one ground. */
const ROUNDS = 60;
/** People at the border have more room than others: many of them are bridges with a ring. */
const BORDER_ROOM = 1.8;
/** Border groups reach out to this share of the radius. */
const BORDER = 0.98;

/**
 * Sets the people of every ground down inside it: those who share a context side by side, the
 * strongest ties nearest the heart, those who also lean to another ground at the border facing it.
 */
export function settle(network: Network, belonging: Belonging, grounds: Grounds, into: Columns): void {
  grounds.rows.forEach((rows, ground) => {
    const groups = groupsOf(network, belonging, grounds, ground);
    const radius = grounds.radius[ground] ?? 0;
    const disks = packGroups(groups, belonging, { grounds, ground, share: (radius * radius * FILLED) / rows.length });
    groups.forEach((group, at) => {
      sow(
        group,
        { x: disks.x[at] ?? 0, y: disks.y[at] ?? 0, radius: disks.radius[at] ?? 0 },
        { grounds, ground, into },
      );
    });
  });
}

function groupsOf(network: Network, belonging: Belonging, grounds: Grounds, ground: number): Group[] {
  const rows = grounds.rows[ground] ?? [];
  const seen = new Map<number, number>();
  for (const row of rows) {
    for (const at of belonging.gatheringsOf[row] ?? []) seen.set(at, (seen.get(at) ?? 0) + 1);
  }
  const byKey = new Map<string, { rows: number[]; towards: number }>();
  for (const row of rows) {
    const other = belonging.other[row] ?? -1;
    const towards = other < 0 ? -1 : (grounds.groundOf[other] ?? -1);
    let key = "others";
    if (towards >= 0) key = `border ${other}`;
    else {
      let best = 0;
      for (const at of belonging.gatheringsOf[row] ?? []) {
        const gathering = belonging.gatherings[at];
        const here = seen.get(at) ?? 0;
        if (gathering === undefined || here < LEAST_GROUP) continue;
        const worth = (gathering.weight * here) / gathering.members.length;
        if (worth <= best) continue;
        best = worth;
        key = network.environments[gathering.index]?.id ?? "others";
      }
    }
    const group = byKey.get(key) ?? { rows: [], towards };
    group.rows.push(row);
    byKey.set(key, group);
  }
  return [...byKey].map(([key, group]) => ({
    key,
    towards: group.towards,
    rows:
      group.towards < 0
        ? group.rows
        : group.rows.toSorted((a, b) => (belonging.lean[b] ?? 0) - (belonging.lean[a] ?? 0) || a - b),
  }));
}

/** Where the groups of one ground lie inside it; coordinates from the ground's centre. */
function packGroups(
  groups: readonly Group[],
  belonging: Belonging,
  { grounds, ground, share }: { grounds: Grounds; ground: number; share: number },
): { x: Float64Array; y: Float64Array; radius: Float64Array } {
  const limit = grounds.radius[ground] ?? 0;
  const radius = Float64Array.from(groups, (group) =>
    Math.sqrt(share * group.rows.length * (group.towards < 0 ? 1 : BORDER_ROOM)),
  );
  const x = new Float64Array(groups.length);
  const y = new Float64Array(groups.length);
  groups.forEach((group, at) => {
    const turn = group.towards < 0 ? chance(group.key, 7) : facing(grounds, ground, group);
    const far = group.towards < 0 ? limit * 0.5 * (at === 0 ? 0.3 : 1) : Math.max(0, limit - (radius[at] ?? 0));
    x[at] = across(turn) * far;
    y[at] = down(turn) * far;
  });
  if (groups.length > 1) {
    packDisks({ x, y, radius }, groupPulls(groups, belonging), { rounds: ROUNDS, squeeze: 1, gap: 0 });
    groups.forEach((group, at) => hold(group, at, { x, y, radius, grounds, ground }));
  }
  return { x, y, radius };
}

const facing = (grounds: Grounds, ground: number, group: Group): number =>
  bearing(
    (grounds.x[group.towards] ?? 0) - (grounds.x[ground] ?? 0),
    (grounds.y[group.towards] ?? 0) - (grounds.y[ground] ?? 0),
  );

/** Brings border groups back to their border, and every group inside the ground. */
function hold(
  group: Group,
  at: number,
  on: { x: Float64Array; y: Float64Array; radius: Float64Array; grounds: Grounds; ground: number },
): void {
  const limit = on.grounds.radius[on.ground] ?? 0;
  const own = on.radius[at] ?? 0;
  const room = Math.max(0, limit - own);
  if (group.towards >= 0) {
    const turn = facing(on.grounds, on.ground, group);
    const far = Math.min(room, limit * BORDER - own * 0.5);
    on.x[at] = across(turn) * far;
    on.y[at] = down(turn) * far;
    return;
  }
  const x = on.x[at] ?? 0;
  const y = on.y[at] ?? 0;
  const far = Math.sqrt(x * x + y * y);
  if (far <= room || far === 0) return;
  on.x[at] = (x / far) * room;
  on.y[at] = (y / far) * room;
}

/** Groups whose people also meet in other contexts lie closer. */
function groupPulls(groups: readonly Group[], belonging: Belonging): Pull[] {
  const groupOf = new Map<number, number>();
  groups.forEach((group, at) => group.rows.forEach((row) => groupOf.set(row, at)));
  const shared = new Map<number, number>();
  const visited = new Set<number>();
  for (const row of groupOf.keys()) {
    for (const at of belonging.gatheringsOf[row] ?? []) {
      if (visited.has(at)) continue;
      visited.add(at);
      const counts = new Map<number, number>();
      for (const member of belonging.gatherings[at]?.members ?? []) {
        const group = groupOf.get(member);
        if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
      }
      const [first, second] = [...counts].toSorted((p, q) => q[1] - p[1] || p[0] - q[0]);
      if (first === undefined || second === undefined) continue;
      const key = Math.min(first[0], second[0]) * groups.length + Math.max(first[0], second[0]);
      shared.set(key, (shared.get(key) ?? 0) + second[1]);
    }
  }
  return [...shared].map(([key, count]) => {
    const a = Math.floor(key / groups.length);
    const b = key % groups.length;
    const least = Math.min(groups[a]?.rows.length ?? 1, groups[b]?.rows.length ?? 1);
    return { a, b, weight: Math.min(1, count / least) };
  });
}

/**
 * Sows a group evenly over its disk (Vogel's sunflower), then gives the places out: interior groups
 * give those nearest the ground's heart to the strongest, border groups those nearest the other
 * ground to those who lean most.
 */
function sow(
  group: Group,
  disk: { x: number; y: number; radius: number },
  on: { grounds: Grounds; ground: number; into: Columns },
): void {
  const { grounds, ground, into } = on;
  const phase = chance(group.key, 11);
  const goalX = group.towards < 0 ? 0 : (grounds.x[group.towards] ?? 0) - (grounds.x[ground] ?? 0);
  const goalY = group.towards < 0 ? 0 : (grounds.y[group.towards] ?? 0) - (grounds.y[ground] ?? 0);
  const places = group.rows.map((_, at) => {
    const far = disk.radius * Math.sqrt((at + 0.5) / group.rows.length);
    const turn = phase + at * GOLDEN_TURN;
    const x = disk.x + across(turn) * far;
    const y = disk.y + down(turn) * far;
    return { x, y, from: (x - goalX) * (x - goalX) + (y - goalY) * (y - goalY) };
  });
  places.sort((a, b) => a.from - b.from);
  group.rows.forEach((row, at) => {
    into.x[row] = (grounds.x[ground] ?? 0) + (places[at]?.x ?? 0);
    into.y[row] = (grounds.y[ground] ?? 0) + (places[at]?.y ?? 0);
  });
}
