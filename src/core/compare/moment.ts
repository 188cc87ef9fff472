import type { Analysis, Band, TieState } from "../analysis/analysis.ts";
import type { Circle } from "../model/circle.ts";
import type { Day } from "../model/day.ts";
import type { Identity } from "../model/mention.ts";
import type { EgoTie, Network, Person } from "../model/network.ts";
import type { Platform } from "../model/platform.ts";
import { firstDated } from "../network/as-of.ts";

/** One person at a moment. Ids are those of where the moment comes from, and mean nothing in another. */
export type MomentPerson = {
  readonly id: string;
  /** Every id they ever had, as far as is known. */
  readonly aliases: readonly string[];
  readonly name: string;
  /** What points at them alone, as `kind:value`. */
  readonly keys: readonly string[];
  /** Sources they are known to be in. */
  readonly sources: readonly string[];
  /** The first day anything dates the tie; `null` when nothing does. */
  readonly since: Day | null;
  readonly last: { readonly day: Day; readonly source: string } | null;
  readonly carriedBy: readonly string[];
  readonly state: TieState;
  /** Strength 0–1; `null` where it cannot be told or not be compared. */
  readonly strength: { readonly value: number; readonly band: Band } | null;
  readonly isBridge: boolean;
  /** A source says the tie ended and none carries it; `null` where that is not known. */
  readonly ended: boolean | null;
  readonly circles: readonly string[];
  /** They have died, or ego asks not to be reminded: nothing is told of their contact. */
  readonly resting: boolean;
};

export type MomentCircle = Pick<Circle, "name" | "kind" | "basis"> & { readonly id: string };

export type MomentSource = {
  readonly id: string;
  readonly platform: Platform;
  /** What its contacts cover, or as near to it as is known; `null` where nothing is dated. */
  readonly from: Day | null;
  readonly to: Day | null;
};

/** A network at a moment, in all that two moments are compared by. */
export type Moment = {
  readonly day: Day;
  readonly ego: { readonly id: string; readonly names: readonly string[]; readonly keys: readonly string[] };
  /** False when whoever nothing dates was left out (a past put together from today's files). */
  readonly hasUndated: boolean;
  readonly sources: readonly MomentSource[];
  readonly people: readonly MomentPerson[];
  readonly circles: readonly MomentCircle[];
  readonly clusters: number;
};

/** Whether a tie is over: a source says so, and no other carries it. */
export const hasEnded = (endedIn: readonly string[], carriedBy: readonly string[]): boolean =>
  endedIn.length > 0 && carriedBy.every((source) => endedIn.includes(source));

/** Kinds of identity that point at one person wherever they are seen. */
const STRONG: ReadonlySet<string> = new Set<Identity["kind"]>([
  "linkedin-url",
  "email",
  "phone",
  "facebook-url",
  "instagram-name",
  "x-account",
]);

export const keysOf = (identities: readonly { readonly kind: string; readonly value: string }[]): readonly string[] =>
  identities.flatMap(({ kind, value }) => (STRONG.has(kind) ? [`${kind}:${value}`] : []));

/**
 * The moment a network shows. `past`: it was put back to an earlier day. `beside`: it stands beside such a past, where
 * ego's word on closeness, said today, is not; strengths that rest on it are not compared.
 */
export function momentOf(network: Network, analysis: Analysis, as: "present" | "past" | "beside" = "present"): Moment {
  const tieOf = new Map(network.ties.map((tie) => [tie.person, tie]));
  return {
    day: analysis.day,
    ego: { id: network.ego.id, names: network.ego.names, keys: keysOf(network.ego.identities) },
    hasUndated: as !== "past",
    sources: network.sources.map(({ id, platform, contactCoverage }) => ({
      id,
      platform,
      from: contactCoverage?.from ?? null,
      to: contactCoverage?.to ?? null,
    })),
    people: analysis.people.flatMap((of, row) => {
      const person = network.people[row];
      return person === undefined ? [] : [personOf(person, tieOf.get(person.id), of, as === "beside")];
    }),
    circles: network.circles,
    clusters: analysis.clusters.length,
  };
}

function personOf(
  person: Person,
  tie: EgoTie | undefined,
  of: Analysis["people"][number],
  isBeside: boolean,
): MomentPerson {
  const { endedIn = [], closeness = null } = tie ?? {};
  return {
    id: person.id,
    aliases: person.aliases,
    name: person.name,
    keys: keysOf(person.identities),
    sources: person.sources,
    since: tie === undefined ? null : firstDated(tie),
    last: of.lastContact,
    carriedBy: of.carriedBy,
    state: of.state,
    strength: isBeside && closeness !== null ? null : of.strength,
    isBridge: of.roles.includes("bridge"),
    ended: hasEnded(endedIn, of.carriedBy),
    circles: of.circles,
    resting: person.standing !== undefined,
  };
}
