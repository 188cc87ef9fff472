import type { Words } from "../words.ts";
import { moreGuides } from "./more-guides.ts";

export const guides: Words["guides"] = {
  title: "How to get your files",
  intro:
    "LinkedIn, Facebook and the others must give you a copy of what they hold about you: it is your right, and it is free. Your address book, calendar and chats you have already. You do not need everything: start with whatever is easiest. Menu names change now and then: if you do not find the one written here, pick the closest.",
  meanwhile: "Meanwhile, draw your circles",
  remind: "Make a reminder",
  remindNote: "Downloads a reminder to open with your calendar.",
  downloadTemplate: "Download the template",
  steps: "Steps",
  which: "Which ones do you want?",
  goTo: (guide) => `Go to: ${guide}`,
  ...moreGuides,
  linkedin: {
    name: "LinkedIn",
    wait: "Contacts often arrive within minutes; the full archive in a day, sometimes two.",
    steps: [
      "Open LinkedIn on a computer and click your photo at the top (“Me”), then “Settings & Privacy”.",
      "Choose “Data privacy”, then “Get a copy of your data”.",
      "Choose the larger archive: it holds connections, messages, invitations and your career.",
      "Press “Request archive”. When it is ready, LinkedIn sends you an e-mail with the link.",
      "Download the archive (a file ending in .zip) and drag it here as it is. If your computer has already opened it, drag the folder.",
    ],
    note: "If you get two e-mails, the second holds the full archive: you can add both, rows that appear twice count once.",
    reminder: "Download the LinkedIn archive",
    reminderText: "Look for LinkedIn’s e-mail with the archive, download the .zip file and drag it into Fare Rete.",
  },
  facebook: {
    name: "Facebook",
    wait: "Usually a few hours; a few days if you have many photos. Once ready, it stays available for a few days only.",
    steps: [
      "Open Facebook and go to “Settings & privacy”, then “Accounts Center”.",
      "Choose “Your information and permissions”, then “Export your information” (or “Download your information”).",
      "Choose your profile and export to your device. If you can choose, profile information, friends, messages, groups and events are enough: photos are not needed.",
      "Important: choose JSON as the format, not HTML. As the date range choose “All time”.",
      "When you are told it is ready, download all the .zip files and drag them here together.",
    ],
    note: "Do you have an HTML archive already? Bring it: we read what can be read. JSON holds more, though, and is free the second time too.",
    reminder: "Download the Facebook archive",
    reminderText:
      "Facebook’s archive stays available for a few days only: download all the .zip files and drag them into Fare Rete.",
  },
  messenger: {
    name: "Messenger’s encrypted chats",
    wait: "Since the end of 2023 many Messenger chats are encrypted and are no longer in the Facebook archive: they are a separate download. You need the PIN you chose for your chats.",
    steps: [
      "On a computer open your Messenger chats (from Facebook or messenger.com), then “Settings”, “Privacy & safety”, “End-to-end encrypted chats”.",
      "Choose “Message storage”, then “Download secure storage data”.",
      "Drag this .zip file here as well: the two halves join by themselves.",
    ],
    note: "We look at the names, the days and the title of the chat. The text of messages is not kept.",
    reminder: "Download Messenger’s encrypted chats",
    reminderText: "Download Messenger’s encrypted chats too, and drag them into Fare Rete.",
  },
  table: {
    name: "A list of your own",
    wait: "The time it takes to write it.",
    steps: [
      "Download the template and open it with Excel or another spreadsheet.",
      "One row per person. A name is enough; if you like, add since when you have known each other, the circle, what they do.",
      "Save it as CSV (it is one of the choices of “Save as”) and drag it here. Or copy the cells and paste them into this page.",
    ],
    note: "Lists of friends saved by other programs are fine too, if they have a column with the name.",
  },
  drawing: {
    settings: "Settings & privacy",
    linkedinPath: "Data privacy",
    linkedinChoice: "Larger archive",
    facebookFormat: "Format",
    facebookDates: "All time",
    messengerStore: "Secure storage",
    contactsExport: "Export",
    calendarExport: "Export",
    chatExport: "Export chat",
    chatPlain: "Without media",
    xArchive: "Request archive",
    tableColumns: ["name", "since", "circle"],
    tableRows: [
      ["Ada Ferri", "2009", "Choir"],
      ["Bruno Sala", "1998", "School"],
    ],
  },
};
