import type { View } from "../../engine/protocol.ts";
import { Button } from "../controls/button.tsx";
import { useApp } from "../use-app.ts";
import { LOOKS, lensOf, lookOf } from "./looks.ts";

/** The six views, side by side, each with the number of its key. */
export function LooksBar({ view }: { readonly view: View }) {
  const { state, deeds, words } = useApp();
  const { plate } = words;
  const shown = lookOf(state.lens);
  return (
    <div className="looks" role="group" aria-label={plate.looks}>
      {LOOKS.map((look, at) => (
        <Button
          key={look}
          look="bare"
          className="look"
          pressed={look === shown}
          title={plate.key(at + 1)}
          onPress={() => deeds.lookOnly(lensOf(look, view))}
        >
          {plate.look[look]}
        </Button>
      ))}
    </div>
  );
}
