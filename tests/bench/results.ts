import type { Figure } from "./figure.ts";
import { figureTable, ratioOf, verdictOf } from "./figure.ts";
import type { Extent } from "./growth/curves.ts";
import {
  GROWTH_HEADS,
  growthCells,
  growthsOf,
  growthVerdict,
  STAGES,
  type Curve,
  type Measured,
} from "./growth/growth.ts";
import { markdownTable } from "./table.ts";

/** What can be measured by itself: programs in the browser, whole journeys there, graphs in Node, the growth of an account. */
export const PARTS = ["browser", "accounts", "graphs", "growth"] as const;
export type PartName = (typeof PARTS)[number];

/** One part of the bench, measured in one go. */
export type Part = {
  readonly name: PartName;
  readonly extent: Extent;
  /** How many wanted to run at once, before and after: beyond the cores, others worked on the machine too. */
  readonly load: readonly [number, number];
  readonly figures: readonly Figure[];
  readonly curves: readonly Curve[];
  /** The largest account, where it was measured. */
  readonly largest: Measured | null;
};

/** A day's measurements, as `results/DATE.json` keeps them. */
export type Results = {
  /** `2026-11-29` */
  readonly date: string;
  readonly machine: { readonly cores: number; readonly cpu: string; readonly node: string; readonly chromium: string };
  readonly parts: readonly Part[];
};

/** A day's results with the parts measured now in place of the same measured before on that day and machine. */
export function merged(before: Results | null, now: Results): Results {
  const kept = before === null || before.date !== now.date ? [] : before.parts;
  const all = PARTS.flatMap((name) => [...now.parts, ...kept].find((part) => part.name === name) ?? []);
  return {
    ...now,
    machine: { ...now.machine, chromium: now.machine.chromium || (before?.machine.chromium ?? "") },
    parts: all,
  };
}

/** All tables of a run as Markdown. */
export function told({ date, machine, parts }: Results): string {
  const figures = parts.flatMap((part) => part.figures);
  const curves = parts.flatMap((part) => part.curves);
  const runs = parts.map(({ name, extent, load: [before, after] }) => {
    return `${name} (${extent}, load ${before.toFixed(1)} before and ${after.toFixed(1)} after)`;
  });
  return [
    `${date}: ${machine.cores} cores (${machine.cpu}), Node ${machine.node}, Chromium ${machine.chromium}, no GPU. Measured: ${runs.join(", ")}.`,
    ...(figures.length === 0 ? [] : [figureTable(figures)]),
    ...(curves.length === 0 ? [] : [markdownTable([GROWTH_HEADS, ...growthsOf(curves).map(growthCells)])]),
    ...parts.flatMap(({ largest }) => (largest === null ? [] : [toldOfLargest(largest)])),
  ].join("\n\n");
}

function toldOfLargest({ people, messages, costs }: Measured): string {
  const seconds = STAGES.map((stage) => {
    const cost = costs.find((of) => of.stage === stage);
    return cost === undefined ? `${stage} –` : `${stage} ${(cost.cpu / 1000).toFixed(1)} s`;
  });
  const most = Math.max(...costs.map(({ above }) => above ?? 0));
  return `${people} people, ${messages} messages: ${seconds.join(", ")}; at most ${most.toFixed(0)} MB more in one stage, ${costs.at(-1)?.kept.toFixed(0)} MB kept.`;
}

/** What is beyond its tolerance, a ratio or an exponent, by name. */
export const regressions = ({ parts }: Pick<Results, "parts">): readonly string[] =>
  parts.flatMap(({ figures, curves }) => [
    ...figures
      .filter((figure) => verdictOf(figure) === "regressed")
      .map((figure) => `${figure.name}: ${ratioOf(figure).toFixed(2)}`),
    ...growthsOf(curves)
      .filter((growth) => growthVerdict(growth) === "regressed")
      .map(({ stage, along, slope }) => `${stage} by ${along}: ${(slope ?? 0).toFixed(2)}`),
  ]);

const BEGIN = "<!-- the latest run, written by npm run bench -->";
const END = "<!-- end of the latest run -->";

/** A text with what stands between the two marks replaced by a run's tables; `null` where the marks are missing. */
export function withLatest(text: string, results: Results): string | null {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) return null;
  return `${text.slice(0, from + BEGIN.length)}\n\n${told(results)}\n\n${text.slice(to)}`;
}
