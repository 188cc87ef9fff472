import type { Words } from "../words.ts";

export const welcome: Words["welcome"] = {
  title: "You already have a network.",
  idea: "Family, schoolmates, colleagues, friends, neighbours, the team, the choir, the people under the next beach umbrella every summer. “Fare rete” is Italian for making these ties count, so that they may help to solve a problem: yours, or that of someone in your network.",
  ideaPlatforms: "LinkedIn and Facebook amplify it. They are not your network.",
  ideaHere:
    "Here you see it whole: the circles, the ties worth a call, the bridges between one world and another, and what would remain of it without LinkedIn or without Facebook.",
  drawTitle: "Draw your circles",
  drawText: "Five minutes and no files. Start with the people no archive knows about: they are usually the closest.",
  drawButton: "Draw the circles",
  drawOne: "Or one circle at a time",
  exampleTitle: "Try someone else’s life",
  exampleText: "An invented person with invented files. In a minute you know what you will see of your own network.",
  exampleButton: "See an example",
  filesTitle: "Bring your files",
  filesText:
    "LinkedIn, Facebook, Instagram, X, your address book, your calendar, WhatsApp chats, a list you wrote yourself. Drag them anywhere onto this page, all together if you like.",
  filesButton: "Add files",
  folderButton: "Add a folder",
  filesGuide: "Don’t have them yet? How to get them",
  filesPaste: "You can also paste a list copied from a spreadsheet.",
  trustTitle: "Everything stays here",
  trustText:
    "Your files are read by this page, on your device, and sent to nobody. Nothing to sign up for, no cookies.",
  keepTitle: "One file, yours to keep",
  keepText: "The whole app is this one page. Save it on your computer: it opens with a double click, even offline.",
  keepButton: "Keep this app",
  keepBySelf:
    "The whole app is this one page: save it from the browser’s menu (“Save page as”) and it will open even offline.",
  plate: ["Family", "Schoolmates", "Choir", "Beach umbrellas", "Old colleagues", "Neighbours", "Five-a-side"],
};
