import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { askChild } from "../children.ts";
import type { AccountSize, Curve, Measured, StageCost } from "./growth.ts";

/** How much is measured: a short run for whoever changes something, the usual one, or everything. */
export type Extent = "quick" | "usual" | "large";

const SIZES: Readonly<Record<Extent, { readonly people: readonly number[]; readonly messages: readonly number[] }>> = {
  quick: { people: [1_000, 3_000, 10_000], messages: [10_000, 30_000, 100_000] },
  usual: { people: [1_000, 3_000, 10_000, 30_000, 100_000], messages: [10_000, 100_000, 1_000_000] },
  large: { people: [1_000, 3_000, 10_000, 30_000, 100_000], messages: [10_000, 100_000, 1_000_000, 3_000_000] },
};
/** Messages to each person along the people, and people along the messages. */
const MESSAGES_EACH = 3;
const PEOPLE_THERE = 3_000;
/** The largest account anybody is known to have, measured as a whole. */
export const LARGEST: AccountSize = { people: 100_000, messages: 3_000_000 };

/** Measures accounts of all sizes, each in a Node of its own. */
export async function measureGrowth(
  extent: Extent,
  module: string,
  say: (line: string) => void,
): Promise<{ readonly curves: readonly Curve[]; readonly largest: Measured | null }> {
  const measure = async (size: AccountSize): Promise<Measured> => {
    say(`growth: ${size.people} people, ${size.messages} messages …`);
    const folder = mkdtempSync(join(tmpdir(), "fare-rete-growth-"));
    const names = ["Complete_LinkedInDataExport_11-21-2026.zip", "facebook-marta-2026-11-20-Ab12Cd34.zip"];
    const paths = names.map((name) => join(folder, name));
    try {
      await askChild(module, "write", { size, paths });
      return { ...size, costs: await askChild<readonly StageCost[]>(module, "stages", paths) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  const { people, messages } = SIZES[extent];
  const byPeople: Measured[] = [];
  for (const count of people) byPeople.push(await measure({ people: count, messages: MESSAGES_EACH * count }));
  const byMessages: Measured[] = [];
  for (const count of messages) byMessages.push(await measure({ people: PEOPLE_THERE, messages: count }));
  const curves: readonly Curve[] = [
    { along: "people", measured: byPeople },
    { along: "messages", measured: byMessages },
  ];
  return { curves, largest: extent === "large" ? await measure(LARGEST) : null };
}
