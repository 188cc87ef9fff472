import { agree } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

const people = (count: number) => `${format.number(count)} ${agree(count, "person", "people")}`;

export const groups: Words["groups"] = {
  title: "Clusters this page found",
  intro:
    "It finds them by itself, bringing together people who share places, conversations and events. They are proposals: your own circles, which you know, count for more.",
  none: "None here: it takes people with something in common.",
  size: "How would you like them?",
  sizes: { larger: "Larger", usual: "As usual", smaller: "Smaller" },
  people,
  why: (terms, of) =>
    `What holds them together: ${format.list(terms.map(({ name, covers }) => `${name} (${format.number(covers)} of ${format.number(of)})`))}.`,
  whyNot: "Several things together, and none stands out: different conversations, events and places.",
  certainty: (share) =>
    share >= 0.9 ? "A firm cluster." : share >= 0.6 ? "A fairly firm cluster." : "An uncertain cluster.",
  between: (count) =>
    agree(
      count,
      "One person stands between it and another.",
      `${format.number(count)} people stand between it and others.`,
    ),
  parts: (parts) =>
    `Within it, ${format.number(parts.length)} can be told apart: ${format.list(parts.map(({ name, people: count }) => (name === "" ? people(count) : `${name} (${format.number(count)})`)))}.`,
  seeNamed: (name) => `Show me the cluster ${name}`,
  more: (count) => `Show ${agree(count, "one more", `${format.number(count)} more`)}`,
  worlds: "Places in common",
  worldsIntro:
    "Companies, schools, conversations and events where at least three of your people appear. A person can be in several. Press one to see who is there.",
  world: (count, onlyHere) =>
    onlyHere === 0 ? people(count) : `${people(count)}, ${format.number(onlyHere)} only here`,
  worldsMore: (count) => `Show ${agree(count, "one more place", `${format.number(count)} more places`)}`,
  hangsOn: (name) =>
    `It hangs on ${name}: without that tie you would have no other living one here, as far as can be seen.`,
};
