import { agree } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

export const sources: Words["sources"] = {
  people: (count) => agree(count, "person", "people"),
  used: (count) => agree(count, "row used", "rows used"),
  left: () => "left out",
  whyLeft: (count) => (count === 1 ? "Why one row was left out" : `Why ${format.number(count)} rows were left out`),
  files: (count) => `File by file (${format.number(count)})`,
  filesOf: (count) => `${format.number(count)} ${agree(count, "file", "files")}`,
  searchFiles: "Search the files",
  noSuchFile: "No file by that name.",
  more: (count) => `Show ${agree(count, "one more", `${format.number(count)} more`)}`,
  andMore: (count) => `and ${agree(count, "one more", `${format.number(count)} more`)}`,
  closed: (count) =>
    count === 1
      ? "One file left closed: it tells of no ties, or it is your business only"
      : `${format.number(count)} files left closed: they tell of no ties, or are your business only`,
  kinds: {
    contacts: "Contacts and friends",
    messages: "Messages and chats",
    requests: "Invitations and requests",
    groups: "Groups",
    events: "Events and appointments",
    you: "Your profile and career",
    signs: "Endorsements, recommendations, tags",
    follows: "Whom you follow, who follows you",
    tables: "Lists",
    other: "Other files",
  },
  guide: "See how it is done",
  columns: "Say what the columns hold",
  checkColumns: "Check the columns",
  remove: "Remove this source",
  removeNamed: (platform) => `Remove this source: ${platform}`,
  removeFile: "Remove",
  removeFileNamed: (file) => `Remove: ${file}`,
  removed: (what) => `${what}: no longer counted, you removed it.`,
  putBack: "Put back",
  putBackNamed: (what) => `Put back: ${what}`,
  straysTitle: "What we could not use",
  straysIntro: (count) =>
    count === 1
      ? "One file belongs to no source we know. The rest was read all the same."
      : `${format.number(count)} files belong to no source we know. The rest was read all the same.`,
  straysAlone: (count) =>
    count === 1
      ? "The file you brought cannot be used. Here is why, and what you can do."
      : `The ${format.number(count)} files you brought cannot be used. Here is why, and what you can do.`,
  lookThrough: "Look through the people",
  lookThroughCheck: "Let me look through the people first",
  lookThroughNote: "You will be able to leave some of them out.",
  richest: (year, count) =>
    `The little bars: how many appear here for the first time, year by year (most in ${year}: ${format.number(count)}).`,
  overTime: "Your network over the years",
  overTimeIntro: "Choose a year: the sums are done again with what the sources show up to then.",
  year: "End of the year",
  counting: "Doing the sums again…",
  atEndOf: (year, facts) => {
    const alive =
      facts.alive === null ? "" : `${format.number(facts.alive)} living ${agree(facts.alive, "tie", "ties")}, `;
    const blind = facts.alive === null ? " No source shows contact from that time." : "";
    return `At the end of ${year} the network that can be seen was ${format.number(facts.people)} ${agree(facts.people, "person", "people")}, with ${alive}${format.number(facts.clusters)} ${agree(facts.clusters, "cluster", "clusters")} and ${format.number(facts.bridges)} ${agree(facts.bridges, "bridge", "bridges")}.${blind}`;
  },
  undated: (count) =>
    agree(
      count,
      "Of one person no source says since when: not counted.",
      `Of ${format.number(count)} people no source says since when: they are not counted.`,
    ),
};
