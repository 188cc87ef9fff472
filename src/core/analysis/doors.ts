import { rounded } from "../model/arithmetic.ts";
import type { Incidence } from "./incidence.ts";

/** An environment of at most this many of ego's contacts has hardly another way in. */
const FEW = 2;
/** The share of people called doors. */
const DOOR_SHARE = 3;
const DECIMALS = 4;

/**
 * How far a person's environments lie from what ego already knows:
 *
 *   D_u = 1 − |members of u's environments, without u| / (N − 1)
 *
 * Near 1, almost none of ego's other contacts is where this person is. `null` where no environment of
 * theirs is known. It agrees with the true share of a person's contacts whom ego does not know (rho
 * +.44, +.28, +.53 on Caltech, Haverford, e-mail). A talk between ego and this person alone is not an
 * environment of theirs.
 */
export function doorScores(of: Incidence): readonly (number | null)[] {
  const others = of.people.length - 1;
  const seen = new Int32Array(of.people.length).fill(-1);
  const reached = new Map<string, number>();
  return of.people.map((_, row) => {
    const environments = worldsOf(of, row);
    if (environments.length === 0) return null;
    if (others <= 0) return 1;
    const key = environments.join(",");
    let count = reached.get(key);
    if (count === undefined) {
      count = 0;
      for (const at of environments) {
        for (const member of of.members[at] ?? []) {
          if (seen[member] === row) continue;
          seen[member] = row;
          count++;
        }
      }
      reached.set(key, count);
    }
    return rounded(1 - (count - 1) / others, DECIMALS);
  });
}

/** The environments of a person that are a world of theirs: all but a talk with ego alone. */
export function worldsOf(of: Incidence, row: number): readonly number[] {
  return (of.environmentsOf[row] ?? []).filter(
    (at) => of.environments[at]?.kind !== "conversation" || (of.members[at]?.length ?? 0) > 1,
  );
}

/** Whether an environment ego is not in has at most two of ego's contacts, this person among them; who is cold opens none. */
export function isOnlyDoor(of: Incidence, row: number): boolean {
  return worldsOf(of, row).some(
    (at) => (of.members[at]?.length ?? 0) <= FEW && of.environments[at]?.egoBelongs === false,
  );
}

/** What doors are compared by. */
export type DoorFacts = {
  readonly door: number | null;
  /** How many environments they belong to. */
  readonly environments: number;
  readonly strength: number | null;
  /** Cold contacts are nobody's door: there is no tie to go through. Nor are those who have died or are not to be suggested. */
  readonly cold: boolean;
};

/**
 * Who is a door: the top third by door score among those not cold. Where many share a score, more
 * environments come first, then the stronger tie; people alike in all three stand or fall together.
 */
export function doors(people: readonly DoorFacts[]): readonly boolean[] {
  const able = people.filter(({ door, cold }) => door !== null && !cold).sort(betterDoor);
  const last = able[Math.ceil(able.length / DOOR_SHARE) - 1];
  return people.map((of) => last !== undefined && of.door !== null && !of.cold && betterDoor(of, last) <= 0);
}

function betterDoor(a: DoorFacts, b: DoorFacts): number {
  return (b.door ?? -1) - (a.door ?? -1) || b.environments - a.environments || (b.strength ?? -1) - (a.strength ?? -1);
}
