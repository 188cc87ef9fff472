import type { Standing } from "./standing.ts";

/** Share of usefulness that does not depend on strength: someone barely known can still open a door. */
const BASE = 0.3;
/** A door nobody can measure counts as middling. */
const UNKNOWN_DOOR = 0.5;

/**
 * Usefulness of asking someone: door × (0.3 + 0.7 strength). The form comes from who is really asked for
 * advice (Lazega's law firm: P@5 .754, against .683 for strength alone), with the door in the place
 * of competence, which exports do not show.
 */
export const usefulness = (door: number | null, strength: number | null): number =>
  (door ?? UNKNOWN_DOOR) * (BASE + (1 - BASE) * (strength ?? 0));

/**
 * Weak ties, most useful first: below the median strength of those not cold. Never who has died or is not to be
 * suggested; the same holds for doors and dormant ties.
 *
 * M. S. Granovetter, "The Strength of Weak Ties" (1973); K. Rajkumar et al., Science 377 (2022): the
 * moderately weak help most in finding work.
 */
export function weakTies(people: readonly Standing[]): readonly number[] {
  return people
    .filter(({ band, said }) => band === "weak" && said === null)
    .sort((a, b) => usefulness(b.door, b.value) - usefulness(a.door, a.value) || a.row - b.row)
    .map(({ row }) => row);
}

/** Weak or dormant ties who are a door, most useful first; a dormant tie at the strength it once had. */
export function usefulDoors(people: readonly Standing[]): readonly number[] {
  const worth = (of: Standing): number => usefulness(of.door, of.state === "dormant" ? of.pastValue : of.value);
  return people
    .filter(({ band, state, isDoor, said }) => said === null && isDoor && (band === "weak" || state === "dormant"))
    .sort((a, b) => worth(b) - worth(a) || a.row - b.row)
    .map(({ row }) => row);
}
