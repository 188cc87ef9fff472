import type { Words } from "../words.ts";
import { format } from "./format.ts";

export const keeping: Words["keeping"] = {
  title: "Keep on this device",
  intro:
    "If you like, this page keeps your network inside this browser: next time you open it without bringing the files again. It is kept under lock, and the key is a passphrase that only you know.",
  what: "What is kept is what you see here: names, contact details, days, circles, and what you said yourself. Never the text of messages.",
  where:
    "It stays on this device and in this browser: you will not find it from another one. Whoever uses the same computer can see that something is there, but cannot read it without the passphrase.",
  forgotten:
    "If you forget the passphrase, there is no way to open it: nobody else knows it, not even those who made this page. Your files stay where they are, though, and you can start from them again.",
  passphrase: "Passphrase",
  again: "The same passphrase, once more",
  rule: "At least 10 characters. The easiest way: four words that have nothing to do with each other.",
  show: "Show the passphrase",
  button: "Keep it here",
  tooShort: "That is a little short: it takes at least 10 characters.",
  different: "The two passphrases are not the same.",
  closing: "Locking it up…",
  introKept: "Your network is kept on this device. Whatever you want elsewhere too, take it with you from here.",
  notNow: "It could not be kept.",
  example: "This is the example, and it is never kept. With your own network, you can do it from here.",
  unable:
    "Nothing can be kept safely from here: that happens when the page is opened from the disk, in some private windows, or from an address without https. Before you close it, make a backup copy, here below.",
  already:
    "A network is already kept here. If you open it, it takes the place of the one on screen, and then you can add more files to it. Or delete it, and keep this one.",
  keeping: "Your network is kept here, and every change is kept by itself.",
  last: (when, size) => `Last time: ${when} (${size}).`,
  promised: "The browser has promised not to delete it by itself.",
  notPromised:
    "The browser has not promised to hold on to it for ever: short of space it may delete it, and Safari does when you have not been here for a week. Make a backup copy now and then.",
  lock: "Close and lock",
  lockText: "Takes everything off the screen and out of memory. Opening it again takes the passphrase.",
  nothing: "Keep nothing any more",
  nothingTitle: "Delete what is kept?",
  nothingText:
    "The network kept here is deleted and cannot be had back. In the browser’s files some trace may remain for a while, but it was only ever encrypted: without the passphrase it says nothing.",
  nothingOnScreen: "The one on screen stays until you close the page.",
  nothingYes: "Delete",
  nothingThis: "Delete only this one",
  nothingOthers: (box, others) =>
    `This is network ${format.number(box)}. There ${others === 1 ? "is one more" : `are ${format.number(others)} more`} on this device.`,
  full: "There is not enough room to keep the latest changes. What was there before is safe. Free some space: with the next change I will try again.",
  fault: "The latest changes could not be kept. What was there before is safe; with the next change I will try again.",
  unsavedTitle: "The latest changes are not kept",
  unsavedText: "If you close now, they are lost. What was kept before stays.",
  unsavedYes: "Close all the same",
  here: "Something of yours is kept here, under lock.",
  hereSince: (when) => `Last change: ${when}.`,
  open: "Open it",
  opening: "Trying the key…",
  erase: "Delete everything",
  lookingOn:
    "This network is open in another tab. Here you see it as it was when you opened it, and you cannot change it.",
  takeOver: "Go on in this tab",
};
