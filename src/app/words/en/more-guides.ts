import type { moreGuides as italian } from "../it/more-guides.ts";

export const moreGuides: typeof italian = {
  contacts: {
    name: "Address book",
    wait: "Two minutes: the file is ready at once.",
    ways: [
      {
        name: "Google (Gmail, Android)",
        steps: [
          "On a computer open contacts.google.com.",
          "In the column on the left, or under the three dots, choose “Export”.",
          "Choose “Google CSV” or “vCard”, press “Export” and drag the file here.",
        ],
      },
      {
        name: "Apple (iPhone, iPad, Mac)",
        steps: [
          "On a computer open icloud.com, then “Contacts”. On a Mac the Contacts app will do too.",
          "Select all contacts (Ctrl and A; on a Mac ⌘ and A).",
          "Choose “Export vCard…” (on a Mac: “File”, “Export”) and drag the .vcf file here.",
        ],
      },
      {
        name: "Outlook",
        steps: [
          "On a computer open outlook.com, then “People” (“Contacts”).",
          "Choose “Manage contacts”, then “Export contacts”, “All contacts”.",
          "Drag the .csv file here.",
        ],
      },
    ],
    note: "The groups of your address book (family, gym, work) become suggestions for circles.",
  },
  calendar: {
    name: "Calendar",
    wait: "Two minutes: the file is ready at once.",
    ways: [
      {
        name: "Google Calendar",
        steps: [
          "On a computer open calendar.google.com, then the cogwheel at the top and “Settings”.",
          "Choose “Import & export”, then “Export”.",
          "Drag the .zip file here as it is.",
        ],
      },
      {
        name: "Apple (Mac)",
        steps: [
          "Open the Calendar app and click the calendar you want in the column on the left.",
          "Menu “File”, “Export”, “Export…”.",
          "Drag the .ics file here. Do the same for each calendar you use.",
        ],
      },
      {
        name: "Outlook",
        steps: [
          "Open Outlook on your computer and go to the calendar.",
          "Menu “File”, then “Save Calendar”. Under “More Options” choose “Whole calendar” and “Full details”.",
          "Drag the .ics file here.",
        ],
      },
    ],
    note: "What counts is appointments with other people invited. What they were about is not looked at.",
  },
  whatsapp: {
    name: "WhatsApp chats",
    wait: "A minute for each chat, on your phone. Start with groups: the class, the choir, five-a-side.",
    ways: [
      {
        name: "Android",
        steps: [
          "Open the chat and tap the three dots at the top, then “More”, “Export chat”.",
          "Choose “Without media”.",
          "E-mail the file to yourself, or save it to Drive, and drag it here on your computer.",
        ],
      },
      {
        name: "iPhone",
        steps: [
          "Open the chat and tap its name at the top, then scroll down to “Export Chat”.",
          "Choose “Without Media”.",
          "Choose “Save to Files”, or e-mail it to yourself, and drag the .zip file here.",
        ],
      },
    ],
    note: "We look at the names, the days and the name of the group. The text of messages is not kept. Of a very long chat WhatsApp gives only the last part.",
  },
  instagram: {
    name: "Instagram",
    wait: "From a few minutes to a day. Once ready, it stays available for a few days only.",
    steps: [
      "Open Instagram, then the menu with three lines and “Accounts Center”.",
      "Choose “Your information and permissions”, then “Export your information” (or “Download your information”).",
      "Choose your Instagram profile and export to your device. Followers and following, and messages, are enough.",
      "Important: choose JSON as the format, not HTML. As the date range choose “All time”.",
      "When you are told it is ready, download the .zip file and drag it here.",
    ],
    note: "On Instagram there is often only a nickname: whoever is not recognised you can join yourself.",
    reminder: "Download the Instagram archive",
    reminderText:
      "Instagram’s archive stays available for a few days only: download the .zip file and drag it into Fare Rete.",
  },
  x: {
    name: "X (Twitter)",
    wait: "A day, sometimes more.",
    steps: [
      "Open X, then “More”, “Settings and privacy”, “Your account”.",
      "Choose “Download an archive of your data” and type your password.",
      "Press “Request archive”. When it is ready, download the .zip file and drag it here.",
    ],
    note: "X puts numbers in the archive instead of names: it mostly serves to see how far that network overlaps with the others.",
    reminder: "Download the X archive",
    reminderText: "See whether X’s archive is ready, download the .zip file and drag it into Fare Rete.",
  },
};
