import type { Mark } from "../map/map-legend.tsx";
import type { Look } from "../state/state.ts";

/** What the legend of each view explains: only what that view is read by. */
export const MARKS: Readonly<Record<Look, readonly Mark[]>> = {
  circles: [
    "group",
    "smaller",
    "strong",
    "person",
    "silhouette",
    "dormant",
    "bridge",
    "cold",
    "sea",
    "environment",
    "strands",
  ],
  bridges: ["bridge", "span", "others"],
  weak: ["person", "bridge", "others"],
  dormant: ["dormant", "bridge", "others"],
  without: ["strong", "person", "gone"],
  purpose: ["strong", "person", "dormant", "bridge", "others"],
};
