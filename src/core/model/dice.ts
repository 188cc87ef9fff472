import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Numbers in [0, 1), the same for the same seed on every engine. */
export type Dice = () => number;

/** Small seeds leave the first throws near 1; after these they spread evenly. */
const WARM_UP = 64;

/** Dice from a seed. 32 random bits per throw: enough for every choice made here. */
export function diceFrom(seed: number): Dice {
  const generator = xoroshiro128plus(seed | 0);
  for (let i = 0; i < WARM_UP; i++) generator.next();
  return () => (generator.next() >>> 0) / 4_294_967_296;
}
