import type { compare as italian } from "../it/compare.ts";
import { agree, capital, inWords } from "../plural.ts";
import { format } from "./format.ts";

const people = (count: number) => `${inWords(count, "en", format.number)} ${agree(count, "person", "people")}`;

/** Words of the comparison of a network with itself. */
export const compare: typeof italian = {
  tab: "Then and now",
  title: "Your network, then and now",
  intro:
    "You are compared with yourself and nobody else: whom you found again, with whom things went quiet, which circles are new. No marks: networks change.",
  with: "Compare with",
  past: "a day in the past",
  report: "an earlier report",
  day: "Which day?",
  hint: "A JSON report with names, downloaded from “Take away”.",
  choose: "Choose the report",
  second: "Choose a second report, in place of now",
  refused: {
    unreadable: "This file is not a report of Fare Rete, or not all of one.",
    "no-names":
      "This report has no names, and people cannot be recognised. It takes a report downloaded with “Include names”.",
    newer: "This report comes from a later version of this page.",
  },
  otherEgo: "Careful: these seem to be the networks of two different people.",
  contact(from, to, { back, first, quiet }) {
    const told = [
      back > 0 ? `you got back in touch with ${people(back)}` : "",
      first > 0 ? `you were in touch with ${people(first)} for the first time` : "",
      quiet > 0 ? `with ${people(quiet)} things went quiet` : "",
    ].filter((part) => part !== "");
    const what = told.length === 0 ? "no tie woke up or fell asleep" : told.join("; ");
    return `Between ${format.day(from)} and ${to === null ? "now" : format.day(to)}, as far as can be seen, ${what}.`;
  },
  arrived: (count) => `${capital(people(count))} ${agree(count, "appears", "appear")} for the first time.`,
  gone: (count) => `${capital(people(count))} ${agree(count, "is", "are")} no longer there.`,
  added: (circles) => `${agree(circles.length, "A new circle", "New circles")}: ${format.list(circles)}.`,
  dissolved: (circles) => `${agree(circles.length, "A circle", "Circles")} no longer there: ${format.list(circles)}.`,
  back: "In touch again",
  first: "In touch for the first time",
  turns: {
    cooled: "Gone quiet",
    stronger: "Stronger ties",
    weaker: "Ties less strong",
    arrived: "Seen for the first time",
    gone: "No longer there",
    "bridge-gained": "New bridges",
    "bridge-lost": "Bridges no more",
    joined: "Came into a circle",
    left: "Left a circle",
  },
  makeup: "What it was made of, and is now",
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
    `Whether you are, or were, in touch: for ${people(count)} no source shows it, in at least one of the two moments.`,
  unsure: (count) =>
    `Of ${people(count)} something looks different, but perhaps only what the files show has changed: it is not counted here.`,
  sources: (which, sources) =>
    `Only in the ${which === "then" ? "first" : "second"} moment there are traces from: ${format.list(sources)}.`,
  rebuilt:
    "The past is put together from the files of today: those without dates are left out; names, the circles you drew and how close you say you are stand as they do now.",
};
