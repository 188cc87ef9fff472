import { all, decimals, passIf, type Group } from "./gate.ts";
import { isNoLowerThanUsual, LEVELS, NOISES, toldOf } from "./planted-circles.ts";

/** What must be found again with nothing missing and no noise. */
const LEAST_FOUND = 0.95;

const KINDS = {
  none: "no noise",
  overlap: "people in two circles",
  all: "two circles, wrong places, a company of 40 %",
} as const satisfies Record<keyof typeof NOISES, string>;

/** Generated exports whose circles are known, from 0 to 60 % of memberships missing. */
export const plantedGates: Group = {
  title: "planted circles",
  data: "generated exports",
  needsShared: false,
  measure: () =>
    (["none", "overlap", "all"] as const).map((noise) => {
      const levels = LEVELS.map((missing) => toldOf(missing, noise));
      const clean = noise !== "none" || (levels[0]?.ours ?? 0) >= LEAST_FOUND;
      return {
        gate: "planted circles: AMI at 0–10–…–60 % missing",
        data: KINDS[noise],
        required: `${noise === "none" ? `${decimals(LEAST_FOUND, 2)} at 0 %, ` : ""}≥ explicit clique − .01`,
        reached: all(
          levels.map(({ ours }) => ours),
          2,
        ),
        baseline: `explicit clique ${all(
          levels.map(({ clique }) => clique),
          2,
        )}`,
        outcome: passIf(clean && levels.every(isNoLowerThanUsual)),
      };
    }),
};
