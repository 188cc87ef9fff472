import type { ContactFacts } from "../facts.ts";
import { agree, inWords } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

const days = (count: number) => (count === 1 ? "one day" : `${inWords(count, "en", format.number)} different days`);

function strengthSentence(facts: ContactFacts): string {
  const last =
    facts.last === null ? "" : `, the last time ${format.ago(facts.last.day, facts.today)} (${facts.last.source})`;
  const both = facts.bothWrite ? " You both write." : " As far as can be seen, messages go one way only.";
  if (facts.band === null) return "None of your sources shows contact with this person.";
  if (facts.activeDays === 0) {
    return facts.band === "cold"
      ? "The sources that could have seen it show not a single day of contact, and you share no circle."
      : "Your sources show no days of contact: what you said yourself is what counts.";
  }
  if (facts.activeDaysLastYear > 0) {
    return `You were in touch on ${days(facts.activeDaysLastYear)} in the last year${last}.${both}`;
  }
  return `No contact shows in the last year; before that, you were in touch on ${days(facts.activeDays)}${last}.${both}`;
}

export const person: Words["person"] = {
  panel: "One person",
  close: "Close this person",
  alsoKnown: (names) => `Also: ${names}`,
  doing: (position, company) => `${position}, ${company}`,
  howKnown: "How you know each other",
  bornInCircle: (circle) => `The tie began in “${circle}”.`,
  bornInSource: (source) => `The first trace comes ${source}.`,
  since: (day) => `You have known each other at least since ${day}.`,
  unknownOrigin: "The files do not say how you met.",
  strength: "The tie",
  strengthSentence,
  parts: {
    title: "What this strength is made of",
    frequency: "Days you were in touch",
    recency: "How recent the last one is",
    reciprocity: "How far you both write",
    duration: "For how many years",
    multiplexity: "In how many settings",
    traces: "They come from the traces in the files. If you say how close this person is, your word weighs more.",
    word: "They come from the traces in the files. Your word on closeness weighs more than all five together.",
  },
  state: {
    active: "It is a living tie.",
    dormant: "It is a sleeping tie.",
    cold: "It is a cold contact.",
    "cannot-tell": "Whether the tie is alive or asleep can’t be told from here: you can say so yourself, below.",
  },
  closeness: "How close is this person to you?",
  closenessNote: "Your word counts more than the traces.",
  closenessLevel: {
    5: "Hard to imagine my life without them",
    4: "Very close",
    3: "Close",
    2: "A little distant",
    1: "Hardly know them",
  },
  closenessNone: "I’d rather not say",
  circles: "Circles",
  noCircles: "Not in any circle yet.",
  contexts: "Other places in common",
  contextPeople: (count) => `${format.number(count)} ${agree(count, "person", "people")}`,
  group: "Cluster",
  groupBetween: (one, other) => `Between ${one} and ${other}.`,
  groupSure: (name, share) =>
    `${name}: when the sum is done again, they end up here ${format.number(Math.round(share * 100))} ${agree(Math.round(share * 100), "time", "times")} in 100.`,
  shared: "People in common",
  sharedNone: "None that can be seen from here.",
  sharedMore: (count) => `and ${agree(count, "one more", `${format.number(count)} more`)}`,
  roles: "In your network",
  contacts: "Contact details",
  copy: "Copy",
  copyNamed: (value) => `Copy ${value}`,
  copied: "Copied",
  open: "Open…",
  openNamed: (value) => `Open… ${value}`,
  openTitle: "Open this page?",
  openText:
    "It opens in another tab, outside Fare Rete. That site will know you are visiting it, but not where you came from.",
  openYes: "Open the page",
  seenIn: (sources) => `Appears in: ${sources}.`,
  identityKind: {
    "linkedin-url": "LinkedIn",
    "facebook-name": "Facebook",
    email: "E-mail",
    phone: "Phone",
    name: "Name",
    "facebook-url": "Facebook",
    "instagram-name": "Instagram",
    "x-account": "X",
    "card-uid": "Address book",
  },
};
