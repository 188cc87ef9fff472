import { agree } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

export const backup: Words["backup"] = {
  title: "A backup copy",
  text: "One encrypted file with your whole network and what you said yourself. Put it wherever you like: without the passphrase it does not open. From it you get everything back on any device.",
  make: "Make a copy",
  restore: "Restore a copy",
  makeText:
    "Choose a passphrase. If you forget it, the copy can never be opened: nobody else knows it. For those who know about such things: the file is in the age format, and also opens without this page, with “age -d”.",
  making: "Locking the copy…",
  openText: "This is a backup copy. To see what is in it takes the passphrase it was made with.",
  look: "See what is in it",
  inside: (when, name) => `Made on ${when}${name === "" ? "" : `, the network of ${name}`}.`,
  counts: (people, circles, changes) =>
    `${format.number(people)} ${agree(people, "person", "people")}, ${format.number(circles)} ${agree(circles, "circle", "circles")}; ${changes === 0 ? "you had added nothing of your own yet" : `${format.number(changes)} ${agree(changes, "thing", "things")} you added or corrected`}.`,
  sources: (list) => `Sources: ${list}.`,
  choose: (people) =>
    `A network of ${format.number(people)} ${agree(people, "person", "people")} is open here now. If you join them, nothing is lost, and where they disagree what you see now counts. If you replace it, the one on screen is lost.`,
  choosing: "Only what comes of it will stay kept here.",
  take: "Restore this network",
  join: "Join the two",
  replace: "Replace",
  restoring: "Restoring…",
  wrong:
    "That passphrase does not open the copy. Try again: capitals and spaces count. If you are sure of it, the file is damaged.",
  hereLocked: "Your network is here, under lock.",
  hereText: "It opens with the passphrase of your backup copy. If you close the page, only the copy remains.",
  forget: "Forget it",
  idle: "If nobody touches anything, lock",
  never: "Never",
  minutes: (minutes) => `After ${format.number(minutes)} minutes`,
  shared: "On a computer many people use, open this page in a private window, and lock it before you get up.",
  fingerprint:
    "The fingerprint (SHA-256) of the file you saved. Whoever has the same page has the same one: the published one lies beside the page, in index.html.sha256.",
};
