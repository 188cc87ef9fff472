import type { rhythm as italian } from "../it/rhythm.ts";
import { format } from "./format.ts";

/** Words of the rhythm one would like to keep, and of whom one would miss. */
export const rhythm: typeof italian = {
  tab: "Rhythm",
  title: "Whom you would miss",
  intro:
    "Say how often you would like to hear from a circle or a person. Here you find, without hurry, whom you have not heard from for longer than that. The count starts again by itself when your files show a new contact.",
  often: {
    "0": "No rhythm",
    "7": "Every week",
    "30": "Every month",
    "90": "Every three months",
    "180": "Twice a year",
    "365": "Once a year",
  },
  wish: (name) => `How often would you like to hear from ${name}?`,
  circles: "Your circles",
  none: "Choose a rhythm for a circle, or on a person’s page.",
  nobody: "Nobody is missing, as far as can be seen.",
  since: (days, wish) => `${format.number(days)} days of silence. You wished: ${wish.toLowerCase()}.`,
  unseen: "From here one can’t tell whether you are in touch: perhaps you are, in a way no file tells of.",
  more: (count) => `And ${format.number(count)} more.`,
};
