import { ln } from "../model/arithmetic.ts";
import type { JoinProposal } from "../model/network.ts";
import type { NameFrequencies, NamePartKind } from "./frequencies.ts";
import { jaroWinkler } from "./jaro-winkler.ts";
import { writtenName } from "./names.ts";
import { isNickname } from "./nicknames.ts";
import { isHalf } from "./units.ts";
import type { NameForm, Unit } from "./units.ts";

/**
 * How much speaks for two units being one person, in bits (Fellegi–Sunter): what agrees adds
 * log2(m/u), what differs takes log2((1−m)/(1−u)) away. m, how often the parts of one person agree, is
 * fixed; u, how often those of two people do, is the frequency of that very name.
 *
 * I. P. Fellegi, A. B. Sunter, "A Theory for Record Linkage", JASA 64 (1969). Departures: m and the
 * levels between "same" and "different" were set once on FEBRL data, not estimated from the user's
 * (estimation collapses on two fields); two established names that differ are different, however alike.
 */
export type Likeness = {
  readonly bits: number;
  readonly given: Level;
  readonly family: Level;
  /** Both parts, or the only one there is, are among the commonest: Marco Rossi is many people. */
  readonly common: boolean;
  /** Company or e-mail domain agree (`same`), both are known and differ, or cannot be compared. */
  readonly second: "same" | "similar" | "different" | "unknown";
  /** Both are shown in a circle, school, chat or meeting of the same name. */
  readonly places: boolean;
};

/** `part`: the same but for a second given or family name that one side leaves out; `missing`: one side does not tell. */
export type Level = "same" | "similar" | "nickname" | "part" | "faint" | "missing" | "different";

/** How often the same part of one person's name is written the same in two sources. */
const M_NAME = 0.9;
/** How often one person's company agrees between two sources. */
const M_COMPANY = 0.85;
/** How often a place where one source shows a person is among those where another does: most are on one platform only. */
const M_PLACE = 0.3;
/** Most that places can add, in bits: names of places repeat more than their bearers think. */
const MOST_PLACE_BITS = 5;
/** Jaro–Winkler from which two parts are probably, and perhaps, one name misspelt. */
const SIMILAR = 0.92;
const FAINT = 0.84;

const bitsOf = (share: number): number => ln(share) / ln(2);

/** Chance of each level for one person over its chance for two, measured on FEBRL. */
const LEVEL_BITS: Readonly<Record<Exclude<Level, "same">, number>> = {
  similar: bitsOf(0.06 / 0.002),
  nickname: bitsOf(0.03 / 0.004),
  part: bitsOf(0.03 / 0.01),
  faint: bitsOf(0.03 / 0.01),
  missing: 0,
  different: bitsOf(0.03 / 0.98),
};
/** Taken off where one side leaves out a second family name. */
const SECOND_FAMILY_BITS = 1;
const SECOND_SIMILAR = bitsOf(0.08 / 0.004);
const SECOND_DIFFERENT = bitsOf(0.25 / 0.97);

/** Everything by which units are compared. */
export type Yardstick = {
  readonly names: NameFrequencies;
  /** Share of people at a company or behind an e-mail domain, in (0, 1]. */
  readonly companyShare: (company: string) => number;
  /** Share of people shown at a place, in (0, 1]. */
  readonly placeShare: (place: string) => number;
};

/**
 * The best reading of two units' names, given and family swapped if need be; `null` without two parts
 * each, unless the part both have and the company are the same.
 */
export function likeness(a: Unit, b: Unit, yardstick: Yardstick): Likeness | null {
  let best: Likeness | null = null;
  for (const left of a.forms) {
    for (const right of b.forms) {
      const found = ofForms(left, right, yardstick.names);
      if (found !== null && (best === null || found.bits > best.bits)) best = found;
    }
  }
  if (best === null) return null;
  const whole = withPlaces(withSecond(best, a, b, yardstick), a, b, yardstick);
  return lacksPart(whole) && whole.second !== "same" ? null : whole;
}

/** Whether a part of the name could not be compared, because one side does not tell it. */
export const lacksPart = ({ given, family }: Likeness): boolean => given === "missing" || family === "missing";

/** Which side was turned round nobody knows: of two parts swapped, the reading that says less is believed. */
function ofForms(a: NameForm, b: NameForm, names: NameFrequencies): Likeness | null {
  if (isHalf(a) || isHalf(b)) return ofHalves(a, b, names);
  const straight = ofParts(a, b, names);
  if (straight.family === "same" || straight.family === "similar" || !maybeSwapped(a, b)) return straight;
  const [one, other] = [ofParts(a, turned(b), names), ofParts(turned(a), b, names)];
  const swapped = one.bits <= other.bits ? one : other;
  return swapped.bits > straight.bits ? swapped : straight;
}

/** What is missing speaks neither for nor against; what is there must be the very same. */
function ofHalves(a: NameForm, b: NameForm, names: NameFrequencies): Likeness | null {
  const kind = a.given === "" || b.given === "" ? "family" : "given";
  const part = a[kind];
  if (part === "" || part !== b[kind]) return null;
  return {
    given: kind === "given" ? "same" : "missing",
    family: kind === "family" ? "same" : "missing",
    bits: bitsOfLevel(kind, "same", part, names),
    common: names.isCommonPart(kind, part),
    second: "unknown",
    places: false,
  };
}

const turned = ({ given, family, words, partial }: NameForm): NameForm => ({
  given: family,
  family: given,
  ...(words === undefined ? {} : { words: { given: words.family, family: words.given } }),
  partial,
});

/** First letters survive most slips; without them no swap is worth working out. */
const maybeSwapped = (a: NameForm, b: NameForm): boolean =>
  a.given.charAt(0) === b.family.charAt(0) && a.family.charAt(0) === b.given.charAt(0);

function ofParts(a: NameForm, b: NameForm, names: NameFrequencies): Likeness {
  const alike = levelOfPart("given", a, b, names);
  const given = alike === "same" && (a.partial || b.partial) ? "part" : alike;
  if (given === "different" && a.family !== b.family) return NOTHING_ALIKE;
  const family = levelOfPart("family", a, b, names);
  return {
    given,
    family,
    bits: bitsOfLevel("given", given, a.given, names) + bitsOfFamily(family, a, b, names),
    common: names.isCommonName(a.given, a.family) || names.isCommonName(b.given, b.family),
    second: "unknown",
    places: false,
  };
}

/** A different given name and a family name that is at best similar: not worth working out. */
const NOTHING_ALIKE: Likeness = {
  given: "different",
  family: "different",
  bits: 2 * LEVEL_BITS.different,
  common: false,
  second: "unknown",
  places: false,
};

/** Two family names of which the other side tells one say nearly as much as that one. */
function bitsOfFamily(level: Level, a: NameForm, b: NameForm, names: NameFrequencies): number {
  if (level !== "part") return bitsOfLevel("family", level, a.family, names);
  return (
    bitsOfLevel("family", "same", a.family.length < b.family.length ? a.family : b.family, names) - SECOND_FAMILY_BITS
  );
}

function bitsOfLevel(kind: NamePartKind, level: Level, part: string, names: NameFrequencies): number {
  return level === "same" ? bitsOf(M_NAME / names.share(kind, part)) : LEVEL_BITS[level];
}

/** Parts of as many words are as alike as the pair of words that is least so. */
function levelOfPart(kind: NamePartKind, a: NameForm, b: NameForm, names: NameFrequencies): Level {
  if (a[kind] === b[kind] || (a.words === undefined && b.words === undefined)) {
    return levelOf(kind, a[kind], b[kind], names);
  }
  const [left, right] = [a.words?.[kind] ?? [a[kind]], b.words?.[kind] ?? [b[kind]]];
  if (left.length !== right.length) {
    const isSecond = kind === "family" && (beginsWith(left, right) || beginsWith(right, left));
    return isSecond ? "part" : levelOf(kind, a[kind], b[kind], names);
  }
  let least: Level = "same";
  for (const [at, word] of left.entries()) {
    const level = levelOf(kind, word, right[at] ?? "", names);
    if (level !== "same" && (least === "same" || LEVEL_BITS[level] < LEVEL_BITS[least])) least = level;
  }
  return least;
}

/** Whether words begin with others, one of which is more than an initial. */
const beginsWith = (words: readonly string[], first: readonly string[]): boolean =>
  words.length > first.length && first.some((word) => word.length > 2) && first.every((word, at) => words[at] === word);

function levelOf(kind: NamePartKind, a: string, b: string, names: NameFrequencies): Level {
  if (a === b) return "same";
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? "faint" : "different";
  if (kind === "given" && isNickname(a, b)) return "nickname";
  const alike = jaroWinkler(a, b);
  if (alike < FAINT || differOnlyInEnding(a, b)) return "different";
  if (names.isEstablished(a) && names.isEstablished(b)) return "different";
  return alike >= SIMILAR ? "similar" : "faint";
}

/** Giulio and Giulia, Ferrari and Ferraro: in Italian the last vowel makes another name. */
function differOnlyInEnding(a: string, b: string): boolean {
  return a.length === b.length && a.slice(0, -1) === b.slice(0, -1) && /[aeio]$/.test(a) && /[aeio]$/.test(b);
}

function withSecond(found: Likeness, a: Unit, b: Unit, { companyShare }: Yardstick): Likeness {
  const shared = a.contexts.filter((context) => b.contexts.includes(context));
  if (shared.length > 0) {
    const rarest = Math.min(...shared.map(companyShare));
    return { ...found, bits: found.bits + bitsOf(M_COMPANY / Math.min(rarest, M_COMPANY)), second: "same" };
  }
  if (a.contexts.length === 0 || b.contexts.length === 0) return found;
  const similar = a.contexts.some((left) => b.contexts.some((right) => jaroWinkler(left, right) >= SIMILAR));
  return similar
    ? { ...found, bits: found.bits + SECOND_SIMILAR, second: "similar" }
    : { ...found, bits: found.bits + SECOND_DIFFERENT, second: "different" };
}

/** Places in common speak for one person; different ones say nothing, since every platform shows others. */
function withPlaces(found: Likeness, a: Unit, b: Unit, { placeShare }: Yardstick): Likeness {
  if (a.places.length === 0 || b.places.length === 0) return found;
  const shared = a.places.filter((place) => b.places.includes(place));
  if (shared.length === 0) return found;
  const bits = bitsOf(M_PLACE / Math.min(M_PLACE, ...shared.map(placeShare)));
  return { ...found, bits: found.bits + Math.min(MOST_PLACE_BITS, bits), places: true };
}

/** What is compared and what came of it. */
type Compared = { readonly a: Unit; readonly b: Unit; readonly likeness: Likeness };

/** Why two units may be one, for the person to judge. */
export function reasonsOf({ a, b, likeness: found }: Compared, contested: boolean): JoinProposal["reasons"] {
  const same =
    (found.given === "same" && found.family === "same") || a.nameKeys.some((name) => b.nameKeys.includes(name));
  const nickname = found.given === "nickname" || found.family === "nickname";
  const written = new Set(b.spellings.map(writtenName));
  const alike = a.spellings.some((name) => written.has(writtenName(name)));
  const likely = nickname ? "nickname" : lacksPart(found) ? "part-of-name" : "similar-name";
  return [
    same ? (alike ? "same-name" : "same-name-written-differently") : likely,
    ...(found.second === "same" ? (["same-company"] as const) : []),
    ...(found.places ? (["same-places"] as const) : []),
    ...(found.common ? (["common-name"] as const) : []),
    ...(contested ? (["several-candidates"] as const) : []),
  ];
}
