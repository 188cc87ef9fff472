import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Curve } from "./growth/growth.ts";
import { merged, regressions, told, withLatest, type Part, type Results } from "./results.ts";

const here = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
/** A formatter may align the tables in its own way. */
const plain = (text: string): string => text.replaceAll(/-{2,}/g, "--").replaceAll(/\s+/g, " ");

const curve: Curve = {
  along: "people",
  measured: [1000, 10_000, 100_000].map((people) => ({
    people,
    messages: people,
    costs: [{ stage: "read", ms: people, cpu: people, above: 1, kept: 1 }],
  })),
};
const part = (name: Part["name"], more: Partial<Part>): Part => ({
  name,
  extent: "usual",
  load: [1.234, 5],
  figures: [],
  curves: [],
  largest: null,
  ...more,
});
const run: Results = {
  date: "2026-11-29",
  machine: { cores: 2, cpu: "Prova", node: "20.20.2", chromium: "156" },
  parts: [
    part("browser", {
      figures: [
        { goal: "S11", name: "frame", unit: "ms", ours: 51, against: "bare WebGL 2", other: 100, atMost: 0.25 },
        {
          goal: "S12",
          name: "first frame",
          unit: "ms",
          ours: 20,
          against: "sigma's defaults",
          other: 100,
          atMost: 0.2,
        },
      ],
    }),
    part("growth", {
      curves: [curve],
      largest: { people: 100_000, messages: 3_000_000, costs: curve.measured.flatMap(({ costs }) => costs).slice(2) },
    }),
  ],
};

test("the README beside tells the newest results that are kept, and nothing else", () => {
  const kept = readdirSync(new URL("results/", import.meta.url)).toSorted();
  const newest = kept.at(-1) ?? "";
  expect(newest).toMatch(/^\d{4}-\d\d-\d\d\.json$/);
  const results = JSON.parse(here(`results/${newest}`)) as Results;
  expect(`${results.date}.json`).toBe(newest);
  const readme = here("README.md");
  expect(plain(withLatest(readme, results) ?? "")).toBe(plain(readme));
});

test("a run tells its machine and its load, each ratio, each exponent, and the largest account", () => {
  const text = told(run);
  expect(text).toContain("browser (usual, load 1.2 before and 5.0 after)");
  expect(text).toMatch(/\| S11 \| frame +\| 51.0 ms \| bare WebGL 2 +\| 100 ms \| 0.51 +\| 0.25 +\| regressed \|/);
  expect(text).toMatch(
    /\| read, by people +\| 1k · 10k · 100k \| 1 · 10 · 100 +\| 1 · 1 · 1 +\| 1.00 +\| 1.00 +\| met +\|/,
  );
  expect(text).toContain("100000 people, 3000000 messages: read 100.0 s");
});

test("what regressed is named; what is met is not", () => {
  expect(regressions(run)).toEqual(["frame: 0.51"]);
});

test("a text without the two marks is left alone", () => {
  expect(withLatest("nothing here", run)).toBeNull();
});

test("a part measured again the same day takes the place of the one before; the others stay", () => {
  const again = { ...run, machine: { ...run.machine, chromium: "" }, parts: [part("browser", { load: [0, 0] })] };
  const all = merged(run, again);
  expect(all.parts.map(({ name, load }) => [name, load[0]])).toEqual([
    ["browser", 0],
    ["growth", 1.234],
  ]);
  expect(all.machine.chromium).toBe("156");
  expect(merged({ ...run, date: "2026-11-28" }, again).parts).toHaveLength(1);
});
