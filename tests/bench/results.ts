import type { Figure } from "./figure.ts";
import { figureTable, ratioOf, verdictOf } from "./figure.ts";
import { GROWTH_HEADS, growthCells, growthsOf, STAGES, type Curve, type Measured } from "./growth/growth.ts";
import { markdownTable } from "./table.ts";

/** One run of the bench, as `results/DATE.json` keeps it. */
export type Results = {
  /** The day of the run, `2026-11-29`. */
  readonly date: string;
  readonly extent: "quick" | "usual" | "large";
  /** What it ran on. */
  readonly machine: { readonly cores: number; readonly cpu: string; readonly node: string; readonly chromium: string };
  /** How many wanted to run at once, before and after: beyond the cores, others worked on the machine too. */
  readonly load: readonly [number, number];
  readonly figures: readonly Figure[];
  readonly curves: readonly Curve[];
  /** The largest account, where it was measured. */
  readonly largest: Measured | null;
};

/** All tables of a run as Markdown. */
export function told(results: Results): string {
  const { date, extent, machine, load, figures, curves, largest } = results;
  const [before, after] = load.map((of) => of.toFixed(1));
  return [
    `${date}, ${extent} run: ${machine.cores} cores (${machine.cpu}), Node ${machine.node}, Chromium ${machine.chromium}, no GPU; load ${before} before, ${after} after.`,
    figureTable(figures),
    markdownTable([GROWTH_HEADS, ...growthsOf(curves).map(growthCells)]),
    ...(largest === null ? [] : [toldOfLargest(largest)]),
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

/** Whether a figure of the run would fail the command, by what it is about. */
export const regressions = ({ figures }: Pick<Results, "figures">): readonly string[] =>
  figures
    .filter((figure) => verdictOf(figure) === "regressed")
    .map((figure) => `${figure.name}: ${ratioOf(figure).toFixed(2)}`);

const BEGIN = "<!-- the latest run, written by npm run bench -->";
const END = "<!-- end of the latest run -->";

/** A text with what stands between the two marks replaced by a run's tables; `null` where the marks are missing. */
export function withLatest(text: string, results: Results): string | null {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) return null;
  return `${text.slice(0, from + BEGIN.length)}\n\n${told(results)}\n\n${text.slice(to)}`;
}
