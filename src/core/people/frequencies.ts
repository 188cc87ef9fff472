import { COMMON_FAMILY, COMMON_GIVEN } from "./common-names.ts";

/**
 * How often a name turns up by chance, as a share of people: the larger of its share in the user's
 * own data and in the shipped lists, so that an account with one Marco Rossi knows that there are many.
 */
export type NameFrequencies = {
  /** u of a part of a name, in (0, 1]. */
  readonly share: (kind: NamePartKind, part: string) => number;
  /** Both parts among the commonest of one language, or of these very data: Marco Rossi is many people. */
  readonly isCommonName: (given: string, family: string) => boolean;
  /** Among the commonest of a language: by itself it points at nobody. */
  readonly isCommonPart: (kind: NamePartKind, part: string) => boolean;
  /**
   * A name several people bear, as either part: a different spelling of it is a different name, not a
   * slip. Bailey and Bradley are two family names, also where a list puts them first.
   */
  readonly isEstablished: (part: string) => boolean;
};

export type NamePartKind = "given" | "family";

const KINDS: readonly NamePartKind[] = ["given", "family"];

/** Below this many people, shares in the data say more about the few than about the name. */
const LEAST_POPULATION = 500;
/** Data in which a name turns up by chance once among three thousand people make it common, whatever the lists say. */
const COMMON_SHARE = 0.0003;
/**
 * How far down the Italian and the English list both parts count as common. Most users are Italian, and
 * a wrong join is worse than a question; further down the English list, FEBRL's recall falls below its gate.
 */
const COMMON_RANKS = [300, 150];
/** How often a part must be borne, counting each platform, before it is certainly a name and no misspelling. */
const ESTABLISHED_BEARERS = 5;

/** Share of the commonest given and family name, and how fast shares fall with rank (rank^-power). */
const TOP_GIVEN = 0.03;
const TOP_FAMILY = 0.005;

/** Counts the parts of names, one entry per person and spelling. */
export function nameFrequencies(names: Iterable<{ readonly given: string; readonly family: string }>): NameFrequencies {
  const given = new Map<string, number>();
  const family = new Map<string, number>();
  let people = 0;
  for (const name of names) {
    people++;
    given.set(name.given, (given.get(name.given) ?? 0) + 1);
    family.set(name.family, (family.get(name.family) ?? 0) + 1);
  }
  const population = Math.max(people, LEAST_POPULATION);
  const bearers = (kind: NamePartKind, part: string): number => (kind === "given" ? given : family).get(part) ?? 0;
  const inData = (kind: NamePartKind, part: string): number => Math.max(bearers(kind, part), 1) / population;
  return {
    share: (kind, part) => Math.max(Math.max(bearers(kind, part) - 1, 1) / population, LISTED[kind].get(part) ?? 0),
    isCommonName: (given, family) =>
      isListedCommon(given, family) || inData("given", given) * inData("family", family) >= COMMON_SHARE,
    isCommonPart: (kind, part) => LISTED[kind].has(part),
    isEstablished: (part) => KINDS.some((kind) => LISTED[kind].has(part) || bearers(kind, part) >= ESTABLISHED_BEARERS),
  };
}

/** By language; a Jennifer Rossi or a Marco Smith is rarer than either part. */
const isListedCommon = (given: string, family: string): boolean =>
  TOP.some((top) => top.given.has(given) && top.family.has(family));

/** Shares fall about with the square root of the rank: name 100 is ten times rarer than name 1. */
function shares(lists: readonly (readonly string[])[], top: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const list of lists) {
    for (const [rank, name] of list.entries()) {
      found.set(name, Math.max(found.get(name) ?? 0, top / Math.sqrt(rank + 1)));
    }
  }
  return found;
}

const LISTED: Readonly<Record<NamePartKind, ReadonlyMap<string, number>>> = {
  given: shares(COMMON_GIVEN, TOP_GIVEN),
  family: shares(COMMON_FAMILY, TOP_FAMILY),
};

const TOP = COMMON_RANKS.map((rank, language) => ({
  given: new Set(COMMON_GIVEN[language]?.slice(0, rank)),
  family: new Set(COMMON_FAMILY[language]?.slice(0, rank)),
}));
