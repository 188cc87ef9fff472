import type { Words } from "../words.ts";
import { format } from "./format.ts";

export const method: Words["method"] = {
  title: "How do you know?",
  size: (modularity, stability) => [
    "The people are those named in your files or in your circles. Someone who appears in several sources is counted once, when we are sure it is the same person.",
    "Circles are those you told us about, or they show in the files and wait for you to confirm them. The clusters are found by this page: it brings together people who share places, conversations and events. A huge company counts for little, a group of eight counts for much.",
    `Clusters are proposals. When the sum is done again, the likeness between the answers is ${format.number(Math.round(stability * 100))} out of 100. How separate the clusters are, from 0 to 1: ${format.index(modularity)} (scholars call it modularity).`,
    "You are not part of the sum: you are tied to everyone, and would join everything to everything.",
  ],
  cold: [
    "“Never in touch” means: one of your sources holds messages, that person is in it, and in the whole period it covers there is not a single day of contact. And you share no circle.",
    "If you speak on the phone, in person or in a chat that is not here, this page cannot know. Put the person in a circle, and they are no longer a cold contact.",
  ],
  bridges: [
    "A bridge is a person who belongs to two or more worlds that have almost nobody else in common: less than one person in ten.",
    "Circles count, and occasions where it shows who was there: a conversation, an event, a group. That two people work for the same company is not enough, unless you were there too: perhaps they have never met.",
  ],
  dormant: [
    "A tie is asleep when there was contact, a source could have seen more of it, and for a long time there has been none. Where no source can see, this page says nothing.",
    "The strength of a tie comes from how many different days you were in touch (recent ones count more), how long ago, whether you both write, for how many years and in how many settings. What you say yourself about closeness outweighs the rest.",
    "Why get back in touch? Weak ties bring news from other worlds (Granovetter, 1973). Sleeping ones, once woken, often give more useful advice than those of every day (Levin, Walter and Murnighan, 2011).",
  ],
  amplifier: [
    "This page switches one platform off at a time and looks at what remains: people, circles, clusters and bridges that can be seen from elsewhere too.",
    "You may know people who appear on one platform only from elsewhere as well: this page cannot know until you put them in a circle. So the true loss may be smaller than this.",
  ],
  where: "The sums are described in full in the JSON report, which you can download from “Take away”.",
};
