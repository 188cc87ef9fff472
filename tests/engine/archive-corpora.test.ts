import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openArchive } from "../../src/engine/archive.ts";

const CORPUS = "../shared/corpora/zip";
/** Longer than this on one archive counts as hanging. */
const HANG_MS = 5_000;
/** Far above every honest entry of the corpus. */
const CAP_BYTES = 200 * 2 ** 20;

test.skipIf(!existsSync(CORPUS))(
  "every archive of the corpora ends in entries or in a finding, none throws, none hangs",
  async () => {
    const counts = new Map<string, number>();
    const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
    const slow: string[] = [];
    for (const path of filesIn(CORPUS)) {
      const started = performance.now();
      count("archives");
      for (const verdict of await verdictsOn(new Blob([readFileSync(path)]))) count(verdict);
      if (performance.now() - started > HANG_MS) slow.push(path);
    }
    process.stdout.write(`corpora: ${JSON.stringify(Object.fromEntries(counts))}\n`);
    expect(slow).toEqual([]);
    expect(counts.get("archives")).toBeGreaterThan(1_000);
    expect(counts.get("entry whole")).toBeGreaterThan(400);
    expect(counts.get("entry entry-damaged")).toBeGreaterThan(20);
    expect(counts.get("entry entry-encrypted")).toBeGreaterThan(20);
  },
  120_000,
);

async function verdictsOn(blob: Blob): Promise<string[]> {
  const archive = await openArchive(blob, () => true);
  const verdicts = archive.findings.map((code) => `archive ${code}`);
  for (const entry of archive.entries) {
    let poured = 0;
    const problem = await entry.pour((bytes) => {
      poured += bytes.length;
      if (poured > CAP_BYTES) throw new Error("beyond the cap");
    });
    if (problem === null) expect(poured).toBe(entry.size);
    verdicts.push(`entry ${problem ?? "whole"}`);
  }
  return verdicts.length === 0 ? ["archive without files"] : verdicts;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    return item.isDirectory() ? filesIn(path) : [path];
  });
}
