import { expect, test } from "vitest";

import { plant } from "../../support/planted.ts";
import { isNoLowerThanUsual, NOISES, toldOf } from "../../bench/planted-circles.ts";

test("with nothing missing and no noise the clusters are the circles planted, and every circle is a chip", () => {
  const { ours, chips } = toldOf(0, "none");
  expect(ours).toBeGreaterThanOrEqual(0.95);
  expect(chips).toBeGreaterThanOrEqual(0.95);
});

test.for(["none", "overlap", "all"] as const)(
  "however much is missing, ours tells no less than Louvain on all pairs (noise: %s)",
  (noise) => {
    for (const missing of [0, 0.2, 0.4, 0.6]) {
      const told = toldOf(missing, noise);
      expect(isNoLowerThanUsual(told), JSON.stringify(told)).toBe(true);
      // The places themselves, overlapping, tell each circle at least this well: measured .53–1, .54–1, .55–.95.
      expect(told.chips).toBeGreaterThanOrEqual(0.5);
      expect(told.best).toBeGreaterThanOrEqual(told.ours);
    }
  },
);

test("more missing shows a part of what less missing shows", () => {
  const plan = { people: 90, circles: 6, spread: 3, ...NOISES.all, seed: 4 };
  const [much, little] = [0.6, 0.2].map((missing) => {
    const { files } = plant({ ...plan, missing });
    return files.flatMap(({ reading }) => [
      ...reading.memberships.map(({ mention, environment }) => `${mention} ${environment.name}`),
      ...reading.conversations.flatMap(({ key, people }) => people.map((person) => `${person} ${key}`)),
    ]);
  });
  expect(much?.length).toBeGreaterThan(0);
  expect(much?.length).toBeLessThan((little?.length ?? 0) / 1.5);
  for (const line of much ?? []) expect(little).toContain(line);
});
