import { agree } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

export const shell: Words["shell"] = {
  appName: "Fare Rete",
  skip: "Skip to content",
  places: "Sections",
  seen: "Your network",
  people: "People",
  circles: "My circles",
  circlesShort: "Circles",
  ask: "Ask",
  sources: "Sources",
  takeAway: "Take away",
  home: "Start page",
  guides: "How to get your files",
  about: "How it works and privacy",
  language: "Language",
  toNight: "Night",
  toDay: "Day",
  undo: "Undo",
  redo: "Redo",
  close: "Close",
  cancel: "Cancel",
  startAgain: "Start again",
  startAgainTitle: "Start again?",
  startAgainText:
    "This page will forget everything it has read and everything you have drawn. Your files stay where they are, on your device.",
  startAgainYes: "Forget everything",
  exampleName: "Example",
  example: "This is an invented person. The names, messages and circles are nobody’s.",
  exampleLeave: "Use my own files",
  requests: (count) => `Network requests since you opened this page: ${format.number(count)}.`,
  requestsShort: (count) => `${format.number(count)} network ${agree(count, "request", "requests")}`,
  requestsTry: "Turn off your Wi-Fi and try: it works just the same.",
  requestsHow: "What this count cannot see",
  requestsBlocked: (count) =>
    `${format.number(count)} ${agree(count, "attempt was", "attempts were")} blocked by the browser before leaving.`,
  status: "Reading",
  ready: "Ready",
  statusReading: (percent) => `Reading: ${percent}%`,
  statusThinking: "Putting people together and drawing the map",
  dropHere: "Drop your files here",
  dropNote:
    "LinkedIn, Facebook, Instagram, X, address book, calendar, WhatsApp chats, lists: zip archives, folders or single files, all at once if you like. They do not leave this device.",
  failureMemory:
    "This device does not have enough memory for these files. Close other tabs and try again, or add one archive at a time.",
  failureCanvas: "This browser cannot draw the picture. Try a smaller size.",
  failureFileGone: "That file is not at hand any more. Add it again, and then tell us its columns.",
  failureFault: "Something broke inside this page, not in your files. What you already had is still here: try again.",
  failurePassphrase: "That passphrase does not open it. Try again: capitals and spaces count.",
  failureKept: "What was kept on this device is damaged and cannot be opened. Bring your files again.",
  failureNewer: "What is kept here was written by a later version of this page. Open it with that one.",
  failureNotBackup: "This file is not a backup copy of Fare Rete, or its beginning is damaged. Nothing was changed.",
  failureBackup:
    "This backup copy is damaged: cut short, or changed on the way. Nothing was changed; try another copy.",
  failureBackupNewer:
    "This backup copy was made by a later version of this page. Open it with that one. Nothing was changed.",
  failureNoRoom:
    "There is not enough room on this device to keep it. Free some space and try again. Nothing was changed.",
  failureLookingOn:
    "This network is open in another tab: here you can look at it. To change it from here, use “Go on in this tab”.",
  nothingToRead: "There were no files to read there. If it was a folder, try “Add a folder”.",
  tooOld:
    "This browser is too old to open your archives. Update it, or open this page in a recent Firefox, Chrome, Edge or Safari.",
};
