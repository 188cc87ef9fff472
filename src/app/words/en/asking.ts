import type { asking as italian } from "../it/asking.ts";
import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of asking: a need, and who could help. */
export const asking: typeof italian = {
  title: "Ask your network",
  tabs: "What to do with it",
  ask: "Ask",
  offer: "Offer",
  purpose: "Purposes",
  intro:
    "Write what you need, in your own words. You will see who could help, who might know the right person, and how to reach them. Nothing leaves this page.",
  need: "What do you need?",
  examplesTitle: "To begin with",
  examples: [
    "someone to paint the walls",
    "choosing a secondary school",
    "a job as a graphic designer",
    "understanding my payslip",
    "someone at the hospital",
    "English lessons",
  ],
  looking: "Looking…",
  found: (help, know) => {
    const know1 = `${format.number(know)} might know the right person`;
    if (help === 0)
      return know === 0 ? "I see nobody here who could help." : `Nobody does it for a living, but ${know1}.`;
    const help1 = `${format.number(help)} ${agree(help, "person", "people")} could help you`;
    return know === 0 ? `${help1}.` : `${help1}; another ${know1}.`;
  },
  canHelp: "Who could help you",
  couldKnow: "Who might know the right person",
  understood: (titles) => `I understood: ${format.list(titles)}.`,
  aboutWork: "This is about work: weak and dormant ties that open other worlds come a little earlier.",
  because: {
    role: (text) => text,
    offers: (text) => `You wrote that they offer: “${text}”.`,
    note: (text) => `From your note: “${text}”.`,
    named: "It is the name you gave in the round of circles.",
    environment: (place, kind) => `A link with ${place} (${kind}).`,
    near: (text, title) => `${text}. A trade close to this one: ${title}.`,
    circle: (name) => `In the circle “${name}”, where somebody may know.`,
  },
  last: (ago) => `Last in touch: ${ago}.`,
  neverInTouch: "No contact to be seen.",
  cannotTell: "From here one can’t tell whether you are in touch.",
  throughKnown: (name, place) =>
    place === ""
      ? `You could go through ${name}: they know each other.`
      : `You could go through ${name}: I see them together in “${place}”.`,
  throughLikely: (name, place) => `Perhaps you could go through ${name}: they have “${place}” in common.`,
  open: "Open their page",
  openNamed: (name) => `Open their page: ${name}`,
  prepare: "Prepare a meeting",
  prepareNamed: (name) => `Prepare a meeting with ${name}`,
  asked: (name) => `What came of it, with ${name}`,
  outcomes: {
    none: "I have not asked yet",
    waiting: "Asked, waiting",
    helped: "They helped",
    "pointed-on": "They pointed me to someone",
    "could-not": "They could not",
  },
  more: (count) => `Show ${format.number(count)} more`,
  emptyChairs: (titles) =>
    titles.length === 1
      ? `An empty chair: nobody you know does this (${titles[0] ?? ""}).`
      : `Empty chairs: nobody you know does these (${format.list(titles)}).`,
  nobody:
    "Not everybody writes what they do, and of many nothing is known here: someone may know all the same. Try other words, or ask a circle.",
  doorsTitle: "Who could open a door",
  doorsWhy: "They know worlds your other contacts hardly touch: you could ask them whether they know someone.",
  circlesTitle: "Circles to ask",
  circlePeople: (count) => `${format.number(count)} ${agree(count, "person", "people")}`,
  keep: "Keep this need",
  kept: "Needs you kept",
  again: (text) => `Look again: ${text}`,
  drop: "Take away",
  dropNamed: (text) => `Take away the need “${text}”`,
  askedPeople: (count) => `You asked ${format.number(count)} ${agree(count, "person", "people")}.`,
  howTitle: "How they are put in order",
  how: "First those who really do it, then those closest to you: what a person can do counts in full, the strength of the tie for seven tenths. Of one place you see at most two among the first five. Whoever you asked not to be suggested does not appear.",
};
