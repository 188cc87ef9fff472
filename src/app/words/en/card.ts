import { agree } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

/** Words of the network on one page. */
export const card: Words["card"] = {
  title: "Network card",
  intro: "One page to print, to keep or to look at together with someone. Choose first what to call the others.",
  naming: "What do we call people?",
  namings: { initials: "By initials", names: "By name", invented: "By invented names" },
  invented: (number) => `Person ${format.number(number)}`,
  print: "Print",
  circles: "The circles",
  without: "What remains without",
  left: (people, circles) =>
    `${format.number(people)} ${agree(people, "person", "people")}, ${format.number(circles)} ${agree(circles, "circle", "circles")}`,
  worth: "Worth hearing from again",
  steps: "Three small steps",
};
