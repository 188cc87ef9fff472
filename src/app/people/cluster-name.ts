import type { View } from "../../engine/protocol.ts";
import type { Words } from "../words/words.ts";

/** A cluster's name without its figures, or its number when nothing distinguishes it. */
export function clusterName(view: View, index: number, people: Words["people"]): string {
  const name = view.clusters[index]?.name.replace(/ \(\d+\/\d+\)/g, "") ?? "";
  return name === "" ? people.unnamedGroup(index + 1) : name;
}
