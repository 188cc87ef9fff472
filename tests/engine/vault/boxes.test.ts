import { expect, test } from "vitest";
import { firstFree } from "../../../src/app/keeping/boxes.ts";
import type { Memory } from "../../../src/engine/session.ts";
import { Keeper } from "../../../src/engine/vault/keeper.ts";
import type { Place } from "../../../src/engine/vault/place.ts";
import { saying } from "./memories.ts";
import { MemoryPlace } from "./memory-place.ts";

/** The least scrypt allows here: these tests are not about how long it takes. */
const CHEAP = 10;
const ANNA = "quattro parole a caso";
const BRUNO = "altre quattro parole ancora";

/** Several boxes in memory, by number. */
function boxedPlace(): { readonly place: Place; readonly box: (number: number) => MemoryPlace } {
  const boxes = new Map<number, MemoryPlace>();
  const box = (number: number): MemoryPlace => {
    const made = boxes.get(number) ?? new MemoryPlace();
    boxes.set(number, made);
    return made;
  };
  let chosen = box(1);
  const place: Place = {
    choose: (number) => {
      chosen = box(number);
    },
    look: () => chosen.look(),
    put: (sealed, choose) => chosen.put(sealed, choose),
    destroy: () => chosen.destroy(),
  };
  return { place, box };
}

function keeperAt(place: Place): Keeper {
  let clock = 1_790_000_000_000;
  return new Keeper({
    place,
    tell: () => undefined,
    scrub: (given) => given,
    now: () => clock++,
    wait: () => new Promise(() => undefined),
    cost: CHEAP,
  });
}

async function saidUnder(keeper: Keeper, passphrase: string): Promise<Memory["said"]> {
  return (await keeper.open(passphrase)).lasting.said;
}

test("two networks kept here never see each other, and neither opens with the other's passphrase", async () => {
  const { place } = boxedPlace();
  const keeper = keeperAt(place);
  await keeper.keep(ANNA, saying("Anna"), 1);
  await keeper.turnTo(2);
  expect(await keeper.look()).toMatchObject({ state: "nothing", bytes: 0 });
  await keeper.keep(BRUNO, saying("Bruno"), 2);
  await keeper.turnTo(1);
  expect(await saidUnder(keeper, ANNA)).toEqual(saying("Anna").said);
  await expect(keeper.open(BRUNO)).rejects.toMatchObject({ code: "wrong-passphrase" });
  await keeper.turnTo(2);
  expect(await saidUnder(keeper, BRUNO)).toEqual(saying("Bruno").said);
  await expect(keeper.open(ANNA)).rejects.toMatchObject({ code: "wrong-passphrase" });
});

test("what was just said is written to its own box before another is turned to, and nothing after", async () => {
  const { place, box } = boxedPlace();
  const keeper = keeperAt(place);
  await keeper.keep(ANNA, saying("Anna"), 1);
  keeper.follow(saying("Anna", "Aldo"), 2);
  await keeper.turnTo(2);
  expect(box(1).puts).toBe(2);
  keeper.follow(saying("Anna", "Aldo", "Ada"), 3);
  await keeper.flush();
  expect([box(1).puts, box(2).puts]).toEqual([2, 0]);
  await keeper.turnTo(1);
  expect(await saidUnder(keeper, ANNA)).toEqual(saying("Anna", "Aldo").said);
});

test("deleting one network leaves the other", async () => {
  const { place, box } = boxedPlace();
  const keeper = keeperAt(place);
  await keeper.keep(ANNA, saying("Anna"), 1);
  await keeper.turnTo(2);
  await keeper.keep(BRUNO, saying("Bruno"), 2);
  expect(await keeper.destroy()).toMatchObject({ state: "nothing" });
  expect(box(2).drawers).toEqual([undefined, undefined]);
  await keeper.turnTo(1);
  expect(await saidUnder(keeper, ANNA)).toEqual(saying("Anna").said);
});

test("a new network gets the lowest number nobody has", () => {
  expect(firstFree([])).toBe(1);
  expect(firstFree([2, 3])).toBe(1);
  expect(firstFree([1, 2, 4])).toBe(3);
});
