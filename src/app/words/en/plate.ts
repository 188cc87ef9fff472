import { agree, capital, inWords } from "../plural.ts";
import type { LookFacts, TimeFacts } from "../facts.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

const say = (count: number) => inWords(count, "en", format.number);
const people = (count: number) => (count === 1 ? "one person" : `${say(count)} people`);
const ofAll = (left: number, of: number) => `${format.number(left)} of ${format.number(of)} people`;

const BLIND = "It can’t be told from here: these sources hold no messages.";

function sentence(facts: LookFacts): string {
  const { shown } = facts;
  switch (facts.look) {
    case "circles":
      return facts.narrowed
        ? `${ofAll(shown, facts.people)} lit up.`
        : "Those with more in common lie closer. Beyond the shore, the contacts you never heard from.";
    case "bridges":
      return shown === 0
        ? "No bridges between one world and another can be seen yet."
        : `${capital(people(shown))} ${agree(shown, "holds", "hold")} together worlds that otherwise hardly touch.`;
    case "weak":
      if (facts.blind) return BLIND;
      return shown === 0
        ? "No weak ties can be seen."
        : `With ${people(shown)} the tie is weak: news often comes from there.`;
    case "dormant":
      if (facts.blind) return BLIND;
      return shown === 0
        ? "No tie that can be seen from here has fallen asleep."
        : `With ${people(shown)} you used to be in touch, and now you aren’t.`;
    case "without":
      if (facts.off === 0) return "Every source is on. Switch one off, and see who remains.";
      return shown === 0
        ? "Nobody is left to see. The circles you draw yourself, though, don’t switch off."
        : `${ofAll(shown, facts.people)} ${agree(shown, "remains", "remain")}.`;
    case "purpose":
      if (facts.text === "")
        return "What is your network for? Write a trade, a place, a company: whoever fits lights up.";
      return shown === 0
        ? `Nobody here has to do with “${facts.text}”: whom do you know who might know someone?`
        : `${capital(people(shown))} ${agree(shown, "has", "have")} to do with “${facts.text}”${among(facts)}.`;
  }
}

function among({ bridges, dormant }: { readonly bridges: number; readonly dormant: number }): string {
  const parts = [
    bridges > 0 ? `${say(bridges)} ${agree(bridges, "is a bridge", "are bridges")}` : null,
    dormant > 0 ? `you haven’t heard from ${say(dormant)} for a while` : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}

/** Words of the map's plate. */
export const plate: Words["plate"] = {
  looks: "Views of the map",
  look: {
    circles: "Circles",
    bridges: "Bridges",
    weak: "Weak ties",
    dormant: "Dormant",
    without: "Without platforms",
    purpose: "Purpose",
  },
  key: (number) => `On the map: key ${number}`,
  sentence,
  sources: "Sources switched on",
  purposeField: "What is your network for?",
  purposeHint: "A trade, a place, a company",
  search: "Search on the map",
  searchHint: "Name, job, circle",
  found: (count) => (count === 0 ? "Nobody is called that" : `${capital(people(count))}: choose with the arrows`),
  full: "Full screen",
  notFull: "Leave full screen",
  freeze: "Keep the map still",
  me: "Me on the map",
  time: "Over time",
  timeClose: "Back to today",
  year: "Up to",
  play: "Play",
  pause: "Pause",
  timeSentence: ({ year, isNow, people: there, undated, first }: TimeFacts) =>
    `${isNow ? "Today" : `At the end of ${year}`}: ${people(there)}.${first === null ? "" : ` That year’s new ones come mostly ${first.from} (${format.number(first.count)}).`}${
      undated === 0 ? "" : ` For ${people(undated)} no source says since when.`
    }`,
  coverage: (source, from, to) => (from === to ? `${source}: ${from}` : `${source}: ${from}–${to}`),
  coverageTitle: "Which years each source sees",
  picked: (count) => `${capital(say(count))} ${agree(count, "person", "people")} picked`,
  putInCircle: "Put in a circle",
  putTitle: (count) => (count === 1 ? "In which circle?" : `In which circle, these ${say(count)} people?`),
  whichCircle: "Circle",
  newCircle: "A new circle",
  newName: "What it is called",
  put: "Put",
  letGo: "Let go",
  becomesCircle: (name, count) =>
    `“${name}” is a group the page found: it becomes a circle of yours, with its ${say(count)} people.`,
};
