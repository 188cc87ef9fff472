import type { Day } from "../model/day.ts";
import type { CircleId, ClusterId, EnvironmentId, PersonId, SourceId } from "../model/ids.ts";
import type { Basis } from "../model/network.ts";
import type { Balance } from "./balance.ts";

/** Four words for strength; first match wins (decisions.md, Strength). */
export type Band = "strong" | "medium" | "weak" | "cold";

/** Parts of strength, each 0–1 (analysis.md §4.2). */
export type StrengthParts = {
  /** How many days of contact, recent ones counting more: F. */
  readonly frequency: number;
  /** How recent the last contact is: Rc. */
  readonly recency: number;
  /** Whether both act: Rp. */
  readonly reciprocity: number;
  /** How long the tie has lasted: Du. */
  readonly duration: number;
  /** In how many contexts: Mx. */
  readonly multiplexity: number;
};

export type Strength = { readonly value: number; readonly band: Band; readonly parts: StrengthParts };

export type TieState = "active" | "dormant" | "cold" | "cannot-tell";

export type Role = "bridge" | "door" | "only-door" | "several-circles" | "heart-of-circle";

/** What the analysis says of one alter. Numbers in words elsewhere; `null` means it cannot be told. */
export type PersonAnalysis = {
  readonly person: PersonId;
  readonly strength: Strength | null;
  readonly state: TieState;
  readonly lastContact: { readonly day: Day; readonly source: SourceId } | null;
  /** Distinct days of contact, all sources. */
  readonly activeDays: number;
  /** Distinct days of contact in the 365 days before today. */
  readonly activeDaysLastYear: number;
  readonly cluster: ClusterId | null;
  /** Share of runs that agree on the cluster, 0–1; 0 without a cluster. */
  readonly membership: number;
  /** The other cluster they are found in most often, where `membership` is below .6; `null` otherwise. */
  readonly between: ClusterId | null;
  readonly circles: readonly CircleId[];
  readonly roles: readonly Role[];
  /**
   * `door`: 1 − share of ego's other contacts met in this person's environments (analysis.md §4.3).
   * `null` when no environment of theirs is known.
   */
  readonly bridging: { readonly door: number; readonly circles: number; readonly environments: number } | null;
  readonly bornIn: { readonly circle: CircleId | null; readonly source: SourceId | null; readonly basis: Basis } | null;
  readonly carriedBy: readonly SourceId[];
};

/** A set found by Louvain. Largest first in lists shown; sorted by id in the report. */
export type Cluster = {
  readonly id: ClusterId;
  /** Distinctive term with coverage, `Tessitura Valdora (13/18)`; empty when nothing distinguishes it. */
  readonly name: string;
  readonly people: readonly PersonId[];
  /** Environments that hold it together, most distinctive first, with how many members each covers. */
  readonly terms: readonly { readonly environment: EnvironmentId; readonly name: string; readonly covers: number }[];
  /** Colour slot, 0–9; −1 for the neutral. The ten with the most strength in them have a slot. */
  readonly colour: number;
  /** Clusters within a large one, largest first; empty where none were looked for, or it does not fall apart. */
  readonly parts: readonly { readonly name: string; readonly people: readonly PersonId[] }[];
};

/** What remains when one source is switched off. */
export type Remainder = {
  readonly people: number;
  readonly circles: number;
  readonly clusters: number;
  readonly bridges: number;
  /** Share of the whole's summed strength, 0–1; 1 for the whole. */
  readonly strength: number;
};

export type AmplifierOfSource = {
  readonly source: SourceId;
  readonly without: Remainder;
  /** People with no other trace: an upper bound of what hangs on the source while origins are unknown. */
  readonly onlyHere: number;
  /** Of those, the ones ego says were met there and nowhere else: the lower bound. */
  readonly onlyHereSure: number;
  /** People with at least one other trace. onlyHere + shared = people present in the source. */
  readonly shared: number;
  readonly circlesOnlyHere: readonly CircleId[];
  /** People present here who belong to a declared or confirmed circle, or a suggested one seen elsewhere. */
  readonly alreadyInACircle: number;
};

/** The facts behind the five sentences; the words are chosen in the app. */
export type Summary = {
  readonly people: number;
  readonly circles: number;
  readonly clusters: number;
  readonly silhouettes: number;
  /** People covered by a source of contact with whom no contact was ever seen and who share no circle. */
  readonly cold: readonly PersonId[];
  /** The platform most cold people come from, and how many of the whole network appear only there. */
  readonly coldPlatform: { readonly source: SourceId; readonly cold: number; readonly onlyHere: number } | null;
  /** Best bridges first; the names of what they join, most frequent first. */
  readonly bridges: readonly PersonId[];
  readonly bridgedNames: readonly string[];
  /** Dormant ties, best to hear from again first. */
  readonly dormant: readonly PersonId[];
  /** Of those, silent for three years or more. */
  readonly longDormant: number;
  readonly weak: readonly PersonId[];
  /** Weak or dormant ties whose door is in the top third: the useful ones, best first. */
  readonly doors: readonly PersonId[];
  /** True when no source covers contact, so that weak, dormant and cold cannot be told. */
  readonly blind: boolean;
};

/** Ego's own measures, always marked as estimates. */
export type EgoMeasures = {
  /** Burt's effective size estimated with P_ij; `null` below two people. */
  readonly effectiveSize: number | null;
  /** exp(Shannon entropy) over circles and clusters; `null` without any. */
  readonly effectiveCircles: number | null;
  /** (E − I)/(E + I) against the largest circle; `null` without circles. */
  readonly ei: number | null;
};

/** Why a figure is not given. */
export type CannotTell =
  /** Too few people for it to mean anything. */
  | "few-people"
  /** Too few of them share a place, a conversation or a circle with anyone. */
  | "few-shared"
  /** Nobody is in a circle. */
  | "no-circles"
  /** No source shows contact. */
  | "no-contact"
  /** The answer changes too much when the sum is done again. */
  | "unsteady";

/** A figure about the whole network, given only where the data can bear it: exactly one of `value` and `cannotTell` is not `null`. */
export type Measure = {
  readonly kind: "effective-size" | "effective-circles" | "ei" | "separation" | "steadiness";
  readonly value: number | null;
  /** Between what it may lie, lowest first; `null` where it is exact or not given. */
  readonly interval: readonly [number, number] | null;
  readonly cannotTell: CannotTell | null;
};

/** A circle that hangs on one person: with them gone, ego has no living tie left in it. */
export type FragileCircle = { readonly circle: CircleId; readonly person: PersonId };

export type Analysis = {
  readonly day: Day;
  readonly seed: number;
  /** Same order as `Network.people`. */
  readonly people: readonly PersonAnalysis[];
  /** Sorted by size, largest first, then id. */
  readonly clusters: readonly Cluster[];
  readonly resolution: number;
  readonly modularity: number;
  /** Mean adjusted mutual information between the runs, 0–1. */
  readonly stability: number;
  readonly amplifier: { readonly whole: Remainder; readonly sources: readonly AmplifierOfSource[] };
  readonly ego: EgoMeasures;
  /** In the order of the kinds in `Measure`. */
  readonly measures: readonly Measure[];
  /** Sorted by circle. */
  readonly fragile: readonly FragileCircle[];
  readonly summary: Summary;
  readonly balance: Balance;
};
