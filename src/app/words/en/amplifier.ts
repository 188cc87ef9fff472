import { agree } from "../plural.ts";
import type { RemainsFacts, SourceStoryFacts } from "../facts.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

const people = (count: number): string => `${format.number(count)} ${agree(count, "person", "people")}`;

function remains({ everythingOff, people: some, circles, bridges, strength }: RemainsFacts): string {
  const parts = [
    `${format.number(some.left)} of ${people(some.of)}`,
    circles.of === 0
      ? null
      : `${format.number(circles.left)} of ${format.number(circles.of)} ${agree(circles.of, "circle", "circles")}`,
    bridges === null || bridges.of === 0
      ? null
      : `${format.number(bridges.left)} of ${format.number(bridges.of)} ${agree(bridges.of, "bridge", "bridges")}`,
    strength === null ? null : `${format.percent(strength)} of the strength of the ties`,
  ].filter((part) => part !== null);
  return everythingOff
    ? `With everything off, the network that is only yours remains: ${format.list(parts)}.`
    : `What remains: ${format.list(parts)}.`;
}

function bound({ from, present, onlyHere, sure }: SourceStoryFacts): string {
  if (present === 0) return `Nobody from here shows ${from}.`;
  const untold = onlyHere - sure;
  if (present === 1) {
    const seen = `The one person who comes ${from}`;
    if (onlyHere === 0) return `${seen} shows elsewhere too.`;
    return untold === 0
      ? `${seen} is only there: you said so.`
      : `${seen} may be only there: you have not said yet where you met.`;
  }
  if (onlyHere === 0) return `None of the ${people(present)} who come ${from} shows only there.`;
  const share = format.percent(onlyHere / present);
  if (untold === 0) return `Of the ${people(present)} who come ${from}, ${share} are only there: you said so.`;
  const least = sure === 0 ? "" : ` At least ${people(sure)} you did meet right there.`;
  return `Of the ${people(present)} who come ${from}, at most ${share} are only there, because you have not said yet where you met ${people(untold)}.${least}`;
}

/** Words of what each source amplifies. */
export const amplifier: Words["amplifier"] = {
  title: "What is amplified, and what is not",
  intro: "A platform shows a tie; it hardly ever makes one. Switch one off, or all of them, and see what remains.",
  me: "me",
  you: "you",
  pictureLabel: (circles, cold) =>
    `${format.number(circles)} ${agree(circles, "circle", "circles")} round you, as large as the ties are strong${cold === 0 ? "" : `, and ${format.number(cold)} cold contacts as dust all about`}.`,
  switches: "Sources switched on",
  everythingOff: "Switch everything off",
  everythingOn: "Switch everything on",
  remains,
  everythingShown: (whole) =>
    `With every source on one sees ${people(whole.people)}, ${format.number(whole.circles)} ${agree(whole.circles, "circle", "circles")} and ${format.number(whole.bridges)} ${agree(whole.bridges, "bridge", "bridges")}.`,
  counting: "Working out bridges and strength again…",
  pictureNote: (cold, left) =>
    [
      "Each thread is a source.",
      cold === 0 ? null : `The dust: ${format.number(cold)} cold ${agree(cold, "contact", "contacts")}.`,
      left === 0
        ? null
        : agree(left, "Another circle finds no room.", `Another ${format.number(left)} circles find no room.`),
    ]
      .filter((part) => part !== null)
      .join(" "),
  blind: "How much these ties weigh can’t be told from here: there are no messages to look at.",
  stories: "One source at a time",
  bound,
  carries: (known, present) =>
    known === 0
      ? "It touches none of the circles you already had."
      : `It carries ${format.number(known)} of ${format.number(present)} ${agree(present, "tie", "ties")} for circles you already had.`,
  opened: (circles, met) =>
    circles.length === 0 && met === 0
      ? "Nothing shows that it opened new circles to you."
      : [
          circles.length === 0 ? null : `Seen only from there: ${format.list(circles)}.`,
          met === 0 ? null : `There you met ${people(met)}.`,
        ]
          .filter((part) => part !== null)
          .join(" "),
  reference:
    "For comparison: in one Danish department of 61 people 12.5 % of ties were only on Facebook, and 64.5 % of those on Facebook were elsewhere too. One case, not a rule.",
  noSource: "There is no platform here: this network is your own word, and nobody can switch it off.",
  invite:
    "Until you say where you met, everything looks like the platforms’ doing. Five minutes of the round are enough.",
  originTitle: "Where did you meet?",
  originIntro:
    "One person at a time, when you feel like it. With every answer the figures above come nearer the truth.",
  originStart: "Begin",
  originLeft: (count) => `${format.number(count)} to go.`,
  originDone: "You have said where you met everyone who shows in one source only.",
  originPassed: "That is all for now: those you passed stay here, for when they come back to you.",
  originGuess: { declared: "You said so:", observed: "From what can be seen:", inferred: "Perhaps:" },
  originConfirm: "Yes, that’s it",
  originSkip: "I don’t remember",
  originStop: "That’s enough",
  originOnly: (platform) => `Only on ${platform}`,
  originKeys: "Right arrow, Enter or a swipe right: that’s it. Left arrow or a swipe left: pass on.",
  carriedTitle: "And today you keep in touch…",
  carriedSelf: "In person or by phone",
  share: "Save a picture to share",
  shareNote: "No names: only the kinds of circle and the figures.",
  shareTitle: "My network, with or without platforms",
};
