import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { scrub } from "../../../src/core/people/forgotten.ts";
import { Keeper } from "../../../src/engine/vault/keeper.ts";
import { broughtUp } from "../../../src/engine/vault/versions.ts";
import { decryptedByAge, HAS_AGE } from "../../support/age-tool.ts";
import { backupChecker } from "../../support/backup-schema.ts";
import { CHEAP, deskOfAll } from "../../support/desk-of-all.ts";
import { MemoryPlace } from "../vault/memory-place.ts";

const PASSPHRASE = "quattro parole lunedì a caso";
const folder = (name: string): URL => new URL(`../../../fixtures/${name}/`, import.meta.url);
const frozen = (name: string): readonly string[] => readdirSync(folder(name)).filter((file) => /^v\d+\./.test(file));
const bytesOf = (name: string, file: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(file, folder(name))));

/** What was said in every one of them, by its kind. */
const SAID = ["draw-circle", "closeness", "note", "ask", "asked", "meeting", "rhythm"];

test("there is a backup and a kept document of every version", () => {
  expect(frozen("backup")).toEqual(["v1.age"]);
  expect(frozen("kept")).toEqual(["v1.bin"]);
});

test.each(frozen("backup"))("the backup %s restores", async (name) => {
  const desk = deskOfAll();
  await desk.begin();
  const file = new Blob([bytesOf("backup", name)]);
  expect(await desk.ask({ kind: "open-backup", file, passphrase: PASSPHRASE })).toMatchObject({
    inside: { platforms: ["linkedin", "table"], changes: SAID.length },
  });
  const view = await desk.view({ kind: "restore-backup", how: "replace" });
  expect(view.log.map(({ change }) => change.kind)).toEqual(SAID);
  expect(view.notebook.asks[0]).toMatchObject({ text: "un imbianchino", asked: [{ outcome: "helped" }] });
  expect(view.circles.some(({ name: called, people }) => called === "Coro" && people.length === 2)).toBe(true);
  expect(view.canRedo).toBe(true);
});

test.skipIf(!HAS_AGE)("the standard age opens the backup of this version, in the published shape", async () => {
  const content = await decryptedByAge(bytesOf("backup", "v1.age"), PASSPHRASE);
  expect(backupChecker()(JSON.parse(content?.toString("utf8") ?? "null"))).toEqual([]);
});

test.each(frozen("kept"))("the kept document %s opens, and goes on being kept", async (name) => {
  const place = new MemoryPlace();
  place.drawers = [bytesOf("kept", name).buffer, undefined];
  const tell = (): void => undefined;
  const wait = (): Promise<void> => new Promise(() => undefined);
  const keeper = new Keeper({ place, tell, scrub, now: () => 1_800_000_000_000, wait, cost: CHEAP });
  const desk = deskOfAll({ keeper });
  await desk.begin();
  await desk.ask({ kind: "hold", mayWrite: true });
  const view = await desk.view({ kind: "open-kept", passphrase: PASSPHRASE });
  expect(view.log.map(({ change }) => change.kind)).toEqual(SAID);
  await desk.ask({ kind: "undo" });
  await desk.ask({ kind: "look-kept" });
  expect(place.puts).toBe(1);
  const again = deskOfAll({ keeper: new Keeper({ place, tell, scrub, now: () => 0, wait, cost: CHEAP }) });
  await again.begin();
  const after = await again.view({ kind: "open-kept", passphrase: PASSPHRASE });
  expect(after.log.map(({ change }) => change.kind)).toEqual(SAID.slice(0, -1));
});

test("a document is brought up step by step from whichever version it is, and never from a later one", () => {
  const steps = [
    (older: object) => ({ ...older, version: 2, said: [] }),
    (older: object) => ({ ...older, version: 3, undone: [] }),
  ];
  const newest = { format: "f", version: 3, said: [], undone: [] };
  expect(broughtUp({ format: "f", version: 1 }, "f", steps)).toEqual(newest);
  expect(broughtUp({ format: "f", version: 2, said: [] }, "f", steps)).toEqual(newest);
  expect(broughtUp(newest, "f", steps)).toEqual(newest);
  expect(broughtUp({ format: "f", version: 4 }, "f", steps)).toBe("newer");
  for (const other of [null, [], "f", { format: "g", version: 1 }, { format: "f" }, { format: "f", version: 0 }]) {
    expect(broughtUp(other, "f", steps)).toBe("unknown");
  }
});
