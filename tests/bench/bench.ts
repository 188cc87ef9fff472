import { cpus, loadavg } from "node:os";
import { accountFigures } from "./accounts.ts";
import { askChild } from "./children.ts";
import { TOLERANCE, type Figure } from "./figure.ts";
import type { GraphWish } from "./graphs.ts";
import { measureGrowth, type Extent } from "./growth/curves.ts";
import { MOST_SLOPE, REGRESSED_SLOPE } from "./growth/growth.ts";
import { merged, PARTS, regressions, told, withLatest, type Part, type PartName, type Results } from "./results.ts";
import { browserFigures, type Built } from "./speed.ts";

type Say = (line: string) => void;
type Found = Partial<Pick<Part, "figures" | "curves" | "largest">>;

const SPARSE = { count: 30_000, ties: 100_000 };
const DENSE = { count: 30_000, ties: 300_000 };
const GRAPHS: Readonly<Record<Extent, GraphWish>> = {
  quick: { turns: 1, clustered: [SPARSE], laidOut: 1_000 },
  usual: { turns: 3, clustered: [SPARSE, DENSE], laidOut: 5_000 },
  large: { turns: 3, clustered: [SPARSE, DENSE], laidOut: 30_000 },
};

type Wish = {
  readonly extent: Extent;
  readonly date: string;
  /** The only part to measure; `null` for all. */
  readonly only: string | null;
};

/** The bench: says what it does and found, and tells the results and whether the command fails. */
export async function bench(
  built: Built & { readonly child: string },
  { extent, date, only }: Wish,
  say: Say,
): Promise<{ readonly results: Results; readonly failed: boolean }> {
  const version = { chromium: "" };
  const measure: Readonly<Record<PartName, () => Promise<Found>>> = {
    browser: async () => {
      const { figures, version: chromium } = await browserFigures(built, extent, say);
      version.chromium = chromium;
      return { figures };
    },
    graphs: async () => {
      say("measuring graphs and layouts …");
      return { figures: await askChild<readonly Figure[]>(built.child, "graphs", GRAPHS[extent]) };
    },
    accounts: async () => ({ figures: await accountFigures(built, extent, say) }),
    growth: () => measureGrowth(extent, built.child, say),
  };
  const parts: Part[] = [];
  let isWhole = true;
  for (const name of PARTS) {
    if (only !== null && only !== name) continue;
    const before = loadavg()[0] ?? 0;
    const found = await measure[name]().catch((reason: unknown) => {
      say(`${name} could not be measured: ${String(reason)}`);
      return null;
    });
    isWhole &&= found !== null;
    if (found === null) continue;
    const load = [before, loadavg()[0] ?? 0] as const;
    parts.push({ name, extent, load, figures: [], curves: [], largest: null, ...found });
  }
  const results = { date, machine: { ...machineHere(), ...version }, parts };
  say(`\n${told(results)}\n`);
  const worse = regressions(results);
  say(
    `A ratio fails the command from ${TOLERANCE} times what it may be, an exponent from ${REGRESSED_SLOPE} (it may be ${MOST_SLOPE}): ${worse.length} did${worse.length === 0 ? "" : `: ${worse.join("; ")}`}.`,
  );
  return { results, failed: worse.length > 0 || !isWhole };
}

/** What a day's file and the README say once these results are among them; `readme` is `null` without its marks. */
export function kept(
  results: Results,
  { file, readme }: { readonly file: string | null; readonly readme: string },
): { readonly file: string; readonly readme: string | null } {
  const all = merged(file === null ? null : (JSON.parse(file) as Results), results);
  return { file: `${JSON.stringify(all, null, 2)}\n`, readme: withLatest(readme, all) };
}

const machineHere = (): Omit<Results["machine"], "chromium"> => ({
  cores: cpus().length,
  cpu: cpus()[0]?.model.trim() ?? "",
  node: process.versions.node,
});
