import { Keeper } from "./keeper.ts";

/** The keeper of a place where nothing can be kept. */
export function keepsNothing(): Keeper {
  const asItIs: ConstructorParameters<typeof Keeper>[0]["scrub"] = (given) => given;
  return new Keeper({
    place: null,
    tell: () => undefined,
    scrub: asItIs,
    now: () => 0,
    wait: () => Promise.resolve(),
    cost: 0,
  });
}
