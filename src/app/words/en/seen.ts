import type { AmplifierFacts, BridgeFacts, ColdFacts, DormantFacts, Rest, SizeFacts } from "../facts.ts";
import { agree, capital, inWords, spokenShare } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

const say = (count: number) => inWords(count, "en", format.number);
type Compared = Extract<AmplifierFacts, { kind: "compared" }>;

const people = (count: number) => `${say(count)} ${agree(count, "person", "people")}`;

function size({ people: count, circles, clusters, silhouettes }: SizeFacts): string {
  if (count === 0 && silhouettes === 0) return "Your network is not here yet: start with a circle, or add a file.";
  if (count === 0)
    return `So far you have counted ${people(silhouettes)} without saying ${agree(silhouettes, "a name", "their names")}. Three or four names are enough to begin to see the ties.`;
  const where = [
    circles > 0 ? `${say(circles)} ${agree(circles, "circle", "circles")}` : null,
    clusters > 0 ? `${say(clusters)} ${agree(clusters, "cluster", "clusters")}` : null,
  ].filter((part) => part !== null);
  const inside = where.length === 0 ? "" : `, in ${where.join(" and ")}`;
  const unnamed =
    silhouettes === 0
      ? ""
      : ` You counted ${say(silhouettes)} more without saying ${agree(silhouettes, "a name", "their names")}.`;
  return `Your network, as far as can be seen from here, is ${people(count)}${inside}.${unnamed}`;
}

/** Nine in ten and more is "almost all". */
const ALMOST_ALL = 0.9;

function fromPlatform(from: string, there: number, of: number): string {
  if (of === 1) return `It comes ${from}.`;
  if (there === of) return `They all come ${from}.`;
  if (there >= of * ALMOST_ALL) return `Almost all come ${from}.`;
  if (there * 2 > of) return `More than half of them come ${from}.`;
  return `${capital(say(there))} ${agree(there, "comes", "come")} ${from}.`;
}

function cold({ blind, people: count, cold: never, platform }: ColdFacts): string {
  if (blind) return "Whom you are in touch with can’t be told from here: there are no messages in these sources.";
  if (never === 0)
    return "Everyone the files can tell anything about has left at least one trace: a message, a meeting, a circle.";
  const share = spokenShare(never, count);
  const who =
    share === null || never < 8
      ? `As far as the files show, you have never been in touch with ${people(never)}`
      : `As far as the files show, you have never been in touch with ${share.exact ? "" : "about "}${spoken(share.part, share.of)} (${format.number(never)})`;
  const from = platform === null ? "" : ` ${fromPlatform(platform.from, platform.cold, never)}`;
  const they = never === 1 ? "that is an entry in an address book" : "they are an address book";
  return `${who}, and share no circle with them: ${they}, not yet a network.${from}`;
}

function spoken(part: number, of: number): string {
  return part === 1 && of === 2 ? "half of the people" : `${say(part)} in ${say(of)} people`;
}

function bridges({ people: count, bridges: found, names }: BridgeFacts): string {
  if (count === 0) return "Bridges will show when there is someone here.";
  if (found === 0)
    return "No bridges between one world and another can be seen yet: perhaps they run through people who are not here.";
  const yours = agree(found, "that is your bridge", "those are your bridges");
  if (names.length < 2)
    return `${capital(people(found))} ${agree(found, "belongs", "belong")} to worlds that otherwise hardly touch: ${yours}.`;
  const worlds = `${names.length > 3 ? "Worlds such as " : ""}${format.list(names.slice(0, 3))}`;
  return `${worlds} touch in ${found === 1 ? "just one person" : people(found)}: ${yours}.`;
}

function dormant({ blind, dormant: silent, longDormant, weak, doors }: DormantFacts): string {
  if (blind)
    return "Whether a tie is alive or asleep can’t be told from here: add a source with messages, or say so yourself, person by person.";
  if (silent === 0 && weak === 0) return "So far no tie that can be seen from here has fallen asleep.";
  if (silent === 0) return `With ${people(weak)} the tie is weak: that is often where news comes from.`;
  const open =
    doors > 0
      ? ` ${capital(people(doors))} among your weak or sleeping ties ${agree(doors, "opens", "open")} doors to worlds the others hardly touch.`
      : " People like these are often the most useful to hear from again.";
  const long =
    longDormant > 0
      ? `: with ${longDormant === silent ? "all" : say(longDormant)} of them the silence has lasted over three years`
      : "";
  return silent === 1 && longDormant === 1
    ? `You used to be in touch with one person and have not been for over three years.${open}`
    : `You used to be in touch with ${people(silent)} and no longer are${long}.${open}`;
}

/** In figures, because these are compared; `null` when nothing stays, or when there was nothing. */
const outOf = ({ left, of }: Rest, one: string, other: string): string | null =>
  left === 0 || of === 0 ? null : `${format.number(left)} of ${format.number(of)} ${agree(of, one, other)}`;

const isLost = ({ left, of }: Rest): boolean => left === 0 && of > 0;

/** Circles and bridges that stay, or people where there are neither. */
function remains({ circles, bridges: found, people: everyone }: Compared): string {
  const stay = [outOf(circles, "circle", "circles"), outOf(found, "bridge", "bridges")].filter((part) => part !== null);
  const gone = [isLost(circles) ? "circle" : null, isLost(found) ? "bridge" : null].filter((part) => part !== null);
  if (stay.length === 0 && gone.length > 0) return `no ${gone.join(" and no ")} would remain`;
  const what = stay.length === 0 ? outOf(everyone, "person", "people") : stay.join(" and ");
  return `${what} would remain${gone.map((part) => `, but no ${part}`).join("")}`;
}

function amplifier(facts: AmplifierFacts): string {
  switch (facts.kind) {
    case "no-platform":
      return "There is no platform here: this network is your own word, and it is already a network.";
    case "one-platform-only":
      return `So far everything runs through ${facts.platform}. Add another source or your circles, and you will see how much of your network is elsewhere too.`;
    case "compared": {
      const { circles, bridges: found, platform } = facts;
      const isAll = circles.left === 0 && found.left === 0 && (isLost(circles) || isLost(found));
      const end = isAll
        ? "The circles you draw yourself do not go dark."
        : `${platform} amplifies your network: it is not your network.`;
      return `If ${platform} went dark tomorrow, ${remains(facts)}. ${end}`;
    }
  }
}

/** Words of "What I see". */
export const seen: Words["seen"] = {
  title: "Your network in five sentences",
  sentence: { size, cold, bridges, dormant, amplifier },
  showMe: "Show me",
  howKnown: "How do you know?",
  showEverything: "Show the whole network",
  list: "List of people",
  openList: "Open the list",
  closeList: "Close the list",
  without: (platform) => `Without ${platform}`,
  withoutFact: (left, of) => `${left} of ${of} people ${left === "1" ? "remains" : "remain"}.`,
  amplifierMore: "Take a closer look",
  invitationTitle: "And those who are in no file?",
  invitation: (platform) =>
    `${platform === null ? "This is only what the files show" : `This is your network as ${platform} shows it`}. Family, neighbours, lifelong friends, the people of the next beach umbrella: five minutes are enough to bring them in, and these sentences will change.`,
  invitationGo: "Make the round of circles",
  switchOff: "What if it went dark tomorrow…",
};
