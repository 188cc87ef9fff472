import type { Day } from "../core/model/day.ts";
import type { ClusterId, EnvironmentId, SourceId } from "../core/model/ids.ts";
import type { Basis, JoinProposal, SourcedIdentity } from "../core/model/network.ts";
import type { EnvironmentKind } from "../core/model/reading.ts";

/** A cluster as the page shows it. */
export type ClusterView = {
  readonly id: ClusterId;
  readonly name: string;
  readonly people: number;
  readonly colour: number;
  readonly terms: readonly { readonly name: string; readonly covers: number }[];
  /** Mean over its people of the share of runs that put them here, 0–1. */
  readonly certainty: number;
  /** How many of its people stand between it and another. */
  readonly between: number;
  readonly parts: readonly { readonly name: string; readonly people: number }[];
};

/** A context as a label that may overlap others. */
export type WorldView = {
  readonly id: EnvironmentId;
  readonly kind: EnvironmentKind;
  readonly name: string;
  readonly basis: Basis;
  readonly people: number;
  /** How many of them are in no other context of three people or more. */
  readonly onlyHere: number;
  readonly egoBelongs: boolean;
};

export type ProposalView = JoinProposal & { readonly left: ProposalSide; readonly right: ProposalSide };
export type ProposalSide = {
  readonly name: string;
  readonly doing: string;
  readonly sources: readonly SourceId[];
  readonly since: Day | null;
  readonly lastContact: Day | null;
  /** Names of circles; unnamed ones left out. */
  readonly circles: readonly string[];
  /** Addresses, numbers and accounts, as the sources write them. */
  readonly identities: readonly SourcedIdentity[];
};
