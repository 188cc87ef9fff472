import { digest } from "../model/digest.ts";
import { byText, personId, sourceId } from "../model/ids.ts";
import type { PersonId } from "../model/ids.ts";
import type { Ego, Person, SourcedIdentity } from "../model/network.ts";
import type { Platform } from "../model/platform.ts";
import type { EgoFact } from "../model/reading.ts";
import type { FileRead } from "../model/source.ts";
import type { Atom } from "./atoms.ts";
import type { EgoFound } from "./ego.ts";
import { DECLARED, isBareName, kindOfKey, valueOfKey } from "./keys.ts";
import type { Key } from "./keys.ts";
import type { Group } from "./merge.ts";
import { nameWords } from "./names.ts";
import { personParts } from "./parts.ts";

/** Whose spelling and description is believed first: the platform where people write it themselves. */
const TRUST: readonly Platform[] = [
  "linkedin",
  "facebook",
  "address-book",
  "instagram",
  "table",
  "calendar",
  "chat",
  "x",
  "report",
  "declared",
];

/** A person of their atoms; the ids of all their keys are aliases. */
export function personOf({ id, keys, atoms }: Omit<Group, "group">, idOf: (key: Key) => PersonId): Person {
  const doing = sorted(
    atoms,
    (a, b) => b.newest - a.newest || trust(a) - trust(b) || byText(descriptionOf(a), descriptionOf(b)),
  );
  const employed = doing.find(({ mention }) => mention.company !== null);
  const placed = employed?.mention.position === null ? undefined : employed;
  const names = spellings(atoms);
  const parts = personParts(atoms, idOf);
  const byHand = atoms.some((atom) => atom.platform === DECLARED && !isBareName(atom.keys));
  const dayKeys = atoms.flatMap((atom) => [...atom.dayKeys]);
  return {
    id,
    aliases: keys.length + dayKeys.length < 2 ? [id] : [...new Set([...keys, ...dayKeys].map(idOf))].toSorted(),
    name: bestName(atoms),
    names,
    identities: identitiesOf(atoms),
    position:
      (placed ?? (employed === undefined ? doing.find(({ mention }) => mention.position !== null) : employed))?.mention
        .position ?? null,
    company: employed?.mention.company ?? null,
    sources: [...new Set(atoms.map(({ platform }) => sourceId(platform)))].toSorted(),
    ...(parts.length > 1 ? { parts } : {}),
    ...(byHand ? { byHand } : {}),
  };
}

/** Ego of their atoms and of what the files state; `mine` is `null` when nobody could be told. */
export function egoOf(
  mine: { readonly id: PersonId; readonly atoms: readonly Atom[] } | null,
  found: EgoFound,
  files: readonly FileRead[],
): Ego {
  const atoms = mine?.atoms ?? [];
  const stated = found.stated.map(({ identity, platform }): SourcedIdentity => ({
    ...identity,
    source: sourceId(platform),
  }));
  const statedNames = found.stated.map(({ name }) => name).filter((name) => name !== "");
  const written = bestName(atoms.length > 0 && statedNames.length === 0 ? atoms : []);
  const names = [...new Set([...statedNames, ...spellings(atoms)])].toSorted();
  const has = factsOf(files, "has");
  const aims = factsOf(files, "aims-at");
  const first = statedNames.toSorted((a, b) => b.length - a.length || byText(a, b))[0] ?? written;
  return {
    id: mine?.id ?? personId(digest("ego")),
    names: first === "" ? names : [first, ...names.filter((name) => name !== first)],
    identities: distinct([...stated, ...identitiesOf(atoms)]),
    belonged: factsOf(files, "belonged"),
    basis: found.basis,
    ...(has.length > 0 ? { has } : {}),
    ...(aims.length > 0 ? { aims } : {}),
    candidates: found.candidates,
  };
}

/** Nearly everyone is a single atom. */
const sorted = (atoms: readonly Atom[], order: (a: Atom, b: Atom) => number): readonly Atom[] =>
  atoms.length < 2 ? atoms : atoms.toSorted(order);

const trust = ({ platform }: Atom): number => TRUST.indexOf(platform);
const descriptionOf = ({ mention }: Atom): string => JSON.stringify([mention.company, mention.position]);

const spellings = (atoms: readonly Atom[]): readonly string[] =>
  [...new Set(atoms.map(({ mention }) => mention.name))].filter((name) => name !== "").toSorted();

/** The cleanest spelling of the most trusted platform; without a name, the address or number itself. */
function bestName(atoms: readonly Atom[]): string {
  const named = atoms.filter(({ mention }) => mention.name !== "");
  const [best] = sorted(
    named,
    (a, b) =>
      adornment(a) - adornment(b) ||
      trust(a) - trust(b) ||
      b.newest - a.newest ||
      b.mention.name.length - a.mention.name.length ||
      byText(a.mention.name, b.mention.name),
  );
  if (best !== undefined) return best.mention.name;
  const [key] = atoms
    .flatMap(({ keys }) => keys)
    .filter((own) => kindOfKey(own) !== "card-uid")
    .toSorted();
  return key === undefined ? "" : valueOfKey(key);
}

/** 0 for words alone, 1 with pictures, commas or brackets, 2 when shouted, 3 for a single word or an address. */
function adornment({ mention: { name } }: Atom): number {
  if (nameWords(name).length < 2) return 3;
  if (name === name.toUpperCase() || name === name.toLowerCase()) return 2;
  return /^[\p{L}\p{M}\s.'’-]+$/u.test(name) ? 0 : 1;
}

function identitiesOf(atoms: readonly Atom[]): readonly SourcedIdentity[] {
  return distinct(
    atoms.flatMap(({ mention, platform }) =>
      mention.identities.map((identity) => ({ ...identity, source: sourceId(platform) })),
    ),
  );
}

function distinct(identities: readonly SourcedIdentity[]): readonly SourcedIdentity[] {
  const byWriting = new Map(
    identities.map((identity) => [`${identity.kind} ${identity.value} ${identity.source}`, identity]),
  );
  return [...byWriting].toSorted(([a], [b]) => byText(a, b)).map(([, identity]) => identity);
}

/** What the files say of ego of one kind, each once, sorted by how it is written. */
function factsOf<Kind extends EgoFact["kind"]>(
  files: readonly FileRead[],
  kind: Kind,
): readonly Extract<EgoFact, { kind: Kind }>[] {
  const byWriting = new Map<string, Extract<EgoFact, { kind: Kind }>>();
  for (const { reading } of files)
    for (const fact of reading.egoFacts) if (isOf(fact, kind)) byWriting.set(writingOf(fact), fact);
  return [...byWriting].toSorted(([a], [b]) => byText(a, b)).map(([, fact]) => fact);
}

const isOf = <Kind extends EgoFact["kind"]>(fact: EgoFact, kind: Kind): fact is Extract<EgoFact, { kind: Kind }> =>
  fact.kind === kind;

function writingOf(fact: EgoFact): string {
  switch (fact.kind) {
    case "belonged":
      return JSON.stringify([fact.environment.kind, fact.environment.name, fact.role, fact.from, fact.to]);
    case "has":
      return JSON.stringify([fact.what, fact.name, fact.detail]);
    case "aims-at":
      return JSON.stringify([fact.what, fact.company, fact.title, fact.day]);
    case "identity":
      return JSON.stringify([fact.identity.kind, fact.identity.value, fact.name]);
    case "acted":
      return JSON.stringify([fact.what, fact.day, fact.count]);
  }
}
