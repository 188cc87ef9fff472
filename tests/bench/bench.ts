import { cpus, loadavg } from "node:os";
import { askChild } from "./children.ts";
import { TOLERANCE, type Figure } from "./figure.ts";
import { measureGrowth, type Extent } from "./growth/curves.ts";
import { growthsOf, growthVerdict, MOST_SLOPE, REGRESSED_SLOPE } from "./growth/growth.ts";
import { regressions, told, type Results } from "./results.ts";
import { browserFigures, type Built } from "./speed.ts";

export { withLatest } from "./results.ts";

/** Rows of other kinds that are measured in the same run: each asks for figures, and says what it is doing. */
const MORE: readonly ((extent: Extent, say: (line: string) => void) => Promise<readonly Figure[]>)[] = [];

/** The whole bench: says what it does and found, and tells the results and whether the command fails. */
export async function bench(
  built: Built & { readonly child: string },
  given: { readonly extent: Extent; readonly date: string },
  say: (line: string) => void,
): Promise<{ readonly results: Results; readonly failed: boolean }> {
  const { extent } = given;
  const before = loadavg()[0] ?? 0;
  const browsed = await browserFigures(built, extent, say);
  say("measuring graphs and layouts …");
  const turns = extent === "quick" ? 1 : 3;
  const graphs = await askChild<readonly Figure[]>(built.child, "graphs", { turns, large: extent === "large" });
  const more: Figure[] = [];
  for (const measure of MORE) more.push(...(await measure(extent, say)));
  const growth = await measureGrowth(extent, built.child, say);
  const results: Results = {
    ...given,
    machine: {
      cores: cpus().length,
      cpu: cpus()[0]?.model.trim() ?? "",
      node: process.versions.node,
      chromium: browsed.version,
    },
    load: [before, loadavg()[0] ?? 0],
    figures: [...browsed.figures, ...graphs, ...more],
    ...growth,
  };
  say(`\n${told(results)}\n`);
  const steep = growthsOf(results.curves).filter((of) => growthVerdict(of) === "regressed");
  const worse = [...regressions(results), ...steep.map(({ stage, along }) => `${stage} by ${along}`)];
  say(
    `A ratio fails the command from ${TOLERANCE} times what it may be, an exponent from ${REGRESSED_SLOPE} (it may be ${MOST_SLOPE}): ${worse.length} did${worse.length === 0 ? "" : `: ${worse.join("; ")}`}.`,
  );
  return { results, failed: worse.length > 0 };
}
