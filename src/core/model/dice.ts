import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Numbers in [0, 1), the same for the same seed on every engine. */
export type Dice = () => number;

/** Dice from a seed. 32 random bits per throw: enough for every choice made here. */
export function diceFrom(seed: number): Dice {
  const generator = xoroshiro128plus(seed | 0);
  return () => (generator.next() >>> 0) / 4_294_967_296;
}
