import type { Words } from "../words.ts";

export const guides: Words["guides"] = {
  title: "How to get your files",
  intro:
    "LinkedIn and Facebook must give you a copy of what they hold about you: it is your right, and it is free. You ask once, then you wait. Meanwhile you can start with your circles.",
  meanwhile: "Meanwhile, draw your circles",
  remind: "Set me a reminder",
  remindNote: "Downloads a reminder to open with your calendar.",
  downloadTemplate: "Download the template",
  steps: "Steps",
  linkedin: {
    name: "LinkedIn",
    wait: "Contacts often arrive within minutes; the full archive in a day, sometimes two.",
    steps: [
      "Open LinkedIn on a computer and click your photo at the top (“Me”), then “Settings & Privacy”.",
      "Choose “Data privacy”, then “Get a copy of your data”.",
      "Choose the larger archive: it holds connections, messages, invitations and your career.",
      "Press “Request archive”. When it is ready, LinkedIn sends you an e-mail with the link.",
      "Download the zip and drag it here as it is, without opening it.",
    ],
    note: "If you get two e-mails, the second holds the full archive: you can add both, rows that appear twice count once.",
    reminder: "Download the LinkedIn archive",
    reminderText: "Look for LinkedIn’s e-mail with the archive, download the zip and drag it into Fare Rete.",
  },
  facebook: {
    name: "Facebook",
    wait: "Usually a few hours; a few days if you have many photos. The link works for a few days only.",
    steps: [
      "Open Facebook and go to “Settings & privacy”, then “Accounts Center”.",
      "Choose “Your information and permissions”, then “Export your information” (or “Download your information”).",
      "Choose your profile and export to your device. If you can, take only friends, messages, groups and events: photos are not needed.",
      "Important: choose JSON as the format, not HTML. As the date range choose “All time”.",
      "When you are told it is ready, download all the zips and drag them here together.",
    ],
    note: "If you already have an HTML archive it is not lost, but it cannot be read well: ask for a new one in JSON.",
    reminder: "Download the Facebook archive",
    reminderText: "Facebook’s link works for a few days only: download all the zips and drag them into Fare Rete.",
  },
  messenger: {
    name: "Messenger’s encrypted chats",
    wait: "A few minutes, but you need the PIN you chose for your chats.",
    steps: [
      "Since the end of 2023 many Messenger chats are encrypted and are no longer in the Facebook archive.",
      "On a computer open messenger.com, then “Settings”, “Privacy & safety”, “End-to-end encrypted chats”.",
      "Choose “Message storage”, then “Download secure storage data”.",
      "Drag this zip here as well: the two halves join by themselves.",
    ],
    note: "Of each message only the names and the day are looked at. The text is not kept.",
    reminder: "Download Messenger’s encrypted chats",
    reminderText: "Download the encrypted chats from messenger.com too, and drag them into Fare Rete.",
  },
  table: {
    name: "A list of your own",
    wait: "The time it takes to write it.",
    steps: [
      "Download the template and open it with your spreadsheet.",
      "One row per person. A name is enough; if you like, add since when you have known each other, the circle, what they do.",
      "Save it as CSV and drag it here. Or copy the cells and paste them into this page.",
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
    tableColumns: ["name", "since", "circle"],
    tableRows: [
      ["Ada Ferri", "2009", "Choir"],
      ["Bruno Sala", "1998", "School"],
    ],
  },
};
