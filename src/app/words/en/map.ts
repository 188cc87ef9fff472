import type { Words } from "../words.ts";

/** Words of the map. */
export const map: Words["map"] = {
  label: "Map of your network",
  keys: "Arrows: from one person to the nearest. Shift and arrows: move the map. Plus and minus: closer and farther. Zero: the whole map. Page up and down: from cluster to cluster. Enter: open the person. Escape: leave. The same people are in the list.",
  zoomIn: "Closer",
  zoomOut: "Farther",
  fit: "The whole map",
  legend: "Legend",
  marks: {
    group: "cluster: larger where you are more in touch",
    smaller: "cluster you are less in touch with",
    strong: "strong tie",
    person: "weak tie",
    silhouette: "someone you have not named",
    dormant: "dormant tie",
    bridge: "bridge between two worlds",
    cold: "cold contacts: never in touch",
    sea: "person outside the clusters",
    environment: "place in common",
  },
  someone: (name, group) => (group === null ? name : `${name}, ${group}`),
  group: (number) => `Cluster ${number}`,
};
