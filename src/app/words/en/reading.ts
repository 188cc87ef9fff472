import type { Day } from "../../../core/model/day.ts";
import { agree } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

const findings: Words["reading"]["findings"] = {
  "cut-short": "The file breaks off half way. What came before was read; download it again if you can.",
  "unclosed-quote": "One row is missing its closing quotes. That row was read to its end; the others are not affected.",
  "unknown-shape":
    "It looks like a file we know, but its columns are different. If you have edited it, try the original.",
  "not-json": "The content is damaged and cannot be read. Download the archive again.",
  "too-deep": "This file is built in an unusual way: to be safe we did not open it. There is nothing you need to do.",
  "odd-characters": "Some letters could not be read and were replaced. A few names may look wrong.",
  "saved-by-spreadsheet": "It seems to have been saved again by a spreadsheet. It was read, but the original is safer.",
  "html-instead-of-json":
    "This Facebook archive is in HTML. We read what we could; one in JSON says more and is safer, if you want to ask for it.",
  "chats-elsewhere":
    "The messages end long before the archive does: later chats are in Messenger’s encrypted storage, which is a separate download.",
  "owner-unknown":
    "These files do not say which of these people you are. If you are in the list above, say so: messages will be counted better.",
  "holds-nothing": "There is nothing in it: the file says it is empty.",
  "left-closed": "We know it and leave it closed: it tells of no ties, or it is your business only.",
  "unknown-file":
    "We cannot read this kind of file. If it is a list of people, save it as CSV and drag it here; if not, leave it be: the rest does not change.",
  "not-an-archive": "It cannot be opened: perhaps the download was interrupted. Download it again.",
  "archive-cut-short": "The archive ends too early. We read what we could; download it again for the rest.",
  "entry-damaged":
    "The content is not what the archive says it should be: the file is damaged. Download the archive again.",
  "entry-encrypted": "It is protected by a password. Open it on your computer and drag the files inside it here.",
  "entry-unsupported":
    "It is compressed in a way browsers cannot open. Open it on your computer and drag the folder here.",
  "entry-twice": "The archive holds two files with the same name: we read the first.",
  "entry-unsafe-name":
    "The file’s name is not safe, so we passed it over. If you know it, give it another name and drag it here by itself.",
  "too-large":
    "It is too large to be read in a browser. If it is an archive, open it on your computer and drag here only the folder of messages and contacts.",
  "nested-too-deep": "It is an archive inside an archive inside an archive. Open it and drag the innermost one here.",
  "needs-columns": "It is a table, but we cannot tell which column is which. Tell us, and we will read it.",
  workbook: "This is a spreadsheet. Open it, choose “Save as”, pick CSV, and drag the new file here.",
  "day-month-guessed":
    "Dates such as 03/04/26 can be read two ways. We took the day to come first; if the chat is from an American phone, some days will be wrong.",
  "export-limit": "WhatsApp exports only the latest messages of a long chat: what came before is not here.",
  "older-than-known":
    "This is an older copy of something already read: it added what was missing and took nothing away.",
  "unknown-markup":
    "Facebook’s pages are made in a way we do not know yet, so we could not read them. Ask for the archive again choosing JSON.",
  "no-names-inside":
    "This report was made without names, so there is nobody in it to recognise. Make one with names if you want to read it again.",
  "our-fault":
    "Here the mistake is ours, not yours: this file was left behind, the others were not. Try adding it by itself.",
};

const skips: Words["reading"]["skips"] = {
  "hidden-connection": "contacts with a closed or hidden profile, of whom only the date is left",
  "no-name": "rows without a name",
  "no-date": "rows without a readable date",
  spam: "messages that were in spam",
  sponsored: "advertising messages",
  draft: "drafts never sent",
  "deleted-account": "people who deleted their profile and whose names are no longer known",
  "system-text": "notices written by the platform",
  duplicate: "rows that appear twice",
  "unknown-person": "rows that do not say who wrote to whom",
  "only-about-you": "rows about you alone",
  declined: "things you had hidden or turned down",
  placeholder: "sample rows without a real name",
  "wrong-shape": "badly written rows",
  "empty-row": "empty rows",
  "empty-list": "empty conversations or lists",
  "not-a-person": "pages, companies and rooms, not people",
  "nobody-else": "appointments with nobody else in them",
  cancelled: "appointments called off or turned down",
  "still-to-come": "appointments still to come",
};

/** Words of the reading screen. */
function timeLeft(seconds: number): string {
  if (seconds < 5) return "nearly done";
  if (seconds < 50) return `about ${format.number(Math.ceil(seconds / 10) * 10)} seconds to go`;
  const minutes = Math.round(seconds / 60);
  return `about ${minutes <= 1 ? "a minute" : `${format.number(minutes)} minutes`} to go`;
}

export const reading: Words["reading"] = {
  title: "Your sources",
  titleReading: "Reading",
  intro: "What was in your files, what was useful and what was left out, and why.",
  listing: "Looking at what is there",
  file: (name) => `Reading ${name}`,
  filesDone: (done, of) => `${format.number(done)} of ${format.number(of)} ${agree(of, "file", "files")}`,
  bytesDone: (done, of) => `${format.megabytes(done)} of ${format.megabytes(of)}`,
  used: (rows) => `${format.number(rows)} useful ${agree(rows, "row", "rows")} so far`,
  speed: (bytes) => `${format.megabytes(bytes)} a second`,
  timeLeft,
  first: (people: number, where: string, since: Day) =>
    people === 1
      ? `Meanwhile: you have one contact on ${where}, since ${format.month(since)}.`
      : `Meanwhile: you have ${format.number(people)} contacts on ${where}; the first is from ${format.month(since)}.`,
  people: "Recognising people",
  network: "Putting the ties together",
  map: "Drawing the map",
  cancel: "Stop reading",
  cancelNote: "What had already been read stays.",
  progress: "Reading progress",
  goOn: "See your network",
  rowsUsed: (count) => `${format.number(count)} ${agree(count, "row", "rows")} used`,
  rowsSkipped: (count) => `${format.number(count)} ${agree(count, "row", "rows")} left out`,
  period: (from, to) => `From ${from} to ${to}`,
  noPeriod: "No dates",
  contactPeriod: (from, to) => `Messages run from ${from} to ${to}.`,
  meetingPeriod: (from, to) => `Meetings run from ${from} to ${to}.`,
  noContact: "This does not show whether you were in touch.",
  shows: "What it shows",
  showsNot: "What it does not show",
  unknownFiles: (count) => (count === 1 ? "One file we cannot read." : `${format.number(count)} files we cannot read.`),
  toDo: "Worth knowing",
  findings,
  skips,
  showsPlatform: {
    linkedin:
      "Who your work contacts are, since when, what they did when you downloaded the archive, and on which days you wrote to each other.",
    facebook: "Your friends, since when, the days you wrote to each other, groups and events.",
    instagram: "Whom you follow and who follows you, and the days you wrote to each other.",
    x: "Whom you follow and who follows you.",
    "address-book": "People whose details you kept, and the groups you made yourself.",
    calendar: "Meetings you were both invited to.",
    chat: "Who was in the chat and on which days they wrote.",
    table: "The people you listed, and what you wrote about them.",
    report: "What was in the report, with names if you included them.",
    declared: "The people and circles you told us about. No archive knows them better.",
  },
  showsNotPlatform: {
    linkedin:
      "Who knows whom among your contacts, and everything you said elsewhere: in person, on the phone, in other chats.",
    facebook:
      "Who is friends with whom. Since the end of 2023 encrypted chats are missing too: they are a separate download.",
    instagram: "Who they are in everyday life: often there is only a nickname.",
    x: "Names and days: often there is only a number.",
    "address-book": "Whether you have been in touch, and when.",
    calendar: "Meetings you did not write down: almost all of those with the people closest to you.",
    chat: "Those who read and do not write.",
    table: "Everything else, and that is fine.",
    report: "What has changed since.",
    declared: "When you were last in touch, unless another source says so.",
  },
  noteRead: (files, used, left) =>
    `${format.number(files)} ${agree(files, "file", "files")} read, ${format.number(used)} ${agree(used, "row", "rows")} used${left > 0 ? `, ${format.number(left)} left out` : ""}.`,
  noteToDo: (count) =>
    count === 1
      ? "There is one thing to know about your sources."
      : `There are ${format.number(count)} things to know about your sources.`,
  noteWho: "We are not sure who you are in these files.",
  noteMore: "See the sources",
  youTitle: "Is this you?",
  youKnown: (name) => `These files belong to ${name}.`,
  youGuessed: (name) => `From the messages, these files seem to belong to ${name}. If not, tell us who you are.`,
  youUnknown: "These files do not say who you are. If you are in the list below, just say so.",
  youThis: "That’s me",
  youThisNamed: (name) => `That’s me: ${name}`,
  proposalsTitle: (count) =>
    count === 1 ? "Perhaps the same person" : `Perhaps the same people: ${format.number(count)} pairs`,
  proposalsIntro: "When we are sure we join them ourselves. Here you decide: a wrong choice can always be undone.",
  proposalsMore: (count) => `Show ${agree(count, "one", format.number(count))} more`,
  join: "Join",
  apart: "Not the same person",
  joinNamed: (a, b) => `Join ${a} and ${b}`,
  since: (day) => `since ${day}`,
  reasons: {
    "same-name": "they have the same name",
    "similar-name": "the names are very much alike",
    nickname: "one may be short for the other",
    "same-name-written-differently": "it is the same name, written differently",
    "part-of-name": "one gives a part of the name only",
    "same-company": "they work in the same place",
    "same-places": "they turn up in the same groups",
    "common-name": "it is a common name",
    "several-candidates": "someone else could be meant",
  },
  because: (reasons, caveats) =>
    `Why: ${format.list(reasons)}${caveats.length === 0 ? "" : `; but ${format.list(caveats)}`}.`,
  nothing: "No sources yet. Add your files, or draw your circles: those are enough.",
};
