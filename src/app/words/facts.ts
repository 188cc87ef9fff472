import type { Day } from "../../core/model/day.ts";
import type { LogLine } from "../../engine/protocol.ts";
import type { Look } from "../state/state.ts";

/** What the first sentence tells. */
export type SizeFacts = {
  readonly people: number;
  readonly circles: number;
  readonly clusters: number;
  /** People said to be there without a name. */
  readonly silhouettes: number;
};

/** What the second sentence tells. */
export type ColdFacts = {
  /** No source shows contact at all. */
  readonly blind: boolean;
  readonly people: number;
  readonly cold: number;
  /** "From LinkedIn": the source most cold contacts come from; `null` when there is none. */
  readonly platform: { readonly from: string; readonly cold: number } | null;
};

/** What the third sentence tells. */
export type BridgeFacts = {
  readonly people: number;
  readonly bridges: number;
  /** Names of circles or contexts joined, most frequent first. */
  readonly names: readonly string[];
};

/** What the fourth sentence tells. */
export type DormantFacts = {
  readonly blind: boolean;
  readonly dormant: number;
  /** Of those, silent for three years or more. */
  readonly longDormant: number;
  readonly weak: number;
  readonly doors: number;
};

/** What remains, and out of how many. */
export type Rest = { readonly left: number; readonly of: number };

/** What the fifth sentence tells. */
export type AmplifierFacts =
  /** Nothing comes from a platform. */
  | { readonly kind: "no-platform" }
  /** Everything comes from one platform, so nothing can be compared. */
  | { readonly kind: "one-platform-only"; readonly platform: string; readonly people: number }
  | {
      readonly kind: "compared";
      readonly platform: string;
      readonly people: Rest;
      readonly circles: Rest;
      readonly bridges: Rest;
      /** Share of the strength of all ties that stays, 0–1; `null` when strength cannot be told. */
      readonly strength: number | null;
      /** People of the platform who belong to a circle known without it. */
    };

/** What is known about contact with one person. */
export type ContactFacts = {
  readonly today: Day;
  readonly band: "strong" | "medium" | "weak" | "cold" | null;
  readonly state: "active" | "dormant" | "cold" | "cannot-tell";
  readonly activeDays: number;
  readonly activeDaysLastYear: number;
  readonly bothWrite: boolean;
  readonly last: { readonly day: Day; readonly source: string } | null;
  readonly closeness: number | null;
};

/** What something ego decided speaks of: a line of the log, and the name of its source. */
export type DecidedFacts = Pick<LogLine, "change" | "names" | "circle"> & { readonly source: string };

/** What stays with some sources switched off. */
export type RemainsFacts = {
  readonly everythingOff: boolean;
  readonly people: Rest;
  readonly circles: Rest;
  /** `null` until the sums are done again. */
  readonly bridges: Rest | null;
  /** Share of all strength, 0–1; `null` where it cannot be told. */
  readonly strength: number | null;
};

/** What hangs on one source. */
export type SourceStoryFacts = {
  /** "from LinkedIn", in the person's language. */
  readonly from: string;
  readonly present: number;
  readonly onlyHere: number;
  readonly sure: number;
};

/** What the sentence of a view of the map is told from. */
export type LookFacts = {
  readonly look: Look;
  /** People lit up, and everyone. */
  readonly shown: number;
  readonly people: number;
  /** Whether only some are looked at. */
  readonly narrowed: boolean;
  /** No source covers contact: weak and dormant cannot be told. */
  readonly blind: boolean;
  /** Sources switched off. */
  readonly off: number;
  /** What was searched for. */
  readonly text: string;
  /** Among those lit up. */
  readonly bridges: number;
  readonly dormant: number;
};

/** The network at the end of an earlier year. */
export type TimeFacts = {
  readonly year: number;
  /** The year is still going on. */
  readonly isNow: boolean;
  readonly people: number;
  /** People no source dates. */
  readonly undated: number;
  /** Where most of that year's new people come from ("from LinkedIn"); `null` in a year without any. */
  readonly first: { readonly from: string; readonly count: number } | null;
};
