import type { compare as italian } from "../it/compare.ts";
import { agree, capital, inWords } from "../plural.ts";
import { format } from "./format.ts";

const say = (count: number) => inWords(count, "en", format.number);
const people = (count: number) => `${say(count)} ${agree(count, "person", "people")}`;

/** Words of the comparison of a network with itself. */
export const compare: typeof italian = {
  tab: "Then and now",
  title: "Your network, then and now",
  intro:
    "You are compared with yourself and nobody else: whom you found again, with whom things have gone quiet, which circles are new. No marks: networks change, and that is as it should be.",
  with: "Compare with",
  past: "a day in the past",
  report: "an earlier report",
  day: "Which day?",
  halfYear: "Six months ago",
  year: "A year ago",
  endOf: (year) => `End of ${year}`,
  noPast: "Your files have no dates far enough back. You can compare with a report you downloaded some time ago.",
  hint: "A JSON report with names, the kind you download from “Take away”.",
  choose: "Choose the report",
  chooseOther: "Choose a second report, in place of now",
  toNow: "Back to now",
  working: "Comparing…",
  refused: {
    "not-a-report": "This file is not a report of Fare Rete.",
    damaged: "This report is incomplete or damaged: with what is left of it the comparison would say untrue things.",
    "no-names":
      "This report has no names, and people cannot be recognised. It takes a report downloaded with “Include names”.",
    newer: "This report comes from a later version of this page.",
    "too-large": "This file is too large.",
  },
  otherEgo: "Careful: these seem to be the networks of two different people.",
  contact(from, to, back, first, quiet) {
    const told = [
      back > 0 ? `you got back in touch with ${people(back)}` : "",
      first > 0 ? `you were in touch with ${people(first)} for the first time` : "",
      quiet > 0 ? `with ${back + first > 0 ? say(quiet) : people(quiet)} things went quiet` : "",
    ].filter((part) => part !== "");
    const what = told.length === 0 ? "no tie woke up or fell asleep, as far as can be seen" : told.join("; ");
    return `Between ${format.day(from)} and ${to === null ? "now" : format.day(to)} ${what}.`;
  },
  people: (arrived, gone) =>
    capital(
      [
        arrived > 0 ? `${people(arrived)} ${agree(arrived, "is", "are")} new` : "",
        gone > 0 ? `${people(gone)} ${agree(gone, "is", "are")} no longer there` : "",
      ]
        .filter((part) => part !== "")
        .join("; "),
    ) + ".",
  circles: (added, dissolved) =>
    [
      added.length > 0 ? `${agree(added.length, "A new circle", "New circles")}: ${format.list(added)}.` : "",
      dissolved.length > 0
        ? `${agree(dissolved.length, "A circle", "Circles")} no longer there: ${format.list(dissolved)}.`
        : "",
    ]
      .join(" ")
      .trim(),
  turns: {
    reactivated: "In touch again",
    cooled: "Gone quiet",
    stronger: "Stronger ties",
    weaker: "Less strong ties",
    arrived: "New people",
    gone: "No longer there",
    "bridge-gained": "New bridges",
    "bridge-lost": "Bridges no more",
    joined: "Came into a circle",
    left: "Left a circle",
  },
  first: "for the first time",
  more: (count) => `And ${format.number(count)} more`,
  openNamed: (name) => `${name}: open their page`,
  makeup: "What it was made of, and is",
  rows: {
    people: "People",
    active: "In touch with",
    dormant: "Dormant ties",
    bridges: "Bridges",
    circles: "Circles",
    clusters: "Clusters",
  },
  cannotTell: "What cannot be told",
  blind: (count) =>
    `Of ${people(count)} it is not known whether you are or were in touch: in one of the two moments, at least, no source could see it.`,
  unsure: (count) =>
    `Of ${people(count)} something looks different, but perhaps only what the files show has changed: it is not counted here.`,
  sources: (then, now) =>
    [
      then.length > 0 ? `Only the first moment is seen from: ${format.list(then)}.` : "",
      now.length > 0 ? `Only the second is seen from: ${format.list(now)}.` : "",
    ]
      .join(" ")
      .trim(),
  rebuilt:
    "The past is put together from the files of today: those without dates are left out, and names, the circles you drew and how close you say you are stand as they do now.",
};
