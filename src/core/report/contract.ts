import type { Band, Role, StrengthParts, TieState } from "../analysis/analysis.ts";
import type { Circle } from "../model/circle.ts";
import type { FindingCode, SkipCount } from "../model/finding.ts";
import type { IdentityKind } from "../model/mention.ts";
import type { Basis } from "../model/network.ts";
import type { Platform } from "../model/platform.ts";

/** A day as the report writes it, `YYYY-MM-DD`. */
export type ReportDay = string;

/** Whether the report says who people are. */
export type NamesChoice = "included" | "pseudonyms";

export type ReportIdentity = { readonly source: string; readonly kind: IdentityKind; readonly value: string };

export type ReportSource = {
  readonly id: string;
  readonly platform: Platform;
  /** For people to read; today the platform's name. */
  readonly label: string;
  readonly coverage: { readonly from: ReportDay | null; readonly to: ReportDay | null };
  readonly files: readonly {
    readonly path: string;
    /** `null` when no reader took the file. */
    readonly reader: string | null;
    readonly used: number;
    readonly skipped: readonly SkipCount[];
    readonly error: FindingCode | null;
  }[];
};

export type ReportPerson = {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly identities: readonly ReportIdentity[];
  /** What the person does and where, and ego's own words on them; `null` where unknown and behind pseudonyms. */
  readonly position: string | null;
  readonly company: string | null;
  readonly note: string | null;
  readonly circles: readonly string[];
  readonly cluster: string | null;
  readonly membership: number;
  readonly since: ReportDay | null;
  /** `null`: no source covers this person. */
  readonly strength: { readonly value: number; readonly band: Band; readonly parts: StrengthParts } | null;
  readonly lastContact: { readonly day: ReportDay; readonly source: string } | null;
  readonly state: TieState;
  readonly roles: readonly Role[];
  readonly bridging: { readonly door: number; readonly circles: number; readonly environments: number } | null;
  readonly bornIn: { readonly circle: string | null; readonly source: string | null; readonly basis: Basis } | null;
  readonly carriedBy: readonly string[];
  /** Sources that say the tie ended there. Not in reports made before 25 November 2026. */
  readonly endedIn: readonly string[];
};

export type ReportCircle = {
  readonly id: string;
  readonly name: string;
  readonly kind: Circle["kind"];
  readonly basis: Circle["basis"];
  readonly people: number;
  readonly silhouettes: number;
};

export type ReportCluster = {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  /** Colour slot, 0–9; −1 for the neutral. */
  readonly colour: number;
  readonly why: readonly string[];
  readonly terms: readonly string[];
};

/** A tie between two alters, `a < b`. */
export type ReportTie = {
  readonly a: string;
  readonly b: string;
  readonly basis: Basis;
  readonly weight: number;
  readonly why: readonly string[];
};

export type ReportRemainder = {
  readonly people: number;
  readonly circles: number;
  readonly clusters: number;
  readonly bridges: number;
  readonly strength: number;
};

/** The report, key by key, in the order it is written. Arrays are sorted by `id` (ties by `a`, `b`). */
export type Report = {
  readonly format: "fare-rete/report";
  readonly version: 1;
  readonly made: {
    readonly app: string;
    readonly day: ReportDay;
    readonly seed: number;
    readonly names: NamesChoice;
  };
  readonly ego: {
    readonly id: string;
    readonly names: readonly string[];
    readonly identities: readonly ReportIdentity[];
  };
  readonly sources: readonly ReportSource[];
  readonly people: readonly ReportPerson[];
  readonly circles: readonly ReportCircle[];
  readonly clusters: readonly ReportCluster[];
  readonly ties: readonly ReportTie[];
  readonly amplifier: {
    readonly whole: ReportRemainder;
    readonly sources: readonly {
      readonly source: string;
      readonly without: ReportRemainder;
      readonly onlyHere: number;
      readonly onlyHereSure: number;
      readonly shared: number;
      readonly circlesOnlyHere: readonly string[];
      readonly alreadyInACircle: number;
    }[];
  };
  readonly method: {
    readonly strength: string;
    readonly clusters: {
      readonly algorithm: "louvain";
      readonly resolution: number;
      readonly modularity: number;
      readonly stability: number;
    };
    readonly notes: readonly string[];
  };
};
