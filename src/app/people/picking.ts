import type { KeyboardEvent } from "react";
import type { PersonId } from "../../core/model/ids.ts";
import { toggled } from "../plate/toggled.ts";
import type { Deeds } from "../state/deeds.ts";
import type { State } from "../state/state.ts";

/** X picks somebody by hand, as on the map, or lets them go; true when the key was that. */
export function picking(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  person: PersonId | undefined,
  { state, deeds }: { readonly state: State; readonly deeds: Deeds },
): boolean {
  if (key.toLowerCase() !== "x" || ctrlKey || metaKey || altKey || person === undefined) return false;
  deeds.look({ picked: toggled(state.lens.picked, [person]) });
  return true;
}
