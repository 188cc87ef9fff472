import fc from "fast-check";
import { expect, test } from "vitest";
import { day } from "../../src/core/model/day.ts";
import { NOTHING_READ } from "../../src/core/model/reading.ts";
import type { Item } from "../../src/engine/inventory.ts";
import type { Progress } from "../../src/engine/protocol.ts";
import { createTeller } from "../../src/engine/teller.ts";

type Step = Extract<Progress, { step: "reading" }>;

const item = (path: string, size: number): Item => ({
  path,
  size,
  closed: null,
  bundle: 0,
  pour: () => Promise.resolve(null),
});

/** Reads files of some sizes at some bytes a millisecond, piece by piece. */
function reading(sizes: readonly number[], perMs: (at: number) => number, piece = 50_000): readonly Step[] {
  let clock = 0;
  const told: Step[] = [];
  const items = sizes.map((size, at) => item(`f${String(at)}.json`, size));
  const tell = createTeller(
    1,
    (step) => told.push(step),
    () => clock,
  );
  for (const at of items.keys()) tell.found(at + 1, 1);
  tell.begin(items);
  for (const one of items) {
    tell.open(one);
    for (let done = 0; done < one.size; done += piece) {
      clock += Math.min(piece, one.size - done) / perMs(clock);
      tell.bytes(Math.min(piece, one.size - done));
    }
    tell.close({ platform: "facebook", reading: { ...NOTHING_READ, used: 3 } });
  }
  tell.end();
  return told;
}

test("speed and time left are told once they are known, and are about right", () => {
  const told = reading([30_000_000, 30_000_000], () => 4_000);
  expect(told[0]).toMatchObject({ bytesPerSecond: 0, secondsLeft: null });
  const middle = told.find(({ bytesDone }) => bytesDone >= 30_000_000);
  expect(middle?.bytesPerSecond).toBeGreaterThan(3_900_000);
  expect(middle?.bytesPerSecond).toBeLessThan(4_100_000);
  expect(middle?.secondsLeft).toBe(8);
  expect(told.at(-1)).toMatchObject({ filesDone: 2, bytesDone: 60_000_000, secondsLeft: 0, used: 6 });
});

test("a burst or a pause moves the speed little by little", () => {
  const told = reading([200_000_000], (at) => (at > 5_000 && at < 5_500 ? 40_000 : 4_000));
  const speeds = told.flatMap(({ bytesPerSecond }) => (bytesPerSecond === 0 ? [] : [bytesPerSecond]));
  expect(Math.max(...speeds)).toBeLessThan(12_000_000);
  expect(speeds.at(-1)).toBeLessThan(4_200_000);
});

test("what is told never goes back, whatever the sizes and the speed", () => {
  const sizes = fc.array(fc.nat(3_000_000), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 10, max: 20_000 }), (given, perMs) => {
      const told = reading(given, () => perMs);
      for (const [at, step] of told.entries()) {
        const before = told[at - 1];
        expect(step.bytesDone).toBeLessThanOrEqual(step.bytesOf === 0 ? 0 : Math.max(step.bytesOf, step.bytesDone));
        if (before === undefined) continue;
        expect(step.filesDone).toBeGreaterThanOrEqual(before.filesDone);
        expect(step.bytesDone).toBeGreaterThanOrEqual(before.bytesDone);
        expect(step.used).toBeGreaterThanOrEqual(before.used);
        expect(Number.isFinite(step.bytesPerSecond)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});

test("while files are being found, their number grows and no file is named", () => {
  const told: Step[] = [];
  let clock = 0;
  const tell = createTeller(
    2,
    (step) => told.push(step),
    () => (clock += 60),
  );
  for (let files = 1; files <= 2_000; files++) tell.found(files, files * 1_000);
  expect(told.length).toBeGreaterThan(100);
  expect(told.every(({ file, filesDone, bytesDone }) => file === null && filesDone === 0 && bytesDone === 0)).toBe(
    true,
  );
  expect(told.map(({ filesOf }) => filesOf)).toEqual(told.map(({ filesOf }) => filesOf).toSorted((a, b) => a - b));
});

test("of the files read so far, that with most people is told at once, with the day of the first", () => {
  const told: Step[] = [];
  const tell = createTeller(
    3,
    (step) => told.push(step),
    () => 0,
  );
  const items = ["a", "b", "c"].map((path) => item(path, 10));
  tell.begin(items);
  const listed = (days: readonly number[]) => ({
    ...NOTHING_READ,
    traces: days.map((on, mention) => ({
      mention,
      kind: "contact-listed" as const,
      day: day(on),
      direction: "both" as const,
    })),
  });
  tell.close({ platform: "facebook", reading: listed([15_000, 14_000]) });
  tell.close({ platform: "linkedin", reading: listed([17_000, 16_000, 18_000]) });
  tell.close({ platform: "table", reading: listed([1]) });
  tell.end();
  expect(told[0]?.first).toBeNull();
  expect(told.at(-1)?.first).toEqual({ platform: "linkedin", people: 3, since: 16_000 });
});
