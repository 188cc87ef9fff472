import { expect, test } from "vitest";
import type { Change } from "../../../src/core/model/change.ts";
import { sourceId } from "../../../src/core/model/ids.ts";
import { NOTHING_READ } from "../../../src/core/model/reading.ts";
import type { FileRead } from "../../../src/core/model/source.ts";
import { joined } from "../../../src/engine/backup/joined.ts";
import type { Memory } from "../../../src/engine/session.ts";
import { shelfOf } from "../../../src/engine/standing.ts";
import { EMPTY, saying } from "../vault/memories.ts";

const file = (path: string, used: number, read = 1): FileRead => ({
  platform: "table",
  path,
  reader: "table/mapped",
  reading: { ...NOTHING_READ, used },
  error: null,
  read,
});
const holding = (said: readonly string[], ...files: readonly FileRead[]): Memory => ({
  ...saying(...said),
  reads: Math.max(0, ...files.map(({ read = 1 }) => read)),
  shelf: shelfOf(files),
});
const told = ({ shelf }: Memory): readonly string[] =>
  [...shelf.values()].flat().map(({ path, reading, read }) => `${path} ${reading.used} ${String(read)}`);

test("of two states of one network the later is taken, whichever is the backup", () => {
  const early = holding(["Coro"], file("a.csv", 1));
  const late = holding(["Coro", "Mare"], file("a.csv", 1), file("b.csv", 2, 2));
  expect(joined(early, late)).toEqual(late);
  expect(joined(late, early)).toBe(late);
  expect(joined(EMPTY, late)).toEqual(late);
  expect(joined(late, EMPTY)).toBe(late);
});

test("what was read there is added as if it were read now; joining again changes nothing", () => {
  const ours = holding(["Coro"], file("a.csv", 1), file("both.csv", 5));
  const theirs = holding(["Calcio"], file("a.csv", 7), file("both.csv", 5), file("c.csv", 3, 2));
  const once = joined(ours, theirs);
  expect(told(once)).toEqual(["a.csv 1 1", "a.csv 7 2", "both.csv 5 1", "c.csv 3 3"]);
  expect(once.reads).toBe(3);
  expect(once.said).toHaveLength(2);
  expect(joined(once, theirs)).toBe(once);
});

test("what was taken away there does not come along, and takes nothing away here", () => {
  const removed: Change = { kind: "remove-source", source: sourceId("table"), path: null, reads: 1 };
  const theirs = { ...holding([], file("a.csv", 1)), said: [removed] };
  const ours = holding(["Coro"], file("b.csv", 2));
  expect(joined(ours, theirs)).toBe(ours);
});

test("what could not be read there and is read here stays read", () => {
  const failed: FileRead = { ...file("a.csv", 0), error: "not-json" };
  const ours = holding(["Coro"], file("a.csv", 3));
  expect(joined(ours, holding(["Mare"], failed)).shelf).toBe(ours.shelf);
});

test("columns named on either side are known, and here they count", () => {
  const named = (table: string, dayFirst: boolean) => ({ table, columns: { hasHeader: true, fields: [], dayFirst } });
  const ours = { ...holding(["Coro"]), columns: [named("x", true)] };
  const theirs = { ...holding(["Mare"]), columns: [named("x", false), named("y", false)] };
  expect(joined(ours, theirs).columns).toEqual([named("y", false), named("x", true)]);
});
