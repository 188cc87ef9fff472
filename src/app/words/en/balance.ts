import { agree } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

/** Words of what the network is made up of. */
export const balance: Words["balance"] = {
  title: "What it is made of",
  intro: "This only counts: there is no right way to have a network.",
  cannotTell: "It can’t be told from here.",
  circles: "How much each circle weighs",
  circlesHow: "The share of the strength of all ties that lies in that circle. Whoever is in two counts in both.",
  purposeTitle: "By purpose or by chance",
  purposeHow:
    "From the kind of circle: work, study and volunteering have a purpose; family, friends, neighbours, sport and holidays don’t.",
  purpose: {
    purposeful: "Born of a purpose",
    spontaneous: "Born of living",
    both: "A bit of each",
    cannotTell: "Can’t tell",
  },
  recencyTitle: "The last time you were in touch",
  recencyHow: "As far as the sources can see: of meeting in person they know nothing.",
  recency: {
    month: "In the last month",
    halfYear: "In the last six months",
    year: "In the last year",
    threeYears: "In the last three years",
    longer: "More than three years ago",
    cannotTell: "Can’t tell",
  },
  giveTitle: "Who gets in touch",
  giveHow: (offers, seeks) =>
    `From the days on which one or the other wrote. You have said what ${format.number(offers)} ${agree(offers, "person offers", "people offer")} and what ${format.number(seeks)} ${agree(seeks, "looks", "look")} for.`,
  give: {
    mostlyEgo: "More often you",
    even: "One and the other",
    mostlyThem: "More often they",
    cannotTell: "Can’t tell",
  },
};
