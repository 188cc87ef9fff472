import type { Silence } from "../../../core/purpose/draft.ts";
import type { meeting as italian } from "../it/meeting.ts";
import { format } from "./format.ts";

const begins: Readonly<Record<Silence, string>> = {
  recent: "how are you?",
  months: "it has been a few months: how are you?",
  years: "it has been a long time! You came to my mind these days, and it was a pleasure.",
  unknown: "I hope you are well.",
};

/** Words of the meeting sheet: what we know of each other, what to ask, and the message that proposes it. */
export const meeting: typeof italian = {
  title: (name) => `A meeting with ${name}`,
  prepare: "Prepare a meeting",
  intro:
    "A sheet to keep in front of you: what ties you, what you can offer, one single request. It stays here, in your browser.",
  known: "What ties you",
  lastContact: (ago, source) => `Last in touch: ${ago} (${source}).`,
  noContact: "From here one can’t tell when you were last in touch.",
  circles: (names) => `Circles in common: ${format.list(names)}.`,
  shared: (names) => `People you both know: ${format.list(names)}.`,
  offers: (text) => `Offers: ${text}.`,
  seeks: (text) => `Is looking for: ${text}.`,
  plan: "The meeting",
  day: "Day",
  hour: "Time",
  lasts: "How long",
  lastings: (minutes) =>
    minutes < 60 ? `${format.number(minutes)} minutes` : minutes === 60 ? "an hour" : "an hour and a half",
  where: "Where",
  about: "What to talk about",
  offer: "What you can offer",
  request: "The one request",
  requestHint: "Only one, small and clear: it is easier to say yes.",
  questions: "Questions to ask, one a line",
  suggestions: "To begin with",
  suggested: [
    "How did you get where you are?",
    "What would you do in my place?",
    "Is there anyone I should talk to?",
    "Is there anything I can do for you?",
  ],
  follow: "Afterwards, one thing a line",
  remind: "Remind me on",
  remindTitle: (name) => `Get back to ${name}`,
  keep: "Keep the sheet",
  kept: "The sheet is kept.",
  saveCalendar: "Save for the calendar",
  saveText: "Save as text",
  print: "Print",
  back: "Back to their page",
  needsDay: "Choose the day first.",
  fileName: "meeting",
  draft: "The message",
  draftIntro: "A draft to change as you like. It is not kept.",
  address: "How you speak to each other",
  tu: "Informal",
  lei: "Formal",
  copy: "Copy the message",
  copied: "Copied.",
  message: ({ name, familiar, silence, about, request }) => {
    const why =
      about === "" ? "" : familiar ? ` I am thinking about this: ${about}.` : ` I am writing about this: ${about}.`;
    const wish =
      request === ""
        ? ""
        : ` ${request.charAt(0).toUpperCase()}${request.slice(1)}${/[.?!]$/.test(request) ? "" : "."}`;
    return familiar
      ? `Hi ${name}, ${begins[silence]}${why}${wish} Would you like to meet for a coffee, or talk for twenty minutes when it suits you? If it is not a good time, no problem at all.`
      : `Dear ${name}, ${begins[silence]}${why}${wish} Would you have twenty minutes to talk about it, in person or by phone, whenever it suits you? If it is not a good time, I quite understand.`;
  },
  yours: "Meetings you prepared",
  on: (day) => `on ${day}`,
  undated: "day to be fixed",
  drop: "Take the sheet away",
};
