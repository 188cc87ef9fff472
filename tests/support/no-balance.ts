import type { Balance } from "../../src/core/analysis/balance.ts";

/** The balance of a network of nobody. */
export const NO_BALANCE: Balance = {
  circles: [],
  purpose: { purposeful: 0, spontaneous: 0, both: 0, cannotTell: 0 },
  recency: { month: 0, halfYear: 0, year: 0, threeYears: 0, longer: 0, cannotTell: 0 },
  give: { mostlyEgo: 0, even: 0, mostlyThem: 0, cannotTell: 0, offers: 0, seeks: 0 },
};
