import type { Words } from "../words.ts";
import { format } from "./format.ts";

/** Words of going through a network together with the person it belongs to. */
export const advising: Words["advising"] = {
  title: "Guide another person",
  intro:
    "For those who advise or accompany: the network belongs to the person before you, you ask the questions. An hour is enough.",
  steps: [
    "Begin a new network, separate from all others. If you want to keep it, it will have a passphrase of its own.",
    "Make the round of circles, one question at a time. Let the names come.",
    "Read the five sentences together, and ask which one surprises most.",
    "Switch the platforms off one by one: what remains, and what does not?",
    "Print the network card, with initials or invented names, and write three small steps by hand.",
    "In the end you decide: keep it here under a passphrase, take it away, or delete everything.",
  ],
  go: ["The round of circles", "The network", "What is amplified", "Network card", "Take away or keep"],
  network: (number) => `Network ${format.number(number)}`,
  fresh: "A new network",
  unable: "Nothing can be kept from here: each network lives as long as this page stays open.",
  eraseAll: "Delete all networks kept here",
  eraseAllText: "All networks kept in this browser are deleted, and cannot be had back.",
  careTitle: "With care",
  care: [
    "The data belong to the person, and to those they name: ask before keeping anything.",
    "Nothing leaves this page, not even to you. Networks are never mixed.",
    "The list shows numbers only. Note elsewhere whose network is which.",
    "On a computer many people use, lock or delete before you get up.",
  ],
};
