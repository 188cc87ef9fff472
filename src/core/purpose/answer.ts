import type { CircleId, EnvironmentId } from "../model/ids.ts";
import type { QuestionId } from "../model/question.ts";

/** Why someone is an answer; every one is true to what a source or ego says of them. */
export type Reason =
  /** Their role is, or has in it, what was asked for. */
  | { readonly kind: "role" }
  /** Ego wrote that they offer it. */
  | { readonly kind: "offers" }
  /** Ego's note on them speaks of it. */
  | { readonly kind: "note" }
  /** Ego named them for this in the round of circles. */
  | { readonly kind: "named"; readonly question: QuestionId }
  /** They belong to an environment that was named: a firm, a school, a circle. */
  | { readonly kind: "environment"; readonly environment: EnvironmentId }
  /** Their trade is near the one asked for. */
  | { readonly kind: "near"; readonly of: number }
  /** They are in a circle of the kind that knows of such things. */
  | { readonly kind: "circle"; readonly circle: CircleId };

/** Someone who could help, or could know someone who does. */
export type Candidate = {
  readonly row: number;
  readonly fit: "can-help" | "could-know";
  /** How well they fit what was asked, 0–1, and how promising asking them is, 0–1.2. */
  readonly match: number;
  readonly promise: number;
  /** Best first. */
  readonly reasons: readonly Reason[];
};

/** What a need was understood as, and who there is for it. */
export type Asked = {
  /** Everyone who could help, then everyone who could know someone; within each the most promising first. */
  readonly candidates: readonly Candidate[];
  /** Trades asked for that nobody here has, by number. */
  readonly missing: readonly number[];
  /** Trades understood, by number, best first. */
  readonly understood: readonly number[];
  /** Circles worth asking, best first. */
  readonly circles: readonly CircleId[];
  /** True when the need is about work: weak and dormant doors come earlier then. */
  readonly aboutWork: boolean;
};
