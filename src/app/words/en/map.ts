import type { Words } from "../words.ts";

/** Words of the map. */
export const map: Words["map"] = {
  label: "Map of your network",
  keys: "Arrows: from one person to the nearest. Shift and arrows: move the map. Plus and minus: closer and farther. Zero: the whole map. Page up and down: from cluster to cluster. Enter: open the person. X: pick them, or let them go. Slash: search. One to six: the views. Escape: leave. The same people are in the list.",
  zoomIn: "Closer",
  zoomOut: "Farther",
  fit: "The whole map",
  legend: "Legend",
  me: "you",
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
    span: "the world it reaches",
    strands: "a thread for each source that sees you together",
    others: "the others",
    gone: "who would no longer be seen",
  },
  someone: ({ name, group, band, isDormant, isBridge, sources }) =>
    [
      name,
      group,
      band === null ? "how strong can’t be told" : `${band} tie`,
      isDormant ? "dormant" : null,
      isBridge ? "bridge" : null,
      sources > 1 ? `from ${sources} sources` : null,
    ]
      .filter((part) => part !== null)
      .join(", "),
  region: ({ name, people, strong, dormant, bridges }) =>
    `${name}: ${people === 1 ? "one person" : `${people} people`}${[
      strong > 0 ? `, ${strong} strong ${strong === 1 ? "tie" : "ties"}` : "",
      dormant > 0 ? `, ${dormant} dormant` : "",
      bridges > 0 ? `, ${bridges} ${bridges === 1 ? "bridge" : "bridges"}` : "",
    ].join("")}.`,
  group: (number) => `Cluster ${number}`,
};
