import { agree } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

export const review: Words["review"] = {
  title: "Look through the people",
  intro:
    "This is everyone we found in your files. If someone does not belong in your network, leave them out: you can bring them back whenever you like.",
  search: "Search for a person",
  sort: "In order of",
  source: "Source",
  allSources: "All sources",
  list: "People found",
  keys: "Arrows to move, Space to choose, Ctrl and A to choose everyone listed, Escape to choose nobody.",
  columns: { name: "Name", doing: "What they do", sources: "Sources", since: "Since" },
  chosen: (count) => (count === 0 ? "Nobody chosen" : `${format.number(count)} chosen`),
  chooseAll: (count) => `Choose ${agree(count, "the one listed", `all ${format.number(count)}`)}`,
  chooseNone: "Choose nobody",
  leaveOut: "Leave out",
  forget: "Forget for good…",
  forgetTitle: (count, name) =>
    count === 1 ? `Forget ${name} for good?` : `Forget ${format.number(count)} people for good?`,
  forgetText: [
    "Whoever you forget disappears from the network, from circles and notes, and does not come back even if you read the same files again.",
    "All that is left is a fingerprint that does not lead back to the name: it serves to recognise them, should a file name them, and to pass over them.",
    "The files on your computer do not change. If you only want them not to count, choose “Leave out”.",
  ],
  forgetYes: "Forget for good",
  forgetLongest: (count) => `At most ${format.number(count)} people can be forgotten at a time: choose fewer.`,
  leftOut: (count) => `Left out: ${format.number(count)}`,
  leftOutIntro: "They count in no number and are not on the map.",
  bringBack: "Bring back",
  bringBackNamed: (name) => `Bring back ${name}`,
  bringAllBack: "Bring them all back",
  forgotten: (count) =>
    count === 1 ? "One person has been forgotten." : `${format.number(count)} people have been forgotten.`,
  back: "Back to the sources",
  goOn: "That’s fine: see the network",
};
