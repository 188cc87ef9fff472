import type { purposes as italian } from "../it/purposes.ts";
import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of purposes: what the network is wanted for, the seats it takes, and the notebook. */
export const purposes: typeof italian = {
  title: "What you want your network for",
  intro:
    "Finding work, moving town, putting something on its feet: every purpose needs somebody in certain places. Here you see who is there, which chairs are empty and whom to begin with, calmly.",
  kind: "The purpose",
  kinds: {
    job: "Finding work",
    "new-field": "Changing field",
    moving: "Moving elsewhere",
    project: "A project",
    cause: "A cause",
    learning: "Learning something",
  },
  abouts: {
    job: "What work are you looking for?",
    "new-field": "What would you like to do?",
    moving: "What work or study takes you there?",
    project: "What is it about?",
    cause: "What for?",
    learning: "What do you want to learn?",
  },
  place: "Where? (if it matters)",
  companies: "Companies or bodies you have in mind, separated by commas",
  aims: "From your files: companies you followed or applied to",
  addAim: (company) => `Add ${company}`,
  begin: "See who is there",
  change: "Change",
  other: "Another purpose",
  drop: "Take this purpose away",
  sentence: (kind, about, place) => [kind, about, place].filter((part) => part !== "").join(" · "),
  yours: "Your purposes",
  seatsTitle: "The chairs",
  emptySeat: "empty chair",
  seatsFilled: (filled, all) =>
    `${agree(filled, "One chair has", `${format.number(filled)} chairs have`)} somebody already, of ${format.number(all)}.`,
  seats: {
    inside: "Who is inside",
    left: "Who was there and is elsewhere now",
    hires: "Who chooses people",
    "same-trade": "Who does it already",
    there: "Who lives or works there",
    home: "Who knows about housing",
    teaches: "Who teaches it",
    voice: "Who can make it known",
    funds: "Who knows about money and grants",
    rules: "Who knows about rules and offices",
    hands: "Who lends a hand",
    encourages: "Who encourages you and tells you the truth",
    "opens-doors": "Who opens another world",
  },
  chairs: {
    inside: "I see nobody inside. Somebody who opens another world may know someone.",
    left: "I see nobody who was there.",
    hires: "I see nobody who chooses people: an employment agency or a job centre can be that chair.",
    "same-trade": "I see nobody who does it. Try other words, or ask a circle.",
    there: "I see nobody there: few people write where they live. Ask around.",
    home: "I see nobody who deals with this.",
    teaches: "I see nobody who teaches it.",
    voice: "I see nobody who does this for a living.",
    funds: "I see nobody who deals with this.",
    rules: "I see nobody who deals with this.",
    hands: "I see nobody in your circles yet: draw the neighbourhood, the volunteering, the friends.",
    encourages: "You have not yet said who is close to you: you can, on a person’s page.",
    "opens-doors": "I see no doors to other worlds in your files.",
  },
  seatCount: (count) => `${format.number(count)} ${agree(count, "person", "people")}`,
  nextTitle: "Three small steps",
  nextIntro: "One for each chair, the most promising first. One sincere sentence is enough.",
  companiesTitle: "The companies",
  company: (inside, left) =>
    inside + left === 0
      ? "nobody to be seen"
      : [
          inside === 0 ? "" : `${format.number(inside)} inside`,
          left === 0 ? "" : `${format.number(left)} who ${agree(left, "was", "were")} there`,
        ]
          .filter((part) => part !== "")
          .join(", "),
  notebook: "The notebook",
  notebookEmpty: "Nobody yet. From every chair you can put a person here.",
  since: (day) => `since ${day}`,
  steps: {
    none: "Not in the notebook",
    "to-write": "To write to",
    written: "Written to",
    met: "Met",
    thanked: "Thanked",
  },
  step: (name) => `Where you are with ${name}`,
  balance: (worth, spontaneous) =>
    `In the notebook: ${format.number(worth)} ${agree(worth, "person", "people")} known through work or a platform, ${format.number(spontaneous)} from everyday life. Both are needed.`,
};
