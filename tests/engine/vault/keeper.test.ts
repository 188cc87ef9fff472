import fc from "fast-check";
import { expect, test } from "vitest";
import type { Kept } from "../../../src/engine/protocol.ts";
import type { Memory } from "../../../src/engine/session.ts";
import { headerOf } from "../../../src/engine/vault/envelope.ts";
import { Keeper, type KeeperTools, KeepingFailure } from "../../../src/engine/vault/keeper.ts";
import type { Moored } from "../../../src/engine/vault/mooring.ts";
import { EMPTY, saying } from "./memories.ts";
import { MemoryPlace } from "./memory-place.ts";

/** The least scrypt allows here: these tests are not about how long it takes. */
const CHEAP = 10;
const PASSPHRASE = "quattro parole a caso";

function keeperAt(place: MemoryPlace | null, changed: Partial<KeeperTools> = {}) {
  const told: { kept: Kept; moored: Moored | undefined }[] = [];
  let clock = 1_790_000_000_000;
  const keeper = new Keeper({
    place,
    tell: (kept, moored) => told.push({ kept, moored }),
    scrub: (given) => given,
    now: () => clock++,
    wait: () => new Promise(() => undefined),
    cost: CHEAP,
    ...changed,
  });
  return { keeper, told };
}

/** Opens and takes up what lies there, as the desk does. */
async function opened(keeper: Keeper, passphrase = PASSPHRASE): Promise<Memory> {
  const found = await keeper.open(passphrase);
  const memory: Memory = { ...EMPTY, ...found.lasting };
  keeper.moor(found, memory);
  await keeper.hold(true);
  return memory;
}

const refusal = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "done",
    (reason: unknown) => (reason instanceof KeepingFailure ? reason.code : reason),
  );

const flipped = (sealed: ArrayBuffer | undefined, at: number): ArrayBuffer => {
  const bytes = new Uint8Array(sealed?.slice(0) ?? new ArrayBuffer(0));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes.buffer;
};

test("any passphrase opens what was kept under it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 20 }), async (passphrase) => {
      const place = new MemoryPlace();
      await keeperAt(place).keeper.keep(passphrase, saying("1"), 1);
      expect((await opened(keeperAt(place).keeper, passphrase)).said).toEqual(saying("1").said);
    }),
    { numRuns: 20 },
  );
});

test("what is written takes turns in two drawers, and either alone opens", async () => {
  const place = new MemoryPlace();
  const { keeper, told } = keeperAt(place);
  await keeper.keep(PASSPHRASE, saying("1"), 1);
  for (const [job, names] of [
    ["1", "2"],
    ["1", "2", "3"],
  ].entries()) {
    keeper.follow(saying(...names), job + 2);
    await keeper.flush();
  }
  expect(place.puts).toBe(3);
  expect(told.map(({ moored }) => moored?.upTo)).toEqual([1, 2, 3]);
  const generations = place.drawers.map((sealed) => {
    const header = headerOf(sealed ?? new ArrayBuffer(0));
    return typeof header === "string" ? header : header.generation;
  });
  expect(new Set(generations)).toEqual(new Set([2, 3]));
  for (const [drawer, generation] of generations.entries()) {
    const alone = new MemoryPlace();
    alone.drawers[0] = place.drawers[drawer];
    expect((await opened(keeperAt(alone).keeper)).said).toHaveLength(Number(generation));
  }
});

test("whichever byte of the newest is changed, the one before opens, and never anything else", async () => {
  const place = new MemoryPlace();
  const { keeper } = keeperAt(place);
  await keeper.keep(PASSPHRASE, saying("1"), 1);
  keeper.follow(saying("1", "2"), 2);
  await keeper.flush();
  const [before, newest] = place.drawers;
  const fates = new Set<unknown>();
  for (let at = 0; at < (newest?.byteLength ?? 0); at++) {
    place.drawers = [before, flipped(newest, at)];
    const found = await keeperAt(place).keeper.open(PASSPHRASE);
    fates.add(found.lasting.said.length);
  }
  expect([...fates]).toEqual([1]);
  place.drawers = [before, newest];
  expect((await opened(keeperAt(place).keeper)).said).toHaveLength(2);
});

test("what a later version wrote is left alone", async () => {
  const place = new MemoryPlace();
  const { keeper } = keeperAt(place);
  await keeper.keep(PASSPHRASE, saying("1"), 1);
  const later = new Uint8Array(place.drawers[0]?.slice(0) ?? new ArrayBuffer(0));
  later[8] = 2;
  place.drawers[1] = later.buffer;
  expect(await refusal(keeperAt(place).keeper.open(PASSPHRASE))).toBe("kept-newer");
  keeper.follow(saying("1", "2"), 2);
  await keeper.flush();
  expect(place.drawers[1]).toBe(later.buffer);
  expect(keeper.looksOn).toBe(true);
});

test("with both generations changed nothing opens, and a wrong passphrase is told from damage", async () => {
  const place = new MemoryPlace();
  const { keeper } = keeperAt(place);
  await keeper.keep(PASSPHRASE, saying("1"), 1);
  keeper.follow(saying("1", "2"), 2);
  await keeper.flush();
  expect(await refusal(keeperAt(place).keeper.open("quattro parole per caso"))).toBe("wrong-passphrase");
  for (const at of [0, 70, 90]) {
    const spoilt = new MemoryPlace();
    spoilt.drawers = [flipped(place.drawers[0], at), flipped(place.drawers[1], at)];
    expect(await refusal(keeperAt(spoilt).keeper.open(PASSPHRASE)), `byte ${at}`).toBe("kept-damaged");
  }
});

test("after falling back, the next writing goes over the damaged one, never over the good one", async () => {
  const place = new MemoryPlace();
  const { keeper } = keeperAt(place);
  await keeper.keep(PASSPHRASE, saying("1"), 1);
  keeper.follow(saying("1", "2"), 2);
  await keeper.flush();
  const good = place.drawers[0];
  place.drawers[1] = flipped(place.drawers[1], 90);
  const { keeper: next } = keeperAt(place);
  await opened(next);
  next.follow(saying("1", "3"), 1);
  await next.flush();
  expect(place.drawers[0]).toBe(good);
  expect((await opened(keeperAt(place).keeper)).said).toEqual(saying("1", "3").said);
});

test("a full disk leaves what was there, says so, and the next change tries again", async () => {
  const place = new MemoryPlace();
  const { keeper, told } = keeperAt(place);
  place.refusal = new DOMException("", "QuotaExceededError");
  expect(await keeper.keep(PASSPHRASE, saying("1"), 1)).toMatchObject({ state: "nothing", problem: "full" });
  place.refusal = null;
  expect(await keeper.keep(PASSPHRASE, saying("1"), 2)).toMatchObject({ state: "keeping", problem: null });
  place.refusal = new DOMException("", "QuotaExceededError");
  keeper.follow(saying("1", "2"), 3);
  await keeper.flush();
  expect(told.at(-1)).toMatchObject({ kept: { state: "keeping", problem: "full" }, moored: undefined });
  expect((await opened(keeperAt(place).keeper)).said).toHaveLength(1);
  place.refusal = null;
  keeper.follow(saying("1", "2", "3"), 4);
  await keeper.flush();
  expect(told.at(-1)).toMatchObject({ kept: { problem: null }, moored: { upTo: 4 } });
  expect((await opened(keeperAt(place).keeper)).said).toHaveLength(3);
});

test("a run of changes is one writing, of the last of them", async () => {
  const place = new MemoryPlace();
  let go = (): void => undefined;
  const { keeper } = keeperAt(place, { wait: () => new Promise((resolve) => (go = resolve)) });
  await keeper.keep(PASSPHRASE, saying("1"), 1);
  for (let job = 2; job < 10; job++) keeper.follow(saying("1", `${job}`), job);
  go();
  await keeper.flush();
  expect(place.puts).toBe(2);
  expect((await opened(keeperAt(place).keeper)).said).toEqual(saying("1", "9").said);
});

test("what another tab wrote is never gone over, and what was deleted does not come back", async () => {
  const place = new MemoryPlace();
  const { keeper: first, told } = keeperAt(place);
  await first.keep(PASSPHRASE, saying("1"), 1);
  const { keeper: second } = keeperAt(place);
  await opened(second);
  second.follow(saying("1", "second"), 2);
  await second.flush();
  first.follow(saying("1", "first"), 2);
  await first.flush();
  expect(told.at(-1)).toMatchObject({ kept: { state: "looking-on" }, moored: undefined });
  expect(first.looksOn).toBe(true);
  expect((await opened(keeperAt(place).keeper)).said).toEqual(saying("1", "second").said);

  // Taking over reads what the other wrote; from then on it is the other that looks on.
  const again = await first.hold(true);
  expect(again?.lasting.said).toEqual(saying("1", "second").said);
  if (again !== null) first.moor(again, saying("1", "second"));
  first.follow(saying("1", "second", "first"), 3);
  await first.flush();
  second.follow(saying("1", "second", "lost"), 3);
  await second.flush();
  expect(second.looksOn).toBe(true);

  expect(await first.destroy()).toMatchObject({ state: "nothing", bytes: 0 });
  expect(await second.hold(true)).toBeNull();
  expect(await second.look()).toMatchObject({ state: "nothing" });
});

test("what was deleted by another tab is not written again", async () => {
  const place = new MemoryPlace();
  const { keeper, told } = keeperAt(place);
  await keeper.keep(PASSPHRASE, saying("1"), 1);
  await place.destroy();
  keeper.follow(saying("1", "2"), 2);
  await keeper.flush();
  expect(told.at(-1)).toMatchObject({ kept: { state: "nothing" } });
  expect(place.drawers).toEqual([undefined, undefined]);
});

test("deleting while a writing is under way leaves nothing", async () => {
  const place = new MemoryPlace();
  const { keeper } = keeperAt(place);
  await keeper.keep(PASSPHRASE, saying("1"), 1);
  let go = (): void => undefined;
  place.gate = new Promise((resolve) => (go = resolve));
  keeper.follow(saying("1", "2"), 2);
  const writing = keeper.flush();
  const deleting = keeper.destroy();
  go();
  await writing;
  expect(await deleting).toMatchObject({ state: "nothing" });
  expect(place.drawers).toEqual([undefined, undefined]);
});

test("the example is not kept, nor anything over what is kept already", async () => {
  const place = new MemoryPlace();
  expect(await keeperAt(place).keeper.keep(PASSPHRASE, { ...EMPTY, example: true }, 1)).toMatchObject({
    state: "nothing",
  });
  await keeperAt(place).keeper.keep(PASSPHRASE, saying("1"), 1);
  expect(await keeperAt(place).keeper.keep("another passphrase", saying("2"), 1)).toMatchObject({ state: "locked" });
  expect((await opened(keeperAt(place).keeper)).said).toEqual(saying("1").said);
  expect(await keeperAt(null).keeper.keep(PASSPHRASE, saying("1"), 1)).toMatchObject({ state: "unable" });
});

test("a new worker goes on where the old one was, with what the page held for it", async () => {
  const place = new MemoryPlace();
  const { keeper, told } = keeperAt(place);
  await keeper.keep(PASSPHRASE, saying("1"), 1);
  const moored = told.at(-1)?.moored;
  if (moored === undefined) throw new Error("nothing was handed on");
  // Written, and the worker ended before it could say so.
  keeper.follow(saying("1", "2"), 2);
  await keeper.flush();
  const { keeper: next, told: toldNext } = keeperAt(place);
  if (moored.seal === null) throw new Error("nothing is kept");
  const found = await next.resume(moored.seal, moored.sealed);
  expect(found.lasting.said).toEqual(saying("1").said);
  await next.hold(true);
  next.moor(found, { ...EMPTY, ...found.lasting });
  next.follow(saying("1", "2"), 2);
  await next.flush();
  next.follow(saying("1", "2", "3"), 3);
  await next.flush();
  expect(toldNext.map(({ kept }) => kept.state)).toEqual(["keeping", "keeping"]);
  expect((await opened(keeperAt(place).keeper)).said).toHaveLength(3);
});

test("who was forgotten is taken out before anything is written", async () => {
  const place = new MemoryPlace();
  const scrub: KeeperTools["scrub"] = ({ files, changes }) => ({
    files,
    changes: changes.filter((change) => change.kind !== "draw-circle" || change.name !== "Nadia"),
  });
  await keeperAt(place, { scrub }).keeper.keep(PASSPHRASE, saying("Elio", "Nadia"), 1);
  expect((await opened(keeperAt(place).keeper)).said).toEqual(saying("Elio").said);
});
