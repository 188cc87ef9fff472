import type { AmplifierFacts, BridgeFacts, ColdFacts, DormantFacts, Rest, SizeFacts } from "../facts.ts";
import { agree, capital, inWords, spokenShare } from "../plural.ts";
import type { Words } from "../words.ts";
import { format } from "./format.ts";

const say = (count: number) => inWords(count, "en", format.number);
const people = (count: number) => `${say(count)} ${agree(count, "person", "people")}`;

function size({ people: count, circles, clusters, silhouettes }: SizeFacts): string {
  if (count === 0 && silhouettes === 0) return "Your network is not here yet: start with a circle, or add a file.";
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
  if (there * 2 > of) return `More than half come ${from}.`;
  return `${capital(say(there))} ${agree(there, "comes", "come")} ${from}.`;
}

function cold({ blind, people: count, cold: never, platform }: ColdFacts): string {
  if (blind) return "Whom you have been in touch with can’t be told from here: there are no messages in these sources.";
  if (never === 0)
    return "With everyone who can be followed there is at least one trace: a message, a meeting, a circle.";
  const share = spokenShare(never, count);
  const who =
    share === null || never < 8
      ? `You have never been in touch with ${people(never)}`
      : `You have never been in touch with ${share.exact ? "" : "about "}${spoken(share.part, share.of)} (${format.number(never)})`;
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
    return `${capital(people(found))} ${agree(found, "belongs", "belong")} to worlds that otherwise do not touch: ${yours}.`;
  return `${format.list(names.slice(0, 3))} touch in ${people(found)}: ${yours}.`;
}

function dormant({ blind, dormant: silent, longDormant, weak, doors }: DormantFacts): string {
  if (blind)
    return "Whether a tie is alive or asleep can’t be told from here: add a source with messages, or say so yourself, person by person.";
  if (silent === 0 && weak === 0) return "So far no tie that can be seen from here has fallen asleep.";
  if (silent === 0)
    return `${capital(people(weak))} ${agree(weak, "is a weak tie", "are weak ties")}: that is often where news comes from.`;
  const open =
    doors > 0
      ? ` ${capital(people(doors))} among the less close ${agree(doors, "opens", "open")} doors to worlds the others do not touch.`
      : " They are often the most useful to hear from again.";
  const long =
    longDormant > 0
      ? `; with ${longDormant === silent ? "all of them" : say(longDormant)} the silence is over three years old`
      : "";
  return silent === 1 && longDormant === 1
    ? `You used to be in touch with one person and have not been for over three years.${open}`
    : `You used to be in touch with ${people(silent)} and no longer are${long}.${open}`;
}

const outOf = ({ left, of }: Rest, one: string, other: string): string =>
  `${say(left)} of ${say(of)} ${agree(of, one, other)}`;

function amplifier(facts: AmplifierFacts): string {
  switch (facts.kind) {
    case "no-platform":
      return "There is no platform here: this network is your own word, and it is already a network.";
    case "one-platform-only":
      return `So far everything runs through ${facts.platform}. Add another source or your circles, and you will see how much of your network is elsewhere too.`;
    case "compared": {
      const rest = [
        facts.circles.of > 0 ? outOf(facts.circles, "circle", "circles") : null,
        facts.bridges.of > 0 ? outOf(facts.bridges, "bridge", "bridges") : null,
      ].filter((part) => part !== null);
      const what = rest.length === 0 ? outOf(facts.people, "person", "people") : rest.join(" and ");
      return `If ${facts.platform} went dark tomorrow, ${what} would remain. ${facts.platform} amplifies your network: it is not your network.`;
    }
  }
}

/** Words of "What I see". */
export const seen: Words["seen"] = {
  title: "Your network in five sentences",
  sentence: { size, cold, bridges, dormant, amplifier },
  showMe: "Show me",
  showing: "On the map",
  howKnown: "How do you know?",
  showEverything: "Show the whole network",
  list: "List of people",
  openList: "Open the list",
  closeList: "Close the list",
  without: (platform) => `Without ${platform}`,
  withoutFact: (left, of) => `${left} of ${of} people remain.`,
  switchOff: "What if it went dark tomorrow…",
  amplified: (known, of) =>
    `Of the ${format.number(of)} people who are there, ${format.number(known)} ${agree(known, "belongs", "belong")} to circles you already had.`,
};
