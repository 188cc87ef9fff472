import type { Memory } from "../../../src/engine/session.ts";
import { drawing, TODAY } from "../small-network.ts";

/** A session in which nothing was read or said. */
export const EMPTY: Memory = {
  begun: { day: TODAY, seed: 1 },
  example: false,
  reads: 0,
  shelf: new Map(),
  columns: [],
  premise: [],
  said: [],
  undone: [],
};
/** One in which a circle was drawn for each of these names. */
export const saying = (...names: readonly string[]): Memory => ({ ...EMPTY, said: names.map((name) => drawing(name)) });
