import { agree } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

export const people: Words["people"] = {
  title: "People",
  search: "Search for a person",
  searchHint: "Name, job, company, circle",
  clear: "Clear the filters",
  show: "Show",
  filters: {
    everyone: "Everyone",
    bridges: "Bridges",
    doors: "Doors to other worlds",
    dormant: "Worth a call",
    weak: "Weak ties",
    "in-circles": "In circles",
    "several-sources": "In several sources",
    cold: "Never in touch",
  },
  sort: "In order of",
  sorts: { strength: "strength", name: "name", "last-contact": "last contact", since: "start of the tie" },
  columns: {
    name: "Name",
    doing: "What they do",
    strength: "Tie",
    last: "Last contact",
    group: "Cluster",
    sources: "Sources",
  },
  count: (shown, of) =>
    shown === of
      ? `${format.number(of)} ${agree(of, "person", "people")}`
      : `${format.number(shown)} of ${format.number(of)} ${agree(of, "person", "people")}`,
  nobody: "Nobody matches. Try removing a filter.",
  never: "no contact",
  inCluster: (name) => `in the cluster ${name}`,
  inCircle: (name) => `in the circle ${name}`,
  withoutPlatform: (name) => `without ${name}`,
  removeFilter: (what) => `Remove the filter: ${what}`,
  unnamedGroup: (index) => `Cluster ${format.number(index)}`,
  open: (name) => `Open ${name}`,
  keysTree:
    "Up and down arrows to move, right to open a cluster, left to close it. M: on the map. Enter to open the card.",
  keysPick: "X to pick a person, or let them go.",
  arranged: "How they are arranged",
  oneList: "All together",
  byGroup: "By group",
  onMap: "On the map",
  outside: "Outside the clusters",
  branch: (kind, count) =>
    `${kind === "circle" ? "circle · " : kind === "cluster" ? "cluster · " : ""}${count === 1 ? "one person" : `${format.number(count)} people`}`,
  keys: "Arrows to move, Enter to open.",
};
