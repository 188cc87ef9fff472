/**
 * What became of a gate. `not shipped`: measured here only, nothing in the app relies on it yet. `open`: not reached, and
 * said so in the README; it does not fail the command, so that what fails is news.
 */
export type Outcome = "pass" | "fail" | "skipped: data absent" | "not shipped" | "open";

/** One line of the table of evidence. */
export type Row = {
  readonly gate: string;
  readonly data: string;
  readonly required: string;
  readonly reached: string;
  /** What something simpler reaches on the same data; empty where nothing simpler answers the question. */
  readonly baseline: string;
  readonly outcome: Outcome;
};

/** Gates measured together on the same data. */
export type Group = {
  readonly title: string;
  readonly data: string;
  /** Whether research data or oracle values beside the checkout are needed. */
  readonly needsShared: boolean;
  readonly measure: () => readonly Row[];
};

/** A gate of analysis.md §4.8 whose data we were not given. */
export const absent = (gate: string, data: string, required: string): Row => ({
  gate,
  data,
  required,
  reached: "",
  baseline: "",
  outcome: "skipped: data absent",
});

export const passIf = (good: boolean): Outcome => (good ? "pass" : "fail");

/** `.842`, as correlations, shares and areas are written. */
export const decimals = (value: number, digits = 3): string => value.toFixed(digits).replace(/^(-?)0\./, "$1.");

export const all = (values: readonly number[], digits = 3): string =>
  values.map((value) => decimals(value, digits)).join(" ");

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Whether each value is below the one before it. */
export const falls = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || value < (values[at - 1] ?? Number.NaN));

/** Milliseconds some work takes. */
export function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
