import type { together as italian } from "../it/together.ts";
import { agree } from "../plural.ts";
import { format } from "./format.ts";

/** Words of laying two networks side by side. */
export const together: typeof italian = {
  tab: "Together",
  title: "Your networks, together",
  intro:
    "You and someone you trust swap a small file, and see whom you both know, which worlds you share, who could introduce whom. All other contacts stay with whoever has them, until they choose to say a name.",
  beginTitle: "I’ll start",
  beginText: "You get a file to send, and seven words to say aloud.",
  label: "What people call you",
  leaveOut: "Leave somebody out",
  leaveOutText: "Whoever is in a circle you tick does not go into the file.",
  prepare: "Prepare my file",
  joinTitle: "I was sent a file",
  joinText: "Open it here, or drag it onto the page, and type the seven words you were told.",
  choose: "Open a file",
  phraseHeard: "The seven words",
  unlock: "Let’s see",
  makingKey: "Making the key. I take a moment on purpose: guessing it would take centuries…",
  opened: (label) => `Opened the file of ${label}.`,
  phraseTitle: "The words to say aloud",
  phraseText:
    "On the phone or in person, never along with the file. They are kept nowhere: write them on paper if you want to go on another day. Seven words by chance out of 256: seventy-two million billion combinations.",
  savedPeople: (people, entries) =>
    `Your file is among your downloads: send it however you like. There are no names in it: a print for ${agree(people, "one person", `each of ${format.number(people)} people`)}, mixed with invented ones, ${format.number(entries)} in all.`,
  saveAgain: "Save it again",
  presentTitle: "Now you",
  presentText: "So that the other side can see as well, send your file. The words stay the same.",
  openTitle: "The others’ files",
  openText: "When one arrives, open it here or drag it onto the page. There can be more than two of you.",
  common: (label, count, sure) =>
    count === 0
      ? `You and ${label}: nobody in common, as far as one can see`
      : `${sure ? "You" : "Perhaps you"} and ${label} both know ${format.number(count)} ${agree(count, "person", "people")}`,
  perhaps: (count) => `Of ${format.number(count)} only the name agrees: they may be namesakes, talk about it.`,
  nameOnly: "The name only.",
  you: "You",
  forYou: "With you",
  forThem: (label) => `With ${label}`,
  toAll: (count, names) => `All of you know ${format.number(count)} of them: ${names}.`,
  worldsTitle: "Who could introduce whom",
  world: "World",
  has: "yes",
  hasNot: "no",
  sameWorlds: (label) => `You and ${label} have the same worlds: you can help each other from close by.`,
  theyOpen: (label, worlds) => `${label} could open a world where you have nobody: ${worlds}.`,
  youOpen: (label, worlds) => `You could introduce ${label} to someone from: ${worlds}.`,
  askTitle: "Do you know someone who…?",
  askText:
    "Write what you are looking for and what you can help with, one thing a line. Whoever opens the file looks among their own people, and decides which names to tell you.",
  seeks: "I am looking for",
  gives: "I can help with",
  askButton: "Prepare the requests",
  saved: "The file is among your downloads: send it. The words stay the same.",
  asks: (label) => `${label} asks you`,
  helpsWith: (label, things) => `${label} can help with: ${things}.`,
  nobody: "I see nobody among your people.",
  quoted: (text) => `“${text}”`,
  whatToSay: (name) => `What to say of ${name}`,
  sayings: { nothing: "I say nothing", unnamed: "I say I know someone", named: "I say the name" },
  note: "A word or two, if you like",
  askThemFirst:
    "Only the names you choose go into the file, and whoever has the words can open it. Before you say one, ask that person whether they would like it.",
  answerButton: (label) => `Prepare the answer for ${label}`,
  answers: (label) => `${label} answers`,
  nobodyToName: "nobody for now.",
  unnamed: (label, count) =>
    `${label} knows ${count === 1 ? "someone" : `${format.number(count)} people`} and wants to ask before saying a name.`,
  end: "Close the exchange",
  endText: "The words and the open files are forgotten. To go on later: first your own file, then the others’.",
  truthTitle: "How things stand",
  truth: [
    "The file opens only with the words. There are no names or addresses in it: a print for each person, and the kinds of circles they are in.",
    "Whoever has the words can make a test: if they think of a certain person, they can check whether that person is among yours. Swap files only with someone whom you would tell if they asked.",
    "The file shows roughly how many people you have: the invented prints hide the exact number, not the size.",
    "There is no server: you send the file yourselves, and say the words aloud.",
  ],
  refused: {
    "not-ours": "This is not a file made for “Together”.",
    damaged: "This file is damaged: have it sent again.",
    newer: "This file comes from a newer version of the app: update yours and open it again.",
    "wrong-passphrase": "These are not the words of this file. Check them with whoever told you.",
    "other-exchange":
      "This file belongs to another exchange, with other words. Close this one if you want to open that.",
    "own-file": "This file is your own: what is needed here is the other person’s.",
    "not-for-you": "This answer is for somebody else. If it is for you, open your own file first.",
    "no-cryptography": "The browser cannot encrypt here: open the app from an https address, or from the saved file.",
  },
};
