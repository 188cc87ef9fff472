import { markdownTable } from "./table.ts";

/** Something measured on both sides in one run. */
export type Figure = {
  /** The goal's number in performance.md, or empty. */
  readonly goal: string;
  readonly name: string;
  readonly unit: "ms" | "MB" | "µs" | "kB";
  readonly ours: number;
  /** What it is measured against, and what that reaches. */
  readonly against: string;
  readonly other: number;
  /** Ours ÷ other may be so much; `null` where nothing was set. */
  readonly atMost: number | null;
};

/**
 * What became of a figure. `regressed`: beyond the tolerance, which fails the command. `unknown`: one of the two
 * could not be measured here, as memory outside Linux.
 */
export type Verdict = "met" | "not met" | "regressed" | "no goal" | "unknown";

/** Machines differ and others work on them too: only a ratio so many times its goal counts as a regression. */
export const TOLERANCE = 2;

export const ratioOf = ({ ours, other }: Pick<Figure, "ours" | "other">): number => ours / other;

/** What is made of a ratio. */
export function verdictOf(figure: Figure): Verdict {
  if (figure.atMost === null) return "no goal";
  const ratio = ratioOf(figure);
  if (!Number.isFinite(ratio)) return "unknown";
  if (ratio <= figure.atMost) return "met";
  return ratio <= figure.atMost * TOLERANCE ? "not met" : "regressed";
}

/** The middle one; of an even number the mean of the two in the middle. Nothing has no middle: NaN. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

const HEADS = ["", "what", "ours", "against", "other", "ratio", "at most", ""] as const;

/** The figures as a Markdown table. */
export const figureTable = (figures: readonly Figure[]): string => markdownTable([HEADS, ...figures.map(cellsOf)]);

const cellsOf = (figure: Figure): readonly string[] => [
  figure.goal,
  figure.name,
  `${short(figure.ours)} ${figure.unit}`,
  figure.against,
  `${short(figure.other)} ${figure.unit}`,
  short(ratioOf(figure)),
  figure.atMost === null ? "–" : short(figure.atMost),
  verdictOf(figure),
];

/** Two or three figures that count. */
const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : String(Number(value.toPrecision(2)));
