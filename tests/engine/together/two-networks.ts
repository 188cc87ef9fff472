import type { Circle, CircleKind } from "../../../src/core/model/circle.ts";
import { byText, circleId, personId, sourceId } from "../../../src/core/model/ids.ts";
import type { Identity } from "../../../src/core/model/mention.ts";
import type { Network, Person } from "../../../src/core/model/network.ts";
import { networkOf } from "../small-network.ts";

/** Someone invented, as one side writes them down. */
export type Invented = {
  readonly name: string;
  readonly identities?: readonly Identity[];
  readonly circle?: CircleKind;
  readonly standing?: Person["standing"];
};

/** Syllables of names nobody bears. */
const SYLLABLES = [
  "bra",
  "cor",
  "del",
  "fim",
  "gua",
  "lor",
  "mez",
  "nov",
  "pre",
  "qui",
  "ros",
  "sta",
  "tul",
  "vez",
  "zam",
];

/** The name of a number: the same for the same number, another for every other. */
export function inventedName(number: number): string {
  const syllable = (at: number): string => SYLLABLES[at % SYLLABLES.length] ?? "";
  const word = (at: number): string => syllable(at) + syllable(Math.floor(at / 15)) + syllable(Math.floor(at / 225));
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return `${capital(word(number))} ${capital(word(number * 7 + 1))}ini`;
}

/** A network of them, each circle of the kind said. */
export function invented(people: readonly Invented[]): Network {
  const network = networkOf(people.map(({ name }) => ({ name })));
  const kinds = [...new Set(people.flatMap(({ circle }) => circle ?? []))].toSorted(byText);
  return {
    ...network,
    people: network.people.map((person, row) => {
      const { identities = [], standing } = people[row] ?? {};
      return {
        ...person,
        id: personId(String(row).padStart(16, "0")),
        identities: identities.map((identity) => ({ ...identity, source: sourceId("address-book") })),
        ...(standing === undefined ? {} : { standing }),
      };
    }),
    circles: kinds.map((kind): Circle => ({
      id: circleId(`circle of ${kind}`),
      name: `Giro ${kind}`,
      kind,
      basis: "declared",
      people: network.people.flatMap(({ id }, row) => (people[row]?.circle === kind ? [id] : [])),
      silhouettes: 0,
      sources: [sourceId("declared")],
    })),
  };
}
