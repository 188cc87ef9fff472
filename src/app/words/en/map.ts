import type { Words } from "../words.ts";

/** Words of the map. */
export const map: Words["map"] = {
  label: "Map of your network",
  keys: "Arrows: from one person to the nearest. Shift and arrows: move the map. Plus and minus: closer and farther. Zero: the whole map. Page up and down: from group to group. Enter: open the person. Escape: leave. The same people are in the list.",
  zoomIn: "Closer",
  zoomOut: "Farther",
  fit: "The whole map",
  legend: "Legend",
  marks: {
    strong: "strong tie",
    person: "weak tie",
    dormant: "dormant tie",
    bridge: "bridge between two groups",
    cold: "cold contacts, around the land",
    sea: "person in no group",
    environment: "place in common",
  },
  someone: (name, group) => (group === null ? name : `${name}, ${group}`),
  group: (number) => `Group ${number}`,
};
