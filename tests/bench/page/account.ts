import { analyse } from "../../../src/core/analysis/analyse.ts";
import { layOut } from "../../../src/core/map/lay-out.ts";
import type { NetworkMap } from "../../../src/core/map/map.ts";
import { day } from "../../../src/core/model/day.ts";
import { diceFrom } from "../../../src/core/model/dice.ts";
import type { Network } from "../../../src/core/model/network.ts";
import type { View } from "../../../src/engine/protocol.ts";
import type { Made } from "../../../src/engine/session.ts";
import { buildView } from "../../../src/engine/views.ts";
import { largeNetwork } from "../../support/large-network.ts";

/** An invented account, analysed and laid out as the app does it, with ties between its people. */
export type Account = { readonly made: Made; readonly view: View };

const TODAY = day(20_780);
const SEED = 1;
/** The share of ties between people who have a context in common. */
const TOGETHER = 0.9;

/** The account of a size; the same every time. */
export function accountOf(people: number, ties: number): Account {
  const network = largeNetwork(people);
  const analysis = analyse(network, { day: TODAY, seed: SEED });
  const laid = layOut(network, analysis, SEED);
  const made: Made = {
    day: TODAY,
    seed: SEED,
    size: "usual",
    example: false,
    canUndo: false,
    canRedo: false,
    reads: 1,
    network,
    analysis,
    map: { ...laid, ties: tiesIn(network, ties) },
    said: [],
    strangers: [],
    strays: [],
  };
  return { made, view: buildView(made) };
}

/** So many different ties, most of them inside contexts, as rows of people. */
function tiesIn(network: Network, count: number): NetworkMap["ties"] {
  const dice = diceFrom(count);
  const rowOf = new Map(network.people.map(({ id }, row) => [id, row]));
  const groups = network.environments
    .map(({ members }) => members.flatMap(({ person }) => rowOf.get(person) ?? []))
    .filter(({ length }) => length > 1);
  // Large contexts come up as often as they have members.
  const seats = groups.flatMap((group) => group.map(() => group));
  const anyone = network.people.map((_, row) => row);
  const known = new Set<number>();
  const pick = (rows: readonly number[]): number => rows[Math.floor(dice() * rows.length)] ?? 0;
  while (known.size < count) {
    const group = dice() < TOGETHER ? (seats[Math.floor(dice() * seats.length)] ?? anyone) : anyone;
    const [a, b] = [pick(group), pick(group)];
    if (a !== b) known.add(Math.min(a, b) * anyone.length + Math.max(a, b));
  }
  const pairs = [...known];
  return {
    a: Uint32Array.from(pairs, (pair) => Math.floor(pair / anyone.length)),
    b: Uint32Array.from(pairs, (pair) => pair % anyone.length),
    basis: pairs.map(() => "observed" as const),
  };
}
