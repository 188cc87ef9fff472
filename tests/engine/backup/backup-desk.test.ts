import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleFiles } from "../../../fixtures/example/example.ts";
import type { Change } from "../../../src/core/model/change.ts";
import { circleId } from "../../../src/core/model/ids.ts";
import { scrub } from "../../../src/core/people/forgotten.ts";
import { locked } from "../../../src/engine/backup/age.ts";
import type { Kept } from "../../../src/engine/protocol.ts";
import { Keeper } from "../../../src/engine/vault/keeper.ts";
import { decryptedByAge, HAS_AGE } from "../../support/age-tool.ts";
import { TODAY } from "../../support/archives.ts";
import { backupChecker } from "../../support/backup-schema.ts";
import { CHEAP, deskOfAll } from "../../support/desk-of-all.ts";
import { inventedChanges } from "../../support/invent-log.ts";
import { MemoryPlace } from "../vault/memory-place.ts";

const PASSPHRASE = "quattro parole lunedì a caso";

/** The example's person, as one platform knows her. */
const EXAMPLE = exampleFiles(TODAY).filter(({ path }) => path.toLowerCase().includes("linkedin"));
const FILES = EXAMPLE.map(({ path, text }) => ({ path, file: new Blob([text]) }));
/** Whatever her messages say. */
const SAID = EXAMPLE.filter(({ path }) => path.endsWith("messages.csv")).flatMap(({ text }) =>
  [...text.matchAll(/UTC","[^"]*","([^"]{12,})"/g)].map(([, said = ""]) => said),
);
const LIST = { path: "list.csv", file: new Blob(["name,circle\r\nNadia Quarenghi,Coro\r\nElio Marchesani,Mare"]) };
const OTHER = { path: "other.csv", file: new Blob(["name,circle\r\nBice Rovati,Calcio"]) };

const draw = (name: string): Change => ({
  kind: "draw-circle",
  circle: circleId("drawn-family-1"),
  name,
  circleKind: "family",
  people: ["Ada Fausti"],
  silhouettes: 2,
});

type Desk = ReturnType<typeof deskOfAll>;

async function deskWith(files: readonly { path: string; file: Blob }[], said: readonly Change[] = []): Promise<Desk> {
  const desk = deskOfAll();
  await desk.begin();
  if (files.length > 0) await desk.ask({ kind: "read", files });
  for (const change of said) await desk.ask({ kind: "change", change });
  return desk;
}

async function backupOf(desk: Desk): Promise<Blob> {
  const answer = await desk.ask({ kind: "back-up", passphrase: PASSPHRASE });
  if (answer.kind !== "backup") throw new Error(JSON.stringify(answer));
  return answer.file;
}

const opened = (desk: Desk, file: Blob, passphrase = PASSPHRASE) => desk.ask({ kind: "open-backup", file, passphrase });

test("a backup of everything comes back with the same report, and says first what is in it", async () => {
  const desk = await deskWith(
    FILES.filter(({ path }) => !path.endsWith("messages.csv")),
    [draw("Cugini")],
  );
  const before = await desk.report();
  const file = await backupOf(desk);
  const next = await deskWith([]);
  expect(await opened(next, file)).toMatchObject({
    kind: "backup-opened",
    inside: { at: Date.UTC(2026, 10, 23, 9), name: "Marta Ceresole", changes: 1 },
  });
  // Looking changes nothing.
  expect(JSON.parse(await next.report())).toMatchObject({ people: [] });
  await next.view({ kind: "restore-backup", how: "replace" });
  expect(await next.report()).toBe(before);
});

test.skipIf(!HAS_AGE)("the standard age opens it; what is inside has the published shape, and no message", async () => {
  const file = new Uint8Array(await (await backupOf(await deskWith(FILES, [draw("Cugini")]))).arrayBuffer());
  const content = await decryptedByAge(file, PASSPHRASE);
  expect(backupChecker()(JSON.parse(content?.toString("utf8") ?? "null"))).toEqual([]);
  expect(content?.toString("utf8")).toContain("Cugini");
  expect(SAID.length).toBeGreaterThan(50);
  expect(SAID.filter((said) => content?.includes(said) === true)).toEqual([]);
  expect(await decryptedByAge(file, "un'altra frase")).toBeNull();
});

test("whatever was said comes back, and restoring the same again changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(inventedChanges, inventedChanges, async (here, there) => {
      const file = await backupOf(await deskWith([OTHER], there));
      const next = await deskWith([LIST], here);
      await opened(next, file);
      const once = await next.view({ kind: "restore-backup", how: "join" });
      expect(once.people.names).toEqual(expect.arrayContaining(["Nadia Quarenghi", "Bice Rovati"]));
      await opened(next, file);
      const twice = await next.view({ kind: "restore-backup", how: "join" });
      expect(twice.log).toEqual(once.log);
      expect(twice.people.names).toEqual(once.people.names);
      await opened(next, file);
      const alone = await next.view({ kind: "restore-backup", how: "replace" });
      expect(alone.log.map(({ change }) => change)).toEqual(scrub({ files: [], changes: there }).changes);
    }),
    { numRuns: 8 },
  );
});

test("what cannot be restored is told apart, and nothing is changed", async () => {
  const desk = await deskWith([LIST], [draw("Cugini")]);
  const file = await backupOf(desk);
  const before = await desk.report();
  const bytes = new Uint8Array(await file.arrayBuffer());
  const lockedJson = async (content: unknown): Promise<Blob> =>
    new Blob([await locked(new TextEncoder().encode(JSON.stringify(content)), PASSPHRASE, 4)]);
  const sound = { format: "fare-rete/backup", version: 1, made: "2026-11-23T09:00:00.000Z", app: "1.0.0" };
  const empty = { ...sound, reads: 0, columns: [], said: [], undone: [], files: [] };
  const reading = { mentions: [], traces: [], skipped: [], findings: [], memberships: [], egoFacts: [] };
  const cases: readonly (readonly [string, Blob])[] = [
    [
      "wrong-passphrase",
      await desk
        .ask({ kind: "back-up", passphrase: "a different one" })
        .then((a) => (a.kind === "backup" ? a.file : new Blob())),
    ],
    ["backup-damaged", new Blob([bytes.subarray(0, bytes.length - 5)])],
    ["not-a-backup", new Blob(["PK"])],
    ["not-a-backup", await lockedJson({ format: "something else", version: 1 })],
    ["not-a-backup", await lockedJson([1, 2])],
    ["not-a-backup", await lockedJson({ ...empty, version: "1" })],
    ["not-a-backup", await lockedJson({ ...empty, files: [{ platform: "table", path: "a", reading }] })],
    ["not-a-backup", await lockedJson({ ...empty, said: [{ kind: "draw-circle" }] })],
    ["not-a-backup", await lockedJson({ ...empty, made: "yesterday" })],
    ["backup-newer", await lockedJson({ ...empty, version: 2 })],
  ];
  for (const [code, blob] of cases) expect(await opened(desk, blob), code).toMatchObject({ kind: "failed", code });
  expect(await desk.ask({ kind: "restore-backup", how: "replace" })).toMatchObject({ kind: "failed" });
  expect(await desk.report()).toBe(before);
});

test("of the example no backup is made; what the example shows gives way to a backup", async () => {
  const file = await backupOf(await deskWith([LIST]));
  const desk = deskOfAll({ exampleFiles: () => [{ path: "list.csv", text: "name\r\nOmbretta Fausti" }] });
  await desk.begin();
  await desk.ask({ kind: "read-example" });
  expect(await desk.ask({ kind: "back-up", passphrase: PASSPHRASE })).toMatchObject({ kind: "failed" });
  await opened(desk, file);
  const view = await desk.view({ kind: "restore-backup", how: "replace" });
  expect(view.example).toBe(false);
  expect(view.people.names.toSorted()).toEqual(["Elio Marchesani", "Nadia Quarenghi"]);
});

test("where it is kept too, it is restored when it lies on the device, or not at all", async () => {
  const place = new MemoryPlace();
  const told: Kept[] = [];
  const keeper = new Keeper({
    place,
    tell: (kept) => told.push(kept),
    scrub,
    now: () => 1_790_000_000_000,
    wait: () => new Promise(() => undefined),
    cost: CHEAP,
  });
  const file = await backupOf(await deskWith([OTHER], [draw("Calcio")]));
  const desk = deskOfAll({ keeper });
  await desk.begin();
  await desk.ask({ kind: "read", files: [LIST] });
  await desk.ask({ kind: "keep", passphrase: PASSPHRASE });
  const [puts, before] = [place.puts, await desk.report()];
  await opened(desk, file);
  place.refusal = new DOMException("", "QuotaExceededError");
  expect(await desk.ask({ kind: "restore-backup", how: "join" })).toMatchObject({ kind: "failed", code: "no-room" });
  expect(await desk.report()).toBe(before);
  place.refusal = null;
  const answer = await desk.ask({ kind: "restore-backup", how: "join" });
  expect(answer).toMatchObject({ kind: "view", moored: { log: { said: [draw("Calcio")] } } });
  expect(place.puts).toBeGreaterThan(puts);
  const after = await desk.report();
  expect(after).not.toBe(before);

  const again = deskOfAll({
    keeper: new Keeper({
      place,
      tell: () => undefined,
      scrub,
      now: () => 1_790_000_001_000,
      wait: () => new Promise(() => undefined),
      cost: CHEAP,
    }),
  });
  await again.begin();
  await again.view({ kind: "open-kept", passphrase: PASSPHRASE });
  expect(await again.report()).toBe(after);
});

test("what is locked is taken up again with its passphrase only, by a desk that knows nothing", async () => {
  const desk = await deskWith([LIST], [draw("Cugini")]);
  const made = await desk.ask({ kind: "back-up", passphrase: PASSPHRASE });
  if (made.kind !== "backup" || made.seal === null) throw new Error("no seal");
  const before = await desk.report();
  const lockedUp = await desk.ask({ kind: "lock", seal: made.seal });
  if (lockedUp.kind !== "locked") throw new Error("not locked");
  expect(Buffer.from(lockedUp.sealed).includes("Quarenghi")).toBe(false);
  const fresh = await deskWith([]);
  const { sealed } = lockedUp;
  expect(await fresh.ask({ kind: "unlock", sealed, passphrase: "un'altra frase" })).toMatchObject({
    code: "wrong-passphrase",
  });
  await fresh.view({ kind: "unlock", sealed, passphrase: PASSPHRASE });
  expect(await fresh.report()).toBe(before);
});
