import { expect, test } from "vitest";
import { EXAMPLE_TRUTH, exampleChanges, exampleFiles } from "../../fixtures/example/example.ts";
import { analyse } from "../../src/core/analysis/analyse.ts";
import { day, dayOf } from "../../src/core/model/day.ts";
import type { PersonId } from "../../src/core/model/ids.ts";
import { buildNetwork } from "../../src/core/network/build.ts";
import { readTexts } from "../support/read-texts.ts";

const TODAY = dayOf(2026, 11, 23) ?? day(0);
const files = readTexts(exampleFiles(TODAY));
const network = buildNetwork({ files, changes: exampleChanges(), day: TODAY });
const analysis = analyse(network, { day: TODAY, seed: 1 });
const { summary, amplifier } = analysis;
const nameOf = new Map(network.people.map(({ id, name }) => [id, name]));
const named = (ids: readonly PersonId[]): readonly string[] => ids.map((id) => nameOf.get(id) ?? "");

test("every file is read by its reader or left closed, and none has an unknown shape", () => {
  for (const { error, reading } of files) {
    expect([null, "left-closed"]).toContain(error);
    expect(reading.findings).toEqual([]);
  }
  const closed = files.filter(({ error }) => error === "left-closed").map(({ path }) => path.split("/").at(-1));
  expect(closed).toContain("coach_messages.csv");
  expect(closed).toContain("Logins.csv");
});

test("the readers find what was promised, and say why the rest fell out", () => {
  const fileOf = (ending: string) => files.find(({ path }) => path.endsWith(ending))?.reading;
  expect(fileOf("Connections.csv")?.used).toBe(900);
  expect(fileOf("Connections.csv")?.skipped).toEqual([{ reason: "hidden-connection", count: 9 }]);
  expect(fileOf("your_friends.json")?.used).toBe(300);
  expect(fileOf("messages.csv")?.skipped).toEqual([
    { reason: "deleted-account", count: 3 },
    { reason: "draft", count: 1 },
    { reason: "spam", count: 5 },
    { reason: "sponsored", count: 14 },
  ]);
  expect(network.ego).toMatchObject({ names: ["Marta Ceresole"], basis: "stated" });
});

test("first sentence: some 1,150 people in 9 to 13 circles, none of them twice", () => {
  expect(summary.people).toBeGreaterThan(1_100);
  expect(summary.people).toBeLessThan(1_200);
  expect(summary.circles).toBeGreaterThanOrEqual(9);
  expect(summary.circles).toBeLessThanOrEqual(13);
  expect(summary.clusters).toBeLessThanOrEqual(30);
  expect(summary.silhouettes).toBeGreaterThan(100);
  for (const { key, name } of EXAMPLE_TRUTH.circles) {
    const circle = network.circles.find((one) => one.name === name);
    const planted = EXAMPLE_TRUTH.people.filter(({ circles }) => circles.includes(key));
    expect(circle?.people).toHaveLength(planted.length);
  }
});

test("second sentence: of four LinkedIn contacts about three are cold", () => {
  const onLinkedIn = network.people.filter(({ sources }) => sources.some((source) => source === "linkedin")).length;
  expect(summary.coldPlatform?.source).toBe("linkedin");
  expect((summary.coldPlatform?.cold ?? 0) / onLinkedIn).toBeGreaterThan(0.68);
  expect((summary.coldPlatform?.cold ?? 0) / onLinkedIn).toBeLessThan(0.8);
});

test("third sentence: the planted bridges are found, and hardly anyone else", () => {
  const found = named(summary.bridges);
  for (const name of EXAMPLE_TRUTH.bridges) expect(found).toContain(name);
  expect(found.length - EXAMPLE_TRUTH.bridges.length).toBeLessThanOrEqual(3);
  expect(summary.bridgedNames.slice(0, 3)).toEqual(
    expect.arrayContaining(["Coro La Fonte", "Banco alimentare", "Ex colleghi della Tessitura"]),
  );
});

test("fourth sentence: a dozen ties silent for more than three years, and weak ties that open doors", () => {
  const dormant = named(summary.dormant);
  for (const name of EXAMPLE_TRUTH.dormant) expect(dormant).toContain(name);
  expect(summary.longDormant).toBeGreaterThanOrEqual(EXAMPLE_TRUTH.dormant.length);
  expect(summary.longDormant).toBeLessThanOrEqual(EXAMPLE_TRUTH.dormant.length + 4);
  expect(summary.weak.length).toBeGreaterThan(50);
  expect(summary.doors.length).toBeGreaterThan(20);
});

test("fifth sentence: without LinkedIn most circles and bridges remain, though not most people", () => {
  const without = amplifier.sources.find(({ source }) => source === "linkedin")?.without;
  expect(without?.circles).toBe(amplifier.whole.circles - 1);
  expect(without?.bridges).toBeLessThan(amplifier.whole.bridges);
  expect(without?.bridges).toBeGreaterThanOrEqual(amplifier.whole.bridges / 2);
  expect(without?.people).toBeLessThan(amplifier.whole.people / 2);
});
