import type { resources as italian } from "../it/resources.ts";
import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of what a network can do. */
export const resources: typeof italian = {
  tab: "Resources",
  title: "What your network can do",
  intro:
    "Who can lend you a hand, by what you answered in the round of circles. It is no school report: it shows what hangs on one person alone.",
  summary: (several, one, nobody, unsaid) =>
    `For ${agree(several, "one thing", `${format.number(several)} things`)} you have more than one person, for ${format.number(one)} only one, for ${format.number(nobody)} nobody; of ${format.number(unsaid)} you have not said yet.`,
  states: {
    one: "Hanging on one person",
    several: "Covered by several",
    nobody: "Nobody so far",
    unsaid: "Not said yet",
  },
  ties: { family: "family", friend: "friend", acquaintance: "acquaintance" },
  round: "Answer in the round of circles",
};
