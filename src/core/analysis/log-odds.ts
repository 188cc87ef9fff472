import { ln } from "../model/arithmetic.ts";
import type { Incidence } from "./incidence.ts";

/** Strength of the prior, in memberships: large, so that rare terms do not win by chance (2 % duplicate names measured). */
const PRIOR = 500;

/** Counts behind a log-odds ratio: `y` of `n` here, against `y` of `n` elsewhere. */
export type OddsCounts = {
  readonly here: { readonly y: number; readonly n: number };
  readonly elsewhere: { readonly y: number; readonly n: number };
  /** Prior count of the term, and of all terms. */
  readonly prior: { readonly term: number; readonly all: number };
};

/**
 * How much more a term is used here than elsewhere, in standard errors:
 *
 *   δ = ln[(y_i + a_w)/(n_i + a_0 − y_i − a_w)] − ln[(y_j + a_w)/(n_j + a_0 − y_j − a_w)]
 *   z = δ / √(1/(y_i + a_w) + 1/(y_j + a_w))
 *
 * B. L. Monroe, M. P. Colaresi & K. M. Quinn, "Fightin' Words", Political Analysis 16 (2008).
 */
export function logOddsScore({ here, elsewhere, prior }: OddsCounts): number {
  const odds = ({ y, n }: { readonly y: number; readonly n: number }): number =>
    ln((y + prior.term) / (n + prior.all - y - prior.term));
  return (odds(here) - odds(elsewhere)) / Math.sqrt(1 / (here.y + prior.term) + 1 / (elsewhere.y + prior.term));
}

/** The score of an environment for a group of people, against everyone else. */
export function logOdds(of: Incidence, rows: readonly number[], term: { at: number; covers: number }): number {
  const all = of.members.reduce((sum, members) => sum + members.length, 0);
  const inside = rows.reduce((sum, row) => sum + (of.environmentsOf[row]?.length ?? 0), 0);
  const size = of.members[term.at]?.length ?? 0;
  return logOddsScore({
    here: { y: term.covers, n: inside },
    elsewhere: { y: size - term.covers, n: all - inside },
    prior: { term: (PRIOR * size) / all, all: PRIOR },
  });
}
