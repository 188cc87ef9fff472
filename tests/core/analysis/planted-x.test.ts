import { test } from "vitest";
import { asRead, explicitCliqueLouvain, ourClusters, PLAIN, plant, toldByChips, toldOfCircles, type Plan } from "../../support/planted.ts";
const mean = (v: number[]) => v.reduce((a, b) => a + b, 0) / v.length;
const GRIDS: [string, Partial<Plan>][] = [
  ["plain", {}], ["overlap.15", { overlap: 0.15 }], ["wrong.1", { wrong: 0.1 }], ["everyone.8", { everyone: 0.8 }],
  ["everyone.4", { everyone: 0.4 }], ["all", { overlap: 0.15, wrong: 0.1, everyone: 0.4 }], ["large30", { people: 600, circles: 30, spread: 12, overlap: 0.1, wrong: 0.05, everyone: 0.3 }], ["small", {people: 60, circles: 5, spread: 3}],
];
test("x", { timeout: 600000 }, () => {
  const t0 = Date.now();
  for (const [name, part] of GRIDS) {
    for (const missing of [0, 0.2, 0.4, 0.6]) {
      const r = Array.from({ length: Number(process.env.N ?? 10) }, (_, i) => {
        const planted = plant({ ...PLAIN, ...part, missing, seed: i + 1 });
        const { of, rows } = asRead(planted);
        const ours = ourClusters(of, 1);
        return [
          toldOfCircles(planted, rows, ours),
          toldOfCircles(planted, rows, explicitCliqueLouvain(of, "one", 1)),
          toldOfCircles(planted, rows, explicitCliqueLouvain(of, "count", 1)),
          toldByChips(planted, rows, of),
          ours.filter((l) => l < 0).length / of.people.length,
          new Set(ours).size,
        ];
      });
      console.log(name, missing, ...[0, 1, 2, 3, 4, 5].map((k) => mean(r.map((x) => x[k] ?? 0)).toFixed(3)), Date.now() - t0);
    }
  }
});
