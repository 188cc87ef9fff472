import type { View } from "../../engine/protocol.ts";
import { AMPLIFIERS } from "../seen/facts-of.ts";
import type { Lens, Look } from "../state/state.ts";

/** The views of the map, in the order of their keys 1–6. */
export const LOOKS: readonly Look[] = ["circles", "bridges", "weak", "dormant", "without", "purpose"];

/** The view a lens is seen in: the one asked for, or the one its filter comes to. */
export function lookOf(lens: Lens): Look {
  if (lens.look !== null) return lens.look;
  if (lens.without.length > 0) return "without";
  return lens.only === "bridges" || lens.only === "weak" || lens.only === "dormant" ? lens.only : "circles";
}

/** The lens a view begins with. */
export function lensOf(look: Look, view: View): Partial<Lens> {
  switch (look) {
    case "circles":
      return {};
    case "bridges":
    case "weak":
    case "dormant":
      return { only: look };
    case "without":
      return { look, without: platformsOf(view) };
    case "purpose":
      return { look };
  }
}

/** The sources that are platforms, sorted. */
const platformsOf = (view: View): Lens["without"] =>
  view.sources
    .filter(({ platform }) => AMPLIFIERS.has(platform))
    .map(({ id }) => id)
    .toSorted();
