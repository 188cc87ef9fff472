import type { Words } from "../words.ts";
import { format } from "./format.ts";

const whole = (value: number) => format.number(Math.round(value));

export const how: Words["how"] = {
  title: "How do you know?",
  lead: "Every figure and every word this page uses about your network: what it means, where it comes from, and where it cannot reach.",
  go: "How do you know? Every figure",
  figures: "Your network in figures",
  noFigures: "Once you have added files or a few circles, the figures of your network will be here.",
  between: (low, high) => `It may lie between ${low} and ${high}.`,
  cannotTell: "Can’t tell",
  reasons: {
    "few-people": "There are too few people for the figure to mean anything.",
    "few-shared": "Too few people have anything in common that the files show.",
    "no-circles": "There are no circles or clusters to count yet.",
    "no-contact": "No source shows contact.",
    unsteady: "The answer changes too much when the sum is done again.",
  },
  measures: {
    "effective-size": {
      name: "Different voices",
      value: (value) => `${whole(value)} voices`,
      meaning:
        "It is as if the people who bring you news that nobody else brings were this many. If your people all know each other, news repeats itself and the figure falls.",
      how: "Effective size: the number of people, less how much they overlap. The files do not show who knows whom, so the chance is used, which falls with the size of the place in common. Burt, 1992; Borgatti, 1997.",
    },
    "effective-circles": {
      name: "Worlds of equal size",
      value: (value) => `about ${whole(value)}`,
      meaning: "Circles and clusters differ in size: it is like having this many, all equal.",
      how: "Exponential of Shannon’s entropy; someone in several worlds counts for a part in each. Jost, 2006.",
    },
    ei: {
      name: "In or out of the largest circle",
      value: (value) => `${format.index(value)}, from −1 to 1`,
      meaning: "−1: all your ties are in the largest circle. 1: all are outside it.",
      how: "E–I index: (outside − inside) over the total. Krackhardt and Stern, 1988.",
    },
    separation: {
      name: "How separate the clusters are",
      value: (value) => `${format.index(value)}, from 0 to 1`,
      meaning: "Near 0 the clusters blur; above 0.3 they usually stand apart.",
      how: "Modularity of the clusters found by the Louvain method (Blondel and colleagues, 2008) among people who share places, conversations and events. You are not part of the sum. Newman, 2004.",
    },
    steadiness: {
      name: "How firm the clusters are",
      value: (value) => `${whole(value * 100)} out of 100`,
      meaning: "The sum is done ten times: 100 means the clusters always come out the same.",
      how: "Adjusted mutual information between the ten answers. Vinh, Epps and Bailey, 2010.",
    },
  },
  words: "The words",
  sections: {
    size: "People, circles and clusters",
    strength: "The strength of a tie",
    cold: "Cold contacts",
    dormant: "Living ties and sleeping ties",
    bridges: "Bridges",
    doors: "Doors and weak ties",
    amplifier: "What a platform amplifies",
    never: "What this page does not say",
  },
  strength: [
    "It has five ingredients: on how many different days you were in touch (a day six months ago counts half of one today), how long ago the last was, whether you both write, for how many years, in how many settings. The first weighs six parts in ten, the others one each. Days are counted, not messages: they foretell better whom you will hear from.",
    "If you say how close someone is to you, your word weighs seven parts in ten. Files see only a part of life: those who matter most often do not write, they live with you.",
    "Strong: you say so, or they are among the first fifteen with at least three days of contact. Cold: a source sees them and shows not a single day. Weak: below the middle of the others. Medium: the rest.",
  ],
  doors: [
    "A door is a person whose places lie almost wholly outside those of your other contacts. The third of people of whom this is truest are called so, cold contacts aside. “The only door”: in a place where you are not, you have no more than one or two people.",
    "Weak ties help more than strong ones in finding work, above all those that are weak but not the weakest (Granovetter, 1973; Rajkumar and colleagues, 2022).",
  ],
  never: [
    "It gives no marks for influence, does not count “friends of friends” (the count would be three to eight times too high), does not call anyone a bridge because of ties that are merely likely, and does not read the text of messages.",
    "Where no source reaches it writes “can’t tell”. The absence of traces is not a weak tie.",
  ],
};
