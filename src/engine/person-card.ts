import type { PersonId } from "../core/model/ids.ts";
import type { AlterTie, EgoTie } from "../core/model/network.ts";
import { personOfCard } from "../core/model/digest.ts";
import { forgetting } from "../core/model/forget.ts";
import type { PersonCard } from "./protocol.ts";
import type { Made } from "./session.ts";

/** One person in full; `null` when nobody has, or ever had, that id. `salt`: fresh hex digits, should they be forgotten. */
export function personCard(made: Made, wanted: PersonId, salt: string): PersonCard | null {
  const { network, analysis } = made;
  const row = rowOf(made, wanted);
  const person = network.people[row];
  const tie = network.ties[row];
  const found = analysis.people[row];
  if (person === undefined || tie === undefined || found === undefined) return null;
  return {
    id: person.id,
    forgetting: forgetting(person.aliases, salt),
    parts: person.parts ?? [],
    note: person.note ?? "",
    standing: person.standing ?? null,
    byHand: person.byHand ?? false,
    described: person.described ?? false,
    name: person.name,
    names: person.names,
    position: person.position,
    company: person.company,
    identities: person.identities,
    since: tie.since,
    strength: found.strength,
    state: found.state,
    lastContact: found.lastContact,
    activeDays: found.activeDays,
    activeDaysLastYear: found.activeDaysLastYear,
    bothWrite: bothAct(tie),
    closeness: tie.closeness,
    offers: person.offers ?? "",
    seeks: person.seeks ?? "",
    origin: tie.origin ?? null,
    carriedBy: { by: found.carriedBy, told: tie.carriers !== undefined },
    roles: found.roles,
    door: found.bridging?.door ?? null,
    cluster: found.cluster,
    membership: found.membership,
    between: found.between,
    circles: circlesOf(made, found.circles),
    environments: environmentsOf(made, person.id),
    shared: sharedWith(made, person.id),
    sources: person.sources,
    bornIn: found.bornIn === null ? null : { ...found.bornIn, circle: circleName(made, found.bornIn.circle) },
  };
}

/** Today's id first; an older one still finds its person, and so does the card of someone added by hand. */
function rowOf(made: Made, wanted: PersonId): number {
  const { people } = made.network;
  const row = people.findIndex((person) => person.id === wanted);
  return row !== -1
    ? row
    : people.findIndex(({ aliases }) => aliases.includes(wanted) || aliases.includes(personOfCard(wanted)));
}

function bothAct(tie: EgoTie): boolean {
  const seen = tie.contacts.reduce((bits, log) => log.directions.reduce((inner, bit) => inner | bit, bits), 0);
  return (seen & 3) === 3;
}

function circlesOf(made: Made, circles: readonly string[]): PersonCard["circles"] {
  const wanted = new Set<string>(circles);
  return made.network.circles
    .filter((circle) => wanted.has(circle.id))
    .map(({ id, name, kind, basis }) => ({ id, name, kind, basis }));
}

function circleName(made: Made, id: string | null): string | null {
  return id === null ? null : (made.network.circles.find((circle) => circle.id === id)?.name ?? null);
}

function environmentsOf(made: Made, id: PersonId): PersonCard["environments"] {
  return made.network.environments
    .filter((environment) => environment.members.some((member) => member.person === id))
    .map((environment) => ({
      id: environment.id,
      kind: environment.kind,
      name: environment.name,
      basis: environment.basis,
      people: environment.members.length,
    }));
}

/** Inferred ties are left out: having worked at the same company is not knowing each other. */
function sharedWith(made: Made, id: PersonId): PersonCard["shared"] {
  const names = new Map<PersonId, string>();
  const ties: AlterTie[] = [];
  for (const tie of made.network.alterTies) {
    if (tie.basis === "inferred" || (tie.a !== id && tie.b !== id)) continue;
    ties.push(tie);
    names.set(tie.a === id ? tie.b : tie.a, "");
  }
  for (const person of made.network.people) if (names.has(person.id)) names.set(person.id, person.name);
  return ties
    .sort((a, b) => b.weight - a.weight)
    .map((tie) => {
      const other = tie.a === id ? tie.b : tie.a;
      return { id: other, name: names.get(other) ?? "", basis: tie.basis };
    });
}
